"""A new centre is set up in a real Chromium, by whoever sits at the machine."""

import json

import pytest
from support.api import Client
from support.browser import browser
from support.content import small_content
from support.pages import WAYS, Album
from support.server import Server

PASSPHRASE = "trâu ăn cỏ ven đê"
ANSWERS = [
    "xã An Xá", "tỉnh Phú Thọ", "Trung tâm học tập cộng đồng xã An Xá", "Lê Thị Đúng", "van.phong",
    PASSPHRASE, "Thôn Đoài\nTổ dân phố 10\nTổ dân phố 2", "centre", "", "0912 345 678",
]


@pytest.mark.parametrize("size, scripts", WAYS)
def test_ten_questions_make_a_centre(tmp_path, size, scripts):
    content = small_content(tmp_path / "content")
    look = Album(f"first-start-{size}-{scripts}", scripts)
    with Server(tmp_path / "data", content) as server:
        with browser(server.address, size, scripts) as page:
            page.open("/")
            for number, answer in enumerate(ANSWERS, 1):
                assert page.path == f"/setup/{number}" and f"Câu {number}/10" in page.words
                look(page)
                if answer == "centre":
                    page.one('label[for="f-answer-0"]').click()
                elif answer:
                    page.type("#f-answer", answer)
                if answer == PASSPHRASE:
                    page.type("#f-again", answer)
                page.press(f'button[value="{"next" if answer else "later"}"]')
            look(page)
            assert "thôn Đoài, tổ dân phố 10, tổ dân phố 2" in page.words
            assert PASSPHRASE not in page.driver.page_source
            page.press("main .main")

            assert page.path == "/staff/sign-in?note=set-up"
            look(page)
            page.type("#login", "van.phong")
            page.type("#passphrase", PASSPHRASE)
            page.press("form.sheet .main")
            assert page.path == "/staff"
            page.open("/setup/1")
            assert "setup" not in page.one("main").get_attribute("innerHTML")
        client = Client(server.port)
        assert client.request("GET", "/centre")["commune"] == "xã An Xá"


def test_a_wrong_answer_is_mended_and_another_browser_sees_nothing_of_it(tmp_path):
    content = small_content(tmp_path / "content")
    look = Album("first-start-wrong", True)
    with Server(tmp_path / "data", content) as server:
        with browser(server.address) as page:
            page.open("/setup/7")
            listed = tmp_path / "thon.csv"
            listed.write_text("Thôn;Ghi chú\nThôn Đoài;x\nĐông;y\n", encoding="utf-8-sig")
            page.one('input[type="file"]').send_keys(str(listed))
            page.wait(lambda: "Đoài" in page.one("textarea").get_attribute("value"))
            page.press('button[value="next"]')
            look(page)
            assert "Dòng 3, “Đông”" in page.words
            assert "Thôn Đoài;x" in page.one("textarea").get_attribute("value")
            page.press('button[value="back"]')
            assert page.path == "/setup/6"
        with browser(server.address) as other:
            other.open("/setup/7")
            assert other.one("textarea").get_attribute("value") == ""
        assert json.dumps(Client(server.port).request("GET", "/centre")) == "{}"
