"""Bad input of every kind to every command: a clear message, a right exit code, nothing changed."""

import os
import re
import shutil
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from support import trouble
from support.centre import Centre, demo_centre
from support.commands import COMMANDS, NONSENSE, PLACES, listed_commands, options
from support.content import small_content
from support.disks import real_disk
from support.hocvu import PATIENCE, PROGRAM, Outcome, hocvu, surroundings
from support.papers import signed_examples
from support.records import Records
from support.server import Server

#: Exit codes: cannot be done; called in a wrong way; stopped before the end.
CANNOT, WRONG_USE, LEFT = 1, 2, 3

#: What only a programmer would say, or a program that broke.
NOT_FOR_PEOPLE = re.compile(
    r"Fatal error|Swift\.|Error\(|Optional\(|NSCocoa|SQLITE_|0x[0-9a-f]{6}|Stack dump", re.IGNORECASE
)


def check_refusal(outcome: Outcome, code: int) -> None:
    """Checks that a command said on standard error what is wrong, in words, and how it ended."""
    assert outcome.code == code, outcome.told
    assert outcome.err.strip(), outcome.told
    assert not NOT_FOR_PEOPLE.search(outcome.err + outcome.out), outcome.told


class Desk:
    """A folder with a centre, courses, a bank and a paper, in which a test tries a command."""

    def __init__(self, folder: Path, centre: Centre, papers: Path):
        self.folder = folder
        self.data = folder / "data"
        shutil.copytree(centre.data, self.data)
        # A copy becomes a station of its own when it is first opened; here that is over.
        demo_centre(self.data, centre.content)
        self.content = centre.content
        self.file = centre.content / "Assessments/banks/thu.yaml"
        self.papers = papers

    def words(self, name: str, **places: object) -> list[str]:
        """What follows the name of a command where it is called as it should be."""
        usual = {
            "DATA": self.data, "CONTENT": self.content, "FILE": self.file,
            "PAPER": self.papers / "valid.txt", "KEYS": self.papers / "keys.json",
            "LIST": self.papers / "list-4.txt",
        }  # fmt: skip
        return COMMANDS[name].words(**{**usual, **places})

    def call(self, name: str, /, stdin: str = "", **places: object) -> Outcome:
        """Calls a command as it should be, but for the given places."""
        return hocvu(name, *self.words(name, **places), cwd=self.folder, stdin=stdin)

    def stays_as_it_is(self) -> "Unchanged":
        return Unchanged(self.folder)


