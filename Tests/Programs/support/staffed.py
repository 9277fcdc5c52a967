"""A centre that was set up, with an officer, villages and people."""

from pathlib import Path

from support.api import Client
from support.browser import Browser
from support.hocvu import hocvu

LOGIN = "van.phong"
PASSPHRASE = "trâu ăn cỏ ven đê"

#: What `hocvu setup` asks, answered.
ANSWERS = f"xã An Xá\n\n\nLê Thị Đúng\n{LOGIN}\n{PASSPHRASE}\nThôn Đoài\nThôn Đông\n\n\n\n\n"


def set_up(data: Path, content: Path) -> None:
    told = hocvu("setup", "--data", data, "--content", content, stdin=ANSWERS)
    assert told.code == 0, told.told


def signed_in_staff(port: int, login: str = LOGIN) -> Client:
    """A program that acts as somebody of the staff."""
    client = Client(port)
    body = {"login": login, "passphrase": PASSPHRASE}
    client.token = client.request("POST", "/sessions/staff", body)["token"]
    return client


def settlements(staff: Client) -> dict[str, str]:
    """The code of each settlement by its name."""
    return {item["title"]: item["settlement"] for item in staff.request("GET", "/settlements")["items"]}


def appoint(officer: Client, name: str, login: str, role: str, *places: str) -> str:
    """Takes somebody of the staff in, and returns the person's code."""
    body = {
        "fullName": name, "login": login, "passphrase": PASSPHRASE,
        "roles": [{"role": role, "settlements": list(places)}],
    }
    return officer.request("POST", "/staff", body)["person"]


def enrol(officer: Client, name: str, settlement: str, birth_year: int = 1958) -> dict:
    """Enrols somebody whose PIN is 2580, and returns the codes of the person and the card."""
    texts = officer.request("GET", "/consent-texts")["items"]
    study = next(text for text in texts if text["purpose"] == "study")
    body = {
        "fullName": name, "birthYear": birth_year, "settlement": settlement,
        "groups": ["older-person"], "pin": "2580",
        "consents": [{"purpose": "study", "text": study["digest"], "mode": "signed"}],
    }
    return officer.request("POST", "/people", body)


def sign_in_staff(page: Browser, login: str = LOGIN) -> None:
    page.open("/staff/sign-in")
    page.type("#login", login)
    page.type("#passphrase", PASSPHRASE)
    page.press(".sheet .main")
