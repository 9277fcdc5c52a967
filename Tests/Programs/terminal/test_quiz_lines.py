"""Quizzes line by line, over a pipe, and files that are not what they should be."""

import json
from pathlib import Path

import pytest
from support.content import small_content, write
from support.hocvu import hocvu
from support.quizzes import every_kind


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return every_kind(tmp_path / "banks")


def test_a_question_reads_from_top_to_bottom(bank):
    done = hocvu("quiz", bank, stdin="\n2\n\n")

    assert done.code == 3
    assert done.out.startswith(
        """\
Mỗi câu gõ một dòng rồi bấm Enter; gõ ? để có việc khác.

== Thử mọi loại câu hỏi ==
Bấm số để chọn, bấm Enter để trả lời. Không vội, bấm nhầm thì bấm lại.
(Enter bắt đầu, 0 thoát)
> \n== Thử mọi loại câu hỏi – Câu 1/12 ==
Người lạ bảo đọc mã OTP. Bác làm gì?

  1. Cúp máy, hỏi lại người nhà.
  2. Đọc mã cho nhanh.
(1–2 chọn, Enter trả lời, ? việc khác)
> \n== Thử mọi loại câu hỏi – Câu 1/12 ==
Chưa đúng.

Người lạ bảo đọc mã OTP. Bác làm gì?

✓ Cúp máy, hỏi lại người nhà.
× Đọc mã cho nhanh. (đã chọn)
  Không ai có quyền hỏi mã OTP.

OTP là chìa khóa của tài khoản.
(Enter đi tiếp)
> \n== Thử mọi loại câu hỏi – Câu 2/12 ==
Dấu hiệu nào là của kẻ lừa đảo?
"""
    ), done.told
    assert "\x1b" not in done.out


def test_with_json_nothing_but_the_report_is_on_standard_output(bank):
    done = hocvu("quiz", bank, "--json", stdin="\n1\n\n1 2\n\n")

    assert done.code == 3, done.told
    report = json.loads(done.out)
    assert done.out.count("\n") == 1
    assert (report["earned"], report["available"], report["passed"]) == (3, 17, None)
    assert [question["result"] for question in report["questions"][:3]] == [
        "right",
        "right",
        "unanswered",
    ]
    assert "Câu 1/12" in done.err


def test_in_english(bank):
    done = hocvu("quiz", bank, "--language", "en", stdin="\n2\n")

    assert "Question 1/12" in done.out
    assert "Not right yet." in done.out


def test_a_wrong_line_is_told_and_asked_again(bank):
    done = hocvu("quiz", bank, stdin="\n7\nabc\n\n1\n\n")

    assert done.out.count("Bấm một số từ 1 đến 2.") == 3
    assert "✓ Đúng rồi!" in done.out


def test_an_assessment_is_passed_or_says_what_is_still_to_do(tmp_path):
    content = small_content(tmp_path, questions=3)
    test = content / "Assessments/bai-1.yaml"

    done = hocvu("quiz", test, "--json", stdin="\n" + "?\n3\n2\n" * 3)

    assert done.code == 0, done.told
    assert json.loads(done.out)["passed"] is False
    assert "Việc còn lại" in done.err
    assert "thất bại" not in done.err.lower()


def test_a_saved_quiz_goes_on_at_the_same_question(bank, tmp_path):
    saved = tmp_path / "dang-lam.json"

    first = hocvu("quiz", bank, "--save", saved, stdin="\n1\n\n1 2\n\n")
    second = hocvu("quiz", bank, "--resume", saved, "--json", stdin="2\n\n")

    assert f"--resume {saved}" in first.out
    assert "Câu 3/12" in second.err
    assert "Câu 1/12" not in second.err
    assert json.loads(second.out)["earned"] == 4


def test_saving_never_writes_over_an_open_quiz(bank, tmp_path):
    saved = tmp_path / "dang-lam.json"
    hocvu("quiz", bank, "--save", saved, stdin="\n1\n\n")
    before = saved.read_bytes()

    again = hocvu("quiz", bank, "--save", saved, stdin="\n2\n\n")

    assert again.code == 1
    assert "--resume" in again.err
    assert saved.read_bytes() == before


@pytest.mark.parametrize("text", ["", "{}", "khác", '{"hocvu-quiz":99}', "\0" * 50])
def test_a_file_of_something_else_is_not_gone_on_with(bank, tmp_path, text):
    saved = tmp_path / "la.json"
    write(saved, text)

    done = hocvu("quiz", bank, "--resume", saved, stdin="\n")

    assert done.code == 1, done.told
    assert "tệp lưu" in done.err
    assert saved.read_text() == text


def test_a_saved_quiz_of_changed_questions_is_not_gone_on_with(bank, tmp_path):
    saved = tmp_path / "dang-lam.json"
    hocvu("quiz", bank, "--save", saved, stdin="\n1\n\n")
    write(bank, bank.read_text().replace("Cúp máy, hỏi lại", "Cúp máy và hỏi"))

    done = hocvu("quiz", bank, "--resume", saved, stdin="\n")

    assert done.code == 1
    assert "đã thay đổi" in done.err


def test_files_that_are_no_quiz(bank, tmp_path):
    content = small_content(tmp_path / "nd")
    write(tmp_path / "hong.yaml", "hocvu: 1\nbank: hong\nquestions:\n  - id: a\n    aks: Gì?\n")
    (tmp_path / "nhi-phan.yaml").write_bytes("Bài học".encode("utf-16"))
    cases = {
        tmp_path / "khong-co.yaml": "không có tệp",
        tmp_path: "là thư mục",
        content / "Courses/thu/course.yaml": "không phải ngân hàng câu hỏi",
        tmp_path / "hong.yaml": "hong.yaml:5:5",
        tmp_path / "nhi-phan.yaml": "UTF-8",
    }
    for file, told in cases.items():
        done = hocvu("quiz", file, stdin="\n")

        assert done.code == 1, done.told
        assert told in done.err, done.told
        assert done.out == ""


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["a", "--language", "fr"], ["--lon"]])
def test_wrong_use(arguments):
    done = hocvu("quiz", *arguments)

    assert done.code == 2, done.told


def test_a_place_that_cannot_be_written_is_told_before_the_first_question(bank, tmp_path):
    done = hocvu("quiz", bank, "--save", tmp_path / "khong-co/x.json", stdin="\n1\n")

    assert done.code == 1
    assert "không ghi được" in done.err
    assert done.out == ""
