"""Every session written down for people to try goes as written."""

from pathlib import Path

import pytest
from support.centre import demo_centre
from support.hocvu import ROOT
from support.transcripts import blocks, sessions

README = ROOT / "README.md"


@pytest.fixture(scope="module")
def places(tmp_path_factory, shipped: Path) -> dict[str, str]:
    """What stands for the words that differ between machines."""
    centre = demo_centre(tmp_path_factory.mktemp("readme") / "data", shipped)
    return {"DATA": str(centre.data), "CARD": centre.cards[0]}


@pytest.mark.parametrize("session", sessions(README), ids=lambda session: session.command)
def test_the_readme_shows_what_happens(session, places: dict[str, str]) -> None:
    session.typed = [places.get(line, line) for line in session.typed]

    session.check(session.run(ROOT, **places))


def test_the_readme_opens_with_the_two_commands() -> None:
    first = blocks(README, "sh")[0].splitlines()

    assert [line.split("#")[0].strip() for line in first] == ["Tools/run", "Tools/test"]
    assert len(README.read_text(encoding="utf-8").splitlines()) < 120


def test_the_readme_maps_every_folder() -> None:
    text = README.read_text(encoding="utf-8")

    for folder in [*(ROOT / "Sources").iterdir(), ROOT / "Courses", ROOT / "Assessments"]:
        assert f"`{folder.name}`" in text, folder.name
