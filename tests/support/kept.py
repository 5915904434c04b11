"""What a store holds, as plain SQL sees it from outside while a window works on it: whom something happened to."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")

PATIENCE_SECONDS = 20.0
LOOK_SECONDS = 0.02
"""SQLite tells no other program of a commit, so one has to look."""
_NOTHING = Event()
PEOPLE = """
    SELECT r.id, trim(p.first_name || ' ' || coalesce(p.last_name, '')) AS name FROM (
        SELECT id, profile_id FROM appointments UNION ALL SELECT id, profile_id FROM queue_entries
    ) r JOIN profiles p ON p.id = r.profile_id
"""
"""Every booking and walk-in with its customer's name."""


class Kept:
    """The store in a home folder, read only. Each question opens it anew."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._address = f"file:{home / 'data' / 'floorwalker.db'}?mode=ro"

    def rows(self, sql: str, *given: object) -> list[dict[str, Any]]:
        """What a statement finds."""
        with closing(sqlite3.connect(self._address, uri=True, timeout=5)) as raw:
            raw.row_factory = sqlite3.Row
            return [dict(each) for each in raw.execute(sql, given)]

    def verbs(self, name: str = "") -> list[str]:
        """What was done about a customer's bookings and walk-ins, oldest first; about anybody without a name.

        An import leaves no steps.
        """
        of_whom = f"record_id IN (SELECT id FROM ({PEOPLE}) WHERE name = ?)" if name else "? = ''"
        found = self.rows(f"SELECT verb FROM audit WHERE {of_whom} ORDER BY seq", name)
        return [row["verb"] for row in found]

    def booking(self, name: str) -> dict[str, Any]:
        """The newest booking of a customer."""
        found = self.rows(
            f"SELECT a.* FROM appointments a JOIN ({PEOPLE}) w ON w.id = a.id WHERE w.name = ? ORDER BY a.created_at",
            name,
        )
        assert found, f"{name} has no booking"
        return found[-1]

    def walk_in(self, name: str) -> dict[str, Any]:
        """The walk-in of a customer."""
        found = self.rows(f"SELECT q.* FROM queue_entries q JOIN ({PEOPLE}) w ON w.id = q.id WHERE w.name = ?", name)
        assert found, f"{name} has not walked in"
        return found[0]

    def clock(self, instant: int) -> str:
        """An instant as the wall clock of the store's one place says it: "10:30"."""
        zone = self.rows("SELECT timezone FROM locations")[0]["timezone"]
        return f"{datetime.fromtimestamp(instant, ZoneInfo(zone)):%H:%M}"

    def until(
        self, holds: Callable[[], T], what: str = "", *, again: Callable[[], object] | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> T:  # fmt: skip
        """What ``holds`` gives once it is true; a commit may be under way. Fails with ``what`` and the last steps.

        ``again`` is done every second until then.
        """
        until, next_time = time.monotonic() + patience, time.monotonic() + 1
        while not (found := holds()):
            assert time.monotonic() < until, f"{what or 'nothing of it'}; last in the trail: {self.verbs()[-5:]}"
            if again is not None and time.monotonic() > next_time:
                next_time = time.monotonic() + 1
                again()
            _NOTHING.wait(LOOK_SECONDS)
        return found
