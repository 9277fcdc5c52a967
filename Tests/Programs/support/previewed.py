"""A running `hocvu preview`."""

import subprocess
import tempfile
from pathlib import Path

from support.hocvu import PROGRAM, surroundings
from support.server import Server


class Preview(Server):
    """`hocvu preview` of a path on a free port, up to its end."""

    def __init__(self, path: Path, *more: str):
        self._errors = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            [PROGRAM, "preview", str(path), "--port", "0", *more],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=surroundings(),
        )
        self.host = "127.0.0.1"
        self.port = 0
