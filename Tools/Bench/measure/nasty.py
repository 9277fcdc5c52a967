"""Files made to take a reader's time or memory; each about `size` bytes."""


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


QUESTION = "  - id: {0}\n    ask: Câu {0}?\n    true-or-false: true\n"
BANK = "hocvu: 1\nbank: xau\nquestions:\n"
LESSON = "hocvu: 1\nlesson: xau\ntitle: Xấu\nsteps:\n"


def files(size):
    """Names and texts, for banks and for other kinds of file."""
    block = "  - id: a\n    ask: |\n"
    return {
        "flow-depth": repeated("", "[", size),
        "map-depth": repeated("", "{a: ", size),
        "block-depth": repeated("hocvu: 1\n", "- ", size),
        "aliases": repeated("hocvu: 1\na: &a x\nb: [", "*a, ", size, "*a]\n"),
        "anchors": numbered("hocvu: 1\n", "k{0}: &a{0} x\n", size),
        "unknown-keys": numbered("hocvu: 1\nbank: xau\n", "anwser{0}: x\n", size),
        "same-key": repeated("hocvu: 1\nbank: xau\n", "title: x\n", size),
        "same-id": repeated(BANK, QUESTION.format("cau"), size),
        "questions": numbered(BANK, QUESTION.replace("{0}", "cau-{0}"), size),
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
        "steps": numbered(LESSON, "  - id: b-{0}\n    read: A\n", size),
    }
