"""Starts the programs that are measured, and watches what they take."""

import json
import os
import signal
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


# Seconds under load before counting begins.
WARM_UP = 2


@dataclass
class Finished:
    """What a program that ran to its end took."""

    code: int
    seconds: float
    peak_bytes: int
    output: str


class Programs:
    """The built programs, and a folder for what they leave behind."""

    def __init__(self, binaries, scratch, root):
        self.binaries, self.scratch, self.root = Path(binaries), Path(scratch), Path(root)
        self.scratch.mkdir(parents=True, exist_ok=True)

    def path(self, name):
        return str(self.binaries / name)

    @contextmanager
    def folder(self):
        """A folder that is gone afterwards."""
        with tempfile.TemporaryDirectory(dir=self.scratch) as name:
            yield Path(name)

    def run(self, name, *arguments, limit=900, env=None, given=b""):
        """Runs a program to its end; past the limit it is stopped and its code is -9."""
        with (
            self.folder() as folder,
            tempfile.TemporaryFile(dir=self.scratch) as output,
            tempfile.TemporaryFile(dir=self.scratch) as read,
        ):
            peak = folder / "peak"
            read.write(given)
            read.seek(0)
            start = time.monotonic()
            child = subprocess.Popen(
                [self.path("PeakMemory"), peak, self.path(name), *map(str, arguments)],
                stdin=read,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=env,
                start_new_session=True,
            )
            try:
                code = child.wait(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                code = child.wait()
            seconds = time.monotonic() - start
            output.seek(0)
            text = output.read().decode(errors="replace")
            peak_bytes = int(peak.read_text()) if peak.exists() else 0
        return Finished(code, seconds, peak_bytes, text)

    def checked(self, name, *arguments, **options):
        """Runs a program that must end well, and returns what it printed."""
        done = self.run(name, *arguments, **options)
        if done.code != 0:
            raise RuntimeError(f"{name} ended with {done.code}: {done.output[-2000:]}")
        return done.output

    def load(self, server, seconds, *arguments, connections=64):
        """Answers over many connections; returns what the generator counted."""
        before = server.processor_seconds()
        output = self.checked(
            "LoadGenerator", "--port", server.port, "--connections", connections,
            "--seconds", seconds, "--warm-up", WARM_UP, *arguments,
        )
        counted = json.loads(output.splitlines()[-1])
        # The warm-up is not counted as answers but does take the processor's time.
        spent = (server.processor_seconds() - before) * seconds / (seconds + WARM_UP)
        counted["processor"] = spent / max(1, counted["answers"])
        return counted


class Server:
    """A server that prints its address and runs until it is told to end."""

    def __init__(self, command, env=None):
        self.started = time.monotonic()
        self.child = subprocess.Popen(
            list(map(str, command)),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
            text=True,
        )
        self.port = self._port()
        # Nobody reads on, so what else it prints must not fill the pipe.
        threading.Thread(target=self.child.stdout.read, daemon=True).start()

    def _port(self):
        for line in self.child.stdout:
            address = line.strip()
            if address.startswith("http://127.0.0.1:"):
                return int(address.rsplit(":", 1)[1])
        raise RuntimeError(f"{self.child.args[0]} ended before it served anything")

    def request(self, method, path, body=None, token=None):
        """The status and the body of the reply."""
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        data = None if body is None else json.dumps(body).encode()
        url = f"http://127.0.0.1:{self.port}{path}"
        asked = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(asked, timeout=60) as reply:
                return reply.status, reply.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def peak_bytes(self):
        """The most memory it has held so far."""
        for line in Path(f"/proc/{self.child.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("no VmHWM")

    def processor_seconds(self):
        """The processor time it has taken so far, of all its threads."""
        text = Path(f"/proc/{self.child.pid}/stat").read_text()
        fields = text.rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.child.send_signal(signal.SIGTERM)
        try:
            self.child.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()


@contextmanager
def serving(command, env=None):
    server = Server(command, env)
    try:
        yield server
    finally:
        server.stop()
