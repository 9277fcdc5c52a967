"""Fixtures that all tests of the built program share."""

import os
from pathlib import Path

import pytest
from support.centre import Centre, demo_centre
from support.content import small_content
from support.hocvu import PROGRAM, ROOT


def pytest_configure() -> None:
    if not os.access(PROGRAM, os.X_OK):
        pytest.exit(f"{PROGRAM} is not there; build it with `swift build`, or set HOCVU", 4)


@pytest.fixture(scope="session")
def shipped() -> Path:
    """The folder of the courses and assessments that come with the program."""
    return ROOT


@pytest.fixture
def small_centre(tmp_path: Path) -> Centre:
    """A centre of the test's own, with small courses: tests `bai-1` to `bai-12` of 12 questions."""
    return demo_centre(tmp_path / "data", small_content(tmp_path / "content", assessments=12))
