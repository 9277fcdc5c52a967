"""What depends on the learner or the machine: placement, limits of time, language, a full disk."""

import os
import re
import signal
import sqlite3
from pathlib import Path

import pytest
from support import answers
from support.answers import AnswerKey, read
from support.centre import Centre, demo_centre
from support.content import small_content, write
from support.diligent import Diligent
from support.disks import MEGABYTE, FillingDisk, real_disk
from support.faces import LineFace, ScreenFace, plain_spaces
from support.screen import ENTER, ESCAPE, SIZES
from support.terminal_learner import QUESTIONS, answered, begun, place, signed_in

ALL = [*SIZES, None]
NAMES = ["80x24", "40x12", "plain"]


@pytest.fixture(scope="module")
def key(shipped: Path) -> AnswerKey:
    return AnswerKey(shipped)


def home(centre: Centre, key: AnswerKey, size: tuple[int, int] | None, person: int = 0) -> Diligent:
    """A learner at the home page, in one of the three ways."""
    arguments = ("learn", "--data", centre.data, "--content", centre.content)
    if size is None:
        face = LineFace(*arguments, "--plain")
    else:
        face = ScreenFace(*arguments, columns=size[0], rows=size[1])
    learner = Diligent(face, key)
    face.enter("1")
    face.enter(centre.cards[person])
    face.enter(centre.pin)
    learner.read()
    learner.choose("Đúng, là tôi")
    return learner


class TestPlacement:
    """The placement that comes with the program, and what it stands for."""

    PLACEMENT, COURSE, NEXT = "xep-lop-lam-quen", "lam-quen", "ket-noi"

    @pytest.fixture
    def centre(self, tmp_path: Path, shipped: Path) -> Centre:
        return demo_centre(tmp_path / "data", shipped)

    def taken(self, learner: Diligent, title: str) -> None:
        learner.choose("Lộ trình")
        learner.face.enter(learner.pages[-1].number(f"Tìm chỗ bắt đầu: {title}"))
        learner.face.enter(learner.to_menu().number("Bắt đầu làm"))

    @pytest.mark.parametrize("size", ALL, ids=NAMES)
    def test_who_knows_it_all_may_skip_the_course(self, centre, shipped, key, size):
        placement = read(shipped / f"Assessments/{self.PLACEMENT}.yaml")
        course = read(shipped / f"Courses/{self.COURSE}/course.yaml")
        learner = home(centre, key, size)
        with learner.face as face:
            self.taken(learner, placement["title"])
            result = learner.to_menu()
            assert f"Bậc đạt được: {placement['levels'][-1]['title']}" in result.words
            # Four right of five hold the first level: the fifth is not asked.
            tops = " ".join(page.top for page in learner.pages if page.is_question)
            places = [f"Câu {number}/5" for number in range(1, 5)]
            places += [f"Câu thêm {number}/5" for number in range(1, 6)]
            assert set(re.findall(r"Câu .*?\d/\d", tops)) == set(places)

            face.enter("0")
            page = learner.read()
            assert "Bậc đạt được: 2" in page.words
            assert "Làm lại được sau 24 giờ nữa" in page.words
            face.enter("0")
            way = learner.read()
            assert re.search(rf"1\. {re.escape(course['title'])} có thể bỏ qua", way.words)
            # The programme asks for the other courses only.
            assert f"khóa “{course['title']}”" not in way.words
            assert "khóa “Nhận ra" in way.words
            face.enter("0")
            assert f"Học tiếp: {first_lesson(shipped, self.NEXT)}" in learner.read().words

    def test_a_question_looked_back_at_keeps_its_number(self, centre, shipped, key):
        placement = read(shipped / f"Assessments/{self.PLACEMENT}.yaml")
        learner = home(centre, key, (40, 12))
        with learner.face as face:
            self.taken(learner, placement["title"])
            while not (page := learner.read()).top.endswith("Câu thêm 2/5"):
                if page.is_question:
                    learner.answer(page)
                else:
                    face.enter()
            for place in ["Câu thêm 1/5", "Câu 4/5", "Câu 3/5"]:
                face.press(ESCAPE)
                face.enter(face.read().number("Xem câu trước"))
                assert face.read().top.endswith(place)

    @pytest.mark.parametrize("size", ALL, ids=NAMES)
    def test_a_course_is_opened_from_the_way(self, centre, shipped, key, size):
        titles = [
            read(shipped / f"Courses/{stop['course']}/course.yaml")["title"]
            for stop in read(shipped / "Courses/pathways/nguoi-cao-tuoi.yaml")["courses"]
        ]
        learner = home(centre, key, size)
        with learner.face as face:
            learner.choose("Lộ trình")
            way = learner.pages[-1]
            for title in titles:
                face.enter(way.number(title))
                assert learner.read().top.startswith(title[:20])
                assert "1. " in learner.pages[-1].words
                face.enter("0")
                assert learner.read().words == way.words

    def test_who_knows_little_is_soon_done_and_begins_at_the_beginning(self, centre, shipped, key):
        placement = read(shipped / f"Assessments/{self.PLACEMENT}.yaml")
        learner = home(centre, key, (80, 24))
        with learner.face as face:
            self.taken(learner, placement["title"])
            # Two wrong of five: four right cannot be reached any more.
            learner.slips = 2
            questions = 0
            while not (page := learner.read()).is_menu:
                if page.is_question:
                    assert answers.wrong_option(key.find(page.words)), "slips need a wrong option"
                    questions += 1
                    learner.answer(page)
                else:
                    face.enter()
            assert questions == 2
            assert "Bắt đầu từ bài đầu tiên là hợp nhất." in page.words
            face.enter("0")
            learner.read()
            face.enter("0")
            assert "có thể bỏ qua" not in learner.read().words
            face.enter("0")
            assert f"Học tiếp: {first_lesson(shipped, self.COURSE)}" in learner.read().words


