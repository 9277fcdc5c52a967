"""An open class in a real Chromium: learners pick name and picture, and the tutor sees them at work."""

import pytest
from support import staffed
from support.browser import Browser, browser
from support.pages import WAYS, Album
from support.server import Server

NAMES = ["Nguyễn Thị Tám", "Nguyễn Thị Tám", "Trần Văn Bảy"]


@pytest.fixture
def village(tmp_path, shipped):
    """A server, its tutor's client, and who was enrolled in thôn Đoài; two of them are called alike."""
    data = tmp_path / "data"
    staffed.set_up(data, shipped)
    with Server(data, shipped) as server:
        officer = staffed.signed_in_staff(server.port)
        places = staffed.settlements(officer)
        staffed.appoint(officer, "Trần Văn Tận", "tan.tran", "tutor", places["thôn Đoài"])
        people = [
            staffed.enrol(officer, name, places["thôn Đoài"], 1950 + number)
            for number, name in enumerate(NAMES)
        ]
        staffed.enrol(officer, "Phạm Văn Đông", places["thôn Đông"])
        yield server, staffed.signed_in_staff(server.port, "tan.tran"), people


def open_class(page: Browser, look: Album) -> None:
    """As the tutor does on the machine that learners will use."""
    staffed.sign_in_staff(page, "tan.tran")
    page.press(next(link for link in page.all("main a") if "Mở lớp" in link.text))
    look(page)
    page.press(".sheet .main")
    assert page.heading == "Mời vào lớp"


def pick(page: Browser, name: str) -> None:
    page.press(next(line for line in page.all(".list button") if name in line.text))


def come_in(page: Browser, picture: str, pin: str = "2580") -> None:
    page.press(f'.pictures button[value="{picture}"]')
    page.type("#pin", pin)
    page.press("form.card .main")


def own_picture(tutor, person: dict) -> str:
    return tutor.request("GET", f"/people/{person['person']}")["pictures"][0]


@pytest.mark.parametrize("size, scripts", WAYS)
def test_learners_come_in_by_name_picture_and_pin(village, size: str, scripts: bool) -> None:
    server, tutor, people = village
    look = Album(f"names-{size}-{scripts}", scripts)
    with browser(server.address, size, scripts) as page:
        page.open("/")
        assert "Trần Văn Bảy" not in page.words
        open_class(page, look)
        look(page)
        # Two of one name are told apart; nobody of elsewhere is shown, and nobody stays signed in.
        assert "sinh năm 1950" in page.words and "sinh năm 1951" in page.words
        assert "sinh năm 1952" not in page.words and "Phạm Văn Đông" not in page.words
        assert page.all("#leave") == []

        pick(page, "Trần Văn Bảy")
        look(page)
        assert len(page.all(".pictures button")) == 12
        page.press(next(link for link in page.all("a") if "Không phải tôi" in link.text))
        assert page.heading == "Mời vào lớp"

        own = own_picture(tutor, people[2])
        pick(page, "Trần Văn Bảy")
        other = next(
            button.get_attribute("value") for button in page.all(".pictures button")
            if button.get_attribute("value") != own
        )
        said = set()
        for picture, pin in [(other, "2580"), (own, "1470")]:
            come_in(page, picture, pin)
            said.add((page.heading, page.one("#note").text))
        assert len(said) == 1
        look(page)

        come_in(page, own)
        assert page.heading == "Chào Trần Văn Bảy!"
        look(page)
        page.sign_out()
        assert page.heading == "Mời vào lớp"
        page.press(next(link for link in page.all("main a") if "thẻ" in link.text))
        page.type("#card", people[0]["card"])
        page.press("form.card .main")
        page.type("#pin", "2580")
        page.press("form.card .main")
        assert page.heading == "Chào Nguyễn Thị Tám!"


@pytest.mark.parametrize("size, scripts", [("kiosk", True), ("phone", True), ("kiosk", False)])
def test_the_tutor_sees_who_is_where_and_who_asks(village, size: str, scripts: bool) -> None:
    server, tutor, people = village
    look = Album(f"live-{size}-{scripts}", scripts)
    with browser(server.address, size, scripts) as kiosk, browser(server.address, size, scripts) as page:
        open_class(kiosk, look)
        pick(kiosk, "Trần Văn Bảy")
        come_in(kiosk, own_picture(tutor, people[2]))
        kiosk.open("/courses/lua-dao/lessons/ba-dau-hieu")
        kiosk.press(next(button for button in kiosk.all(".ways button") if "Nhờ" in button.text))
        assert "Đã báo hướng dẫn viên" in kiosk.words
        look(kiosk)

        staffed.sign_in_staff(page, "tan.tran")
        page.open("/staff/classes")
        page.press(next(link for link in page.all("main a") if "thôn Đoài" in link.text))
        assert "Trần Văn Bảy nhờ hướng dẫn viên" in page.words and "phần 1/" in page.words
        assert "Nguyễn Thị Tám" not in page.words
        look(page)
        page.press(next(button for button in page.all(".sheet button") if "Đã đến" in button.text))
        assert "nhờ hướng dẫn viên" not in page.words

        # What happens at the kiosk is seen without anybody touching the tutor's page.
        kiosk.open("/")
        kiosk.press(next(button for button in kiosk.all(".ways button") if "Nhờ" in button.text))
        if scripts:
            page.wait(lambda: "Đã đến chỗ Trần Văn Bảy" in page.words)
        else:
            assert 'http-equiv="refresh" content="10"' in page.driver.page_source
            page.open(page.path)
            assert "Đã đến chỗ Trần Văn Bảy" in page.words


def test_nothing_of_names_stays_after_the_class(village) -> None:
    server, _, people = village
    look = Album("closed", True)
    with browser(server.address) as kiosk, browser(server.address) as page:
        open_class(kiosk, look)
        pick(kiosk, "Trần Văn Bảy")
        staffed.sign_in_staff(page, "tan.tran")
        page.open("/staff/classes")
        page.press(next(link for link in page.all("main a") if "thôn Đoài" in link.text))
        page.press('.sheet button[value="close"]')
        assert "Chưa có lớp nào đang mở" in page.words

        kiosk.open("/class/picture")
        assert "Trần Văn Bảy" not in kiosk.words
        kiosk.open("/")
        assert kiosk.heading == "Chào mừng đến lớp học"
        assert not {"hocvu-class", "hocvu-picked"} & {
            cookie["name"] for cookie in kiosk.driver.get_cookies()
        }
        kept = kiosk.driver.execute_script("return Object.keys(localStorage).concat(Object.keys(sessionStorage))")
        assert kept == []
        page.open("/")
        assert "Trần Văn Bảy" not in page.words


def test_two_entries_of_one_person_are_joined_and_parted(village) -> None:
    server, tutor, people = village
    look = Album("joined", True)
    with browser(server.address) as page:
        staffed.sign_in_staff(page, "tan.tran")
        page.open(f"/staff/people/{people[0]['person']}")
        page.press(next(link for link in page.all("main a") if "gộp hai mục" in link.text))
        look(page)
        page.press(next(link for link in page.all("main a") if "1951" in link.text))
        assert people[0]["card"] in page.words and people[1]["card"] in page.words
        look(page)
        page.press('.sheet button[value="one"]')
        file = tutor.request("GET", f"/people/{people[1]['person']}")
        assert file["view"]["person"] == people[0]["person"] and len(file["cards"]) == 2

        page.open(f"/staff/people/{people[0]['person']}/join")
        look(page)
        page.press(".sheet .second")
        assert tutor.request("GET", f"/people/{people[1]['person']}")["joined"] == []
