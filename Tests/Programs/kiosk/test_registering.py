"""Machines that an officer registers, by the built program."""

import re
import sqlite3

import pytest
from support.api import Client, Refused
from support.centre import Centre
from support.hocvu import hocvu
from support.server import Server


def invite(centre: Centre, name: str) -> str:
    told = hocvu("kiosk", "add", name, "--data", centre.data)
    assert told.code == 0, told.told
    assert name in told.out
    return re.search(r"\b\d{6}\b", told.out)[0]


def test_a_machine_becomes_a_kiosk_by_a_code_and_is_listed_and_removed(
    small_centre: Centre,
) -> None:
    data = small_centre.data
    assert "kiosk add" in hocvu("kiosk", "list", "--data", data).out
    with Server(data, small_centre.content) as server:
        client = Client(server.port)
        code = invite(small_centre, "Máy cạnh cửa")

        kiosk = client.request("POST", "/kiosks", {"code": code})

        assert kiosk["name"] == "Máy cạnh cửa"
        assert "Máy cạnh cửa" in hocvu("kiosk", "list", "--data", data).out
        card = small_centre.cards[0]
        for _ in range(3):
            with pytest.raises(Refused):
                client.sign_in(card, "0000")
        right = {"card": card, "pin": small_centre.pin}
        shown = {"Hocvu-Kiosk": kiosk["token"]}
        assert client.request("POST", "/sessions", right, **shown)["token"]

        assert hocvu("kiosk", "remove", "Máy cạnh cửa", "--data", data).code == 0
        for _ in range(3):
            with pytest.raises(Refused):
                client.request("POST", "/sessions", {"card": card, "pin": "0000"}, **shown)
        again = hocvu("kiosk", "remove", "Máy cạnh cửa", "--data", data)
        assert again.code == 1
        assert "kiosk list" in again.err


def test_neither_code_nor_token_is_in_the_data_directory(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        code = invite(small_centre, "Máy 1")
        other = invite(small_centre, "Máy 2")
        token = Client(server.port).request("POST", "/kiosks", {"code": code})["token"]
        server.stop()

    kept = b"".join(path.read_bytes() for path in small_centre.data.glob("hocvu.sqlite*"))
    with sqlite3.connect(small_centre.data / "hocvu.sqlite") as database:
        assert database.execute("SELECT name FROM kiosk").fetchall() == [("Máy 1",)]
        assert database.execute("SELECT name FROM kiosk_invitation").fetchall() == [("Máy 2",)]
    for secret in (token.encode(), bytes.fromhex(token), other.encode() + b"\0"):
        assert secret not in kept


@pytest.mark.parametrize("name", ["", "  ", "Máy\n1", "a" * 41])
def test_what_is_no_name_is_refused(small_centre: Centre, name: str) -> None:
    told = hocvu("kiosk", "add", name, "--data", small_centre.data)

    assert told.code == 2
    assert "40" in told.err
