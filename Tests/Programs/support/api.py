"""A small client of `/api/v1`."""

import http.client
import json
from typing import Any

from support.hocvu import PATIENCE


class Refused(Exception):
    """The server answered with a problem."""

    def __init__(self, status: int, problem: dict[str, Any]):
        super().__init__(f"{status}: {json.dumps(problem, ensure_ascii=False)}")
        self.status = status
        self.problem = problem


class Gone(Exception):
    """The connection ended before the answer came: nobody knows whether the request was done."""


class Client:
    """One connection to a server, for one thread; with a token once somebody has signed in."""

    def __init__(self, port: int, token: str | None = None):
        self.port = port
        self.token = token
        self._connection: http.client.HTTPConnection | None = None

    def request(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """Sends a request and returns the JSON that came back, `None` where there was none.

        Raises `Refused` for a problem and `Gone` where the connection ended.
        """
        headers = {"Accept": "application/json", **headers}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        payload = None
        if body is not None:
            payload = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        try:
            if self._connection is None:
                self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            self._connection.request(method, "/api/v1" + path, payload, headers)
            response = self._connection.getresponse()
            read = response.read()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Gone(str(error)) from error
        reply = json.loads(read) if read else None
        if response.status >= 400:
            raise Refused(response.status, reply)
        return reply

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def sign_in(self, card: str, pin: str) -> str:
        """Signs in, and keeps and returns the token."""
        self.token = self.request("POST", "/sessions", {"card": card, "pin": pin})["token"]
        return self.token

    def begin(self, assessment: str, key: str | None = None, take_over: bool = False) -> dict:
        more = {"Idempotency-Key": key} if key else {}
        body = {"assessment": assessment, "takeOver": take_over}
        return self.request("POST", "/attempts", body, **more)

    def resume(self, attempt: str, take_over: bool = False) -> dict:
        return self.request("POST", f"/attempts/{attempt}/resume", {"takeOver": take_over})

    def answer(self, attempt: str, epoch: int, position: int, revision: int, answer: dict) -> dict:
        body = {"epoch": epoch, "revision": revision, "answer": answer}
        return self.request("PUT", f"/attempts/{attempt}/answers/{position}", body)

    def all_of(self, path: str) -> list[dict]:
        """Every item of a list, page by page."""
        items, number, pages = [], 1, 1
        while number <= pages:
            page = self.request("GET", f"{path}?page={number}")
            items += page["items"]
            number, pages = number + 1, page["pages"]
        return items
