"""`hocvu setup`: ten questions, from a file as well as from a person."""

import pytest
from support.api import Client, Refused
from support.content import small_content
from support.hocvu import hocvu
from support.server import Server

ANSWERS = """xã An Xá
tỉnh Phú Thọ
Trung tâm học tập cộng đồng xã An Xá
Lê Thị Đúng
van.phong
trâu ăn cỏ ven đê
Thôn Đoài
Tổ dân phố 10
Tổ dân phố 2

centre
TTHTCĐ
0912 345 678
"""


@pytest.fixture
def content(tmp_path):
    return small_content(tmp_path / "content")


def set_up(tmp_path, content, answers: str, *options: str):
    data = tmp_path / "data"
    arguments = ["setup", "--data", str(data), "--content", str(content), *options]
    return hocvu(*arguments, stdin=answers)


def test_ten_answers_make_a_centre_that_its_officer_can_sign_in_to(tmp_path, content):
    done = set_up(tmp_path, content, ANSWERS)

    assert done.code == 0, done.err
    assert "10/10" in done.out and "van.phong" in done.out
    assert "trâu ăn cỏ" not in done.out
    with Server(tmp_path / "data", content) as server:
        client = Client(server.port)
        body = {"login": "van.phong", "passphrase": "trâu ăn cỏ ven đê"}
        client.token = client.request("POST", "/sessions/staff", body)["token"]
        settings = client.request("GET", "/centre")
        titles = [item["title"] for item in client.request("GET", "/settlements")["items"]]
        assert client.request("GET", "/me/roles")["roles"][0]["role"] == "officer"
    assert settings["commune"] == "xã An Xá"
    assert settings["centre.phone"] == "+84912345678"
    assert titles == ["thôn Đoài", "tổ dân phố 2", "tổ dân phố 10"]


def test_it_is_done_once(tmp_path, content):
    assert set_up(tmp_path, content, ANSWERS).code == 0

    again = set_up(tmp_path, content, ANSWERS)

    assert again.code == 1
    assert "đã được thiết lập" in again.err


def test_wrong_answers_are_asked_for_again_and_most_may_wait(tmp_path, content):
    answers = "\n xã An Xá\n\n\nLê Thị Đúng 2\nLê Thị Đúng\nx\nvan.phong\nngắn\n"
    answers += "trâu ăn cỏ ven đê\nĐoài\n\nThôn Đoài\n\n\n\n\n"

    done = set_up(tmp_path, content, answers, "--language", "en")

    assert done.code == 0, done.err
    assert "Write the kind and the name" in done.out
    assert "at least 12 characters" in done.out


def test_an_input_that_ends_too_early_writes_nothing(tmp_path, content):
    ended = set_up(tmp_path, content, "xã An Xá\n")
    assert ended.code == 3 and "chưa ghi gì" in ended.err

    assert set_up(tmp_path, content, ANSWERS).code == 0


def test_a_list_with_problems_names_their_lines_and_writes_nothing(tmp_path, content):
    listed = tmp_path / "thon.csv"
    listed.write_text("Thôn;Ghi chú\nThôn Đoài;x\nĐông;y\nthôn đoài;z\n", encoding="utf-8-sig")

    done = set_up(tmp_path, content, ANSWERS, "--settlements", str(listed))

    assert done.code == 1
    assert "Dòng 3, “Đông”" in done.err and "Dòng 4" in done.err
    with Server(tmp_path / "data", content) as server, pytest.raises(Refused):
        body = {"login": "van.phong", "passphrase": "trâu ăn cỏ ven đê"}
        Client(server.port).request("POST", "/sessions/staff", body)
