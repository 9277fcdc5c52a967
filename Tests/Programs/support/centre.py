"""A centre with invented people, made by `hocvu demo`."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from support.hocvu import hocvu


@dataclass(frozen=True)
class Centre:
    """A data directory, the courses it is used with, and what its people sign in with."""

    data: Path
    content: Path
    cards: tuple[str, ...]
    pin: str

    def copied_to(self, data: Path) -> "Centre":
        """The same centre in a copy of its data directory, as a careless backup would make it."""
        shutil.copytree(self.data, data)
        return Centre(data, self.content, self.cards, self.pin)


def demo_centre(data: Path, content: Path) -> Centre:
    """Makes a demo centre, or finds the people of one made before."""
    made = hocvu("demo", "--data", data, "--content", content)
    assert made.code == 0, made.told
    cards = re.findall(r"^  ([0-9A-Z-]{7,})   \S", made.out, re.MULTILINE)
    pin = re.search(r"PIN\D*(\d{4})\b", made.out)
    assert cards and pin, made.told
    return Centre(data, content, tuple(cards), pin[1])
