"""`hocvu demo`: a centre with invented people, to look around in."""

import re

import pytest
from support.api import Client
from support.content import small_content
from support.hocvu import hocvu
from support.server import Server
from support.staffed import ANSWERS


@pytest.fixture
def content(tmp_path):
    return small_content(tmp_path / "content")


def demo(tmp_path, content) -> str:
    made = hocvu("demo", "--data", tmp_path / "data", "--content", content)
    assert made.code == 0, made.told
    return made.out


def test_its_officer_sees_everybody_and_its_tutor_the_own_village(tmp_path, content):
    told = demo(tmp_path, content)
    passphrase = re.search(r"“(.+)”", told)[1]
    logins = re.findall(r"^  ([a-z.]+) ", told, re.MULTILINE)

    with Server(tmp_path / "data", content) as server:
        seen = []
        for login in logins:
            client = Client(server.port)
            body = {"login": login, "passphrase": passphrase}
            client.token = client.request("POST", "/sessions/staff", body)["token"]
            people = client.request("GET", "/people")["items"]
            seen.append(sorted(person["fullName"] for person in people))

    everybody = ["Lò Thị Thử", "Nguyễn Thị Mẫu", "Trần Văn Ví Dụ"]
    assert seen == [everybody, everybody[1:]]


def test_made_again_it_is_the_same(tmp_path, content):
    assert demo(tmp_path, content) == demo(tmp_path, content)


def test_a_centre_that_is_run_by_others_keeps_its_staff(tmp_path, content):
    answers = ANSWERS.replace("trâu ăn cỏ ven đê", "gió đưa cành trúc la đà")
    place = ("--data", tmp_path / "data", "--content", content)
    assert hocvu("setup", *place, stdin=answers).code == 0

    told = demo(tmp_path, content)

    assert "to.thon.doai" not in told and "trâu ăn cỏ" not in told
