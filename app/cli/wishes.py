"""What somebody on the waitlist wishes for, out of flags: weekdays, times of day, dates, members of staff (rule 40)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.cli.flags import read_day, read_id
from app.core.errors import BadInput
from app.core.values import WEEKDAYS, Kind
from app.core.wishes import Wish, minutes_of

if TYPE_CHECKING:
    from app.store.unit import Reader

FLAGS = {
    "days": "for waitlist: the weekdays that suit, MON,WED",
    "from": "for waitlist: the time of day from which it suits, 09:00",
    "until": "for waitlist: the time of day until which it suits, 17:00",
    "first": "for waitlist: the first date that suits, YYYY-MM-DD",
    "last": "for waitlist: the last one",
}
"""Beside ``staff``, which may name several with commas between them."""
WISHES = ("staff", *FLAGS)


def read_wish(reader: Reader, flags: Mapping[str, str]) -> Wish:
    """The wish; what no flag says suits. Raises ``BadInput``, and ``Refused(NOT_FOUND)`` for nobody's name."""
    opens, until = (_minutes(flags[name], f"--{name}") if name in flags else None for name in ("from", "until"))
    if opens is not None and until and until <= opens:
        raise BadInput("--until", f"{flags['until']!r} is not after --from {flags['from']!r}", "name a later time")
    first, last = (read_day(flags[name], f"--{name}") if name in flags else None for name in ("first", "last"))
    if first is not None and last is not None and last < first:
        raise BadInput("--last", f"{last} is before --first {first}", "name a later date")
    staff = tuple(read_id(reader, Kind.STAFF, each, "--staff") for each in _parts(flags.get("staff", "")))
    return Wish(frozenset(map(_weekday, _parts(flags.get("days", "")))), opens, until, first, last, staff)


def _parts(text: str) -> list[str]:
    return [part for each in text.split(",") if (part := each.strip())]


def _weekday(word: str) -> int:
    if word.upper() not in WEEKDAYS:
        raise BadInput("--days", f"{word!r} is no weekday", "use " + ", ".join(WEEKDAYS))
    return WEEKDAYS.index(word.upper())


def _minutes(text: str, flag: str) -> int:
    found = minutes_of(text)
    if found is None:
        raise BadInput(flag, f"{text!r} is no time of day", "write HH:MM")
    return found
