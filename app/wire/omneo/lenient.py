"""Values of a row as any Omneo may write them: both forms of time, nulls, numbers as text, text as flags."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from math import isfinite

from app.core.moments import read_date, read_instant
from app.core.text import LARGEST_INTEGER, find_unstorable
from app.core.values import Instant, Json

Row = Mapping[str, Json]
LONGEST_TEXT = 65_535
_YES, _NO = frozenset({"1", "true", "yes", "closed"}), frozenset({"0", "false", "no", "", "open"})
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - in UTC, as what is read


class Unreadable(ValueError):  # noqa: N818 - it says of the row what it is
    """A row, or a value in it, that makes no sense; its text says which and why."""


@lru_cache(maxsize=4096)
def seconds_of(said: str) -> Instant:
    """The instant of a text, a naive one in UTC. Raises ``ValueError``."""
    # Nearly all are naive and in UTC, and few are all different: a fast way for these, the core's own for the rest.
    naive = said.removesuffix("Z")
    if len(naive) == 19 and naive[4] == naive[7] == "-" and naive[10] in " T" and naive[13] == naive[16] == ":":
        moment = datetime.fromisoformat(naive)
        if 1900 < moment.year < 9999:
            since = moment - _EPOCH
            return since.days * 86_400 + since.seconds
    return read_instant(said)


def instant(row: Row, key: str) -> Instant | None:
    """``YYYY-MM-DD HH:MM:SS`` in UTC, or ISO 8601 with an offset; null stays null. Raises ``Unreadable``."""
    said = row.get(key)
    if said is None or said == "":
        return None
    try:
        if isinstance(said, str):
            return seconds_of(said)
    except ValueError:
        pass
    raise Unreadable(f"{key} is not a time")


def needed_instant(row: Row, key: str) -> Instant:
    """The same of what a record cannot be without."""
    found = instant(row, key)
    if found is None:
        raise Unreadable(f"{key} is missing")
    return found


def text(row: Row, key: str) -> str | None:
    """Text, cut where it is longer than anything means; numbers are text too, blank is null."""
    said = row.get(key)
    if said is None:
        return None
    if not isinstance(said, str):
        is_number = isinstance(said, int) or (isinstance(said, float) and isfinite(said))
        if isinstance(said, bool) or not is_number:
            raise Unreadable(f"{key} is not text")
        said = str(said)
    if find_unstorable(said):
        raise Unreadable(f"{key} has a character that no text may hold")
    return said[:LONGEST_TEXT] if said.strip() else None


def needed_text(row: Row, key: str) -> str:
    """The same of what a record cannot be without."""
    found = text(row, key)
    if found is None:
        raise Unreadable(f"{key} is missing")
    return found


def ref(row: Row, key: str) -> str | None:
    """The remote's id of another record, a number or text, as text; where only the record itself stands, its id."""
    said = row.get(key)
    if type(said) is int:  # nearly all are
        return str(said)
    if said is None:
        nested = row.get(key.removesuffix("_id")) if key.endswith("_id") else None
        said = nested.get("id") if isinstance(nested, dict) else None
    if said is None or said == "":
        return None
    named = str(said)
    if isinstance(said, bool) or not isinstance(said, str | int) or len(named) > 255 or find_unstorable(named):
        raise Unreadable(f"{key} is no id")
    return named


def needed_ref(row: Row, key: str) -> str:
    """The same of what a record cannot be without."""
    found = ref(row, key)
    if found is None:
        raise Unreadable(f"{key} is missing")
    return found


def whole(row: Row, key: str, usual: int | None = None) -> int | None:
    """A whole number, also as text. Raises ``Unreadable``."""
    said = row.get(key)
    if said is None or said == "":
        return usual
    if isinstance(said, str) and re.fullmatch(r"-?\d{1,16}", said.strip(), re.ASCII):
        said = int(said)
    if isinstance(said, float) and said.is_integer():
        said = int(said)
    if isinstance(said, bool) or not isinstance(said, int) or abs(said) > LARGEST_INTEGER:
        raise Unreadable(f"{key} is no whole number")
    return said


def flag(row: Row, key: str, usual: bool = False) -> bool:
    """True or false, also as 1 and 0 or in words, as ``is_closed`` is documented. Raises ``Unreadable``."""
    said = row.get(key)
    if said is None:
        return usual
    if isinstance(said, bool):
        return said
    word = str(said).strip().lower() if isinstance(said, str | int) else "?"
    if word in _YES or word in _NO:
        return word in _YES
    raise Unreadable(f"{key} is neither true nor false")


def day(row: Row, key: str) -> date | None:
    """A date; of a time its date."""
    said = text(row, key)
    try:
        return None if said is None else read_date(said[:10])
    except ValueError:
        raise Unreadable(f"{key} is not a date") from None


def rows(row: Row, key: str) -> list[Row]:
    """A list of objects; null is an empty one, and so is an object without numbers for keys."""
    said = row.get(key)
    if said is None or said == "" or said == {}:
        return []
    listed = list(said.values()) if isinstance(said, dict) else said
    if not isinstance(listed, list):
        raise Unreadable(f"{key} is no list")
    return [each for each in listed if isinstance(each, dict)]


def as_row(said: object) -> Row:
    """An object. Raises ``Unreadable``."""
    if not isinstance(said, dict):
        raise Unreadable("it is no object")
    return said