class Unchanged:
    """Checks at its end that nothing in a folder was changed since its beginning."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __enter__(self) -> None:
        self.before = trouble.fingerprint(self.folder)

    def __exit__(self, kind, *_) -> None:
        if kind is None:
            assert trouble.fingerprint(self.folder) == self.before


@pytest.fixture(scope="module")
def centre(tmp_path_factory) -> Centre:
    folder = tmp_path_factory.mktemp("centre")
    return demo_centre(folder / "data", small_content(folder / "content"))


@pytest.fixture(scope="module")
def papers(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def desk(tmp_path: Path, centre: Centre, papers: Path) -> Desk:
    return Desk(tmp_path, centre, papers)


def those_with(place: str) -> list[str]:
    return [name for name, command in COMMANDS.items() if place in command.good]


# Ways of calling.


def test_every_command_is_tried() -> None:
    assert sorted(listed_commands()) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_value_of_a_command_is_tried(name: str) -> None:
    values = {option for option, takes_value in options(name).items() if takes_value}

    assert values <= NONSENSE.keys() | PLACES


def test_a_command_that_is_not_there_is_wrong_use(desk: Desk) -> None:
    with desk.stays_as_it_is():
        check_refusal(hocvu("hoc-nhanh", cwd=desk.folder), WRONG_USE)


@pytest.mark.parametrize("name", COMMANDS)
def test_an_unknown_flag_is_wrong_use(desk: Desk, name: str) -> None:
    with desk.stays_as_it_is():
        words = desk.words(name)
        refused = hocvu(name, *words, "--khong-co", cwd=desk.folder)

    check_refusal(refused, WRONG_USE)
    assert "--khong-co" in refused.err


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "check"])
def test_a_word_too_many_is_wrong_use(desk: Desk, name: str) -> None:
    with desk.stays_as_it_is():
        words = desk.words(name)
        check_refusal(hocvu(name, *words, "thua", cwd=desk.folder), WRONG_USE)


@pytest.mark.parametrize("name", COMMANDS)
def test_nonsense_for_a_value_is_wrong_use(desk: Desk, name: str) -> None:
    words = desk.words(name)
    with desk.stays_as_it_is():
        for option, takes_value in options(name).items():
            for nonsense in NONSENSE.get(option, []) if takes_value else []:
                check_refusal(hocvu(name, *words, f"--{option}={nonsense}", cwd=desk.folder), WRONG_USE)
            if takes_value:
                check_refusal(hocvu(name, *words, f"--{option}", cwd=desk.folder), WRONG_USE)


# Places that are not what they should be.


@pytest.mark.parametrize("bad", trouble.NO_FILES, ids=lambda bad: bad.__name__)
def test_a_quiz_of_what_is_no_quiz_is_refused(desk: Desk, bad) -> None:
    place = desk.folder / "bai.yaml"
    bad(place)

    with desk.stays_as_it_is():
        check_refusal(desk.call("quiz", FILE=place), CANNOT)


@pytest.mark.parametrize("bad", trouble.NO_FILES, ids=lambda bad: bad.__name__)
def test_checking_what_is_no_content_names_the_place(desk: Desk, bad) -> None:
    place = desk.folder / "bai.yaml"
    bad(place)

    with desk.stays_as_it_is():
        checked = desk.call("check", CONTENT=place)

    assert checked.code in (CANNOT, WRONG_USE), checked.told
    assert "bai.yaml" in checked.out + checked.err or place.resolve().name in checked.out
    assert not NOT_FOR_PEOPLE.search(checked.out + checked.err), checked.told


@pytest.mark.parametrize("name", [name for name in those_with("CONTENT") if name != "check"])
@pytest.mark.parametrize("bad", trouble.NO_FOLDERS, ids=lambda bad: bad.__name__)
def test_courses_that_cannot_be_read_are_named(desk: Desk, name: str, bad) -> None:
    place = desk.folder / "khoa-hoc"
    bad(place)

    with desk.stays_as_it_is():
        refused = desk.call(name, CONTENT=place)

    assert refused.code in (CANNOT, WRONG_USE), refused.told
    assert "khoa-hoc" in refused.err + refused.out, refused.told
    assert not NOT_FOR_PEOPLE.search(refused.err + refused.out), refused.told


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        pytest.param(name, bad, id=f"{name}-{bad.__name__}")
        for name in those_with("DATA")
        for bad in trouble.NO_FOLDERS
        # Some commands make a directory that is missing.
        if bad is not trouble.missing or not COMMANDS[name].founds
    ],
)
def test_a_data_directory_that_is_none_is_named(desk: Desk, name: str, bad) -> None:
    place = desk.folder / "du-lieu"
    bad(place)

    with desk.stays_as_it_is():
        refused = desk.call(name, DATA=place)

    assert refused.code in (CANNOT, WRONG_USE), refused.told
    assert "du-lieu" in refused.err + refused.out, refused.told
    assert not NOT_FOR_PEOPLE.search(refused.err + refused.out), refused.told


@pytest.mark.parametrize("name", those_with("DATA"))
@pytest.mark.parametrize("bad", [trouble.binary, trouble.folder, trouble.circle_of_links])
def test_a_damaged_database_is_said_to_be_damaged(desk: Desk, name: str, bad) -> None:
    database = desk.data / "hocvu.sqlite"
    database.unlink()
    bad(database)

    with desk.stays_as_it_is():
        refused = desk.call(name)

    assert refused.code == CANNOT, refused.told
    assert not NOT_FOR_PEOPLE.search(refused.err + refused.out), refused.told


@pytest.mark.parametrize(
    ("option", "bad"),
    [
        pytest.param(option, bad, id=f"{option}-{bad.__name__}")
        for option in ["save", "resume"]
        for bad in trouble.NO_FILES[1:]
        # In these there is nothing that writing could lose.
        if option == "resume" or bad not in (trouble.empty_file, trouble.circle_of_links)
    ],
)
def test_a_saved_quiz_that_is_none_is_left_alone(desk: Desk, option: str, bad) -> None:
    place = desk.folder / "da-luu"
    bad(place)

    with desk.stays_as_it_is():
        check_refusal(
            hocvu("quiz", desk.file, "--plain", f"--{option}", place, cwd=desk.folder), CANNOT
        )


@pytest.mark.parametrize("words", [["khoa", "x"], ["course", "Lừa đảo"], ["course", "../x"], []])
def test_what_cannot_be_made_anew_is_refused(desk: Desk, words: list[str]) -> None:
    with desk.stays_as_it_is():
        check_refusal(hocvu("new", *words, cwd=desk.folder), WRONG_USE)


@pytest.mark.parametrize("place", ["PAPER", "KEYS", "LIST"])
@pytest.mark.parametrize("bad", trouble.NO_FILES, ids=lambda bad: bad.__name__)
def test_a_file_of_a_paper_that_is_none_is_named(desk: Desk, place: str, bad) -> None:
    file = desk.folder / "tep-la"
    bad(file)

    with desk.stays_as_it_is():
        refused = desk.call("verify", **{place: file})

    # A file that can be read and is no paper has a verdict of its own.
    assert refused.code in ((CANNOT, 7) if place == "PAPER" else (CANNOT,)), refused.told
    assert "tep-la" in refused.err or refused.code == 7, refused.told
    assert not NOT_FOR_PEOPLE.search(refused.err + refused.out), refused.told


# Disks and streams.


@pytest.mark.parametrize("name", those_with("DATA"))
def test_a_disk_that_takes_nothing_loses_nothing(desk: Desk, name: str, tmp_path: Path) -> None:
    with real_disk(tmp_path / "dia", "size=16m") as disk:
        data = disk / "data"
        shutil.copytree(desk.data, data)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

        with Unchanged(disk):
            refused = desk.call(name, DATA=data)

    # Looking needs no writing, and those who only look may do so.
    if COMMANDS[name].founds or name == "rebuild":
        check_refusal(refused, CANNOT)
    assert not NOT_FOR_PEOPLE.search(refused.err + refused.out), refused.told


@pytest.mark.parametrize("name", [name for name in those_with("DATA") if COMMANDS[name].founds])
def test_a_full_disk_is_said_to_be_full(desk: Desk, name: str, tmp_path: Path) -> None:
    with real_disk(tmp_path / "dia", "size=48k") as disk:
        refused = desk.call(name, DATA=disk / "data")

    check_refusal(refused, CANNOT)


def close_streams(*numbers: int):
    def close() -> None:
        for number in numbers:
            os.close(number)

    return close


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if not command.stays])
@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)], ids=str)
def test_closed_streams_do_no_harm(desk: Desk, name: str, closed: tuple[int, ...]) -> None:
    words = desk.words(name)
    before = Records(desk.data)

    ended = subprocess.run(
        [PROGRAM, name, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=close_streams(*closed),
        cwd=desk.folder,
        env=surroundings(),
        timeout=PATIENCE,
        check=False,
    )

    assert ended.returncode in (0, CANNOT, LEFT), ended
    after = Records(desk.data)
    after.check_chains()
    # A copy of a data directory begins a chain of its own, and that is all that may be new.
    assert [r.digest for r in after.of_station(before.home)] == [
        r.digest for r in before.of_station(before.home)
    ]


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if not command.stays])
def test_an_output_that_takes_nothing_is_no_crash(desk: Desk, name: str) -> None:
    words = desk.words(name)
    with open("/dev/full", "wb") as full:
        ended = hocvu(name, *words, cwd=desk.folder, stdout=full)

    assert ended.code in (0, CANNOT, LEFT), ended.told
    assert not NOT_FOR_PEOPLE.search(ended.err), ended.told


# Two at once.


def test_a_port_that_is_taken_is_named(desk: Desk) -> None:
    with Server(desk.data, desk.content) as server:
        refused = hocvu(
            "serve", "--port", server.port, "--data", desk.data, "--content", desk.content,
            cwd=desk.folder,
        )

    check_refusal(refused, CANNOT)
    assert str(server.port) in refused.err


@pytest.mark.parametrize("name", [n for n in those_with("DATA") if not COMMANDS[n].stays])
def test_two_at_once_both_end_well_or_say_so(desk: Desk, name: str) -> None:
    if COMMANDS[name].founds:
        shutil.rmtree(desk.data)  # The desk's centre was set up: what founds one begins anew.
    outcomes: list[Outcome] = []
    both = [
        threading.Thread(target=lambda: outcomes.append(desk.call(name))) for _ in range(2)
    ]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()

    for outcome in outcomes:
        assert outcome.code in (0, CANNOT, LEFT), outcome.told
        assert not NOT_FOR_PEOPLE.search(outcome.err + outcome.out), outcome.told
    assert any(outcome.code in (0, LEFT) for outcome in outcomes)
    Records(desk.data).check_chains()


def test_two_demo_centres_at_once_are_one(tmp_path: Path, centre: Centre) -> None:
    made: list[Centre] = []
    both = [
        threading.Thread(target=lambda: made.append(demo_centre(tmp_path / "data", centre.content)))
        for _ in range(2)
    ]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()

    assert len(made) == 2
    assert set(made[0].cards) == set(made[1].cards)


def test_a_server_that_is_asked_to_stop_stops(desk: Desk) -> None:
    for how in (signal.SIGINT, signal.SIGTERM):
        with Server(desk.data, desk.content) as server:
            os.kill(server.pid, how)
            assert server.stop() == 0


def test_a_server_that_stops_says_that_nothing_is_lost(desk: Desk) -> None:
    with Server(desk.data, desk.content) as server:
        assert "Đã dừng. Mọi câu trả lời đã nhận đều còn nguyên." in server.last_words()
