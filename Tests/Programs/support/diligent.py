"""A learner who reads everything and knows the right answer to every question."""

import re
import unicodedata

from support import answers
from support.answers import AnswerKey, plain
from support.faces import LineFace, Page, ScreenFace, plain_spaces

#: Nobody is told such a thing, whatever they answer; that nobody fails may be said.
NEVER_SAID = re.compile(r"(?<!ai )\b(trượt|thất bại|hỏng bài|failed|failure)\b", re.IGNORECASE)


class Diligent:
    """Goes from page to page, and looks at each of them as it should be."""

    def __init__(self, face: ScreenFace | LineFace, key: AnswerKey, slips: int = 0):
        self.face = face
        self.key = key

        #: How many questions are still to be answered wrong before they are answered right.
        self.slips = slips
        self.pages: list[Page] = []

    def read(self) -> Page:
        page = self.face.read()
        assert "Enter" in page.keys or re.search(r"\d chọn", page.keys), f"no way on from\n{page}"
        assert not NEVER_SAID.search(page.words), str(page)
        assert unicodedata.is_normalized("NFC", str(page)), str(page)
        self.pages.append(page)
        return page

    def choose(self, option: str) -> Page:
        """Chooses an item of the menu that is shown, and reads what it leads to."""
        self.face.enter(self.pages[-1].number(option))
        return self.read()

    def to_menu(self) -> Page:
        """Reads and answers until there is something to choose."""
        while not (page := self.read()).is_menu:
            if page.is_question:
                assert re.search(r"(Phần|Câu|Câu thêm|Hỏi lại) \d+/\d+", page.top), str(page)
                self.answer(page)
            else:
                self.face.enter()
        return page

    def to_end(self) -> None:
        """Reads and answers until the program ends."""
        while True:
            page = self.read()
            if page.is_question:
                self.answer(page)
            else:
                self.face.enter()
                if "Enter kết thúc" in page.keys:
                    return

    def answer(self, page: Page) -> None:
        question = self.key.find(page.words)
        wrong = answers.wrong_option(question)
        if self.slips and wrong:
            self.slips -= 1
            return self.face.enter(page.number(plain(wrong)))
        match question:
            case {"order": lines}:
                self.face.enter("".join(page.number(plain(line)) for line in lines))
            case {"match": _} | {"sort": _}:
                self.assign(question, page)
            case {"fill": _}:
                self.fill(question, page)
            case {"scenario": _}:
                self.face.enter(page.number(plain(answers.safe_reply(question, page.words))))
            case {"answer": _} | {"number": _}:
                self.face.enter(answers.typed(question))
            case _:
                right = [page.number(plain(line)) for line in answers.right_options(question)]
                self.face.enter("".join(right))

    def assign(self, question: dict, page: Page) -> None:
        """Places one item; the last one is answered with Enter where keys are seen one by one."""
        self.face.assign(page.number(plain(answers.partner(question, page.words))))
        if isinstance(self.face, ScreenFace):
            after = self.face.read()
            if "bấm Enter để trả lời" in after.words:
                self.face.enter()

    def fill(self, question: dict, page: Page) -> None:
        place = int(re.search(r"Chỗ trống (\d+)/\d+:", page.words)[1])
        is_picked, text = answers.gap(question, place)
        self.face.enter(page.number(plain(text)) if is_picked else text)

    @property
    def all_words(self) -> str:
        return plain_spaces(" ".join(page.words for page in self.pages))
