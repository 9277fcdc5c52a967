"""A client that holds every reply to the document that the server serves."""

import http.client
import json
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from support.hocvu import PATIENCE


def fetched(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of a plain `GET`."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, {name.lower(): value for name, value in response.getheaders()}, body


class Checked:
    """Somebody at a screen; `asked` gathers the operations that were asked for."""

    def __init__(self, port: int):
        self.document = json.loads(fetched(port, "/openapi.json")[2])
        resource = Resource(contents=self.document, specification=DRAFT202012)
        self._registry = Registry().with_resource("urn:hocvu:openapi", resource)
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self.token: str | None = None
        self.asked: set[str] = set()

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Sends a request; returns the status and the message, once both are as documented."""
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        payload = None
        if body is not None:
            payload = json.dumps(body)
            headers["Content-Type"] = "application/json"
        self._connection.request(method, "/api/v1" + path, payload, headers)
        response = self._connection.getresponse()
        read = response.read()
        template = self._template(path)
        operation = self.document["paths"][template][method.lower()]
        documented = operation["responses"][str(response.status)]
        self.asked.add(operation["operationId"])
        if "content" not in documented:
            assert read == b""
            return response.status, None
        media = response.getheader("Content-Type").split(";")[0]
        assert media in documented["content"], f"{method} {path}: {media}"
        if not media.endswith("json"):
            return response.status, read
        message = json.loads(read)
        steps = ["paths", template, method.lower(), "responses", str(response.status), "content"]
        pointer = "/".join(step.replace("/", "~1") for step in [*steps, media, "schema"])
        schema = {"$ref": f"urn:hocvu:openapi#/{pointer}"}
        Draft202012Validator(schema, registry=self._registry).validate(message)
        return response.status, message

    def _template(self, path: str) -> str:
        parts = path.split("?")[0].split("/")
        for template in self.document["paths"]:
            named = template.split("/")
            if len(named) == len(parts) and all(
                one == other or one.startswith("{") for one, other in zip(named, parts)
            ):
                return template
        raise AssertionError(f"{path} is not in the document")
