"""The pages about the code say what the code does."""

import re
from pathlib import Path

import pytest
from support.hocvu import ROOT

PAGES = ROOT / "Sources/CourseCore/CourseCore.docc"
SOURCES = ROOT / "Sources"

#: Peers that meet in the engine's ports only.
PEERS = ["CourseHTTP", "CourseTerminal", "CourseStore", "CourseContent"]


def rows(page: str) -> list[list[str]]:
    """The rows of the table on a page, without its heading."""
    lines = (PAGES / page).read_text(encoding="utf-8").splitlines()
    table = [line for line in lines if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def imports(target: Path) -> set[str]:
    """The modules that the files of a target import."""
    found = re.compile(r"^(?:package |public )?import (?:\w+ )?(\w+)", re.MULTILINE)
    return {
        name
        for file in target.rglob("*.swift")
        for name in found.findall(file.read_text(encoding="utf-8"))
    }


def test_the_table_of_targets_names_all_of_them() -> None:
    named = [row[0].strip("`") for row in rows("Architecture.md")]

    assert sorted(named) == sorted(folder.name for folder in SOURCES.iterdir())


def test_each_target_imports_only_from_the_rows_below_it() -> None:
    order = [row[0].strip("`") for row in rows("Architecture.md")]

    for place, target in enumerate(order):
        above = set(order[: place + 1])
        assert not imports(SOURCES / target) & above, target


@pytest.mark.parametrize("target", PEERS)
def test_peers_do_not_import_each_other(target: str) -> None:
    assert not imports(SOURCES / target) & set(PEERS)


def test_the_core_and_only_the_store_keep_to_themselves() -> None:
    for target in SOURCES.iterdir():
        assert ("GRDB" in imports(target)) == (target.name == "CourseStore"), target.name
    assert not imports(SOURCES / "CourseCore") & {"Foundation", "Glibc", "Dispatch"}


def test_every_word_of_the_glossary_is_in_the_code() -> None:
    code = "\n".join(
        file.read_text(encoding="utf-8") for file in (SOURCES / "CourseCore").rglob("*.swift")
    )

    for word in (word for row in rows("Glossary.md") for word in re.findall(r"`([^`]+)`", row[1])):
        assert re.search(rf"\b(?:struct|class|enum|var|let) {word}\b", code), word


def test_every_decision_is_in_the_list() -> None:
    listed = re.findall(r"<doc:(\d{4}-[\w-]+)>", (PAGES / "CourseCore.md").read_text())

    assert listed == sorted(file.stem for file in (PAGES / "Decisions").iterdir())


def test_every_test_that_the_table_of_safety_names_exists() -> None:
    tests = {
        (file.stem, name)
        for file in (ROOT / "Tests").rglob("*")
        if file.suffix in (".swift", ".py")
        for found in re.findall(r"func `([^`]+)`|^def (test_\w+)", file.read_text(), re.MULTILINE)
        for name in filter(None, found)
    }
    text = (PAGES / "Safety.md").read_text(encoding="utf-8")
    named = re.findall(r"`(\w+)` “([^”]+)”", text)

    assert len(named) > 40
    assert [one for one in named if one not in tests] == []
    for row in rows("Safety.md"):
        assert re.match(r"V\d+\.\d+\.\d+", row[0]), row
        assert row[3] or row[2].startswith(("Does not apply: ", "Not yet: ")), row
