"""An officer in a real Chromium: settings, settlements, teams, staff, tables and kiosks."""

import pytest
from support.browser import Browser, browser
from support.content import small_content
from support.hocvu import hocvu
from support.pages import WAYS, Album
from support.server import Server

PASSPHRASE = "trâu ăn cỏ ven đê"
ANSWERS = f"""xã An Xá


Lê Thị Đúng
van.phong
{PASSPHRASE}
Thôn Đoài
Tổ dân phố 10
Tổ dân phố 2




"""
PEOPLE = """Họ và tên;Năm sinh;Thôn;Đồng ý
Trần Thị Tám;1950;Thôn Đoài;x
A1;1960;Thôn Xa;x
"""


@pytest.fixture
def office(tmp_path):
    """A centre with its officer, served."""
    content = small_content(tmp_path / "content")
    done = hocvu(
        "setup", "--data", tmp_path / "data", "--content", content, stdin=ANSWERS
    )
    assert done.code == 0, done.told
    with Server(tmp_path / "data", content) as server:
        yield server


def sign_in(page: Browser, login: str = "van.phong", passphrase: str = PASSPHRASE) -> None:
    page.open("/staff/sign-in")
    page.type("#login", login)
    page.type("#passphrase", passphrase)
    page.press("form.sheet .main")
    assert page.path == "/staff", page.words


def visit(page: Browser, look: Album, path: str) -> None:
    page.open(path)
    assert page.path.split("?")[0] == path.split("?")[0], page.words
    look(page)


@pytest.mark.parametrize("size, scripts", WAYS)
def test_an_officer_runs_the_centre(office, tmp_path, size, scripts):
    look = Album(f"centre-{size}-{scripts}", scripts)
    with browser(office.address, size, scripts) as page:
        sign_in(page)
        look(page)

        visit(page, look, "/staff/settings")
        page.type("#f-centre-centre-phone", "12")
        page.press("form.sheet .main")
        look(page)
        assert page.one("#f-centre-centre-phone").get_attribute("aria-invalid") == "true"
        page.type("#f-centre-centre-phone", "0912 345 678")
        page.press("form.sheet .main")
        assert "Đã lưu." in page.words

        visit(page, look, "/staff/settlements")
        assert page.words.index("tổ dân phố 2") < page.words.index("tổ dân phố 10")
        visit(page, look, "/staff/settlements/list")
        page.type("#f-list", "Thôn Hạ\nHạ")
        page.press("form.sheet .main")
        look(page)
        page.type("#f-list", "Thôn Hạ")
        page.press("form.sheet .main")
        page.press('.list a[href*="/staff/settlements/"]')
        look(page)

        visit(page, look, "/staff/roles/new")
        page.type("#f-fullName", "Trần Thị Mai")
        page.one('label[for="f-role-0"]').click()
        page.type("#f-login", "mai.tran")
        page.press("form.sheet .main")
        look(page)
        page.one('label[for="f-settlements-0"]').click()
        page.type("#f-passphrase", "bốn con trâu già")
        page.press("form.sheet .main")
        look(page)
        assert page.heading == "Trần Thị Mai"
        for way in ("/role", "/login"):
            visit(page, look, page.path.split("?")[0] + way)
            page.press(".ways a")
        page.open("/staff/roles")
        find(page, look, "mai")
        visit(page, look, "/staff/sign-ins")
        assert "đã vào" in page.words

        visit(page, look, "/staff/import/people")
        page.type("#f-table", PEOPLE)
        page.press('button[value="check"]')
        look(page)
        assert "Dòng 3, cột “Họ và tên”" in page.words
        page.type("#f-table", PEOPLE.replace("A1", "Lò Thị Thử").replace("Xa", "Hạ"))
        page.press('button[value="check"]')
        look(page)
        page.press('button[value="write"]')
        look(page)
        assert "Đã ghi danh 2 người." in page.words

        visit(page, look, "/staff/teams")
        page.press('.list a[href*="/staff/teams/"]')
        look(page)
        page.open(page.path + "/join")
        find(page, look, "tam")
        page.one('label[for="f-person-0"]').click()
        page.one('label[for="f-leads"]').click()
        page.press('form[method="post"].sheet .main')
        look(page)
        page.press('.list a[href*="/members/"]')
        look(page)
        page.press('button[value="leave"]')
        assert "đã thôi" in page.words

        visit(page, look, "/staff/households/new")
        page.one('#f-settlement option[value]:nth-of-type(2)').click()
        page.type("#f-find", "tam")
        page.press('button[value="find"]')
        look(page)
        page.one('label[for="f-members-0"]').click()
        page.press('button[value="save"]')
        assert "Hộ Trần Thị Tám" in page.words
        look(page)
        page.press('.list a[href*="/staff/households/"]')
        look(page)

        visit(page, look, "/staff/kiosks")
        page.type("#f-name", "Máy cạnh cửa")
        page.press('button[value="add"]')
        look(page)
        code = page.one(".code").text
        page.open("/kiosk")
        page.type("#code", code)
        page.press("form.card .main")
        visit(page, look, "/staff/kiosks")
        page.press('button[value="remove"]')
        assert "Chưa có máy nào." in page.words

        visit(page, look, "/staff/passphrase")
        page.type("#f-old", PASSPHRASE)
        page.type("#f-passphrase", "sáu con trâu già")
        page.type("#f-again", "sáu con trâu gầy")
        page.press("form.sheet .main")
        look(page)
        assert "không giống nhau" in page.words


def test_a_table_is_taken_from_a_file(office, tmp_path):
    table = tmp_path / "to.csv"
    lines = "".join(f"Nguyễn Văn Lẻ;Tổ dân phố {number};Tổ trưởng\n" for number in range(1, 31))
    table.write_text("Họ và tên;Thôn;Vai trò\n" + lines, encoding="utf-8-sig")
    with browser(office.address) as page:
        sign_in(page)
        page.open("/staff/import/teams")
        page.one('input[type="file"]').send_keys(str(table))
        page.wait(lambda: "phố 30" in page.one("textarea").get_attribute("value"))
        page.press('button[value="check"]')
        assert "30 thành viên của 30 tổ" in page.words
        page.press('button[value="write"]')
        page.open("/staff/teams?page=2")
        assert "tổ dân phố 30" in page.words


def test_forms_of_the_centre_are_filled_in_by_the_keyboard_alone(office):
    with browser(office.address) as page:
        sign_in(page)
        page.open("/staff/settlements/new")
        keyboard = page.driver.switch_to
        order = []
        for _ in range(40):
            keyboard.active_element.send_keys("\ue004")
            focused = keyboard.active_element
            order.append(focused.get_attribute("id") or focused.get_attribute("class"))
            if order[-1] == "f-name":
                focused.send_keys("Bãi")
            if order[-1] == "main":
                break
        fields = [name for name in order if name.startswith("f-")]
        assert [name for place, name in enumerate(fields) if name not in fields[:place]] == [
            "f-kind", "f-name", "f-from", "f-until", "f-predecessor",
        ]
        page.wait(lambda: keyboard.active_element.get_attribute("class") == "main")
        html = page.one("html")
        keyboard.active_element.send_keys("\ue007")
        page.wait(lambda: html.id != page.one("html").id)
        assert "thôn Bãi" in page.words


def find(page: Browser, look: Album, name: str) -> None:
    """Looks for somebody on the page that is shown; the address does not say whom."""
    path = page.path
    page.type("#f-q", name)
    page.press(".sheet .second")
    assert page.path == path and name not in page.driver.current_url
    look(page)
