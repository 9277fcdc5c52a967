"""The power goes off, again and again, and the learner loses nothing."""

import os
import random
import threading
import time
import uuid

from support.api import Client, Gone, Refused
from support.centre import Centre
from support.hocvu import hocvu
from support.learner import some_answer
from support.records import Records, written
from support.server import Server

ROUNDS = 200

#: Every so many rounds the power goes while the program starts.
START_UP_TURN = 10


class Learner:
    """Takes one test after another, and remembers what the server has acknowledged.

    The tests end with their last answer."""

    def __init__(self, assessment: str, chance: random.Random):
        self.assessment = assessment
        self.chance = chance
        #: (attempt, position, revision) and what was answered.
        self.acknowledged: dict[tuple[str, int, int], dict] = {}
        self.attempts: list[str] = []
        self.view: dict | None = None
        #: Requests that were sent and to which no answer has come.
        self.beginning: str | None = None
        self.answering: tuple[dict, dict] | None = None

    def go_on(self, client: Client) -> None:
        """Does the next thing: answers, ends a paper, or begins one."""
        if self.view is None:
            self.beginning = self.beginning or uuid.uuid4().hex
            self._stand_at(client.begin(self.assessment, key=self.beginning))
            self.attempts.append(self.view["attempt"])
            self.beginning = None
        else:
            question = self.view["question"]
            self.answering = self.answering or (question, some_answer(question, self.chance))
            self._send_answer(client)

    def come_back(self, client: Client) -> None:
        """Goes on after a kill, and checks that the sitting stands where it was left."""
        if self.view is None:
            return
        left = self.view
        known = sum(attempt == left["attempt"] for attempt, _, _ in self.acknowledged)
        try:
            self._stand_at(client.resume(left["attempt"]))
        except Refused as refused:
            # It may have ended unheard, but only by the last answer that was sent.
            assert refused.status == 409, refused
            is_last = self.answering and known == left["total"] - 1
            assert is_last, f"ended by itself after {known} answers: {refused}"
        if self.view is not None:
            possible = {known, known + 1} if self.answering else {known}
            assert self.view["answered"] in possible, (known, self.answering, self.view)
            if question := self.view.get("question"):
                assert question["position"] == self.view["answered"] + 1
        if self.answering:
            # Whether it was kept or not, sending it again has it kept once.
            self.view = self.view or left
            self._send_answer(client)

    def _send_answer(self, client: Client) -> None:
        question, answer = self.answering
        place = (self.view["attempt"], question["position"], question["revision"])
        view = client.answer(place[0], self.view["epoch"], *place[1:], answer)
        self.acknowledged[place] = answer
        self.answering = None
        self._stand_at(view)

    def _stand_at(self, view: dict) -> None:
        self.view = None if view["phase"] == "closed" else view


def test_every_acknowledged_answer_outlives_a_kill_at_any_instant(small_centre: Centre) -> None:
    seed = int(os.environ.get("HOCVU_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"HOCVU_SEED={seed}")
    chance = random.Random(seed)
    learner = Learner("bai-1", chance)
    token, start_up = None, 0.1
    for turn in range(ROUNDS):
        began = time.monotonic()
        server = Server(small_centre.data, small_centre.content)
        if turn % START_UP_TURN == START_UP_TURN - 1:
            time.sleep(chance.uniform(0, start_up))
            server.kill()
            continue
        server.wait()
        start_up = time.monotonic() - began
        client = Client(server.port, token)
        token = token or client.sign_in(small_centre.cards[0], small_centre.pin)

        learner.come_back(client)
        power_cut = threading.Timer(chance.uniform(0, 0.05), server.kill)
        power_cut.start()
        try:
            while True:
                learner.go_on(client)
        except Gone:
            power_cut.join()

    with Server(small_centre.data, small_centre.content) as server:
        client = Client(server.port, token)
        learner.come_back(client)
        while learner.view is not None or learner.beginning:
            learner.go_on(client)
        shown = {item["attempt"]: item["state"] for item in client.all_of("/attempts")}
        assert shown == dict.fromkeys(learner.attempts, "ended")

    records = Records(small_centre.data)
    records.check_chains()
    assert len(records.stations) == 1
    assert sorted(records.answers()) == sorted(
        (*place, written(answer)) for place, answer in learner.acknowledged.items()
    )
    started = [record.told()["attempt"] for record in records.of_kind("attempt.started")]
    assert started == learner.attempts
    assert len(records.of_kind("attempt.finished")) == len(learner.attempts)
    seen = hocvu("doctor", "--data", small_centre.data, "--content", small_centre.content)
    assert seen.code == 0, seen.told
