"""A learner who takes the small tests in a terminal, with the first option every time."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from support.centre import Centre
from support.faces import ScreenFace

#: So many questions each of the small tests has.
QUESTIONS = 12


@contextmanager
def signed_in(centre: Centre, person: int = 0, **options) -> Iterator[ScreenFace]:
    """A learner at the home page of a terminal just opened."""
    with ScreenFace("learn", "--data", centre.data, "--content", centre.content, **options) as face:
        face.enter()
        face.enter(centre.cards[person])
        face.enter(centre.pin)
        face.enter()
        assert centre.pin not in face.terminal.text
        yield face


def begun(face: ScreenFace, test: str) -> None:
    """From the home page to the first question of a test."""
    face.enter(face.read().number("Bài kiểm tra"))
    face.enter(face.read().number(test))
    face.enter(face.read().number("Bắt đầu làm"))


def place(face: ScreenFace) -> int:
    """The number of the question on the screen."""
    page = face.read()
    found = re.search(rf"Câu (\d+)/{QUESTIONS}", page.top)
    assert found, str(page)
    return int(found[1])


def answered(face: ScreenFace, known: int) -> int:
    """Gives the answer after so many, reads what is said to it, and goes on."""
    assert place(face) == known + 1
    face.enter("1")
    assert re.search("Đúng rồi|Chưa đúng", face.read().words)
    face.enter()
    return known + 1
