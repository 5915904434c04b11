"""PINs as they are kept: the hash, never the PIN, and how often it was tried (table ``staff_pins``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from app.core.pins import Tries
from app.store import tables
from app.store.quick import QuickLook

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.core.values import Instant

_p = tables.staff_pins.c
_ANY = QuickLook(select(_p.staff_id).limit(1))
_WHO = QuickLook(select(_p.staff_id, _p.locked_until, _p.failures, _p.updated_at))
_ONE = QuickLook(select(_p.hash, _p.failures, _p.updated_at, _p.locked_until).where(_p.staff_id == bindparam("who")))


class Pin(NamedTuple):
    """A member's PIN: its hash, and the tries."""

    hash: str
    tries: Tries


def has_pins(connection: Connection) -> bool:
    """Whether anybody has a PIN."""
    return bool(_ANY.rows(connection, {}))


def tries_of_all(connection: Connection) -> dict[str, Tries]:
    """Who has a PIN, with the tries."""
    return {row[0]: Tries(row[2], row[3], row[1]) for row in _WHO.rows(connection, {})}


def pin_of(connection: Connection, staff_id: str) -> Pin | None:
    """The PIN of a member of staff, if they have one."""
    rows = _ONE.rows(connection, {"who": staff_id})
    return Pin(rows[0][0], Tries(*rows[0][1:])) if rows else None


def keep_pin(connection: Connection, staff_id: str, hashed: str, now: Instant) -> None:
    """Keep another PIN, with no tries yet."""
    forget_pin(connection, staff_id)
    row = {"staff_id": staff_id, "hash": hashed, "failures": 0, "created_at": now, "updated_at": now}
    connection.execute(insert(tables.staff_pins), row)


def keep_tries(connection: Connection, staff_id: str, tries: Tries) -> None:
    """Keep how often it was tried."""
    changed = {"failures": tries.failures, "locked_until": tries.locked_until, "updated_at": tries.tried_at}
    connection.execute(update(tables.staff_pins).where(_p.staff_id == staff_id).values(changed))


def forget_pin(connection: Connection, staff_id: str) -> None:
    """Have no PIN of that member any more."""
    connection.execute(delete(tables.staff_pins).where(_p.staff_id == staff_id))
