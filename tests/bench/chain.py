"""A chain's store whose bookings all lie in the window that a till pulls, with half as many customers."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.bench.big_store import FIRST_NUMBER, LOCATIONS, PER_DAY, big_store

PAST_DAYS = 10
_DAY = 86_400


def chain_store(bookings: int) -> Path:
    """The store, beside the one that it is cut out of; copy it to write to it."""
    whole = big_store(bookings * 5 // 2)
    path = whole.with_suffix(f".chain-{bookings}")
    if not path.exists():
        part = whole.with_suffix(".part")
        shutil.copy(whole, part)
        _cut(part, bookings)
        part.replace(path)
    return path


def _cut(path: Path, bookings: int) -> None:
    per_day = LOCATIONS * PER_DAY
    since = int(time.time()) - min(PAST_DAYS, bookings // per_day // 3) * _DAY
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        found = raw.execute(
            "SELECT min(number) FROM appointments WHERE number >= ? AND scheduled_start_at >= ?", (FIRST_NUMBER, since)
        )
        first = found.fetchone()[0] // per_day * per_day
        raw.execute(
            "DELETE FROM appointments WHERE number >= ? AND (number < ? OR number >= ?)",
            (FIRST_NUMBER, first, first + bookings),
        )
        raw.execute("VACUUM")
