"""Several days of one location side by side, read from the store in one pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.spans import joined
from app.core.worded import Worded
from app.desk.breaks import breaks_of
from app.desk.day import day_of
from app.desk.lanes import side_by_side
from app.desk.lookups import location_of
from app.desk.plans import DayPlan, plan_of
from app.desk.provisional import provisional, unconfirmed
from app.desk.views import DayColumn, DayView, Person, Span
from app.desk.views_days import DaysView
from app.store.day_rows import bookings_of_day

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_DAYS = 31
_BY_TIME = attrgetter("start", "end", "id")


def days_view(
    reader: Reader, location_id: str, first: date, count: int, staff_id: str | None = None, *, is_joined: bool = False
) -> DaysView:
    """The calendar of ``count`` days from ``first`` on: of everybody, or of one member of staff alone.

    With ``is_joined`` each day has one column for everybody's bookings. Raises ``Refused(NOT_FOUND)`` for a place that
    there is not, ``BadInput`` for no days or more than ``MOST_DAYS``.
    """
    if not 1 <= count <= MOST_DAYS:
        raise BadInput(
            "days",
            Worded("{count} is no number of days to show", count=count),
            Worded("{least} to {most}", least=1, most=MOST_DAYS),
        )
    location = location_of(reader, location_id)
    plans = [plan_of(reader, location, first + timedelta(days=number)) for number in range(count)]
    rows = bookings_of_day(reader.connection, location.id, plans[0].start, plans[-1].end)
    days = [
        day_of(reader, plan, [row for row in rows if row.start < plan.end and row.end > plan.start]) for plan in plans
    ]
    days = provisional(days, unconfirmed(reader))
    staff = _staff_of(days)
    if staff_id is not None:
        days = [_of_one(reader, plan, day, staff_id) for plan, day in zip(plans, days, strict=True)]
    elif is_joined:
        days = [replace(day, columns=(_all_of(day),)) for day in days]
    days = [day if day.columns else replace(day, columns=(_all_of(day),)) for day in days]
    return _side_by_side(days, staff, is_joined=is_joined and staff_id is None)


def _side_by_side(days: list[DayView], staff: tuple[Person, ...], *, is_joined: bool) -> DaysView:
    first, last = days[0], days[-1]
    return DaysView(
        place=first.place,
        day=first.day,
        is_today=any(day.is_today for day in days),
        now=first.now,
        day_start=first.day_start,
        day_end=last.day_end,
        show_from=first.show_from,
        show_until=first.show_until,
        open=tuple(span for day in days for span in day.open),
        columns=tuple(column for day in days for column in day.columns),
        days=tuple(days),
        staff=staff,
        is_joined=is_joined,
    )


def _staff_of(days: list[DayView]) -> tuple[Person, ...]:
    found = {column.key: column.title for day in days for column in day.columns if column.kind == "staff"}
    return tuple(Person(key, name) for key, name in sorted(found.items(), key=lambda each: each[1].casefold()))


def _of_one(reader: Reader, plan: DayPlan, day: DayView, staff_id: str) -> DayView:
    """A day of one member of staff, with a column on days off too."""
    found = next((column for column in day.columns if (column.key, column.kind) == (staff_id, "staff")), None)
    if found is None:
        member = reader.catalogue.staff.get(staff_id)
        breaks = () if member is None else breaks_of(member.calendar, plan.day, plan.location.timezone)
        found = DayColumn(staff_id, "staff", "" if member is None else member.name, (), breaks, ())
    return replace(day, columns=(found,))


def _all_of(day: DayView) -> DayColumn:
    """One column with all bookings of a day side by side, open while anybody works or anything is offered."""
    bookings = sorted((each for column in day.columns for each in column.bookings), key=_BY_TIME)
    placed = tuple(side_by_side([replace(each, lane=0, lanes=1) for each in bookings]))
    spans = joined((span.start, span.end) for column in day.columns for span in column.open)
    return DayColumn("day", "day", "", tuple(Span(start, end) for start, end in spans), (), placed)
