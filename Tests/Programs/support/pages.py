"""What every page must be, whoever looks at it."""

import json
import os
from importlib.resources import files
from pathlib import Path

from support.browser import Browser

#: What axe-core checks: WCAG 2.2, levels A and AA.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

#: Bytes of a page with all it loads, but for pictures, voices and films.
HEAVIEST = 200 * 1024

#: Whatever can be pressed, but the areas of a picture: each of those has a name below it.
SMALL_TARGETS = """
return [].filter.call(
  document.querySelectorAll('a[href], button, select, label, input:not([type=hidden])'),
  function (element) {
    if (/\\b(area|skip|enter)\\b/.test(element.className)) { return false; }
    if (element.tagName === 'LABEL' && !element.querySelector('input') && !element.previousElementSibling) { return false; }
    if (/checkbox|radio/.test(element.type)) { return false; }
    var box = element.getBoundingClientRect();
    if (element.tagName === 'LABEL' && !/checkbox|radio/.test(document.getElementById(element.htmlFor).type)) { return false; }
    return box.width > 0 && (box.height < 47.5 || box.width < 47.5);
  }).map(function (element) {
    var box = element.getBoundingClientRect();
    return element.outerHTML.slice(0, 120) + ' ' + box.width + 'x' + box.height;
  });
"""

SMALL_LETTERS = """
return [].filter.call(document.querySelectorAll('body *'), function (element) {
  var text = [].some.call(element.childNodes, function (node) {
    return node.nodeType === 3 && node.textContent.trim() !== '';
  });
  return text && element.getClientRects().length > 0
    && parseFloat(getComputedStyle(element).fontSize) < arguments0;
}).map(function (element) { return element.outerHTML.slice(0, 120); });
"""

WEIGHT = """
return performance.getEntriesByType('resource').reduce(function (sum, entry) {
  return sum + (/\\.(css|js)$/.test(entry.name) ? entry.decodedBodySize : 0);
}, new Blob([document.documentElement.outerHTML]).size);
"""


def check_page(browser: Browser, smallest: int = 18) -> None:
    """Looks at a page as it should be; scripts must be on."""
    where = f"{browser.path} ({browser.heading})"
    run = browser.driver.execute_script
    assert run("return document.documentElement.lang") in ("vi", "en"), where
    assert run("return document.querySelectorAll('h1').length") == 1, where
    assert run(SMALL_TARGETS) == [], where
    assert run(SMALL_LETTERS.replace("arguments0", str(smallest))) == [], where
    assert run(WEIGHT) <= HEAVIEST, where
    assert violations(browser) == [], where
    check_narrow(browser)


def violations(browser: Browser) -> list[str]:
    """What axe-core finds fault with."""
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    browser.driver.execute_script(axe)
    options = json.dumps({"runOnly": {"type": "tag", "values": TAGS}})
    found = browser.driver.execute_async_script(
        f"var done = arguments[0]; axe.run(document, {options}).then(done);"
    )
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:160]}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def check_narrow(browser: Browser) -> None:
    """At 320 CSS pixels, which is a screen of 1280 enlarged four times, nothing goes sideways."""
    metrics = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    run = browser.driver.execute_script
    before = {
        "width": run("return window.innerWidth"), "height": run("return window.innerHeight"),
        "deviceScaleFactor": 1, "mobile": False,
    }
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    wide = run("return document.scrollingElement.scrollWidth")
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", before)
    assert wide <= 320, f"{browser.path} is {wide} pixels wide at 320"


WAYS = [(size, scripts) for size in ("kiosk", "phone") for scripts in (True, False)]

#: Where pictures of the pages are kept, for people to look at; nowhere, unless it is said.
PICTURES = os.environ.get("HOCVU_PICTURES")


class Album:
    """Looks at each page as it should be, and keeps a picture of it where that is wanted."""

    def __init__(self, name: str, scripts: bool):
        self.name = name
        self.scripts = scripts
        self.count = 0

    def __call__(self, page: Browser) -> None:
        self.count += 1
        if PICTURES:
            page.picture(Path(PICTURES) / self.name / f"{self.count:03}.png")
        if self.scripts:
            check_page(page)
