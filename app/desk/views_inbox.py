"""The inbox: what was asked for, what became of that time, and what is offered instead; as ``views``, facts only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.rivals import Asking, Room
from app.core.values import Instant
from app.desk.views import Place


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
class FreeTime:
    """A free time ``[start, end)`` in UTC seconds, and with whom; nobody for a service that needs nobody."""

    start: Instant
    end: Instant
    staff_id: str | None
    staff: str

    @property
    def key(self) -> str:
        """What tells it from the other offers of a request."""
        return f"{self.start}.{self.staff_id or ''}"


@frozen
class RequestOffers:
    """The free times that a request may be offered, the best first."""

    request_id: str
    times: tuple[FreeTime, ...]
