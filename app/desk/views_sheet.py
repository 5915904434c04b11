"""What the day sheet and a scanned code give to the window: read models without anything of the store."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.frozen import frozen
from app.core.values import Kind
from app.desk.views import DayBooking, DayView
from app.desk.views_board import LineItem
from app.desk.views_inbox import RequestItem


@frozen
class DaySheet:
    """One day of one location as it goes on paper, so that a shop can go on by hand."""

    day: DayView
    line: tuple[LineItem, ...]
    """Who waits, in order, and then who is served; empty for any day but today."""
    requests: tuple[RequestItem, ...]
    phones: Mapping[str, str]
    """Telephone numbers by the customer's id; empty when they are not to be printed."""
    with_phones: bool = True


@frozen
class CodeFound:
    """What a scanned code stands for: an appointment, a queue entry or a profile."""

    kind: Kind
    id: str
    name: str = ""
    bookings: tuple[DayBooking, ...] = ()
    """For a customer: their bookings of today at this place that are not over."""
