"""The power goes off while tables are built anew, and the centre stands as it stood."""

import random
import subprocess
import time

from support.api import Client
from support.centre import Centre
from support.hocvu import PROGRAM, hocvu
from support.learner import taken
from support.records import tables
from support.server import Server

ROUNDS = 12


def test_a_kill_at_any_instant_leaves_the_tables_as_they_were(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        take_tests(Client(server.port), small_centre)
    before = tables(small_centre.data)
    began = time.monotonic()
    whole = hocvu("rebuild", "--data", small_centre.data)
    lasted = time.monotonic() - began
    assert whole.code == 0, whole.told

    chance = random.Random(7)
    for _ in range(ROUNDS):
        rebuild = subprocess.Popen(
            [PROGRAM, "rebuild", "--data", small_centre.data],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(chance.uniform(0, lasted))
        rebuild.kill()
        rebuild.wait()
        assert tables(small_centre.data) == before

    again = hocvu("rebuild", "--data", small_centre.data)
    assert again.code == 0, again.told
    assert tables(small_centre.data) == before


def take_tests(client: Client, centre: Centre) -> None:
    """Takes every test of the centre once."""
    client.sign_in(centre.cards[0], centre.pin)
    chance = random.Random(1)
    for number in range(1, 13):
        assert taken(client, client.begin(f"bai-{number}"), chance)["phase"] == "closed"