def first_lesson(shipped: Path, course: str) -> str:
    return answers.titles(shipped / f"Courses/{course}")[0]


class TestProgrammeVersions:
    """A programme whose next version takes effect long after everyone here."""

    PATHWAY = (
        "hocvu: 1\npathway: moi-nguoi\ntitle: Lộ trình\naudience: [everyone]\n"
        "programme: ct\ncourses:\n  - {course: thu}\n"
    )
    PROGRAMME = (
        "hocvu: 1\nprogramme: ct\nversion: {version}\nstatus: provisional\n"
        "effective: {effective}\ntitle: Chương trình thử\ncomplete:\n  - {condition}\n"
    )

    @pytest.fixture
    def content(self, tmp_path: Path) -> Path:
        content = small_content(tmp_path / "content")
        write(content / "Courses/pathways/moi-nguoi.yaml", self.PATHWAY)
        return content

    def offer(self, content: Path, version: int, effective: str, condition: str) -> None:
        text = self.PROGRAMME.format(version=version, effective=effective, condition=condition)
        write(content / "Assessments/programmes/ct.yaml", text)

    def way(self, data: Path, content: Path) -> str:
        with signed_in(demo_centre(data, content)) as face:
            face.enter(face.read().number("Lộ trình"))
            return face.read().words

    def test_the_version_before_stays_until_then(self, tmp_path, content):
        self.offer(content, 1, "2026-01-01", "course: thu")
        assert "còn: • khóa “Khóa thử”" in self.way(tmp_path / "data", content)
        self.offer(content, 2, "2999-12-01", "assessment: bai-1")
        words = self.way(tmp_path / "data", content)
        assert "Từ ngày 01/12/2999 xét theo bản 2." in words
        assert "còn: • khóa “Khóa thử”" in words

    def test_where_there_was_none_before_nothing_is_judged_until_then(self, tmp_path, content):
        self.offer(content, 2, "2999-12-01", "assessment: bai-1")
        words = self.way(tmp_path / "data", content)
        assert "Từ ngày 01/12/2999 mới xét hoàn thành" in words
        assert "còn: • Bài thử 1" in words


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "40x12"])
def test_a_course_page_opens_at_its_top_and_enter_alone_leads_to_its_lessons(tmp_path, size):
    content = small_content(tmp_path / "content")
    course = content / "Courses/thu/course.yaml"
    lines = [f"Câu giới thiệu số {number}." for number in range(1, 31)]
    course.write_text(course.read_text() + "summary: |\n" + "".join(f"  {line}\n\n" for line in lines))
    centre = demo_centre(tmp_path / "data", content)
    with signed_in(centre, columns=size[0], rows=size[1]) as face:
        face.enter(face.read().number("Khóa học"))
        face.enter(face.read().number("Khóa thử"))
        assert face.terminal.lines[1] == lines[0]
        seen: list[str] = []
        while "Enter đọc tiếp" in (keys := plain_spaces(" ".join(face.terminal.lines[-2:]))):
            seen += face.terminal.lines
            face.press(ENTER)
        assert "Enter chọn" in keys
        seen += face.terminal.lines
        assert all(line in seen for line in lines)
        assert "> 1. Bài đầu" in face.terminal.text
        face.press(ENTER)
        assert "Phần 1/1" in face.terminal.lines[0]


