"""Somebody who knows every answer, in front of the pages."""

import re
from collections.abc import Callable

from selenium.webdriver.common.by import By

from support import answers
from support.answers import AnswerKey, plain
from support.browser import Browser

#: Nobody is told such a thing, whatever they answer.
NEVER_SAID = re.compile(r"\b(trượt|thất bại|hỏng bài|failed|failure)\b", re.IGNORECASE)


class KioskLearner:
    """Reads, answers and goes on, and looks at every page on the way."""

    def __init__(self, browser: Browser, key: AnswerKey, look: Callable[[Browser], None]):
        self.browser = browser
        self.key = key
        self.look = look

    def goes_on(self) -> None:
        """Does what the page asks for, and comes to the next one."""
        self.look(self.browser)
        assert not NEVER_SAID.search(self.browser.words), self.browser.words
        if self.browser.all("form.answer"):
            self.answer()
        else:
            self.browser.press("main .main")

    def studies(self, lesson: str) -> None:
        """Works through a lesson, to its last page."""
        self.browser.open(lesson)
        while not self.browser.path.endswith("/end"):
            self.goes_on()
        self.look(self.browser)

    def takes(self, test: str) -> None:
        """Takes a test, to its result."""
        self.browser.open(f"/tests/{test}")
        while not self.browser.path.endswith("/result"):
            self.goes_on()
        self.look(self.browser)

    def answer(self) -> None:
        question = self.key.find(plain(self.browser.one("#ask").text))
        match question:
            case {"order": lines}:
                for line in lines:
                    self.touch(line)
            case {"match": _} | {"sort": _}:
                self.assign(question)
            case {"fill": _}:
                self.fill(question)
            case {"scenario": _}:
                return self.reply(question)
            case {"answer": _} | {"number": _}:
                self.browser.type("#line", answers.typed(question))
            case {"spot": _}:
                for name in answers.right_options(question):
                    self.named(".name", name).click()
            case _:
                for line in answers.right_options(question):
                    self.named(".option label", line).click()
        self.browser.press('.main[value="answer"]')

    def touch(self, text: str) -> None:
        """Touches a line, which may bear its number by now; without scripts that is a new page."""
        lines = self.browser.all(".turns .line")
        line = next(line for line in lines if re.sub(r"^\d+ ", "", plain(line.text)) == plain(text))
        if line.get_attribute("type") == "button":
            line.click()
        else:
            self.browser.press(line)

    def named(self, selector: str, text: str):
        found = [
            element
            for element in self.browser.all(selector)
            if plain(element.text) == plain(text)
        ]
        assert found, f"nothing says “{text}” on\n{self.browser.words}"
        return found[0]

    def assign(self, question: dict) -> None:
        for part in self.browser.all(".part"):
            legend = plain(part.find_element(By.TAG_NAME, "legend").text)
            right = plain(answers.partner(question, legend.replace(" ", ": ", 1)))
            for label in part.find_elements(By.CSS_SELECTOR, ".option label"):
                if plain(label.text) == right:
                    label.click()
                    break
            else:
                raise AssertionError(f"no “{right}” for {legend}")

    def fill(self, question: dict) -> None:
        for place, field in enumerate(self.browser.all(".fill input, .fill select"), 1):
            is_picked, text = answers.gap(question, place)
            if is_picked:
                option = [o for o in field.find_elements(By.TAG_NAME, "option") if o.text == text]
                option[0].click()
            else:
                field.send_keys(text)

    def reply(self, question: dict) -> None:
        replies = self.browser.all(".replies .line")
        words = " ".join(f"{place}. {plain(line.text)}" for place, line in enumerate(replies, 1))
        seen = f"{plain(self.browser.words)} {words}"
        self.browser.press(self.named(".replies .line", answers.safe_reply(question, seen)))
