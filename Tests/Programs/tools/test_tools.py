"""`Tools/run` and `Tools/test` say clearly what a machine lacks, and do nothing then."""

import shutil
import socket
import subprocess
from pathlib import Path

import pytest
from support.hocvu import PATIENCE, ROOT

TOOLS = ["Tools/run", "Tools/test"]


class Machine:
    """A machine on which nothing is installed but what a bare Debian has."""

    def __init__(self, folder: Path):
        self.bin = folder / "bin"
        self.bin.mkdir()
        for name in ["bash", "cat", "df", "dirname", "env", "grep", "head", "id", "sed", "sort"]:
            (self.bin / name).symlink_to(shutil.which(name))

    def has(self, name: str, script: str) -> "Machine":
        (self.bin / name).write_text(f"#!/bin/bash\n{script}\n")
        (self.bin / name).chmod(0o755)
        return self

    def run(self, tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [ROOT / tool, *arguments],
            env={"PATH": str(self.bin), "HOME": "/nonexistent"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )


SWIFT = 'echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)"'
NOTHING_INSTALLED = "exit 1"
ALL_INSTALLED = 'echo "install ok installed"'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("tool", TOOLS)
def test_help_says_how_to_call_it(machine: Machine, tool: str) -> None:
    helped = machine.run(tool, "--help")

    assert helped.returncode == 0
    assert tool in helped.stdout
    assert "safe to run again" in helped.stdout.lower()


@pytest.mark.parametrize("tool", TOOLS)
def test_a_word_it_does_not_know_is_named(machine: Machine, tool: str) -> None:
    refused = machine.run(tool, "--nhanh-len")

    assert refused.returncode == 2
    assert "--nhanh-len" in refused.stderr
    assert "--help" in refused.stderr


@pytest.mark.parametrize("tool", TOOLS)
def test_without_swift_it_says_where_to_get_it(machine: Machine, tool: str) -> None:
    stopped = machine.run(tool)

    assert stopped.returncode == 1
    assert "chưa có Swift" in stopped.stderr.splitlines()[-1]
    assert "swift.org/install" in stopped.stderr


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("version", ["5.10.1", "6.2"])
def test_a_swift_too_old_is_named(machine: Machine, tool: str, version: str) -> None:
    machine.has("swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')

    stopped = machine.run(tool)

    assert stopped.returncode == 1
    assert "cần 6.3 trở lên" in stopped.stderr.splitlines()[-1]


@pytest.mark.parametrize("tool", TOOLS)
def test_packages_are_named_where_they_cannot_be_installed(machine: Machine, tool: str) -> None:
    machine.has("swift", SWIFT).has("dpkg-query", NOTHING_INSTALLED)
    no_apt = machine.run(tool)
    machine.has("apt-get", "exit 100")
    (machine.bin / "id").unlink()
    no_rights = machine.has("id", "echo 1000").run(tool)
    no_network = machine.has("id", "echo 0").run(tool)

    assert no_apt.returncode == no_rights.returncode == no_network.returncode == 1
    assert "hãy tự cài" in no_apt.stderr and "libyaml-dev" in no_apt.stderr
    assert "root hoặc sudo" in no_rights.stderr and "libyaml-dev" in no_rights.stderr
    assert "kiểm tra mạng" in no_network.stderr.splitlines()[-1]


@pytest.mark.parametrize("port", ["", "abc", "0", "65536", "-1", "8080x"])
def test_a_port_that_is_none_is_named_before_anything_is_done(machine: Machine, port: str) -> None:
    refused = machine.run("Tools/run", "--port", port)

    assert refused.returncode == 2
    assert f"“{port or '--port'}”" in refused.stderr


def test_a_value_that_is_missing_is_named(machine: Machine) -> None:
    refused = machine.run("Tools/run", "--data")

    assert refused.returncode == 2
    assert "“--data” (sau --data còn thiếu giá trị)" in refused.stderr


def test_a_port_that_is_taken_is_named_before_the_long_build(machine: Machine) -> None:
    machine.has("swift", SWIFT).has("dpkg-query", ALL_INSTALLED)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        stopped = machine.run("Tools/run", "--port", str(port))

    assert stopped.returncode == 1
    assert f"cổng {port} đang có chương trình khác dùng" in stopped.stderr.splitlines()[-1]
    assert "Dựng" not in stopped.stdout


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(
    ("step", "sentence"), [("package", "hãy kiểm tra mạng"), ("build", "chưa dựng được")]
)
def test_a_build_that_stops_says_so_in_a_sentence(
    machine: Machine, tool: str, step: str, sentence: str
) -> None:
    machine.has("dpkg-query", ALL_INSTALLED).has("rm", "").has("mkdir", "")
    machine.has("swift", f'[ "$1" != {step} ] || exit 1\n{SWIFT}')

    stopped = machine.run(tool, *(["--port", str(free_port())] if tool == "Tools/run" else []))

    assert stopped.returncode == 1, stopped
    assert sentence in stopped.stderr.splitlines()[-1]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def test_what_ci_runs_is_what_people_run() -> None:
    script = (ROOT / ".ci/run").read_text()

    assert script.splitlines()[1:] == ['exec "$(dirname "$0")/../Tools/test"']
