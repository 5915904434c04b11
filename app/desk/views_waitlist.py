"""What the waitlist page shows; nothing here imports the store."""

from __future__ import annotations

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.turns import Why
from app.core.values import Instant
from app.core.wishes import Offered, Outcome, Wish
from app.desk.views import Person, Place


@frozen
class Taken:
    """A booking, of any service at any place, that a customer has at a time which is held for them."""

    service: str
    start: Instant
    end: Instant
    staff: str = ""


@frozen
class Held:
    """A time that is held for somebody while they are called, until ``until`` (UTC seconds)."""

    appointment_id: str
    start: Instant
    end: Instant
    until: Instant
    staff: str = ""
    also: Taken | None = None
    """What they have booked at that time already."""


@frozen
class Already:
    """A booking to come that somebody has already of the service for which they are to wait."""

    appointment_id: str
    start: Instant
    place: Place | None = None
    """Where it is, by whose clock it is said."""


@frozen
class WishItem:
    """Somebody who waits."""

    id: str
    profile_id: str
    name: str
    phone: str
    email: str
    definition_id: str
    service: str
    since: Instant
    wish: Wish
    staff: tuple[str, ...]
    """The names of the members whom they wish for."""
    desired_start_at: Instant | None = None
    notes: str = ""
    offers: tuple[Offered, ...] = ()
    held: Held | None = None
    asks: bool = False
    """Whether the service asks questions, which are to be answered when it is booked."""
    hopeless: tuple[Reason, ...] = ()
    """Why nothing can come of it any more."""
    booked: tuple[Already, ...] = ()
    """Their bookings of the service to come on the dates that they wish for, the next first."""


@frozen
class MatchItem:
    """Somebody whom a free time suits. ``comes_first``: nobody would have to be passed over for them."""

    entry_id: str
    name: str
    phone: str
    since: Instant
    whys: tuple[Why, ...]
    staff: Person | None
    comes_first: bool
    tried: Outcome | None = None
    is_called: bool = False
    """Whether some time is held for them now."""


@frozen
class Opening:
    """A free time that somebody waits for, with all whom it suits, first who comes first (rule 42)."""

    key: str
    definition_id: str
    service: str
    start: Instant
    end: Instant
    staff: tuple[Person, ...]
    matches: tuple[MatchItem, ...]
    freed_at: Instant | None = None
    """When it became free, where a booking was given up lately."""


@frozen
class WaitlistView:
    """The waitlist of one location: who waits, in the order of joining, and the free times that suit somebody."""

    place: Place
    now: Instant
    wishes: tuple[WishItem, ...]
    openings: tuple[Opening, ...]


@frozen
class WaitlistNews:
    """What the window watches: when the first hold ends, and what became free that somebody waits for."""

    next_lapse: Instant | None = None
    freed: tuple[Opening, ...] = ()
