"""A person at a terminal: the program in a pseudo-terminal, its screen kept by an emulator."""

import re
import time
from pathlib import Path

import pexpect
import pyte

from support.hocvu import PATIENCE, PROGRAM, ROOT, surroundings

ENTER, ESCAPE, BACKSPACE, CONTROL_C = "\r", "\x1b", "\x7f", "\x03"
UP, DOWN = "\x1b[A", "\x1b[B"

#: The two sizes that every screen must fit.
SIZES = [(80, 24), (40, 12)]


class Terminal:
    """Runs a command and shows what a person would see of it."""

    def __init__(self, *arguments: str | Path, columns: int = 80, rows: int = 24, **more: str):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.child = pexpect.spawn(
            PROGRAM,
            [str(argument) for argument in arguments],
            dimensions=(rows, columns),
            env={name: value for name, value in surroundings(**more).items() if value},
            cwd=str(ROOT),
            echo=True,
        )
        # What is typed goes out at once; waiting is done on what is shown.
        self.child.delaybeforesend = None

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_) -> None:
        self.child.close(force=True)

    @property
    def lines(self) -> list[str]:
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def words(self) -> str:
        """The screen with its line breaks as spaces, for looking for sentences."""
        return " ".join(self.text.split())

    def take(self, seconds: float) -> bool:
        """Takes in what the program writes; false when it wrote nothing or has ended."""
        try:
            data = self.child.read_nonblocking(65_536, timeout=seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += data
        self.stream.feed(data)
        return True

    def until(self, *wanted: str, seconds: float = PATIENCE) -> "Terminal":
        """Waits until the screen shows all of these."""
        end = time.monotonic() + seconds
        while not all(text in self.words for text in wanted):
            if not self.take(0.2) and (time.monotonic() > end or not self.child.isalive()):
                self.take(0.2)
                assert all(text in self.words for text in wanted), f"{wanted} not in\n{self.text}"
        return self

    def send(self, keys: str | bytes, *wanted: str) -> "Terminal":
        """Presses keys, then waits until the screen shows what they lead to."""
        self.child.send(keys)
        return self.until(*wanted) if wanted else self

    def number(self, option: str) -> str:
        """The number that an option has on the screen."""
        found = re.search(r"(\d+)\. " + re.escape(option), self.words)
        assert found, f"{option} has no number in\n{self.text}"
        return found[1]

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def hung_up(self) -> int:
        """Closes the terminal under the program, and returns the exit code."""
        self.child.ptyproc.delayafterclose = 0.5
        self.child.close(force=False)
        signal = self.child.signalstatus
        return 128 + signal if signal else self.child.exitstatus

    def ended(self) -> int:
        """Waits for the program to end and returns its exit code, as a shell would."""
        while self.take(PATIENCE):
            pass
        self.child.close()
        signal = self.child.signalstatus
        return 128 + signal if signal else self.child.exitstatus
