"""What a service asks before it is booked, page by page (rules 30, 31); a form after a visit is asked the same way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.booking.asked import DESK, AskedQuestion, Face, is_nothing
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.questionnaires import Judged
    from app.core.refusals import Reason
    from app.core.values import Json, Page


class QuestionForm(QWidget):
    """The questions of a form; those whose condition does not hold are away, and so is a page without any.

    ``region`` says in which country (ISO, e.g. ``AU``) a phone number is read, as the desk will read it. All pages are
    shown, one below the other, but for ``show_only``.
    """

    changed = Signal()
    entered = Signal()
    """Return was pressed in a field of one line."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scope: str = "booking",
        region: Callable[[], str | None] = lambda: None,
        face: Face = DESK,
    ) -> None:
        super().__init__(parent)
        self._scope, self._region, self._face = scope, region, face
        self.setObjectName(f"{scope}.questions")
        self.setAccessibleName(self.tr("Questions"))
        self._pages: tuple[Page, ...] = ()
        self._asked: list[AskedQuestion] = []
        self._headings: list[tuple[Label, list[AskedQuestion]]] = []
        self._kept: Mapping[int, Json] = {}
        """What a draft says of questions that are still to come."""
        self._judged: Judged | None = None
        self._shown: frozenset[int] = frozenset()
        """The questions whose condition holds, be their page shown or not."""
        self._only: Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Ask these questions; the same ones keep what was said."""
        if pages == self._pages:
            return
        self._pages, self._only = pages, None
        for old in (*self._asked, *(label for label, _ in self._headings)):
            old.hide()
            old.deleteLater()
        self._asked, self._headings = [], []
        for page in sorted(pages, key=lambda page: page.sort_order):
            self._add_page(page)
        for asked in self._asked:
            if asked.question.id in self._kept:
                asked.take(self._kept[asked.question.id])
            asked.changed.connect(self._answered)
            asked.entered.connect(self.entered)
        if pages:
            self._kept = {}
        self._answered()

    def renew(self, pages: tuple[Page, ...]) -> None:
        """Ask these from now on; a question that stays keeps what was said."""
        if pages != self._pages:
            self._kept = self.given()
            self.show_pages(pages)

    def forget(self) -> None:
        """Ask nothing any more, with nothing of what was said left."""
        self.show_pages(())
        self._kept = {}

    def pages_asked(self) -> tuple[Page, ...]:
        """The pages that ask something, as things are answered now, in their order."""
        pages = sorted(self._pages, key=lambda page: page.sort_order)
        return tuple(page for page in pages if any(each.id in self._shown for each in page.questions))

    @property
    def ids_seen(self) -> set[int]:
        """The questions that are shown now."""
        return {asked.question.id for asked in self._seen()}

    def show_only(self, page: Page | None) -> None:
        """Show the questions of this page alone; those of the others stay answered."""
        self._only = page
        self._answered()

    def ask_again(self) -> bool:
        """Say at each question that is seen what is missing or does not fit, the keys on the first; whether any is."""
        here = self._seen()
        wrong = {key: words.reason_words(each) for key, each in self.wrong().items()}
        wrong = {each.question.id: self.tr("Needs an answer") for each in self.unanswered()} | wrong
        for asked in here:
            asked.show_wrong(wrong.get(asked.question.id, ""))
        first = next((asked for asked in here if asked.question.id in wrong), None)
        if first is not None:
            _lead_to(first)
        return first is not None

    def wrong(self) -> Mapping[int, Reason]:
        """What was said and does not fit, by question."""
        return self._judged.wrong if self._judged is not None else {}

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is to be answered first; where nothing is, to the first question."""
        left = self.unanswered()
        first = left[0].field if left else self.first_field()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QWidget | None:
        """What takes the answer of the first question that is seen."""
        first = next(iter(self._seen()), None)
        return None if first is None else getattr(first.field, "heir", None) or first.field

    def clear(self) -> None:
        """Forget what was said."""
        pages, self._pages, self._kept = self._pages, (), {}
        self.show_pages(pages)

    def take_up(self, answers: Mapping[int, Json]) -> None:
        """Answer with what was said before, now or once the questions are there."""
        known = {asked.question.id: asked for asked in self._asked}
        self._kept = {key: value for key, value in answers.items() if key not in known}
        for key, value in answers.items():
            if key in known:
                known[key].take(value)

    def given(self) -> dict[int, Json]:
        """All that was said, to questions that are away too; with nothing where the usual answer was taken out."""
        said = {each.question.id: each.value for each in self._asked if each.is_taken_out or not is_nothing(each.value)}
        return {**self._kept, **said}

    def answers(self) -> dict[int, Json]:
        """What was said to the questions that are asked, by ``questionnaire_question_id``."""
        shown = {asked.question.id: asked.value for asked in self._asked if self._is_asked(asked)}
        return {key: value for key, value in shown.items() if not is_nothing(value)}

    def missing(self) -> tuple[str, ...]:
        """The labels of the questions that need an answer and have none."""
        return tuple(asked.question.label for asked in self.unanswered())

    def ask_for_missing(self) -> bool:
        """Say at each question what is missing, and bring the first into view with the keys on it; whether any is."""
        missing = self.unanswered()
        self.mark_unanswered()
        if missing:
            _lead_to(missing[0])
        return bool(missing)

    def mark_unanswered(self) -> None:
        """Say at each question that needs an answer and has none that it does."""
        for asked in self.unanswered():
            asked.show_wrong(self.tr("Needs an answer"))

    def unanswered(self) -> tuple[AskedQuestion, ...]:
        """The questions that need an answer and have none."""
        answers = self.answers()
        return tuple(
            asked
            for asked in self._asked
            if asked.question.is_required and self._is_asked(asked) and asked.question.id not in answers
        )

    def show_wrong(self, reasons: Sequence[Reason]) -> None:
        """Say at each question what the desk did not take."""
        wrong = {reason.record_id: words.reason_words(reason) for reason in reasons}
        for asked in self._asked:
            asked.show_wrong(wrong.get(str(asked.question.id), ""))

    def _add_page(self, page: Page) -> None:
        questions = sorted((each for each in page.questions if each.is_active), key=lambda each: each.sort_order)
        asked = [AskedQuestion(question, f"{self._scope}.answer", self, self._face) for question in questions]
        for text, pixels, ink in ((page.title, 15, "ink"), (page.section_header, 13, "muted")):
            if text and self._face.has_headings:
                label = Label(text, pixels, 700 if ink == "ink" else 400, ink, parent=self)
                label.setWordWrap(True)
                self._headings.append((label, asked))
                self._column.addWidget(label)
        for each in asked:
            self._column.addWidget(each)
        self._asked += asked

    def _answered(self) -> None:
        from app.core.questionnaires import judge

        said = {asked.question.id: asked.value for asked in self._asked}
        self._judged = judge([asked.question for asked in self._asked], said, self._region())
        self._shown = frozenset(each.id for each in self._judged.shown)
        here = self._shown if self._only is None else {each.id for each in self._only.questions}
        for asked in self._asked:
            asked.setVisible(self._is_asked(asked) and asked.question.id in here)
        for label, group in self._headings:
            label.setVisible(any(not each.isHidden() for each in group))
        self.changed.emit()

    def _is_asked(self, asked: AskedQuestion) -> bool:
        return asked.question.id in self._shown

    def _seen(self) -> list[AskedQuestion]:
        return [asked for asked in self._asked if not asked.isHidden()]


def _lead_to(asked: AskedQuestion) -> None:
    """Bring the keyboard to a question, and it into view once there is room for what is said there."""
    asked.field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, asked, partial(_bring_into_view, asked))


def _bring_into_view(asked: QWidget) -> None:
    outer = asked.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(asked, 0, theme.target() // 2)
        outer = outer.parentWidget()
