"""The day and its times together: what is free, why the rest is not, and the reason for booking over a rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.refusals import Code
from app.ui import words
from app.ui.booking.slots import SlotGrid
from app.ui.rows.scrolling import show_whole
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field, Pressed
from app.ui.widgets.flow import laid_once
from app.ui.widgets.labels import Label
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import SlotOption

_NEAR_SECONDS = 30 * 60
_HOURS = {Code.CLOSED_LOCATION, Code.CLOSED_DEFINITION, Code.CLOSED_STAFF, Code.NO_HOURS}


class Times(Handing, Pressed):
    """The times of one day, and below them what is said of the chosen one. ``changed`` comes with every choice."""

    changed = Signal()
    waitlist_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pointed_at: Instant | None = None
        """The time with which it was begun: offered for every service, on its grid or not."""
        self._wish: Instant | None = None
        self._chosen: Instant | None = None
        self._length = 0
        """Seconds that were drawn in the calendar, for the time that was wished for; 0: the service's own."""
        self._drawn: Instant | None = None
        self._zone = "UTC"
        self._options: tuple[SlotOption, ...] = ()
        self._is_known = False
        self.hint = Label(self.tr("struck through: press to see why"), 12, ink="muted", parent=self)
        """For beside the title."""
        self.hint.setObjectName("booking.struck")
        self.hint.hide()
        self.grid = SlotGrid("booking.slot", self)
        self._why = Label("", 13, parent=self)
        self._why.setWordWrap(True)
        self._why.setObjectName("booking.why")
        hint = self.tr("Reason for booking over it")
        self.reason = Field("booking.override_reason", hint, hint=hint, parent=self)
        self.waitlist = Button(self.tr("Join the waitlist"), "booking.join_waitlist", kind=Kind.PLAIN, parent=self)
        self.waitlist.hide()
        self.all = Button("", "booking.all_times", kind=Kind.QUIET, parent=self)
        self.all.setCheckable(True)
        self.all.toggled.connect(lambda _: self._show())
        self.all.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.grid, self.all, self._why, self.reason, self.waitlist):
            column.addWidget(part)
        self.grid.chosen.connect(self._choose)
        self.reason.textChanged.connect(self.changed)
        self.waitlist.clicked.connect(self.waitlist_pressed)
        self._explain()

    @property
    def option(self) -> SlotOption | None:
        """The start that is chosen, free or not."""
        option = self.grid.option
        if option is None or not self._length or option.start != self._drawn:
            return option
        return replace(option, end=option.start + self._length)

    @property
    def has_nothing_free(self) -> bool:
        """Whether the day is known and nothing is free on it."""
        return self._is_known and not any(not option.reasons for option in self._options)

    @property
    def override_reason(self) -> str | None:
        """The reason for booking over a rule, where one is broken and a reason was given."""
        said = " ".join(self.reason.text().split())
        return said if self.is_over and said else None

    @property
    def is_over(self) -> bool:
        """Whether something stands in the way of the chosen time."""
        return self.option is not None and bool(self.option.reasons)

    def say_before_waiting(self, line: QWidget) -> None:
        """Have a line above the button that puts somebody on the waitlist."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.waitlist), line)

    def clear(self, wish: Instant | None = None, end: Instant | None = None) -> None:
        """Choose nothing; or, when the times come, the one at ``wish``, and as long as until ``end``."""
        self.pointed_at = self._wish = wish
        self._chosen = self._drawn = None
        self._length = end - wish if wish is not None and end is not None else 0
        self._is_known = False
        self.settle()
        self.reason.clear()
        self.grid.show_waiting()
        self._explain()

    def show_all(self) -> None:
        """Show the past and closed times too, with the keys on them: one may be booked over with a reason."""
        self.all.setChecked(True)
        if self.grid.heir is not None:
            self.grid.heir.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_none(self) -> None:
        """Show no times at all, as long as no service is chosen."""
        self.clear()
        self._options = ()
        self._show()
        self.grid.clear()

    def show_options(self, options: tuple[SlotOption, ...], zone: str) -> None:
        """Show the times of a day; a chosen one that is still there stays chosen."""
        self._zone, self._options, self._is_known = zone, options, True
        if self._wish is not None:
            near = min(options, key=lambda option: abs(option.start - (self._wish or 0)), default=None)
            if near is not None and abs(near.start - self._wish) <= _NEAR_SECONDS:
                self._chosen, self._wish, self._drawn = near.start, None, near.start
                self.settle()
        with laid_once(self):
            self._show()
            self._explain()
            self.changed.emit()

    def entry(self) -> object:
        return self._chosen

    def _show(self) -> None:
        """The times worth looking at, and on request those that are past or closed too."""
        out = [option for option in self._options if _is_out(option) and option.start != self._chosen]
        shown = self._options if self.all.isChecked() else [each for each in self._options if each not in out]
        self.grid.show_options(shown, self._zone, self._chosen)
        self.hint.setVisible(any(option.reasons for option in shown))
        self.all.setVisible(bool(out))
        count = words.number(len(out))
        self.all.say(self.tr("Past and closed times too ({count})").format(count=count))

    def _choose(self, option: SlotOption) -> None:
        self._chosen = option.start
        with laid_once(self):
            self._explain()
            self.changed.emit()
        if option.reasons:  # what is said of it, and what can be done, stands below all the times
            last = self.waitlist if not self.waitlist.isHidden() else self.reason
            show_whole(last)

    def _explain(self) -> None:
        option = self.option
        self.reason.setVisible(self.is_over)
        text = ""
        if option is not None and option.reasons:
            time = words.clock(option.start, self._zone)
            why = words.reason_clauses(option.reasons, self._zone)
            text = self.tr("{time} is not free: {why}").format(time=time, why=why)
        elif option is not None and not option.customer_bookable:
            text = self.tr("Customers could not book this time themselves; the desk can.")
        self._why.setText(text)
        self._why.set_ink("danger_ink" if self.is_over else "muted")
        self._why.setVisible(bool(text))


def _is_out(option: SlotOption) -> bool:
    """Whether the time is past, or nothing but hours stands in its way."""
    codes = {reason.code for reason in option.reasons}
    return Code.PAST in codes or (bool(codes) and codes <= _HOURS)
