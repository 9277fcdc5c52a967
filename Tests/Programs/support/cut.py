"""A wire between a browser and a server that a test can cut, before or after what it carries."""

import socket
import threading
from collections.abc import Callable

#: How a form comes: what is cut is the sending of an answer, and nothing else.
ANSWER = b"POST /attempts/"


class Wire:
    """Listens on 127.0.0.1 and passes everything on, but for what it was told to cut.

    Every connection carries one request: the server is asked to close it after its reply, so that
    a cut falls where the test wants it.
    """

    def __init__(self, port: int):
        self.server_port = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        #: What happens once to the next answer: nothing, or one of the two cuts below.
        self._cut: Callable[[socket.socket, bytes], None] | None = None
        self._then: Callable[[], None] = lambda: None
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cut_before(self, then: Callable[[], None] = lambda: None) -> None:
        """The next answer never reaches the server."""
        self._cut, self._then = self._lose, then

    def cut_after(self, then: Callable[[], None] = lambda: None) -> None:
        """The next answer reaches the server, and its reply never the browser."""
        self._cut, self._then = self._swallow, then

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(browser,), daemon=True).start()

    def _carry(self, browser: socket.socket) -> None:
        with browser:
            request = self._request(browser)
            if not request:
                return
            cut = self._cut
            if cut and request.startswith(ANSWER):
                self._cut = None
                cut(browser, request)
                self.cuts += 1
                self._then()
                return
            try:
                browser.sendall(self._reply(request))
            except OSError:
                return

    def _lose(self, browser: socket.socket, request: bytes) -> None:
        browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    def _swallow(self, browser: socket.socket, request: bytes) -> None:
        assert self._reply(request).startswith((b"HTTP/1.1 200", b"HTTP/1.1 303"))
        self._lose(browser, request)

    def _reply(self, request: bytes) -> bytes:
        """What the server says, all of it."""
        head, _, body = request.partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
        with socket.create_connection(("127.0.0.1", self.server_port)) as server:
            server.sendall(b"\r\n".join([*lines, b"Connection: close"]) + b"\r\n\r\n" + body)
            reply = b""
            while chunk := server.recv(65_536):
                reply += chunk
            return reply

    @staticmethod
    def _request(browser: socket.socket) -> bytes:
        """One request with its body."""
        request = b""
        while b"\r\n\r\n" not in request:
            chunk = browser.recv(65_536)
            if not chunk:
                return b""
            request += chunk
        head, _, body = request.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(body) < length:
            body += browser.recv(65_536)
        return head + b"\r\n\r\n" + body

    def close(self) -> None:
        self._listening.close()

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_) -> None:
        self.close()
