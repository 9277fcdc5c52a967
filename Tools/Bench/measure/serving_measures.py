"""Measurements of the server under load."""

import json
import os
import subprocess
import threading
import time

from centre import Servers
from results import Result, megabytes, middle, progress


def answers(programs, quick):
    """Graded, durable answers beside bare inserts, in turn."""
    servers, seconds, rounds = Servers(programs), 3 if quick else 6, 1 if quick else 5
    ours, bare = [], []
    for turn in range(rounds):
        progress(f"answers: round {turn + 1} of {rounds}")
        with servers.bare() as server:
            bare.append(programs.load(server, seconds))
        with servers.centre() as centre, servers.real(centre) as server:
            ours.append(servers.answer(server, centre, seconds))
    rate = middle([run["perSecond"] for run in ours])
    beside = middle([run["perSecond"] for run in bare])
    note = refusals(ours)
    return [
        Result(
            "answers",
            f"{rate:,.0f}/s (p50 {ms(ours, 'p50')}, p99 {ms(ours, 'p99')}){note}",
            f"bare insert {beside:,.0f}/s (p50 {ms(bare, 'p50')}, p99 {ms(bare, 'p99')})",
            rate / beside,
            "≥ 0.5",
            rate / beside >= 0.5,
        ),
        # Says the same where other work disturbs the rates: no budget of its own.
        Result(
            "answers, processor",
            f"{processor(ours):.0f} µs an answer",
            f"bare insert {processor(bare):.0f} µs",
            processor(bare) / processor(ours),
            "",
            None,
        ),
    ]


def processor(runs):
    """Microseconds of the server's processor time for one answer."""
    return middle([run["processor"] for run in runs]) * 1e6


def ms(runs, name):
    return f"{middle([run[name] for run in runs]) / 1000:.1f} ms"


def refusals(runs):
    """What the server refused, where it did: then the figure is not what it says."""
    counts = {}
    for run in runs:
        for status, count in run["refused"].items():
            counts[status] = counts.get(status, 0) + count
    return f" refused {counts}" if counts else ""


def slowdisk(programs, quick):
    """Answers a second where every fsync takes 10 ms, beside a commit for each answer."""
    servers, seconds = Servers(programs), 3 if quick else 8
    shim = programs.scratch / "slowdisk.so"
    source = programs.root / "Tests" / "Programs" / "slowdisk" / "slowdisk.c"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O2", "-o", shim, source, "-ldl"], check=True
    )
    env = {**os.environ, "LD_PRELOAD": str(shim), "SLOWDISK_MS": "10"}
    progress("slowdisk: one commit per answer")
    with servers.bare(most=1, env=env) as server:
        single = programs.load(server, seconds)
    progress("slowdisk: the real server")
    with servers.centre() as centre, servers.real(centre, env) as server:
        ours = servers.answer(server, centre, seconds)
    ratio = ours["perSecond"] / max(single["perSecond"], 0.1)
    return [
        Result(
            "slowdisk",
            f"{ours['perSecond']:,.0f}/s (p99 {ms([ours], 'p99')}){refusals([ours])}",
            f"one commit per answer {single['perSecond']:,.0f}/s",
            ratio,
            "≥ 20",
            ratio >= 20,
        )
    ]


def memory(programs, quick):
    """The most memory held while serving, sign-ins included, beside the bare server's.

    The server has just had new courses read, by a process of its own that is measured beside it.
    """
    servers, seconds = Servers(programs), 3 if quick else 8
    progress("memory: the bare server")
    with servers.bare() as server:
        programs.load(server, seconds)
        bare = server.peak_bytes()
    progress("memory: the real server, 500 courses and 30 sign-ins")
    with servers.centre() as centre, servers.real(centre) as server:
        for number in range(1, 501):
            server.request("GET", f"/api/v1/courses/khoa-{number}", token=centre.token)
        servers.answer(server, centre, seconds)
        sign_in_together(server, centre.cards[:30])
        ours = server.peak_bytes()
        touch(centre, "memory")
        reading = programs.run(
            "hocvu", "keep-courses", "--data", centre.data, "--content", centre.content
        )
    beside = f"bare server {megabytes(bare)}"
    return [
        Result("memory", megabytes(ours), beside, ours / bare, "≤ 64 MB", ours <= 64e6),
        # It ends before the first request is answered.
        Result("memory, reading", megabytes(reading.peak_bytes), beside,
               reading.peak_bytes / bare, "", None),
    ]


