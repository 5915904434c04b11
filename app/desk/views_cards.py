"""The cards of a booking and of a customer, and the steps that led there; as ``views``, facts only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.values import Appointment, Instant, Profile, QueueEntry, WaitlistEntry
from app.desk.views import DayBooking, Look, Place
from app.desk.views_answers import Answered


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
