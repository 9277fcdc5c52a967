"""A print whose line was edited is contradicted by its own symbol: each line of `domain.md` 4.2."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from support.hocvu import Outcome, hocvu
from support.papers import FACTS, signed_examples, with_claims
from support.prints import print_job, solid, words

VALID = 0
EXPIRES, ISSUED = 4, 6


def start(*day: int) -> int:
    """The seconds at which a day begins in Viet Nam."""
    return int(datetime(*day, tzinfo=timezone(timedelta(hours=7))).timestamp())


@dataclass(frozen=True)
class Edit:
    """What a forger made of one line of a print, and what the verdict names beside it."""

    line: str
    place: tuple[int, ...]
    value: object
    printed: str
    signed: str
    paper: str = "valid"

    def forge(self, claims: dict) -> None:
        *way, last = self.place
        for step in way:
            claims = claims[step]
        claims[last] = self.value


EDITS = [
    Edit("Cơ quan cấp trên", (FACTS, 9, 1), "ỦY BAN NHÂN DÂN XÃ AN HÒA", "XÃ AN HÒA",
         "ỦY BAN NHÂN DÂN XÃ AN XÁ"),
    Edit("Nơi cấp", (FACTS, 9, 0), "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ ĐÔNG HÒA", "XÃ ĐÔNG HÒA",
         "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ"),
    Edit("Số", (FACTS, 11), "70/GXN-TTHTCĐ", "Số: 70/GXN-TTHTCĐ", "07/GXN-TTHTCĐ"),
    Edit("Thay thế giấy số", (FACTS, 18), "11111/GXN-TTHTCĐ", "số 11111/GXN-TTHTCĐ",
         "12344/GXN-TTHTCĐ", "longest"),
    Edit("Nơi và ngày cấp", (FACTS, 12), "Bến Lạ", "Bến Lạ, ngày 05 tháng 02 năm 2026",
         "An Xá, 05/02/2026"),
    Edit("Nơi và ngày cấp", (ISSUED,), start(2026, 3, 6), "An Xá, ngày 06 tháng 03 năm 2026",
         "An Xá, 05/02/2026"),
    Edit("Đã hoàn thành khóa học", (FACTS, 4), "Dịch vụ công trực tuyến",
         "khóa học “Dịch vụ công trực tuyến”",
         "Nhận ra và tránh lừa đảo trên mạng (lua-dao, phiên bản 1.2)"),
    Edit("Đã hoàn thành khóa học", (FACTS, 3), "dich-vu-cong", "mã dich-vu-cong",
         "Nhận ra và tránh lừa đảo trên mạng (lua-dao, phiên bản 1.2)"),
    Edit("Đã hoàn thành khóa học", (FACTS, 5), "3.0", "phiên bản 3.0",
         "Nhận ra và tránh lừa đảo trên mạng (lua-dao, phiên bản 1.2)"),
    Edit("Đã hoàn thành chương trình", (FACTS, 4), "Kỹ năng số nâng cao",
         "chương trình “Kỹ năng số nâng cao”",
         "Kỹ năng số cơ bản cho người dân: an toàn, dịch vụ công và thanh toán "
         "(nguoi-dan-so-co-ban, phiên bản 2026.10)", "longest"),
    Edit("Họ và tên", (FACTS, 1), "Nguyễn Thị Khác", "NGUYỄN THỊ KHÁC", "Nguyễn Thị Mẫu"),
    Edit("Ngày sinh", (FACTS, 2), "1985-03-12", "Ngày sinh: 12/03/1985", "12/03/1958"),
    Edit("Nơi cư trú", (FACTS, 14), "Thôn Đông, xã An Xá, tỉnh Phú Thọ", "Thôn Đông",
         "Thôn Đoài, xã An Xá, tỉnh Phú Thọ"),
    Edit("Thời gian học", (FACTS, 19), "2025-11-12", "từ ngày 12/11/2025 đến ngày 03/02/2026",
         "từ ngày 12/01/2026 đến ngày 03/02/2026"),
    Edit("Thời gian học", (FACTS, 6), "2026-02-04", "từ ngày 12/01/2026 đến ngày 04/02/2026",
         "từ ngày 12/01/2026 đến ngày 03/02/2026"),
    Edit("Hình thức", (FACTS, 15), [[2], 1], "Hình thức: học tại lớp; kiểm tra vấn đáp",
         "tự học có người hướng dẫn; kiểm tra vấn đáp"),
    Edit("Kiểm tra kiến thức", (FACTS, 7), [9, 9, True], "kiểm tra kiến thức 9/9",
         "8/9 (điểm đạt 80%), đúng toàn bộ câu then chốt"),
    Edit("Kiểm tra kiến thức", (FACTS, 8), 88, "điểm đạt 88%",
         "8/9 (điểm đạt 80%), đúng toàn bộ câu then chốt"),
    Edit("Nhiệm vụ thực hành", (FACTS, 16), [3, 3, "Lê Thị Thử"], "hành 3/3 tự làm được",
         "2/2 tự làm được, do Lê Thị Thử quan sát"),
    Edit("Nhiệm vụ thực hành", (FACTS, 16), [2, 2, "Lê Thị Khác"], "do Lê Thị Khác quan sát",
         "2/2 tự làm được, do Lê Thị Thử quan sát"),
    Edit("Xét theo", (FACTS, 17), ["Quy định xét đạt số 01/QĐ-TTHTCĐ", "2"], "(phiên bản 2)",
         "Quy định xét đạt số 01/QĐ-TTHTCĐ (phiên bản 1)"),
    Edit("Xét theo", (FACTS, 17), ["Quy định xét đạt số 09/QĐ-TTHTCĐ", "1"], "số 09/QĐ-TTHTCĐ",
         "Quy định xét đạt số 01/QĐ-TTHTCĐ (phiên bản 1)"),
    Edit("Người ký", (FACTS, 13), ["Trần Văn Khác", "GIÁM ĐỐC"], "Trần Văn Khác",
         "GIÁM ĐỐC, Trần Văn Ví Dụ"),
    Edit("Người ký", (FACTS, 13), ["Trần Văn Ví Dụ", "CHỦ TỊCH"], "CHỦ TỊCH",
         "GIÁM ĐỐC, Trần Văn Ví Dụ"),
    Edit("Dùng được đến hết ngày", (EXPIRES,), start(2032, 1, 1), "đến hết ngày 31/12/2031", "05/02/2031",
         "longest"),
    Edit("Mã kiểm tra", (FACTS, 20), "K7Q42M-7", "K7Q42M-7", "KQZGGQ-6"),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return signed_examples(tmp_path_factory.mktemp("papers"))


def job(folder: Path, name: str) -> str:
    return (folder / f"print-{name}.json").read_text(encoding="utf-8")


def verdict(folder: Path, paper: Path) -> Outcome:
    return hocvu("verify", paper, "--keys", "keys.json", "--list", "list-4.txt", cwd=folder)


def signed_lines(outcome: Outcome) -> dict[str, str]:
    """The lines that a verdict shows of a paper, by what they are called."""
    lines = [line.strip() for line in outcome.out.split("\n\n")[1].splitlines()[1:]]
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.printed)
def test_an_edited_line_is_contradicted_by_the_verdict(
    folder: Path, tmp_path: Path, edit: Edit
) -> None:
    forged = print_job(with_claims(job(folder, edit.paper), edit.forge), tmp_path / "forged.pdf")
    assert forged.code == 0, forged.complaint

    outcome = verdict(folder, forged.file)

    # The symbol is the old one and right, so only the lines can tell.
    assert outcome.code == VALID, outcome.told
    assert solid(edit.printed) in solid(words(forged.file))
    assert solid(edit.printed) not in solid(outcome.out)
    assert signed_lines(outcome)[edit.line] == edit.signed, outcome.told


def test_every_line_of_the_verdict_is_tried(folder: Path) -> None:
    for name in ("valid", "longest"):
        paper = print_job(job(folder, name), folder / f"{name}.pdf").file
        assert signed_lines(verdict(folder, paper)).keys() <= {edit.line for edit in EDITS}
