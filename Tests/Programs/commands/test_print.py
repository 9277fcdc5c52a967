"""`hocvu print` makes sheets that printers print, people read and scanners scan."""

from pathlib import Path

import pytest
from support.centre import Centre, demo_centre
from support.hocvu import hocvu
from support.prints import fonts, picture, read_by_zxing, text

ADDRESS = "https://192.168.1.20:8443"


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory, shipped: Path) -> Centre:
    """A centre with the shipped courses; nothing here changes it."""
    return demo_centre(tmp_path_factory.mktemp("centre"), shipped)


def printed(centre: Centre, out: Path, *what: str) -> Path:
    """The file of a command that must end well."""
    done = hocvu(
        "print", *what, "--data", centre.data, "--content", centre.content, "--out", out
    )
    assert done.code == 0, done.told
    assert str(out) in done.out
    return out


def scanned(file: Path, folder: Path) -> list[str]:
    """What an independent reader finds in the QR symbols of the first page."""
    page = folder / "page.png"
    picture(file).save(page)
    return read_by_zxing(page)


def test_cards_carry_name_and_code(centre: Centre, tmp_path: Path) -> None:
    file = printed(centre, tmp_path / "cards.pdf", "cards", *centre.cards)

    page = text(file)
    for card in centre.cards:
        assert card in page
    assert "THẺ HỌC VIÊN" in page
    assert file.stat().st_mode & 0o077 == 0


def test_the_code_of_a_card_can_be_scanned(centre: Centre, tmp_path: Path) -> None:
    card = centre.cards[0]

    file = printed(centre, tmp_path / "card.pdf", "cards", card)

    assert scanned(file, tmp_path) == [card.replace("-", "")]


def test_a_poster_leads_to_its_lesson(centre: Centre, tmp_path: Path) -> None:
    lesson = "lua-dao/ba-dau-hieu"

    file = printed(centre, tmp_path / "poster.pdf", "poster", lesson, "--address", ADDRESS + "/")

    page = f"{ADDRESS}/courses/lua-dao/lessons/ba-dau-hieu"
    assert scanned(file, tmp_path) == [page]
    assert "Mời bà con học bài" in text(file)


def test_a_checklist_has_the_tasks_and_those_expected(centre: Centre, tmp_path: Path) -> None:
    card = centre.cards[0]

    file = printed(centre, tmp_path / "list.pdf", "checklist", "lua-dao", "--learner", card)

    page = text(file)
    assert card in page
    assert "Phiếu quan sát nhiệm vụ" in page
    assert page.count("0   ") >= 2


@pytest.mark.parametrize("what", [["cards"], ["poster", "lua-dao/ba-dau-hieu"], ["checklist", "lua-dao"]])
def test_fonts_go_into_the_file(centre: Centre, tmp_path: Path, what: list[str]) -> None:
    more = {"cards": [centre.cards[0]], "poster": ["--address", ADDRESS]}.get(what[0], [])

    file = printed(centre, tmp_path / "sheet.pdf", *what, *more)

    rows = fonts(file)
    assert rows and all("Liberation" in row and " yes yes yes " in row for row in rows), rows


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["cards", "111"], "không có thẻ"),
        (["cards", "BCD234-5"], "không có thẻ"),
        (["poster", "lua-dao", "--address", ADDRESS], "khóa/bài"),
        (["poster", "lua-dao/khong-co", "--address", ADDRESS], "không có bài học"),
        (["poster", "lua-dao/ba-dau-hieu", "--address", "trung tâm"], "không phải địa chỉ"),
        (["checklist", "khong-co"], "không có khóa học"),
    ],
)
def test_what_is_not_there_is_told(centre: Centre, tmp_path: Path, words: list[str], said: str) -> None:
    out = tmp_path / "sheet.pdf"

    done = hocvu(
        "print", *words, "--data", centre.data, "--content", centre.content, "--out", out
    )

    assert done.code == 2, done.told
    assert said in done.err
    assert not out.exists()


def test_a_file_that_is_there_stays(centre: Centre, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    out.write_text("of value")

    done = hocvu(
        "print", "checklist", "lua-dao", "--data", centre.data, "--content", centre.content,
        "--out", out,
    )

    assert done.code == 1, done.told
    assert out.read_text() == "of value"
