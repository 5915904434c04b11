"""Bookings moved by keys: each press moves the ghost, and a moment after the last one the booking follows.

Presses that come quickly are one act with one undo. A time that fits is taken ``PAUSE_MILLISECONDS`` after the last
press, or at once by Enter or by going on to something else. A time over a rule is never taken by itself: Enter asks for
the reason, Escape or going on puts the booking back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.desk.preview import MoveWish
from app.ui.announcing import announce
from app.ui.calendar import speech
from app.ui.calendar.dragging import is_handed, is_movable, takes
from app.ui.calendar.ghost import verdict_words
from app.ui.calendar.several import column_of, date_of
from app.ui.calendar.walk import Move, move_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.calendar.boxes import CardBox
    from app.ui.calendar.layout import DayLayout
    from app.ui.calendar.mover import Mover
    from app.ui.calendar.surface import DaySurface

PAUSE_MILLISECONDS = 600
_ALT = Qt.KeyboardModifier.AltModifier
_STRETCH = _ALT | Qt.KeyboardModifier.ShiftModifier
_TIMES = {Move.UP: -1, Move.DOWN: 1}
_COLUMNS = {Move.BACK: -1, Move.NEXT: 1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HELD = {Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class Nudger(QObject):
    """Moves the booking that the keyboard is on. ``done`` has the ``MoveWish`` that is to be carried out.

    ``stuck`` says in words that a booking cannot be moved any more.
    """

    done = Signal(object)
    stuck = Signal(str)

    def __init__(self, view: DaySurface, mover: Mover) -> None:
        super().__init__(view)
        self._view, self._mover = view, mover
        self._wish: MoveWish | None = None
        self._key = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._pass)

    @property
    def is_active(self) -> bool:
        """Whether a booking has been moved that is not where the ghost is yet."""
        return self._wish is not None

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key is this one's, before it is the window's."""
        if self.is_active and event.key() in {*_ENTERS, Qt.Key.Key_Escape}:
            return True
        return self._view.card(self._view.currentIndex()) is not None and self._way(event) is not None

    def obey(self, event: QKeyEvent) -> bool:
        """Take a key. Answers whether that was all that it is for."""
        card, plan, way = self._view.card(self._view.currentIndex()), self._view.plan, self._way(event)
        if event.key() in _HELD:
            return False
        if card is not None and plan is not None and way is not None:
            self._nudge(plan, card, way, is_stretch=event.modifiers() & ~_KEYPAD == _STRETCH)
            return True
        was_active = self.is_active
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _ENTERS:
            self._carry_out()
        else:
            self.leave()
            return False
        return was_active

    def leave(self) -> None:
        """The keyboard goes on to something else."""
        if self._fits():
            self._carry_out()
        else:
            self.cancel()

    def cancel(self) -> None:
        """Put the booking back."""
        if self.is_active:
            self._stop()
            self._mover.settle()

    def renew(self) -> None:
        """The day was read again: go on where the ghost was, unless the booking or its column is gone."""
        wish, plan = self._wish, self._view.plan
        if wish is None or plan is None:
            return
        column = plan.column_with(self._key, wish.start)
        booking = next((card.booking for card in plan.cards if card.booking.id == wish.booking.id), None)
        if booking is None or not (is_movable(booking) or is_handed(booking)) or column is None:
            self.cancel()
            return
        self._wish = replace(wish, booking=booking, column=column)
        self._mover.propose(self._wish)

    def _way(self, event: QKeyEvent) -> Move | None:
        held, move = event.modifiers() & ~_KEYPAD, move_of(event.key(), is_mirrored=self._view.isRightToLeft())
        if held == _ALT and (move in _TIMES or move in _COLUMNS):
            return move
        return move if held == _STRETCH and move in _TIMES else None

    def _nudge(self, plan: DayLayout, card: CardBox, way: Move, *, is_stretch: bool) -> None:
        is_handing = is_handed(card.booking) and way in _COLUMNS and not is_stretch
        if not is_movable(card.booking) and not is_handing:
            self.stuck.emit(speech.stuck(card.booking))
            return
        wish = self._next(plan, self._from(card), way, is_stretch=is_stretch)
        if is_handing and plan.day.columns[wish.column].kind != "staff":
            return
        self._wish, self._key = wish, plan.day.columns[wish.column].key
        self._mover.propose(wish)
        self._view.reveal(plan.span(wish.column, wish.start, wish.end))
        self._announce(plan, wish)
        self._pause.start(PAUSE_MILLISECONDS)

    def _from(self, card: CardBox) -> MoveWish:
        """Where the booking is on its way to, else where it stands."""
        ghost, booking = self._view.ghost, card.booking
        if ghost is not None and ghost.wish.booking.id == booking.id:
            return replace(ghost.wish, booking=booking)
        return MoveWish(booking, card.column, booking.start, booking.end)

    def _next(self, plan: DayLayout, wish: MoveWish, way: Move, *, is_stretch: bool) -> MoveWish:
        step, first, last = self._view.snap_minutes * 60, plan.starts(wish.column), plan.ends(wish.column)
        if way in _COLUMNS:
            column = self._column(plan, wish, _COLUMNS[way])
            days = plan.starts(column) - plan.starts(wish.column)
            return replace(wish, column=column, start=wish.start + days, end=wish.end + days)
        if is_stretch:
            end = min(_on(wish.end, first, _TIMES[way] * step), last)
            return replace(wish, end=max(end, wish.start + step))
        length = wish.end - wish.start
        start = max(min(_on(wish.start, first, _TIMES[way] * step), last - length), first)
        return replace(wish, start=start, end=start + length)

    def _column(self, plan: DayLayout, wish: MoveWish, way: int) -> int:
        """The next column that takes the booking, or the one where it is."""
        columns, number = plan.day.columns, wish.column + way
        while 0 <= number < len(columns):
            if takes(columns[number], wish.booking):
                return number
            number += way
        return wish.column

    def _fits(self) -> bool:
        ghost = self._view.ghost
        return self.is_active and ghost is not None and not ghost.reasons

    def _pass(self) -> None:
        if self._fits():
            self._carry_out()

    def _carry_out(self) -> None:
        wish = self._wish
        self._stop()
        if wish is None:
            return
        if self._mover.is_home(wish):
            self._mover.settle()
        else:
            self.done.emit(wish)

    def _stop(self) -> None:
        self._pause.stop()
        self._wish = None

    def _announce(self, plan: DayLayout, wish: MoveWish) -> None:
        ghost = self._view.ghost
        if ghost is not None:
            zone = plan.day.place.timezone
            column, date = column_of(plan.day, wish.column, wish.booking), date_of(plan.day, wish.column)
            said = speech.would_be(column, wish, verdict_words(ghost, zone), zone, date)
            announce(self._view, said)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _on(at: int, first: int, step: int) -> int:
    """The next time on the grid that begins at ``first``, later or, with a negative step, earlier."""
    size, past = abs(step), (at - first) % abs(step)
    if step > 0:
        return at - past + size
    return at - (past or size)
