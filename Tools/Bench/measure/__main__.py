"""Runs measurements and prints one table; `Tools/bench` builds what this starts."""

import argparse
import sys
import traceback

import file_measures
import page_measures
import paper_measures
import record_measures
import results
import serving_measures
from centre import Servers
from programs import Programs

MEASUREMENTS = {
    measure.__name__: measure
    for measure in [
        serving_measures.answers,
        serving_measures.memory,
        serving_measures.start,
        file_measures.check,
        record_measures.growth,
        serving_measures.slowdisk,
        serving_measures.signins,
        serving_measures.terminal,
        record_measures.rules,
        paper_measures.papers,
        paper_measures.prints,
        record_measures.teams,
        record_measures.commune,
        record_measures.figures,
        page_measures.kiosk,
        page_measures.page,
        page_measures.paint,
    ]
}


def main():
    parser = argparse.ArgumentParser(prog="Tools/bench")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--list", action="store_true")
    for name in ("binaries", "scratch", "root"):
        parser.add_argument(f"--{name}", default=".", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    unknown = [name for name in asked.names if name not in MEASUREMENTS]
    if unknown:
        parser.error(f"no measurement {', '.join(unknown)}; there are {', '.join(MEASUREMENTS)}")
    if asked.list:
        for name, measure in MEASUREMENTS.items():
            print(f"{name:10} {measure.__doc__}")
        return 0
    programs = Programs(asked.binaries, asked.scratch, asked.root)
    Servers(programs)
    found, broken = [], False
    for name in asked.names or MEASUREMENTS:
        try:
            found += MEASUREMENTS[name](programs, asked.quick)
        except Exception as error:  # One that cannot be taken does not keep the others back.
            broken = True
            traceback.print_exc()
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            found.append(results.Result(f"{name}, not taken", reason[:60], "", None, "", None))
    print(results.table(found))
    file = programs.scratch / "results.jsonl"
    results.save(found, file)
    print(f"\nas JSON lines: {file}")
    return 1 if broken else 0


sys.exit(main())
