"""The right answers, from the files that authors wrote: the program itself is never asked."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml


def plain(text: str) -> str:
    """A text as it is read: its marks of bold and of links and its line breaks gone."""
    text = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text)
    lines = [line.strip().lstrip("#").removeprefix("- ") for line in text.splitlines()]
    return " ".join(" ".join(lines).replace("**", "").replace("•", "").split())


class AnswerKey:
    """Every question of a folder of courses and assessments, to be found by what it asks."""

    def __init__(self, content: Path):
        #: By what is asked; a question may stand in several places with different answers.
        self.questions: dict[str, list[dict]] = {}
        for file in sorted([*content.glob("Courses/**/*.yaml"), *content.glob("Assessments/**/*.yaml")]):
            for question in _questions(read(file)):
                self.questions.setdefault(plain(question["ask"]), []).append(question)

    def find(self, words: str) -> dict:
        """The question that a page asks; of several with the same words, the one whose parts it shows."""
        asked = [ask for ask in self.questions if ask in words]
        assert asked, f"nobody wrote a question for\n{words}"
        best = max(asked, key=len)
        return max(self.questions[best], key=lambda question: _shown(question, words))


def readings(course: Path) -> list[str]:
    """Every text that the lessons of a course have to be read."""
    lessons = read(course / "course.yaml")["lessons"]
    steps = [step for lesson in lessons for step in read(course / f"{lesson}.yaml")["steps"]]
    return [plain(step["read"]) for step in steps if "read" in step]


def titles(course: Path) -> list[str]:
    """What the lessons of a course are called, in their order."""
    lessons = read(course / "course.yaml")["lessons"]
    return [read(course / f"{lesson}.yaml")["title"] for lesson in lessons]


def read(file: Path) -> dict:
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def _questions(document: dict) -> Iterator[dict]:
    """The questions of a bank, an assessment or a lesson."""
    for item in document.get("questions", []) + document.get("steps", []):
        if isinstance(item, dict) and "ask" in item:
            yield item


def _shown(question: dict, words: str) -> int:
    return sum(plain(text) in words for text in options(question))


def options(question: dict) -> list[str]:
    """Every line that a learner may choose, of a question where lines are chosen."""
    for kind in ("choices", "spot"):
        if kind in question:
            return [part.get("right") or part["wrong"] for part in question[kind]]
    if "order" in question:
        return question["order"]
    if "match" in question:
        return [part["right"] for part in question["match"]]
    if "sort" in question:
        return [group["under"] for group in question["sort"]]
    if "poll" in question:
        return question["poll"]
    if "true-or-false" in question:
        return ["Đúng", "Sai"]
    return []


def right_options(question: dict) -> list[str]:
    """The lines to choose."""
    for kind in ("choices", "spot"):
        if kind in question:
            return [part["right"] for part in question[kind] if "right" in part]
    if "poll" in question:
        return question["poll"][:1]
    return ["Đúng" if question["true-or-false"] == "true" else "Sai"]


def wrong_option(question: dict) -> str | None:
    """A line not to choose, where one line is chosen."""
    if "true-or-false" in question:
        return "Sai" if question["true-or-false"] == "true" else "Đúng"
    parts = question.get("choices") or question.get("spot", [])
    wrongs = [part["wrong"] for part in parts if "wrong" in part]
    rights = [part for part in parts if "right" in part]
    return wrongs[0] if wrongs and len(rights) == 1 else None


def partner(question: dict, words: str) -> str:
    """What the item belongs to that a page shows after its number, as in `2/4: Vân tay`."""
    if "match" in question:
        pairs = {part["left"]: part["right"] for part in question["match"] if "left" in part}
    else:
        pairs = {item: group["under"] for group in question["sort"] for item in group["items"]}
    for item in sorted(pairs, key=len, reverse=True):
        if re.search(r"\b\d+/\d+: " + re.escape(plain(item)), words):
            return pairs[item]
    raise AssertionError(f"no item to place in\n{words}")


def safe_reply(question: dict, words: str) -> str:
    """The reply that is safe, or leads on, of the scene that a page plays; a story only goes down."""
    scenes = [scene for scene in question["scenario"] if _is_played(scene, words)]
    assert scenes, f"no reply to give in\n{words}"
    kinds = ("safe", "reply")
    return next(reply[kind] for kind in kinds for reply in scenes[-1]["replies"] if kind in reply)


def _is_played(scene: dict, words: str) -> bool:
    replies = [next(iter(reply.values())) for reply in scene.get("replies", [])]
    is_shown = [re.search(r"\d\. " + re.escape(plain(text)), words) for text in replies]
    return bool(replies) and all(is_shown) and plain(scene["says"]) in words


def gap(question: dict, place: int) -> tuple[bool, str]:
    """Whether a gap is picked, and what belongs there; places count from 1."""
    parts = re.findall(r"\(\((.*?)\)\)", question["fill"])[place - 1].split("|")
    picked = [part[1:] for part in parts if part.startswith("*")]
    return (True, picked[0]) if picked else (False, parts[0].replace("\\*", "*"))


def typed(question: dict) -> str:
    """What to type for a word or a number."""
    if "number" in question:
        return question["number"].replace(".", ",")
    answer = question["answer"]
    return answer if isinstance(answer, str) else answer[0]
