"""`hocvu verify` on another machine: nothing but the paper, the keys and the list."""

import zlib
from pathlib import Path

import base45
import pytest
from support.hocvu import Outcome, hocvu, surroundings
from PIL import Image
from support.papers import message_of, signed_examples
from support.prints import picture, print_job
from support.shims import built

VALID, UNREADABLE, WRONG_USE, ENDED, UNKNOWN_STATUS, UNKNOWN_KEY, ALTERED = 0, 1, 2, 4, 5, 6, 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


def verify(
    folder: Path, paper: str, *more: str, lists: tuple[int, ...] = (3,), **options
) -> Outcome:
    """Checks a paper by the centre's keys and some versions of its list."""
    given = [word for version in lists for word in ("--list", f"list-{version}.txt")]
    return hocvu("verify", paper, "--keys", "keys.json", *given, *more, cwd=folder, **options)


def symbol(folder: Path, name: str) -> str:
    return (folder / f"{name}.txt").read_text(encoding="utf-8").strip()


def test_a_paper_that_holds_is_said_to_hold(folder: Path) -> None:
    outcome = verify(folder, "valid.txt", lists=(4,))

    assert outcome.code == VALID, outcome.told
    assert outcome.out.startswith("CÒN HIỆU LỰC, theo danh sách ngày "), outcome.told
    assert "có thể sai" not in outcome.out


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("withdrawn", ENDED, "KHÔNG CÒN HIỆU LỰC từ ngày 10/04/2026."),
        ("voided", ENDED, "KHÔNG CÒN HIỆU LỰC từ ngày 11/04/2026."),
        ("replaced", ENDED, "ĐÃ ĐƯỢC THAY bằng giấy khác từ ngày 12/04/2026."),
        ("late", UNKNOWN_KEY, "KHÔNG CÔNG NHẬN: khóa đã ký không phải khóa của"),
        ("other", UNKNOWN_KEY, "CHƯA KIỂM TRA ĐƯỢC: chưa có khóa công khai của hocvu:"),
        ("pretended", UNKNOWN_KEY, "CHƯA KIỂM TRA ĐƯỢC: chưa có khóa công khai của hocvu:"),
        ("list-1", ALTERED, "ĐÂY LÀ DANH SÁCH của nơi cấp"),
    ],
)
def test_every_verdict_is_said(folder: Path, name: str, code: int, said: str) -> None:
    outcome = verify(folder, f"{name}.txt")

    assert outcome.code == code, outcome.told
    assert outcome.out.startswith(said), outcome.told


def test_a_key_of_another_centre_signs_nothing_in_this_one_s_name(folder: Path) -> None:
    outcome = verify(folder, "pretended.txt", "--keys", "other.json")

    assert outcome.code == ALTERED, outcome.told
    assert "Nguyễn" not in outcome.out


def test_another_centre_s_paper_is_right_once_its_keys_are_here(folder: Path) -> None:
    outcome = verify(folder, "other.txt", "--keys", "other.json")

    assert outcome.code == UNKNOWN_STATUS, outcome.told
    assert "chưa có danh sách của nơi cấp" in outcome.out


@pytest.mark.parametrize("name", ["withdrawn.txt", "withdrawn.jwt", "withdrawn.svg"])
def test_symbol_badge_and_picture_say_the_same(folder: Path, name: str) -> None:
    outcome = verify(folder, name)

    assert outcome.code == ENDED
    assert outcome.out == verify(folder, symbol(folder, "withdrawn")).out


@pytest.mark.parametrize("lists", [(1, 2, 3), (3, 2, 1), (2, 3)])
def test_the_greatest_version_counts_whatever_its_date_says(folder: Path, lists) -> None:
    """Version 2 is of a machine set to the year 2099; version 3 came after its clock was set right."""
    outcome = verify(folder, "voided.txt", lists=lists)

    assert outcome.code == ENDED, outcome.told


def test_what_an_old_list_says_ended_has_ended(folder: Path) -> None:
    assert verify(folder, "withdrawn.txt", lists=(2,)).code == ENDED


def test_all_that_was_signed_is_shown(folder: Path) -> None:
    outcome = verify(folder, "withdrawn.txt")

    lines = [line.strip() for line in outcome.out.splitlines()]
    for line in [
        "Cơ quan cấp trên: ỦY BAN NHÂN DÂN XÃ AN XÁ",
        "Nơi cấp: TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ",
        "Số: 08/GXN-TTHTCĐ",
        "Nơi và ngày cấp: An Xá, 05/02/2026",
        "Đã hoàn thành khóa học: Nhận ra và tránh lừa đảo trên mạng (lua-dao, phiên bản 1.2)",
        "Họ và tên: Nguyễn Thị Mẫu",
        "Ngày sinh: 12/03/1958",
        "Nơi cư trú: Thôn Đoài, xã An Xá, tỉnh Phú Thọ",
        "Thời gian học: từ ngày 12/01/2026 đến ngày 03/02/2026",
        "Hình thức: tự học có người hướng dẫn; kiểm tra vấn đáp",
        "Kiểm tra kiến thức: 8/9 (điểm đạt 80%), đúng toàn bộ câu then chốt",
        "Nhiệm vụ thực hành: 2/2 tự làm được, do Lê Thị Thử quan sát",
        "Xét theo: Quy định xét đạt số 01/QĐ-TTHTCĐ (phiên bản 1)",
        "Người ký: GIÁM ĐỐC, Trần Văn Ví Dụ",
    ]:
        assert line in lines, outcome.told


def test_a_paper_of_a_programme_shows_its_lines_too(folder: Path) -> None:
    outcome = verify(folder, "longest.txt", "--language", "en")

    assert "Completed the programme: Kỹ năng số cơ bản cho người dân" in outcome.out
    assert "Replaces number: 12344/GXN-TTHTCĐ" in outcome.out
    assert "Signed by: KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, Nguyễn Hoàng Phương Nam" in outcome.out
    assert "Valid through: 2031-02-05" in outcome.out


