"""Small courses to try the program with: quick to load, and nothing but what a test needs."""

from pathlib import Path


def small_content(folder: Path, *, assessments: int = 1, questions: int = 12) -> Path:
    """Writes a course, a bank and some tests over all of it; returns the folder.

    The tests are named `bai-1`, `bai-2`, …, and may be begun again at once.
    """
    write(folder / "Courses/thu/course.yaml", COURSE)
    write(folder / "Courses/thu/bai-dau.yaml", LESSON)
    items = "".join(question(number) for number in range(1, questions + 1))
    write(folder / "Assessments/banks/thu.yaml", f"hocvu: 1\nbank: thu\nquestions:\n{items}")
    for number in range(1, assessments + 1):
        write(folder / f"Assessments/bai-{number}.yaml", ASSESSMENT.format(number=number))
    return folder


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def question(number: int) -> str:
    """A question with one right option, or every third time a statement."""
    if number % 3 == 0:
        return f"  - id: cau-{number}\n    ask: Mã OTP số {number} chỉ dùng một lần.\n    true-or-false: true\n"
    return f"""\
  - id: cau-{number}
    ask: Có người lạ gọi lần thứ {number}. Bác làm gì?
    choices:
      - right: Cúp máy, hỏi lại người nhà.
      - wrong: Đọc mã cho họ.
        why: Mã chỉ để mình dùng.
      - wrong: Bấm vào đường dẫn họ gửi.
"""


COURSE = """\
hocvu: 1
course: thu
version: 1
title: Khóa thử
audience: [everyone]
lessons: [bai-dau]
"""

LESSON = """\
hocvu: 1
lesson: bai-dau
title: Bài đầu
steps:
  - id: mo-dau
    read: Chào bác. Mình thử nhé.
"""

ASSESSMENT = """\
hocvu: 1
assessment: bai-{number}
title: Bài thử {number}
draw:
  - {{bank: thu, take: all}}
pass: {{mark: 70%}}
"""
