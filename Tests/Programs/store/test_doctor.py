"""`hocvu doctor` says what to see to, `hocvu rebuild` mends what can be mended."""

import json
import re
import sqlite3
from pathlib import Path

import pytest
from support.hocvu import Outcome, hocvu


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A small centre."""
    place = tmp_path / "trung tâm"
    made = hocvu("demo", "--data", place, "--content", ".")
    assert made.code == 0, made.told
    return place


def look(data: Path, *more: str) -> tuple[Outcome, list[dict]]:
    """What is found, but for how full the tester's disk is."""
    said = hocvu("doctor", "--data", data, "--format", "json", *more)
    findings = json.loads(said.out)["findings"]
    return said, [finding for finding in findings if not finding["code"].startswith("disk-")]


def test_a_sound_centre_with_sound_courses_gives_no_findings(data: Path) -> None:
    said, findings = look(data, "--content", ".")

    assert findings == [], said.told


def test_a_table_that_differs_is_named_with_the_command_that_mends_it(data: Path) -> None:
    database = sqlite3.connect(data / "hocvu.sqlite")
    database.execute("DELETE FROM enrolment")
    database.commit()
    database.close()

    said, findings = look(data)

    assert said.code == 1, said.told
    assert [finding["code"] for finding in findings] == ["tables-differ"]
    assert findings[0]["command"] == f"hocvu rebuild --data '{data}'"

    mended = hocvu("rebuild", "--data", data)
    assert mended.code == 0 and mended.err == "", mended.told
    assert look(data)[1] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_is_not_there_is_said_in_a_sentence_and_not_made(
    tmp_path: Path, language: str
) -> None:
    nowhere = tmp_path / "nowhere"

    doctor = hocvu("doctor", "--data", nowhere, "--language", language)
    rebuild = hocvu("rebuild", "--data", nowhere, "--language", language)

    assert doctor.code == 1 and "[data-missing]" in doctor.out, doctor.told
    assert rebuild.code == 1 and str(nowhere) in rebuild.err, rebuild.told
    assert not nowhere.exists()


def test_the_version_that_findings_ask_for_is_told() -> None:
    said = hocvu("--version")

    assert said.code == 0, said.told
    assert re.fullmatch(r"hocvu \d{4}-\d\d-\d\d\n", said.out), said.told


@pytest.mark.parametrize("command", ["doctor", "rebuild"])
def test_wrong_use_ends_with_2(command: str) -> None:
    said = hocvu(command, "--language", "xx")

    assert said.code == 2, said.told
    assert said.err, said.told
