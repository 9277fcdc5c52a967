"""A big button reads aloud; where there are no scripts, the browser's own player does."""

from support.browser import browser
from support.pages import check_page
from support.server import Server

STEP = "/courses/mat-khau/lessons/khoa-man-hinh"

#: Whether a voice is heard, as the browser itself says.
HEARD = "var voice = document.querySelector('.listen audio'); return !voice.paused && voice.currentTime > 0;"


def test_one_big_button_reads_and_stops_and_says_so(small_centre, shipped):
    with Server(small_centre.data, shipped) as server, browser(server.address) as page:
        page.sign_in(small_centre.cards[0], small_centre.pin)
        page.open(STEP)
        button = page.one(".listen button")
        assert not page.one(".listen audio").is_displayed()
        assert button.text == "Nghe đọc"
        assert button.rect["height"] >= 48
        check_page(page)

        button.click()
        page.wait(lambda: button.text == "Dừng đọc" and page.driver.execute_script(HEARD))
        button.click()
        page.wait(lambda: button.text == "Nghe đọc")
        assert not page.driver.execute_script(HEARD)


def test_the_first_pages_and_lists_are_read_aloud_too(small_centre, shipped):
    with Server(small_centre.data, shipped) as server, browser(server.address) as page:
        page.open("/")
        read_aloud(page)
        page.sign_in(small_centre.cards[0], small_centre.pin)
        for path in ("/", "/courses", "/courses/mat-khau", "/way", "/tests", "/results"):
            page.open(path)
            read_aloud(page)


def read_aloud(page) -> None:
    page.one(".listen button").click()
    page.wait(lambda: page.driver.execute_script(HEARD))
    page.one(".listen button").click()


def test_a_voice_that_cannot_be_had_is_said_to_be_silent(small_centre, shipped):
    with Server(small_centre.data, shipped) as server, browser(server.address) as page:
        page.sign_in(small_centre.cards[0], small_centre.pin)
        page.open(STEP)
        server.kill()
        button = page.one(".listen button")
        button.click()
        page.wait(lambda: button.text == "Chưa đọc được, bác bấm lại nhé")


def test_without_scripts_the_plain_player_stands_there(small_centre, shipped):
    with Server(small_centre.data, shipped) as server:
        with browser(server.address, scripts=False) as page:
            page.sign_in(small_centre.cards[0], small_centre.pin)
            page.open(STEP)

            assert page.one(".listen audio").is_displayed()
            assert not page.one(".listen button").is_displayed()
