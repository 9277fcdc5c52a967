"""The script and the styles of pages are for old browsers too."""

import re
from pathlib import Path

import esprima
import pytest
from support.hocvu import ROOT

ASSETS = ROOT / "Sources/CourseHTTP/Pages/Assets"
TEMPLATES = ROOT / "Sources/CourseHTTP/Pages/Templates"

#: What ECMAScript 5.1 does not know.
LATER = {
    "ArrowFunctionExpression", "AwaitExpression", "ClassDeclaration", "ClassExpression",
    "ForOfStatement", "ImportDeclaration", "RestElement", "SpreadElement", "TemplateLiteral",
    "TaggedTemplateExpression", "YieldExpression", "ObjectPattern", "ArrayPattern",
    "AssignmentPattern", "MetaProperty", "Super",
}

#: Browsers that know 5.1 may have no such thing.
LATER_NAMES = re.compile(r"\b(fetch|Promise|Map|Set|Symbol|Object\.assign|FormData|URLSearchParams)\b")


def later_than_5_1(source: str) -> list[str]:
    """What a script has that is not ECMAScript 5.1."""
    found: list[str] = []

    def look(node, _) -> None:
        kind = node.type
        later = (
            kind in LATER
            or kind == "VariableDeclaration" and node.kind != "var"
            or kind == "Property" and (node.shorthand or node.computed or node.method)
            or kind.startswith("Function") and (node.generator or node.isAsync)
        )
        if later:
            found.append(kind)

    esprima.parseScript(source, delegate=look)
    return found + LATER_NAMES.findall(source)


@pytest.mark.parametrize("script", sorted(ASSETS.glob("*.js")), ids=lambda file: file.name)
def test_scripts_are_ecmascript_5_1(script: Path) -> None:
    assert later_than_5_1(script.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    ["let a = 1;", "const a = 1;", "var f = () => 1;", "var a = `x`;", "class A {}",
     "for (var a of b) {}", "var {a} = b;", "var a = {b};", "function f(a = 1) {}", "fetch('/');",
     "async function f() {}", "var a = {[b]: 1};", "f(...a);"],
)
def test_what_is_later_is_found(source: str) -> None:
    assert later_than_5_1(source)


#: Values and properties that came after CSS 2.1 and its first modules.
NEWER_VALUE = re.compile(r"\b(var|calc|min|max|clamp|env|rgba|hsla|color-mix)\(|\b(grid|flex|sticky|contents)\b")
NEWER_PROPERTY = {"overflow-wrap": "word-wrap", "appearance": "-webkit-appearance", "inset": "top", "gap": "margin"}
NEWER_SELECTOR = re.compile(r":(focus-visible|focus-within|is|where|has)\b")


def without_fallback(css: str) -> list[str]:
    """Declarations that an old browser skips, with nothing before them that it understands."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    found = NEWER_SELECTOR.findall(css)
    for body in re.findall(r"\{([^{}]*)\}", css):
        plain: set[str] = set()
        for declaration in filter(str.strip, body.split(";")):
            name, _, value = (part.strip() for part in declaration.partition(":"))
            needs = NEWER_PROPERTY.get(name, name if NEWER_VALUE.search(value) else None)
            if needs and needs not in plain:
                found.append(declaration.strip())
            if not NEWER_VALUE.search(value):
                plain.add(name)
    return found


@pytest.mark.parametrize("styles", sorted(ASSETS.glob("*.css")), ids=lambda file: file.name)
def test_styles_have_a_fallback_before_anything_newer(styles: Path) -> None:
    assert without_fallback(styles.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "css",
    ["a { color: var(--x); }", "a { display: grid; }", "a { width: calc(1px + 1rem); width: 1px; }",
     "a:focus-visible { color: red; }", "@media print { a { inset: 0; } }"],
)
def test_what_has_no_fallback_is_found(css: str) -> None:
    assert without_fallback(css)


def test_nothing_runs_or_looks_by_what_stands_in_a_page() -> None:
    for file in sorted(TEMPLATES.iterdir()):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"\son\w+=|\sstyle=|<style|javascript:|https?://", text), file.name
        assert not re.search(r"<script(?! src=)", text), file.name
