"""What a person has chosen to see: filters and an order, as they are kept while the window is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.core.frozen import frozen
from app.desk.views_list import BookingFilter, Order
from app.ui import dates

if TYPE_CHECKING:
    from app.ui.scene import Scene

HERE, EVERYWHERE = "here", "all"
"""The place that the window shows, and all of them."""
SPANS = {
    "upcoming": QT_TRANSLATE_NOOP("List", "From today on"),
    "today": QT_TRANSLATE_NOOP("List", "Today"),
    "tomorrow": QT_TRANSLATE_NOOP("List", "Tomorrow"),
    "week": QT_TRANSLATE_NOOP("List", "This week"),
    "past": QT_TRANSLATE_NOOP("List", "Before today"),
    "all": QT_TRANSLATE_NOOP("List", "All dates"),
}
"""The days that one press chooses; they move on with the date."""
OWN = "own"
"""Days that a person chose one by one."""
ORDERS = {
    (Order.START, False): QT_TRANSLATE_NOOP("List", "Earliest first"),
    (Order.START, True): QT_TRANSLATE_NOOP("List", "Latest first"),
    (Order.MADE, True): QT_TRANSLATE_NOOP("List", "Booked last first"),
    (Order.MADE, False): QT_TRANSLATE_NOOP("List", "Booked first first"),
    (Order.CHANGED, True): QT_TRANSLATE_NOOP("List", "Changed last first"),
    (Order.CUSTOMER, False): QT_TRANSLATE_NOOP("List", "Customers A–Z"),
    (Order.STAFF, False): QT_TRANSLATE_NOOP("List", "Staff A–Z"),
}
STATUSES = {
    "requested": QT_TRANSLATE_NOOP("Look", "Requested"),
    "confirmed": QT_TRANSLATE_NOOP("Look", "Confirmed"),
    "arrived": QT_TRANSLATE_NOOP("Look", "Arrived"),
    "completed": QT_TRANSLATE_NOOP("Look", "Completed"),
    "no_show": QT_TRANSLATE_NOOP("Look", "No-show"),
    "cancelled": QT_TRANSLATE_NOOP("Look", "Cancelled"),
    "rejected": QT_TRANSLATE_NOOP("List", "Rejected"),
}


@frozen
class Wish:
    """What is shown; what nobody has touched is what is to come at this place, the next first."""

    place: str = HERE
    services: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    customer: str = ""
    person: tuple[str, str] | None = None
    """One customer, by id and name, instead of what is typed."""
    span: str = "upcoming"
    first: date | None = None
    last: date | None = None
    order: Order = Order.START
    descends: bool = False

    def with_span(self, span: str) -> Wish:
        """Another span of days; what is over is looked at from its end."""
        is_start = self.order is Order.START
        return replace(
            self, span=span, first=None, last=None,
            descends=span in ("past", "all") if is_start else self.descends,
        )  # fmt: skip

    def between(self, first: date | None, last: date | None) -> Wish:
        """From a day to a day, both included; the wrong way round they change places."""
        if first is not None and last is not None and last < first:
            first, last = last, first
        return replace(self, span=OWN, first=first, last=last)

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day that are shown."""
        week = dates.week_of(today)
        return {
            "upcoming": (today, None),
            "today": (today, today),
            "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
            "week": (week, week + timedelta(days=6)),
            "past": (None, today - timedelta(days=1)),
            "all": (None, None),
        }.get(self.span, (self.first, self.last))

    def filter_of(self, scene: Scene) -> BookingFilter:
        """As the shop is asked for it."""
        here = scene.place.id if scene.place is not None else ""
        places = {HERE: (here,), EVERYWHERE: ()}.get(self.place, (self.place,))
        first, last = self.days(scene.today)
        return BookingFilter(
            places, self.services, self.staff, self.statuses, self.person[0] if self.person else "",
            "" if self.person else self.customer, first, last, scene.zone, self.order, self.descends,
        )  # fmt: skip
