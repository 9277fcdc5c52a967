"""What people give `hocvu verify` that is no picture of a paper: a clear word and its exit code."""

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from support.hocvu import Outcome, hocvu, surroundings
from support.papers import signed_examples
from support.prints import picture, print_job

VALID, UNREADABLE, ALTERED = 0, 1, 7

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module")
def paper(folder: Path) -> Path:
    """A printed paper."""
    job = (folder / "print-valid.json").read_text(encoding="utf-8")
    return print_job(job, folder / "valid.pdf").file


@pytest.fixture(scope="module")
def page(paper: Path) -> Image.Image:
    return picture(paper)


def verify(folder: Path, paper: str | Path, **options) -> Outcome:
    return hocvu(
        "verify", paper, "--keys", "keys.json", "--list", "list-4.txt", cwd=folder, **options
    )


def assert_told(outcome: Outcome, name: str) -> None:
    """The file is named, nothing is shown of any paper, and nothing is said of our own insides."""
    assert outcome.code == UNREADABLE, outcome.told
    assert name in outcome.err and not outcome.out, outcome.told
    assert "Fatal" not in outcome.err and "Error" not in outcome.err, outcome.told


# Pictures of a paper.


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp", "tiff", "gif"])
def test_a_photo_of_every_usual_kind_is_read(folder: Path, page, kind: str) -> None:
    page.save(folder / f"page.{kind}", kind)

    assert verify(folder, f"page.{kind}").code == VALID


def test_the_name_of_a_file_is_no_command(folder: Path, page) -> None:
    for name in ["-h.png", "a b;c.png", "text:x.png", "%d[0].png", "ảnh chụp.png", "--.png"]:
        page.save(folder / name, "png")
        assert verify(folder, f"./{name}").code == VALID, name


def test_a_photo_upside_down_is_read(folder: Path, page) -> None:
    page.rotate(180).save(folder / "turned.png")

    assert verify(folder, "turned.png").code == VALID


def test_of_all_pages_of_a_file_every_paper_is_told(folder: Path) -> None:
    job = (folder / "print-signatures.json").read_text(encoding="utf-8")
    print_job(job, folder / "batch.pdf")

    outcome = verify(folder, "batch.pdf")

    assert outcome.code == VALID, outcome.told
    assert outcome.out.count("Người ký: ") == 8


def test_nothing_of_a_picture_stays_behind(folder: Path, paper: Path, tmp_path: Path) -> None:
    outcome = verify(folder, paper, env=surroundings(TMPDIR=str(tmp_path), HOME=str(tmp_path)))

    assert outcome.code == VALID, outcome.told
    assert not list(tmp_path.rglob("*"))


# Broken files.


