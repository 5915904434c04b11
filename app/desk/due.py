"""The bookings of today whose customers have not come yet: for the board the late ones and those of the next hours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.values import Status
from app.desk.line import whole_night
from app.desk.looks import booking_steps
from app.desk.lookups import location_of, name_of
from app.desk.plans import plan_today
from app.desk.views_board import DueItem
from app.store.kept_rows import day_bookings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.plans import DayPlan
    from app.store.day_rows import DayRow
    from app.store.unit import Reader

DUE_WITHIN_SECONDS = 3 * 3600
"""How far ahead the bookings that are still to come are listed."""


def due_items(reader: Reader, plan: DayPlan, rows: Sequence[DayRow]) -> tuple[DueItem, ...]:
    """Bookings whose customers have not come: the late ones, then those of the next hours."""
    until = reader.now + DUE_WITHIN_SECONDS  # past midnight too, where the place is open then
    expected = [row for row in rows if row.status == Status.CONFIRMED and plan.start <= row.start < until]
    return tuple(_due_item(reader, row) for row in sorted(expected, key=lambda row: (row.start, row.id)))


def booked_today(reader: Reader, location_id: str, profile_id: str) -> tuple[DueItem, ...]:
    """The bookings that a customer still has here today, however late or far ahead, the nearest to now first.

    Raises ``Refused(NOT_FOUND)``.
    """
    location = location_of(reader, location_id)
    rows = day_bookings(reader, location.id, *whole_night(plan_today(reader, location), reader.now))
    theirs = [row for row in rows if row.status == Status.CONFIRMED and row.profile_id == profile_id]
    return tuple(_due_item(reader, row) for row in sorted(theirs, key=lambda row: abs(row.start - reader.now)))


def _due_item(reader: Reader, row: DayRow) -> DueItem:
    service = reader.catalogue.definitions[row.definition_id].name
    late = (reader.now - row.start) // 60
    return _due_of(row, service, name_of(reader, row.staff_id), late, row.start > reader.now)


@lru_cache(maxsize=500)
def _due_of(row: DayRow, service: str, staff: str, late_minutes: int, is_ahead: bool) -> DueItem:
    # Remembered, since of the rows that are read after a step nearly all are as they were.
    return DueItem(
        row.id,
        row.name,
        service,
        row.start,
        staff,
        row.notes or "",
        late_minutes,
        booking_steps(row.status, False, False, is_ahead),
        row.profile_id,
        row.definition_id,
        row.staff_id,
    )
