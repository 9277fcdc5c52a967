"""The wire is cut, or the server killed, in the middle of an answer: one answer, the right one."""

import json
from collections.abc import Iterator

import pytest
from support.browser import Browser, browser
from support.centre import Centre
from support.cut import Wire
from support.records import Records
from support.server import Server


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with browser("") as page:
        yield page


@pytest.fixture(scope="module")
def plain_window() -> Iterator[Browser]:
    """Without scripts."""
    with browser("", scripts=False) as page:
        yield page


def begin(page: Browser, wire: Wire, centre: Centre) -> tuple[str, dict]:
    """Comes to a question and chooses an answer; returns the question's words and the choice."""
    page.address = wire.address
    page.open("/")
    page.driver.delete_all_cookies()
    page.sign_in(centre.cards[0], centre.pin)
    page.open("/tests/bai-1")
    page.press("main .main")
    page.all(".option label")[1].click()
    chosen = int(page.one(".option input:checked").get_attribute("value"))
    is_truth = page.one('input[name="kind"]').get_attribute("value") == "true-or-false"
    return page.one("#ask").text, {"truth": chosen == 0} if is_truth else {"places": [chosen]}


def check_one_answer(centre: Centre, given: dict) -> None:
    (answer,) = Records(centre.data).answers()
    assert answer[1:3] == (1, 1)
    assert json.loads(answer[3]) == given


@pytest.mark.parametrize("cut", ["cut_before", "cut_after"])
def test_a_wire_that_is_cut_gives_one_answer(small_centre: Centre, window: Browser, cut: str) -> None:
    with Server(small_centre.data, small_centre.content) as server, Wire(server.port) as wire:
        _, given = begin(window, wire, small_centre)
        getattr(wire, cut)()
        window.one('.main[value="answer"]').click()
        window.wait(lambda: "/answers/" in window.path)

        assert wire.cuts == 1
        check_one_answer(small_centre, given)
        window.press("main .main")
        assert "Câu 2/12" in window.words


@pytest.mark.parametrize("cut", ["cut_before", "cut_after"])
def test_a_server_killed_at_that_moment_gives_one_answer(
    small_centre: Centre, window: Browser, cut: str
) -> None:
    server = Server(small_centre.data, small_centre.content).wait()
    with Wire(server.port) as wire:
        asked, given = begin(window, wire, small_centre)
        getattr(wire, cut)(then=server.kill)
        window.one('.main[value="answer"]').click()
        window.wait(lambda: window.one("#lost").is_displayed())
        assert window.one("#ask").text == asked

        with Server(small_centre.data, small_centre.content) as again:
            wire.server_port = again.port
            window.wait(lambda: "/answers/" in window.path)
            check_one_answer(small_centre, given)


@pytest.mark.parametrize("cut", ["cut_before", "cut_after"])
def test_without_scripts_loading_again_gives_one_answer(
    small_centre: Centre, plain_window: Browser, cut: str
) -> None:
    page = plain_window
    with Server(small_centre.data, small_centre.content) as server, Wire(server.port) as wire:
        _, given = begin(page, wire, small_centre)
        getattr(wire, cut)()
        page.one('.main[value="answer"]').click()
        page.wait(lambda: wire.cuts == 1)
        # The browser says that nothing came; whoever presses “again” sends the same form.
        page.driver.refresh()
        page.wait(lambda: "/answers/" in page.path or "Câu 2/12" in page.words)

        check_one_answer(small_centre, given)
