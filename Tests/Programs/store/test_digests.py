"""Another implementation of RFC 8785 finds the same digests for all that ships."""

import json
import random
import re
from pathlib import Path

import pytest
import rfc8785
import yaml
from support.api import Client
from support.centre import demo_centre
from support.content import write
from support.learner import some_answer
from support.records import Records, sha256
from support.server import Server

EVERYTHING = """\
hocvu: 1
assessment: tat-ca-{bank}
title: Tất cả câu hỏi
draw:
  - {{bank: {bank}, take: all}}
{polls}pass: {{mark: 1%}}
"""


@pytest.fixture(scope="module")
def used(shipped: Path, tmp_path_factory) -> tuple[Records, dict[str, set[str]]]:
    """The records of a centre where every shipped question was put, and the questions by bank."""
    folder = tmp_path_factory.mktemp("digests")
    for name in ["Courses", "Assessments"]:
        (folder / "content" / name).mkdir(parents=True)
        for part in (shipped / name).iterdir():
            (folder / "content" / name / part.name).symlink_to(part)
    banks = {}
    for file in sorted((shipped / "Assessments/banks").glob("*.yaml")):
        questions = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)["questions"]
        banks[file.stem] = {question["id"] for question in questions}
        polls = [question["id"] for question in questions if "poll" in question]
        line = f"  - {{bank: {file.stem}, questions: [{', '.join(polls)}], take: all}}\n"
        write(
            folder / f"content/Assessments/tat-ca-{file.stem}.yaml",
            EVERYTHING.format(bank=file.stem, polls=line if polls else ""),
        )

    centre = demo_centre(folder / "data", folder / "content")
    with Server(centre.data, centre.content) as server:
        client = Client(server.port)
        client.sign_in(centre.cards[0], centre.pin)
        for bank in banks:
            view = client.begin(f"tat-ca-{bank}")
            client.answer(
                view["attempt"],
                view["epoch"],
                view["question"]["position"],
                view["question"]["revision"],
                some_answer(view["question"], random.Random(1)),
            )
        practise(client)
        server.stop()
    return Records(centre.data), banks


def practise(client: Client) -> None:
    """Answers the first question of every lesson that puts one."""
    for course in client.all_of("/courses"):
        for lesson in client.request("GET", f"/courses/{course['id']}")["lessons"]:
            path = f"/courses/{course['id']}/lessons/{lesson['lesson']}"
            steps = client.request("GET", path)["steps"]
            asking = [step["id"] for step in steps if step["kind"] != "read"]
            for step in asking[:1]:
                put = client.request("GET", f"{path}/steps/{step}")["content"]["practice"]
                body = {
                    "question": put["question"],
                    "try": put["try"],
                    "answer": some_answer(put, random.Random(1)),
                }
                client.request("POST", f"{path}/steps/{step}/answers", body)


def test_every_kept_content_has_the_digest_it_is_kept_under(used) -> None:
    records, _ = used

    for digest, content in records.contents.items():
        assert sha256(content) == digest.hex()


def test_every_kept_question_is_in_the_form_of_rfc_8785(used) -> None:
    records, banks = used
    forms = [content for content in records.contents.values() if content.startswith(b"{")]

    for form in forms:
        assert rfc8785.dumps(json.loads(form)) == form
    ids = {json.loads(form).get("id") for form in forms}
    for bank, questions in banks.items():
        assert questions <= ids, f"of {bank} not kept: {questions - ids}"


def test_every_digest_that_a_record_names_is_kept(used) -> None:
    records, banks = used
    kept = {digest.hex() for digest in records.contents}

    started = [record.told() for record in records.of_kind("attempt.started")]
    named = {item["digest"] for body in started for item in items(body["paper"])}
    assert len(named) >= sum(map(len, banks.values()))
    assert named <= kept
    assert {body["rules"]["policy"] for body in started} <= kept
    practised = {record.told()["digest"] for record in records.of_kind("practice.answered")}
    assert practised and practised <= kept


def test_pictures_are_kept_as_they_are_in_their_files(used, shipped: Path) -> None:
    records, _ = used
    files = [*shipped.glob("Assessments/banks/media/*"), *shipped.glob("Courses/*/media/*")]
    digests = {sha256(file.read_bytes()) for file in files}

    media = [content for content in records.contents.values() if not content.startswith(b"{")]
    assert media
    assert {sha256(content) for content in media} <= digests
    forms = b"".join(content for content in records.contents.values() if content.startswith(b"{"))
    named = set(re.findall(r'"([0-9a-f]{64})"', forms.decode()))
    assert named <= {digest.hex() for digest in records.contents}


def test_bodies_and_chains_have_the_digests_of_their_forms(used) -> None:
    records, _ = used

    records.check_chains()
    for record in records.all:
        assert rfc8785.dumps(json.loads(record.body)) == record.body


def items(paper: dict) -> list[dict]:
    """The questions of a paper, second wordings too."""
    return paper["drawn"] + [second["item"] for second in paper.get("again", [])]
