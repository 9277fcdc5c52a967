"""The whole document, tried out by schemathesis, signed in as each role."""

import os
import subprocess
import sys

import pytest
from support.api import Client
from support.content import small_content
from support.hocvu import hocvu
from support.server import Server

PASSPHRASE = "trâu ăn cỏ ven đê"
ANSWERS = f"xã An Xá\n\n\nLê Thị Đúng\nvan.phong\n{PASSPHRASE}\nThôn Đoài\n\n\n\n\n"

ROLES = ["learner", "tutor", "team-leader", "officer", "signer", "leader", "technician"]

#: Refusals of what the document allows, and how they are told: a name with a digit in it, a reason
#: that does not fit, somebody who may not, a thing in another state, too many at once.
#: U+0000 stands in no text: the parser of JSON refuses it as a character.
SETTINGS = """
[generation]
allow-x00 = false

[checks]
positive_data_acceptance.expected-statuses = ["2xx", 401, 403, 404, 409, 422, 429, 503]
"""

#: They end the very sign-in or passphrase that the run is made with.
LEFT_OUT = ["signOut", "setLogin", "changePassphrase", "endRole"]


@pytest.mark.parametrize("role", ROLES)
def test_every_operation_keeps_what_the_document_promises(tmp_path, role: str) -> None:
    content = small_content(tmp_path / "content")
    data = tmp_path / "data"
    assert hocvu("setup", "--data", data, "--content", content, stdin=ANSWERS).code == 0
    with Server(data, content) as server:
        token = signed_in(Client(server.port), role)
        (tmp_path / "schemathesis.toml").write_text(SETTINGS, encoding="utf-8")
        left_out = [part for name in LEFT_OUT for part in ("--exclude-operation-id", name)]
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "schemathesis.cli",
                "run",
                f"http://127.0.0.1:{server.port}/openapi.json",
                "--header",
                f"Authorization: Bearer {token}",
                "--checks",
                "all",
                "--phases",
                "examples,coverage,fuzzing,stateful",
                "--max-examples",
                "5",
                "--seed",
                "20261121",
                "--no-color",
                *left_out,
            ],
            cwd=tmp_path,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
        )

    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]


def signed_in(client: Client, role: str) -> str:
    """The token of somebody who holds one role alone."""
    officer = staff(client, "van.phong")
    if role == "officer":
        return officer
    client.token = officer
    place = client.request("GET", "/settlements")["items"][0]["settlement"]
    if role == "learner":
        text = client.request("GET", "/consent-texts")["items"][0]
        card = client.request(
            "POST",
            "/people",
            {
                "fullName": "Nguyễn Thị Mẫu",
                "birthYear": 1958,
                "settlement": place,
                "groups": ["farmer"],
                "pin": "2580",
                "consents": [
                    {"purpose": text["purpose"], "text": text["digest"], "mode": "signed"}
                ],
            },
        )["card"]
        client.token = None
        return client.sign_in(card, "2580")
    settlements = [place] if role in ("tutor", "team-leader") else []
    appointee = {
        "fullName": "Trần Văn Ví Dụ",
        "roles": [{"role": role, "settlements": settlements}],
        "login": "vi.du",
        "passphrase": PASSPHRASE,
    }
    client.request("POST", "/staff", appointee)
    return staff(client, "vi.du")


def staff(client: Client, login: str) -> str:
    client.token = None
    body = {"login": login, "passphrase": PASSPHRASE}
    return client.request("POST", "/sessions/staff", body)["token"]
