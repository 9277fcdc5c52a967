"""Somebody who has read the courses as their authors wrote them, and so knows every answer."""

import re
import unicodedata
from pathlib import Path

import yaml


class Reader:
    """Knows the questions of a content folder by what they ask."""

    def __init__(self, content: Path):
        self._questions: dict[str, dict] = {}
        for folder in ("Courses", "Assessments"):
            for file in sorted((content / folder).rglob("*.yaml")):
                # Everything is text, as the program reads it.
                written = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
                for question in [*written.get("questions", []), *written.get("steps", [])]:
                    if "ask" in question:
                        self._questions[plain(question["ask"])] = question

    def answer(self, shown: dict, replies: list[int]) -> dict:
        """The right answer to a question as it is shown; of a story the next reply."""
        question = self._questions[plain(shown["ask"])]
        match shown["kind"]:
            case "choices":
                return {"places": _right(question["choices"], shown["options"], "text")}
            case "spot":
                return {"places": _right(question["spot"], shown["areas"], "name")}
            case "poll":
                return {"places": [0]}
            case "true-or-false":
                return {"truth": question["true-or-false"] == "true"}
            case "answer":
                written = question["answer"]
                return {"line": written if isinstance(written, str) else written[0]}
            case "number":
                return {"line": question["number"].replace(".", ",")}
            case "order":
                shown_lines = [plain(line) for line in shown["lines"]]
                return {"order": [shown_lines.index(plain(line)) for line in question["order"]]}
            case "match":
                pairs = [pair for pair in question["match"] if "left" in pair]
                belongs = {plain(pair["left"]): plain(pair["right"]) for pair in pairs}
                rights = [plain(right) for right in shown["rights"]]
                lefts = [plain(left["text"]) for left in shown["lefts"]]
                return {"assigned": [rights.index(belongs[left]) for left in lefts]}
            case "sort":
                groups = question["sort"]
                under = {
                    plain(item): plain(group["under"])
                    for group in groups
                    for item in group["items"]
                }
                headings = [plain(heading) for heading in shown["headings"]]
                items = [plain(item) for item in shown["items"]]
                return {"assigned": [headings.index(under[item]) for item in items]}
            case "fill":
                gaps = re.findall(r"\(\((.*?)\)\)", question["fill"], re.DOTALL)
                pieces = [piece for piece in shown["pieces"] if "gap" in piece]
                return {"gaps": [_gap(gap, piece) for gap, piece in zip(gaps, pieces, strict=True)]}
            case "scenario":
                return {"replies": [*replies, _safe(question["scenario"], shown["scene"])]}
            case kind:
                raise AssertionError(f"nobody has said how to answer a question of kind {kind}")


def plain(text: str) -> str:
    """A text without what no reader sees."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _right(written: list[dict], shown: list[dict], name: str) -> list[int]:
    rights = {plain(option["right"]) for option in written if "right" in option}
    return [place for place, option in enumerate(shown) if plain(option[name]) in rights]


def _gap(gap: str, piece: dict) -> dict:
    options = gap.split("|")
    if piece["gap"] == "typed":
        return {"line": options[0]}
    right = next(option[1:] for option in options if option.startswith("*"))
    return {"place": [plain(option) for option in piece["options"]].index(plain(right))}


def _safe(scenes: list[dict], shown: dict) -> int:
    """The place of the safe reply; where there is none, of any that is not unsafe."""
    texts = [plain(reply["text"]) for reply in shown["replies"]]
    for scene in scenes:
        told = [
            (worth, plain(reply[worth]))
            for worth in ("safe", "reply", "unsafe")
            for reply in scene.get("replies", [])
            if worth in reply
        ]
        is_same = plain(scene["says"]) == plain(shown["says"])
        if is_same and {text for _, text in told} == set(texts):
            return texts.index(told[0][1])
    raise AssertionError(f"no scene says {shown['says']}")
