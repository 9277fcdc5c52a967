"""An editor that checks files by `hocvu schema` agrees with `hocvu check` as far as a schema can."""

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from support.hocvu import ROOT, hocvu

CORPUS = ROOT / "Tools/fuzz/content"
KINDS = ["course", "lesson", "bank", "assessment", "pathway", "programme", "framework"]

#: Mistakes that hide from a schema: they are gone once YAML is read, or need other files to be seen.
UNSEEN = {
    "ambiguous-number", "draw", "encoding", "gap", "id-twice", "indent", "lost-text", "media", "not-found",
    "odd-space", "quote", "story", "text-in-brackets", "twice", "unquoted-colon",
    "unquoted-start",
}


class Core(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, no `yes` and `no`, no numbers with colons."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)", "-+.0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


@pytest.fixture(scope="module", params=["vi", "en"])
def schema(request) -> Draft202012Validator:
    described = json.loads(hocvu("schema", "--language", request.param).out)
    Draft202012Validator.check_schema(described)
    return Draft202012Validator(described)


def problems(schema: Draft202012Validator, text: str) -> list[str]:
    return [error.message for error in schema.iter_errors(yaml.load(text, Core))]


def corpus(start: str) -> list[Path]:
    return sorted(CORPUS.glob(f"{start}-*"))


def seed(path: Path) -> str:
    """A file of the corpus, without the byte that says where it stands."""
    return path.read_bytes()[1:].decode()


#: What is written first; a translation has some of the keys only, and is checked over its file.
SHIPPED = sorted(
    path.relative_to(ROOT)
    for folder in ("Courses", "Assessments")
    for path in (ROOT / folder).rglob("*.yaml")
    if path.parent.name != "en"
)


@pytest.mark.parametrize("path", SHIPPED, ids=str)
def test_shipped_content_fits(schema: Draft202012Validator, path: Path) -> None:
    assert problems(schema, (ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "path", corpus("template") + corpus("question"), ids=lambda path: path.name
)
def test_files_with_every_key_and_kind_fit(schema: Draft202012Validator, path: Path) -> None:
    assert problems(schema, seed(path)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_first_files_fit(schema: Draft202012Validator, kind: str) -> None:
    assert problems(schema, hocvu("new", kind).out) == []


@pytest.mark.parametrize(
    "path",
    [path for path in corpus("mistake") if path.name.removeprefix("mistake-") not in UNSEEN],
    ids=lambda path: path.name,
)
def test_mistakes_that_a_schema_sees_are_refused(
    schema: Draft202012Validator, path: Path
) -> None:
    assert problems(schema, seed(path)) != []


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("bank", ("hocvu: 1", "hocvu: 2")),
        ("bank", ("bank: ngan-hang-moi", "bank: Ngân hàng")),
        ("bank", ("    - wrong: Đáp án sai.", "    - wong: Đáp án sai.")),
        ("course", ("audience: [everyone]", "audience: [nobody]")),
        ("course", ("lessons: [bai-mot]", "lessons: []")),
        ("assessment", ("{mark: 70%, critical: all}", "{mark: 101%}")),
        ("programme", ("effective: 2026-12-01", "effective: hôm nay")),
        ("programme", ("  - course: lua-dao", "  - {course: lua-dao, assessment: a}")),
        ("pathway", ("  - {course: lua-dao}", "  - lua-dao")),
        ("framework", ("status: provisional", "status: nháp")),
        ("bank", ("    ask: Bác làm gì?\n", "")),
        ("bank", ("    ask: Bác làm gì?\n", "    ask: Bác làm gì?\n    image: media/a.svg\n")),
        ("bank", ("    ask: Bác làm gì?\n", "    ask: Bác làm gì?\n    poll: [a, b]\n")),
        ("lesson", ("  - id: mo-dau\n    read: |", "  - id: mo-dau\n    true-or-false: true\n    why: |")),
        ("lesson", ("  - id: mo-dau\n    read: |", "  - id: mo-dau\n    why: |")),
        ("programme", ("  - course: lua-dao", "  - placement: xep-lop")),
    ],
)
def test_a_wrong_value_is_refused(
    schema: Draft202012Validator, kind: str, change: tuple[str, str]
) -> None:
    right = hocvu("new", kind).out
    assert change[0] in right

    assert problems(schema, right.replace(*change)) != []
