"""Shops for tests of hours and slots: whatever a test does not say gets a plain value.

Wall times are written as people say them: ``hours("09:00-12:00 13:00-17:00")``, ``at("2027-03-22 09:00", MELBOURNE)``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.core.moments import read_instant
from app.core.values import (
    WEEKDAYS,
    Calendar,
    Definition,
    DefinitionPlace,
    Instant,
    Location,
    NormalHour,
    SpecialHour,
    Staff,
    StaffPlace,
)

MELBOURNE = "Australia/Melbourne"


def at(wall: str, zone_name: str = MELBOURNE) -> Instant:
    """The instant of ``YYYY-MM-DD HH:MM`` on the wall, or of a text with an offset."""
    return read_instant(wall, zone_name)


def day(text: str) -> date:
    """The date ``YYYY-MM-DD``."""
    return date.fromisoformat(text)


def hours(windows: str, days: str = "MON TUE WED THU FRI SAT SUN", special: Iterable[SpecialHour] = ()) -> Calendar:
    """The same windows on each of the days."""
    return week(dict.fromkeys(days.split(), windows), special)


def week(windows: Mapping[str, str], special: Iterable[SpecialHour] = ()) -> Calendar:
    """Windows by weekday; a window is ``HH:MM-HH:MM``, several are parted by blanks."""
    rows = ((WEEKDAYS.index(name), *each) for name, text in windows.items() for each in _windows(text))
    return Calendar(tuple(NormalHour(*row) for row in rows), tuple(special))


def special(first: str, windows: str = "", last: str = "", *, is_repeating: bool = False) -> tuple[SpecialHour, ...]:
    """The exception from ``first`` to ``last``; without windows a closed one."""
    begins, ends = day(first), day(last or first)
    if not windows:
        return (SpecialHour("", begins, ends, True, is_repeating=is_repeating),)
    return tuple(SpecialHour("", begins, ends, False, *each, is_repeating=is_repeating) for each in _windows(windows))


def a_location(timezone: str = MELBOURNE, windows: str = "09:00-17:00", **given: Any) -> Location:
    """The location ``shop``, with the windows on every day."""
    usual = Location("shop", 1, "shop", "Shop", timezone, hours(windows))
    return replace(usual, **given)


def a_definition(minutes: int = 30, windows: str = "09:00-17:00", **given: Any) -> Definition:
    """The definition ``cut``, offered at ``shop``, one at a time, with the windows on every day."""
    usual = Definition("cut", 1, "cut", "Cut", minutes, places=(DefinitionPlace("shop"),), calendar=hours(windows))
    return replace(usual, **given)


def a_member(name: str = "ana", windows: str = "09:00-17:00", **given: Any) -> Staff:
    """Somebody who is assigned to ``shop`` and works in the windows every day."""
    usual = Staff(name, name.title(), None, places=(StaffPlace("shop"),), calendar=hours(windows))
    return replace(usual, **given)


def _windows(text: str) -> list[tuple[int, int]]:
    return [(_minutes(opens), _minutes(closes)) for opens, closes in (each.split("-") for each in text.split())]


def _minutes(text: str) -> int:
    whole, minutes = text.split(":")
    return int(whole) * 60 + int(minutes)
