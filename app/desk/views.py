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
from app.core.rivals import Asking, Room
from app.core.values import Appointment, Calendar, Instant, Kind, Profile, QueueEntry, WaitlistEntry
from app.desk.views_answers import Answered
from app.desk.views_queue import DoneItem, LineFit, RotaPlace


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
class LineItem:
    """One walk-in or arrived booking on the queue board."""

    id: str
    kind: Kind
    state: str
    """waiting, parked, called or in_service."""
    tag: str
    """The ticket; for a booking that arrived without one its local start as ``HH:MM``."""
    name: str
    """Empty for an anonymous walk-in."""
    service: str
    definition_id: str
    due_at: Instant
    waited_minutes: int
    steps: tuple[str, ...]
    notes: str = ""
    quoted_from: Instant | None = None
    quoted_until: Instant | None = None
    forecast_from: Instant | None = None
    forecast_until: Instant | None = None
    forecast_staff: str = ""
    """Who is likely to serve them."""
    calls: int = 0
    since: Instant | None = None
    """Called since, or in service since."""
    staff_id: str | None = None
    staff: str = ""
    length_minutes: int = 0
    profile_id: str | None = None
    before: str = ""
    """Why it stands where it stands: the tag of who is before it."""
    before_due: Instant | None = None
    order: str = ""
    """Why that one is before it: a ``core.queue.Why``."""
    recall_from: Instant | None = None
    """From when on somebody who was called can be called again."""
    able: tuple[str, ...] = ()
    """The ids of the staff who can serve them; of who was called or is served, of all to whom they could be given."""
    begins_with: str | None = None
    """The id of who is free for them now, as the forecast has it: promised to nobody else."""
    fit: LineFit | None = None
    """Who could begin with them now, in the gap before their next booking."""
    is_hidden: bool = False
    """Whether there is a name that shows once they are called."""
    to_ask: tuple[str, ...] = ()
    """The questions of the service that a walk-in has yet to be asked; bookings were asked when they were made."""
    booked_at: Instant | None = None
    """For when a booking is; None for a walk-in."""

    @property
    def is_called_by_time(self) -> bool:
        """Whether ``tag`` is the time that was booked, for want of a ticket."""
        return self.booked_at is not None and ":" in self.tag


@frozen
class DueItem:
    """A booking of today that has not arrived yet. ``late_minutes`` is negative while it is still to come."""

    id: str
    name: str
    service: str
    start: Instant
    staff: str
    notes: str
    late_minutes: int
    steps: tuple[str, ...]
    profile_id: str | None = None
    definition_id: str = ""
    staff_id: str | None = None


@frozen
class NextCall:
    """What the one accent button will do: call ``tag``, to ``staff`` when somebody is free."""

    id: str
    kind: Kind
    tag: str
    staff_id: str | None
    staff: str
    name: str = ""
    """Who that is, to be said once they are called."""
    short_minutes: int = 0
    """How long it takes, where nobody is free for so long, and somebody for less; else 0."""


@frozen
class QueueView:
    """The queue board of one location."""

    place: Place
    now: Instant
    line: tuple[LineItem, ...]
    """Called first, then waiting in the order of rule 27, then parked."""
    in_service: tuple[LineItem, ...]
    done_today: int
    due: tuple[DueItem, ...]
    """Late first, then those of the next hours by start."""
    next_call: NextCall | None
    waiting: int
    longest_minutes: int
    quotes_kept: int
    quotes_made: int
    leftovers: int = 0
    """Entries of an earlier business day that nobody closed: asked about, never carried on silently."""
    done: tuple[DoneItem, ...] = ()
    """Who is done today, the latest first."""
    rota: tuple[RotaPlace, ...] = ()
    """The staff of today in the order of whose turn it is."""
    is_blind: bool = False
    """Whether names are hidden until somebody is called."""


@frozen
class RequestItem:
    """One request with the state of its slot. Free when ``reasons`` is empty."""

    id: str
    name: str
    service: str
    definition_id: str
    location_id: str
    start: Instant
    end: Instant
    staff_id: str | None
    staff: str
    asked_at: Instant
    reasons: tuple[Reason, ...]
    rivals: tuple[str, ...]
    """Ids of other requests that want the same time: approving this one leaves them without it."""
    rival_names: tuple[str, ...]
    notes: str = ""
    profile_id: str = ""
    group: str = ""
    """The same for all who contend for a time, through others too; empty where nobody does."""
    visits: int = 0
    no_shows: int = 0
    tells: tuple[str, ...] = ()
    """The answers, ``approve`` and ``reject``, that let a notification go out (rule 33)."""


@frozen
class InboxView:
    """The requests of one location, oldest first."""

    place: Place
    now: Instant
    requests: tuple[RequestItem, ...]
    askings: tuple[Asking, ...] = ()
    """What each request takes, those of other places that want the same staff included."""
    rooms: Mapping[str, Room] = field(default_factory=dict)
    """What there is of it, and what is promised already."""


@frozen
class SlotOption:
    """One start of a day for the booking page: free, or every reason why not."""

    start: Instant
    end: Instant
    capacity_remaining: int | None
    staff: tuple[Person, ...]
    customer_bookable: bool
    reasons: tuple[Reason, ...] = ()


@frozen
class HistoryLine:
    """One step in the life of a record, newest last."""

    seq: int
    at: Instant
    verb: str
    who: str
    reason: str
    is_undone: bool = False
    times: tuple[Instant, Instant] | None = None
    """From which start to which, where the step moved it."""
    staff: tuple[str, str] | None = None
    """From whom to whom, where the step gave it to somebody else; empty for nobody."""
    allowed_by: str = ""
    """The manager who gave leave for it, where one had to."""
    is_request: bool = False
    """Whether it made a booking that waits for approval."""


@frozen
class StepSaid:
    """One step as a sentence needs it. ``whom`` is a name, else a ticket, or empty where neither is known."""

    verb: str
    whom: str
    others: int = 0
    """How many more the same press did it to."""
    is_walk_in: bool = False
    """Whether it was done to somebody in the line, who has no booking."""
    is_length: bool = False
    """Whether of a booking's time only its length is another."""
    held_until: Instant | None = None
    """Of what was taken back: until when the time is held again for somebody on the waitlist."""
    zone: str = ""
    """By whose clock that is."""


@frozen
class AppointmentCard:
    """Everything about one appointment."""

    appointment: Appointment
    customer: Profile | None
    service: str
    place: Place
    staff: str
    steps: tuple[str, ...]
    answers: tuple[Answered, ...]
    """In the order in which they were asked."""
    history: tuple[HistoryLine, ...]
    look: Look = Look.CONFIRMED
    reasons: tuple[Reason, ...] = ()
    """What stands in the way of approving it, while it is a request (rule 29)."""
    transaction: str = ""
    order: str = ""
    """What stands on the receipt that it is about."""
    phone: str = ""
    """The customer's, as a person reads it."""


@frozen
class CustomerHit:
    """One search result, best first."""

    id: str
    name: str
    email: str
    phone: str


@frozen
class CustomerCard:
    """One customer: what is coming, what was, and how reliably they came."""

    profile: Profile
    upcoming: tuple[DayBooking, ...]
    history: tuple[DayBooking, ...]
    visits: int
    no_shows: int
    waiting: tuple[QueueEntry, ...] = ()
    waitlist: tuple[WaitlistEntry, ...] = ()
    phone: str = ""
    """The number as a person reads it."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where any of it is, by id: it is said by the clock there."""
