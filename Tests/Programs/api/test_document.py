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


def test_who_opens_the_bare_address_is_welcomed_in_vietnamese(small_centre):
    """Whatever the browser was set to by somebody: English is a switch on the page."""
    with Server(small_centre.data, small_centre.content) as server:
        status, headers, body = fetched(server.port, "/", **{"Accept-Language": "en"})

    page = body.decode()
    assert status == 200
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert '<html lang="vi"' in page and "Chào mừng đến lớp học" in page
    assert 'value="en" lang="en">English</button>' in page
