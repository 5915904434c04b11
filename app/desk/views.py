"""What the pages show: read models, made by the queries of this package and drawn by the window as they are.

All instants are UTC seconds, all lengths in minutes; words are the page's business (the window translates), so these
carry facts only. Nothing here imports the store, so that the window may import it at start.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.values import Calendar, Instant, Kind


class Look(StrEnum):
    """How a booking is drawn: a colour, an icon and a word each."""

    REQUESTED = "requested"
    HELD = "held"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    IN_SERVICE = "in_service"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    WALK_IN = "walk_in"
    CANCELLED = "cancelled"


class Doing(StrEnum):
    """What a member of staff is doing now."""

    FREE = "free"  # free; ``until`` the next booking or the end of work, None for the rest of the day
    BUSY = "busy"  # with somebody until ``until``
    OVER = "over"  # with somebody, ``over_minutes`` beyond the planned end
    BREAK = "break"  # a named break, until ``until``
    NOT_YET = "not_yet"  # works later today, from ``until``
    OFF = "off"  # not (or no longer) working today


@frozen
class Place:
    """A location as the header and the pickers show it."""

    id: str
    name: str
    handle: str
    timezone: str
    region: str | None = None
    """The country (ISO, e.g. ``AU``) in which phone numbers are read there."""


@frozen
class Service:
    """A definition as pickers show it."""

    id: str
    name: str
    handle: str
    duration_minutes: int
    requires_staff: bool
    needs_approval: bool
    takes_walk_ins: bool
    takes_waitlist: bool
    is_bookable: bool
    has_questionnaire: bool
    capacity: int | None
    must_ask: tuple[str, ...] = ()
    """What somebody who walks in for it has to be asked."""
    ticket_code: str = ""
    """What its tickets begin with, before the letter of the till."""


MOST_PLACES = 6
"""Of more places nobody chooses from a list."""


@frozen
class Elsewhere:
    """A service that can be booked at other places than the one that is shown, and at which."""

    id: str
    name: str
    handle: str
    places: tuple[Place, ...]


@frozen
class Person:
    """A member of staff as pickers show them."""

    id: str
    name: str


@frozen
class ShopView:
    """What the header, the rail and the pickers need: the places, and what the chosen one offers today."""

    places: tuple[Place, ...]
    place: Place | None
    services: tuple[Service, ...]
    staff: tuple[Person, ...]
    till_letter: str | None
    staff_at_desk: Person | None
    has_no_hours: tuple[str, ...] = ()
    """Names of calendars without any row: nearly always a setup mistake (rule 8)."""
    closed_for_good: tuple[str, ...] = ()
    """Names of locations that are permanently closed; they are no ``places``."""
    serves: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The services that each of ``staff`` does here today, by id (rule 16)."""
    is_guarded: bool = False
    """Whether PINs are in use, so that it matters who is at the desk."""
    role: str = ""
    """What ``staff_at_desk`` may: a ``core.roles.Role``, that of a host for somebody without a PIN."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """What can be booked at the other places, where those are few enough to choose from in a list."""
    hours: Calendar = field(default_factory=Calendar)
    """Those of the chosen place: which of its business days it is follows from them (rule 26)."""


@frozen
class Span:
    """An interval ``[start, end)`` with an optional name (a break)."""

    start: Instant
    end: Instant
    name: str = ""


@frozen
class StaffNow:
    """What somebody is doing now, with the facts that the head of a column says.

    Of somebody free ``with_whom`` is who comes next, and ``over_minutes`` by how much that one is late.
    """

    doing: Doing
    until: Instant | None = None
    with_whom: str = ""
    over_minutes: int = 0


@frozen
class DayBooking:
    """One booking in a column: its own time, and its block with buffers. ``kind`` tells a walk-in, served or done."""

    id: str
    kind: Kind
    look: Look
    title: str
    """The customer's name; a ticket for an anonymous walk-in."""
    service: str
    start: Instant
    end: Instant
    block_start: Instant
    block_end: Instant
    steps: tuple[str, ...]
    """The verbs that work from here, e.g. ``("arrive", "cancel", "no_show", "reschedule")``."""
    staff_id: str | None = None
    definition_id: str = ""
    profile_id: str | None = None
    ticket: str = ""
    notes: str = ""
    is_overridden: bool = False
    is_out_of_hours: bool = False
    is_uncovered: bool = False
    """The place is open then, and the member who should take it is not there: somebody has to decide."""
    lane: int = 0
    lanes: int = 1
    """Overlapping bookings stand side by side: lane ``lane`` of ``lanes`` in the column."""
    unconfirmed: str = ""
    """The state of what a remote that is connected has yet to hear of it: pending, sending, refused, conflict."""
    location_id: str = ""


@frozen
class DayColumn:
    """One column of the calendar. ``kind``: staff, service (bookings without staff of one definition) or unassigned."""

    key: str
    kind: str
    title: str
    open: tuple[Span, ...]
    """When it works that day; what is outside is drawn hatched."""
    breaks: tuple[Span, ...]
    bookings: tuple[DayBooking, ...]
    now: StaffNow | None = None
    capacity: int | None = None


@frozen
class DayView:
    """One day of one location: the calendar's whole content."""

    place: Place
    day: date
    is_today: bool
    now: Instant
    day_start: Instant
    day_end: Instant
    """The local day's ends, as long as it is (23 to 25 hours)."""
    show_from: Instant
    show_until: Instant
    """The hours worth showing: open hours and every booking, at whole wall hours."""
    open: tuple[Span, ...]
    columns: tuple[DayColumn, ...]


@frozen
class SlotOption:
    """One start of a day for the booking page: free, or every reason why not."""

    start: Instant
    end: Instant
    capacity_remaining: int | None
    staff: tuple[Person, ...]
    customer_bookable: bool
    reasons: tuple[Reason, ...] = ()
