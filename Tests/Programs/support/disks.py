"""Disks that a test decides the size of."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.hocvu import surroundings
from support.shims import built

MEGABYTE = 1_000_000


def mount(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["mount", *words], capture_output=True, text=True, check=False)


@contextmanager
def real_disk(place: Path, options: str = "size=1g") -> Iterator[Path]:
    """A disk in memory, mounted for the time of a test; not every machine lets a test do that."""
    place.mkdir(exist_ok=True)
    made = mount("-t", "tmpfs", "-o", options, "none", str(place))
    if made.returncode:
        pytest.skip(f"this machine lets nobody mount a disk: {made.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


class FillingDisk:
    """A real disk whose size changes; programs are run with `surroundings`."""

    def __init__(self, place: Path):
        self.place = place
        self.surroundings = surroundings()

    def leave(self, room: int) -> None:
        """Leaves so many bytes free."""
        now = os.statvfs(self.place)
        size = (now.f_blocks - now.f_bfree) * now.f_frsize + room
        made = mount("-o", f"remount,size={size}", str(self.place))
        assert made.returncode == 0, made.stderr


class ToldDisk:
    """A folder whose disk programs are told to have so much room, where none can be mounted."""

    def __init__(self, place: Path):
        self.place = place
        self._told = place / "room"
        shim = built("smalldisk", place)
        self.surroundings = surroundings(LD_PRELOAD=str(shim), SMALLDISK=str(self._told))

    def leave(self, room: int) -> None:
        self._told.write_text(str(room))


@contextmanager
def disk_of_any_kind(place: Path, *, told: bool) -> Iterator[FillingDisk | ToldDisk]:
    """A disk with plenty of room at first."""
    if told:
        place.mkdir(exist_ok=True)
        disk = ToldDisk(place)
        disk.leave(1_000 * MEGABYTE)
        yield disk
    else:
        with real_disk(place) as mounted:
            yield FillingDisk(mounted)
