"""Measurements of `hocvu check`."""

import content
import nasty
from results import Result, megabytes, middle, progress


def check(programs, quick):
    """A large bank beside libyaml's bare events, and files made to be slow."""
    return [large_bank(programs, quick), *worst(programs, quick)]


def large_bank(programs, quick):
    progress("check: 20,000 questions in one bank")
    path = content.large_bank(programs.scratch / "bank")
    folder = path.parents[2]
    ours, bare, peaks = [], [], []
    for _ in range(3 if quick else 7):
        bare.append(programs.run("BareEvents", path).seconds)
        done = programs.run("hocvu", "check", folder)
        if done.code != 0:
            raise RuntimeError(f"hocvu check ended with {done.code}: {done.output[:2000]}")
        ours.append(done.seconds)
        peaks.append(done.peak_bytes)
    size = path.stat().st_size
    ratio = middle(ours) / middle(bare)
    return Result(
        "check",
        f"{middle(ours):.2f} s, {size / 1e6:.1f} MB, peak {megabytes(max(peaks))}",
        f"bare events {middle(bare):.2f} s",
        ratio,
        "≤ 2.5",
        ratio <= 2.5,
    )


def worst(programs, quick):
    """Time and memory on the files that take most of each."""
    size = 1 << 18 if quick else 1 << 20
    slowest, largest = (0.0, ""), (0.0, "")
    with programs.folder() as folder:
        for name, files in nasty.cases(size).items():
            progress(f"check: worst case {name}")
            root = folder / name
            (root / "Courses").mkdir(parents=True)
            bytes_read = sum(place(root / path, text) for path, text in files.items())
            done = programs.run("hocvu", "check", root, limit=60)
            if done.code not in (0, 1):
                raise RuntimeError(f"hocvu check on {name} ended with {done.code}")
            slowest = max(slowest, (done.seconds / (bytes_read / 2**20), name))
            largest = max(largest, ((done.peak_bytes - 2**24) / bytes_read, name))
    return [
        Result("check, time", f"{slowest[0]:.2f} s/MiB ({slowest[1]})", "", None,
               "≤ 1 s/MiB", slowest[0] <= 1),
        Result("check, memory", f"16 MiB + {largest[0]:.0f} × size ({largest[1]})", "", None,
               "16 MiB + 64 × size", largest[0] <= 64),
    ]


def place(path, text):
    """Writes a file, and gives its size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(text if isinstance(text, bytes) else text.encode())
