"""A call: for whom a time is held and how long still, what to say, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import listed
from app.ui.booking.questions import QuestionForm
from app.ui.rows.scrolling import ScrollingArea
from app.ui.waitlist.saying import time_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.core.values import Instant, Json
    from app.desk.views import Place
    from app.desk.views_waitlist import WishItem

translate = QCoreApplication.translate
SOON_SECONDS = 120


class CallCard(CardFrame):
    """One call. ``ended`` carries the verb: book_held, decline, no_answer or release."""

    ended = Signal(str)

    def __init__(self, item: WishItem, place: Place, parent: QWidget | None = None) -> None:
        says = translate("Waitlist", "Call to {name}").format(name=item.name)
        super().__init__(f"waitlist.call.{item.id}", says, parent)
        self.item, self._zone = item, place.timezone
        self._left = Label("", 20, 700, tabular=True, parent=self)
        self._left.setObjectName(f"waitlist.left.{item.id}")
        self.questions = QuestionForm(self, scope=f"waitlist.{item.id}", region=lambda: place.region)
        self.questions.hide()
        self.missing = Button("", f"waitlist.missing.{item.id}", icon="warning", parent=self)
        self.missing.clicked.connect(self.questions.ask_for_missing)
        self.asked = WrappedLabel("", 13, "warn_ink", parent=self)
        self.also = WrappedLabel("", 13, "warn_ink", parent=self)
        self.also.setObjectName(f"waitlist.also.{item.id}")
        for part in (self.missing, self.asked, self.also):
            part.hide()
        self.questions.changed.connect(self._say_missing)
        self._buttons = {
            verb: self._button(verb, kind)
            for verb, kind in (
                ("book_held", Kind.ACCENT), ("decline", Kind.PLAIN), ("no_answer", Kind.PLAIN), ("release", Kind.QUIET),
            )
        }  # fmt: skip
        self._lay_out()

    def button(self, verb: str) -> Button:
        """The button of a verb."""
        return self._buttons[verb]

    def count(self, now: Instant) -> bool:
        """Say how long the time is still held; whether it is."""
        held = self.item.held
        left = max(0, held.until - now) if held is not None else 0
        minutes, seconds = divmod(left, 60)
        two = "".join(words.number(int(digit)) for digit in f"{seconds:02d}")
        self._left.setText(f"{words.number(minutes)}:{two}")
        self._left.set_ink("danger_ink" if left <= SOON_SECONDS else "ink")
        said = translate("Waitlist", "held for {minutes} minutes and {seconds} seconds more")
        self._left.setAccessibleName(said.format(minutes=words.number(minutes), seconds=words.number(seconds)))
        return left > 0

    def renew(self, item: WishItem) -> None:
        """Say what they have booked at the time that is held, which may have come to be during the call."""
        also = item.held.also if item.held is not None else None
        if also is not None:
            time = words.clock_span(also.start, also.end, self._zone)
            with_whom = translate("Waitlist", "Has a booking then already: {service}, {time}, with {staff}")
            text = with_whom if also.staff else translate("Waitlist", "Has a booking then already: {service}, {time}")
            self.also.setText(text.format(service=also.service, time=time, staff=also.staff))
        self.also.setVisible(also is not None)

    def answers(self) -> dict[int, Json]:
        """What was said to the questions of the service."""
        return self.questions.answers()

    def _say_missing(self) -> None:
        """What has to be asked before it can be booked, said where that is pressed."""
        what = listed(self.questions.missing())
        says = translate("Waitlist", "Needs an answer: {what}").format(what=what)
        self.missing.say(translate("Waitlist", "Needs an answer"), says)
        self.asked.setText(what)  # however many they are
        for part in (self.missing, self.asked):
            part.setVisible(bool(what))

    def _button(self, verb: str, kind: Kind) -> Button:
        text = words.verb_word(verb)
        made = Button(text, f"waitlist.{verb}.{self.item.id}", f"{text}: {self.item.name}", kind=kind, parent=self)
        made.clicked.connect(lambda: self.ended.emit(verb))
        return made

    def _lay_out(self) -> None:
        item, held = self.item, self.item.held
        column, head, said, acts = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), FlowLayout(gap=8)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        said.setSpacing(2)
        who = Label(item.name, 17, 700, parent=self)
        reach = Label(item.phone or item.email or self.tr("No number is known"), 17, 600, "accent", parent=self)
        reach.setObjectName(f"waitlist.reach.{item.id}")
        for label in (who, reach):
            label.setWordWrap(True)
            said.addWidget(label)
        head.addLayout(said, 1)
        head.addWidget(self._left)
        column.addLayout(head)
        if held is not None:
            script = Label(self._script(held.start, held.staff), 14, parent=self)
            script.setWordWrap(True)
            column.addWidget(script)
        column.addWidget(self.also)
        if item.notes:
            notes = Label(item.notes, 13, ink="muted", parent=self)
            notes.setWordWrap(True)
            column.addWidget(notes)
        wants = FlowLayout(gap=8)
        wants.addWidget(self.missing)
        column.addLayout(wants)
        column.addWidget(self.asked)
        column.addLayout(acts)  # before the questions, which may be many: most calls end without them
        column.addWidget(self.questions)
        for button in self._buttons.values():
            acts.addWidget(button)

    def _script(self, start: Instant, staff: str) -> str:
        """What to say."""
        with_whom = translate("Waitlist", "“{service} has become free on {time} with {staff}. Would you like it?”")
        anybody = translate("Waitlist", "“{service} has become free on {time}. Would you like it?”")
        text = with_whom if staff else anybody
        return text.format(service=self.item.service, time=time_words(start, self._zone), staff=staff)


class CallsArea(ScrollingArea):
    """The calls below each other, as high as they are where the page has that height: nothing asked is out of sight."""

    def __init__(self, page: QWidget) -> None:
        self._page, cards = page, QWidget()
        self._column = QVBoxLayout(cards)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        super().__init__(cards, "waitlist.calls", page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, card: CallCard) -> None:
        """One more call."""
        self._column.addWidget(card)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._column.totalHeightForWidth(self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        least, margins = super().minimumSizeHint(), 24
        return QSize(least.width(), max(least.height(), min(self.sizeHint().height(), self._page.height() - margins)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
