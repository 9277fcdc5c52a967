"""Somebody who answers whatever is asked, right or wrong."""

import random

from support.api import Client


def taken(client: Client, view: dict, chance: random.Random) -> dict:
    """Answers what an attempt asks until it asks nothing more, however right."""
    while question := view.get("question"):
        place = question["position"], question["revision"]
        view = client.answer(view["attempt"], view["epoch"], *place, some_answer(question, chance))
    return view


def some_answer(question: dict, chance: random.Random) -> dict:
    """An answer of the right shape to a question that the API asks."""
    shown = question["shown"]

    def one_of(items: list) -> int:
        return chance.randrange(len(items))

    match shown["kind"]:
        case "choices" | "poll":
            return {"places": _picked(shown["options"], shown["several"], chance)}
        case "spot":
            return {"places": _picked(shown["areas"], shown["several"], chance)}
        case "true-or-false":
            return {"truth": chance.random() < 0.5}
        case "answer":
            return {"line": chance.choice(["không biết", "mật khẩu", "mat khau", "công an xã"])}
        case "number":
            return {"line": chance.choice(["22.000", "5,6", "10 000 đồng", "7"])}
        case "order":
            return {"order": chance.sample(range(len(shown["lines"])), len(shown["lines"]))}
        case "match":
            return {"assigned": [one_of(shown["rights"]) for _ in shown["lefts"]]}
        case "sort":
            return {"assigned": [one_of(shown["headings"]) for _ in shown["items"]]}
        case "fill":
            return {
                "gaps": [
                    {"line": "xã"} if piece["gap"] == "typed" else {"place": one_of(piece["options"])}
                    for piece in shown["pieces"]
                    if "gap" in piece
                ]
            }
        case "scenario":
            given = question.get("kept", {}).get("replies", [])
            return {"replies": [*given, one_of(shown["scene"]["replies"])]}
        case kind:
            raise AssertionError(f"nobody has said how to answer a question of kind {kind}")


def _picked(options: list, several: bool, chance: random.Random) -> list[int]:
    count = chance.randint(1, len(options)) if several else 1
    return sorted(chance.sample(range(len(options)), count))
