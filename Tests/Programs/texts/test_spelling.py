"""Every Vietnamese text that is shipped is spelled as hunspell's dictionary has it.

The dictionary knows only the tone on the second vowel of open -oa, -oe, -uy (hoà); the house writes it
on the first (hòa), so words are folded before they are asked for.
"""

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ALLOWED = Path(__file__).with_name("allowed-words.txt")

#: The keys that hold texts of ours; what learners may type is theirs to spell.
TEXTS = {
    *("title", "summary", "intro", "read", "ask", "why", "hints", "alt", "right", "wrong", "poll"),
    *("order", "left", "under", "items", "fill", "says", "safe", "unsafe", "reply", "prepare"),
    "observe",
}

TONES = "\u0300\u0301\u0303\u0309\u0323"
OPEN = re.compile(f"(?<![qQ])([ouOU])([{TONES}])([aeyAEY])$")


def folded(word: str) -> str:
    """The word with the tone where the dictionary has it: `hoà` for `hòa`."""
    letters = unicodedata.normalize("NFD", word)
    found = OPEN.search(letters)
    if found and found[1].lower() + found[3].lower() in {"oa", "oe", "uy"}:
        letters = letters[: found.start()] + found[1] + found[3] + found[2]
    return unicodedata.normalize("NFC", letters)


def texts(node: object, key: str = "") -> Iterator[str]:
    """The texts of a file that people read."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from texts(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value, key)
    elif key in TEXTS:
        yield str(node)


def words(text: str) -> Iterator[str]:
    """The words of a text: no links, addresses, file names, numbers, single letters or made-up passwords."""
    for token in re.sub(r"\]\([^)]*\)", "]", text).split():
        if re.search(r"[\d@/_]|\.\w", token) or re.search(r"-.*-", token):
            continue
        for word in re.findall(r"[^\W\d_]+", token):
            if 1 < len(word) <= 10 or not word.isascii():
                yield word


def unknown(found: set[str]) -> set[str]:
    """Those words that neither the dictionary nor the list of allowed ones has."""
    lines = ALLOWED.read_text(encoding="utf-8").splitlines()
    allowed = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    asked = {folded(word): word for word in found if word.lower() not in allowed}
    told = subprocess.run(
        ["hunspell", "-d", "vi_VN", "-i", "utf-8", "-l"],
        input="\n".join(sorted(asked)),
        capture_output=True,
        text=True,
        check=True,
    )
    return {asked[word] for word in told.stdout.split()}


def files(root: Path) -> list[Path]:
    """The content files in Vietnamese: not those in the folder of another language."""
    found = [*root.glob("Courses/*/*.yaml"), *root.glob("Assessments/*.yaml")]
    return sorted([*found, *root.glob("Assessments/banks/*.yaml")])


@pytest.mark.parametrize(
    ("word", "expected"),
    [("hòa", "hoà"), ("Thúy", "Thuý"), ("khỏe", "khoẻ"), ("quý", "quý"), ("của", "của")],
)
def test_the_tone_is_moved_where_the_dictionary_has_it(word: str, expected: str) -> None:
    assert folded(word) == expected


def test_a_slip_is_found() -> None:
    assert unknown({"điện", "thoại", "hòa", "điẹn", "thoaị"}) == {"điẹn", "thoaị"}


def test_every_shipped_text_is_spelled_right(shipped: Path) -> None:
    slips: dict[str, set[str]] = {}
    for file in files(shipped):
        content = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        for text in texts(content):
            for word in words(text):
                slips.setdefault(word, set()).add(str(file.relative_to(shipped)))

    wrong = unknown(set(slips))

    assert not wrong, {word: sorted(slips[word])[:3] for word in sorted(wrong)}
