"""Small libraries that change what a program hears from its system."""

import shutil
import subprocess
from pathlib import Path

import pytest
from support.hocvu import ROOT


def built(name: str, folder: Path) -> Path:
    """Builds the library `Tests/Programs/NAME/NAME.c` in a folder."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        pytest.skip("there is no C compiler")
    library = folder / f"{name}.so"
    source = ROOT / f"Tests/Programs/{name}/{name}.c"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"], check=True
    )
    return library
