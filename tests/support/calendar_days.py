"""Days for the calendar: whatever columns a test needs, in Melbourne unless it says otherwise, without a store."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSize

from app.core.values import Kind
from app.core.wall import zone as zone_of
from app.desk.views import DayBooking, DayColumn, DayView, Look, Place, Span
from app.ui.calendar.layout import DayLayout
from app.ui.calendar.measures import Measures
from app.ui.calendar.model import DayModel

MELBOURNE = "Australia/Melbourne"
DAY = date(2026, 11, 20)
SIZES = Measures(axis=60, heads=50, column=150, lane=90, hour=60.0, line=17, top=10)
"""A pixel a minute, so that tests can count."""
LOOKS = tuple(look for look in Look if look is not Look.CANCELLED)


def wall(day: date, clock: str, zone: str = MELBOURNE, *, fold: int = 0) -> int:
    """The instant of a wall time."""
    moment = datetime.combine(day, time.fromisoformat(clock), tzinfo=zone_of(zone))
    return int(moment.replace(fold=fold).timestamp())


def at(clock: str) -> int:
    """The instant of a wall time on ``DAY`` in Melbourne."""
    return wall(DAY, clock)


def booked(
    name: str, start: int, minutes: int, *, look: Look = Look.CONFIRMED, lane: int = 0, lanes: int = 1, buffer: int = 0
) -> DayBooking:
    """A booking of ``minutes``, with ``buffer`` minutes on either side."""
    end, around = start + minutes * 60, buffer * 60
    return DayBooking(
        name,
        Kind.APPOINTMENT,
        look,
        name,
        "Fitting",
        start,
        end,
        start - around,
        end + around,
        (),
        lane=lane,
        lanes=lanes,
    )


def staffed(key: str, *bookings: DayBooking, hours: tuple[Span, ...] = (), breaks: tuple[Span, ...] = ()) -> DayColumn:
    """The column of a member of staff called like its key."""
    return DayColumn(key, "staff", key, hours, breaks, bookings)


def shown(
    *columns: DayColumn, day: date = DAY, first: str = "09:00", last: str = "17:00", zone: str = MELBOURNE
) -> DayView:
    """A day on which the wall hours from ``first`` to ``last`` are worth showing; "24:00" is the end of the day."""
    begins, ends = wall(day, "00:00", zone), wall(day + timedelta(days=1), "00:00", zone)
    until = ends if last == "24:00" else wall(day, last, zone)
    place = Place("place", "The shop", "shop", zone)
    from_ = wall(day, first, zone)
    return DayView(place, day, False, from_, begins, ends, from_, until, (Span(from_, until),), columns)


def full_day(staff: int = 20, bookings: int = 25, minutes: int = 20) -> DayView:
    """A day on which every member of staff has one booking after the other, in every look."""
    opens = at("09:00")
    columns = (
        staffed(
            f"Member {number}",
            *(
                booked(
                    f"Customer {number}-{place}",
                    opens + place * (minutes + 1) * 60,
                    minutes,
                    look=LOOKS[(number + place) % len(LOOKS)],
                )
                for place in range(bookings)
            ),
            hours=(Span(opens, opens + 9 * 3600),),
        )
        for number in range(staff)
    )
    return shown(*columns, last="18:00")


def lay_out(day: DayView, width: int = 300, height: int = 200, *, mirrored: bool = False) -> DayLayout:
    """A day by ``SIZES`` in a viewport of that size; needs an application."""
    model = DayModel()
    model.show_day(day)
    return DayLayout(day, model.rows, SIZES, QSize(width, height), mirrored=mirrored)
