"""Completion papers as they leave the printer: their lines, letters, margins and symbols."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from support.hocvu import hocvu
from support.papers import FACTS, printed_claims, signed_examples, with_claims
from support.prints import (
    degraded,
    dots,
    fonts,
    ink,
    output,
    page_count,
    page_size,
    papers_of,
    picture,
    print_job,
    read_by_zbar,
    read_by_zxing,
    solid,
    text,
    words,
)

#: Papers of one page each.
SINGLE = ["valid", "least", "longest", "commune", "draft-own", "draft-peoples-committee", "draft-none"]

SIGNED = ["valid", "least", "longest", "commune"]

MISSING_LETTER = 3

#: What `hocvu verify` ends with where a signature is right and there is no list.
STATUS_UNKNOWN = 5

#: Where texts stand among the facts.
NAME, CODE, TITLE, VERSION, LETTERHEAD, PLACE, SIGNER, HOME, TASKS, POLICY = 1, 3, 4, 5, 9, 12, 13, 14, 16, 17

READERS = {"zxing": read_by_zxing, "zbar": read_by_zbar}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


def job(folder: Path, name: str) -> str:
    return (folder / f"print-{name}.json").read_text(encoding="utf-8")


def printed(folder: Path, name: str) -> Path:
    """The file of an example, which must be printed."""
    file = folder / f"print-{name}.pdf"
    if not file.exists():
        done = print_job(job(folder, name), file)
        assert done.code == 0, done.complaint
    return file


def with_facts(job: str, change) -> str:
    """A job for one paper whose facts have been changed."""
    return with_claims(job, lambda claims: change(claims[FACTS]))


# What stands on the page.


def test_every_field_stands_on_the_page_in_its_order(folder: Path) -> None:
    page = words(printed(folder, "valid"))

    at = 0
    for line in [
        "ỦY BAN NHÂN DÂN XÃ AN XÁ",
        "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 07/GXN-TTHTCĐ",
        "An Xá, ngày 05 tháng 02 năm 2026",
        "GIẤY XÁC NHẬN",
        "Hoàn thành khóa học “Nhận ra và tránh lừa đảo trên mạng”",
        "Trung tâm học tập cộng đồng xã An Xá xác nhận:",
        "Ông/Bà: NGUYỄN THỊ MẪU Ngày sinh: 12/03/1958",
        "Số định danh cá nhân: ********1234",
        "Nơi cư trú: Thôn Đoài, xã An Xá, tỉnh Phú Thọ",
        "Đã hoàn thành khóa học “Nhận ra và tránh lừa đảo trên mạng”, mã lua-dao, phiên bản 1.2; "
        "thời gian học từ ngày 12/01/2026 đến ngày 03/02/2026.",
        "Hình thức: tự học có người hướng dẫn; kiểm tra vấn đáp.",
        "Kết quả: kiểm tra kiến thức 8/9 (điểm đạt 80%), đúng toàn bộ câu then chốt; nhiệm vụ thực "
        "hành 2/2 tự làm được, do Lê Thị Thử quan sát.",
        "Xét theo: Quy định xét đạt số 01/QĐ-TTHTCĐ (phiên bản 1).",
        "Giấy này xác nhận kết quả học tập tại Trung tâm; không thay thế việc xác nhận trên nền "
        "tảng VNeID.",
        "Nơi nhận: - Ông/Bà Nguyễn Thị Mẫu; - Lưu: TTHTCĐ (sổ cấp).",
        "GIÁM ĐỐC",
        "Trần Văn Ví Dụ",
        "Mã kiểm tra:",
    ]:  # fmt: skip
        found = page.find(line, at)
        assert found >= 0, f"{line}\n--- after\n{page[at:]}"
        at = found + len(line)


def test_number_and_day_stand_beside_each_other(folder: Path) -> None:
    lines = text(printed(folder, "valid")).splitlines()

    assert any("Số: 07/GXN-TTHTCĐ" in line and "An Xá, ngày 05 tháng 02" in line for line in lines)
    assert any("Nơi nhận:" in line and "GIÁM ĐỐC" in line for line in lines)


def test_what_is_not_known_is_left_out(folder: Path) -> None:
    page = words(printed(folder, "least"))

    for absent in ["ỦY BAN", "sinh:", "Kết quả", "thời gian học", "thay thế Giấy", "dùng được đến"]:
        assert absent not in page
    assert "học đến ngày 03/02/2026." in page


def test_a_paper_says_what_it_replaces_and_how_long_it_holds(folder: Path) -> None:
    page = words(printed(folder, "longest"))

    assert "Giấy này thay thế Giấy xác nhận số 12344/GXN-TTHTCĐ." in page
    assert "Giấy này dùng được đến hết ngày 05/02/2031." in page
    assert "Hoàn thành chương trình “Kỹ năng số cơ bản cho người dân: an toàn, dịch vụ" in page


def test_the_commune_issues_under_its_own_name(folder: Path) -> None:
    page = words(printed(folder, "commune"))

    assert page.startswith("ỦY BAN NHÂN DÂN XÃ AN XÁ CỘNG HÒA")
    assert "Ủy ban nhân dân xã An Xá xác nhận:" in page
    assert "Số: 02/GXN-UBND" in page and "- Lưu: UBND (sổ cấp)." in page
    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in page
    assert "Trung tâm" not in page


def test_every_form_of_a_signature_is_printed(folder: Path) -> None:
    file = printed(folder, "signatures")

    forms = [
        "GIÁM ĐỐC",
        "Q. GIÁM ĐỐC",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
        "CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
        "TL. CHỦ TỊCH TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI",
        "TUQ. CHỦ TỊCH GIÁM ĐỐC TRUNG TÂM HỌC TẬP CỘNG ĐỒNG",
    ]
    assert page_count(file) == len(forms)
    for number, form in enumerate(forms, 1):
        assert f"(sổ cấp). {form} Trần Văn Ví Dụ" in words(file, number)


@pytest.mark.parametrize(
    ("seal", "note", "is_unsealed"),
    [
        ("own", "(chữ ký, dấu)", False),
        ("peoples-committee", "(chữ ký, dấu của Ủy ban nhân dân)", False),
        ("none", "(chữ ký)", True),
    ],
)
def test_a_draft_has_no_number_and_says_what_it_is(
    folder: Path, seal: str, note: str, is_unsealed: bool
) -> None:
    file = printed(folder, f"draft-{seal}")
    page = words(file)

    assert "Số: ……/GXN-TTHTCĐ" in page and "ngày …… tháng …… năm 2026" in page
    assert note in page
    assert "Mã kiểm tra" not in page
    # Letters that stand askew are found one by one.
    assert "BẢNNHÁP" in solid(page)
    assert ("CHƯAĐÓNGDẤU" in solid(page)) == is_unsealed
    assert not read_by_zxing(scan(file, folder))


def test_a_final_paper_has_nothing_of_a_draft(folder: Path) -> None:
    page = words(printed(folder, "valid"))

    for word in ["NHÁP", "ĐÓNGDẤU", "chữký", "……"]:
        assert word not in solid(page)


# Pages, margins and letters.


@pytest.mark.parametrize("name", SINGLE)
def test_a_paper_is_one_page_of_a4(folder: Path, name: str) -> None:
    file = printed(folder, name)

    assert page_count(file) == 1
    assert "(A4)" in page_size(file)
    assert_within_margins(file)


def assert_within_margins(file: Path, page: int = 1) -> None:
    """30 mm at the left, 15 at the right, 20 at the top; the symbol stands at the bottom edge."""
    left, top, right, bottom = ink(picture(file, page))
    assert left >= 29.5 and right <= 195.5 and top >= 19.5 and bottom <= 290


@pytest.mark.parametrize("name", [*SINGLE, "minorities", "register"])
def test_all_letters_go_into_the_file(folder: Path, name: str) -> None:
    rows = fonts(printed(folder, name))

    assert rows
    for row in rows:
        assert "LiberationSerif" in row or "TimesNewRoman" in row, row
        assert " yes yes yes " in row, row


def test_names_of_many_peoples_are_printed_as_they_are_written(folder: Path) -> None:
    file = printed(folder, "minorities")
    papers = papers_of(job(folder, "minorities"))
    names = [printed_claims(paper)[FACTS][NAME] for paper in papers]

    assert page_count(file) == len(names)
    for number, name in enumerate(names, 1):
        page = words(file, number)
        capitals = unicodedata.normalize("NFC", name.upper())
        assert f"Ông/Bà: {capitals} Năm sinh: 1958" in page
        assert f"- Ông/Bà {name};" in page
        assert_within_margins(file, number)


def test_a_letter_that_is_missing_stops_the_batch_and_is_named(folder: Path) -> None:
    done = print_job(job(folder, "missing-letter"), folder / "missing.pdf")

    assert done.code == MISSING_LETTER
    note = json.loads(done.complaint)
    assert note["letter"] == "𓀀"
    assert note["paper"] == "Nguyễn 𓀀 Mẫu, Số: 07/GXN-TTHTCĐ"
    assert done.file.read_bytes() == b""


def filled(pattern: str, size: int) -> str:
    """A text of so many bytes at most, made of a pattern over and over."""
    whole = (pattern * (size // len(pattern.encode()) + 1)).encode()[:size]
    return unicodedata.normalize("NFC", " ".join(whole.decode(errors="ignore").split()))


@pytest.mark.parametrize("pattern", ["Nguyễn Hoàng Phương ", "Ƀlĭkênuôl", "W"])
@pytest.mark.parametrize("size", [120, 400])
def test_the_longest_texts_fit_and_nothing_is_cut(
    folder: Path, tmp_path: Path, pattern: str, size: int
) -> None:
    """400 bytes is the most that a signed text may have, and no symbol would hold so many of them."""
    long = filled(pattern, size)

    def lengthen(facts: dict) -> None:
        for key in (NAME, TITLE, VERSION, PLACE, HOME, CODE):
            facts[key] = long
        facts[LETTERHEAD] = [long, long]
        facts[SIGNER] = [long, long, long, long]
        facts[TASKS] = [2, 2, long]
        facts[POLICY] = [long, long]

    done = print_job(with_facts(job(folder, "longest"), lengthen), tmp_path / "long.pdf")

    assert done.code == 0, done.complaint
    assert page_count(done.file) == 1
    assert_within_margins(done.file)
    page = solid(words(done.file))
    # Name, heading, sentence, recipient; place and day; titles; and so on.
    assert page.count(solid(long)) >= 10
    assert page.count(solid(long.upper())) >= 6
    assert "Mãkiểmtra:" in page


# Symbols.


def scan(file: Path, folder: Path, *, is_degraded: bool = False) -> Path:
    """The first page as a picture file."""
    page = picture(file)
    name = folder / f"{file.stem}{'-degraded' if is_degraded else ''}.scan.png"
    (degraded(page) if is_degraded else page).save(name)
    return name


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("is_degraded", [False, True])
@pytest.mark.parametrize("name", SIGNED)
def test_the_symbol_is_read_from_a_scan(
    folder: Path, name: str, is_degraded: bool, reader: str
) -> None:
    page = scan(printed(folder, name), folder, is_degraded=is_degraded)

    assert READERS[reader](page) == [papers_of(job(folder, name))[0]["symbol"]]


@pytest.mark.parametrize("name", SIGNED)
def test_all_that_a_scan_shows_stands_on_the_page(folder: Path, name: str) -> None:
    file = printed(folder, name)
    scanned = folder / f"{name}.scanned.txt"
    scanned.write_text(read_by_zxing(scan(file, folder))[0], encoding="utf-8")

    checked = hocvu("verify", scanned, "--keys", folder / "keys.json")

    assert checked.code == STATUS_UNKNOWN, checked.told
    facts = checked.out.split("\n\n")[1].splitlines()[1:]
    assert len(facts) > 9
    page = solid(words(file)).casefold()
    for fact in facts:
        title, value = fact.strip().split(": ", 1)
        if title == "Nơi và ngày cấp":
            place, day = value.rsplit(", ", 1)
            value = "{}, ngày {} tháng {} năm {}".format(place, *day.split("/"))
        for word in re.findall(r"[^\s,;()]+", value):
            assert word.casefold() in page, f"{word} of {fact}"


def test_the_symbol_survives_the_loss_of_a_seventh(folder: Path) -> None:
    told = output("ZXingReader", scan(printed(folder, "valid"), folder))

    assert re.search(r"^EC Level: +M$", told, re.MULTILINE), told


@pytest.mark.parametrize("name", SIGNED)
def test_the_symbol_is_45_millimetres_with_its_quiet_margin(folder: Path, name: str) -> None:
    edge = picture(printed(folder, name)).crop((0, dots(240), dots(74), dots(297)))

    left, top, right, bottom = ink(edge)
    side = right - left
    assert side == pytest.approx(bottom - top, abs=0.2)
    # From version 15 to 25, of 77 to 117 modules, four are left quiet at each side.
    assert 45 * 77 / 85 - 0.3 <= side <= 45 * 117 / 125 + 0.3
    assert left == pytest.approx(30, abs=0.2)


def test_a_batch_is_one_file_with_a_page_each(folder: Path) -> None:
    file = printed(folder, "minorities")

    seen = []
    for number in (1, 12):
        page = picture(file, number)
        name = folder / f"batch-{number}.png"
        page.save(name)
        seen += read_by_zxing(name)
    papers = papers_of(job(folder, "minorities"))
    assert seen == [papers[0]["symbol"], papers[11]["symbol"]]


def test_each_page_of_a_batch_is_told(folder: Path, tmp_path: Path) -> None:
    done = print_job(job(folder, "signatures"), tmp_path / "batch.pdf")

    told = [json.loads(line) for line in done.complaint.splitlines()]
    assert told == [{"page": page, "of": 8} for page in range(1, 9)]
