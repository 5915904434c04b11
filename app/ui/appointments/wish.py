"""What a person has chosen to see: filters and an order, as they are kept while the window is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.core.frozen import frozen
from app.desk.views_list import BookingFilter, Order
from app.ui import dates
from app.ui.elsewhere import today_at

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
BOOKED = ("all", "today", "week")
"""Those of them on which somebody may ask that a booking was made."""
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
    reference: str = ""
    """What stands on a receipt or an order, or its beginning."""
    booked: str = "all"
    booked_first: date | None = None
    booked_last: date | None = None
    """The days on which it was booked, as those on which it is."""

    def with_span(self, span: str) -> Wish:
        """Another span of days; what is over is looked at from its end."""
        is_start = self.order is Order.START
        return replace(
            self, span=span, first=None, last=None,
            descends=span in ("past", "all") if is_start else self.descends,
        )  # fmt: skip

    def between(self, first: date | None, last: date | None) -> Wish:
        """From a day to a day, both included; the wrong way round they change places."""
        first, last = _in_turn(first, last)
        return replace(self, span=OWN, first=first, last=last)

    def booked_in(self, span: str) -> Wish:
        """Booked in another span of days: by when they were booked then, the last first."""
        order = self.order
        if order in (Order.START, Order.MADE):
            order = Order.START if span == "all" else Order.MADE
        descends = self.descends if order is self.order else order is Order.MADE or self.span in ("past", "all")
        return replace(self, booked=span, booked_first=None, booked_last=None, order=order, descends=descends)

    def booked_between(self, first: date | None, last: date | None) -> Wish:
        """Booked from a day to a day, both included; the wrong way round they change places."""
        first, last = _in_turn(first, last)
        return replace(self.booked_in(OWN), booked_first=first, booked_last=last)

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day that are shown."""
        return _days_of(self.span, today) or (self.first, self.last)

    def booked_days(self, today: date) -> tuple[date | None, date | None]:
        """The first and the last day on which what is shown was booked."""
        return _days_of(self.booked, today) or (self.booked_first, self.booked_last)

    def today(self, scene: Scene) -> date:
        """The date that it is at the place that is wanted; at the one shown, for all of them."""
        return scene.today if self.place in (HERE, EVERYWHERE) else today_at(scene, self.place)

    def filter_of(self, scene: Scene) -> BookingFilter:
        """As the shop is asked for it."""
        here = scene.place.id if scene.place is not None else ""
        places = {HERE: (here,), EVERYWHERE: ()}.get(self.place, (self.place,))
        today = self.today(scene)
        first, last = self.days(today)
        made_first, made_last = self.booked_days(today)
        return BookingFilter(
            places, self.services, self.staff, self.statuses, self.person[0] if self.person else "",
            "" if self.person else self.customer, first, last, self.order, self.descends,
            self.reference, made_first, made_last,
        )  # fmt: skip


def _in_turn(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    return (last, first) if first is not None and last is not None and last < first else (first, last)


def _days_of(span: str, today: date) -> tuple[date | None, date | None] | None:
    """The first and the last day of a span; None for one that was chosen day by day."""
    week = dates.week_of(today)
    return {
        "upcoming": (today, None),
        "today": (today, today),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
        "week": (week, week + timedelta(days=6)),
        "past": (None, today - timedelta(days=1)),
        "all": (None, None),
    }.get(span)
