"""`hocvu issuer` and `hocvu explain`: what an officer does at the machine itself."""

import json
import stat
from pathlib import Path

import pytest
from support import staffed
from support.content import small_content, write
from support.hocvu import hocvu
from support.office import TASK_COURSE, TUTOR, observed, open_office
from support.papers import keys_of
from support.server import Server

DONE, UNUSABLE, WRONG_USE, LEFT = 0, 1, 2, 3

PASSPHRASE = "lúa chín đầy đồng"


@pytest.fixture
def centre(tmp_path: Path) -> tuple[Path, Path]:
    """The data directory and the content of a centre that has no key yet."""
    content = small_content(tmp_path / "content")
    write(content / "Courses/thu/course.yaml", TASK_COURSE)
    staffed.set_up(tmp_path / "data", content)
    return tmp_path / "data", content


def make(data: Path, *more: str, stdin: str | None = None):
    return hocvu("issuer", "make", "--name", "Trung tâm An Xá", "--data", data, *more, stdin=stdin)


def test_a_key_is_made_once_and_for_its_owner_alone(centre) -> None:
    data, _ = centre
    assert "chưa có khóa ký" in hocvu("issuer", "show", "--data", data).out

    made = make(data)

    assert made.code == DONE, made.told
    key = data / "issuing.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_bytes()
    again = make(data)
    assert again.code == UNUSABLE and "đã có khóa ký" in again.err
    assert key.read_bytes() == before
    shown = hocvu("issuer", "show", "--data", data, "--language", "en")
    assert "The key has no passphrase." in shown.out, shown.told


def test_the_public_keys_are_a_key_set_without_the_secret(centre, tmp_path: Path) -> None:
    data, _ = centre
    make(data)
    secret = json.loads((data / "issuing.key").read_text())["secret"]["key"]
    file = tmp_path / "keys.json"

    assert hocvu("issuer", "keys", file, "--data", data).code == DONE

    assert len(keys_of(file)) == 1
    assert secret not in file.read_text()
    assert hocvu("issuer", "keys", "--data", data).out.strip() == file.read_text()


def test_a_key_under_a_passphrase_is_changed_by_it_alone(centre, tmp_path: Path) -> None:
    data, _ = centre
    weak = make(data, "--passphrase", stdin="ngắn\n")
    assert weak.code == UNUSABLE and "ít nhất 12 ký tự" in weak.err
    assert make(data, "--passphrase", stdin=f"{PASSPHRASE}\n").code == DONE
    before = (data / "issuing.key").read_bytes()
    assert b'"sealed"' in before

    wrong = hocvu("issuer", "rotate", "--data", data, stdin="sai hết cả rồi\n")
    none = hocvu("issuer", "rotate", "--data", data, stdin="")

    assert wrong.code == UNUSABLE and "chưa đúng" in wrong.err
    assert none.code == LEFT
    assert (data / "issuing.key").read_bytes() == before
    right = hocvu("issuer", "rotate", "--data", data, stdin=f"{PASSPHRASE}\n")
    assert right.code == DONE and "Khóa mới ký giấy từ ngày" in right.out, right.told
    file = tmp_path / "keys.json"
    hocvu("issuer", "keys", file, "--data", data)
    assert len(keys_of(file)) == 2


def test_a_spoiled_key_is_told_and_left_alone(centre) -> None:
    data, _ = centre
    (data / "issuing.key").write_text("{}")

    for command in (["show"], ["keys"], ["rotate"], ["make", "--name", "An Xá"]):
        told = hocvu("issuer", *command, "--data", data)
        assert told.code == UNUSABLE and "Không đọc được tệp khóa ký" in told.err, told.told

    assert (data / "issuing.key").read_text() == "{}"


def test_wrong_use_is_told(centre, tmp_path: Path) -> None:
    data, _ = centre
    assert make(data, "--host", "không phải tên miền").code == WRONG_USE
    assert hocvu("issuer", "make", "--name", " ", "--data", data).code == UNUSABLE
    assert hocvu("issuer", "show", "--data", tmp_path / "nowhere").code == UNUSABLE


def test_explain_says_what_is_done_and_which_record_shows_it(centre) -> None:
    data, content = centre
    make(data)
    with Server(data, content) as server:
        officer = staffed.signed_in_staff(server.port)
        places = open_office(officer)
        learner = staffed.enrol(officer, "Nguyễn Thị Mẫu", places["thôn Đoài"])
        staffed.enrol(officer, "Trần Thị Mẫu", places["thôn Đoài"])
        place = ("--data", data, "--content", content)

        missing = hocvu("explain", learner["card"], "thu", *place)
        assert missing.code == LEFT, missing.told
        assert "[ ] Nhiệm vụ “Tự cúp máy”: chưa có ai thấy tự làm được" in missing.out, missing.told

        observed(staffed.signed_in_staff(server.port, TUTOR), learner["person"])
        done = hocvu("explain", "nguyen thi mau", "thu", *place)
        assert done.code == DONE, done.told
        assert "Trần Thị Mai quan sát, bản ghi " in done.out and "[ ]" not in done.out

        assert "có nhiều người như vậy" in hocvu("explain", "mau", "thu", *place).err
        assert "không có học viên nào" in hocvu("explain", "Ai Đó", "thu", *place).err
        assert "không có khóa hay chương trình" in hocvu("explain", learner["card"], "la", *place).err
