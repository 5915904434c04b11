"""What is read of a remote, in the order in which one record may point at another, and within which window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from app.core.frozen import frozen
from app.core.values import Instant, Kind
from app.sync.remote import Wanted

if TYPE_CHECKING:
    from app.sync.remote import Abilities

DAY = 86_400
PAST_DAYS, AHEAD_DAYS = 14, 400
"""The moving window of appointments: what somebody may still ask about, and what can be booked."""
LINE_DAYS = 2
"""Walk-ins of today and yesterday; what was before is history."""
OVERLAP_SECONDS, HUB_OVERLAP_SECONDS = 30, 5
"""How far back a stream of changes is read again: what was committed while the page before was being read."""
CATALOGUE = (Kind.LOCATION, Kind.STAFF, Kind.QUESTIONNAIRE, Kind.DEFINITION)
RECORDS = (Kind.PROFILE, Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY)


@frozen
class Stream:
    """One list of the remote's that is read page by page: records of a kind, of one place or of all."""

    kind: Kind
    location: str | None = None

    @property
    def name(self) -> str:
        """Under which its cursor is kept."""
        return f"{self.kind.value}:{self.location or ''}"

    def window(self, now: Instant) -> Wanted:
        """All that is in it."""
        if self.kind is Kind.APPOINTMENT:
            return Wanted(self.kind, self.location, now - PAST_DAYS * DAY, now + AHEAD_DAYS * DAY)
        if self.kind is Kind.QUEUE_ENTRY:
            return Wanted(self.kind, self.location, now - LINE_DAYS * DAY)
        return Wanted(self.kind, self.location)

    def changes(self, since: Instant) -> Wanted:
        """What changed in it from then on."""
        return Wanted(self.kind, self.location, changed=since)

    def is_compared(self) -> bool:
        """Whether what is missing in its window is gone. Customers are only ever added to."""
        return self.kind is not Kind.PROFILE


def streams_of(abilities: Abilities, locations: Iterable[str]) -> Iterator[Stream]:
    """The streams of a remote that cannot say what changed: each place by itself, and no customers but who has come."""
    places = sorted(locations)
    for kind in RECORDS:
        if kind in abilities.kinds and kind is not Kind.PROFILE:
            yield from (Stream(kind, place) for place in places)
