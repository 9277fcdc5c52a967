"""A learner of a centre in the terminal, from signing in to a passed test."""

import os
import signal

import pytest
from support.centre import Centre
from support.hocvu import hocvu
from support.screen import CONTROL_C, ENTER, ESCAPE, SIZES, Terminal


@pytest.fixture(params=SIZES, ids=["80x24", "40x12"])
def size(request) -> dict[str, int]:
    columns, rows = request.param
    return {"columns": columns, "rows": rows}


def opened(centre: Centre, **options) -> Terminal:
    return Terminal("learn", "--data", centre.data, "--content", centre.content, **options)


def signed_in(centre: Centre, person: int = 0, **options) -> Terminal:
    terminal = opened(centre, **options).until("Tôi có thẻ học viên")
    terminal.send(ENTER, "Mã thẻ:").send(centre.cards[person].lower() + ENTER, "Mã PIN:")
    terminal.send(centre.pin, "Mã PIN: ****").send(ENTER, "Đúng, là tôi")
    return terminal.send(ENTER, "Trang chính")


def chosen(terminal: Terminal, item: str, *wanted: str) -> Terminal:
    return terminal.send(terminal.number(item) + ENTER, *wanted)


def answer_right(terminal: Terminal, count: int) -> None:
    """Answers the questions of the small test, whose options are shuffled."""
    for number in range(1, count + 1):
        terminal.until(f"Câu {number}/{count}", "Enter trả lời")
        right = "Đúng" if "chỉ dùng một lần" in terminal.words else "Cúp máy"
        terminal.send(terminal.number(right) + ENTER, "✓ Đúng rồi!").send(ENTER)


def test_from_signing_in_to_a_passed_test(small_centre, size):
    with signed_in(small_centre, **size) as terminal:
        chosen(terminal, "Học tiếp: Bài đầu", "Phần 1/1", "Mình thử nhé")
        terminal.send(ENTER, "Đã học xong bài này")
        chosen(terminal, "Về trang chính", "Trang chính")
        chosen(terminal, "Bài kiểm tra", "Bài thử 1")
        terminal.send(ENTER, "Bắt đầu làm").send(ENTER)
        answer_right(terminal, 12)
        terminal.until("✓ Đạt!", "12/12").send(ESCAPE, "✓ đã đạt")
        terminal.send(ESCAPE, "Bài kiểm tra").send(ESCAPE, "Trang chính")
        chosen(terminal, "Kết quả của tôi", "Bài thử 1", "12/12")
        terminal.send(ENTER, "Xem lại câu trả lời").send(ENTER, "Câu 1/12", "✓ Đúng rồi!")
        terminal.send(ESCAPE, "Kết quả").send(ESCAPE, "Kết quả của tôi").send(ESCAPE, "Trang chính")
        chosen(terminal, "Xong, nhường máy", "Kết quả đã được lưu").send(ENTER, "Tôi có thẻ")
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_the_pin_is_never_shown(small_centre):
    with signed_in(small_centre) as terminal:
        assert small_centre.pin.encode() not in terminal.raw


def test_a_wrong_pin_tells_neither_what_is_wrong_nor_locks_out(small_centre):
    with opened(small_centre) as terminal:
        terminal.until("Tôi có thẻ").send(ENTER, "Mã thẻ:")
        terminal.send(small_centre.cards[0] + ENTER, "Mã PIN:").send("0000" + ENTER)
        terminal.until("chưa khớp", "Mã thẻ:").send(small_centre.cards[0] + ENTER, "Mã PIN:")
        terminal.send(small_centre.pin + ENTER, "Có phải")


def test_somebody_elses_card_is_given_back(small_centre):
    with opened(small_centre) as terminal:
        terminal.until("Tôi có thẻ").send(ENTER, "Mã thẻ:")
        terminal.send(small_centre.cards[0] + ENTER, "Mã PIN:").send(small_centre.pin + ENTER)
        terminal.until("Không phải tôi")
        chosen(terminal, "Không phải tôi", "Mã thẻ:").send(ESCAPE, "Tôi có thẻ học viên")


def test_a_guest_leaves_nothing_behind(small_centre):
    with opened(small_centre) as terminal:
        terminal.until("học thử")
        chosen(terminal, "Tôi học thử", "Trang chính", "Học thử")
        chosen(terminal, "Học tiếp: Bài đầu", "Mình thử nhé").send(ENTER, "Đã học xong")
        chosen(terminal, "Về trang chính", "Trang chính")
        chosen(terminal, "Xong, nhường máy", "Tôi học thử")
        chosen(terminal, "Tôi học thử", "Trang chính", "Học tiếp: Bài đầu")


def test_search_without_marks_and_the_list_of_everything(small_centre):
    with signed_in(small_centre) as terminal:
        terminal.send("/", "Tìm:").send("bai dau" + ENTER, "1. Bài đầu")
        terminal.send(ENTER, "Mình thử nhé").send(ESCAPE, "Nghỉ, về trang chính")
        chosen(terminal, "Nghỉ, về trang chính", "Trang chính")
        terminal.send("l", "Tất cả", "Khóa thử", "Bài thử 12")


def test_an_attempt_goes_on_after_kill(small_centre):
    with signed_in(small_centre) as terminal:
        chosen(terminal, "Bài kiểm tra", "Bài thử 1").send(ENTER, "Bắt đầu làm").send(ENTER)
        terminal.until("Câu 1/12", "Enter trả lời")
        right = "Đúng" if "chỉ dùng một lần" in terminal.words else "Cúp máy"
        terminal.send(terminal.number(right) + ENTER, "✓ Đúng rồi!")
        os.kill(terminal.child.pid, signal.SIGKILL)
        terminal.ended()

    with signed_in(small_centre) as terminal:
        # The sign-in of a program that is gone holds nothing.
        chosen(terminal, "Học tiếp: Bài thử 1", "Câu 2/12").send(CONTROL_C)
        assert terminal.ended() == 130
        assert b"\x1b[?1049l" in terminal.raw

    with signed_in(small_centre) as terminal:
        # Ctrl-C signed the learner out: nothing holds the attempt any more.
        chosen(terminal, "Học tiếp: Bài thử 1", "Câu 2/12")


def test_two_learners_do_not_see_each_others_work(small_centre):
    with signed_in(small_centre) as terminal:
        chosen(terminal, "Học tiếp: Bài đầu", "Mình thử nhé").send(ENTER, "Đã học xong")
        chosen(terminal, "Về trang chính", "Trang chính")
        chosen(terminal, "Xong, nhường máy", "đã được lưu").send(ENTER, "Tôi có thẻ")
        terminal.send(ENTER, "Mã thẻ:").send(small_centre.cards[1] + ENTER, "Mã PIN:")
        terminal.send(small_centre.pin + ENTER, "Đúng, là tôi")
        terminal.send(ENTER, "Trang chính", "Học tiếp: Bài đầu")


def test_line_by_line(small_centre):
    lines = ["1", small_centre.cards[0], small_centre.pin, "1", "1", "", "1", "6", "", "0"]

    done = hocvu(
        "learn",
        *("--data", small_centre.data, "--content", small_centre.content),
        stdin="\n".join(lines) + "\n",
    )

    assert done.code == 0, done.told
    for text in ["Có phải", "Chào ", "Học tiếp: Bài đầu", "Mình thử nhé", "Đã học xong bài này"]:
        assert text in done.out, done.told
    assert "\x1b" not in done.out


@pytest.mark.parametrize("arguments", [["--lon"], ["--language", "fr"], ["x"]])
def test_wrong_use(arguments):
    assert hocvu("learn", *arguments).code == 2
