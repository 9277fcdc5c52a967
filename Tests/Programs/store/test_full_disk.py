"""A disk that fills up while people are at work: first nothing optional, then nothing new."""

import hashlib
import random
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.api import Client, Refused
from support.centre import Centre, demo_centre
from support.content import small_content
from support.disks import MEGABYTE, FillingDisk, ToldDisk, disk_of_any_kind, real_disk
from support.hocvu import PATIENCE, hocvu
from support.learner import taken
from support.records import Records
from support.server import Server

TESTS = 30

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'


@pytest.fixture(params=["real", "told"])
def disk(tmp_path: Path, request) -> Iterator[FillingDisk | ToldDisk]:
    """A real disk, and one whose room the program is only told of, for machines that mount none."""
    with disk_of_any_kind(tmp_path / "dia", told=request.param == "told") as disk:
        yield disk


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Small courses; the questions of the bank have a picture."""
    content = small_content(tmp_path / "content", assessments=TESTS)
    bank = content / "Assessments/banks/thu.yaml"
    bank.write_text(bank.read_text().replace("    ask:", "    image: media/ve.svg\n    alt: Vẽ\n    ask:"))
    (bank.parent / "media").mkdir()
    (bank.parent / "media/ve.svg").write_text(DRAWING)
    return content


def serving(centre: Centre, disk: FillingDisk | ToldDisk) -> Server:
    return Server(centre.data, centre.content, env=disk.surroundings)


def learner(server: Server, centre: Centre, person: int = 0) -> Client:
    client = Client(server.port)
    client.sign_in(centre.cards[person], centre.pin)
    return client


def test_a_disk_that_fills_begins_nothing_new_and_lets_finish(disk, content: Path) -> None:
    centre = demo_centre(disk.place / "data", content)
    with serving(centre, disk) as server:
        client = learner(server, centre)
        view = client.begin("bai-1")

        disk.leave(10 * MEGABYTE)
        refused = refusal(client, "bai-2")

        assert refused.status == 507
        assert refused.problem["type"] == "urn:hocvu:problem:disk-nearly-full"
        assert "Ổ đĩa sắp đầy" in refused.problem["title"]
        # Who looks is shown everything, others sign in, and what was begun goes on to its end.
        assert learner(server, centre, 1).request("GET", "/courses")["total"] == 1
        assert client.begin("bai-1")["attempt"] == view["attempt"]
        view = taken(client, view, random.Random(1))
        assert view["phase"] == "closed"
        assert client.request("GET", f"/attempts/{view['attempt']}/result")["outcome"]
    with serving(centre, disk) as server:
        assert refusal(learner(server, centre), f"bai-{TESTS}").status == 507

        disk.leave(1_000 * MEGABYTE)
        begun_at_last(learner(server, centre), f"bai-{TESTS}")
    Records(centre.data).check_chains()


def refusal(client: Client, first: str) -> Refused:
    """Begins one test after another until the server, which looks now and then, has seen the disk."""
    number = int(first.removeprefix("bai-"))
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            client.begin(f"bai-{number}")
        except Refused as refused:
            return refused
        number += 1
        time.sleep(0.2)
    raise AssertionError("the server has not seen that the disk is nearly full")


def begun_at_last(client: Client, test: str) -> None:
    """Begins a test as soon as the server has seen that there is room again."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            client.begin(test)
            return
        except Refused as refused:
            assert refused.status == 507 and time.monotonic() < end, refused
            time.sleep(0.2)


def test_under_200_megabytes_nothing_optional_is_written(disk, content: Path) -> None:
    centre = demo_centre(disk.place / "data", content)
    offer = (centre.data / "content.sqlite").read_bytes()
    picture = hashlib.sha256(DRAWING.encode()).digest()
    course = content / "Courses/thu/course.yaml"
    course.write_text(course.read_text().replace("Khóa thử", "Khóa mới"))

    disk.leave(100 * MEGABYTE)
    with serving(centre, disk) as server:
        client = learner(server, centre)
        # The courses are read as they are now, without the copy that makes a start quick.
        assert client.request("GET", "/courses/thu")["course"]["title"] == "Khóa mới"
        assert taken(client, client.begin("bai-1"), random.Random(1))["phase"] == "closed"
    assert (centre.data / "content.sqlite").read_bytes() == offer
    kept = Records(centre.data).contents
    assert kept and picture not in kept

    disk.leave(1_000 * MEGABYTE)
    with serving(centre, disk) as server:
        learner(server, centre).begin("bai-2")
    assert titles(centre) == ["Khóa mới"]
    assert picture in Records(centre.data).contents


def titles(centre: Centre) -> list[str]:
    """What the courses are called in the copy that is kept of them."""
    database = sqlite3.connect(centre.data / "content.sqlite")
    rows = database.execute("SELECT json_extract(CAST(canonical AS TEXT), '$.title') FROM item WHERE kind = 'course'")
    return [title for (title,) in rows]


def test_an_answer_that_finds_no_room_is_refused_and_goes_through_later(
    tmp_path: Path, content: Path
) -> None:
    with real_disk(tmp_path / "dia") as mounted:
        disk = FillingDisk(mounted)
        centre = demo_centre(disk.place / "data", content)
        with serving(centre, disk) as server:
            client = learner(server, centre)
            view = client.begin("bai-1")
            disk.leave(0)

            with pytest.raises(Refused) as refused:
                taken(client, view, random.Random(1))

            assert refused.value.status == 507
            assert refused.value.problem["type"] == "urn:hocvu:problem:disk-full"
            known = Records(centre.data).answers()
            disk.leave(100 * MEGABYTE)
            view = client.resume(view["attempt"])
            assert view["answered"] == len(known)
            assert taken(client, view, random.Random(1))["phase"] == "closed"
        answers = Records(centre.data).answers()
        assert len(answers) == view["total"]
        assert set(known) <= set(answers)
        disk.leave(1_000 * MEGABYTE)
        seen = hocvu("doctor", "--data", centre.data, "--content", centre.content)
        assert seen.code == 0, seen.told
