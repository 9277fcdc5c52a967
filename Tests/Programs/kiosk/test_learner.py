"""Learners in a real Chromium: they sign in, study, are tested, and leave nothing behind."""

import pytest
from support.answers import AnswerKey
from support.browser import browser
from support.centre import Centre, demo_centre
from support.kiosk_learner import KioskLearner
from support.pages import WAYS, Album, check_page
from support.quizzes import lesson_and_test_of_every_kind
from support.server import Server


@pytest.fixture
def shipped_centre(tmp_path, shipped) -> Centre:
    return demo_centre(tmp_path / "data", shipped)


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory) -> Centre:
    content = lesson_and_test_of_every_kind(tmp_path_factory.mktemp("content"))
    return demo_centre(tmp_path_factory.mktemp("kinds"), content)


@pytest.mark.parametrize("size, scripts", WAYS)
def test_every_kind_of_question_can_be_answered(every_kind: Centre, size: str, scripts: bool):
    card = every_kind.cards[WAYS.index((size, scripts)) % len(every_kind.cards)]
    look = Album(f"kinds-{size}-{scripts}", scripts)
    with Server(every_kind.data, every_kind.content) as server:
        with browser(server.address, size, scripts) as page:
            page.sign_in(card, every_kind.pin)
            learner = KioskLearner(page, AnswerKey(every_kind.content), look)
            learner.studies("/courses/thu/lessons/bai-dau")
            assert "Xong bài này!" in page.words
            learner.takes("moi-loai-bai")
            assert "✓ Đạt!" in page.words and "17/17 điểm" in page.words
            page.press('main a[href$="/review/1"]')
            while page.path.split("/")[-2] == "review":
                look(page)
                page.press("main .main")


@pytest.mark.parametrize("size, scripts", WAYS)
def test_a_learner_studies_and_takes_the_test(shipped_centre, shipped, size, scripts):
    card = shipped_centre.cards[0]
    look = Album(f"shipped-{size}-{scripts}", scripts)
    with Server(shipped_centre.data, shipped) as server:
        with browser(server.address, size, scripts) as page:
            page.open("/")
            look(page)
            page.sign_in(card, shipped_centre.pin)
            for path in ["/", "/courses", "/courses/lua-dao", "/way", "/tests", "/results"]:
                page.open(path)
                look(page)
            learner = KioskLearner(page, AnswerKey(shipped), look)
            learner.studies("/courses/lua-dao/lessons/ba-dau-hieu")
            assert "Xong bài này!" in page.words
            learner.takes("lua-dao-cuoi-khoa")
            assert "✓ Đạt!" in page.words


@pytest.mark.parametrize("scripts", [True, False])
def test_the_next_person_sees_nothing_of_the_one_before(shipped_centre, shipped, scripts):
    first, second = shipped_centre.cards[1:3]
    with Server(shipped_centre.data, shipped) as server:
        with browser(server.address, scripts=scripts) as page:
            page.sign_in(first, shipped_centre.pin)
            name = page.one(".who").text
            page.open("/courses/mat-khau/lessons/khoa-man-hinh")
            page.press("main .main")
            page.open("/courses")
            page.sign_out()
            assert name not in page.words

            for _ in range(3):
                page.driver.back()
                assert name not in page.words and page.heading == "Chào mừng đến lớp học"
            page.sign_in(second, shipped_centre.pin)
            assert name not in page.words
            page.open("/courses/mat-khau")
            assert "xong 0/" in page.words and "xong 1/" not in page.words
            assert [c["name"] for c in page.driver.get_cookies()] == ["hocvu"]


def test_pages_are_as_they_should_be_however_they_look(shipped_centre, shipped):
    with Server(shipped_centre.data, shipped) as server, browser(server.address) as page:
        page.sign_in(shipped_centre.cards[0], shipped_centre.pin)
        for switch in ("large", "contrast"):
            page.one(f'.look button[value="{switch}"]').click()
        page.wait(lambda: "large.contrast" in str(page.driver.get_cookies()))
        for path in ["/", "/courses/lua-dao", "/tests/lua-dao-cuoi-khoa", "/nowhere"]:
            page.open(path)
            check_page(page, smallest=24)
        page.press('.look button[value="en"]')
        assert page.driver.execute_script("return document.documentElement.lang") == "en"
        check_page(page)


def test_a_guest_looks_around_without_a_card(shipped_centre, shipped):
    with Server(shipped_centre.data, shipped) as server, browser(server.address) as page:
        page.open("/")
        page.press("form.other button")
        check_page(page)
        KioskLearner(page, AnswerKey(shipped), check_page).studies(
            "/courses/mat-khau/lessons/khoa-man-hinh"
        )
        page.sign_out()

        assert page.heading == "Chào mừng đến lớp học"
