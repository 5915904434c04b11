"""The rows of the line at the side of Today, and what each of them depends on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.queue import starting, waits
from app.ui.queue.rows import StaffStates, line_row
from app.ui.rows.remembered import Remembered, Wanted

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_board import LineItem, QueueView
    from app.ui.rows.content import RowContent


class LineRows:
    """Makes them, and remembers those that were shown last."""

    def __init__(self, scope: str) -> None:
        self._scope, self._remembered = scope, Remembered()

    def rows(self, view: QueueView, staff: StaffStates, now: Instant) -> list[RowContent]:
        """As ``line_row`` makes them; ``now`` is when a call can be repeated by."""
        return self._remembered.rows(
            Wanted(item.id, _given(item, view, staff, now), partial(line_row, item, view, staff, self._scope, now))
            for item in view.line
        )


def _given(item: LineItem, view: QueueView, staff: StaffStates, now: Instant) -> tuple[object, ...]:
    """All that a row of the line says something of; of the clock only on which side of the item's times it is."""
    call = view.next_call
    return (
        item,
        call if call is not None and call.id == item.id else None,
        staff.get(item.staff or item.forecast_staff),
        view.place.timezone,
        tuple(_side(at, view.now) for at in (item.quoted_from, item.quoted_until)),
        starting.can_begin(item, view.now),
        waits.minutes_between(item.since or view.now, view.now),
        max(0, (item.recall_from or now) - now),
    )


def _side(at: Instant | None, now: Instant) -> bool | None:
    return None if at is None else waits.is_past(at, now)
