"""The official's desk in a real Chromium: from the learner's first lesson to a paper that another
station, which never met this one, checks without a network."""

import csv
import io
import json
import re
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from support import staffed
from support.answers import AnswerKey
from support.browser import Browser, browser
from support.content import write
from support.kiosk_learner import KioskLearner
from support.office import (
    SIGNER,
    TARGET,
    TASK_COURSE,
    TUTOR,
    Downloads,
    observed,
    office_content,
    open_office,
    set_up_office,
    this_year,
)
from support.pages import Album
from support.papers import keys_of
from support.prints import degraded, page_count, page_size, picture, read_by_zbar, read_by_zxing, words
from support.server import Server

READY = f"/staff/papers/{TARGET['kind']}/{TARGET['id']}"


@pytest.fixture
def stations(tmp_path: Path):
    """The station of the register, and another centre's."""
    content = office_content(tmp_path / "content")
    set_up_office(tmp_path / "here", content)
    staffed.set_up(tmp_path / "there", content)
    with Server(tmp_path / "here", content) as here, Server(tmp_path / "there", content) as there:
        yield content, here, there


def choose(page: Browser, field: str, value: str) -> None:
    page.one(f'input[name="{field}"][value="{value}"] + label').click()


def go_to(page: Browser, text: str) -> None:
    page.press(next(link for link in page.all("main a") if text in link.text))


def put(page: Browser, field: str, text: str) -> None:
    """Puts a long text into a field at once, as pasting does."""
    page.driver.execute_script("arguments[0].value = arguments[1]", page.one(f"#f-{field}"), text)


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", False)])
def test_a_paper_from_the_first_lesson_to_its_end(stations, tmp_path, size: str, scripts: bool) -> None:
    content, here, there = stations
    look = Album(f"desk-{size}-{scripts}", scripts)
    officer = staffed.signed_in_staff(here.port)
    open_office(officer)
    with browser(here.address, size, scripts) as page:
        person = enrol(page)
        study(page, content, officer.request("GET", f"/people/{person}")["cards"][0])
        observe(page, person)
        check(page, look, person)
        symbol = issue(page, look, tmp_path)
        keys = carry_out(page, look, tmp_path, "keys")
        first = carry_out(page, look, tmp_path, "list")
    with browser(there.address, size, scripts) as other:
        assert "CHƯA KIỂM TRA ĐƯỢC" in verdict(other, look, symbol)
        staffed.sign_in_staff(other)
        take_in(other, look, keys, first)
        assert "CÒN HIỆU LỰC" in verdict(other, look, symbol)
        photograph(other, look, tmp_path)
        with browser(here.address, size, scripts) as page:
            withdraw(page, look)
            later = show_list(page, look, tmp_path)
        assert "CÒN HIỆU LỰC" in verdict(other, look, symbol), "nobody has carried the list over"
        scan_in(other, look, later)
        assert "KHÔNG CÒN HIỆU LỰC" in verdict(other, look, symbol)


def enrol(page: Browser) -> str:
    """Has the tutor enrol somebody; returns the code of the person."""
    staffed.sign_in_staff(page, TUTOR)
    go_to(page, "Ghi danh người mới")
    page.type("#f-fullName", "Nguyễn Thị Mẫu")
    page.type("#f-birthYear", "1958")
    choose(page, "groups", "older-person")
    choose(page, "consent-study", "yes")
    page.type("#f-pin", "2580")
    page.press(".sheet .main")
    assert page.heading == "Nguyễn Thị Mẫu"
    person = re.search(r"/people/([^/?#]+)", page.driver.current_url)[1]
    page.open("/staff")
    page.sign_out()
    return person


def study(page: Browser, content: Path, card: str) -> None:
    page.sign_in(card, "2580")
    learner = KioskLearner(page, AnswerKey(content), lambda _: None)
    learner.studies("/courses/thu/lessons/bai-dau")
    learner.takes("bai-1")
    page.sign_out()


def observe(page: Browser, person: str) -> None:
    staffed.sign_in_staff(page, TUTOR)
    page.open(f"/staff/people/{person}/completion/course/thu")
    assert "chưa có ai thấy tự làm được" in page.words
    page.open(f"/staff/people/{person}/tasks/thu/cup-may")
    page.press('.sheet button[value="2"]')
    page.open("/staff")
    page.sign_out()


