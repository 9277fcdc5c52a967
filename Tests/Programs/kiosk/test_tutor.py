"""Tutors in a real Chromium: they enrol, watch tasks, hold classes, and see their own people only."""

import pytest
from selenium.webdriver.support.ui import Select
from support import staffed
from support.browser import Browser, browser
from support.pages import Album
from support.server import Server

WAYS = [("kiosk", True), ("phone", True), ("kiosk", False)]


@pytest.fixture
def centre(tmp_path, shipped):
    """A centre with a tutor of thôn Đoài, a learner there and another in thôn Đông."""
    data = tmp_path / "data"
    staffed.set_up(data, shipped)
    with Server(data, shipped) as server:
        officer = staffed.signed_in_staff(server.port)
        places = staffed.settlements(officer)
        staffed.appoint(officer, "Trần Văn Tận", "tan.tran", "tutor", places["thôn Đoài"])
        staffed.enrol(officer, "Nguyễn Thị Tám", places["thôn Đoài"])
        staffed.enrol(officer, "Phạm Văn Đông", places["thôn Đông"])
        yield server


def choose(page: Browser, field: str, value: str) -> None:
    page.one(f'input[name="{field}"][value="{value}"] + label').click()


def go_to(page: Browser, text: str) -> None:
    link = next(link for link in page.all("main a") if text in link.text)
    page.press(link)


@pytest.mark.parametrize("size, scripts", WAYS)
def test_a_tutor_enrols_somebody_and_signs_a_task_off(centre, size: str, scripts: bool) -> None:
    look = Album(f"tutor-{size}-{scripts}", scripts)
    with browser(centre.address, size, scripts) as page:
        page.open("/staff/sign-in")
        look(page)
        staffed.sign_in_staff(page, "tan.tran")
        look(page)
        enrol(page, look)
        sign_off(page, look)


def enrol(page: Browser, look: Album) -> None:
    go_to(page, "Ghi danh người mới")
    look(page)
    page.type("#f-fullName", "Nguyễn Thị Tám")
    page.type("#f-callName", "bà Tám")
    page.type("#f-birthYear", "1958")
    choose(page, "groups", "older-person")
    page.type("#f-pin", "2580")
    page.press(".sheet .main")
    # Somebody of the name is there already, and no consent was given yet.
    assert "Có thể đã ghi danh rồi" in page.words
    look(page)
    choose(page, "isAnother", "yes")
    page.type("#f-pin", "2580")
    page.press(".sheet .main")
    assert "Cần sự đồng ý cho việc học" in page.words
    assert page.one("#f-fullName").get_attribute("value") == "Nguyễn Thị Tám"
    look(page)
    choose(page, "consent-study", "yes")
    page.type("#f-pin", "2580")
    page.press(".sheet .main")
    assert page.heading == "Nguyễn Thị Tám"
    look(page)


def sign_off(page: Browser, look: Album) -> None:
    page.open("/staff/people")
    look(page)
    assert "Phạm Văn Đông" not in page.words
    page.type("#f-q", "tam")
    page.press(".sheet .second")
    assert "2 người" in page.words
    # A name, a task, a level: three presses.
    go_to(page, "bà Tám")
    look(page)
    task = next(link for link in page.all("main a") if "/tasks/" in link.get_attribute("href"))
    page.press(task)
    look(page)
    Select(page.one("#f-place")).select_by_value("home")
    page.press('.sheet button[value="2"]')
    assert "Đã ghi." in page.words and "2 – tự làm được" in page.words
    look(page)
    # The next task is done in the same place.
    page.press(next(l for l in page.all("main a") if "/tasks/" in l.get_attribute("href")))
    assert Select(page.one("#f-place")).first_selected_option.get_attribute("value") == "home"


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", False)])
def test_a_tutor_looks_after_somebody(centre, size: str, scripts: bool) -> None:
    look = Album(f"person-{size}-{scripts}", scripts)
    with browser(centre.address, size, scripts) as page:
        staffed.sign_in_staff(page, "tan.tran")
        go_to(page, "Học viên")
        go_to(page, "Nguyễn Thị Tám")
        person = page.path
        go_to(page, "Sửa thông tin")
        look(page)
        page.type("#f-phone", "0912 345 678")
        page.press(".sheet .main")
        assert "Hãy ghi số điện thoại này của ai" in page.words
        Select(page.one("#f-phoneOwner")).select_by_value("child")
        page.press(".sheet .main")
        assert "0912 345 678 (Của con cháu)" in page.words
        go_to(page, "Sửa họ tên")
        look(page)
        page.type("#f-fullName", "Nguyễn Thị Tâm")
        choose(page, "reason", "mistyped")
        page.press(".sheet .main")
        assert page.heading == "Nguyễn Thị Tâm" and "Nguyễn Thị Tám (đến" in page.words
        for path in ["/card", "/consents", "/attempts", "/oral", "/followup"]:
            page.open(person + path)
            look(page)
        choose(page, "reason", "shy")
        page.press(".sheet .main")
        page.open("/staff/stuck")
        assert "Còn ngại" in page.words
        look(page)
        page.open(person + "/card")
        page.type("#f-pin", "1234")
        page.press(".sheet .main")
        assert "dễ đoán" in page.words
        page.type("#f-pin", "2581")
        page.press(".sheet .main")
        assert "Đã lưu." in page.words


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", False)])
def test_a_tutor_holds_a_class(centre, size: str, scripts: bool) -> None:
    look = Album(f"class-{size}-{scripts}", scripts)
    with browser(centre.address, size, scripts) as page:
        staffed.sign_in_staff(page, "tan.tran")
        go_to(page, "Buổi học và thăm nhà")
        look(page)
        go_to(page, "Ghi buổi học")
        assert "âm lịch" in page.words
        look(page)
        page.one('input[value="present"] + label').click()
        page.press(".sheet .main")
        assert "1 có mặt, 0 vắng" in page.words and "Nguyễn Thị Tám" in page.words
        look(page)
        go_to(page, "Sửa buổi này")
        page.one('input[value="called"] + label').click()
        page.press(".sheet .main")
        assert "0 có mặt, 1 vắng" in page.words


