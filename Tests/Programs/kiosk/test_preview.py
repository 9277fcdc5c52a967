"""An author writes, and Chromium beside the editor shows what came of it."""

import http.client
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.browser import Browser, browser
from support.content import COURSE, LESSON, small_content, write
from support.hocvu import PATIENCE, hocvu
from support.pages import Album, check_page
from support.previewed import Preview
from support.quizzes import lesson_and_test_of_every_kind
from support.screen import CONTROL_C, Terminal
from support.server import Server

STEP = "/courses/thu/lessons/bai-dau/steps/"
BANK = "/courses/all/lessons/thu/steps/"

#: A course that nobody may open before another one is finished, with lessons in order.
CLOSED = """\
hocvu: 1
course: sau
version: 1
title: Khóa sau
audience: [everyone]
requires:
  - course: thu
in-order: true
lessons: [mot, hai]
"""


class Desk:
    """A folder that is being written, and the page beside it."""

    def __init__(self, folder: Path, page: Browser):
        self.folder = folder
        self.page = page

    def change(self, file: str, old: str, new: str) -> None:
        """Saves a file as editors do: the new one takes the place of the old."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        draft = path.with_suffix(".new")
        draft.write_text(text.replace(old, new), encoding="utf-8")
        draft.replace(path)

    def shows(self, words: str) -> None:
        self.page.wait(lambda: words in self.page.words)

    def shows_no_more(self, words: str) -> None:
        self.page.wait(lambda: words not in self.page.words)


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with browser("") as page:
        yield page


@pytest.fixture
def desk(tmp_path: Path, window: Browser) -> Iterator[Desk]:
    folder = small_content(tmp_path / "soan", assessments=2)
    write(folder / "Courses/sau/course.yaml", CLOSED)
    for name in ("mot", "hai"):
        write(folder / f"Courses/sau/{name}.yaml", LESSON.replace("bai-dau", name))
    with Preview(folder) as preview:
        window.address = preview.address
        window.driver.delete_all_cookies()
        yield Desk(folder, window)


look = Album("preview", True)


def test_the_page_changes_by_itself_when_a_file_is_saved(desk: Desk) -> None:
    desk.page.open(STEP + "mo-dau")
    assert "Mình thử nhé" in desk.page.words

    desk.change("Courses/thu/bai-dau.yaml", "Mình thử nhé", "Ta bắt đầu thôi")

    desk.shows("Ta bắt đầu thôi")


def test_everything_is_reached_from_the_contents_closed_or_not(desk: Desk) -> None:
    desk.page.open("/")
    look(desk.page)
    links = {link.get_attribute("href") for link in desk.page.all("main a")}
    paths = {link.removeprefix(desk.page.address) for link in links}

    steps = {STEP + "mo-dau", *(f"/courses/sau/lessons/{name}/steps/mo-dau" for name in ("mot", "hai"))}
    questions = {f"{BANK}cau-{number}" for number in range(1, 13)}
    assert paths == steps | questions | {"/tests/bai-1", "/tests/bai-2", "/courses/thu", "/courses/sau"}
    for path in sorted(paths):
        desk.page.open(path)
        assert desk.page.heading != "Chưa làm được", path
    assert not desk.page.all("#leave")


def test_a_file_that_does_not_parse_is_told_and_shown_as_it_was(desk: Desk) -> None:
    desk.page.open(STEP + "mo-dau")

    desk.change("Courses/thu/bai-dau.yaml", "title: Bài đầu", 'title: "Bài đầu')

    desk.shows("Courses/thu/bai-dau.yaml đang có lỗi; trang hiện bản tốt gần nhất")
    assert "Mình thử nhé" in desk.page.words
    look(desk.page)
    desk.page.open("/")
    assert "Việc cần sửa: 1 lỗi" in desk.page.words
    assert "Courses/thu/bai-dau.yaml:3:" in desk.page.words
    assert re.search("Sửa thành:|Cách sửa:", desk.page.words)
    assert "Courses/thu/bai-dau.yaml đang có lỗi" in desk.page.words
    look(desk.page)

    desk.change("Courses/thu/bai-dau.yaml", 'title: "Bài đầu', "title: Bài đầu")
    desk.shows("Chưa thấy lỗi nào")


def test_a_problem_stands_at_its_question_and_nowhere_else(desk: Desk) -> None:
    desk.page.open(BANK + "cau-2")

    desk.change("Assessments/banks/thu.yaml", "lần thứ 2. Bác làm gì?", "lần thứ 2?\n    nhan: gấp")

    desk.shows("Assessments/banks/thu.yaml:")
    assert "nhan" in desk.page.one(".fault").text
    assert "lần thứ 2. Bác làm gì?" in desk.page.words
    look(desk.page)
    desk.page.open(BANK + "cau-1")
    assert not desk.page.all(".fault")
    desk.page.open("/")
    desk.page.press(".fault a")
    assert desk.page.path == BANK + "cau-2"


def test_a_problem_stands_at_its_step(desk: Desk) -> None:
    desk.page.open(STEP + "mo-dau")

    desk.change("Courses/thu/bai-dau.yaml", "  - id: mo-dau\n", "  - id: mo-dau\n    anh: a.svg\n")

    desk.shows("Courses/thu/bai-dau.yaml:6:5")


def test_a_new_file_with_errors_is_told_though_nothing_of_it_is_shown(desk: Desk) -> None:
    desk.page.open("/")

    write(desk.folder / "Assessments/banks/moi.yaml", "hocvu: 1\nbank: moi\nquestions: [\n")

    desk.shows("Assessments/banks/moi.yaml có lỗi nên chưa hiện được")


def test_a_lesson_stays_when_its_course_cannot_be_read(desk: Desk) -> None:
    write(desk.folder / "Courses/khac/course.yaml", "hocvu: 1\ncourse: [\n")
    write(desk.folder / "Courses/khac/bai-dau.yaml", LESSON)
    desk.page.open("/courses/khac/lessons/bai-dau/steps/mo-dau")

    desk.shows("Mình thử nhé")


#: What the key of a question of each kind must say, by the question's id.
KEYS = {
    "mot": ["✓ Cúp máy, hỏi lại người nhà.", "× Đọc mã cho nhanh. Không ai có quyền hỏi mã OTP.",
            "OTP là chìa khóa", "Gợi ý: Mã chỉ mình bác biết."],
    "nhieu": ["✓ Giục gấp.", "✓ Đòi mã OTP.", "× Mời họp thôn."],
    "dung-sai": ["✓ Sai"],
    "go": ["✓ mật khẩu", "Thiếu dấu vẫn nhận"],
    "so": ["✓ 22000 đồng"],
    "thu-tu": ["✓ 1. Nghe", "✓ 3. Báo người nhà"],
    "noi": ["✓ 113 → Công an", "× Bưu điện"],
    "xep": ["✓ An toàn: Gọi tổng đài; Hỏi con cháu"],
    "dien": ["✓ 1. gọi", "✓ 2. 156"],
    "cham": ["✓ Nút Quay lại", "× Nút Trả tiền"],
    "truyen": ["✓ Tôi sẽ ra xã hỏi.", "× Anh gửi đường dẫn đi. → duong-dan", "Điện thoại hiện"],
    "tham-do": ["không có câu nào đúng"],
}


def test_the_key_stands_under_every_kind_of_question(tmp_path: Path, window: Browser) -> None:
    content = lesson_and_test_of_every_kind(tmp_path)
    with Preview(content / "Courses/thu") as preview:
        window.address = preview.address
        for place, (question, said) in enumerate(KEYS.items()):
            window.open(STEP + question)
            key = " ".join(window.one(".key").text.split())
            for words in said:
                assert words in key, f"{question}: no “{words}” in\n{key}"
            if place % 4 == 0:
                look(window)


def test_the_key_stands_in_a_test_too_and_leads_to_its_question(desk: Desk) -> None:
    desk.page.open("/tests/bai-1")
    desk.page.press("main .main")

    assert "✓" in desk.page.one(".key").text
    look(desk.page)
    desk.page.press(".key a")
    assert desk.page.path.startswith(BANK)


def test_without_scripts_the_page_comes_again_too(tmp_path: Path) -> None:
    folder = small_content(tmp_path)
    with Preview(folder) as preview, browser(preview.address, scripts=False) as page:
        desk = Desk(folder, page)
        page.open(STEP + "mo-dau")
        desk.change("Courses/thu/bai-dau.yaml", "Mình thử nhé", "Ta bắt đầu thôi")
        desk.shows("Ta bắt đầu thôi")


def test_a_file_alone_is_shown_and_on_a_phone(tmp_path: Path) -> None:
    file = tmp_path / "le.yaml"
    write(file, LESSON.replace("bai-dau", "le"))
    with Preview(file) as preview, browser(preview.address, "phone") as page:
        page.open("/")
        check_page(page)
        page.press("main li a")
        assert "Mình thử nhé" in page.words
        look(page)
        Desk(tmp_path, page).change("le.yaml", "read: Chào", "read: [Chào")
        page.wait(lambda: "le.yaml đang có lỗi" in page.words)
        assert "Mình thử nhé" in page.words


def test_where_people_learn_nobody_is_shown_a_key(small_centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        for path in ("/preview/version", BANK + "cau-1"):
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            assert response.status in (303, 404)


def test_the_terminal_says_the_address_and_what_each_saving_brought(tmp_path: Path) -> None:
    folder = small_content(tmp_path)
    with Terminal("preview", folder, "--port", "0") as terminal:
        terminal.until("0 lỗi, 0 lưu ý", "http://127.0.0.1:", "Ctrl-C")
        write(folder / "Courses/thu/course.yaml", COURSE.replace("title:", "ten:"))
        terminal.until("Đã đọc lại:", "Courses/thu/course.yaml:4:1")
        terminal.send(CONTROL_C, "Đã dừng.")
        assert terminal.ended() == 0


@pytest.mark.parametrize("words, told", [(["/khong/co"], "/khong/co"), (["/tmp"], "Courses")])
def test_what_cannot_be_shown_is_said(words: list[str], told: str) -> None:
    refused = hocvu("preview", *words)

    assert refused.code == 2, refused.told
    assert told in refused.err


def test_help_shows_how() -> None:
    assert "hocvu preview Courses/lua-dao" in hocvu("preview", "--help").out
