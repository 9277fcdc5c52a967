"""Figures in a real Chromium: entered by an officer, read by a leader, and taken away as files."""

import csv
import datetime
import io
import urllib.request

import openpyxl
import pytest
from support import staffed
from support.browser import Browser, browser
from support.pages import Album
from support.server import Server

WAYS = [("kiosk", True), ("phone", False)]

#: A source that a table program would take for a formula.
SOURCE = "=1+1"


@pytest.fixture
def centre(tmp_path, shipped):
    """A centre with a leader, and six learners of thôn Đoài and one of thôn Đông who came to a class."""
    data = tmp_path / "data"
    staffed.set_up(data, shipped)
    with Server(data, shipped) as server:
        officer = staffed.signed_in_staff(server.port)
        places = staffed.settlements(officer)
        staffed.appoint(officer, "Vũ Thị Lãnh", "lanh.dao", "leader")
        names = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"]
        came = []
        for number, name in enumerate(names):
            place = places["thôn Đông" if number == 6 else "thôn Đoài"]
            came.append(staffed.enrol(officer, f"Bà {name}", place)["person"])
        for place, people in (("thôn Đoài", came[:6]), ("thôn Đông", came[6:])):
            body = {"place": "village-hall", "settlement": places[place], "day": today(),
                    "courses": [], "present": people, "called": []}
            officer.request("POST", "/classes", body)
        figure = {"figure": "adults", "settlement": places["thôn Đoài"], "value": "812",
                  "day": today(), "source": SOURCE}
        officer.request("POST", "/figures", figure)
        yield server


def today() -> str:
    """Today in Viet Nam."""
    zone = datetime.timezone(datetime.timedelta(hours=7))
    return datetime.datetime.now(zone).date().isoformat()


@pytest.mark.parametrize("size, scripts", WAYS)
def test_an_officer_enters_a_figure_and_sees_the_report(centre, size: str, scripts: bool) -> None:
    look = Album(f"figures-{size}-{scripts}", scripts)
    with browser(centre.address, size, scripts) as page:
        staffed.sign_in_staff(page)
        page.open("/staff/figures/enter")
        look(page)
        enter(page, "nhiều lắm")
        assert "Số viết như" in page.words
        look(page)
        enter(page, "1.500")
        assert "Dân số: 1.500" in page.words
        look(page)
        page.open("/staff/figures")
        assert "chưa có mẫu số" in page.words
        assert page.one("svg[role=img] title")
        look(page)
        page.open("/staff/figures?public=yes")
        assert "bản công bố" in page.words and "<5" in page.words
        look(page)


def enter(page: Browser, value: str) -> None:
    for field, text in (("value", value), ("day", "01/01/2026"), ("source", "Báo cáo 12/BC")):
        page.type(f"#f-{field}", text)
    page.press(".sheet .main")


def test_files_say_the_same_and_no_cell_runs(centre) -> None:
    with browser(centre.address, "kiosk", True) as page:
        staffed.sign_in_staff(page, "lanh.dao")
        page.open("/staff/figures")
        cookies = "; ".join(f"{it['name']}={it['value']}" for it in page.driver.get_cookies())

    def fetched(asked: str) -> bytes:
        address = f"{centre.address}/staff/figures/file?{asked}"
        request = urllib.request.Request(address, headers={"Cookie": cookies})
        with urllib.request.urlopen(request) as reply:
            return reply.read()

    book = openpyxl.load_workbook(io.BytesIO(fetched("as=xlsx")))
    names = ["commune", "indicators", "groups", "ages", "entered"]
    assert len(book.worksheets) == len(names)
    for name, sheet in zip(names, book.worksheets, strict=True):
        text = fetched(f"as=csv&table={name}")
        assert text.startswith(b"\xef\xbb\xbf") and text.count(b"\n") == text.count(b"\r\n")
        rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";"))
        cells = [[written(cell) for cell in row] for row in sheet.iter_rows()]
        width = len(rows[0])
        assert [padded(row, width) for row in rows] == [padded(row, width) for row in cells], name
        assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    words = "".join(cell for row in rows for cell in row)
    assert "<5" not in words, "the staff's files are whole"
    assert b"<5" in fetched("as=csv&table=commune&public=yes")


def padded(row: list[str], width: int) -> list[str]:
    return row + [""] * (width - len(row))


def written(cell) -> str:
    """A cell as the other file has it."""
    if cell.value is None:
        return ""
    if isinstance(cell.value, str):
        return ("'" if cell.value[0] in "=+-@" else "") + cell.value
    return f"{cell.value:.2f}".replace(".", ",") if "0.00" in cell.number_format else str(cell.value)
