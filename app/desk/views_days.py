"""What the calendar shows of several days; nothing here imports the store."""

from __future__ import annotations

from app.core.frozen import frozen
from app.desk.views import DayView, Person


@frozen
class DaysView(DayView):
    """Days of one location side by side, drawn as one calendar.

    ``columns`` are those of all days, one day after the other; the day's ends are those of the first and last of them.
    When ``is_joined``, each day has one column of kind ``day`` for all bookings, whoever they are with.
    """

    days: tuple[DayView, ...]
    staff: tuple[Person, ...] = ()
    """Everybody who has a booking or a column in it."""
    is_joined: bool = False


def days_in(day: DayView) -> tuple[DayView, ...]:
    """The days of a view: one, or several side by side."""
    return day.days if isinstance(day, DaysView) else (day,)