def check(page: Browser, look: Album, person: str) -> None:
    staffed.sign_in_staff(page)
    go_to(page, "Cấp giấy xác nhận")
    look(page)
    go_to(page, "Khóa thử")
    assert "1 nhiệm vụ, Trần Thị Mai quan sát" in page.words and "kiểm tra 3/3" in page.words
    look(page)
    go_to(page, "Nguyễn Thị Mẫu")
    assert re.search(r"Trần Thị Mai quan sát, bản ghi [0-9a-f]{6}-\d+", page.words)
    look(page)
    page.type("#f-lastDigits", "1234")
    page.press(".sheet .main")
    assert "Cần sự đồng ý" in page.words
    look(page)
    page.type("#f-lastDigits", "")
    page.type("#f-born", "12/03/1958")
    page.press(".sheet .main")
    assert "Đã lưu." in page.words
    page.open("/staff")
    page.sign_out()


def issue(page: Browser, look: Album, folder: Path) -> str:
    """Issues and prints; returns the text of the symbol, as two scanners read it."""
    staffed.sign_in_staff(page, SIGNER)
    page.open(READY)
    look(page)
    page.press(".sheet .main")
    assert "Hãy chọn ít nhất một người" in page.words
    page.one('label[for="f-people-0"]').click()
    page.press(".sheet .main")
    assert page.heading == "Đã cấp 1 giấy"
    look(page)
    paper = folder / "paper.pdf"
    address = page.one('main a[href*="/print?"]').get_attribute("href").removeprefix(page.address)
    paper.write_bytes(Downloads(page).get(address))
    assert page_count(paper) == 1
    for line in ("NGUYỄN THỊ MẪU", "12/03/1958", "Số: 01/GXN-TTHTCĐ", "Trần Văn Ký", "GIÁM ĐỐC"):
        assert line in words(paper), line
    picture(paper)
    (symbol,) = read_by_zxing(paper.with_suffix(".1.png"))
    assert read_by_zbar(paper.with_suffix(".1.png")) == [symbol]
    page.open("/staff/register")
    assert "gồm 1 số, từ 01 đến 01." in page.words
    look(page)
    go_to(page, "01/GXN-TTHTCĐ")
    look(page)
    return symbol


def carry_out(page: Browser, look: Album, folder: Path, what: str) -> str:
    """Takes the public keys or a list out, as onto a USB stick."""
    if what == "keys":
        page.open("/staff/issuing")
        look(page)
        file = folder / "keys.json"
        file.write_bytes(Downloads(page).get("/staff/issuing/keys"))
        assert keys_of(file)
        return file.read_text(encoding="utf-8")
    page.open("/staff/register/lists")
    look(page)
    return Downloads(page).get("/staff/register/lists", {}).decode()


def take_in(page: Browser, look: Album, keys: str, lists: str) -> None:
    page.open("/staff/issuers")
    look(page)
    put(page, "list", "không phải danh sách")
    page.press('form[action$="/lists"] .main')
    assert "Đây không phải danh sách" in page.words
    look(page)
    put(page, "keys", keys)
    page.press('form[action$="/keys"] .main')
    assert "Đã nhận khóa của Trung tâm An Xá" in page.words
    put(page, "list", lists)
    page.press('form[action$="/lists"] .main')
    assert "Đã nhận danh sách bản" in page.words
    look(page)


def show_list(page: Browser, look: Album, folder: Path) -> str:
    """Has the list shown as a symbol; returns what two scanners read from the screen."""
    page.open("/staff/register/lists")
    page.press('.sheet button[value="symbol"]')
    look(page)
    screen = folder / "list.png"
    screen.write_bytes(page.one(".wide svg").screenshot_as_png)
    (text,) = read_by_zxing(screen)
    assert read_by_zbar(screen) == [text]
    return text


def scan_in(page: Browser, look: Album, text: str) -> None:
    page.open("/staff/issuers")
    page.one('form[action$="/lists"] #f-scan').send_keys(text)
    page.press('form[action$="/lists"] .main')
    assert "Đã nhận danh sách bản" in page.words
    look(page)


def photograph(page: Browser, look: Album, folder: Path) -> None:
    """Gives the page pictures of the paper, and of none."""
    scan = folder / "paper.1.png"
    photo = folder / "photo.jpg"
    degraded(Image.open(scan).convert("L")).save(photo)
    Image.new("L", (400, 400), 255).save(folder / "blank.png")
    (folder / "spoiled.jpg").write_bytes(photo.read_bytes()[:300])
    for field, file in [("photo", photo), ("file", scan), ("file", folder / "paper.pdf")]:
        told = uploaded(page, field, file)
        assert "CÒN HIỆU LỰC" in told and "Nguyễn Thị Mẫu" in told and "Trần Văn Ký" in told
    look(page)
    for name in ("blank.png", "spoiled.jpg"):
        assert "không thấy mã QR" in uploaded(page, "file", folder / name)
        assert page.one("#f-file").get_attribute("aria-invalid") == "true"
    look(page)


