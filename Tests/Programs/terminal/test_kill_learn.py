"""The window or the power goes while somebody takes a test in the terminal: nothing is lost."""

import os
import random
import signal
import time
from collections.abc import Iterator

import pytest
from support.centre import Centre
from support.faces import ScreenFace
from support.hocvu import hocvu
from support.records import Records
from support.screen import CONTROL_C
from support.terminal_learner import QUESTIONS, answered, begun, place, signed_in

ROUNDS = 40


def goes_on(face: ScreenFace) -> None:
    """“Học tiếp” leads into the open test at once, with nothing to be decided."""
    face.enter(face.read().number("Học tiếp: Bài thử 1"))


def kill(face: ScreenFace) -> None:
    os.kill(face.terminal.child.pid, signal.SIGKILL)
    face.ended()


def test_every_answer_that_was_followed_by_a_screen_outlives_a_kill(small_centre: Centre) -> None:
    seed = int(os.environ.get("HOCVU_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"HOCVU_SEED={seed}")
    chance = random.Random(seed)
    known, attempts = 0, 0
    for _ in range(ROUNDS):
        with signed_in(small_centre) as face:
            # An attempt whose first answer was lost with the power is open, with none.
            if attempts == 0 or known == QUESTIONS:
                begun(face, f"Bài thử {attempts % 12 + 1}")
                attempts, known = attempts + 1, 0
            else:
                face.enter(face.read().number(f"Học tiếp: Bài thử {(attempts - 1) % 12 + 1}"))
            assert place(face) == known + 1
            for _ in range(chance.randrange(3)):
                if known + 1 < QUESTIONS:
                    known = answered(face, known)
            # The key of the last answer is on its way when the power goes.
            face.press("1")
            face.terminal.child.send("\r")
            time.sleep(chance.uniform(0, 0.02))
            kill(face)
        kept = answers(small_centre)
        assert kept[attempts - 1] in (known, known + 1)
        assert kept[: attempts - 1] == [QUESTIONS] * (attempts - 1)
        known = kept[attempts - 1]

    Records(small_centre.data).check_chains()
    seen = hocvu("doctor", "--data", small_centre.data, "--content", small_centre.content)
    assert seen.code == 0, seen.told


def answers(centre: Centre) -> list[int]:
    """How many answers each attempt has, in the order the attempts were begun."""
    records = Records(centre.data)
    given = records.answers()
    assert len({answer[:3] for answer in given}) == len(given)
    began = [record.told()["attempt"] for record in records.of_kind("attempt.started")]
    return [sum(answer[0] == attempt for answer in given) for attempt in began]


class TestEnding:
    """However the program ends, the next sign-in goes straight on."""

    @pytest.fixture
    def left(self, small_centre: Centre) -> Iterator[ScreenFace]:
        with signed_in(small_centre) as face:
            begun(face, "Bài thử 1")
            answered(face, 0)
            yield face

    @pytest.fixture(autouse=True)
    def comes_back(self, small_centre: Centre, left: ScreenFace) -> Iterator[None]:
        yield
        with signed_in(small_centre) as face:
            goes_on(face)
            assert place(face) == 2
        assert answers(small_centre) == [1]
        Records(small_centre.data).check_chains()

    def test_kill(self, left):
        kill(left)

    def test_control_c(self, left):
        left.terminal.child.send(CONTROL_C)
        assert left.ended() == 130

    def test_a_closed_window(self, left):
        assert left.terminal.hung_up() in (0, 128 + signal.SIGHUP)

    def test_by_the_menu(self, left):
        left.press("\x1b")
        left.enter(left.read().number("Nghỉ, thoát ra"))
        assert "Đã lưu" in left.read().words
        kill(left)


def test_a_terminal_that_is_still_open_is_asked_about(small_centre: Centre) -> None:
    with signed_in(small_centre) as first:
        begun(first, "Bài thử 1")
        answered(first, 0)
        with signed_in(small_centre) as second:
            goes_on(second)
            page = second.read()
            assert "đang mở ở một máy hoặc cửa sổ khác" in page.words
            second.enter(page.number("Làm tiếp ở đây"))
            assert place(second) == 2

            first.enter("1")
            assert "đã được chuyển sang màn hình khác" in first.read().words
            first.enter()
            assert answered(second, 1) == 2
    assert answers(small_centre) == [2]
