"""A running `hocvu serve`."""

import os
import re
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from support.hocvu import PATIENCE, PROGRAM, surroundings


class DidNotStart(AssertionError):
    """The server ended, or said nothing, before it printed its address."""


class Server:
    """`hocvu serve` on a free port, up to its end or its killing.

    `address` is known once `wait()` has seen it printed.
    """

    def __init__(
        self,
        data: Path,
        content: Path,
        *more: str,
        env: dict[str, str] | None = None,
        program: str | Path = PROGRAM,
    ):
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [
                str(program), "serve", "--port", "0", "--data", str(data), "--content", str(content),
                *more,
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=env or surroundings(),
        )
        self.host = "127.0.0.1"
        self.port = 0

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    def wait(self, seconds: float = PATIENCE) -> "Server":
        """Waits until the server has printed its address."""
        out = self._process.stdout.fileno()
        printed, end = b"", time.monotonic() + seconds
        while not (found := re.search(rb"http://127\.0\.0\.1:(\d+)\D", printed)):
            ready, _, _ = select.select([out], [], [], max(0, end - time.monotonic()))
            chunk = os.read(out, 4096) if ready else b""
            if not chunk:
                self.kill()
                raise DidNotStart(f"printed {printed!r}, and on stderr: {self.errors()}")
            printed += chunk
        self.port = int(found[1])
        return self

    def errors(self) -> str:
        """What it has written to standard error so far."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace")

    def kill(self) -> None:
        """Ends it as a power cut would: nothing of it runs any more when this returns."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Asks it to end, as Ctrl-C does, and returns its exit code."""
        return self._end(signal.SIGINT)

    def last_words(self) -> str:
        """Asks it to end, and returns what it says then."""
        self._process.send_signal(signal.SIGINT)
        return self._process.stdout.read().decode()

    def _end(self, how: signal.Signals) -> int:
        if self._process.poll() is None:
            self._process.send_signal(how)
        code = self._process.wait(timeout=PATIENCE)
        self._process.stdout.close()
        return code

    def __enter__(self) -> "Server":
        return self.wait()

    def __exit__(self, *_) -> None:
        self.kill()
        self._errors.close()
