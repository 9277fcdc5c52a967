"""A lesson of a file alone: the same rules as in a centre, and going on where one stopped."""

import json
import os
import signal
from pathlib import Path

import pytest
from support.answers import AnswerKey, readings
from support.content import write
from support.diligent import Diligent
from support.faces import LineFace, ScreenFace
from support.hocvu import hocvu
from support.screen import SIZES

LESSON = "Courses/mat-khau/mat-khau-tot.yaml"


@pytest.fixture(scope="module")
def key(shipped: Path) -> AnswerKey:
    return AnswerKey(shipped)


@pytest.mark.parametrize("size", [*SIZES, None], ids=["80x24", "40x12", "plain"])
def test_a_lesson_is_worked_through_until_practice_is_enough(shipped, key, size, tmp_path):
    saved = tmp_path / "dang-lam.json"
    arguments = ("quiz", shipped / LESSON, "--save", saved)
    if size is None:
        face = LineFace(*arguments, "--plain")
    else:
        face = ScreenFace(*arguments, columns=size[0], rows=size[1])
    with face:
        learner = Diligent(face, key, slips=2)
        learner.to_end()
        assert face.ended() == 0
    shown = learner.all_words.replace("• ", "")
    last = [text for text in readings(shipped / "Courses/mat-khau") if "Cất mật khẩu ở đâu" in text]
    assert last and last[0] in shown
    assert "0/2 ✓" in tops(learner) and "1/2 ✓" in tops(learner)
    assert "✓ Đã học xong bài này." in shown
    assert learner.slips == 0

    again = hocvu("quiz", shipped / LESSON, "--resume", saved, "--json", stdin="\n")
    assert again.code == 0, again.told
    report = json.loads(again.out)
    # Nothing in a lesson is passed; what was wrong at first stays wrong.
    assert report["passed"] is None
    results = [question["result"] for question in report["questions"]]
    assert results == ["wrong"] + ["right"] * (len(results) - 1)
    assert report["questions"][-1]["bank"] == "mat-khau"
    assert report["earned"] < report["available"]


def tops(learner: Diligent) -> str:
    return " ".join(page.top for page in learner.pages)


BANK = """\
hocvu: 1
bank: kho
questions:
  - {id: a, ask: Một?, true-or-false: true}
  - {id: b, ask: Hai?, true-or-false: true}
  - {id: c, ask: Ba?, true-or-false: true}
"""

SMALL = """\
hocvu: 1
lesson: bai
title: Bài nhỏ
steps:
  - {id: mot, read: Đọc phần một.}
  - {id: hai, read: Đọc phần hai.}
  - id: hoi
    ask: Mã OTP có đọc cho ai không?
    true-or-false: false
  - {id: ba, read: Đọc phần ba.}
  - id: luyen
    practise: {bank: kho, right: 2, of: 3}
"""


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    write(tmp_path / "Assessments/banks/kho.yaml", BANK)
    write(tmp_path / "Courses/khoa/bai.yaml", SMALL)
    return tmp_path / "Courses/khoa/bai.yaml"


def test_texts_already_read_are_not_shown_again(lesson, tmp_path):
    saved = tmp_path / "x.json"

    first = hocvu("quiz", lesson, "--save", saved, stdin="\n\n\n1\n\n")
    second = hocvu("quiz", lesson, "--resume", saved, stdin="2\n\n")
    third = hocvu("quiz", lesson, "--resume", saved, stdin="\n1\n\n1\n\n\n")

    assert (first.code, second.code, third.code) == (3, 3, 0), third.told
    assert "Phần 3/5" in first.out and "thử lại" in first.out
    assert second.out.startswith("Mỗi câu gõ một dòng") and "== Bài nhỏ – Phần 3/5 ==" in second.out
    assert "phần một" not in second.out and "phần hai" not in second.out
    assert "Mã OTP" not in third.out
    assert "Đọc phần ba." in third.out and "✓ Đã học xong bài này." in third.out


def test_the_answer_is_shown_after_three_wrong_tries(lesson):
    done = hocvu("quiz", lesson, stdin="\n\n\n" + "1\n\n" * 3)

    assert done.out.count("Enter thử lại") == 2
    assert done.out.count("Câu trả lời đúng:") == 1
    assert "Đọc phần ba." in done.out


def test_practice_asks_until_enough_of_the_latest_were_right_at_first(lesson):
    # Wrong and then right is wrong at the first try: two more have to be right.
    tries = "2\n\n1\n\n" + "1\n\n" * 2
    done = hocvu("quiz", lesson, "--json", stdin="\n\n\n2\n\n\n" + tries + "\n")

    assert done.code == 0, done.told
    results = [question["result"] for question in json.loads(done.out)["questions"]]
    assert results == ["right", "wrong", "right", "right"]


def test_a_lesson_outlives_a_kill(lesson, tmp_path, key):
    saved = tmp_path / "x.json"
    with ScreenFace("quiz", lesson, "--save", saved) as face:
        face.enter()
        face.enter()
        face.enter()
        face.enter("1")
        assert "Chưa đúng." in face.read().words
        os.kill(face.terminal.child.pid, signal.SIGKILL)
        face.ended()

    with ScreenFace("quiz", lesson, "--resume", saved) as face:
        page = face.read()
        assert "Phần 3/5" in page.top and "Mã OTP có đọc" in page.words
        face.enter("2")
        assert "✓ Đúng rồi!" in face.read().words


def test_a_lesson_without_its_bank_is_not_begun(tmp_path):
    write(tmp_path / "bai.yaml", SMALL)

    done = hocvu("quiz", tmp_path / "bai.yaml", stdin="\n")

    assert done.code == 1
    assert "không tìm thấy ngân hàng câu hỏi ‹kho›" in done.err
    assert done.out == ""