def uploaded(page: Browser, field: str, file: Path) -> str:
    """What the page says of a file."""
    page.open("/verify")
    assert page.one("#f-photo").get_attribute("capture") == "environment"
    page.one(f"#f-{field}").send_keys(str(file))
    page.press('form[action$="/file"] button')
    return page.words


def verdict(page: Browser, look: Album, symbol: str) -> str:
    """What the page says after a scanner has typed, whose last key is Enter."""
    page.open("/verify")
    look(page)
    field = page.one("#f-scan")
    assert field.get_attribute("type") == "password"
    html = page.one("html")
    field.send_keys(symbol + Keys.ENTER)
    page.wait(lambda: html.id != page.one("html").id)
    look(page)
    return page.words


def withdraw(page: Browser, look: Album) -> None:
    staffed.sign_in_staff(page, SIGNER)
    page.open("/staff/register")
    go_to(page, "01/GXN-TTHTCĐ")
    paper = page.path
    for way in ("/reissue", "/void"):
        page.open(paper + way)
        look(page)
    page.open(paper + "/withdraw")
    look(page)
    choose(page, "reason", "lam_ho")
    page.type("#f-second", SIGNER)
    page.type("#f-secondPassphrase", staffed.PASSPHRASE)
    page.press(".sheet .main")
    assert "Việc này cần hai người" in page.words
    look(page)
    page.type("#f-second", staffed.LOGIN)
    page.type("#f-secondPassphrase", staffed.PASSPHRASE)
    page.press(".sheet .main")
    assert "lý do: người khác làm hộ" in page.words
    look(page)


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", False)])
def test_an_officer_sets_the_desk_up(tmp_path, size: str, scripts: bool) -> None:
    content = office_content(tmp_path / "content")
    staffed.set_up(tmp_path / "data", content)
    look = Album(f"desk-set-up-{size}-{scripts}", scripts)
    with Server(tmp_path / "data", content) as server, browser(server.address, size, scripts) as page:
        signer = staffed.appoint(staffed.signed_in_staff(server.port), "Trần Văn Ký", SIGNER, "signer")
        staffed.sign_in_staff(page)
        for path in ("/staff", "/staff/papers", "/staff/register", "/staff/issuing"):
            page.open(path)
            look(page)
        go_to(page, "Lập khóa ký")
        look(page)
        page.type("#f-name", "Trung tâm An Xá")
        page.type("#f-passphrase", "lúa chín đầy đồng")
        page.press(".sheet .main")
        assert "không giống nhau" in page.words
        look(page)
        page.type("#f-passphrase", "lúa chín đầy đồng")
        page.type("#f-again", "lúa chín đầy đồng")
        page.press(".sheet .main")
        assert "Khóa có mật khẩu riêng." in page.words
        go_to(page, "Mở sổ ở máy này")
        look(page)
        page.type("#f-machine", "Máy văn phòng")
        page.press(".sheet .main")
        assert "Sổ nằm ở máy này." in page.words
        for way in ("Thay khóa ký", "Chuyển sổ sang máy khác"):
            go_to(page, way)
            look(page)
            page.press(".ways a")
        page.open(f"/staff/roles/{signer}/role")
        look(page)
        choose(page, "role", "signer")
        page.one('#f-signing option[value="deputy"]').click()
        page.type("#f-from", "01/01/2026")
        page.type("#f-through", "31/12/2025")
        page.press(".sheet .main")
        assert "Ngày hết quyền ký phải sau" in page.words
        look(page)
        page.type("#f-through", "31/12/2030")
        page.press(".sheet .main")
        assert "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, từ ngày 01/01/2026 đến hết ngày 31/12/2030" in page.words
        page.open("/staff/clock")
        look(page)
        page.type("#f-time", "25:00")
        page.press(".sheet .main")
        assert "Giờ viết như 14:05." in page.words
        look(page)
    key = tmp_path / "data/issuing.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert "sealed" in json.loads(key.read_text())["secret"]


#: What a table program would take for a formula.
TITLE = "=1+1"


def written(cell) -> str:
    """A cell of a workbook as the other file has it."""
    text = "" if cell.value is None else str(cell.value)
    return f"'{text}" if text.startswith(tuple("=+-@")) else text


