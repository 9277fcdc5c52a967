"""Every command of the program, with a way of calling it that works.

The list is held against the program's own: a command or a value that is new and not here makes
`test_bad_input` say so.
"""

import json
import re
from dataclasses import dataclass
from functools import cache

from support.hocvu import hocvu


@dataclass(frozen=True)
class Command:
    """How a command is called; words in capitals stand for what a test puts there."""

    #: A call that works: `FILE` is a bank, `CONTENT` a folder of courses, `DATA` a centre's data,
    #: `TREE` anything of courses that is being written, right or wrong; `PAPER`, `KEYS` and `LIST`
    #: are a signed paper and what it is checked by.
    good: tuple[str, ...]
    #: What the command is after: `DATA` must be a centre already, or may be made.
    founds: bool = False
    #: Whether it goes on until it is stopped.
    stays: bool = False

    def words(self, **places: object) -> list[str]:
        return [str(places.get(word, word)) for word in self.good]


AT = ("--data", "DATA", "--content", "CONTENT")

COMMANDS: dict[str, Command] = {
    "check": Command(("CONTENT", "--data", "DATA")),
    "schema": Command(()),
    "new": Command(("course", "khoa-moi")),
    "preview": Command(("TREE",), stays=True),
    "quiz": Command(("FILE", "--plain")),
    "learn": Command((*AT, "--plain"), founds=True),
    "demo": Command(AT, founds=True),
    "serve": Command((*AT, "--port", "0"), founds=True, stays=True),
    "rebuild": Command(("--data", "DATA")),
    "doctor": Command(AT),
    "explain": Command(("Nguyễn Thị Mẫu", "thu", *AT)),
    "retain": Command(("--data", "DATA")),
    "setup": Command(AT, founds=True),
    "network": Command(("--data", "DATA")),
    "issuer": Command(("show", "--data", "DATA")),
    "kiosk": Command(("list", "--data", "DATA")),
    "verify": Command(("PAPER", "--keys", "KEYS", "--list", "LIST")),
    "print": Command(("checklist", "thu", *AT, "--out", "phieu.pdf"), founds=True),
}

#: Words that an option does not take, for every option that takes a word.
NONSENSE: dict[str, list[str]] = {
    "language": ["", "fr", "vi-VN", "\N{PILE OF POO}"],
    "format": ["", "xml"],
    "secure-port": ["", "abc", "-1", "65536"],
    "port": ["", "abc", "-1", "65536", "99999999999999999999", "8080x"],
}

#: Options that name a place, tried with bad places instead of nonsense.
PLACES = {"data", "content", "save", "resume", "settlements", "page", "keys", "list"}


def listed_commands() -> list[str]:
    """The commands that `hocvu --help` lists."""
    helped = hocvu("--help").out
    listed = helped.partition("SUBCOMMANDS:")[2].partition("See ")[0]
    return re.findall(r"^  (\w[\w-]*)", listed, re.MULTILINE)


@cache
def options(command: str) -> dict[str, bool]:
    """The long options of a command, and whether each takes a value."""
    described = json.loads(hocvu(command, "--experimental-dump-help").out)["command"]
    return {
        name["name"]: argument["kind"] == "option"
        for argument in described.get("arguments", [])
        for name in argument.get("names", [])
        if name["kind"] == "long" and name["name"] != "help"
    }
