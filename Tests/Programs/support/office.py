"""A centre that issues papers: a course to complete, a tutor, a signer, a key and an open register."""

import datetime
import urllib.parse
import urllib.request
from pathlib import Path

from support import staffed
from support.api import Client
from support.content import small_content, write
from support.hocvu import PATIENCE, hocvu

#: What is completed by a lesson, a test and a task.
TARGET = {"kind": "course", "id": "thu"}

COURSE = """\
hocvu: 1
course: thu
version: 1
code: T01
title: Khóa thử
audience: [everyone]
lessons: [bai-dau]
tasks:
  - id: cup-may
    title: Tự cúp máy
    observe:
      - Cúp máy
finish: {lessons: all, assessment: bai-1, tasks: all}
"""

SIGNER = "ky.tran"
TUTOR = "mai.tran"


def office_content(folder: Path) -> Path:
    small_content(folder, questions=3)
    write(folder / "Courses/thu/course.yaml", COURSE)
    return folder


#: A course that one task completes, for tests of many.
TASK_COURSE = """\
hocvu: 1
course: thu
version: 1
title: Khóa thử
audience: [everyone]
lessons: [bai-dau]
tasks:
  - id: cup-may
    title: Tự cúp máy
    observe:
      - Cúp máy
finish: {lessons: none, tasks: all}
"""


def set_up_office(data: Path, content: Path) -> None:
    """A centre with the key that signs for it."""
    staffed.set_up(data, content)
    made = hocvu("issuer", "make", "--name", "Trung tâm An Xá", "--data", data)
    assert made.code == 0, made.told


def open_office(officer: Client) -> dict[str, str]:
    """Opens the register, and appoints a tutor and a signer; returns the codes of the settlements."""
    places = staffed.settlements(officer)
    staffed.appoint(officer, "Trần Thị Mai", TUTOR, "tutor", places["thôn Đoài"])
    signer = staffed.appoint(officer, "Trần Văn Ký", SIGNER, "signer")
    terms = {"signing": {"capacity": "head", "from": "2026-01-01"}}
    officer.request("PUT", f"/staff/{signer}/roles/signer", terms)
    for name, value in (("province", "tỉnh Phú Thọ"), ("issuer.code", "TTHTCĐ")):
        officer.request("PUT", f"/centre/{name}", {"value": value})
    officer.request("POST", "/register", {"machine": "Máy văn phòng"})
    return places


def observed(tutor: Client, person: str) -> None:
    """Notes that the tutor saw a learner do the task alone."""
    body = {
        "course": "thu", "task": "cup-may", "level": "2", "place": "home", "mode": "at-home",
        "device": "own",
    }
    tutor.request("POST", f"/people/{person}/observations", body)


def this_year() -> int:
    """The year in Viet Nam."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).year


class Downloads:
    """A browser's files, fetched with the cookies of a window."""

    def __init__(self, page):
        self.page = page

    def get(self, path: str, form: dict[str, str] | None = None) -> bytes:
        """Opens a page, or sends a form of the page that is shown."""
        cookies = "; ".join(f"{it['name']}={it['value']}" for it in self.page.driver.get_cookies())
        headers = {"Cookie": cookies, "Origin": self.page.address}
        body = None
        if form is not None:
            seal = self.page.one('input[name="seal"]').get_attribute("value")
            body = urllib.parse.urlencode({"seal": seal, **form}).encode()
        request = urllib.request.Request(self.page.address + path, body, headers)
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
            return reply.read()
