"""Every course that comes with the program, in a real Chromium: each is passed with scripts and without,
and each step and question of it is opened once on a telephone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.answers import AnswerKey, plain, read
from support.browser import SIZES, Browser, browser
from support.centre import Centre, demo_centre
from support.hocvu import ROOT
from support.kiosk_learner import KioskLearner
from support.pages import PICTURES
from support.previewed import Preview
from support.server import Server

#: A lesson of each course; that of `lua-dao` is studied, and its test taken, in `test_learner.py`.
LESSONS = {
    "dich-vu-cong": "vao-cong",
    "huong-dan-vien": "nghe-truoc",
    "ket-noi": "ma-qr",
    "lam-quen": "cham-va-vuot",
    "mat-khau": "khoa-man-hinh",
    "thanh-toan": "quet-ma-qr",
    "vneid": "dang-nhap",
    "zalo": "nhom-thon",
}


def test_no_course_is_left_out(shipped):
    assert {"lua-dao", *LESSONS} == {file.parent.name for file in shipped.glob("Courses/*/course.yaml")}


@pytest.fixture(scope="module")
def key(shipped: Path) -> AnswerKey:
    return AnswerKey(shipped)


@pytest.fixture(scope="module")
def centre(tmp_path_factory, shipped) -> Centre:
    return demo_centre(tmp_path_factory.mktemp("shipped") / "data", shipped)


@pytest.fixture(scope="module")
def served(centre: Centre) -> Iterator[Server]:
    with Server(centre.data, centre.content) as server:
        yield server


@pytest.fixture(scope="module")
def window(request) -> Iterator[Browser]:
    """One browser for all that is done with scripts, another without."""
    with browser("", scripts=request.param) as page:
        yield page


#: With scripts and without, each by somebody else.
SCRIPTS = pytest.mark.parametrize(
    "window, person", [(True, 0), (False, 1)], indirect=["window"], ids=["scripts", "no-scripts"]
)


@SCRIPTS
@pytest.mark.parametrize("course, lesson", LESSONS.items())
def test_a_course_is_studied_and_passed_and_left(window, person, centre, served, key, course, lesson):
    place = list(LESSONS).index(course)
    window.address = served.address
    window.resize(list(SIZES)[(place + person) % len(SIZES)])
    window.open("/")
    window.driver.delete_all_cookies()
    window.sign_in(centre.cards[person], centre.pin)
    name = window.one(".who").text
    learner = KioskLearner(window, key, lambda _: None)
    learner.studies(f"/courses/{course}/lessons/{lesson}")
    assert "Xong bài này!" in window.words
    learner.takes(f"{course}-cuoi-khoa")
    assert "✓ Đạt!" in window.words
    window.sign_out()

    # Who never learns anything sees nothing of those who do.
    window.sign_in(centre.cards[2], centre.pin)
    for path in ("/", f"/courses/{course}", "/results"):
        window.open(path)
        assert name not in window.words
    assert "Chưa có kết quả nào." in window.words
    window.open(f"/courses/{course}")
    assert "xong 0/" in window.words


@pytest.fixture(scope="module")
def telephone(shipped) -> Iterator[Browser]:
    """Everything that is shipped, in the pages that authors see, on a telephone."""
    with Preview(shipped) as preview, browser(preview.address, "phone") as page:
        yield page


#: What is wrong with what a page shows, and whether it waits for a reply in a story.
LOOK = r"""
var faults = [];
if (!document.querySelector('main .main, main form')) { faults.push('there is no way on'); }
if (performance.getEntriesByType('navigation')[0].responseStatus !== 200) { faults.push('it is not there'); }
[].forEach.call(document.querySelectorAll('body *'), function (element) {
  if (element.getBoundingClientRect().right > window.innerWidth + 1) {
    faults.push('it goes out of sight: ' + element.outerHTML.slice(0, 80));
  }
});
[].forEach.call(document.images, function (image) {
  if (!image.complete || !image.naturalWidth) { faults.push('no picture: ' + image.src); }
  if (!image.alt.trim()) { faults.push('no words for the picture ' + image.src); }
});
var left = document.querySelector('main').innerText.match(/\*\*|\(\(|\)\)|\]\(|^#+ |\[object|\bundefined\b/m);
if (left) { faults.push('a sign left over: ' + left[0]); }
return {faults: faults, isStory: !!document.querySelector('.replies .line')};
"""


class Gallery:
    """Looks at one page after the other, and keeps pictures where that is wanted."""

    def __init__(self, page: Browser, name: str):
        self.page = page
        self.name = name
        self.faults: list[str] = []
        self.count = 0

    def look(self) -> bool:
        """Looks at a page; returns whether it waits for a reply in a story."""
        self.count += 1
        if PICTURES:
            name = "-".join([f"{self.count:03}", *self.page.path.split("/")[-3::2]])
            self.page.picture(Path(PICTURES) / self.name / f"{name}.png")
        seen = self.page.driver.execute_script(LOOK)
        self.faults += [f"{self.page.path}: {fault}" for fault in seen["faults"]]
        return seen["isStory"]

    def open(self, path: str, key: AnswerKey) -> None:
        """Opens a step or question; of a story each scene on the way of one who knows."""
        self.page.open(path)
        while self.look():
            # The key tells of scenes that are not played yet, and is the same on every page.
            self.hide_key()
            question = key.find(plain(self.page.one("#ask").text))
            KioskLearner(self.page, key, lambda _: None).reply(question)
            self.hide_key()
            assert not self.page.all("main .bad"), f"one who knows answered wrong on {path}"

    def hide_key(self) -> None:
        self.page.driver.execute_script("document.querySelectorAll('.key').forEach(k => k.remove())")


def steps(course: Path) -> list[str]:
    """Where each step of a course is shown."""
    lessons = read(course / "course.yaml")["lessons"]
    return [
        f"/courses/{course.name}/lessons/{lesson}/steps/{step['id']}"
        for lesson in lessons
        for step in read(course / f"{lesson}.yaml")["steps"]
    ]


def questions(bank: Path) -> list[str]:
    """Where each question of a bank is shown."""
    return [
        f"/courses/all/lessons/{bank.stem}/steps/{question['id']}" for question in read(bank)["questions"]
    ]


COURSES = sorted(file.parent.name for file in ROOT.glob("Courses/*/course.yaml"))
TRANSLATED = sorted(file.parent.parent.name for file in ROOT.glob("Courses/*/en/course.yaml"))
BANKS = sorted((ROOT / "Assessments/banks").glob("*.yaml"))


@pytest.mark.parametrize("course", COURSES)
def test_every_step_is_seen_on_a_telephone(telephone: Browser, key: AnswerKey, course: str):
    gallery = Gallery(telephone, course)
    for path in steps(ROOT / "Courses" / course):
        gallery.open(path, key)
    assert gallery.count >= 20
    assert gallery.faults == []


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_every_question_is_seen_on_a_telephone(telephone: Browser, key: AnswerKey, bank: Path):
    gallery = Gallery(telephone, f"{bank.stem}-bank")
    for path in questions(bank):
        gallery.open(path, key)
    assert gallery.count >= 10
    assert gallery.faults == []


@pytest.mark.parametrize("course", TRANSLATED)
def test_every_translated_step_and_question_is_seen(telephone: Browser, key: AnswerKey, course: str):
    gallery = Gallery(telephone, f"{course}-en")
    telephone.open("/")
    telephone.press('.look button[value="en"]')
    try:
        for path in steps(ROOT / "Courses" / course) + questions(ROOT / f"Assessments/banks/{course}.yaml"):
            gallery.open(path, key)
            assert not telephone.all('main [lang="vi"]'), path
        telephone.open(steps(ROOT / "Courses" / next(iter(LESSONS)))[0])
        assert telephone.all('main [lang="vi"]'), "what is not translated is Vietnamese"
    finally:
        telephone.driver.delete_all_cookies()
    assert gallery.count >= 50
    assert gallery.faults == []


def test_a_page_that_shows_too_much_or_too_little_is_found(telephone: Browser):
    telephone.open("/khong-co")
    telephone.driver.execute_script(
        "var main = document.querySelector('main');"
        "main.innerHTML = '<p>**Đậm**</p><img src=\"/khong-co.svg\" alt=\"\">';"
        "main.firstChild.style.minWidth = '600px';"
    )
    gallery = Gallery(telephone, "faults")
    telephone.wait(lambda: telephone.driver.execute_script("return document.images[0].complete"))

    gallery.look()

    said = "\n".join(gallery.faults)
    assert len(gallery.faults) == 6, said
    for words in ("not there", "no way on", "out of sight", "no picture", "no words for", "a sign left over: **"):
        assert words in said
