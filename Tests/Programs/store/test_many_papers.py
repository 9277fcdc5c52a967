"""A thousand papers from eight programs at once that are killed again and again."""

import random
import threading
import time
from pathlib import Path

from support import staffed
from support.api import Client, Gone, Refused
from support.content import small_content, write
from support.office import SIGNER, TARGET, TASK_COURSE, TUTOR, observed, open_office, set_up_office, this_year
from support.server import Server

PAPERS = 1_000
PROGRAMS = 8

#: How often each program is killed.
KILLS = 3


def learners(data: Path, content: Path) -> list[str]:
    """The codes of a thousand learners who are seen to have completed the course, and checked."""
    with Server(data, content) as server:
        officer = staffed.signed_in_staff(server.port)
        places = open_office(officer)
        names = (f"{first} {middle} {last}" for first in SYLLABLES for middle in SYLLABLES for last in SYLLABLES)
        rows = "".join(f"{next(names)};1958;thôn Đoài;x\n" for _ in range(PAPERS))
        table = {"table": "Họ và tên;Năm sinh;Thôn;Đồng ý\n" + rows, "write": True}
        written = officer.request("POST", "/imports/people", table)
        assert written["written"] and written["count"] == PAPERS, written
        people = [item["person"] for item in officer.all_of("/people")]
        assert len(people) == PAPERS and places
        tutor = staffed.signed_in_staff(server.port, TUTOR)
        for person in people:
            observed(tutor, person)
        for start in range(0, PAPERS, 500):
            some = [{"person": person} for person in people[start : start + 500]]
            officer.request("POST", "/papers/checks", {"target": TARGET, "learners": some})
        return people


def signed_in(port: int) -> Client:
    """The signer; tries that a kill left half done count as wrong ones, and have to be waited for."""
    while True:
        try:
            return staffed.signed_in_staff(port, SIGNER)
        except Refused as refused:
            if refused.status != 429:
                raise
            time.sleep(refused.problem["retryAfter"])


SYLLABLES = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nga", "Oanh", "Phúc"]


class Desk(threading.Thread):
    """A program on the one directory, and somebody who issues from it until nobody is left."""

    def __init__(self, data: Path, content: Path, people: list[str], seed: int):
        super().__init__(daemon=True)
        self.chance = random.Random(seed)
        self.data, self.content = data, content
        self.people = self.chance.sample(people, len(people))
        self.trouble: Exception | None = None

    def run(self) -> None:
        try:
            for kill in [True] * KILLS + [False]:
                self.work(kill)
        except Exception as trouble:  # noqa: BLE001: told by the test
            self.trouble = trouble

    def work(self, is_killed: bool) -> None:
        with Server(self.data, self.content) as server:
            signer = signed_in(server.port)
            if is_killed:
                cut = threading.Timer(self.chance.uniform(0.2, 6), server.kill)
                cut.start()
            try:
                while self.people:
                    self.issue(signer)
            except Gone:
                assert is_killed, server.errors()
            finally:
                if is_killed:
                    cut.join()

    def issue(self, signer: Client) -> None:
        """Issues to one learner, or to some; whoever has a paper by now is left out."""
        count = self.chance.choice([1, 1, 1, 2, 5])
        some = self.people[-count:]
        try:
            signer.request("POST", "/papers", {"target": TARGET, "learners": some})
        except Refused as refused:
            if refused.status in (429, 503):
                return time.sleep(0.05)
            reasons = {entry["reason"] for entry in refused.problem.get("refused", [])}
            assert reasons == {"paper-holds"}, refused
            if count > 1:
                # One of them has a paper: each is asked for by itself.
                for person in some:
                    try:
                        signer.request("POST", "/papers", {"target": TARGET, "learners": [person]})
                    except Refused as single:
                        if single.status in (429, 503):
                            return time.sleep(0.05)
        del self.people[-count:]


def test_numbers_have_no_gap_and_no_double(tmp_path: Path) -> None:
    content = small_content(tmp_path / "content")
    write(content / "Courses/thu/course.yaml", TASK_COURSE)
    data = tmp_path / "data"
    set_up_office(data, content)
    people = learners(data, content)
    desks = [Desk(data, content, people, seed) for seed in range(PROGRAMS)]

    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()

    assert [desk.trouble for desk in desks if desk.trouble] == []
    with Server(data, content) as server:
        officer = staffed.signed_in_staff(server.port)
        rows, number, pages = [], 1, 1
        while number <= pages:
            page = officer.request("GET", f"/register/{this_year()}?page={number}")["rows"]
            rows += page["items"]
            number, pages = number + 1, page["pages"]
    numbers = [int(row["number"].split("/")[0]) for row in rows]
    assert numbers == list(range(1, PAPERS + 1))
    for own in ("paper", "checkCode", "symbol"):
        assert len({row[own] for row in rows}) == PAPERS, own
    assert all(row["holds"] for row in rows)
