"""Flags that several commands read alike."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.core.errors import BadInput, Refused
from app.core.moments import read_date

if TYPE_CHECKING:
    from app.core.values import Kind
    from app.store.unit import Reader

# Instants around these have a wall time in every zone.
_FIRST, _LAST = date(1, 1, 10), date(9999, 12, 20)


def read_day(text: str, flag: str) -> date:
    """The date of a flag; ``BadInput`` naming the flag otherwise."""
    try:
        found = read_date(text)
    except ValueError:
        raise BadInput(flag, f"{text!r} is not a date", "write YYYY-MM-DD") from None
    if not _FIRST <= found <= _LAST:
        raise BadInput(flag, f"{text} is too near the end of time", f"name a date from {_FIRST} to {_LAST}")
    return found


def read_id(reader: Reader, kind: Kind, name: str, flag: str) -> str:
    """The local id of the record that a flag names; ``BadInput`` naming the flag when there is none."""
    from app.desk.refs import find_id

    try:
        return find_id(reader, kind, name)
    except Refused as error:
        raise not_found(flag, str(error)) from None


def not_found(flag: str, what: str) -> BadInput:
    """The complaint about a flag that names nothing."""
    return BadInput(flag, what, "name one by its handle, its local id or the set-up file's id")