def touch(centre, note):
    """Changes one of the course files."""
    path = centre.content / "Assessments" / "banks" / "bench.yaml"
    path.write_text(path.read_text() + f"# {note}\n")


def sign_in_together(server, cards):
    """Signs all in at once; returns the seconds until the last was done and the statuses."""
    statuses = []

    def sign_in(card, pin):
        status, _ = server.request("POST", "/api/v1/sessions", {"card": card, "pin": pin})
        statuses.append(status)

    threads = [threading.Thread(target=sign_in, args=person) for person in cards]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - start, statuses


def signins(programs, quick):
    """Thirty people sign in at the same moment."""
    servers, times = Servers(programs), []
    progress("signins: 30 at once")
    with servers.centre() as centre, servers.real(centre) as server:
        for _ in range(1 if quick else 3):
            one, _ = sign_in_together(server, centre.cards[40:41])
            seconds, statuses = sign_in_together(server, centre.cards[:30])
            times.append((seconds, one))
            if statuses.count(201) != 30:
                raise RuntimeError(f"sign-ins ended with {sorted(statuses)}")
    seconds = middle([time for time, _ in times])
    one = middle([time for _, time in times])
    return [
        Result(
            "signins",
            f"{seconds:.2f} s for 30 at once",
            f"{one * 1000:.0f} ms for one alone",
            seconds / one,
            "≤ 2 s",
            seconds <= 2,
        )
    ]


def start(programs, quick):
    """From the start of the process to the first answered request for content."""
    servers, rounds = Servers(programs), 3 if quick else 9
    progress("start: cold content, warm content and the bare server in turn")
    warm, changed, bare = [], [], []
    with servers.centre() as centre:
        # Answers no request before the courses are read and kept.
        first_reply(servers.real(centre), "/api/v1/courses", centre.token)
        for turn in range(rounds):
            bare.append(first_reply(servers.bare(), "/api/v1/health", None))
            warm.append(first_reply(servers.real(centre), "/api/v1/courses", centre.token))
            touch(centre, turn)
            changed.append(first_reply(servers.real(centre), "/api/v1/courses", centre.token))
    beside = f"bare server {middle(bare) * 1000:.0f} ms"
    return [
        Result(name, f"{middle(times) * 1000:.0f} ms", beside, middle(times) / middle(bare),
               f"≤ {budget} ms", middle(times) * 1000 <= budget)
        for name, times, budget in [("start", warm, 150), ("start, changed", changed, 700)]
    ]


def first_reply(server_context, path, token):
    with server_context as server:
        status, _ = server.request("GET", path, token=token)
        if status != 200:
            raise RuntimeError(f"{path} answered {status}")
        return time.monotonic() - server.started


def terminal(programs, quick):
    """Answers made by a second process while the server is at full load."""
    servers, seconds = Servers(programs), 4 if quick else 15
    progress("terminal: alone")
    with servers.centre() as centre:
        alone = second_process(programs, centre, 2)
    progress("terminal: while the server is at full load")
    with servers.centre() as centre, servers.real(centre) as server:
        background = {}
        load = threading.Thread(
            target=lambda: background.update(servers.answer(server, centre, seconds + 3))
        )
        load.start()
        time.sleep(2.5)
        loaded = second_process(programs, centre, seconds)
        load.join()
    p99, beside = loaded["p99"] / 1000, alone["p99"] / 1000
    return [
        Result(
            "terminal",
            f"p50 {loaded['p50'] / 1000:.1f}, p99 {p99:.1f} ms "
            f"(server at {background['perSecond']:,.0f}/s)",
            f"no server: p99 {beside:.1f} ms",
            p99 / beside,
            "p99 ≤ 200 ms",
            p99 <= 200,
        )
    ]


def second_process(programs, centre, seconds):
    output = programs.checked("TerminalDriver", centre.data, seconds)
    return json.loads(output.splitlines()[-1])
