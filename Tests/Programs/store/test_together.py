"""Two servers, many learners' hands and a terminal use one data directory at the same time."""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from support.api import Client, Refused
from support.centre import Centre
from support.hocvu import hocvu
from support.learner import some_answer
from support.records import Records, tables, written
from support.server import Server
from support.terminal_learner import QUESTIONS, answered, begun, signed_in

THREADS = 32

#: The test that only the terminal takes, again and again.
IN_TERMINAL = "bai-12"

#: One answer in so many is sent to both servers at the same time.
TWICE = 4


def test_32_threads_on_two_servers_and_a_terminal_lose_nothing_and_double_nothing(
    small_centre: Centre,
) -> None:
    place = (small_centre.data, small_centre.content)
    with Server(*place) as one, Server(*place) as other:
        # Each learner has one open attempt of each test, so the hands differ in either.
        seats = [(number % 3, f"bai-{number // 3 + 1}") for number in range(THREADS)]
        tokens = [
            Client(one.port).sign_in(small_centre.cards[who], small_centre.pin) for who, _ in seats
        ]
        together = threading.Barrier(THREADS)

        def take_test(number: int) -> list[tuple[str, int, int, str]]:
            ports = [one.port, other.port] if number % 2 else [other.port, one.port]
            together.wait()
            return Hand(ports, tokens[number], random.Random(number)).take(seats[number][1])

        is_over = threading.Event()
        with ThreadPoolExecutor(THREADS + 1) as pool:
            terminal = pool.submit(take_tests_in_terminal, small_centre, is_over)
            acknowledged = [
                answer for answers in pool.map(take_test, range(THREADS)) for answer in answers
            ]
            is_over.set()
            sittings = terminal.result()
        assert (one.stop(), other.stop()) == (0, 0)

    records = Records(small_centre.data)
    records.check_chains()
    assert len(acknowledged) == THREADS * 12
    in_terminal = {
        record.told()["attempt"]
        for record in records.of_kind("attempt.started")
        if record.told()["assessment"] == IN_TERMINAL
    }
    kept = records.answers()
    assert sorted(answer for answer in kept if answer[0] not in in_terminal) == sorted(acknowledged)
    assert len(in_terminal) == sittings
    assert sorted(answer[:3] for answer in kept if answer[0] in in_terminal) == sorted(
        (attempt, position, 1) for attempt in in_terminal for position in range(1, QUESTIONS + 1)
    )
    assert len(records.of_kind("attempt.started")) == THREADS + sittings
    assert len(records.of_kind("attempt.finished")) == THREADS + sittings

    before = tables(small_centre.data)
    rebuilt = hocvu("rebuild", "--data", small_centre.data)
    assert rebuilt.code == 0, rebuilt.told
    assert tables(small_centre.data) == before


def take_tests_in_terminal(centre: Centre, is_over: threading.Event) -> int:
    """Takes a test on the screen until the others are done; returns how often."""
    sittings = 0
    with signed_in(centre) as face:
        begun(face, "Bài thử 12")
        while True:
            known = 0
            while known < QUESTIONS:
                known = answered(face, known)
            assert "Kết quả" in face.read().top
            sittings += 1
            if is_over.is_set():
                return sittings
            face.enter("0")
            face.enter(face.read().number("Bắt đầu làm"))


class Hand:
    """Takes one test to its end; a part of the answers goes to both servers at once."""

    def __init__(self, ports: list[int], token: str, chance: random.Random):
        self.clients = [Client(port, token) for port in ports]
        self.chance = chance

    def take(self, assessment: str) -> list[tuple[str, int, int, str]]:
        view = patiently(lambda: self.clients[0].begin(assessment))
        attempt, acknowledged = view["attempt"], []
        while view["phase"] != "closed":
            question = view["question"]
            answer = some_answer(question, self.chance)
            place = (question["position"], question["revision"])
            view = self.send(attempt, view["epoch"], *place, answer)
            acknowledged.append((attempt, *place, written(answer)))
        return acknowledged

    def send(self, attempt: str, epoch: int, position: int, revision: int, answer: dict) -> dict:
        def to(client: Client) -> dict:
            return patiently(lambda: client.answer(attempt, epoch, position, revision, answer))

        self.clients.reverse()
        if self.chance.randrange(TWICE):
            return to(self.clients[0])
        with ThreadPoolExecutor(2) as pool:
            first, second = pool.map(to, self.clients)
        assert first["answered"] == second["answered"]
        return first


def patiently(ask):
    """Asks again when told to slow down, as clients must."""
    while True:
        try:
            return ask()
        except Refused as refused:
            if refused.status != 429:
                raise
            time.sleep(0.05)
