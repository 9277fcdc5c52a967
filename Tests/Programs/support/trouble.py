"""Files and folders that nobody should be given, to give to the program."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path


def missing(place: Path) -> None:
    """Nothing is there."""


def folder(place: Path) -> None:
    place.mkdir()


def empty_file(place: Path) -> None:
    place.touch()


def circle_of_links(place: Path) -> None:
    """A name that leads to itself: not even root can read it."""
    place.symlink_to(place)


def device_without_end(place: Path) -> None:
    place.symlink_to("/dev/zero")


def pipe(place: Path) -> None:
    """Whoever opens it for reading waits for somebody who writes."""
    os.mkfifo(place)


def binary(place: Path) -> None:
    place.write_bytes(bytes(range(256)) * 64)


def utf_16(place: Path) -> None:
    place.write_text("hocvu: 1\nbank: thu\nquestions:\n", encoding="utf-16")


def old_vietnamese(place: Path) -> None:
    """TCVN3, as written before Unicode."""
    place.write_bytes(b"hocvu: 1\nbank: thu\ntitle: L\xb5m quen v\xedi m\xb8y\n")


def huge(place: Path) -> None:
    """Three gigabytes that take no room on the disk."""
    with place.open("wb") as file:
        file.truncate(3 << 30)


def deep(place: Path) -> None:
    place.write_text("hocvu: 1\nbank: thu\nquestions: " + "[" * 100_000, encoding="utf-8")


#: What may stand where a file of content should.
NO_FILES: list[Callable[[Path], None]] = [
    missing,
    folder,
    empty_file,
    circle_of_links,
    device_without_end,
    pipe,
    binary,
    utf_16,
    old_vietnamese,
    huge,
    deep,
]

#: What may stand where a folder should.
NO_FOLDERS: list[Callable[[Path], None]] = [missing, empty_file, circle_of_links, binary, pipe]


def fingerprint(folder: Path) -> dict[str, str]:
    """Every name below a folder, with what is there: two are equal where nothing was changed."""
    found = {}
    for place in sorted(folder.rglob("*")):
        name = str(place.relative_to(folder))
        if name.endswith(("-wal", "-shm")):
            continue  # SQLite's own, made by looking and gone with the last who looks.
        if place.is_symlink():
            found[name] = "-> " + os.readlink(place)
        elif place.is_file() and place.stat().st_size < 1 << 28:
            content = _rows(place) if place.suffix == ".sqlite" else place.read_bytes()
            found[name] = hashlib.sha256(content).hexdigest()
        else:
            found[name] = f"{place.stat().st_mode:o} {place.stat().st_size if place.is_file() else ''}"
    return found


def _rows(database: Path) -> bytes:
    """All that a database says: its file also changes when SQLite only tidies its journal away."""
    try:
        opened = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        return "\n".join(opened.iterdump()).encode()
    except sqlite3.DatabaseError:
        return database.read_bytes()
    finally:
        opened.close()
