"""Measurements of the pages: under a steady stream of people, one by one, and in a browser."""

import http.client
import json
import shutil
import socket
import subprocess
import time
import urllib.request

from centre import Servers
from programs import WARM_UP
from results import Result, megabytes, middle, progress

PAGES = ["/", "/courses", "/courses/khoa-1", "/way", "/tests", "/results"]

#: Of each page, before its times count.
WARM_UP_PAGES = 50


def kiosk(programs, quick):
    """200 requests a second for a minute, 70 % pages, timed from when each was meant to begin."""
    servers, seconds = Servers(programs), 10 if quick else 60
    progress(f"kiosk: 200 requests a second for {seconds} s")
    with servers.centre() as centre, servers.real(centre) as server:
        output = programs.checked(
            "LoadGenerator", "--port", server.port, "--connections", 64, "--seconds", seconds,
            "--warm-up", WARM_UP, "--rate", 200, "--pages", ",".join(PAGES),
            "--assessment", "bench", "--tokens", centre.tokens,
        )
        peak = server.peak_bytes()
    seen = json.loads(output.splitlines()[-1])
    p50, p99 = seen["p50"] / 1000, seen["p99"] / 1000
    refused = f" refused {seen['refused']}" if seen["refused"] else ""
    return [
        Result("kiosk", f"p50 {p50:.1f}, p99 {p99:.1f} ms of {seen['requests']:,}{refused}",
               f"pages alone: p99 {seen['pageP99'] / 1000:.1f} ms", None, "p99 ≤ 50 ms",
               p99 <= 50 and not seen["refused"]),
        Result("kiosk, memory", megabytes(peak), "", None, "≤ 96 MB", peak <= 96e6),
    ]


def page(programs, quick):
    """Six pages, one after another: the time to read for a page and make its HTML."""
    servers, times = Servers(programs), 100 if quick else 400
    made, whole = {}, {}
    with servers.centre() as centre, servers.real(centre) as server:
        progress("page: each page by itself")
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        for path in PAGES:
            taken = [asked(connection, path, centre.token) for _ in range(times + WARM_UP_PAGES)]
            made[path] = [server for server, _ in taken[WARM_UP_PAGES:]]
            whole[path] = [wire for _, wire in taken[WARM_UP_PAGES:]]
    median, wire = middle(sum(made.values(), [])), middle(sum(whole.values(), []))
    slowest = max(PAGES, key=lambda path: middle(made[path]))
    return [
        Result("page", f"{median:.2f} ms (slowest {middle(made[slowest]):.2f} ms: {slowest})",
               f"with the way to the browser {wire:.2f} ms", median / wire, "≤ 1 ms", median <= 1)
    ]


def asked(connection, path, token):
    """Milliseconds that a page took to be made, as the server says, and to come."""
    began = time.perf_counter()
    connection.request("GET", path, headers={"Cookie": f"hocvu={token}"})
    reply = connection.getresponse()
    reply.read()
    wire = (time.perf_counter() - began) * 1000
    timing = reply.headers["Server-Timing"]
    if reply.status != 200 or timing is None:
        raise RuntimeError(f"{path} was refused: {reply.status}")
    return float(timing.removeprefix("page;dur=")), wire


def paint(programs, quick):
    """The first paint of the home page in Chromium."""
    if not shutil.which("chromedriver"):
        raise RuntimeError("install chromium and chromium-driver first")
    servers, times, blank = Servers(programs), [], []
    progress("paint: the home page in Chromium")
    with servers.centre() as centre, servers.real(centre) as server, Window() as window:
        home = f"http://127.0.0.1:{server.port}/"
        window.open(home)
        window.keep_cookie("hocvu", centre.token)
        for _ in range(3 if quick else 9):
            blank.append(window.first_paint(f"http://127.0.0.1:{server.port}/nowhere"))
            times.append(window.first_paint(home))
    ours, beside = middle(times), middle(blank)
    return [
        Result("paint", f"{ours:.0f} ms", f"a page that is not there {beside:.0f} ms",
               ours / beside, "≤ 300 ms", ours <= 300)
    ]


class Window:
    """A Chromium without a screen, driven by its own protocol."""

    def __enter__(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={self._port}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self._wait()
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        options = {"goog:chromeOptions": {"args": arguments}}
        made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": options}})
        self._session = f"/session/{made['sessionId']}"
        return self

    def __exit__(self, *error):
        self._ask("DELETE", self._session)
        self._driver.terminate()
        self._driver.wait(timeout=10)

    def _wait(self):
        for _ in range(100):
            try:
                if self._ask("GET", "/status")["ready"]:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        raise RuntimeError("chromedriver did not start")

    def open(self, address):
        self._ask("POST", self._session + "/url", {"url": address})

    def keep_cookie(self, name, value):
        self._ask("POST", self._session + "/cookie", {"cookie": {"name": name, "value": value}})

    def first_paint(self, address):
        """Milliseconds from asking for a page to its first paint."""
        self.open(address)
        script = """
            var done = arguments[0];
            function look() {
              var seen = performance.getEntriesByName('first-paint')[0];
              if (seen) { done(seen.startTime); } else { setTimeout(look, 20); }
            }
            look();
        """
        body = {"script": script, "args": []}
        return self._ask("POST", self._session + "/execute/async", body)

    def _ask(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self._port}{path}", data=data, method=method,
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(asked, timeout=60) as reply:
            return json.loads(reply.read())["value"]
