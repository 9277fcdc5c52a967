"""`hocvu retain`: looks first, and erases only when told to."""

import sqlite3

import pytest
from support.content import small_content
from support.hocvu import hocvu

ANSWERS = """xã An Xá
tỉnh Phú Thọ
Trung tâm học tập cộng đồng xã An Xá
Lê Thị Đúng
van.phong
trâu ăn cỏ ven đê
Thôn Đoài

centre
TTHTCĐ
0912 345 678
"""


@pytest.fixture
def data(tmp_path):
    content = small_content(tmp_path / "content")
    folder = tmp_path / "data"
    done = hocvu("setup", "--data", str(folder), "--content", str(content), stdin=ANSWERS)
    assert done.code == 0, done.err
    return folder


def database(data) -> sqlite3.Connection:
    return sqlite3.connect(data / "hocvu.sqlite")


def test_a_new_centre_has_nothing_past_its_time(data):
    seen = hocvu("retain", "--data", str(data))

    assert seen.code == 0, seen.err
    assert seen.out.strip() == "Không có gì hết thời hạn giữ."


def test_it_says_first_and_erases_only_when_told_to(data):
    with database(data) as db:
        [start] = db.execute("SELECT min(happened) FROM record").fetchone()
        # A row of three years ago, of somebody about somebody.
        db.execute(
            "INSERT INTO access (at, at_trusted, actor, person, act, digest)"
            " VALUES (?, 1, randomblob(16), randomblob(16), 'opened', randomblob(32))",
            (start - 3 * 365 * 86_400_000,),
        )

    looked = hocvu("retain", "--data", str(data), "--language", "en")
    with database(data) as db:
        assert db.execute("SELECT count(*) FROM access").fetchone() == (1,)
    erased = hocvu("retain", "--data", str(data), "--erase")

    assert looked.code == 0 and "1 rows of logs" in looked.out and "--erase" in looked.out
    assert erased.code == 0 and "Đã xóa xong" in erased.out, erased.err
    with database(data) as db:
        assert db.execute("SELECT count(*) FROM access").fetchone() == (0,)


def test_the_doctor_says_that_something_is_past_its_time(data):
    sound = hocvu("doctor", "--data", str(data))
    with database(data) as db:
        db.execute(
            "INSERT INTO access (at, at_trusted, actor, person, act, digest)"
            " VALUES (?, 1, randomblob(16), randomblob(16), 'opened', randomblob(32))",
            (1_600_000_000_000,),
        )

    found = hocvu("doctor", "--data", str(data))

    assert "past-its-time" not in sound.out
    assert "[past-its-time]" in found.out and f"hocvu retain --data {data}" in found.out
    # It is advice: nothing is lost by it.
    assert found.code == sound.code


def test_a_folder_that_is_no_centre_is_named(tmp_path):
    missed = hocvu("retain", "--data", str(tmp_path / "nowhere"))

    assert missed.code == 1 and "nowhere" in missed.err
