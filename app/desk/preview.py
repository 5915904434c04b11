"""What the day that is shown says of a move at once, without asking the store: hours, bookings there, the present.

It knows neither who is eligible nor the service's own hours; ``verdict`` does, and has the last word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.blocks import Counts
from app.core.frozen import frozen
from app.core.refusals import Code, Reason, reason
from app.core.spans import holds, joined, overlap
from app.core.values import Kind
from app.desk.views import Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.values import Instant
    from app.desk.views import DayBooking, DayColumn, DayView

HOLDING = frozenset(Look) - {Look.NO_SHOW, Look.CANCELLED, Look.WALK_IN}
"""How a booking looks that keeps others from its time (rule 14); walk-ins keep nobody from booking."""


@frozen
class MoveWish:
    """A booking wanted at ``[start, end)`` in the column of the number ``column``."""

    booking: DayBooking
    column: int
    start: Instant
    end: Instant

    @property
    def block(self) -> tuple[Instant, Instant]:
        """What it would take, its own buffers about it, widened outward to whole minutes (rule 11)."""
        before = self.booking.start - self.booking.block_start
        after = self.booking.block_end - self.booking.end
        return (self.start - before) // 60 * 60, -(-(self.end + after) // 60) * 60


def foresee(day: DayView, wish: MoveWish, now: Instant) -> tuple[Reason, ...]:
    """Every rule that the day itself shows in the way of the wish, as ``verdict`` would name it; empty when it fits."""
    if wish.end <= wish.start:
        return (reason(Code.END_BEFORE_START),)
    found = [reason(Code.PAST)] if wish.start < now and wish.start != wish.booking.start else []
    if not holds([(span.start, span.end) for span in day.open], wish.start, wish.end):
        found.append(reason(Code.CLOSED_LOCATION, day.place.id, who=day.place.name))
    return (*found, *_of_column(day.columns[wish.column], wish))


def _of_column(column: DayColumn, wish: MoveWish) -> Iterator[Reason]:
    is_open = holds(joined((span.start, span.end) for span in column.open), wish.start, wish.end)
    if column.kind == "staff":
        if not is_open:
            yield reason(Code.CLOSED_STAFF, column.key, who=column.title, staff_id=column.key)
        yield from _taken(column, wish)
    elif column.kind == "service":
        if wish.booking.definition_id not in {"", column.key}:
            yield reason(Code.OTHER_SERVICE, column.key, who=column.title, service=wish.booking.service)
            return
        if not is_open:
            yield reason(Code.CLOSED_DEFINITION, column.key, who=column.title)
        yield from _full(column, wish)


def _taken(column: DayColumn, wish: MoveWish) -> Iterator[Reason]:
    for other in _others(column, wish):
        if overlap((other.block_start, other.block_end), wish.block):
            is_itself = overlap((other.start, other.end), (wish.start, wish.end))
            code = Code.TAKEN if is_itself else Code.TAKEN_BUFFER
            facts = (("who", column.title), ("staff_id", column.key), ("customer", other.title))
            yield Reason(code, other.id, other.start, other.end, facts)


def _full(column: DayColumn, wish: MoveWish) -> Iterator[Reason]:
    if column.capacity is None:
        return
    blocks = [(other.block_start, other.block_end) for other in _others(column, wish)]
    peak = Counts(blocks).peak(*wish.block)
    if peak >= column.capacity:
        yield reason(Code.FULL, column.key, peak=peak, capacity=column.capacity)


def _others(column: DayColumn, wish: MoveWish) -> Iterator[DayBooking]:
    for other in column.bookings:
        if other.kind is Kind.APPOINTMENT and other.look in HOLDING and other.id != wish.booking.id:
            yield other
