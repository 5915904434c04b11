"""Walk-ins who gave a bare name at check-in and are nobody's customer yet, by what is typed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.values import QueueStatus
from app.desk.lookups import location_of
from app.desk.views_booking import Guest
from app.store.day_rows import named_entries
from app.store.search_words import name_words, words_in

if TYPE_CHECKING:
    from app.core.values import QueueEntry
    from app.store.unit import Reader


def guests_named(reader: Reader, text: str, location_id: str, limit: int = 3) -> tuple[Guest, ...]:
    """Who of today's walk-ins has a name of which every typed word is the beginning of one; the latest first."""
    location = location_of(reader, location_id)
    today = business_day(location, reader.now)
    asked = words_in(text)
    entries = [entry for entry, _ in named_entries(reader.connection, location.id, today, reader.now)]
    found = [each for each in entries if each.profile_id is None and _is_meant(each, asked)]
    found.sort(key=lambda each: -each.checked_in_at)
    return tuple(Guest(each.id, each.guest_name or "", each.ticket, each.checked_in_at) for each in found[:limit])


def _is_meant(entry: QueueEntry, asked: list[str]) -> bool:
    known = name_words(entry.guest_name)
    is_off = entry.status is QueueStatus.CANCELLED
    return not is_off and bool(asked) and all(any(each.startswith(word) for each in known) for word in asked)
