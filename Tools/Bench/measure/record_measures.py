"""Measurements as records grow, and of the rules alone."""

import json

from results import Result, megabytes, middle, progress


def growth(programs, quick):
    """An answer and a rebuild at few and at many records."""
    few, many = 10_000, 300_000 if quick else 10_000_000
    with programs.folder() as folder:
        small, large = folder / "small", folder / "large"
        fill(programs, small, few)
        fill(programs, large, many)
        costs = {small: [], large: []}
        for turn in range(3):
            progress(f"growth: cost of an answer, round {turn + 1} of 3")
            for data in (small, large):
                costs[data].append(answer_cost(programs, data))
        progress(f"growth: rebuilding {many:,} records")
        done = programs.run("hocvu", "rebuild", "--data", large, limit=1800)
        if done.code != 0:
            raise RuntimeError(f"the rebuild ended with {done.code}: {done.output[-2000:]}")
    def cost(data, what):
        return middle([cost[what] for cost in costs[data]])

    small_cost, large_cost = cost(small, "microseconds"), cost(large, "microseconds")
    small_spent, large_spent = cost(small, "processor"), cost(large, "processor")
    limit = 600 * many / 10_000_000
    return [
        Result("growth", f"{large_cost:.0f} µs at {many:,} records",
               f"{small_cost:.0f} µs at {few:,}", large_cost / small_cost, "≤ 1.2",
               large_cost / small_cost <= 1.2),
        # Says the same where other work disturbs the times: no budget of its own.
        Result("growth, processor", f"{large_spent:.0f} µs at {many:,} records",
               f"{small_spent:.0f} µs at {few:,}", large_spent / small_spent, "", None),
        Result("rebuild, time", f"{done.seconds:.0f} s for {many:,} records", "", None,
               f"≤ {limit:.0f} s", done.seconds <= limit),
        Result("rebuild, memory", megabytes(done.peak_bytes), "", None, "≤ 256 MB",
               done.peak_bytes <= 256e6),
    ]


def fill(programs, data, count):
    progress(f"growth: writing {count:,} records")
    programs.checked("FillStore", "records", data, count, limit=3600)


def answer_cost(programs, data):
    output = programs.checked("FillStore", "cost", data, limit=600)
    return json.loads(output.splitlines()[-1])


def rules(programs, quick):
    """Graded answers a second in process, with nothing kept."""
    progress("rules: grading in process")
    runs = [
        json.loads(programs.checked("GradeRate", 1 if quick else 3).splitlines()[-1])
        for _ in range(3)
    ]
    rate = middle([run["perSecond"] for run in runs])
    decoded = middle([run["decodedPerSecond"] for run in runs])
    return [
        Result("rules", f"{rate:,.0f}/s", f"decoding alone {decoded:,.0f}/s",
               rate / decoded, "", None)
    ]


def commune(programs, quick):
    """A commune of 47,000 in 37 settlements with 250 tutors: imported, searched and listed."""
    progress("commune: importing 47,000 people")
    with programs.folder() as folder:
        told = json.loads(programs.checked("FillStore", "commune", folder / "data").splitlines()[-1])
    seconds = {name: value / 1e6 for name, value in told.items()}
    beside = f"one tutor's list {seconds['own'] * 1000:.0f} ms"
    return [
        Result("commune, import", f"{seconds['import']:.1f} s", "", None, "", None),
        Result("commune, search", f"{seconds['search'] * 1000:.0f} ms among 47,000", beside,
               seconds["search"] / seconds["own"], "", None),
    ]


def figures(programs, quick):
    """The commune's table of 47,000 people, and a province's; and whether answers make it slower."""
    rows = [("figures", 47_000, 37, "≤ 100 ms", 0.1)]
    if not quick:
        rows.append(("figures province", 1_000_000, 4_351, "≤ 1 s", 1))
    results = []
    for name, people, places, budget, most in rows:
        progress(f"{name}: writing the records of {people:,} people")
        with programs.folder() as folder:
            told = json.loads(programs.checked(
                "FillStore", "figures", folder / "data", people, places, 100_000,
            ).splitlines()[-1])
        before, after = told["before"] / 1e6, told["after"] / 1e6
        results.append(
            Result(name, f"{after * 1000:.0f} ms of {people:,}",
                   f"before 100,000 more records {before * 1000:.0f} ms", after / before, budget,
                   after <= most)
        )
    return results


def teams(programs, quick):
    """The teams of a province (4,351 with 15,995 members), imported and listed."""
    progress("teams: importing and listing those of a province")
    runs = []
    for _ in range(1 if quick else 3):
        with programs.folder() as folder:
            told = programs.checked("FillStore", "teams", folder / "data")
            runs.append(json.loads(told.splitlines()[-1]))
    taken = middle([run["import"] + run["list"] for run in runs]) / 1e6
    listed = middle([run["list"] for run in runs]) / 1e6
    return [
        Result("teams", f"{taken:.2f} s", f"listing alone {listed:.2f} s", None, "2 s", taken <= 2)
    ]
