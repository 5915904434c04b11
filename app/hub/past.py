"""Whether what a till has heard is still in this hub's past: one that was put back in time says so, however far it is.

A mark names the last step of the trail. Steps stay for good and keep their numbers, and what erasing takes out of them
is no part of a mark. A hub that was put back has no step of that number, or another one.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.store import tables

if TYPE_CHECKING:
    from typing import Any

    from app.store.unit import Reader

_s = tables.audit.c
_STEP = select(_s.seq, _s.act, _s.at, _s.verb, _s.kind, _s.record_id)
_LETTERS = 16


def mark_of(reader: Reader) -> str:
    """The mark of this state of the store; empty where nothing was ever done."""
    last = reader.connection.execute(_STEP.order_by(_s.seq.desc()).limit(1)).first()
    return "" if last is None else _mark(last)


def has_been(reader: Reader, mark: str) -> bool:
    """Whether a mark is of this store's past, or of now; no for what is none."""
    number = mark.partition("-")[0]
    if not (number.isascii() and number.isdigit() and len(number) <= _LETTERS):
        return False
    step = reader.connection.execute(_STEP.where(_s.seq == int(number))).first()
    return step is not None and _mark(step) == mark


def _mark(step: Any) -> str:
    said = "\0".join(str(each) for each in step)
    return f"{step.seq}-{sha256(said.encode()).hexdigest()[:_LETTERS]}"
