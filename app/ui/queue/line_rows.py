"""The rows of the line at the side of Today, each made anew only where something that it says is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.queue import waits
from app.ui.queue.rows import StaffStates, line_row

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import LineItem, QueueView
    from app.ui.rows.content import RowContent


class LineRows:
    """Remembers the rows that were shown last: a step changes one or two of them, and words take their time."""

    def __init__(self, scope: str) -> None:
        self._scope = scope
        self._made: dict[str, tuple[object, RowContent]] = {}

    def rows(self, view: QueueView, staff: StaffStates, now: Instant) -> list[RowContent]:
        """As ``line_row`` makes them; ``now`` is when a call can be repeated by."""
        made = {}
        for item in view.line:
            given, known = _given(item, view, staff, now), self._made.get(item.id)
            same = known is not None and known[0] == given
            made[item.id] = known if same and known else (given, line_row(item, view, staff, self._scope, now))
        self._made = made
        return [row for _, row in made.values()]


def _given(item: LineItem, view: QueueView, staff: StaffStates, now: Instant) -> tuple[object, ...]:
    """All that a row of the line says something of; of the clock only on which side of the item's times it is."""
    call = view.next_call
    return (
        item,
        call if call is not None and call.id == item.id else None,
        staff.get(item.staff or item.forecast_staff),
        view.place.timezone,
        tuple(_side(at, view.now) for at in (item.quoted_from, item.quoted_until, item.forecast_from)),
        waits.minutes_between(item.since or view.now, view.now),
        max(0, (item.recall_from or now) - now),
    )


def _side(at: Instant | None, now: Instant) -> int | None:
    return None if at is None else (now > at) - (now < at)
