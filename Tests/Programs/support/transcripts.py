"""Sessions written down in Markdown, to be run again and compared.

A block of ```console holds commands (`$ hocvu …`), what they print, and after a prompt (`> `, or a
label such as `Mã PIN: `) what the person types. `…` on a line of its own stands for any lines, within a
line for any text. Blank lines and spaces at the ends of lines do not count.
"""

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path

from support.hocvu import Outcome, hocvu


@dataclass
class Session:
    """A command as written down, with what was typed and printed."""

    command: str
    typed: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)

    def run(self, cwd: Path, **places: str) -> Outcome:
        """Runs the command; `places` replaces words such as `DATA` by real ones."""
        words = [places.get(word, word) for word in shlex.split(self.command)]
        assert words[0] == "hocvu", self.command
        return hocvu(*words[1:], stdin="".join(line + "\n" for line in self.typed), cwd=cwd)

    def check(self, outcome: Outcome) -> None:
        """Checks that the program printed what is written down."""
        pattern = r"\n".join(map(_pattern, self.printed)).replace(r"\n" + ANY_LINES, ANY_LINES)
        if not re.fullmatch(pattern, "\n".join(_lines(outcome.out + outcome.err))):
            raise AssertionError(f"$ {self.command}\nwritten down:\n{pattern}\n{outcome.told}")


#: A line that waits for the person, with what they type.
PROMPT = re.compile(r"(?P<prompt>>|Mã (?:thẻ|PIN):)(?: (?P<typed>\S+))?")

#: What `…` on a line of its own becomes.
ANY_LINES = r"(?:\n[^\n]*)*?"


def sessions(page: Path) -> list[Session]:
    """All sessions on a page, in order."""
    found: list[Session] = []
    for block in blocks(page, "console"):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append(Session(line[2:]))
            elif prompted := PROMPT.fullmatch(line):
                found[-1].typed.append(prompted["typed"] or "")
                found[-1].printed.append(prompted["prompt"])
            elif line.strip():
                found[-1].printed.append(line.rstrip())
    return found


def blocks(page: Path, language: str) -> list[str]:
    """The blocks of code in a language on a page."""
    text = page.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _pattern(line: str) -> str:
    if line.strip() == "…":
        return ANY_LINES
    return "[^\n]*".join(re.escape(part) for part in line.split("…"))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]
