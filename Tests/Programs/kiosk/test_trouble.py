"""What may happen in front of a kiosk: the server goes away, nobody sits there any more."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from support.browser import Browser, browser
from support.records import Records
from support.server import Server


def begin(page: Browser, centre) -> None:
    page.sign_in(centre.cards[0], centre.pin)
    page.open("/tests/bai-1")
    page.press("main .main")


def answers(centre) -> list:
    return Records(centre.data).answers()


def test_an_answer_outlives_the_server_and_is_given_once(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address) as page:
            begin(page, small_centre)
            question = page.one("#ask").text
            page.one(".option label").click()
            port = server.port
            server.kill()
            page.one('.main[value="answer"]').click()
            page.wait(lambda: page.one("#lost").is_displayed())
            assert page.one("#ask").text == question
            assert page.one(".option input").is_selected()

            again = Server(small_centre.data, small_centre.content, "--port", str(port))
            with again:
                page.wait(lambda: "/answers/" in page.path)
                page.press("main .main")
                assert page.one("#ask").text != question or "Câu 2/" in page.words
                assert len(answers(small_centre)) == 1


def test_a_form_sent_twice_is_one_answer(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address, scripts=False) as page:
            begin(page, small_centre)
            page.one(".option label").click()
            page.press('.main[value="answer"]')
            page.driver.back()
            page.driver.forward()
            page.driver.refresh()

            assert len(answers(small_centre)) == 1


def test_an_answer_in_an_old_page_changes_nothing(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address) as page:
            begin(page, small_centre)
            first = page.driver.current_window_handle
            path = page.path
            page.driver.switch_to.new_window("tab")
            page.open(path)
            for _ in range(2):
                page.one(".option label").click()
                page.press('.main[value="answer"]')
                page.press("main .main")
            page.driver.switch_to.window(first)
            page.all(".option label")[-1].click()
            page.press('.main[value="answer"]')

            assert "Câu 3/" in page.words
            assert len(answers(small_centre)) == 2


def test_nobody_there_is_signed_out_and_what_was_begun_waits(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address) as page:
            begin(page, small_centre)
            chosen = page.all(".option label")[1].text
            path = page.path
            page.hurry(40)
            page.open(path)
            page.all(".option label")[1].click()
            page.wait(lambda: page.heading == "Chào mừng đến lớp học")
            assert "tự thoát" in page.words
            assert page.driver.get_cookies() == []

            page.take_time()
            page.sign_in(small_centre.cards[0], small_centre.pin)
            page.open(path)
            picked = page.one(".option input:checked + label")
            assert picked.text == chosen
            assert answers(small_centre) == []


def test_whoever_is_still_there_may_stay(small_centre):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address) as page:
            page.hurry(20)
            begin(page, small_centre)
            page.wait(lambda: page.one("#idle").is_displayed())
            page.one("#idle-stay").click()

            assert not page.one("#idle").is_displayed()
            assert page.one("form.answer").is_displayed()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_test_open_elsewhere_is_taken_over_when_asked(small_centre, scripts):
    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address, scripts=scripts) as one, browser(server.address, "phone") as two:
            begin(one, small_centre)
            path = one.path
            two.sign_in(small_centre.cards[0], small_centre.pin)
            two.open(path)
            assert two.heading == "Bài đang mở ở chỗ khác"
            two.press("main .main")
            assert "Câu 1/12" in two.words

            one.one(".option label").click()
            one.press('.main[value="answer"]')
            assert one.heading == "Bài đang mở ở chỗ khác"
            assert answers(small_centre) == []


def test_keys_alone_are_enough(small_centre):
    def keys(*pressed: str) -> None:
        ActionChains(page.driver).send_keys(*pressed).perform()

    def tab_to(selector: str) -> None:
        for _ in range(20):
            keys(Keys.TAB)
            if page.driver.switch_to.active_element in page.all(selector):
                return
        raise AssertionError(f"no key leads to {selector}")

    with Server(small_centre.data, small_centre.content) as server:
        with browser(server.address) as page:
            page.open("/")
            keys(small_centre.cards[0], Keys.ENTER)
            page.wait(lambda: page.path == "/sign-in")
            keys(small_centre.pin, Keys.ENTER)
            page.wait(lambda: page.path == "/" and page.heading.startswith("Chào b"))
            page.open("/tests/bai-1")
            tab_to("button.main")
            keys(Keys.ENTER)
            page.wait(lambda: page.all("form.answer"))
            tab_to("form.answer input:not([type=hidden])")
            keys(Keys.SPACE, Keys.ENTER)
            page.wait(lambda: "/answers/" in page.path)

            assert len(answers(small_centre)) == 1
