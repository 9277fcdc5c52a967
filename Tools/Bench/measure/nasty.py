"""Content made to take a reader's time or memory; each case about `size` bytes."""

import unicodedata


def repeated(head, piece, size, tail=""):
    return head + piece * max(1, (size - len(head)) // max(1, len(piece.encode()))) + tail


def numbered(head, piece, size):
    lines, length, number = [head], len(head), 0
    while length < size:
        line = piece.format(number)
        lines.append(line)
        length += len(line.encode())
        number += 1
    return "".join(lines)


BANK_PATH = "Assessments/banks/xau.yaml"
LESSON_PATH = "Courses/k/xau.yaml"
QUESTION = "  - id: {0}\n    ask: Câu {0}?\n    true-or-false: true\n"
NAMED = QUESTION.replace("{0}", "cau-{0}")
BANK = "hocvu: 1\nbank: xau\nquestions:\n"
TEST = "hocvu: 1\nassessment: thi\ntitle: A\npass: {mark: 70%}\n"
LESSON = "hocvu: 1\nlesson: xau\ntitle: Xấu\nsteps:\n"


def cases(size):
    """For each name, the files by path."""
    made = {name: {BANK_PATH: text} for name, text in banks(size).items()}
    made |= {name: {LESSON_PATH: text} for name, text in lessons(size).items()}
    return made | several(size)


def banks(size):
    """One file in the place of a bank."""
    block = "  - id: a\n    ask: |\n"
    one = "{{id: a{0}, ask: A b, true-or-false: true}}, "
    return {
        "flow-depth": repeated("", "[", size),
        "map-depth": repeated("", "{a: ", size),
        "block-depth": repeated("hocvu: 1\n", "- ", size),
        "aliases": repeated("hocvu: 1\na: &a x\nb: [", "*a, ", size, "*a]\n"),
        "anchors": numbered("hocvu: 1\n", "k{0}: &a{0} x\n", size),
        "unknown-keys": numbered("hocvu: 1\nbank: xau\n", "anwser{0}: x\n", size),
        "same-key": repeated("hocvu: 1\nbank: xau\n", "title: x\n", size),
        "same-id": repeated(BANK, QUESTION.format("cau"), size),
        "questions": numbered(BANK, NAMED, size),
        "empty-questions": repeated(BANK, "  - \n", size),
        "bad-ids": repeated(BANK, QUESTION.format("Câu Hỏi"), size),
        "missing-again": numbered(
            BANK,
            "  - id: cau-{0}\n    critical: true\n    again: cau-x{0}\n    ask: A?\n"
            "    true-or-false: true\n",
            size,
        ),
        "tags": repeated(BANK + "  - id: a\n    ask: A?\n    tags: [", "a, ", size, "a]\n"),
        "choices": repeated(
            BANK + "  - id: a\n    ask: A?\n    choices:\n", "      - wrong: a\n", size
        ),
        "scenes": numbered(
            BANK + "  - id: a\n    ask: A?\n    scenario:\n",
            "      - scene: canh-{0}\n        says: A\n        replies:\n"
            "          - safe: B\n            to: canh-x{0}\n",
            size,
        ),
        "gaps": repeated(BANK + "  - id: a\n    ask: A?\n    fill: ", "((a|b)) ", size, "\n"),
        "open-gaps": repeated(BANK + "  - id: a\n    ask: A?\n    fill: ", "((", size, "\n"),
        "stars": repeated(BANK + block + "      ", "**", size, "\n"),
        "brackets": repeated(BANK + block + "      ", "[](", size, "\n"),
        "headings": repeated(BANK + block, "      ## x\n", size),
        "lists": repeated(BANK + block, "      - x\n", size),
        "one-line": repeated(BANK + "  - id: a\n    ask: ", "a", size, "\n"),
        "combining": repeated(BANK + "  - id: a\n    ask: a", "\u0323\u0302", size, "\n"),
        "open-quote": repeated(BANK + '  - id: a\n    ask: "', "a b ", size),
        "colons": repeated(BANK, "  - ask: a: b: c\n", size),
        "tabs": repeated("hocvu: 1\n", "\t\n", size),
        "comments": repeated("hocvu: 1\n", "# x\n", size),
        "plain-lines": repeated("hocvu: 1\nbank: xau\ntitle: a\n", "  b\n", size),
        "documents": repeated("hocvu: 1\n", "---\n", size),
        "number": repeated(BANK + "  - id: a\n    ask: A?\n    number: ", "9", size, "\n"),
        "crlf": numbered(BANK, NAMED, size).replace("\n", "\r\n"),
        "nfd": unicodedata.normalize("NFD", numbered(BANK, NAMED, size)),
        "mark": "\ufeff" + numbered(BANK, NAMED, size),
        "critical-pairs": numbered(
            BANK,
            "  - id: c{0}\n    critical: true\n    again: d{0}\n    ask: A?\n    number: 1\n"
            "  - id: d{0}\n    ask: A?\n    number: 1\n",
            size,
        ),
        "unknown-lessons": numbered(
            BANK, QUESTION.replace("true\n", "true\n    lesson: khoa/bai-{0}\n"), size
        ),
        "unknown-competences": numbered(
            BANK, QUESTION.replace("true\n", "true\n    competences: [khung/{0}]\n"), size
        ),
        "many-links": numbered(
            BANK, "  - id: a{0}\n    ask: A [b](k/b{0}) [b](k/c{0})?\n    number: 1\n", size
        ),
        "one-line-bank": numbered(BANK.strip() + " [", one, size) + "]\n",
        "one-line-errors": numbered(BANK.strip() + " [", one.replace("a{0}", "A{0}"), size) + "]\n",
        "one-line-comment": numbered(BANK.strip() + " [", one, size) + "] # x\n",
        "one-line-colons": BANK + "\t" + "a:" * (size // 2) + "\n",
        "one-line-tabs": BANK + "\t" * size + "a\n",
        "one-line-spaces": BANK + "\u00a0" * (size // 2) + "a\n",
        "one-line-dashes": BANK + "- " * (size // 2) + "\ta\n",
        "one-line-quotes": BANK + "  - ask: " + "'a' " * (size // 4) + "\n",
        "mistyped-block": repeated("hocvu: 1\nbank: xau\nquestion: |\n", "  Chữ dài.\n", size),
        "comments-behind": repeated(BANK, "  - ask: a b # c\n", size),
        "empty-comments": repeated(BANK, "  - ask: #c\n", size),
        "open-brackets": repeated(BANK, "  - ask: [a, b\n", size),
        "quotes-below": repeated(BANK, '  - ask: "a\n    b"\n', size),
        "long-lines": repeated(BANK, "  - ask: " + "từ " * 1_000 + ": b\n", size),
        "long-characters": repeated(BANK, "  - id: a" + "\u0323" * 500 + "\n", size),
        "emoji": BANK + "  - id: " + "\U0001f468\u200d" * (size // 7) + "\n",
        "flags": BANK + "  - id: " + "\U0001f1fb" * (size // 4) + "\n",
        "nested-lists": repeated(BANK, "  - " + "[" * 60 + "]" * 60 + "\n", size),
        "list-keys": repeated("hocvu: 1\nbank: xau\n", "? [a]\n: b\n", size),
        "retired": numbered("hocvu: 1\nbank: xau\nretired:\n", "  - a{0}\n", size),
        "latin": (BANK + "  - ask: ").encode() + b"\xe8" * size,
        "wide": (BANK + "  - ask: a\n" * (size // 26)).encode("utf-16"),
        "zeros": b"hocvu: 1\n" + b"\0" * size,
        "escapes": BANK + '  - ask: "' + "\\u0323\\u0302" * (size // 12) + '"\n',
    }


def lessons(size):
    """One file in the place of a lesson."""
    block = "  - id: a\n    read: |\n"
    return {
        "steps": numbered(LESSON, "  - id: b-{0}\n    read: A\n", size),
        "long-reading": repeated(LESSON + block, "      Chữ **đậm**.\n", size),
        "long-links": numbered(LESSON + block, "      [b](bai-{0})\n", size),
    }


def several(size):
    """Files that lean on each other."""
    half = size // 2
    questions = numbered(BANK, "  - id: c{0}\n    tags: [t{0}]\n    ask: A?\n    number: 1\n", half)
    filters = numbered("", "      - {{bank: xau, tags: [t{0}], take: 1}}\n", 30_000).splitlines()
    draw = "    draw:\n" + "\n".join(filters[:50]) + "\n"
    levels = "".join(
        f"  - level: {level}\n    title: A\n    right: 1\n{draw}" for level in range(1, 101)
    )
    steps = "".join(
        f"  - id: s{step}\n    practise: {{bank: xau, tags: [t{step}], right: 1, of: 1}}\n"
        for step in range(20)
    )
    named = ", ".join(f"x{number}" for number in range(1_000))
    draws = "draw:\n" + f"  - {{bank: xau, take: all, questions: [{named}]}}\n" * 50
    translated = numbered(BANK, "  - id: c{0}\n    ask: A?\n", half)
    strange = numbered(BANK, "  - id: x{0}\n    ask: A?\n", half)
    chain = {
        f"Courses/k{number}/course.yaml": f"hocvu: 1\ncourse: k{number}\nversion: 1\ntitle: A\n"
        f"audience: [everyone]\nlessons: [x]\nrequires:\n  - course: k{number + 1}\n"
        f"  - course: k{number // 2}\n"
        for number in range(size // 200)
    }
    return {
        "many-levels": {
            BANK_PATH: questions,
            "Assessments/bac.yaml": "hocvu: 1\nassessment: bac\ntitle: A\nlevels:\n" + levels,
        },
        "many-practices": {
            BANK_PATH: questions,
            **{
                f"Courses/k/b{number}.yaml": LESSON.replace("xau", f"b{number}") + steps
                for number in range(max(1, half // len(steps)))
            },
        },
        "named-draws": {
            BANK_PATH: questions,
            "Assessments/thi.yaml": TEST + draws,
        },
        "translation": {BANK_PATH: questions, "Assessments/banks/en/xau.yaml": translated},
        "strange-translation": {BANK_PATH: questions, "Assessments/banks/en/xau.yaml": strange},
        "chain-of-courses": chain,
        "tiny-files": {
            f"Assessments/banks/b{number}.yaml": "hocvu: 1\n#" + "x" * 190
            for number in range(size // 200)
        },
    }