def test_nothing_is_shown_of_what_nobody_has_signed(folder: Path) -> None:
    letters = symbol(folder, "valid")
    changed = letters[:400] + ("A" if letters[400] != "A" else "B") + letters[401:]

    outcome = verify(folder, changed)

    assert outcome.code == ALTERED, outcome.told
    assert "Nguyễn" not in outcome.out and "ký:" not in outcome.out


@pytest.mark.parametrize("place", range(0, 900, 45))
def test_one_letter_more_less_or_other_is_found(folder: Path, place: int) -> None:
    letters = symbol(folder, "withdrawn")
    other = "7" if letters[place] != "7" else "8"

    for changed in [
        letters[:place] + letters[place + 1 :],
        letters[:place] + other + letters[place:],
        letters[:place] + other + letters[place + 1 :],
    ]:
        (folder / "changed.txt").write_text(changed)
        assert verify(folder, "changed.txt").code in (ALTERED, UNKNOWN_KEY)


def test_letters_of_an_input_method_are_called_that(folder: Path) -> None:
    outcome = verify(folder, symbol(folder, "valid").replace("W", "Ư"))

    assert outcome.code == ALTERED
    assert "hãy tắt bộ gõ tiếng Việt" in outcome.out
    assert "SỬA" not in outcome.out


def test_a_symbol_that_another_program_packed_is_read(folder: Path) -> None:
    packed = zlib.compress(message_of(symbol(folder, "withdrawn")))
    text = "HV1:" + base45.b45encode(packed).decode()

    assert verify(folder, text).out == verify(folder, "withdrawn.txt").out


def test_what_swells_is_refused(folder: Path) -> None:
    bomb = base45.b45encode(zlib.compress(bytes(5_000_000), 9)).decode()

    assert verify(folder, "HV1:" + bomb).code == ALTERED


# Clocks.


def test_a_paper_is_over_only_where_the_clock_is_believed(folder: Path, tmp_path: Path) -> None:
    library = str(built("wrongclock", tmp_path))
    over = verify(folder, "expired.txt", lists=(4,))
    assert over.code == ENDED, over.told
    assert over.out.startswith("ĐÃ HẾT HẠN: dùng được đến hết ngày 01/03/2026."), over.told

    for years in (-40, 40):
        off = surroundings(LD_PRELOAD=library, WRONGCLOCK=str(years * 31_557_600))
        outcome = hocvu(
            "verify", "expired.txt", "--keys", "keys.json", "--list", "list-4.txt",
            cwd=folder, env=off,
        )  # fmt: skip
        assert outcome.code == VALID, outcome.told
        assert "(đồng hồ máy này có thể sai, nên chưa xét thời hạn)" in outcome.out


# Files that are not what they should be.


@pytest.mark.parametrize("name", ["valid.txt", "list-1.txt", "valid.svg"])
def test_keys_that_are_none_are_named(folder: Path, name: str) -> None:
    outcome = hocvu("verify", "valid.txt", "--keys", name, cwd=folder)

    assert outcome.code == UNREADABLE
    assert name in outcome.err and not outcome.out


def test_a_list_that_is_none_is_named(folder: Path) -> None:
    outcome = verify(folder, "valid.txt", "--list", "valid.txt")

    assert outcome.code == UNREADABLE
    assert "valid.txt" in outcome.err and not outcome.out


def test_a_list_of_a_centre_that_is_not_known_is_named(folder: Path) -> None:
    outcome = hocvu(
        "verify", "other.txt", "--keys", "other.json", "--list", "list-1.txt", cwd=folder
    )

    assert outcome.code == UNREADABLE
    assert "chưa có khóa công khai của hocvu:" in outcome.err


@pytest.mark.parametrize("paper", ["khong-co.txt", "", "hv1:ABC"])
def test_what_is_neither_file_nor_symbol_is_named(folder: Path, paper: str) -> None:
    outcome = verify(folder, paper)

    assert outcome.code == UNREADABLE
    assert "HV1:" in outcome.err


def test_keys_are_needed(folder: Path) -> None:
    assert hocvu("verify", "valid.txt", cwd=folder).code == WRONG_USE


def test_a_print_is_read_as_a_file_and_as_a_scan(folder: Path) -> None:
    job = (folder / "print-valid.json").read_text(encoding="utf-8")
    paper = print_job(job, folder / "valid.pdf").file
    picture(paper)

    for file in (paper, paper.with_suffix(".1.png")):
        outcome = verify(folder, file.name, lists=(4,))
        assert outcome.code == VALID and "Nguyễn Thị Mẫu" in outcome.out, outcome.told


def test_a_picture_without_a_paper_is_told(folder: Path) -> None:
    Image.new("L", (400, 400), 255).save(folder / "empty.png")
    (folder / "spoiled.pdf").write_bytes(b"%PDF-1.4\nno more")
    (folder / "spoiled.png").write_bytes(b"\x89PNG\r\n\x1a\nno more")

    for name in ("empty.png", "spoiled.pdf", "spoiled.png"):
        outcome = verify(folder, name)
        assert outcome.code == UNREADABLE, outcome.told
        assert "chụp" in outcome.err and "Fatal" not in outcome.err, outcome.told


def test_where_no_program_reads_pictures_that_is_told(folder: Path) -> None:
    Image.new("L", (40, 40), 255).save(folder / "small.png")

    outcome = verify(folder, "small.png", env=surroundings(PATH="/nonexistent"))

    assert outcome.code == UNREADABLE and "zbar-tools" in outcome.err, outcome.told
