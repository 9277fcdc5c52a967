"""Files that strangers send to the page on which papers are checked, as a browser without scripts does."""

import http.client
import io
import threading
from pathlib import Path

import pytest
from PIL import Image
from support import staffed
from support.content import small_content
from support.hocvu import PATIENCE, surroundings
from support.papers import signed_examples
from support.prints import picture, print_job
from support.server import Server

BOUNDARY = "----WebKitFormBoundaryAbCdEf0123456789"

UNKNOWN_KEY = "CHƯA KIỂM TRA ĐƯỢC"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> Path:
    """Where the server may put what it does not need for long."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture(scope="module")
def server(tmp_path_factory, kept: Path):
    data, content = tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp("content")
    staffed.set_up(data, small_content(content))
    with Server(data, content, env=surroundings(TMPDIR=str(kept))) as server:
        yield server


def form(content: bytes, name: str = "file", boundary: str = BOUNDARY) -> bytes:
    head = f'Content-Disposition: form-data; name="{name}"; filename="ảnh; 1.jpg"\r\n'
    return b"".join([
        f"--{boundary}\r\n{head}Content-Type: image/jpeg\r\n\r\n".encode(), content,
        f"\r\n--{boundary}--\r\n".encode(),
    ])  # fmt: skip


def send(server: Server, body: bytes, path: str = "/verify/file", **more: str) -> tuple[int, str]:
    asked = http.client.HTTPConnection(server.host, server.port, timeout=PATIENCE)
    headers = {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Sec-Fetch-Site": "same-origin",
        **more,
    }  # fmt: skip
    asked.request("POST", path, body, headers)
    reply = asked.getresponse()
    return reply.status, reply.read().decode()


def test_a_paper_is_read_from_what_was_sent(server: Server, folder: Path, kept: Path) -> None:
    job = (folder / "print-valid.json").read_text(encoding="utf-8")
    paper = print_job(job, folder / "valid.pdf").file
    page = io.BytesIO()
    picture(paper).save(page, "jpeg")

    for name in ("photo", "file"):
        for content in (page.getvalue(), paper.read_bytes(), (folder / "valid.jwt").read_bytes()):
            status, told = send(server, form(content, name))
            assert status == 200 and UNKNOWN_KEY in told
    assert not list(kept.iterdir())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n", "không thấy mã QR|không đọc được ảnh"),
        (b"%PDF-1.7\n", "không đọc được ảnh"),
        (b"\xff\xd8\xff" + bytes(1_000_000), "không thấy mã QR|không đọc được ảnh"),
    ],
)
def test_a_spoiled_picture_is_told_at_its_field(server: Server, content: bytes, said: str) -> None:
    status, told = send(server, form(content))

    assert status == 422
    assert any(words in told for words in said.split("|")), told
    assert 'aria-invalid="true"' in told


def test_a_file_that_is_no_picture_gets_a_verdict(server: Server) -> None:
    status, told = send(server, form(bytes(range(256)) * 100))

    assert status == 200 and "KHÔNG PHẢI" in told


def test_nothing_chosen_leads_back(server: Server) -> None:
    assert send(server, form(b""))[0] == 303


@pytest.mark.parametrize("cut", [0, 10, 60, 200, -4, -3])
def test_a_form_that_is_cut_short_is_refused(server: Server, cut: int) -> None:
    assert send(server, form(b"x" * 400)[:cut])[0] == 400


def test_a_form_of_another_boundary_is_refused(server: Server) -> None:
    assert send(server, form(b"x", boundary="other"))[0] == 400


def test_a_form_of_another_site_is_refused(server: Server) -> None:
    assert send(server, form(b"x"), **{"Sec-Fetch-Site": "cross-site"})[0] == 403


def test_what_is_too_long_is_refused(server: Server) -> None:
    try:
        assert send(server, form(bytes(13 << 20)))[0] == 413
    except (BrokenPipeError, ConnectionResetError):
        # It need not listen to the end before it says so.
        pass
    assert send(server, form(b"x"))[0] == 200


def test_of_many_at_once_each_gets_an_answer(server: Server) -> None:
    blank = io.BytesIO()
    Image.new("L", (3_000, 3_000), 255).save(blank, "png")
    seen: list[int] = []
    threads = [
        threading.Thread(target=lambda: seen.append(send(server, form(blank.getvalue()))[0]))
        for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(seen) == 12 and set(seen) <= {422, 503}
    assert 422 in seen
