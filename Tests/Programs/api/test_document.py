"""The document that describes the API, by a validator that is not ours."""

import json

from openapi_spec_validator import OpenAPIV31SpecValidator
from support.checked import fetched
from support.server import Server


def test_the_served_document_is_openapi_3_1(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        status, headers, body = fetched(server.port, "/openapi.json")

    assert status == 200
    assert headers["content-type"].startswith("application/json")
    document = json.loads(body)
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


def test_who_opens_the_bare_address_is_told_where_to_go(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        status, headers, body = fetched(server.port, "/")
        english = fetched(server.port, "/", **{"Accept-Language": "en"})[2]

    assert status == 200
    assert headers["content-type"] == "text/plain; charset=utf-8"
    assert "hocvu learn" in body.decode() and "/openapi.json" in body.decode()
    assert "is running" in english.decode()
