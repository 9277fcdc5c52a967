"""A course that comes with the program, from the card to a passed test, in all three ways."""

import re
from pathlib import Path

import pytest
from support.answers import AnswerKey, plain, read, readings, titles
from support.centre import Centre, demo_centre
from support.diligent import Diligent
from support.faces import LineFace, ScreenFace
from support.hocvu import hocvu
from support.screen import SIZES

#: The course that everybody's way begins with.
COURSE, TEST = "lam-quen", "lam-quen-cuoi-khoa"

#: So many questions are answered wrong before they are answered right.
SLIPS = 3


@pytest.fixture(scope="module")
def key(shipped: Path) -> AnswerKey:
    return AnswerKey(shipped)


@pytest.fixture
def centre(tmp_path: Path, shipped: Path) -> Centre:
    return demo_centre(tmp_path / "data", shipped)


@pytest.fixture(params=[*SIZES, None], ids=["80x24", "40x12", "plain"])
def face(request, centre: Centre):
    arguments = ("learn", "--data", centre.data, "--content", centre.content)
    if request.param is None:
        opened = LineFace(*arguments, "--plain")
    else:
        columns, rows = request.param
        opened = ScreenFace(*arguments, columns=columns, rows=rows)
    with opened as face:
        yield face


def signed_in(face, key: AnswerKey, centre: Centre) -> Diligent:
    learner = Diligent(face, key, slips=SLIPS)
    learner.read()
    assert "Gõ mã in trên thẻ" in learner.choose("Tôi có thẻ học viên").words
    face.enter(centre.cards[0].lower())
    assert "mã PIN" in learner.read().words
    face.enter(centre.pin)
    assert "Có phải" in learner.read().words
    assert "Chào" in learner.choose("Đúng, là tôi").words
    return learner


def test_a_course_from_signing_in_to_passed(face, key, centre, shipped):
    course, test = read(shipped / f"Courses/{COURSE}/course.yaml"), read(shipped / f"Assessments/{TEST}.yaml")
    learner = signed_in(face, key, centre)

    # “Học tiếp” leads through all lessons …
    lessons = titles(shipped / f"Courses/{COURSE}")
    face.enter(learner.pages[-1].number(f"Học tiếp: {lessons[0]}"))
    for following in lessons[1:]:
        page = learner.to_menu()
        assert "✓ Đã học xong bài này." in page.words
        face.enter(page.number(f"Bài tiếp theo: {following}"))
    assert "✓ Đã học xong bài này." in learner.to_menu().words
    shown = learner.all_words.replace("• ", "")
    for text in readings(shipped / f"Courses/{COURSE}"):
        assert plain(text) in shown
    assert learner.slips == 0 and "Chưa đúng." in shown and "Enter thử lại" in told(learner)

    # … to the test of the course …
    home = learner.choose("Về trang chính")
    face.enter(home.number(f"Học tiếp: {test['title']}"))
    begin = learner.to_menu()
    assert "Bắt đầu làm" in begin.words
    assert plain(test["intro"]) in learner.all_words
    face.enter(begin.number("Bắt đầu làm"))
    result = learner.to_menu()
    earned = re.search(r"Được (\d+)/(\d+) điểm", result.words)
    assert "✓ Đạt!" in result.words and earned[1] == earned[2]

    # … and is then shown as passed, in the course and in the results.
    face.enter("0")
    assert "✓ đã đạt" in learner.read().words
    face.enter("0")
    assert "Học tiếp" in learner.read().words
    learner.choose("Khóa học")
    opened = learner.choose(course["title"])
    for title in [*lessons, test["title"]]:
        opened.number(f"✓ {title}")
    face.enter("0")
    learner.read()
    face.enter("0")
    learner.read()
    results = learner.choose("Kết quả của tôi")
    assert re.search(rf"1\. {re.escape(test['title'])} .*{earned[0][5:]} · ✓ đã đạt", results.words)

    # The machine is handed over, and nothing of the learner is left on it.
    face.enter("0")
    learner.read()
    assert "Kết quả đã được lưu" in learner.choose("Xong, nhường máy cho người khác").words
    face.enter()
    assert "Tôi có thẻ học viên" in learner.read().words
    face.enter("0")
    assert face.ended() == 0
    seen = hocvu("doctor", "--data", centre.data, "--content", centre.content)
    assert seen.code == 0, seen.told


def told(learner: Diligent) -> str:
    return " ".join(page.keys for page in learner.pages)