@pytest.mark.parametrize("size", SIZES, ids=["80x24", "40x12"])
def test_enter_alone_reads_a_lesson_without_leaving_anything_out(shipped, size):
    """Somebody who knows no key but Enter sees every line of a long text."""
    lesson = shipped / "Courses/mat-khau/mat-khau-tot.yaml"
    text = next(step["read"] for step in read(lesson)["steps"] if step["id"] == "bon-tu")
    with ScreenFace("quiz", lesson, columns=size[0], rows=size[1]) as face:
        seen: list[str] = []
        while "Phần 3/" not in face.terminal.lines[0]:
            seen += face.terminal.lines[1:-1]
            face.press("\r")
    shown = " ".join(" ".join(seen).split())
    for sentence in re.split(r"(?<=[.:]) ", answers.plain(text)):
        assert all(word in shown for word in sentence.split()), sentence
    long = " ".join(seen).count("bấm Enter để đọc tiếp")
    assert long == 0 if size[1] == 24 else long > 1


class TestTime:
    """A test with a limit of ten minutes, and a learner who is given half as much again."""

    @pytest.fixture
    def centre(self, tmp_path: Path) -> Centre:
        content = small_content(tmp_path / "content")
        test = content / "Assessments/bai-1.yaml"
        test.write_text(test.read_text() + "time: 10m\n")
        return demo_centre(tmp_path / "data", content)

    def change(self, centre: Centre, sql: str) -> None:
        """Does what a tutor's screen, or ten minutes of waiting, would do."""
        database = sqlite3.connect(centre.data / "hocvu.sqlite")
        with database:
            assert database.execute(sql).rowcount > 0
        database.close()

    def test_the_limit_stands_on_the_first_page_and_on_the_top_line(self, centre):
        with signed_in(centre) as face:
            face.enter(face.read().number("Bài kiểm tra"))
            face.enter(face.read().number("Bài thử 1"))
            assert "Thời gian: 10 phút." in face.read().words
            face.enter(face.read().number("Bắt đầu làm"))
            assert face.read().top.endswith("Câu 1/12 · còn 10 phút")

    def test_a_learners_extra_time_is_counted_in(self, centre):
        self.change(centre, "UPDATE person SET extra_time = 50")
        with signed_in(centre, columns=40, rows=12) as face:
            face.enter(face.read().number("Bài kiểm tra"))
            face.enter(face.read().number("Bài thử 1"))
            assert "Thời gian: 15 phút." in face.read().words
            face.enter(face.read().number("Bắt đầu làm"))
            assert face.read().top.endswith("Câu 1/12 · còn 15 phút")

    def test_when_the_time_is_over_the_result_comes_by_itself(self, centre):
        with signed_in(centre) as face:
            begun(face, "Bài thử 1")
            answered(face, 0)
            os.kill(face.terminal.child.pid, signal.SIGKILL)
            face.ended()
        # A second less than ten minutes.
        self.change(centre, "UPDATE desk SET used = 599000")
        with signed_in(centre) as face:
            face.enter(face.read().number("Học tiếp: Bài thử 1"))
            face.terminal.until("Đã hết giờ. Các câu đã trả lời đều được tính.", "/12 câu.")
            assert "Việc còn lại" in face.terminal.words


class TestOwnLanguage:
    """A learner who learns in English, at a terminal that greets in Vietnamese."""

    @pytest.fixture
    def centre(self, small_centre: Centre) -> Centre:
        database = sqlite3.connect(small_centre.data / "hocvu.sqlite")
        with database:
            database.execute("UPDATE person SET language = 'en' WHERE full_name LIKE '%Mẫu%'")
        database.close()
        return small_centre

    def test_the_terminal_goes_on_in_the_learners_language_and_greets_the_next_in_its_own(self, centre):
        with signed_in(centre) as face:
            page = face.read()
            assert "Go on: Bài đầu" in page.words
            face.enter(page.number("Done: the next person"))
            face.enter()
            assert "Tôi có thẻ học viên" in face.read().words

    def test_the_language_that_is_asked_for_wins(self, centre):
        arguments = ("--data", centre.data, "--content", centre.content)
        with ScreenFace("learn", *arguments, "--language", "vi") as face:
            for keys in ["", centre.cards[0], centre.pin, ""]:
                face.enter(keys)
            assert "Học tiếp: Bài đầu" in face.read().words


