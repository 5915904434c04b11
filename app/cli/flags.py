"""Flags that several commands read alike."""

from __future__ import annotations

from datetime import date

from app.core.errors import BadInput
from app.core.moments import read_date


def read_day(text: str, flag: str) -> date:
    """The date of a flag; ``BadInput`` naming the flag otherwise."""
    try:
        return read_date(text)
    except ValueError:
        raise BadInput(flag, f"{text!r} is not a date", "write YYYY-MM-DD") from None
