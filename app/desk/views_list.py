"""Bookings in a list: what is asked for, and the rows that come of it. Instants are UTC seconds.

Nothing here imports the store, so that the window may import it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TypeAlias

from app.core.frozen import frozen
from app.core.values import Instant
from app.desk.views import Look

NOBODY = ""
"""Among the staff that are asked for: bookings that nobody is assigned to."""

Place: TypeAlias = tuple[int, int] | tuple[int | str, int, int]
"""Where a row stands in its order: what it is ordered by, and its number; in the order of names the start between."""


class Order(StrEnum):
    """What a list is ordered by."""

    START = "start"
    MADE = "made"
    CHANGED = "changed"
    CUSTOMER = "customer"
    STAFF = "staff"


BY_NAME = frozenset({Order.CUSTOMER, Order.STAFF})
"""Orders in which a list can have too many bookings: it comes by start then."""


@frozen
class BookingFilter:
    """Which bookings are wanted, in which order. What is empty lets everything through."""

    location_ids: tuple[str, ...] = ()
    definition_ids: tuple[str, ...] = ()
    staff_ids: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    profile_id: str = ""
    customer: str = ""
    """What was typed of a name, an e-mail address or a number."""
    first: date | None = None
    last: date | None = None
    """Local dates of the start, both included, by the clock of each booking's place (rule 1)."""
    order: Order = Order.START
    descends: bool = True
    reference: str = ""
    """What stands on the receipt or order that a booking is about, or how that begins."""
    made_first: date | None = None
    made_last: date | None = None
    """Local dates on which it was booked, both included, by the clock of its place."""

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == BookingFilter(order=self.order, descends=self.descends)


@frozen
class BookingLine:
    """One booking in a list."""

    id: str
    number: int
    start: Instant
    end: Instant
    timezone: str
    name: str
    phone: str
    email: str
    service: str
    staff: str
    place: str
    status: str
    look: Look
    notes: str
    made_at: Instant
    changed_at: Instant
    profile_id: str
    is_overridden: bool = False


@frozen
class BookingPage:
    """Some rows of a list, and where the next ones begin; nowhere where these are the last."""

    lines: tuple[BookingLine, ...]
    after: Place | None
    is_too_long: bool = False
    """They are too many to be sorted by name, and come by start."""


@frozen
class Choices:
    """What a list can be filtered by, each as id and name, in the order of the names."""

    places: tuple[tuple[str, str], ...]
    services: tuple[tuple[str, str], ...]
    staff: tuple[tuple[str, str], ...]
