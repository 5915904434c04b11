"""A booking in the hand: where it would stand, from where it was taken hold of and where the hand is now."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from app.desk.preview import MoveWish
from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from app.core.values import Instant
    from app.desk.views import DayBooking, DayColumn
    from app.ui.calendar.boxes import CardBox
    from app.ui.calendar.layout import DayLayout

EDGE = 8
"""How many pixels of a card's upper and lower edge stretch it instead of moving it."""
LEAST = 3 * EDGE
"""A card lower than that is held whole: as much of it moves as stretches."""
FINGER_EDGE = 18
"""The same for a finger, which covers more than that; of a low card a third, which leaves its middle to move it."""


class Grip(Enum):
    """What of a booking is held: all of it, or the edge at which it starts or ends."""

    WHOLE = auto()
    START = auto()
    END = auto()


def is_movable(booking: DayBooking) -> bool:
    """Whether the booking may still be moved (rule 21)."""
    return "reschedule" in booking.steps


def is_handed(booking: DayBooking) -> bool:
    """Whether its customer has been called or is served: its time stands, and another member may take it (rule 22)."""
    return not is_movable(booking) and "hand_over" in booking.steps


def grip_at(card: CardBox, point: QPoint) -> Grip:
    """What a press at a point of the calendar takes hold of; a card too low for edges is held whole."""
    if card.rect.height() < LEAST:
        return Grip.WHOLE
    edge = max(EDGE, min(FINGER_EDGE, card.rect.height() // 3)) if theme.theme().touch else EDGE
    if point.y() > card.rect.bottom() - edge:
        return Grip.END
    return Grip.START if point.y() < card.rect.top() + edge else Grip.WHOLE


def takes(column: DayColumn, booking: DayBooking) -> bool:
    """Whether a booking can be held over a column. One of a service without staff has nobody to be taken from."""
    return column.kind != "unassigned" or bool(booking.staff_id) or booking in column.bookings


class Held(Protocol):
    """Something in the hand."""

    @property
    def grip(self) -> Grip:
        """What of it is held."""

    def wish(self, plan: DayLayout, point: QPoint) -> MoveWish:
        """Where it would stand with the hand at ``point`` of the calendar."""

    def lives_in(self, plan: DayLayout) -> bool:
        """Whether a day that was read again still has what is held, as it was."""


class Drag:
    """One booking on its way. Points are in the calendar; times snap to steps of ``minutes``, lengths to one at least.

    A time that is hardly moved stays as it is, on the grid or not, so that a booking can go straight across.
    """

    def __init__(self, card: CardBox, grip: Grip, grabbed: QPoint, minutes: int) -> None:
        self.booking, self.column, self.grip = card.booking, card.column, grip
        self._grabbed, self._step = grabbed, minutes * 60

    def wish(self, plan: DayLayout, point: QPoint) -> MoveWish:
        """Where the booking would stand with the hand at ``point``."""
        booking, shift = self.booking, plan.exact(point.y()) - plan.exact(self._grabbed.y())
        start, end, column = booking.start, booking.end, self.column
        if self.grip is Grip.END:
            end = max(self._snap(plan, end, shift), start + self._step)
        elif self.grip is Grip.START:
            start = min(self._snap(plan, start, shift), end - self._step)
        else:
            start = self._snap(plan, start, shift)
            end = start + booking.end - booking.start
            over = plan.column_at(point.x())
            column = over if takes(plan.day.columns[over], booking) else column
            days = plan.starts(column) - plan.starts(self.column)
            start, end = start + days, end + days
        return MoveWish(booking, column, start, end)

    def lives_in(self, plan: DayLayout) -> bool:
        """Whether the booking stands where it was taken from."""
        return any(card.column == self.column and card.booking == self.booking for card in plan.cards)

    def _snap(self, plan: DayLayout, at: Instant, shift: float) -> Instant:
        if abs(shift) < self._step / 2:
            return at
        first = plan.starts(self.column)
        wanted = min(max(at + shift, first), plan.ends(self.column))
        return first + round((wanted - first) / self._step) * self._step


class Handing(Drag):
    """One whose customer has been called or is served, on the way to another member: its time stays as it is."""

    def __init__(self, card: CardBox, grabbed: QPoint, minutes: int) -> None:
        super().__init__(card, Grip.WHOLE, grabbed, minutes)

    def wish(self, plan: DayLayout, point: QPoint) -> MoveWish:
        """Who would take it with the hand at ``point``."""
        over = plan.column_at(point.x())
        column = over if plan.day.columns[over].kind == "staff" else self.column
        return MoveWish(self.booking, column, self.booking.start, self.booking.end)
