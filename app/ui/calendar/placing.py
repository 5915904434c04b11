"""Something put into the calendar by keys alone: the arrows carry it, Enter drops it, Escape puts it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.announcing import announce
from app.ui.calendar import speech
from app.ui.calendar.ghost import verdict_words
from app.ui.calendar.several import date_of
from app.ui.calendar.walk import Move, move_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.core.values import Instant
    from app.desk.preview import MoveWish
    from app.ui.calendar.layout import DayLayout
    from app.ui.calendar.mover import Mover
    from app.ui.calendar.surface import DaySurface

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SHIFTS = {Move.UP: (0, -1), Move.DOWN: (0, 1), Move.BACK: (-1, 0), Move.NEXT: (1, 0)}


class Placer(QObject):
    """Carries one thing by arrows; ``wish_at`` says what it is at a column and a time."""

    def __init__(self, view: DaySurface, mover: Mover) -> None:
        super().__init__(view)
        self._view, self._mover = view, mover
        self._wish_at: Callable[[int, Instant], MoveWish] | None = None
        self._column, self._start, self._key = 0, 0, ""

    @property
    def is_active(self) -> bool:
        """Whether something is on its way."""
        return self._wish_at is not None

    def begin(self, column: int, start: Instant, wish_at: Callable[[int, Instant], MoveWish]) -> None:
        """Take something up, first at this place."""
        self._wish_at, self._column, self._start = wish_at, column, start
        self._propose()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key is this one's, before it is the window's."""
        is_end = event.key() in {*_ENTERS, Qt.Key.Key_Escape}
        return self.is_active and not event.modifiers() & ~_KEYPAD and (is_end or self._way(event) is not None)

    def obey(self, event: QKeyEvent) -> bool:
        """Take a key. Answers whether that was all that it is for."""
        if not self.wants(event):
            return False
        way = self._way(event)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif way is None:
            self._drop()
        else:
            self._shift(*_SHIFTS[way])
        return True

    def cancel(self) -> None:
        """Put it back."""
        if self.is_active:
            self._wish_at = None
            self._mover.settle()

    def renew(self) -> None:
        """The day was read again: go on in the same column, wherever it stands now."""
        plan = self._view.plan
        if self.is_active and plan is not None:
            found = plan.column_with(self._key, self._start)
            if found is None:
                self.cancel()
            else:
                self._column = found
                self._propose()

    def _way(self, event: QKeyEvent) -> Move | None:
        way = move_of(event.key(), is_mirrored=self._view.isRightToLeft())
        return way if way in _SHIFTS else None

    def _shift(self, columns: int, steps: int) -> None:
        plan, minutes = self._view.plan, self._view.snap_minutes
        if plan is None:
            return
        last, self._column = self._column, min(max(0, self._column + columns), len(plan.day.columns) - 1)
        days = plan.starts(self._column) - plan.starts(last)
        self._start = plan.snap(self._start + days + steps * minutes * 60, minutes, self._column)
        self._propose()

    def _propose(self) -> None:
        plan, wish_at = self._view.plan, self._wish_at
        if plan is None or wish_at is None or self._column >= len(plan.day.columns):
            self.cancel()
            return
        self._key = plan.day.columns[self._column].key
        wish = wish_at(self._column, self._start)
        self._mover.propose(wish)
        self._view.reveal(plan.span(wish.column, wish.start, wish.end))
        self._announce(plan, wish)

    def _drop(self) -> None:
        wish_at, self._wish_at = self._wish_at, None
        if wish_at is None:
            return
        wish = wish_at(self._column, self._start)
        if self._mover.is_home(wish):
            self._mover.settle()
        else:
            self._mover.dropped.emit(wish)

    def _announce(self, plan: DayLayout, wish: MoveWish) -> None:
        ghost = self._view.ghost
        if ghost is not None:
            zone = plan.day.place.timezone
            column = plan.day.columns[wish.column]
            said = speech.would_be(column, wish, verdict_words(ghost, zone), zone, date_of(plan.day, wish.column))
            announce(self._view, said)
