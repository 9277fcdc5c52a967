"""A learner at a screen of the built server, from the card to the passed test of a real course."""

import base64
import hashlib
import io

import pytest
from PIL import Image
from support.centre import demo_centre
from support.checked import Checked, fetched
from support.reader import Reader
from support.server import Server

COURSE = "/courses/lua-dao"


@pytest.fixture
def walked(tmp_path, shipped):
    centre = demo_centre(tmp_path / "data", shipped)
    with Server(centre.data, centre.content) as server:
        kiosk = Checked(server.port)
        body = {"card": centre.cards[0], "pin": centre.pin}
        status, reply = kiosk("POST", "/sessions", body)
        assert status == 201
        kiosk.token = reply["token"]
        yield kiosk, server, Reader(shipped)


def test_a_learner_goes_from_the_card_to_a_passed_test(walked, shipped):
    kiosk, server, reader = walked
    read_all_lessons(kiosk, reader)

    assert kiosk("GET", "/me/next")[1]["kind"] == "assessment"
    outcome = pass_test(kiosk, reader, "lua-dao-cuoi-khoa")

    assert outcome["passed"] is True
    assert outcome["earned"] == outcome["available"]
    # What is left of the course waits for a tutor: the learner goes on with another.
    following = kiosk("GET", "/me/next")[1]
    assert following["kind"] == "step" and following["course"] != COURSE.split("/")[-1]
    look_around(kiosk, server, shipped)
    operations = {
        operation["operationId"]
        for path in kiosk.document["paths"].values()
        for operation in path.values()
        if not any(roles for need in operation["security"] for roles in need.values())
    }
    assert kiosk.asked == operations


def read_all_lessons(kiosk, reader):
    for lesson in kiosk("GET", COURSE)[1]["lessons"]:
        path = f"{COURSE}/lessons/{lesson['lesson']}"
        for step in kiosk("GET", path)[1]["steps"]:
            work_through(kiosk, reader, f"{path}/steps/{step['id']}")
        assert all(step["finished"] for step in kiosk("GET", path)[1]["steps"]), path


def work_through(kiosk, reader, path):
    """Reads a step, or answers until it is finished."""
    if kiosk("GET", path)[1]["content"]["kind"] == "read":
        assert kiosk("POST", path + "/finish")[0] == 204
        return
    for _ in range(10):
        step = kiosk("GET", path)[1]
        if step["finished"]:
            return
        answer_practice(kiosk, reader, path, step["content"]["practice"])
    raise AssertionError(f"{path} is not finished by ten right answers")


def answer_practice(kiosk, reader, path, practice):
    shown, replies = practice["shown"], []
    while True:
        answer = reader.answer(shown, replies)
        body = {"question": practice["question"], "try": practice["try"], "answer": answer}
        status, reply = kiosk("POST", path + "/answers", body)
        assert status == 200
        if reply["kind"] == "explained":
            assert reply["explanation"].get("right") is not False, (shown, answer)
            assert kiosk("GET", f"/speech{path}/answer")[1].startswith(b"RIFF")
            return
        shown, replies = reply["shown"], answer["replies"]


def pass_test(kiosk, reader, assessment):
    status, seen = kiosk("POST", "/attempts", {"assessment": assessment})
    assert status == 200
    attempt = f"/attempts/{seen['attempt']}"
    assert kiosk("POST", attempt + "/resume", {})[1] == seen
    assert kiosk("GET", attempt + "/result")[0] == 409
    spoken = f"/speech{attempt}/questions/{seen['question']['position']}"
    assert kiosk("GET", spoken)[1].startswith(b"RIFF")
    # The first question is left for later and comes again.
    screen = {"phase": seen["phase"], "position": seen["question"]["position"], "hints": 0}
    leave = {"epoch": seen["epoch"], "seen": screen, "move": "skip"}
    status, left = kiosk("POST", attempt + "/moves", leave)
    assert status == 200 and left["question"]["position"] != screen["position"]
    assert kiosk("POST", attempt + "/moves", leave)[1] == left
    seen = left
    while "question" in seen:
        question = seen["question"]
        replies = question.get("kept", {}).get("replies", [])
        body = {
            "epoch": seen["epoch"],
            "revision": question["revision"],
            "answer": reader.answer(question["shown"], replies),
        }
        status, seen = kiosk("PUT", f"{attempt}/answers/{question['position']}", body)
        assert status == 200
    assert seen["phase"] == "closed"
    # Ending what has ended does nothing and says the same.
    assert kiosk("POST", attempt + "/finish", {"epoch": seen["epoch"], "phase": "closed"})[0] == 200
    assert kiosk("GET", attempt + "/result")[1]["outcome"] == seen["outcome"]
    assert kiosk("GET", attempt + "/review")[1]["total"] == seen["total"]
    position = kiosk("GET", attempt + "/review")[1]["items"][0]["position"]
    for said in (f"/answers/{position}", "/result"):
        assert kiosk("GET", f"/speech{attempt}{said}")[1].startswith(b"RIFF")
    return seen["outcome"]


