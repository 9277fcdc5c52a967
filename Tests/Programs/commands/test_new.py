"""`hocvu new` writes first files where they belong, and nothing else."""

from pathlib import Path

import pytest
from support.hocvu import hocvu

HOMES = {
    "course": "Courses/rau-sach/course.yaml",
    "lesson": "Courses/rau-sach/mua-qua-mang.yaml",
    "pathway": "Courses/pathways/nong-dan.yaml",
    "bank": "Assessments/banks/rau-sach.yaml",
    "assessment": "Assessments/rau-sach-cuoi-khoa.yaml",
    "programme": "Assessments/programmes/rau-sach.yaml",
    "framework": "Assessments/frameworks/rau-sach.yaml",
}


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """The folders of a centre that has nothing yet."""
    for home in HOMES.values():
        (tmp_path / home).parent.mkdir(parents=True, exist_ok=True)
    return tmp_path


@pytest.mark.parametrize("kind", HOMES)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_first_file_is_written_where_it_belongs(centre: Path, kind: str, language: str) -> None:
    path = centre / HOMES[kind]

    done = hocvu("new", kind, HOMES[kind], "--language", language, cwd=centre)

    assert done.code == 0, done.told
    assert f"hocvu check {HOMES[kind]}" in done.out
    name = path.parent.name if kind == "course" else path.stem
    assert f"\n{kind}: {name}\n" in path.read_text(encoding="utf-8")


def test_the_printed_steps_lead_to_content_without_a_problem(centre: Path) -> None:
    written = hocvu("new", "course", HOMES["course"], cwd=centre)
    (command,) = [
        line.split(": hocvu ")[1] for line in written.out.splitlines() if "new lesson" in line
    ]

    assert hocvu(*command.split(), cwd=centre).code == 0
    checked = hocvu("check", cwd=centre)
    assert checked.code == 0, checked.told


def test_nothing_is_overwritten(centre: Path) -> None:
    path = centre / HOMES["lesson"]
    path.write_text("của tôi", encoding="utf-8")

    again = hocvu("new", "lesson", HOMES["lesson"], cwd=centre)

    assert again.code == 2, again.told
    assert "đã có" in again.err
    assert path.read_text(encoding="utf-8") == "của tôi"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("lesson", "Courses/khong-co/a.yaml"), "mkdir -p Courses/khong-co"),
        (("lesson", "Courses/rau-sach/Bài.yaml"), "a–z"),
        (("lesson", "Courses/rau-sach/bai.txt"), ".yaml"),
        (("course", "Courses/rau-sach/khoa.yaml"), "Courses/<id>/course.yaml"),
        (("bank", "Assessments/rau-sach.yaml"), "Assessments/banks/<id>.yaml"),
        (("lesson", "Courses/all/.yaml"), "Courses/all"),
    ],
)
def test_a_place_that_is_none_is_refused(centre: Path, words: tuple, told: str) -> None:
    before = sorted(centre.rglob("*"))

    refused = hocvu("new", *words, cwd=centre)

    assert refused.code == 2, refused.told
    assert told in refused.err
    assert refused.out == ""
    assert sorted(centre.rglob("*")) == before


@pytest.mark.parametrize("words", [("bank",), ("bank", "kho-moi")])
def test_without_a_file_it_is_printed(centre: Path, words: tuple) -> None:
    before = sorted(centre.rglob("*"))

    printed = hocvu("new", *words, cwd=centre)

    assert printed.code == 0, printed.told
    assert "\nquestions:\n" in printed.out
    assert sorted(centre.rglob("*")) == before


def test_a_file_may_stand_by_itself(tmp_path: Path) -> None:
    assert hocvu("new", "bank", "kho.yaml", cwd=tmp_path).code == 0

    tried = hocvu("quiz", "kho.yaml", "--plain", cwd=tmp_path)
    assert tried.code == 3, tried.told


def test_help_shows_examples_in_both_languages() -> None:
    shown = hocvu("new", "--help")

    assert shown.code == 0
    assert "hocvu new lesson Courses/lua-dao/gia-danh.yaml" in shown.out
    assert "Mã lấy theo tên tệp" in shown.out
    assert "The id comes from the file's name" in shown.out
