"""What somebody who waits, or is to, has booked of the service already, so that it is said (rule 40)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from app.core.values import Instant
from app.core.wall import local_date
from app.core.wishes import Wish, date_asked, is_about, wish_of
from app.desk.looks import place_of
from app.desk.lookups import location_of
from app.desk.views_waitlist import Already
from app.store.hold_rows import booked_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.core.spans import Span
    from app.core.values import WaitlistEntry
    from app.store.hold_rows import BookedRow, TakenRow
    from app.store.unit import Reader

_AHEAD_SECONDS = 10 * 366 * 86_400


def booked_already(
    reader: Reader,
    profile_id: str,
    *,
    definition_id: str,
    location_id: str,
    wish: Wish,
    desired_start_at: Instant | None = None,
) -> tuple[Already, ...]:
    """Their bookings to come of the service, at any place, on the dates that they wish for, the next first.

    Who waits for another day than they have booked, to come earlier, has none. Raises ``Refused(NOT_FOUND)``.
    """
    asked = date_asked(desired_start_at, location_of(reader, location_id).timezone)
    return _on_wished_dates(reader, _booked(reader, [profile_id])[profile_id, definition_id], wish, asked)


def booked_by_waiting(reader: Reader, entries: Sequence[WaitlistEntry]) -> Mapping[str, tuple[Already, ...]]:
    """The same of each of those who wait, by the id of their entry."""
    booked = _booked(reader, [each.profile_id for each in entries])
    return {
        each.id: _on_wished_dates(
            reader, booked[each.profile_id, each.definition_id], wish_of(each),
            date_asked(each.desired_start_at, location_of(reader, each.location_id).timezone),
        )
        for each in entries
    }  # fmt: skip


def busy_of(taken: Iterable[TakenRow]) -> Mapping[str, tuple[Span, ...]]:
    """When each of these customers is booked somewhere already, soonest first."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for row in taken:
        found[row.profile_id].append((row.start, row.end))
    return {key: tuple(sorted(spans)) for key, spans in found.items()}


def _booked(reader: Reader, profile_ids: Sequence[str]) -> defaultdict[tuple[str, str], list[BookedRow]]:
    """What each of these customers has booked of each service."""
    found: defaultdict[tuple[str, str], list[BookedRow]] = defaultdict(list)
    for row in booked_by(reader.connection, profile_ids, reader.now, reader.now + _AHEAD_SECONDS):
        found[row.profile_id, row.definition_id].append(row)
    return found


def _on_wished_dates(reader: Reader, rows: Iterable[BookedRow], wish: Wish, asked: date | None) -> tuple[Already, ...]:
    """Each by the clock of its own place."""
    placed = ((row, location_of(reader, row.location_id)) for row in rows)
    found = (
        Already(row.id, row.start, place_of(place))
        for row, place in placed
        if is_about(wish, asked, local_date(row.start, place.timezone))
    )
    return tuple(sorted(found, key=lambda each: each.start))