class TestEnglish:
    def test_all_that_the_program_says_is_english(self, small_centre):
        arguments = ("--data", small_centre.data, "--content", small_centre.content)
        with ScreenFace("learn", *arguments, "--language", "en", columns=40, rows=12) as face:
            seen = [face.read()]
            for keys in ["", small_centre.cards[0], small_centre.pin, "", "3", "1", "1"]:
                face.enter(keys)
                seen.append(face.read())
            assert "Question 1/12" in seen[-1].top
            face.press("\x1b")
            seen.append(face.read())
            for page in seen:
                # Vietnamese remains what its author wrote: titles, questions and names.
                told = re.sub(r"Học Vụ|bác Mẫu|Bài \S+( \d+)?|Khóa thử|Có người.*?\?|Mã OTP.*", "", str(page))
                told = re.sub(r"(\d\. )(Cúp máy|Đọc mã|Bấm vào)[^\n]*", "", told)
                assert not re.search(r"[ạảãàáăắằẳẵặâấầẩẫậđêếềểễệôốồổỗộơớờởỡợưứừửữự]", told), str(page)

    def test_a_translated_lesson_is_shown_in_its_translation(self, tmp_path):
        content = small_content(tmp_path / "content")
        (content / "Courses/thu/en").mkdir()
        (content / "Courses/thu/en/bai-dau.yaml").write_text(
            "hocvu: 1\nlesson: bai-dau\ntitle: First lesson\nsteps:\n"
            "  - id: mo-dau\n    read: Hello. Let us try.\n"
        )
        centre = demo_centre(tmp_path / "data", content)
        arguments = ("--data", centre.data, "--content", centre.content, "--language", "en")
        with ScreenFace("learn", *arguments) as face:
            for keys in ["", centre.cards[0], centre.pin, ""]:
                face.enter(keys)
            assert "Go on: First lesson" in face.read().words
            face.enter()
            assert "Hello. Let us try." in face.read().words


def test_a_full_disk_begins_nothing_new_and_lets_finish_what_was_begun(small_centre, tmp_path):
    with real_disk(tmp_path / "dia") as disk:
        centre = small_centre.copied_to(disk / "data")
        with signed_in(centre) as face:
            begun(face, "Bài thử 1")
            answered(face, 0)
            face.press("\x1b")
            face.enter(face.read().number("Nghỉ, thoát ra"))
            face.enter()
            FillingDisk(disk).leave(10 * MEGABYTE)

        with signed_in(centre) as face:
            face.enter(face.read().number("Bài kiểm tra"))
            face.enter(face.read().number("Bài thử 2"))
            face.enter(face.read().number("Bắt đầu làm"))
            page = face.read()
            assert "Ổ đĩa gần đầy" in page.words and "Hãy báo người trông máy" in page.words
            face.enter()
            face.enter("0")
            face.enter(face.read().number("Học tiếp: Bài thử 1"))
            assert place(face) == 2
            known = 1
            while known < QUESTIONS:
                known = answered(face, known)
            assert "Kết quả" in face.read().top


def test_a_screen_without_marks_has_lines_that_fit(shipped, tmp_path):
    """Signs that have no letter of their own in ASCII take no more room than they had."""
    centre = demo_centre(tmp_path / "data", shipped)
    arguments = ("--data", centre.data, "--content", centre.content)
    with ScreenFace("learn", *arguments, columns=40, rows=12, LC_ALL="C", LANG="C") as face:
        assert "khong hien duoc dau tieng Viet" in face.terminal.words
        for keys in ["1", centre.cards[0], centre.pin, "1", "3", "3"]:
            face.enter(keys)
        # The title is too long for the line: the picture was looked at when it was drawn.
        assert face.terminal.lines[0].startswith("Kiem tra cuoi khoa")
        assert face.terminal.raw.isascii()
