"""A look into a backup without taking it: how much is in it, and what is booked from a time on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.backups import BackupBooking, BackupLook
from app.core.errors import StoreDamaged
from app.core.phones import in_words, is_whole
from app.core.values import Instant
from app.core.worded import Worded
from app.store.copies import find_damage
from app.store.failures import telling

SHOWN = 40
"""How many bookings are listed at the most."""


def look_into(path: Path, since: Instant) -> BackupLook:
    """What is in the backup at ``path``, and its bookings that start from ``since`` on. Changes nothing.

    Raises ``StoreDamaged`` for one in which something is wrong, and ``StoreUnavailable`` when it cannot be read.
    """
    if (damage := find_damage(path)) is not None:
        raise StoreDamaged(Worded("{store}: {damage}", store=path, damage=damage))
    with telling(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as store:
        columns = {name for _, name, *_ in store.execute("PRAGMA table_info(profiles)")}
        there = _CUSTOMERS + _STILL_THERE if "merged_into" in columns else _CUSTOMERS  # not in a backup of before
        customers, appointments, last = (store.execute(each).fetchone()[0] for each in (there, *_COUNTS))
        rows = store.execute(_LISTED, (since,)).fetchall()
    bookings = tuple(
        BackupBooking(start, in_words(name) if is_whole(name) else name, *rest) for start, name, *rest in rows[:SHOWN]
    )
    return BackupLook(customers, appointments, len(rows), last, bookings)


_CUSTOMERS = "SELECT count(*) FROM profiles"
_STILL_THERE = " WHERE merged_into IS NULL AND erased_at IS NULL"
_COUNTS = ("SELECT count(*) FROM appointments", "SELECT max(at) FROM audit")
_LISTED = """
    SELECT a.scheduled_start_at, coalesce(
        nullif(trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), ''), p.email, p.mobile_phone, ''
    ), d.name, a.timezone
    FROM appointments a JOIN profiles p ON p.id = a.profile_id JOIN definitions d ON d.id = a.definition_id
    WHERE a.scheduled_start_at >= ? AND a.status IN ('requested', 'confirmed', 'arrived')
    ORDER BY a.scheduled_start_at
"""
