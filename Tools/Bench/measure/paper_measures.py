"""Measurements of papers: how they are checked, and how many are issued and printed."""

import itertools
import json
import re
import threading
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

from programs import serving
from results import Result, megabytes, middle, progress


def papers(programs, quick):
    """Papers checked, by symbol and by badge, beside bare verifications of P-256."""
    progress("papers: checking signatures")
    runs = [
        json.loads(programs.checked("VerifyRate", 2 if quick else 6).splitlines()[-1])
        for _ in range(3)
    ]
    bare = middle([run["bare"] for run in runs])
    found = []
    for form in ("symbol", "badge"):
        taken = middle([run[form] for run in runs])
        ratio = taken / bare
        found.append(
            Result(f"papers, {form}", f"{taken:.0f} µs", f"bare P-256 {bare:.0f} µs", ratio,
                   "≤ 3", ratio <= 3)
        )
    return found


def prints(programs, quick):
    """1,000 papers numbered, signed and recorded at the desk, and printed to one file."""
    count = 100 if quick else 1_000
    with programs.folder() as folder:
        desk = Desk(programs, folder)
        with desk.serving() as server:
            progress(f"prints: enrolling, watching and checking {count:,} learners")
            people = desk.prepare(server, count)
            progress(f"prints: issuing and printing {count:,} papers")
            start = time.monotonic()
            signer = desk.sign_in(server, SIGNER)
            signed_in = time.monotonic()
            call(server, "POST", "/papers", {"target": TARGET, "learners": people}, signer)
            issued = time.monotonic()
            with Watched(server) as memory:
                pages = desk.print_all(server, signer)
            printed = time.monotonic()
        if pages != count:
            raise RuntimeError(f"{pages} pages for {count} papers")
    taken = printed - signed_in
    beside = f"issuing alone {issued - signed_in:.2f} s"
    budget, most = ("", None) if quick else ("≤ 5 s", taken <= 5)
    return [
        Result("prints, time", f"{taken:.2f} s for {count:,}", beside,
               taken / (issued - signed_in), budget, most),
        Result("prints, memory", megabytes(memory.peak), f"a sign-in {signed_in - start:.2f} s",
               None, "≤ 128 MB", memory.peak <= 128e6),
    ]


TARGET = {"kind": "course", "id": "thu"}
OFFICER, SIGNER, TUTOR = "van.phong", "ky.tran", "mai.tran"
PASSPHRASE = "trâu ăn cỏ ven đê"

COURSE = """\
hocvu: 1
course: thu
version: 1
title: Nhận ra và tránh lừa đảo trên mạng
audience: [everyone]
lessons: [bai-dau]
tasks:
  - id: cup-may
    title: Tự cúp máy
    observe:
      - Cúp máy
finish: {lessons: none, tasks: all}
"""

LESSON = """\
hocvu: 1
lesson: bai-dau
title: Bài đầu
steps:
  - id: mo-dau
    read: Chào bác. Mình thử nhé.
"""

SYLLABLES = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nga"]


