"""The register as it leaves the printer: every column, on every page its heads, and its end."""

import base64
import json
from pathlib import Path

import cbor2
import pytest
from support.papers import in_order, signed_examples, unpadded
from support.prints import ink, page_count, page_size, picture, print_job, solid, words

HEADS = [
    "TT", "Số giấy", "Ngày cấp", "Họ và tên", "Ngày sinh", "Giới tính", "Thôn/tổ dân phố, xã",
    "4 số cuối định danh", "Khóa học, bộ khóa; phiên bản", "Kết quả", "Quy định xét đạt (phiên bản)",
    "Người quan sát", "Người ký, chức vụ", "Người nhận ký tên", "Ngày nhận",
    "Người nhận thay (ký, ghi rõ họ tên)", "Mã kiểm tra", "Tình trạng", "Số giấy thay thế",
    "Ngày và lý do", "Ghi chú",
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("register"))


@pytest.fixture(scope="module")
def register(folder: Path) -> Path:
    return printed(folder, (folder / "print-register.json").read_text(encoding="utf-8"))


def printed(folder: Path, job: str) -> Path:
    done = print_job(job, folder / "register.pdf")
    assert done.code == 0, done.complaint
    return done.file


def pages(file: Path) -> list[str]:
    return [words(file, number) for number in range(1, page_count(file) + 1)]


def test_the_register_is_a4_landscape_within_its_margins(register: Path) -> None:
    width, height = (float(side) for side in page_size(register).split(" pts")[0].split(" x "))
    assert (round(width), round(height)) == (842, 595)

    for number in range(1, page_count(register) + 1):
        left, top, right, bottom = ink(picture(register, number))
        assert left >= 19.5 and right <= 287.5 and top >= 14 and bottom <= 202


def test_every_page_has_the_heads_and_its_number(register: Path) -> None:
    found = pages(register)

    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert all(solid(head) in solid(page) for head in HEADS), page
        assert f"Trang {number}/{len(found)}" in page


def test_only_the_first_page_has_the_title(register: Path) -> None:
    found = pages(register)

    assert "SỔ CẤP GIẤY XÁC NHẬN HOÀN THÀNH NĂM 2026" in found[0]
    assert all("HOÀN THÀNH NĂM" not in page for page in found[1:])


def test_a_row_has_all_that_is_known_of_a_paper(register: Path) -> None:
    book = solid(" ".join(pages(register)))

    row = "".join([
        "3", "03/GXN-TTHTCĐ", "05/02/2026", "SiuČar", "12/03/1958", "ThônĐoài,xãAnXá,tỉnhPhúThọ",
        "1234", "Nhậnravàtránhlừađảotrênmạng(lua-dao,phiênbản1.2)",
        "kiểmtra8/9(điểmđạt80%);nhiệmvụ2/2", "Quyđịnhxétđạtsố01/QĐ-TTHTCĐ(phiênbản1)", "LêThịThử",
        "TrầnVănVíDụ,GIÁMĐỐC", "06/02/2026",
    ])  # fmt: skip
    assert row in book
    assert "thuhồi10/04/2026:làmhộ" in book


@pytest.mark.parametrize(
    "said",
    [
        "đã cấp lại 16/GXN-TTHTCĐ 01/05/2026: sai thông tin",
        "hủy 05/02/2026: in hỏng",
        "hiệu lực đã báo người học",
        "06/02/2026 nhận thay:",
    ],
)
def test_what_became_of_a_paper_stands_in_its_row(register: Path, said: str) -> None:
    assert solid(said) in solid(" ".join(pages(register)))


def test_rows_stand_in_their_order(register: Path) -> None:
    book = solid(" ".join(pages(register)))

    places = [book.find(f"{number}{number:02}/GXN") for number in range(1, 18) if number != 5]
    assert -1 not in places and places == sorted(places)


def test_the_last_page_closes_the_book(register: Path) -> None:
    *before, last = pages(register)

    assert "Sổ năm 2026 gồm 17 số, từ 01 đến 17." in last
    assert "An Xá, ngày 31 tháng 12 năm 2026 GIÁM ĐỐC Trần Văn Ví Dụ" in last
    assert all("gồm 17 số" not in page for page in before)


def test_a_year_without_papers_has_a_page(folder: Path) -> None:
    job = (folder / "print-empty-register.json").read_text(encoding="utf-8")

    assert "NĂM 2027" in pages(printed(folder, job))[0]


def test_a_row_of_the_longest_texts_fits_on_its_page(folder: Path) -> None:
    job = json.loads((folder / "print-register.json").read_text(encoding="utf-8"))
    row = job["register"]["rows"][8]
    claims = cbor2.loads(unpadded(row["facts"]))
    long = "Ƀlĭkênuôl" * 30
    facts = claims[-65537]
    facts.update({1: long, 3: long, 4: long, 5: long, 14: long, 13: [long, long], 17: [long, long]})
    row["facts"] = base64.urlsafe_b64encode(cbor2.dumps(in_order(claims))).rstrip(b"=").decode()

    file = printed(folder, json.dumps(job))

    assert solid(" ".join(pages(file))).count(long) == 9
    for number in range(1, page_count(file) + 1):
        left, top, right, bottom = ink(picture(file, number))
        assert left >= 19.5 and right <= 287.5 and top >= 14 and bottom <= 202
