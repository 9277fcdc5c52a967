"""What people are told of their own data, and what goes when they ask, in a real Chromium."""

from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from support import staffed
from support.browser import Browser, browser
from support.content import write
from support.office import (
    SIGNER,
    TARGET,
    TASK_COURSE,
    TUTOR,
    observed,
    office_content,
    open_office,
    set_up_office,
    this_year,
)
from support.pages import Album
from support.server import Server

NAME = "Nguyễn Thị Mẫu"


@pytest.fixture
def office(tmp_path: Path):
    """A centre, its officer, and a learner who holds a paper."""
    content = office_content(tmp_path / "content")
    write(content / "Courses/thu/course.yaml", TASK_COURSE)
    set_up_office(tmp_path / "data", content)
    with Server(tmp_path / "data", content) as server:
        officer = staffed.signed_in_staff(server.port)
        places = open_office(officer)
        tutor, signer = (staffed.signed_in_staff(server.port, login) for login in (TUTOR, SIGNER))
        learner = staffed.enrol(officer, NAME, places["thôn Đoài"])
        observed(tutor, learner["person"])
        checks = {"target": TARGET, "learners": [{"person": learner["person"]}]}
        officer.request("POST", "/papers/checks", checks)
        issue = {"target": TARGET, "learners": [learner["person"]]}
        signer.request("POST", "/papers", issue)
        yield server, officer, learner


def go_to(page: Browser, text: str) -> None:
    page.press(next(link for link in page.all("main a") if text in link.text))


def choose(page: Browser, field: str, value: str) -> None:
    page.one(f'input[name="{field}"][value="{value}"] + label').click()


def send(page: Browser) -> None:
    page.press(".sheet button.main")


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", False)])
def test_from_the_own_data_to_the_letter_after_the_erasure(office, size: str, scripts: bool) -> None:
    server, officer, learner = office
    person = f"/staff/people/{learner['person']}"
    look = Album(f"privacy-{size}-{scripts}", scripts)
    with browser(server.address, size, scripts) as page:
        reads_the_own_data(page, look, learner["card"])
        staffed.sign_in_staff(page)
        asks(page, look, person)
        is_erased(page, look, person)
        is_answered(page, look)
        stays_in_the_register(page, look)


def reads_the_own_data(page: Browser, look: Album, card: str) -> None:
    page.sign_in(card, "2580")
    go_to(page, "Dữ liệu của tôi")
    look(page)
    for text in (NAME, "1958", "thôn Đoài", "Giấy số 01/", "hiệu lực", "Trần Thị Mai", "Khóa thử"):
        assert text in page.words, text
    page.sign_out()


def asks(page: Browser, look: Album, person: str) -> None:
    page.open(person)
    go_to(page, "Dữ liệu của tôi")
    look(page)
    assert "In trang này" in page.words and "Cán bộ đã xem bằng chứng" in page.words
    page.open(person)
    go_to(page, "Yêu cầu về dữ liệu cá nhân")
    look(page)
    choose(page, "what", "erase")
    send(page)
    look(page)
    assert "Xóa dữ liệu – " + NAME in page.words and "trả lời trước hết ngày" in page.words


def is_erased(page: Browser, look: Album, person: str) -> None:
    page.open(person)
    go_to(page, "Xóa dữ liệu của người này")
    look(page)
    assert "đã được cấp giấy số 01/" in page.words
    page.type("#f-fullName", NAME)
    choose(page, "reason", "asked")
    send(page)
    assert NAME not in page.words


def is_answered(page: Browser, look: Album) -> None:
    page.open("/staff/requests")
    assert NAME not in page.words
    go_to(page, "Xóa dữ liệu")
    look(page)
    choose(page, "outcome", "partly")
    send(page)
    go_to(page, "Xóa dữ liệu")
    look(page)
    assert page.heading == "Trả lời yêu cầu về dữ liệu cá nhân"
    assert "Dòng trong sổ cấp giấy không xóa được" in page.words and "Lê Thị Đúng" in page.words
    assert NAME not in page.words
    # Printed, the page is the letter alone.
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not any(part.is_displayed() for part in page.driver.find_elements(By.CSS_SELECTOR, ".top, .ways"))
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def stays_in_the_register(page: Browser, look: Album) -> None:
    page.open(f"/staff/register?year={this_year()}")
    go_to(page, NAME)
    look(page)
    assert "đã được xóa dữ liệu" in page.words and "Thu hồi" in page.words
    assert not any("Cấp lại" in link.text for link in page.all("main a"))
    page.open("/staff/accesses")
    look(page)
    assert "người đã xóa tên" in page.words and "Xóa" in page.words and NAME not in page.words
