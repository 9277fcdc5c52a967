"""What the guide for tutors tells them to write loads, and what it tells them to do works."""

import subprocess
from pathlib import Path

import pytest
from support.content import write
from support.hocvu import PROGRAM, ROOT, hocvu, surroundings
from support.transcripts import blocks

GUIDE = ROOT / "Sources/CourseContent/CourseContent.docc/VietBaiHoc.md"

COURSE = """\
hocvu: 1
course: rau-sach
version: 1
title: Mua rau sạch
audience: [everyone]
lessons: [mua-qua-mang]
"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The lesson of the guide, in a course."""
    (lesson,) = blocks(GUIDE, "yaml")
    write(tmp_path / "Courses/rau-sach/course.yaml", COURSE)
    write(tmp_path / "Courses/rau-sach/mua-qua-mang.yaml", lesson)
    return tmp_path


def test_the_lesson_of_the_guide_has_no_problem(written: Path) -> None:
    checked = hocvu("check", cwd=written)

    assert checked.code == 0, checked.told
    assert "Courses/" not in checked.out, checked.told


def test_the_lesson_of_the_guide_teaches_well(written: Path) -> None:
    checked = hocvu("check", "--teaching", cwd=written)

    assert checked.code == 0, checked.told
    assert "Courses/" not in checked.out, checked.told


def test_what_teaches_badly_is_told_of_and_refuses_nothing(written: Path) -> None:
    lesson = written / "Courses/rau-sach/mua-qua-mang.yaml"
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("Bác làm gì?", "Việc nào không nên làm?"), encoding="utf-8")

    checked = hocvu("check", "--teaching", cwd=written)

    assert checked.code == 0, checked.told
    assert "[negative-stem]" in checked.out, checked.told
    assert "[negative-stem]" not in hocvu("check", cwd=written).out


def test_the_lesson_of_the_guide_can_be_tried(written: Path) -> None:
    files = sorted(written.rglob("*"))

    tried = hocvu("quiz", "Courses/rau-sach/mua-qua-mang.yaml", "--plain", cwd=written)

    assert tried.code == 3, tried.told
    assert "Mua rau qua mạng" in tried.out
    assert sorted(written.rglob("*")) == files


def test_the_commands_of_the_guide_write_files_that_load(tmp_path: Path) -> None:
    (script,) = blocks(GUIDE, "sh")
    program = tmp_path / "bin/hocvu"
    program.parent.mkdir()
    program.symlink_to(Path(PROGRAM).resolve())
    path = f"{program.parent}:{surroundings()['PATH']}"

    done = subprocess.run(
        ["sh", "-eu", "-c", script], cwd=tmp_path, env={**surroundings(), "PATH": path}, check=False
    )

    assert done.returncode == 0
    lesson = tmp_path / "Courses/rau-sach/mua-qua-mang.yaml"
    tried = hocvu("quiz", lesson, "--plain", cwd=tmp_path)
    assert tried.code == 3, tried.told
    checked = hocvu("check", "Courses/rau-sach/mua-qua-mang.yaml", cwd=tmp_path)
    assert checked.code == 0, checked.told
