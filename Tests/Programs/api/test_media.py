"""Films and voices: any part of them, from the disk, however long they are."""

import http.client
import re
import socket
from pathlib import Path

import pytest
from support.api import Client
from support.centre import Centre, demo_centre
from support.checked import fetched
from support.content import LESSON, small_content, write
from support.server import Server

MEGABYTE = 1 << 20
LENGTH = 48 * MEGABYTE


def film(length: int) -> bytes:
    """What begins as a film does; every place in it is different."""
    head = b"\x00\x00\x00\x18ftypmp42"
    return (head + b"".join(b"%015d\n" % place for place in range(length // 16 + 1)))[:length]


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    """A centre whose first lesson shows a film of 48 MB."""
    content = small_content(tmp_path / "content")
    write(content / "Courses/thu/bai-dau.yaml", LESSON + "    video: media/phim.mp4\n")
    place(content).parent.mkdir()
    place(content).write_bytes(film(LENGTH))
    return demo_centre(tmp_path / "data", content)


def place(content: Path) -> Path:
    return content / "Courses/thu/media/phim.mp4"


def path(server: Server, centre: Centre) -> str:
    """Where the film is, as the lesson says."""
    client = Client(server.port)
    client.sign_in(centre.cards[0], centre.pin)
    step = client.request("GET", "/courses/thu/lessons/bai-dau/steps/mo-dau")
    return "/api/v1/media/" + step["content"]["video"]


def memory(server: Server) -> int:
    """How many bytes the server holds that are not pages of files."""
    status = Path(f"/proc/{server.pid}/status").read_text()
    return int(re.search(r"RssAnon:\s+(\d+) kB", status)[1]) * 1024


def test_any_part_of_a_film_is_what_the_file_has_there(centre: Centre) -> None:
    whole = film(LENGTH)
    with Server(centre.data, centre.content) as server:
        there = path(server, centre)
        for first, last in [(0, 0), (0, 99), (131_071, 131_073), (LENGTH - 1, LENGTH - 1)]:
            status, headers, part = fetched(server.port, there, Range=f"bytes={first}-{last}")
            assert status == 206
            assert part == whole[first : last + 1]
            assert headers["content-range"] == f"bytes {first}-{last}/{LENGTH}"
        status, headers, end = fetched(server.port, there, Range="bytes=-1000000")
        assert (status, end) == (206, whole[-1_000_000:])
        assert headers["content-type"] == "video/mp4"
        assert fetched(server.port, there, Range=f"bytes={LENGTH}-")[0] == 416


def test_films_are_sent_without_being_held_in_memory(centre: Centre) -> None:
    with Server(centre.data, centre.content) as server:
        there = path(server, centre)
        before = memory(server)
        taken = []
        connections = [http.client.HTTPConnection("127.0.0.1", server.port) for _ in range(4)]
        for connection in connections:
            connection.request("GET", there)
        for connection in connections:
            assert len(connection.getresponse().read()) == LENGTH
            taken.append(memory(server) - before)

        # Four films are on their way at first; a single one held whole would be as long as it is.
        assert max(taken) < LENGTH, taken


def test_a_film_that_was_exchanged_is_not_given_out_under_the_old_name(centre: Centre) -> None:
    with Server(centre.data, centre.content) as server:
        there = path(server, centre)
        assert fetched(server.port, there, Range="bytes=0-9")[0] == 206

        other = bytearray(film(LENGTH))
        other[-1] ^= 1
        place(centre.content).write_bytes(other)
        assert fetched(server.port, there, Range="bytes=0-9")[0] == 404

        place(centre.content).unlink()
        assert fetched(server.port, there)[0] == 404

        place(centre.content).write_bytes(film(LENGTH))
        assert fetched(server.port, there, Range="bytes=0-9")[0] == 206


def test_a_film_on_pause_does_not_keep_the_server_from_stopping(centre: Centre) -> None:
    with Server(centre.data, centre.content) as server:
        there = path(server, centre)
        with socket.create_connection(("127.0.0.1", server.port)) as paused:
            paused.sendall(f"GET {there} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert paused.recv(12) == b"HTTP/1.1 200"

            assert server.stop() == 0
