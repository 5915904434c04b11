"""The day that a location counts in (rule 26): it ends when the place closes, at midnight where nothing is open then.

Tickets, the line, the door, leftovers, reports and undo ask here, and which day a desk calls today. Slots are by the
local date (rule 10), and so are calendars, but that today's goes on until the place closes.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from app.core.hours import openings
from app.core.values import Calendar, Instant, Location
from app.core.wall import day_bounds, day_number, local_date

_DAY = timedelta(days=1)


def business_day(location: Location, at: Instant) -> date:
    """The location's business day at that instant, by its own clock and hours: not UTC's."""
    return business_day_by(location.calendar, location.timezone, at)


def business_day_by(hours: Calendar, zone_name: str, at: Instant) -> date:
    """The business day of a place of which only its hours and its zone are known."""
    day = local_date(at, zone_name)
    return day if at >= _begins(hours, zone_name, day) else day - _DAY


def business_bounds(location: Location, day: date) -> tuple[Instant, Instant]:
    """From when until when a business day runs, from one cut-over to the next."""
    zone_name = location.timezone
    return _begins(location.calendar, zone_name, day), _begins(location.calendar, zone_name, day + _DAY)


@lru_cache(maxsize=1024)
def _begins(calendar: Calendar, zone_name: str, day: date) -> Instant:
    """The end of the hours that run across the midnight before it (rule 3), but no later than its own first ones."""
    midnight, number = day_bounds(day, zone_name)[0], day_number(day)
    rows = openings(calendar, zone_name, number - 1, number)
    closes = max((end for start, end, of in rows if of < number and start < midnight), default=midnight)
    opens = min((start for start, _, of in rows if of == number), default=closes)
    return max(midnight, min(closes, opens))
