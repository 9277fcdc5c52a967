"""A centre to measure on: content, learners who are signed in, and the servers over it."""

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import content
from programs import serving

LEARNERS = 192


@dataclass
class Centre:
    """A data directory with learners, over made content."""

    data: Path
    content: Path
    cards: list
    tokens: Path

    @property
    def token(self):
        return self.tokens.read_text().split()[0]


class Servers:
    """Starts the real server and the bare one over folders of their own."""

    def __init__(self, programs):
        self.programs = programs
        self.content = content.centre(programs.scratch / "content")

    @contextmanager
    def centre(self):
        """A new centre whose learners are enrolled and signed in."""
        with self.programs.folder() as folder:
            data = folder / "data"
            lines = self.programs.checked("FillStore", "people", data, LEARNERS).splitlines()
            people = [line.split() for line in lines if line]
            tokens = folder / "tokens"
            tokens.write_text("".join(f"{person[2]}\n" for person in people))
            yield Centre(data, self.content, [(p[0], p[1]) for p in people], tokens)

    def real(self, centre, env=None):
        return serving(
            [self.programs.path("hocvu"), "serve", "--port", 0, "--data", centre.data,
             "--content", centre.content],
            env,
        )

    @contextmanager
    def bare(self, most=256, env=None):
        with self.programs.folder() as folder:
            command = [self.programs.path("BareServer"), folder / "bare.sqlite", most]
            with serving(command, env) as server:
                yield server

    def answer(self, server, centre, seconds):
        """Puts the real server under full load."""
        return self.programs.load(
            server, seconds, "--assessment", "bench", "--tokens", centre.tokens
        )
