"""Runs the built program as a person would, and says what came of it."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

#: The program under test: `HOCVU`, else what `swift build` made.
PROGRAM = os.path.abspath(os.environ.get("HOCVU", ROOT / ".build/debug/hocvu"))

#: Seconds after which something is taken to hang, on however slow a machine; nothing is timed by it.
PATIENCE = 90


@dataclass(frozen=True)
class Outcome:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> str:
        """All that it said, for the message of a test that does not hold."""
        return f"exit code {self.code}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


def surroundings(**more: str) -> dict[str, str]:
    """The environment that programs are run in: nothing of the tester's own habits."""
    return {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        **more,
    }


def hocvu(
    *arguments: str | Path,
    stdin: str | bytes | None = None,
    cwd: Path = ROOT,
    seconds: float = PATIENCE,
    **options,
) -> Outcome:
    """Runs a command to its end; a command that hangs is an error of the test."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    plumbing = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": surroundings()}
    if "stdin" not in options:
        plumbing["input"] = given or b""
    done = subprocess.run(
        [PROGRAM, *map(str, arguments)], cwd=cwd, timeout=seconds, **{**plumbing, **options}
    )
    return Outcome(
        done.returncode,
        (done.stdout or b"").decode(errors="replace"),
        (done.stderr or b"").decode(errors="replace"),
    )