class Desk:
    """A centre that issues papers for one observed task."""

    def __init__(self, programs, folder):
        self.programs, self.data, self.content = programs, folder / "data", folder / "content"
        course = self.content / "Courses" / "thu"
        course.mkdir(parents=True)
        (self.content / "Assessments").mkdir()
        (course / "course.yaml").write_text(COURSE)
        (course / "bai-dau.yaml").write_text(LESSON)
        answers = f"xã An Xá\n\n\nLê Thị Đúng\n{OFFICER}\n{PASSPHRASE}\nThôn Đoài\n\n\n\n\n"
        programs.checked("hocvu", "setup", "--data", self.data, "--content", self.content,
                         given=answers.encode())
        programs.checked("hocvu", "issuer", "make", "--name", "Trung tâm An Xá",
                         "--data", self.data)

    def serving(self):
        return serving([self.programs.path("hocvu"), "serve", "--port", 0, "--data", self.data,
                        "--content", self.content])

    def sign_in(self, server, login):
        body = {"login": login, "passphrase": PASSPHRASE}
        return call(server, "POST", "/sessions/staff", body)["token"]

    def prepare(self, server, count):
        """Opens the register; returns learners whose evidence an officer found in order."""
        officer = self.sign_in(server, OFFICER)
        village = call(server, "GET", "/settlements", token=officer)["items"][0]["settlement"]
        self.appoint(server, officer, "Trần Thị Mai", TUTOR, "tutor", village)
        signer = self.appoint(server, officer, "Trần Văn Ký", SIGNER, "signer")
        terms = {"signing": {"capacity": "head", "from": "2026-01-01"}}
        call(server, "PUT", f"/staff/{signer}/roles/signer", terms, officer)
        for name, value in (("province", "tỉnh Phú Thọ"), ("issuer.code", "TTHTCĐ")):
            call(server, "PUT", f"/centre/{name}", {"value": value}, officer)
        call(server, "POST", "/register", {"machine": "Máy văn phòng"}, officer)
        names = itertools.islice(itertools.product(SYLLABLES, repeat=3), count)
        rows = "".join(f"{' '.join(name)};1958;thôn Đoài;x\n" for name in names)
        table = {"table": "Họ và tên;Năm sinh;Thôn;Đồng ý\n" + rows, "write": True}
        call(server, "POST", "/imports/people", table, officer)
        people, page = [], {"page": 0, "pages": 1}
        while page["page"] < page["pages"]:
            page = call(server, "GET", f"/people?page={page['page'] + 1}", token=officer)
            people += [item["person"] for item in page["items"]]
        tutor = self.sign_in(server, TUTOR)
        seen = {"course": "thu", "task": "cup-may", "level": "2", "place": "home",
                "mode": "at-home", "device": "own"}
        for person in people:
            call(server, "POST", f"/people/{person}/observations", seen, tutor)
        for start in range(0, count, 500):
            some = [{"person": person} for person in people[start : start + 500]]
            call(server, "POST", "/papers/checks", {"target": TARGET, "learners": some}, officer)
        return people

    @staticmethod
    def appoint(server, officer, name, login, role, *places):
        body = {"fullName": name, "login": login, "passphrase": PASSPHRASE,
                "roles": [{"role": role, "settlements": list(places)}]}
        return call(server, "POST", "/staff", body, officer)["person"]

    @staticmethod
    def print_all(server, token):
        """Prints all papers of the year as the desk does; returns how many pages there are."""
        year = time.gmtime(time.time() + 7 * 3600).tm_year
        path = f"/staff/register/print?year={year}&first=1&last=999999"
        address = f"http://127.0.0.1:{server.port}{path}"
        asked = urllib.request.Request(address, headers={"Cookie": f"hocvu={token}"})
        with urllib.request.urlopen(asked, timeout=120) as reply:
            file = reply.read()
        if not file.startswith(b"%PDF-"):
            raise RuntimeError("no PDF came back")
        return len(re.findall(rb"/Type /Page\b(?!s)", file))


class Watched:
    """The most memory that a server and the program that prints for it hold, each by itself."""

    def __init__(self, server):
        self.server, self.peak, self.over = server, 0, threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        self.peak = max(self.peak, self.server.peak_bytes())

    def watch(self):
        tasks = Path(f"/proc/{self.server.child.pid}/task")
        while not self.over.wait(0.005):
            for task in tasks.iterdir():
                # Threads and programs end while they are looked at.
                with suppress(OSError):
                    for child in (task / "children").read_text().split():
                        self.look(child)

    def look(self, child):
        for line in Path(f"/proc/{child}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                self.peak = max(self.peak, int(line.split()[1]) * 1024)


def call(server, method, path, body=None, token=None):
    """What the API answered, which must be that it was done."""
    status, reply = server.request(method, "/api/v1" + path, body, token)
    if status >= 400:
        raise RuntimeError(f"{method} {path}: {status} {reply[:500]!r}")
    return json.loads(reply) if reply else None
