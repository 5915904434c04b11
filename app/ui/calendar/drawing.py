"""What is in the hand that is no booking yet: free time that is drawn into a length, a walk-in out of the line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.values import Kind
from app.desk.preview import MoveWish
from app.desk.views import DayBooking, Look
from app.ui.calendar.dragging import Grip
from app.ui.names import person_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from app.core.values import Instant
    from app.desk.views_why import WalkInWish
    from app.ui.calendar.layout import DayLayout

translate = QCoreApplication.translate


def is_new(booking: DayBooking) -> bool:
    """Whether a booking is only drawn so far, without a service or a customer."""
    return not booking.id


def is_walk_in(booking: DayBooking) -> bool:
    """Whether a booking is somebody of the line."""
    return booking.kind is Kind.QUEUE_ENTRY


class Drawing:
    """A length of free time that is drawn from where it was pressed, downward or upward, in steps of ``minutes``."""

    grip = Grip.END

    def __init__(self, column: int, key: str, at: Instant, minutes: int) -> None:
        self.column, self._key, self._at, self._step = column, key, at, minutes * 60
        text = translate("Calendar", "New booking")
        self.booking = DayBooking("", Kind.APPOINTMENT, Look.CONFIRMED, text, "", 0, 0, 0, 0, ())

    def wish(self, plan: DayLayout, point: QPoint) -> MoveWish:
        """The length that is drawn with the hand at ``point``."""
        other = plan.time(point.y(), self._step // 60, self.column)
        return MoveWish(self.booking, self.column, min(self._at, other), max(self._at, other) + self._step)

    def lives_in(self, plan: DayLayout) -> bool:
        """Whether the column is still where it was."""
        columns = plan.day.columns
        return self.column < len(columns) and columns[self.column].key == self._key


class Carried:
    """A walk-in who is carried over the calendar, for as long as the service takes."""

    grip, column = Grip.WHOLE, 0

    def __init__(self, walk_in: WalkInWish, minutes: int, now: Callable[[], Instant]) -> None:
        self.walk_in, self._step, self._now = walk_in, minutes * 60, now
        self.booking = DayBooking(
            walk_in.id, Kind.QUEUE_ENTRY, Look.WALK_IN, person_words(walk_in.name or walk_in.ticket), walk_in.service,
            0, 0, 0, 0, (),
            definition_id=walk_in.definition_id, profile_id=walk_in.profile_id, ticket=walk_in.ticket,
        )  # fmt: skip

    def wish(self, plan: DayLayout, point: QPoint) -> MoveWish:
        """Where they would stand with the hand at ``point``."""
        over = plan.column_at(point.x())
        return self.at(over, plan.time(point.y(), self._step // 60, over))

    def at(self, column: int, start: Instant) -> MoveWish:
        """Where they would stand from ``start`` on; in the step of the present, from this minute on."""
        now = self._now()
        if start <= now < start + self._step:
            start = now // 60 * 60
        length, walk_in = 60 * self.walk_in.minutes, self.walk_in
        first = start if start == now // 60 * 60 else 0  # what begins in this minute is not past
        booking = replace(
            self.booking, start=first, end=first + length, block_start=first - 60 * walk_in.before,
            block_end=first + length + 60 * walk_in.after,
        )  # fmt: skip
        return MoveWish(booking, column, start, start + length)

    def lives_in(self, plan: DayLayout) -> bool:
        """Whether there is anywhere to put them."""
        return bool(plan.day.columns)