def test_an_oral_test_is_taken_on_the_tutors_screen(centre) -> None:
    look = Album("oral", True)
    with browser(centre.address) as page:
        staffed.sign_in_staff(page, "tan.tran")
        page.open("/staff/people")
        go_to(page, "Nguyễn Thị Tám")
        go_to(page, "Kiểm tra vấn đáp")
        look(page)
        page.press(page.all(".sheet .second")[0])
        assert "Đang kiểm tra vấn đáp: Nguyễn Thị Tám" in page.words
        look(page)
        page.press(".examining button")
        assert page.heading == "Chào Trần Văn Tận"
        page.open("/staff/people")
        go_to(page, "Nguyễn Thị Tám")
        go_to(page, "Các lượt làm bài")
        assert "đang làm" in page.words
        look(page)
        go_to(page, "đang làm")
        choose(page, "reason-aside", "wrong-test")
        page.press('.sheet button[value="aside"]')
        assert "không tính" in page.words
        look(page)


def test_a_fisher_is_listed_when_the_boat_comes_home(centre) -> None:
    look = Album("ashore", True)
    with browser(centre.address) as page:
        staffed.sign_in_staff(page, "tan.tran")
        page.open("/staff/ashore")
        assert "Chưa ghi ai về bờ" in page.words
        page.open("/staff/people")
        go_to(page, "Nguyễn Thị Tám")
        go_to(page, "Sửa thông tin")
        page.type("#f-returnsOn", "01/02/2026")
        page.press(".sheet .main")
        go_to_visits(page)
        go_to(page, "về bờ kịp rằm tới")
        assert "thuyền về 01/02/2026 (ngày 14 tháng 12 âm lịch)" in page.words
        look(page)


def go_to_visits(page: Browser) -> None:
    page.open("/staff")
    go_to(page, "Buổi học và thăm nhà")


def test_sheets_are_printed_from_the_pages(centre) -> None:
    look = Album("prints", True)
    with browser(centre.address) as page:
        staffed.sign_in_staff(page, "tan.tran")
        page.open("/staff/questions")
        look(page)
        for path in ["/staff/prints", "/staff/prints/cards", "/staff/prints/checklist",
                     "/staff/prints/poster"]:
            page.open(path)
            look(page)
        page.type("#f-address", "nowhere")
        page.press(".sheet .main")
        assert "Địa chỉ viết như" in page.words
        page.open("/staff/prints/cards")
        page.press(".sheet .main")
        assert "ít nhất một người" in page.words
        look(page)


def test_staff_pages_in_english_and_in_large_letters_on_black(centre) -> None:
    with browser(centre.address) as page:
        staffed.sign_in_staff(page, "tan.tran")
        for switch in ("large", "contrast"):
            page.one(f'.look button[value="{switch}"]').click()
        page.wait(lambda: "large.contrast" in str(page.driver.get_cookies()))
        page.press('.look button[value="en"]')
        look = Album("tutor-english", True)
        for path in ["/staff", "/staff/people", "/staff/people/new", "/staff/visits/new",
                     "/staff/stuck", "/staff/prints"]:
            page.open(path)
            look(page)
