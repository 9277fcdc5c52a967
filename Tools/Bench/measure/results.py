"""What was measured, and how it is shown."""

import json
import sys
import time
from dataclasses import asdict, dataclass
from statistics import median


@dataclass
class Result:
    """One figure beside another of the same run; without a budget, `within` is `None`."""

    name: str
    measured: str
    beside: str
    ratio: float | None
    budget: str
    within: bool | None


def middle(values):
    return median(values)


def megabytes(count):
    return f"{count / 2**20:.1f} MiB"


def progress(text):
    """Says on the terminal what is being done."""
    print(f"{time.strftime('%H:%M:%S')}  {text}", file=sys.stderr, flush=True)


def save(results, path):
    """Adds one line of JSON for each result."""
    with open(path, "a", encoding="utf-8") as file:
        for result in results:
            line = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), **asdict(result)}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def table(results):
    """All results, aligned."""
    head = ("measurement", "measured", "beside", "ratio", "budget", "within")
    rows = [head] + [
        (
            result.name,
            result.measured,
            result.beside,
            "" if result.ratio is None else f"{result.ratio:.2f}",
            result.budget,
            {True: "yes", False: "NO", None: "–"}[result.within],
        )
        for result in results
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)
