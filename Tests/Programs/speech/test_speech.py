"""Texts read aloud by the built server and the real `espeak-ng`."""

import io
import shutil
import urllib.error
import urllib.request
import wave

import pytest
from support.api import Client
from support.centre import Centre
from support.hocvu import PATIENCE
from support.server import Server


def heard(server: Server, client: Client, path: str, language: str = "vi") -> wave.Wave_read:
    request = urllib.request.Request(
        f"{server.address}/api/v1/speech{path}",
        headers={"Authorization": f"Bearer {client.token}", "Accept-Language": language},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
        assert reply.headers["Content-Type"] == "audio/wav"
        return wave.open(io.BytesIO(reply.read()))


def seconds(sound: wave.Wave_read) -> float:
    return sound.getnframes() / sound.getframerate()


def first_steps(client: Client) -> list[str]:
    """The places of the steps of the first lesson of the first course."""
    course = client.all_of("/courses")[0]["id"]
    lesson = client.request("GET", f"/courses/{course}")["lessons"][0]["lesson"]
    place = f"/courses/{course}/lessons/{lesson}"
    steps = client.request("GET", place)["steps"]
    return [f"{place}/steps/{step['id']}" for step in steps]


def test_every_step_of_a_lesson_is_read_aloud_and_kept_as_a_sound(small_centre: Centre) -> None:
    assert shutil.which("espeak-ng"), "install espeak-ng"
    with Server(small_centre.data, small_centre.content) as server:
        client = Client(server.port)
        client.sign_in(small_centre.cards[0], small_centre.pin)
        assert "vi" in client.request("GET", "/health")["speaks"]

        for step in first_steps(client):
            first, again = heard(server, client, step), heard(server, client, step)
            assert seconds(first) > 0.5
            assert again.readframes(again.getnframes()) == first.readframes(first.getnframes())

    assert list((small_centre.data / "speech").glob("*.wav"))


def test_a_question_of_a_test_is_read_aloud_to_its_learner_only(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        owner, other = Client(server.port), Client(server.port)
        owner.sign_in(small_centre.cards[0], small_centre.pin)
        other.sign_in(small_centre.cards[1], small_centre.pin)
        attempt = owner.begin("bai-1")
        place = f"/attempts/{attempt['attempt']}/questions/{attempt['question']['position']}"

        assert seconds(heard(server, owner, place)) > 0.5
        with pytest.raises(urllib.error.HTTPError) as refused:
            heard(server, other, place)
        assert refused.value.code == 404
