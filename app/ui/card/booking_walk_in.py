"""A walk-in made into a booking from their card: for whom and when, what is to be answered first, why over a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.refusals import Code
from app.desk.codes import OVERRIDABLE
from app.ui import words
from app.ui.answer_words import answers_noted, fitting_answers
from app.ui.booking.questions import QuestionForm
from app.ui.card.asking import ReasonForm
from app.ui.card.converting import BookedFor, ConvertForm
from app.ui.queue import saying
from app.ui.rows.scrolling import show_whole
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import settle
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from app.core.errors import FloorwalkerError
    from app.core.refusals import Reason
    from app.core.values import Json, Page
    from app.desk.views_answers import NotedForm
    from app.desk.views_board import LineItem
    from app.ui.card.sheet import Sheet
    from app.ui.lane import Receiver
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def is_unasked(reasons: Iterable[Reason]) -> bool:
    """Whether something has to be asked before it can be booked (rule 18)."""
    return any(each.code is Code.ANSWER_NEEDED for each in reasons)


def look_noted(
    scene: Scene, entry_id: str, then: Receiver, *, failed: Receiver | None = None, key: Hashable = None
) -> None:
    """Tell what a walk-in's note answers of what their booking asks, by question; None where that is nothing.

    The desk reads a note by itself, but for dates, which are written as this language writes them.
    """

    def tell(form: NotedForm) -> None:
        then(fitting_answers(form.pages, form.noted, form.region) or None)

    scene.lanes.look("noted_form", entry_id, then=tell, failed=failed, key=key)


class Wanted(NamedTuple):
    """What is wanted so far."""

    profile_id: str | None
    start: int | None
    end: int | None
    reason: str | None = None
    answers: dict[int, Json] | None = None


class WalkInBooking(QObject):
    """Asks on the card of one walk-in what the booking needs, step by step, and makes it."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet, self._scene = sheet, sheet.scene
        self._staff_id: str | None = None

    def begin(self, item: LineItem, known: BookedFor | None = None) -> None:
        """Ask for whom and from when, but for what is ``known``."""
        self._staff_id = known.staff_id if known is not None else None
        form = ConvertForm(self._scene, item, known)
        form.given.connect(lambda *given: self._book(item, Wanted(*given)))
        self._sheet.ask(form)

    def _book(self, item: LineItem, wanted: Wanted) -> None:
        if wanted.answers is not None:
            self._send(item, wanted, wanted.answers)
        else:
            look_noted(self._scene, item.id, lambda said: self._send(item, wanted, said), key=(id(self), "noted"))

    def _send(self, item: LineItem, wanted: Wanted, answers: dict[int, Json] | None) -> None:
        self._scene.act(
            "convert", item.id, profile_id=wanted.profile_id, start=wanted.start, end=wanted.end,
            override_reason=wanted.reason, answers=answers, staff_id=self._staff_id, about=saying.about(item),
            failed=lambda error: self._refused(item, wanted, error),
            then=lambda booking: self._scene.card_wanted.emit(booking.id),
        )  # fmt: skip

    def _refused(self, item: LineItem, wanted: Wanted, error: FloorwalkerError) -> bool:
        reasons: tuple[Reason, ...] = tuple(getattr(error, "reasons", ()))
        if wanted.answers is None and is_unasked(reasons):
            self._scene.lanes.look(
                "questions_of", item.definition_id, then=lambda pages: self._ask_first(item, wanted, pages),
                key=(id(self), "questions"),
            )  # fmt: skip
            return False
        if wanted.reason or not reasons or any(each.code not in OVERRIDABLE for each in reasons):
            return True
        why = words.reasons_words(reasons, self._scene.zone)
        form = ReasonForm(why, translate("EntrySheet", "Book anyway"), "entry.override", needed=True)
        form.given.connect(lambda because: self._book(item, wanted._replace(reason=because)))
        self._sheet.ask(form)
        return False

    def _ask_first(self, item: LineItem, wanted: Wanted, pages: tuple[Page, ...]) -> None:
        form = BookingQuestions(self._sheet, pages, item.notes)
        form.given.connect(lambda answers: self._book(item, wanted._replace(answers=answers)))
        self._sheet.ask(form)
        form.take_keyboard()
        show_whole(form)


class BookingQuestions(QWidget):
    """The questions of a booking, answered as far as the note of the walk-in says. ``given`` carries all answers."""

    given = Signal(object)
    dropped = Signal()

    def __init__(self, sheet: Sheet, pages: tuple[Page, ...], noted: str) -> None:
        super().__init__()
        self.setObjectName("entry.booking_questions")
        self.questions = QuestionForm(self, scope="entry.booking", region=sheet.scene.region)
        self.questions.show_pages(pages)
        self.questions.take_up(answers_noted(pages, noted))
        settle(self.questions)  # what the note says is nothing that somebody entered here
        go = Button(self.tr("Book it with these answers"), "entry.booking_go", kind=Kind.ACCENT, parent=self)
        go.clicked.connect(self._give)
        drop = Button(self.tr("Never mind"), "entry.booking_drop", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.dropped)
        column, buttons = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.questions)
        column.addLayout(buttons)
        for button in (go, drop):
            buttons.addWidget(button)

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is to be answered first."""
        self.questions.take_keyboard()

    def _give(self) -> None:
        if not self.questions.ask_again():
            self.given.emit(self.questions.answers())