def test_the_register_leaves_as_paper_and_as_tables_that_say_the_same(tmp_path) -> None:
    content = office_content(tmp_path / "content")
    write(content / "Courses/thu/course.yaml", TASK_COURSE.replace("Khóa thử", f'"{TITLE}"'))
    set_up_office(tmp_path / "data", content)
    with Server(tmp_path / "data", content) as server, browser(server.address) as page:
        officer = staffed.signed_in_staff(server.port)
        places = open_office(officer)
        tutor, signer = (staffed.signed_in_staff(server.port, login) for login in (TUTOR, SIGNER))
        names = ["Nguyễn Thị Mẫu", "H'Ngăm Niê Kđăm", "Lò Văn Thử"]
        people = [staffed.enrol(officer, name, places["thôn Đoài"])["person"] for name in names]
        for person in people:
            observed(tutor, person)
        learners = [{"person": person} for person in people]
        officer.request("POST", "/papers/checks", {"target": TARGET, "learners": learners})
        papers = signer.request("POST", "/papers", {"target": TARGET, "learners": people})["papers"]
        signer.request("POST", f"/papers/{papers[1]}/voiding", {"reason": "in_hong"})
        signer.request("POST", f"/papers/{papers[2]}/reissue", {"reason": "mat_hong"})
        officer.request("PUT", f"/papers/{papers[0]}/hand-over", {"recipient": "proxy"})
        staffed.sign_in_staff(page)
        page.open("/staff/register")
        files = Downloads(page)
        wanted = {"year": str(this_year()), "reason": "report"}
        text = files.get("/staff/register", {**wanted, "do": "csv"})
        book = openpyxl.load_workbook(
            io.BytesIO(files.get("/staff/register", {**wanted, "do": "xlsx"}))
        )
        printed = tmp_path / "register.pdf"
        printed.write_bytes(files.get("/staff/register", {**wanted, "do": "pdf"}))
        both = tmp_path / "papers.pdf"
        both.write_bytes(files.get(f"/staff/register/print?year={this_year()}&first=1&last=4"))

    assert text.startswith(b"\xef\xbb\xbf") and text.count(b"\n") == text.count(b"\r\n")
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig")), delimiter=";"))
    (sheet,) = book.worksheets
    cells = [[written(cell) for cell in row] for row in sheet.iter_rows()]
    width = len(rows[0])
    assert width == 21
    assert [[*row, *[""] * (width - len(row))] for row in rows] == cells
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    assert [row[1] for row in rows[1:5]] == [f"{number:02}/GXN-TTHTCĐ" for number in range(1, 5)]
    standing = rows[0].index("Tình trạng")
    assert [row[standing] for row in rows[1:5]] == ["hiệu lực", "hủy", "đã cấp lại", "hiệu lực"]
    assert rows[3][standing + 1] == "04/GXN-TTHTCĐ"
    assert "Xuất bởi Lê Thị Đúng" in rows[-1][0] and "lý do: làm báo cáo" in rows[-1][0]
    # The printed register has all numbers; of papers, those that hold are printed.
    width, height = (float(side) for side in page_size(printed).split(" pts")[0].split(" x "))
    assert width > height
    for name in names:
        assert name in words(printed), name
    assert "Xuất bởi Lê Thị Đúng" in words(printed) and "làm báo cáo" in words(printed)
    assert page_count(both) == 2


def test_a_paper_is_issued_and_checked_by_the_keyboard_alone(tmp_path) -> None:
    content = office_content(tmp_path / "content")
    write(content / "Courses/thu/course.yaml", TASK_COURSE)
    set_up_office(tmp_path / "data", content)
    with Server(tmp_path / "data", content) as server, browser(server.address) as page:
        officer = staffed.signed_in_staff(server.port)
        places = open_office(officer)
        person = staffed.enrol(officer, "Nguyễn Thị Mẫu", places["thôn Đoài"])["person"]
        observed(staffed.signed_in_staff(server.port, TUTOR), person)
        learners = [{"person": person}]
        officer.request("POST", "/papers/checks", {"target": TARGET, "learners": learners})
        staffed.sign_in_staff(page, SIGNER)
        page.open(READY)
        reach(page, "f-people-0").send_keys(Keys.SPACE)
        enter(page, reach(page, "main"))
        assert page.heading == "Đã cấp 1 giấy"
        row = officer.request("GET", f"/register/{this_year()}")["rows"]["items"][0]
        page.open("/verify")
        reach(page, "f-code").send_keys(row["checkCode"])
        enter(page, reach(page, "second"))
        assert "N. T. M." in page.words


def reach(page: Browser, what: str):
    """Presses Tab until something of this id or class is reached."""
    for _ in range(60):
        ActionChains(page.driver).send_keys(Keys.TAB).perform()
        element = page.driver.switch_to.active_element
        names = [element.get_attribute("id"), *(element.get_attribute("class") or "").split()]
        if what in names and element.tag_name in ("input", "button"):
            return element
    raise AssertionError(f"the keyboard does not reach {what}")


def enter(page: Browser, button) -> None:
    html = page.one("html").id
    button.send_keys(Keys.ENTER)
    page.wait(lambda: page.one("html").id != html)
