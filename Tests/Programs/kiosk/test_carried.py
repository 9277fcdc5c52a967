"""The server does not come back: learners carry their answers to a tutor, who enters them."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from support import staffed
from support.answers import AnswerKey
from support.browser import Browser, browser
from support.content import small_content, write
from support.kiosk_learner import KioskLearner
from support.pages import Album
from support.quizzes import lesson_and_test_of_every_kind
from support.records import Records
from support.server import Server

#: A test whose only question has to be typed.
TYPED = """\
hocvu: 1
assessment: go
title: Bài gõ
questions:
  - id: go
    ask: Bác kể vì sao không đọc mã OTP cho ai.
    answer: {line}
pass: {{mark: 70%}}
"""

#: Keeps what a page would send, and sends nothing.
KEEP = "XMLHttpRequest.prototype.send = function (body) { window.written = body; };"

look = Album("carried", True)


class Village:
    """A centre with a tutor and a learner of one village, and its server, which may go away."""

    def __init__(self, folder: Path, content: Path):
        self.data, self.content = folder / "data", content
        staffed.set_up(self.data, content)
        self.server = Server(self.data, content).wait()
        officer = staffed.signed_in_staff(self.server.port)
        here = staffed.settlements(officer)["thôn Đoài"]
        staffed.appoint(officer, "Trần Văn Tận", "tan.tran", "tutor", here)
        self.card = staffed.enrol(officer, "Nguyễn Thị Tám", here)["card"]

    def come_back(self) -> None:
        again = Server(self.data, self.content, "--port", str(self.server.port))
        self.server = again.wait()


@pytest.fixture(scope="module")
def windows() -> Iterator[tuple[Browser, Browser]]:
    with browser("") as learner, browser("") as tutor:
        yield learner, tutor


@pytest.fixture
def village(tmp_path: Path, windows: tuple[Browser, Browser], request) -> Iterator[Village]:
    made = Village(tmp_path, request.param(tmp_path / "content"))
    for window in windows:
        window.address = made.server.address
        window.open("/")
        window.driver.delete_all_cookies()
    yield made
    made.server.kill()


def few_tests(folder: Path) -> Path:
    write(folder / "Assessments/go.yaml", TYPED.format(line="a" * 60))
    return small_content(folder)


def begin(page: Browser, village: Village, test: str) -> str:
    """Signs the learner in and begins a test; returns its address."""
    page.sign_in(village.card, "2580")
    page.open(f"/tests/{test}")
    page.press("main .main")
    return page.path


def answered_without_server(page: Browser, village: Village) -> str:
    """Gives the answer on the page while the server is gone; returns what is in the file."""
    village.server.kill()
    page.one('.main[value="answer"]').click()
    page.wait(lambda: page.one("#carry").is_displayed())
    return unquote(page.one("#carry-file").get_attribute("href").partition(",")[2])


def enter(tutor: Browser, code: str) -> None:
    area = tutor.one("#f-code")
    area.clear()
    area.send_keys(code)
    tutor.press(".sheet .main")


@pytest.mark.parametrize("village", [few_tests], indirect=True)
def test_a_code_on_paper_is_entered_and_the_test_goes_on(village, windows) -> None:
    learner, tutor = windows
    path = begin(learner, village, "bai-1")
    learner.one(".option label").click()
    chosen = int(learner.one(".option input:checked").get_attribute("value"))
    kind = learner.one('input[name="kind"]').get_attribute("value")
    written = answered_without_server(learner, village)
    code = learner.one("#carry-code").text
    assert code == written.strip() and len(code.split()) == 5
    look(learner)
    learner.driver.get("about:blank")

    village.come_back()
    staffed.sign_in_staff(tutor, "tan.tran")
    tutor.open("/staff")
    tutor.press(next(a for a in tutor.all("main a") if "mang đến" in a.text))
    look(tutor)
    letters = code.split()
    letters[1] = ("2" if letters[1][0] != "2" else "3") + letters[1][1:]
    enter(tutor, " ".join(letters))
    assert "Nhóm chữ thứ 2 chưa đúng" in tutor.words
    look(tutor)
    enter(tutor, code.lower().replace(" ", ""))
    assert "Đã nhận" in tutor.words and "Nguyễn Thị Tám" in tutor.words
    look(tutor)
    enter(tutor, code)
    assert "đã có từ trước" in tutor.words

    learner.open(path)
    assert "Câu 2/12" in learner.words
    (answer,) = Records(village.data).answers()
    said = {"truth": chosen == 0} if kind == "true-or-false" else {"places": [chosen]}
    assert json.loads(answer[3]) == said


@pytest.mark.parametrize("village", [few_tests], indirect=True)
def test_what_was_typed_is_carried_in_a_file(village, windows, tmp_path: Path) -> None:
    learner, tutor = windows
    path = begin(learner, village, "go")
    learner.type("#line", "a" * 60)
    written = answered_without_server(learner, village)
    assert not learner.one("#carry-code").is_displayed()
    assert "Tám" not in written and "aaa" not in written.lower()
    look(learner)
    learner.driver.get("about:blank")
    file = tmp_path / "hocvu-cau-tra-loi.txt"
    file.write_text(written, encoding="utf-8")

    village.come_back()
    staffed.sign_in_staff(tutor, "tan.tran")
    tutor.open("/staff/answers")
    tutor.one("#f-code-file").send_keys(str(file))
    tutor.wait(lambda: tutor.one("#f-code").get_attribute("value") == written)
    tutor.press(".sheet .main")

    assert "Đã nhận" in tutor.words
    learner.open(path)
    assert learner.path.endswith("/result") and "✓ Đạt!" in learner.words


@pytest.mark.parametrize("village", [few_tests], indirect=True)
def test_the_page_that_stayed_open_and_the_code_are_one_answer(village, windows) -> None:
    learner, tutor = windows
    begin(learner, village, "bai-1")
    learner.one(".option label").click()
    code = answered_without_server(learner, village)

    village.come_back()
    learner.wait(lambda: "/answers/" in learner.path)
    staffed.sign_in_staff(tutor, "tan.tran")
    tutor.open("/staff/answers")
    enter(tutor, code)

    assert "đã có từ trước" in tutor.words
    assert len(Records(village.data).answers()) == 1


class Carrying(Browser):
    """A browser whose server is never there when an answer is given: each goes to the tutor."""

    def __init__(self, window: Browser, tutor):
        super().__init__(window.driver, window.address)
        self.tutor = tutor

    def press(self, what: str | WebElement) -> None:
        element = self.one(what) if isinstance(what, str) else what
        if not self.all("form.answer") or not element.find_elements(
            By.XPATH, "ancestor::form[@data-answer]"
        ):
            return super().press(element)
        path = self.path
        self.driver.execute_script(KEEP)
        element.click()
        self.driver.execute_script("window.hocvuCarry(window.written)")
        written = unquote(self.one("#carry-file").get_attribute("href").partition(",")[2])
        delivery = self.tutor.request("POST", "/carried-answers", {"code": written})
        assert not delivery["wasThere"]
        self.open(path)


@pytest.mark.parametrize("village", [lesson_and_test_of_every_kind], indirect=True)
def test_every_kind_of_answer_can_be_carried(village, windows) -> None:
    window, _ = windows
    window.sign_in(village.card, "2580")
    page = Carrying(window, staffed.signed_in_staff(village.server.port, "tan.tran"))

    KioskLearner(page, AnswerKey(village.content), lambda _: None).takes("moi-loai-bai")

    assert "✓ Đạt!" in page.words and "17/17 điểm" in page.words
