"""What a store that was put back in time does not know of itself: what it has told since, and the tickets it has given.

Nothing that waited to be told when the backup was made is taken to be unheard (rule 35), and no number is given twice
(rule 26).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_DOUBT = "UPDATE outbox SET attempts = 1 WHERE state = 'pending' AND attempts = 0"
_GIVEN = "SELECT location_id, code, till, business_day, last FROM ticket_counters"
_RAISE = """
    INSERT INTO ticket_counters (location_id, code, till, business_day, last)
    SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM locations WHERE id = ?1)
    ON CONFLICT (location_id, code, till, business_day) DO UPDATE SET last = max(last, excluded.last)
"""


def doubt_what_waits(fresh: Path) -> None:
    """Let every step that was yet to be told be looked for at the remote first: it may have been told since."""
    with closing(sqlite3.connect(fresh)) as connection, connection:
        connection.execute(_DOUBT)


def carry_tickets(before: Path, fresh: Path) -> None:
    """Let the tickets that the store gave before it was put back be given to nobody else; as far as it can be read."""
    try:
        with closing(sqlite3.connect(f"{before.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            given = connection.execute(_GIVEN).fetchall()
    except sqlite3.DatabaseError:
        return  # what others have heard of them comes back from the remote
    with closing(sqlite3.connect(fresh)) as connection, connection:
        connection.executemany(_RAISE, given)
