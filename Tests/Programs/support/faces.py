"""The two ways in which a person meets the program: the whole screen, and line by line."""

import os
import re
import select
import subprocess
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from support.hocvu import PATIENCE, PROGRAM, ROOT, surroundings
from support.screen import ENTER, Terminal
from wcwidth import wcswidth

PAGE_UP, PAGE_DOWN = "\x1b[5~", "\x1b[6~"

#: What ends every picture that the program draws.
DRAWN = b"\x1b[J"


@dataclass(frozen=True)
class Page:
    """A page read from top to bottom, by however many presses of a key that takes."""

    top: str
    body: tuple[str, ...]
    keys: str

    @property
    def words(self) -> str:
        return plain_spaces(" ".join(self.body))

    @property
    def is_menu(self) -> bool:
        return "Enter chọn" in self.keys

    @property
    def is_question(self) -> bool:
        return "việc khác" in self.keys and "Enter đi tiếp" not in self.keys

    def number(self, option: str) -> str:
        """The number that an option has."""
        ends = r"(?=$| \[[ x]\] \d| > \d| \d+\. | Thứ tự:| \(thứ|\n)"
        found = re.search(r"(\d+)\. " + re.escape(option) + ends, self.words)
        found = found or re.search(r"(\d+)\. " + re.escape(option), self.words)
        assert found, f"{option} has no number in\n{self}"
        return found[1]

    def __str__(self) -> str:
        return "\n".join([self.top, *self.body, self.keys])


def plain_spaces(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("\xa0", " ").split())


class ScreenFace:
    """The whole screen: one key at a time, and after each the picture it leads to."""

    def __init__(self, *arguments: str | Path, **options):
        self.terminal = Terminal(*arguments, **options)
        #: Up to where the pictures were looked at.
        self._seen = 0
        self._wait()

    def __enter__(self) -> "ScreenFace":
        return self

    def __exit__(self, *_) -> None:
        self.terminal.child.close(force=True)

    def read(self) -> Page:
        """Reads the whole page as a person does: up to its beginning, then down to its end."""
        while self._body()[0].startswith("▲"):
            self.press(PAGE_UP)
        top, body = self.terminal.lines[0], self._body()
        lines = [line for line in body if not line.startswith("▼")]
        while body[-1].startswith("▼"):
            self.press(PAGE_DOWN)
            body = self._body()
            assert body[0].startswith("▲"), self.terminal.text
            lines = joined(lines, [line for line in body if line[:1] not in ("▲", "▼")])
        return Page(plain_spaces(top), tuple(lines), self._keys())

    def press(self, key: str) -> None:
        """Presses a key that changes something on the screen."""
        self.terminal.child.send(key)
        self._wait()

    def enter(self, text: str = "") -> None:
        """Types a text, each of its keys seen on the screen, then presses Enter."""
        for place, key in enumerate(text, 1):
            if re.search(rf"> +{re.escape(text[:place])}\. ", self.terminal.text):
                self.terminal.child.send(key)  # It is chosen already: nothing moves.
            else:
                self.press(key)
        self.press(ENTER)

    def assign(self, digit: str) -> None:
        self.press(digit)

    def ended(self) -> int:
        return self.terminal.ended()

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while self.terminal.raw.find(DRAWN, self._seen) < 0 and self.terminal.child.isalive():
            self.terminal.take(0.5)
            assert time.monotonic() < end, f"nothing happened on\n{self.terminal.text}"
        pictures = self.terminal.raw[self._seen :].split(DRAWN)[:-1]
        self._seen = max(self._seen, self.terminal.raw.rfind(DRAWN) + len(DRAWN))
        if pictures:
            self._check(pictures[-1].decode())

    def _check(self, picture: str) -> None:
        """No line is wider than the screen, and the keys that work stand on the bottom line."""
        rows, columns = self.terminal.screen.lines, self.terminal.screen.columns
        lines = re.split(r"\x1b\[\d+;1H", picture)[1:]
        assert len(lines) == rows
        for line in lines:
            text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", line)
            assert wcswidth(text) <= columns, f"{text!r} is wider than {columns}"
        assert self._is_reverse(0) and self._is_reverse(rows - 1), self.terminal.text
        assert self._keys(), self.terminal.text

    def _is_reverse(self, row: int) -> bool:
        last = self.terminal.screen.columns - 1
        return self.terminal.screen.buffer[row][last].reverse

    def _key_rows(self) -> int:
        rows = self.terminal.screen.lines
        return next(row for row in range(rows - 1, 0, -1) if not self._is_reverse(row)) + 1

    def _body(self) -> list[str]:
        return self.terminal.lines[1 : self._key_rows()]

    def _keys(self) -> str:
        return plain_spaces(" ".join(self.terminal.lines[self._key_rows() :]))


def joined(above: list[str], below: list[str]) -> list[str]:
    """Two parts of a page as one; the lower may begin with what the upper ends with."""
    for overlap in range(min(len(above), len(below)), 0, -1):
        if above[-overlap:] == below[:overlap]:
            return above + below[overlap:]
    return above + below


class LineFace:
    """Line by line over a pipe, as a script or a screen reader meets the program."""

    def __init__(self, *arguments: str | Path):
        self._process = subprocess.Popen(
            [PROGRAM, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=surroundings(),
            cwd=ROOT,
        )
        self.said = ""
        self._wait()

    def __enter__(self) -> "LineFace":
        return self

    def __exit__(self, *_) -> None:
        self._process.kill()
        self._process.communicate()

    def read(self) -> Page:
        """What was said since the last line was typed."""
        found = re.search(r"== (.*) ==\n(.*)\n\(([^\n]*)\)\n[^\n]* $", self._latest, re.DOTALL)
        assert found, f"no page in\n{self._latest}"
        return Page(found[1], tuple(found[2].split("\n")), found[3])

    def enter(self, text: str = "") -> None:
        os.write(self._process.stdin.fileno(), text.encode() + b"\n")
        self._wait()

    def assign(self, digit: str) -> None:
        self.enter(digit)

    def ended(self) -> int:
        return self._process.wait(timeout=PATIENCE)

    def _wait(self) -> None:
        self._latest, out, end = "", self._process.stdout.fileno(), time.monotonic() + PATIENCE
        data = b""
        while not re.search(rb"\n\([^\n]+\)\n[^\n]* $", data):
            ready, _, _ = select.select([out], [], [], max(0, end - time.monotonic()))
            chunk = os.read(out, 65_536) if ready else b""
            data += chunk
            if not chunk:
                break
        self._latest = data.decode()
        self.said += self._latest
        assert "\x1b" not in self._latest
