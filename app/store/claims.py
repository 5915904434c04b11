"""What a unit claims before it checks: until the unit ends, no other unit checks or writes the same (rule 25).

SQLite's write lock claims everything at once. On a server many write at the same time, so a verb names what its check
is about: a member of staff, a service at a place, the line of a place. What is read after it is what others left.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from sqlalchemy import Connection, text


def claim(connection: Connection, names: Iterable[str], shared: Iterable[str] = ()) -> None:
    """Wait for these and keep them until the transaction ends; always in one order, so that nobody waits in a ring.

    ``shared`` keeps out whoever claims the same for itself, not others who share it.
    """
    keys, with_others = sorted({_key(name) for name in names}), sorted({_key(name) for name in shared})
    if with_others:
        connection.execute(_CLAIM_BOTH, {"keys": keys, "shared": with_others})
    elif keys:
        connection.execute(_CLAIM, {"keys": keys})


def _key(name: str) -> int:
    """64 bits of the name, signed, as the server counts its locks."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big", signed=True)


_CLAIM = text("SELECT count(pg_advisory_xact_lock(key)) FROM unnest(CAST(:keys AS bigint[])) AS claimed (key)")
_CLAIM_BOTH = text(
    "SELECT (SELECT count(pg_advisory_xact_lock_shared(key)) FROM unnest(CAST(:shared AS bigint[])) AS kept (key)),"
    " (SELECT count(pg_advisory_xact_lock(key)) FROM unnest(CAST(:keys AS bigint[])) AS claimed (key))"
)
"""In one statement; what is shared comes first, as the planner runs them in their order."""
