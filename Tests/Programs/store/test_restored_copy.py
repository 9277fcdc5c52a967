"""Somebody copies the data directory, or puts an old copy back: no past is written twice."""

import random
import shutil

import pytest
from support.api import Client
from support.centre import Centre
from support.learner import some_answer
from support.records import Record, Records
from support.server import Server


def take_some(centre: Centre, assessment: str, answers: int, card: int = 0) -> str:
    """Begins a test and answers a few questions; returns the attempt."""
    chance = random.Random(answers)
    with Server(centre.data, centre.content) as server:
        client = Client(server.port)
        client.sign_in(centre.cards[card], centre.pin)
        view = client.begin(assessment)
        for _ in range(answers):
            question = view["question"]
            view = client.answer(
                view["attempt"],
                view["epoch"],
                question["position"],
                question["revision"],
                some_answer(question, chance),
            )
        server.stop()
    return view["attempt"]


def chain(records: Records, id: str) -> list[Record]:
    """The records of a station, under whatever number a database has it."""
    (station,) = [station for station in records.stations.values() if station.id == id]
    return [Record(0, r.seq, r.envelope, r.salt, r.body) for r in records.of_station(station.number)]


@pytest.mark.parametrize("with_key", [True, False], ids=["with its key", "without its key"])
def test_a_copy_becomes_a_new_station_and_both_histories_live_on(
    small_centre: Centre, tmp_path, with_key: bool
) -> None:
    shared = take_some(small_centre, "bai-1", 3)
    before = Records(small_centre.data)
    home = before.stations[before.home].id
    copy = small_centre.copied_to(tmp_path / "copy")
    if not with_key:
        (copy.data / "station.key").unlink()

    in_copy = take_some(copy, "bai-2", 4)
    in_original = take_some(small_centre, "bai-2", 5)

    original, copied = Records(small_centre.data), Records(copy.data)
    original.check_chains()
    copied.check_chains()
    assert original.stations[original.home].id == home
    assert copied.stations[copied.home].id != home

    # The copy keeps the past that the two share as a foreign chain, and adds nothing to it.
    old = chain(before, home)
    assert chain(copied, home) == old
    assert chain(original, home)[: len(old)] == old
    assert in_copy not in str(chain(copied, home))
    new = chain(copied, copied.stations[copied.home].id)
    assert new[0].kind == "station.joined"
    assert new[0].told()["cause"] == "copied"
    assert {answer[0] for answer in copied.answers()} == {shared, in_copy}
    assert {answer[0] for answer in original.answers()} == {shared, in_original}
    # No key names two different records: joining the two would be a union.
    keys = {(r.envelope["station"], r.seq): r.digest for r in copied.all}
    for record in original.all:
        key = (record.envelope["station"], record.seq)
        assert keys.get(key, record.digest) == record.digest


def test_an_older_state_put_back_into_the_same_directory_is_noticed(small_centre: Centre) -> None:
    take_some(small_centre, "bai-1", 2)
    database = small_centre.data / "hocvu.sqlite"
    kept = small_centre.data.parent / "kept.sqlite"
    shutil.copyfile(database, kept)
    old = Records(small_centre.data)
    home = old.stations[old.home].id
    take_some(small_centre, "bai-2", 3)

    # Written over in place, so that not even the file's number tells.
    database.write_bytes(kept.read_bytes())
    for journal in small_centre.data.glob("hocvu.sqlite-*"):
        journal.unlink()
    after = take_some(small_centre, "bai-3", 1)

    records = Records(small_centre.data)
    records.check_chains()
    assert records.stations[records.home].id != home
    assert chain(records, home) == chain(old, home)
    assert records.answers()[-1][0] == after
