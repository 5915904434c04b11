"""The line and what is due, as panels for the side of Today and for the drawer of a narrow window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.queue import saying
from app.ui.queue.acting import QueueActs
from app.ui.queue.countdown import Countdown
from app.ui.queue.line_rows import LineRows
from app.ui.queue.rows import StaffStates, due_row
from app.ui.rows.carrying import Carrying
from app.ui.rows.pane import Pane
from app.ui.rows.remembered import Remembered, Wanted
from app.ui.rows.settling import MOMENT_SECONDS, settling_of
from app.ui.tips import say_tip
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.desk.views_board import DueItem, LineItem, NextCall, QueueView
    from app.ui.queue.filtering import Filtered
    from app.ui.scene import Scene

SOON_MINUTES = 60
"""What is due later than that is seen in the calendar."""


class CallNext(Button):
    """The one accent button: it says whom it calls, and to whom.

    A second press right after the first means the same customer: it is taken only once the line has been drawn anew and
    the new name has stood there for a moment.
    """

    def __init__(self, name: str, acts: QueueActs, parent: QWidget | None = None) -> None:
        super().__init__("", name, kind=Kind.ACCENT, parent=parent)
        self._acts = acts
        self.clicked.connect(self.call)
        self._view: QueueView | None = None
        self._found: Filtered | None = None
        self._spent: QueueView | None = None
        self._calm_at = 0.0
        self.hide()

    def show_view(self, view: QueueView, found: Filtered | None = None) -> None:
        """Say what it will do now; it is away while nobody waits. ``found``: the next of those that are shown alone."""
        before, self._view, self._found = self._next(), view, found
        call = self._next()
        if before is not None and call is not None and call.id != before.id:
            self._calm_at = settling_of(self).clock() + MOMENT_SECONDS
        self.setVisible(call is not None)
        if call is not None:
            text = saying.filtered_words(found) if found else saying.call_next_words(call, view)
            self.say(text, hint=self.tr("Space"))
            jumps = self.tr("Somebody earlier in the line is passed over: the call is recorded as out of order.")
            say_tip(self, jumps if found and found.jumps else "")

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, 6)

    def call(self) -> None:
        """Call the next one, unless nobody waits, or the last press has not been answered and seen yet."""
        call = self._next()
        if call is None or not self.isEnabled() or self._view is self._spent:
            return
        if settling_of(self).clock() < self._calm_at:
            return
        self._spent = self._view
        only = self._found.sieve.service if self._found else None
        self._acts.call_next(call, self, only, self._give_back)

    def _next(self) -> NextCall | None:
        if self._found is not None:
            return self._found.call
        return self._view.next_call if self._view else None

    def _give_back(self) -> None:
        self._spent = None


class LinePane(Pane):
    """One line of walk-ins and arrived bookings, with the button that calls the next (rule 27)."""

    def __init__(self, scene: Scene, acts: QueueActs, name: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(
            name,
            self.tr("Line"),
            self.tr("Nobody is waiting. Check in the next walk-in, or press Arrive on a booking."),
            parent,
        )
        self._acts, self._rows = acts, LineRows(name)
        self._items: dict[str, LineItem] = {}
        self._view: QueueView | None = None
        self._staff: StaffStates = {}
        self._countdown = Countdown(self, self._draw)
        check_in = Button(self.tr("+ Check in"), f"{name}.check_in", self.tr("Check in a walk-in"), parent=self)
        check_in.clicked.connect(scene.check_in_wanted)
        self.add_to_head(check_in)
        self.call_next = CallNext(f"{name}.call_next", acts, self)
        self.add_to_foot(self.call_next)
        self.acted.connect(self._act)
        self.opened.connect(self._open)
        Carrying(self.list, lambda key: key in self._items and saying.can_carry(self._items[key]))

    def show_view(self, view: QueueView, staff: StaffStates) -> None:
        """Show the line as it is now."""
        self._view, self._staff = view, staff
        self._items = {item.id: item for item in view.line}
        self._countdown.begin(view)
        self._draw()
        self.call_next.show_view(view)
        self.show_facts(saying.line_facts(view))

    def _draw(self) -> None:
        if (view := self._view) is not None:
            self.model.show(self._rows.rows(view, self._staff, self._countdown.now))

    def _act(self, key: str, verb: str) -> None:
        if self._view is not None and key in self._items:
            self._acts.press(verb, self._items[key], self.list.row(key), self._view.next_call)

    def _open(self, key: str) -> None:
        if key in self._items:
            self._acts.open(self._items[key])


class DuePane(Pane):
    """Bookings of today that have not arrived: the late ones, and those of the next hour; without any, the next one."""

    def __init__(self, scene: Scene, acts: QueueActs, name: str = "due", parent: QWidget | None = None) -> None:
        super().__init__(name, self.tr("Due"), self.tr("Nobody is due in the next hours."), parent)
        self._acts, self._name, self._rows = acts, name, Remembered()
        self._items: dict[str, DueItem] = {}
        self.acted.connect(self._act)
        self.opened.connect(scene.card_wanted)

    def show_view(self, view: QueueView) -> None:
        """Show what is due now."""
        shown = [item for item in view.due if item.late_minutes >= -SOON_MINUTES] or view.due[:1]
        self._items = {item.id: item for item in shown}
        zone = view.place.timezone
        self.model.show(
            self._rows.rows(Wanted(item.id, (item, zone), partial(due_row, item, zone, self._name)) for item in shown)
        )
        self.show_facts(saying.due_facts(view.due))

    def _act(self, key: str, verb: str) -> None:
        if key in self._items:
            self._acts.press_due(verb, self._items[key], self.list.row(key))
