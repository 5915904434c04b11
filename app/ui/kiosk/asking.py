"""What a service asks of who walks in, page by page; what a customer would rather not say here is asked at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.questionnaires import all_questions, judge
from app.desk.views_answers import WalkInForm
from app.ui.beside import beside
from app.ui.booking.questions import QuestionForm
from app.ui.kiosk.options import LARGE
from app.ui.kiosk.screen import BAR, Screen
from app.ui.kiosk.tiles import BigButton
from app.ui.kiosk.writing import Writing
from app.ui.public_words import number
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel
from app.ui.widgets.tabbing import line_up

if TYPE_CHECKING:
    from app.core.values import Json, Page
    from app.desk.views_kiosk import KioskService


class Asking(Screen):
    """``answered`` comes when they are done, or leave the rest to the desk; ``left`` goes back to the services.

    ``turned`` comes when another page is shown. What was said stays from page to page, and goes with ``left``: who
    presses next may be somebody else.
    """

    answered = Signal()
    turned = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kiosk.ask", parent)
        self.service: KioskService | None = None
        self.asked = WalkInForm()
        self._page: Page | None = None
        self._seen: set[int] = set()
        """The questions that were seen: what stands at others by itself nobody has said."""
        self.questions = QuestionForm(self, scope="kiosk", region=lambda: self.asked.region, face=LARGE)
        self._writing = Writing(self.questions)
        self.bar = bar = QWidget(self)
        self.said = WrappedLabel("", 18, "danger_ink", parent=bar)
        self.said.setObjectName("kiosk.ask.said")
        self.go = BigButton("", "kiosk.ask.go", kind="accent", parent=bar)
        self.later = BigButton(self.tr("Ask me at the desk"), "kiosk.ask.later", parent=bar)
        self.back = BigButton(self.tr("Back"), "kiosk.ask.back", icon="back", parent=bar)
        self.go.clicked.connect(self._go_on)
        self.later.clicked.connect(self.answered)
        self.back.clicked.connect(self._go_back)
        self.questions.changed.connect(self._answered)
        self._lay_out(bar)

    @property
    def holds_answers(self) -> bool:
        """Whether anything that a customer said is still here."""
        return bool(self.questions.given())

    @property
    def leaves_open(self) -> bool:
        """Whether something is left for the desk: it needs an answer and has none, or what was said does not fit."""
        said = self.answers()
        asked = judge(all_questions(self.asked.pages), said, self.asked.region).shown
        return bool(self.unfit()) or any(each.is_required and each.id not in said for each in asked)

    def ask(self, service: KioskService, asked: WalkInForm) -> None:
        """Ask this from its first page on."""
        self.forget()
        self.service, self.asked = service, asked
        self.questions.show_pages(asked.pages)
        self._writing.take()
        line_up(self.questions, self.go, self.back, self.later)
        self._show_page(next(iter(self.questions.pages_asked()), None))

    def take_up(self, other: Asking) -> None:
        """Go on as another was left, in the words of now."""
        if other.service is None:
            return
        self.ask(other.service, other.asked)
        self._seen |= other._seen
        self.questions.take_up(other.questions.given())
        self._show_page(other._page)

    def forget(self) -> None:
        """Nothing of whoever was here stays."""
        self._writing.put_away()
        self.questions.forget()
        self.service, self.asked, self._page, self._seen = None, WalkInForm(), None, set()
        self._complain("")

    def answers(self) -> dict[int, Json]:
        """What was said and fits, by ``questionnaire_question_id``; of a page that nobody has seen nothing was said."""
        wrong = self.questions.wrong()
        said = self.questions.answers()
        return {key: value for key, value in said.items() if key in self._seen and key not in wrong}

    def unfit(self) -> tuple[int, ...]:
        """The questions whose answer does not fit, by ``questionnaire_question_id``."""
        wrong = self.questions.wrong()
        return tuple(key for key in self.questions.answers() if key in self._seen and key in wrong)

    def enter(self) -> None:
        """The keyboard goes to a field that can be written in; what is pressed waits for a finger, or for Tab."""
        first = self.questions.first_field()
        if isinstance(first, QLineEdit | QPlainTextEdit):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    def _show_page(self, page: Page | None) -> None:
        self._writing.put_away()
        self._page = page
        self.questions.show_only(page)
        self._complain("")
        pages = self.questions.pages_asked()
        title = (page.title if page is not None else "") or self.tr("A few questions")
        service = self.service.name if self.service is not None else ""
        at = self._step(page, pages)
        self.say(title, beside(service, at, (page.section_header if page is not None else "") or ""))
        self._say_what_go_does()

    def _step(self, page: Page | None, pages: tuple[Page, ...]) -> str:
        if page not in pages or len(pages) < 2:
            return ""
        text = self.tr("page {number} of {count}")
        return text.format(number=number(pages.index(page) + 1), count=number(len(pages)))

    def _next_page(self) -> Page | None:
        """The page after the one that is shown, as things are answered now."""
        pages = self.questions.pages_asked()
        at = pages.index(self._page) + 1 if self._page in pages else len(pages)
        return pages[at] if at < len(pages) else None

    def _say_what_go_does(self) -> None:
        self.go.setText(self.tr("Next") if self._next_page() is not None else self.tr("Take a ticket"))
        self.go.setAccessibleName(self.go.text())
        self.go.updateGeometry()

    def _answered(self) -> None:
        if self._page is not None:
            self._seen |= self.questions.ids_seen & {each.id for each in self._page.questions}
        self._complain("")
        self._say_what_go_does()

    def _go_on(self) -> None:
        if self.questions.ask_again():
            self._complain(self.tr("Please look at what is marked, or let us ask you at the desk."))
        elif (page := self._next_page()) is not None:
            self._turn(page)
        else:
            self.answered.emit()

    def _go_back(self) -> None:
        pages = self.questions.pages_asked()
        at = pages.index(self._page) if self._page in pages else 0
        if at:
            self._turn(pages[at - 1])
        else:
            self.forget()
            self.left.emit()

    def _turn(self, page: Page) -> None:
        self._show_page(page)
        self.turned.emit()
        self.enter()

    def _complain(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _lay_out(self, bar: QWidget) -> None:
        self.column.addWidget(self.questions)
        self.column.addStretch(1)
        below, row = QVBoxLayout(bar), FlowLayout(gap=12)
        below.setContentsMargins(BAR, 0, BAR, 4)
        below.setSpacing(8)
        below.addWidget(self.said)
        below.addLayout(row)
        for button in (self.go, self.back, self.later):
            row.addWidget(button)
