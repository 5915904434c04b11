"""The queue board: who waits, who is called, who is served and who is expected; as ``views``, facts only."""

from __future__ import annotations

from app.core.frozen import frozen
from app.core.values import Instant, Kind
from app.desk.views import Place
from app.desk.views_queue import DoneItem, LineFit, LineOverrun, RotaPlace


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
    brief: tuple[str, ...] = ()
    """The note for a row, answers without their questions; empty where it answers none of what the service asks."""
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
    """Who it is, hidden or not: what is made of them is theirs."""
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
    runs_into: LineOverrun | None = None
    """The booking of whoever takes them that has to wait if they begin now."""
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
    """Whether names, and the notes that may say them, are hidden until somebody is called."""
