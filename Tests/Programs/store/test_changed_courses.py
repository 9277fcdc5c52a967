"""Course files change while a centre is closed, and while it is open."""

import shutil
import time
from pathlib import Path

import pytest
from support.api import Client
from support.centre import Centre
from support.hocvu import PATIENCE, PROGRAM, surroundings
from support.server import Server
from support.shims import built


def test_a_change_is_on_offer_at_the_next_start(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        assert title(server, small_centre) == "Khóa thử"

    edit(small_centre, "title: Khóa thử", "title: Khóa mới")

    for _ in range(2):
        with Server(small_centre.data, small_centre.content) as server:
            assert title(server, small_centre) == "Khóa mới"


def test_a_file_with_an_error_stays_as_it_was_last(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        assert title(server, small_centre) == "Khóa thử"

    edit(small_centre, "title: Khóa thử", "titel: Khóa mới")

    for _ in range(2):
        with Server(small_centre.data, small_centre.content) as server:
            assert title(server, small_centre) == "Khóa thử"


def test_a_change_is_seen_while_watching(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content, "--watch") as server:
        assert title(server, small_centre) == "Khóa thử"

        edit(small_centre, "title: Khóa thử", "title: Khóa mới")

        end = time.monotonic() + PATIENCE
        while title(server, small_centre) != "Khóa mới":
            assert time.monotonic() < end, "the change was not seen"
            time.sleep(0.2)


def test_a_damaged_offer_is_made_anew(small_centre: Centre) -> None:
    with Server(small_centre.data, small_centre.content) as server:
        assert title(server, small_centre) == "Khóa thử"
    kept = Path(small_centre.data) / "content.sqlite"

    kept.write_bytes(b"damaged " * 1024)

    with Server(small_centre.data, small_centre.content) as server:
        assert title(server, small_centre) == "Khóa thử"
    assert kept.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("how", ["refused", "killed"])
def test_without_another_process_the_first_one_reads_and_keeps(
    small_centre: Centre, tmp_path: Path, how: str
) -> None:
    alone = surroundings(LD_PRELOAD=str(built("alone", tmp_path)), ALONE=how)
    edit(small_centre, "title: Khóa thử", "title: Khóa mới")

    with Server(small_centre.data, small_centre.content, env=alone) as server:
        assert title(server, small_centre) == "Khóa mới"
        assert "this one does" in server.errors()

    # The next start finds it kept, and a file with an error leaves its last good version.
    edit(small_centre, "title: Khóa mới", "titel: Khóa sau")
    with Server(small_centre.data, small_centre.content, env=alone) as server:
        assert title(server, small_centre) == "Khóa mới"
    with Server(small_centre.data, small_centre.content, env=alone) as server:
        assert title(server, small_centre) == "Khóa mới"
        assert server.errors() == ""


def test_a_program_that_was_taken_away_still_reads_changes(
    small_centre: Centre, tmp_path: Path
) -> None:
    program = tmp_path / "hocvu"
    shutil.copy2(PROGRAM, program)
    with Server(small_centre.data, small_centre.content, "--watch", program=program) as server:
        assert title(server, small_centre) == "Khóa thử"

        program.unlink()
        edit(small_centre, "title: Khóa thử", "title: Khóa mới")

        end = time.monotonic() + PATIENCE
        while title(server, small_centre) != "Khóa mới":
            assert time.monotonic() < end, "the change was not seen"
            time.sleep(0.2)


def edit(centre: Centre, old: str, new: str) -> None:
    course = Path(centre.content) / "Courses/thu/course.yaml"
    text = course.read_text(encoding="utf-8")
    assert old in text
    course.write_text(text.replace(old, new), encoding="utf-8")


def title(server: Server, centre: Centre) -> str:
    client = Client(server.port)
    client.sign_in(centre.cards[0], centre.pin)
    return client.request("GET", "/courses/thu")["course"]["title"]
