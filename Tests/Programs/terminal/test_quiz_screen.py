"""Every kind of question on the whole screen, at both sizes."""

import json
import os
import random
import signal
import unicodedata
from pathlib import Path

import pytest
from support.quizzes import TITLE, every_kind
from support.screen import BACKSPACE, CONTROL_C, DOWN, ENTER, ESCAPE, SIZES, Terminal


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return every_kind(tmp_path)


@pytest.fixture(params=SIZES, ids=["80x24", "40x12"])
def size(request) -> dict[str, int]:
    columns, rows = request.param
    return {"columns": columns, "rows": rows}


def begun(*arguments, **options) -> Terminal:
    """The program at the first question of a bank."""
    terminal = Terminal("quiz", *arguments, **options)
    terminal.until("Enter bắt đầu")
    return terminal.send(ENTER, "Câu 1/12")


def right_to_the_end(terminal: Terminal) -> None:
    """Answers everything right, with the keys that the bottom line names."""

    def answer(keys: str, ask: str) -> None:
        # One screen for each: the question, what is said to the answer.
        terminal.until(ask)
        assert_frame(terminal)
        terminal.send(keys + ENTER, "Enter đi tiếp")
        assert_frame(terminal)
        assert "✓ Đúng rồi!" in terminal.words or "Cảm ơn" in terminal.words, terminal.text
        terminal.send(ENTER)

    answer("1", "bảo đọc mã OTP")
    answer("12", "Dấu hiệu nào")
    answer("2", "hỏi mật khẩu là bình thường")
    answer("mat khau", "bí mật để đăng nhập")
    answer("22.000", "Hai bó rau")
    terminal.until("Nhận cuộc gọi lạ")
    answer("".join(map(terminal.number, ["Nghe", "Cúp máy", "Báo người nhà"])), "Thứ tự:")
    terminal.until("Số nào gọi nơi nào", "1/2: 113")
    answer(terminal.number("Công an") + terminal.number("Cứu hỏa"), "1/2: 113")
    for _ in range(3):
        terminal.until("Việc nào an toàn", "/3: ")
        item = terminal.words.split("/3: ")[1]
        heading = "Nguy hiểm" if item.startswith("Bấm") else "An toàn"
        place = terminal.words.count("→") + 2
        terminal.send(terminal.number(heading), "bấm Enter" if place > 3 else f"{place}/3: ")
    answer("", "Việc nào an toàn")
    terminal.until("Chỗ trống 1/2").send("gọi" + ENTER, "Chỗ trống 2/2")
    answer("1", "Chỗ trống 2/2")
    answer("1", "nút nào để quay lại")
    terminal.until("Tôi là cán bộ xã")
    answer(terminal.number("Tôi sẽ ra"), "cán bộ xã")
    answer("12", "hay dùng gì")


def assert_frame(terminal: Terminal) -> None:
    """Where the learner is on the top line, the keys that work on the bottom line."""
    assert "Câu " in terminal.lines[0], terminal.text
    assert "Enter" in " ".join(terminal.lines[-2:]) or "chọn" in terminal.lines[-1], terminal.text


def test_every_kind_of_question_is_answered_with_digits_and_enter(bank, size):
    with begun(bank, "--json", **size) as terminal:
        right_to_the_end(terminal)
        terminal.until("Kết quả", "17/17", "Đúng 11/11 câu").send(ENTER)
        assert terminal.ended() == 0
        last = terminal.raw.decode().rstrip().splitlines()[-1]

    report = json.loads(last[last.index("{") :])
    assert list(report) == ["available", "earned", "passed", "questions"]
    assert (report["earned"], report["available"], report["passed"]) == (17, 17, None)
    assert len(report["questions"]) == 12


def test_a_wrong_answer_is_explained(bank, size):
    with begun(bank, **size) as terminal:
        terminal.send("2", "> 2. Đọc mã").send(ENTER, "Chưa đúng.", "Không ai có quyền hỏi mã OTP.")
        for _ in range(4):
            terminal.send(DOWN)
        terminal.until("OTP là chìa khóa")


def test_a_slip_of_the_finger_is_changed_before_enter(bank):
    with begun(bank) as terminal:
        terminal.send("2", "> 2. Đọc").send("1", "> 1. Cúp").send(ENTER, "✓ Đúng rồi!")


def test_hint_and_leaving_a_question_for_later(bank, size):
    with begun(bank, **size) as terminal:
        terminal.send(ESCAPE, "Xem gợi ý (còn 1)").send(terminal.number("Xem gợi ý") + ENTER)
        terminal.until("Gợi ý: Mã chỉ mình bác biết.")
        terminal.send(ESCAPE, "Để câu này lại")
        terminal.send(terminal.number("Để câu này lại") + ENTER, "Câu 2/12")


def test_a_question_survives_a_change_of_size(bank):
    with begun(bank) as terminal:
        terminal.send("2", "> 2. Đọc mã")
        terminal.resize(40, 12)
        terminal.until("> 2. Đọc mã", "Esc việc khác")
        assert terminal.lines[0].endswith("Câu 1/12") and len(terminal.lines[0]) == 40
        terminal.resize(100, 30)
        terminal.send("", "> 2. Đọc mã")
        while len(terminal.lines[0]) != 100:
            assert terminal.take(5), terminal.text
        terminal.send(ENTER, "Chưa đúng.")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_vietnamese_typed_in_either_form_is_read_right(bank, form):
    with begun(bank) as terminal:
        to_typed(terminal)
        typed = unicodedata.normalize(form, "mật khẩu")
        terminal.send(typed, "Trả lời: mật khẩu").send(ENTER, "✓ Đúng rồi!")