def endless_png(width: int, height: int) -> bytes:
    """A picture that says to be so large, and has hardly any bytes."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return PNG + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000_000), 9)) + chunk(b"IEND", b"")


def wide_pdf(*box: int, pages: int = 1) -> bytes:
    """A file whose pages are of any size."""
    kids = " ".join(f"{number + 3} 0 R" for number in range(pages))
    sheet = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {} {}]>>".format(*box)
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {pages}>>", *[sheet] * pages]
    body = "".join(f"{at} 0 obj{each}endobj\n" for at, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer<</Root 1 0 R>>".encode()


#: Contents by their names; each is told to be unreadable, or to show no paper.
BROKEN: dict[str, Callable[[], bytes]] = {
    "magic-alone.png": lambda: PNG,
    "magic-alone.jpg": lambda: JPEG,
    "magic-alone.pdf": lambda: b"%PDF-",
    "magic-alone.webp": lambda: b"RIFF\xff\xff\xff\xffWEBP",
    "magic-alone.bmp": lambda: b"BM",
    "magic-alone.gif": lambda: b"GIF89a",
    "magic-alone.tiff": lambda: b"II*\0\xff\xff\xff\xff",
    "other-magic.png": lambda: b"%PDF-1.7\n" + PNG,
    "other-magic.pdf": lambda: PNG + b"%PDF-1.7\n",
    "noise.jpg": lambda: JPEG + os.urandom(100_000),
    "noise.pdf": lambda: b"%PDF-1.7\n" + os.urandom(100_000),
    "noise.gif": lambda: b"GIF89a" + os.urandom(100_000),
    "huge.png": lambda: endless_png(2_000_000_000, 2_000_000_000),
    "wide.png": lambda: endless_png(1_000_000, 8),
    "square.png": lambda: endless_png(30_000, 30_000),
    "huge.bmp": lambda: b"BM" + struct.pack("<IIIIiiHHI", 99, 0, 54, 40, 2**31 - 1, 2**31 - 1, 1, 24, 0) + bytes(20),
    "huge.gif": lambda: b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0) + b",\0\0\0\0" + b"\xff" * 5 + b";",
    "huge.pdf": lambda: wide_pdf(1_000_000, 1_000_000),
    "narrow.pdf": lambda: wide_pdf(1_000_000, 1),
    "no-size.pdf": lambda: wide_pdf(0, 0),
    "many.pdf": lambda: wide_pdf(100, 100, pages=60),
    "circle.pdf": lambda: b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_picture_is_told(folder: Path, name: str) -> None:
    (folder / name).write_bytes(BROKEN[name]())

    assert_told(verify(folder, name), name)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9])
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp", "tiff", "pdf"])
def test_a_picture_that_is_cut_short_gives_a_verdict_or_a_word(
    folder: Path, paper: Path, page, kind: str, share: float
) -> None:
    whole = folder / f"whole.{kind}"
    if kind == "pdf":
        whole.write_bytes(paper.read_bytes())
    else:
        page.save(whole, kind)
    content = whole.read_bytes()
    name = f"cut-{share}.{kind}"
    (folder / name).write_bytes(content[: int(len(content) * share)])

    outcome = verify(folder, name)

    if outcome.code != VALID:
        assert_told(outcome, name)


def test_pictures_of_something_else_are_no_papers(folder: Path) -> None:
    """Nothing at all, and something black that is no symbol."""
    blank = Image.new("L", (800, 800), 255)
    blank.save(folder / "blank.png")
    ImageDraw.Draw(blank).rectangle((100, 100, 300, 300), fill=0)
    blank.save(folder / "square-drawn.png")
    blank.save(folder / "blank.pdf")

    for name in ("blank.png", "square-drawn.png", "blank.pdf"):
        outcome = verify(folder, name)
        assert_told(outcome, name)
        assert "không thấy mã QR" in outcome.err, outcome.told


# What is no file to read.


def test_an_empty_file_is_no_paper(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")

    assert verify(folder, "empty.txt").code == ALTERED


def test_a_text_of_any_bytes_gives_a_verdict(folder: Path) -> None:
    for at, content in enumerate([b"\0" * 1_000, os.urandom(5_000), b"HV1:" + b"0" * 100_000, b"\xff\xfe" * 50]):
        (folder / f"any-{at}.txt").write_bytes(content)
        outcome = verify(folder, f"any-{at}.txt")
        assert outcome.code == ALTERED and not outcome.err, outcome.told


def test_a_folder_is_told(folder: Path) -> None:
    (folder / "papers").mkdir()

    assert_told(verify(folder, "papers"), "papers")


def test_a_file_without_an_end_is_given_up(folder: Path) -> None:
    assert_told(verify(folder, "/dev/zero"), "/dev/zero")


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe")

    outcome = verify(folder, "pipe")

    assert outcome.code in (UNREADABLE, ALTERED), outcome.told


def test_keys_and_lists_without_an_end_are_given_up(folder: Path) -> None:
    for given in (["--keys", "/dev/zero"], ["--keys", "keys.json", "--list", "/dev/zero"]):
        outcome = hocvu("verify", "valid.txt", *given, cwd=folder)
        assert_told(outcome, "/dev/zero")
