"""A real Chromium in front of the pages, driven as a learner would."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from support.hocvu import PATIENCE

#: A kiosk's screen, and a telephone's.
SIZES = {"kiosk": (1024, 768), "phone": (390, 844)}

#: What makes a browser take up as little of a small machine as it can.
QUIET = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--disable-extensions", "--hide-scrollbars", "--no-first-run",
]


class Browser:
    """One window, at one size, with scripts on or off."""

    def __init__(self, driver: webdriver.Chrome, address: str):
        self.driver = driver
        self.address = address

    def open(self, path: str = "/") -> None:
        self.driver.get(self.address + path)

    @property
    def path(self) -> str:
        return self.driver.current_url.removeprefix(self.address)

    @property
    def words(self) -> str:
        """What the page says, its spaces made one."""
        return " ".join(self.driver.find_element(By.TAG_NAME, "body").text.split())

    @property
    def heading(self) -> str:
        return self.one("h1").text

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def press(self, what: str | WebElement) -> None:
        """Presses something and waits until another page has come."""
        page = self.one("html")
        element = self.one(what) if isinstance(what, str) else what
        element.click()
        self.wait(lambda: page.id != self.one("html").id)

    def wait(self, until: Callable[[], bool]) -> None:
        """Waits for something; pages may be exchanged while it is looked at."""
        absent = (NoSuchElementException, StaleElementReferenceException)
        wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.02, ignored_exceptions=absent)
        wait.until(lambda _: until())

    def type(self, selector: str, text: str) -> None:
        field = self.one(selector)
        field.clear()
        field.send_keys(text)

    def resize(self, size: str) -> None:
        """Makes the window as large as a kiosk's screen, or a telephone's."""
        width, height = SIZES[size]
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def hurry(self, times: int) -> None:
        """Makes the seconds of pages shorter from now on, so that nobody waits for three minutes."""
        script = f"""
            var intervalOf = window.setInterval;
            window.setInterval = function (act, wait) {{ return intervalOf(act, wait / {times}); }};
        """
        self._haste = self.driver.execute_cdp_cmd(
            "Page.addScriptToEvaluateOnNewDocument", {"source": script}
        )

    def take_time(self) -> None:
        """Makes seconds seconds again."""
        self.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", self._haste)

    def sign_in(self, card: str, pin: str) -> None:
        self.open("/")
        self.type("#card", card)
        self.press("form.card .main")
        self.type("#pin", pin)
        self.press("form.card .main")

    def sign_out(self) -> None:
        self.press("#leave button")

    def picture(self, file: Path) -> None:
        """Keeps how the whole page looks."""
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip}
        )
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(base64.b64decode(shot["data"]))


@contextmanager
def browser(
    address: str, size: str = "kiosk", scripts: bool = True, more: tuple[str, ...] = ()
) -> Iterator[Browser]:
    """Opens a window, and closes it at the end."""
    width, height = SIZES[size]
    options = webdriver.ChromeOptions()
    for argument in [*QUIET, *more, f"--window-size={width},{height}"]:
        options.add_argument(argument)
    if not scripts:
        off = {"profile.managed_default_content_settings.javascript": 2}
        options.add_experimental_option("prefs", off)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        page = Browser(driver, address)
        page.resize(size)
        yield page
    finally:
        driver.quit()
