"""What several days side by side add to what is said: which date a column is of, and with whom a booking is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.desk.views_days import DaysView
from app.ui import dates

if TYPE_CHECKING:
    from app.desk.views import DayBooking, DayColumn, DayView


def date_of(day: DayView, number: int) -> str:
    """The date of a column, "Fri 20 November"; empty where one day stands alone, since its date is the page's."""
    if not isinstance(day, DaysView):
        return ""
    for each in day.days:
        if number < len(each.columns):
            return dates.day_title(each.day)
        number -= len(each.columns)
    return ""


def column_of(day: DayView, number: int, booking: DayBooking) -> DayColumn:
    """The column as it is said of a booking: where one is everybody's, that of the booking's member of staff."""
    column = day.columns[number]
    if not isinstance(day, DaysView) or column.kind != "day":
        return column
    name = next((person.name for person in day.staff if person.id == booking.staff_id), "")
    return replace(column, kind="staff", title=name) if name else column
