"""Every lesson and every bank that comes with the program, for somebody who knows the answers."""

import json
from pathlib import Path

import pytest
from support.answers import AnswerKey
from support.diligent import Diligent
from support.faces import LineFace, ScreenFace
from support.hocvu import ROOT, hocvu
from support.pages import PICTURES
from support.screen import SIZES

LESSONS = sorted(
    path.relative_to(ROOT)
    for path in (ROOT / "Courses").glob("*/*.yaml")
    if path.name != "course.yaml" and path.parent.name != "pathways"
)
BANKS = sorted(path.relative_to(ROOT) for path in (ROOT / "Assessments/banks").glob("*.yaml"))

#: Each lesson once, in one of the ways after the other; a bank, which is long, not on the small screen.
WAYS = [*SIZES, None]
WAYS_OF_BANKS = [SIZES[0], None]


@pytest.fixture(scope="module")
def key(shipped: Path) -> AnswerKey:
    return AnswerKey(shipped)


def opened(ways: list, place: int, *arguments: str | Path) -> ScreenFace | LineFace:
    size = ways[place % len(ways)]
    if size is None:
        return LineFace(*arguments, "--plain")
    return ScreenFace(*arguments, columns=size[0], rows=size[1])


def keep(file: Path, learner: Diligent) -> None:
    """Writes down every page that was read of a file, for people to look at, where that is wanted."""
    if PICTURES:
        kept = Path(PICTURES) / "terminal" / file.with_suffix(".txt")
        kept.parent.mkdir(parents=True, exist_ok=True)
        rule = "\n" + "─" * 40 + "\n"
        kept.write_text(rule.join(str(page) for page in learner.pages) + "\n", encoding="utf-8")


@pytest.mark.parametrize("place, lesson", list(enumerate(LESSONS)), ids=[*map(str, LESSONS)])
def test_a_lesson_is_worked_through(key, place, lesson):
    with opened(WAYS, place, "quiz", lesson) as face:
        learner = Diligent(face, key)
        learner.to_end()
        assert face.ended() == 0
    keep(lesson, learner)
    assert "✓ Đã học xong bài này." in learner.all_words
    assert "Chưa đúng." not in learner.all_words


@pytest.mark.parametrize("place, bank", list(enumerate(BANKS)), ids=[*map(str, BANKS)])
def test_every_question_of_a_bank_is_answered(key, place, bank, tmp_path):
    saved = tmp_path / "dang-lam.json"
    with opened(WAYS_OF_BANKS, place, "quiz", bank, "--save", saved) as face:
        learner = Diligent(face, key)
        learner.to_end()
        assert face.ended() == 0
    keep(bank, learner)

    again = hocvu("quiz", bank, "--resume", saved, "--json", stdin="\n")

    assert again.code == 0, again.told
    report = json.loads(again.out)
    wrong = [question for question in report["questions"] if question["result"] == "wrong"]
    assert wrong == [] and report["earned"] == report["available"] > 0