def test_pasted_text_is_read_right(bank):
    with begun(bank) as terminal:
        to_typed(terminal)
        pasted = unicodedata.normalize("NFD", "mật khẩu\n")
        terminal.send(f"\x1b[200~{pasted}\x1b[201~", "Trả lời: mật khẩu")
        terminal.send(ENTER, "✓ Đúng rồi!")


def test_backspace_takes_one_letter_with_its_marks(bank):
    with begun(bank) as terminal:
        to_typed(terminal)
        terminal.send(unicodedata.normalize("NFD", "mật khậ"), "Trả lời: mật khậ")
        terminal.send(BACKSPACE, "Trả lời: mật kh Enter")
        terminal.send("ẩu" + ENTER, "✓ Đúng rồi!")


def test_an_input_method_that_is_off_is_noticed(bank):
    with begun(bank) as terminal:
        to_typed(terminal)
        terminal.send("maatj khaaur" + ENTER, "“mật khẩu”", "Gõ lại")
        terminal.send("1" + ENTER, "Trả lời: maatj khaaur")


def to_typed(terminal: Terminal) -> None:
    """Leaves the first three questions for later."""
    for number in (2, 3, 4):
        terminal.send(ESCAPE, "Để câu này lại")
        terminal.send(terminal.number("Để câu này lại") + ENTER, f"Câu {number}/12")


def test_nonsense_keys_change_nothing_and_break_nothing(bank):
    chance = random.Random(7)
    forbidden = {0x03, 0x0D, 0x0A, 0x1B, ord("1"), ord("2"), ord("?")}
    nonsense = bytes(b for b in chance.choices(range(256), k=3_000) if b not in forbidden)
    with begun(bank) as terminal:
        terminal.send(nonsense + b"\x1b[99;99Z\x1b[<0;3;4M\x1bOQ\x1b[15~")
        terminal.send("1", "> 1. Cúp máy").send(ENTER, "✓ Đúng rồi!")


def test_without_colour_nothing_is_coloured(bank):
    with begun(bank, NO_COLOR="1") as terminal:
        terminal.send("1" + ENTER, "✓ Đúng rồi!")
        looks = {part.split(b"m")[0] for part in terminal.raw.split(b"\x1b[")[1:] if b"m" in part}
        assert {look for look in looks if set(look) <= set(b"0123456789;")} <= {b"0", b"0;1", b"0;7"}


def test_a_locale_without_utf_8_gets_plain_letters_and_is_told(bank):
    with Terminal("quiz", bank, LC_ALL="C", LANG="C") as terminal:
        terminal.until("khong hien duoc dau tieng Viet", "Enter bat dau")
        terminal.send(ENTER, "Cau 1/12", "Nguoi la bao doc ma OTP")
        assert terminal.raw.isascii()


def test_a_dumb_terminal_is_asked_line_by_line(bank):
    with Terminal("quiz", bank, TERM="dumb") as terminal:
        terminal.until("Mỗi câu gõ một dòng").send("\n", "Câu 1/12").send("1\n", "✓ Đúng rồi!")
        assert b"\x1b" not in terminal.raw


class TestLeaving:
    """Whatever ends the program, nothing that was answered is lost."""

    @pytest.fixture
    def saved(self, tmp_path: Path) -> Path:
        return tmp_path / "dang-lam.json"

    def goes_on(self, bank: Path, saved: Path) -> None:
        with Terminal("quiz", bank, "--resume", saved) as terminal:
            terminal.until("Câu 2/12", "Dấu hiệu nào")

    def answered(self, bank: Path, saved: Path) -> Terminal:
        return begun(bank, "--save", saved).send("1" + ENTER, "✓ Đúng rồi!").send(ENTER, "Câu 2/12")

    def test_control_c(self, bank, saved):
        with self.answered(bank, saved) as terminal:
            terminal.send(CONTROL_C)
            assert terminal.ended() == 130
            assert f"--resume {saved}" in terminal.raw.decode()
            assert terminal.raw.rindex(b"\x1b[?1049l") > terminal.raw.rindex(b"\x1b[?1049h")
            assert b"\x1b[?25h" in terminal.raw[terminal.raw.rindex(b"\x1b[?2004l") :]
        self.goes_on(bank, saved)

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
    def test_signals(self, bank, saved, number):
        with self.answered(bank, saved) as terminal:
            os.kill(terminal.child.pid, number)
            assert terminal.ended() == 128 + number
            assert b"\x1b[?1049l" in terminal.raw
        self.goes_on(bank, saved)

    def test_kill(self, bank, saved):
        with self.answered(bank, saved) as terminal:
            os.kill(terminal.child.pid, signal.SIGKILL)
            assert terminal.ended() == 128 + signal.SIGKILL
        self.goes_on(bank, saved)

    def test_a_closed_window(self, bank, saved):
        with self.answered(bank, saved) as terminal:
            # Closing the other end hangs the terminal up, as a window that is closed does.
            assert terminal.hung_up() in (3, 128 + signal.SIGHUP)
        self.goes_on(bank, saved)

    def test_by_the_menu(self, bank, saved):
        with self.answered(bank, saved) as terminal:
            terminal.send(ESCAPE, "Nghỉ, thoát ra")
            terminal.send(terminal.number("Nghỉ, thoát ra") + ENTER)
            assert terminal.ended() == 3
        self.goes_on(bank, saved)


def test_the_title_of_the_quiz_stands_on_the_top_line(bank):
    with begun(bank) as terminal:
        assert terminal.lines[0].startswith(TITLE)