def look_around(kiosk, server, shipped):
    assert kiosk("GET", "/health")[1]["status"] == "ok"
    assert kiosk("GET", "/centre")[1] == {"commune": "xã An Xá"}
    assert kiosk("GET", "/consent-texts")[1]["total"] == 4
    assert kiosk("GET", "/speech/consents/study")[1].startswith(b"RIFF")
    wrong = {"login": "ai.do", "passphrase": "x"}
    assert kiosk("POST", "/sessions/staff", wrong)[0] == 401
    assert kiosk("POST", "/kiosks", {"code": "000000"})[0] == 403
    no_paper_is_here(kiosk)
    assert kiosk("GET", f"/speech{some_step(kiosk)}")[1].startswith(b"RIFF")
    no_class_is_open(kiosk)
    assert kiosk("PUT", "/me/hand", {"raised": True})[0] == 204
    assert kiosk("GET", "/me")[0] == 200
    courses = len(list(shipped.glob("Courses/*/course.yaml")))
    assert kiosk("GET", "/me/progress")[1]["courses"]["total"] == courses
    explained = kiosk("GET", f"/me/completion/course/{COURSE.split('/')[-1]}")[1]["account"]
    assert not explained["done"] and any(part["done"] for part in explained["parts"])
    mine = kiosk("GET", "/me/data")[1]
    assert len(mine["attempts"]) == 1 and mine["file"]["view"]["fullName"]
    assert kiosk("GET", "/courses")[1]["total"] == courses
    assessments = len(list(shipped.glob("Assessments/*.yaml")))
    assert kiosk("GET", "/assessments")[1]["total"] == assessments
    assert kiosk("GET", "/attempts")[1]["total"] == 1
    digest = some_picture(kiosk)
    status, media = kiosk("GET", f"/media/{digest}")
    assert status == 200 and hashlib.sha256(media).hexdigest() == digest
    status, headers, body = fetched(
        server.port, f"/api/v1/media/{digest}", **{"If-None-Match": f'"{digest}"'}
    )
    assert (status, body) == (304, b"")
    assert kiosk("DELETE", "/sessions")[0] == 204
    assert kiosk("GET", "/me")[0] == 401


def no_class_is_open(kiosk):
    member = "/open-class/members/0000000000000009"
    assert kiosk("GET", "/open-class/members")[0] == 404
    assert kiosk("GET", member + "/pictures")[0] == 404
    assert kiosk("POST", member + "/sessions", {"picture": "hat", "pin": "2580"})[0] == 404


def no_paper_is_here(kiosk):
    """Neither a text nor a picture is one; whoever asks needs no sign-in."""
    status, reply = kiosk("POST", "/papers/verifications", {"text": "HV1:BB8"})
    assert status == 200
    assert [paper["verdict"] for paper in reply["papers"]] == ["altered"]
    picture = io.BytesIO()
    Image.new("L", (300, 300), 255).save(picture, "png")
    for content in (picture.getvalue(), picture.getvalue()[:60]):
        body = {"file": base64.urlsafe_b64encode(content).rstrip(b"=").decode()}
        assert kiosk("POST", "/papers/verifications", body)[0] == 422


def some_step(kiosk) -> str:
    """The path of the first step of the course."""
    lesson = kiosk("GET", COURSE)[1]["lessons"][0]["lesson"]
    path = f"{COURSE}/lessons/{lesson}"
    return f"{path}/steps/{kiosk('GET', path)[1]['steps'][0]['id']}"


def some_picture(kiosk) -> str:
    """The file of a picture that a lesson of the course shows."""
    for lesson in kiosk("GET", COURSE)[1]["lessons"]:
        path = f"{COURSE}/lessons/{lesson['lesson']}"
        for step in kiosk("GET", path)[1]["steps"]:
            content = kiosk("GET", f"{path}/steps/{step['id']}")[1]["content"]
            if "picture" in content:
                return content["picture"]["file"]
    raise AssertionError("no lesson shows a picture")
