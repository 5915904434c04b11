"""Hours on the wire: rows of a week and of dates, of definitions, staff and locations (rules 6 and 7).

Definitions and staff say ``available_from`` and ``available_until``, locations ``open_at`` and ``close_at``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.core.errors import BadInput
from app.core.moments import write_utc
from app.core.values import WEEKDAYS, Calendar, Definition, Location, NormalHour, SpecialHour, Staff
from app.hub.omneo.bodies import Body
from app.hub.omneo.shop_bodies import Clock, Day, Flag, RowId, Short, Weekday
from app.wire.writing import Row

Owner = Definition | Location | Staff


class _Weekly(Body):
    id: RowId | None = None
    day_of_week: Weekday
    is_closed: Flag = False


class _Dated(Body):
    id: RowId | None = None
    name: Short = ""
    is_repeating: Flag = False
    start_at: Day
    end_at: Day
    is_closed: Flag = False


class NormalHourBody(_Weekly):
    """A row of a week; without times, or closed, it says that the day is closed."""

    available_from: Clock | None = None
    available_until: Clock | None = None


class SpecialHourBody(_Dated):
    """A row of dates, both included."""

    available_from: Clock | None = None
    available_until: Clock | None = None


class NormalHourChange(NormalHourBody):
    """What changes of a row of a week."""

    day_of_week: Weekday | None = None  # type: ignore[assignment]  # what is left out stays


class SpecialHourChange(SpecialHourBody):
    """What changes of a row of dates."""

    start_at: Day | None = None  # type: ignore[assignment]  # what is left out stays
    end_at: Day | None = None  # type: ignore[assignment]


class OpenHourBody(_Weekly):
    """A row of a location's week."""

    open_at: Clock | None = None
    close_at: Clock | None = None


class OpenSpecialHourBody(_Dated):
    """A row of a location's dates, both included."""

    open_at: Clock | None = None
    close_at: Clock | None = None


def normal_hour(body: NormalHourBody | OpenHourBody, before: NormalHour | None = None) -> NormalHour:
    """The row that a body makes, or makes of the one before it."""
    opens, closes = _times(body, before)
    named: str | None = body.day_of_week  # a change may leave it out, or say null
    day = before.day if before is not None and named is None else WEEKDAYS.index(named or "MON")
    is_closed = body.is_closed if before is None or body.has("is_closed") else before.is_closed
    return NormalHour(day, opens, closes, is_closed, before.number if before else None)


def special_hour(
    body: SpecialHourBody | OpenSpecialHourBody, before: SpecialHour | None = None, at: str = ""
) -> SpecialHour:
    """The same for a row of dates. Raises ``BadInput`` for one that ends before it starts."""
    opens, closes = _times(body, before)
    first = date.fromisoformat(body.start_at) if body.start_at or before is None else before.first
    last = date.fromisoformat(body.end_at) if body.end_at or before is None else before.last
    if last < first:
        raise BadInput(f"{at}end_at", f"The end {last} is before the start {first}", "write the last day")
    made = SpecialHour(body.name, first, last, body.is_closed, opens, closes, body.is_repeating)
    if before is None:
        return made
    stays = {name: getattr(before, name) for name in ("name", "is_closed", "is_repeating") if not body.has(name)}
    return replace(made, number=before.number, **stays)


def calendar_of(
    before: Calendar,
    normal: Sequence[NormalHourBody | OpenHourBody] | None,
    special: Sequence[SpecialHourBody | OpenSpecialHourBody] | None,
) -> Calendar:
    """The calendar with the rows that a body names; a list that it leaves out stays. A row keeps its id by ``id``."""
    week, dates = before.normal, before.special
    if normal is not None:
        week = tuple(replace(normal_hour(each), number=_own(each.id, before.normal)) for each in normal)
    if special is not None:
        dates = tuple(
            replace(special_hour(each, at=f"special_hours.{at}."), number=_own(each.id, before.special))
            for at, each in enumerate(special)
        )
    return Calendar(week, dates)


def normal_row(hour: NormalHour, owner: Owner) -> Row:
    """A row of a week as the wire shows it."""
    times = _shown_times(hour, owner)
    return {"id": _id(hour, owner), **_of(owner), "day_of_week": WEEKDAYS[hour.day], **times, **_stamps(owner)}


def special_row(hour: SpecialHour, owner: Owner) -> Row:
    """A row of dates as the wire shows it."""
    return {
        "id": _id(hour, owner), **_of(owner), "name": hour.name, "is_repeating": hour.is_repeating,
        "start_at": hour.first.isoformat(), "end_at": hour.last.isoformat(), **_shown_times(hour, owner),
        **_stamps(owner),
    }  # fmt: skip


def hour_rows(owner: Owner) -> dict[str, Any]:
    """Both lists of an owner."""
    return {
        "normal_hours": [normal_row(each, owner) for each in owner.calendar.normal],
        "special_hours": [special_row(each, owner) for each in owner.calendar.special],
    }


def _times(body: Any, before: NormalHour | SpecialHour | None) -> tuple[int | None, int | None]:
    names = ("open_at", "close_at") if hasattr(body, "open_at") else ("available_from", "available_until")
    stays = (before.opens, before.closes) if before else (None, None)
    first, last = (
        _minutes(getattr(body, name)) if before is None or body.has(name) else kept
        for name, kept in zip(names, stays, strict=True)
    )
    return first, last


def _own(number: int | None, rows: Iterable[NormalHour | SpecialHour]) -> int | None:
    """An id counts where the owner has such a row; ids are given out here alone."""
    return number if any(each.number == number for each in rows) else None


def _minutes(text: str | None) -> int | None:
    return None if text is None else int(text[:2]) * 60 + int(text[3:5])


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _shown_times(hour: NormalHour | SpecialHour, owner: Owner) -> Row:
    names = ("open_at", "close_at") if isinstance(owner, Location) else ("available_from", "available_until")
    return {names[0]: _clock(hour.opens), names[1]: _clock(hour.closes), "is_closed": hour.is_closed}


def _id(hour: NormalHour | SpecialHour, owner: Owner) -> int | str:
    """A number, but of a member's hours as text, as all ids around profiles are (seed 003)."""
    return str(hour.number) if isinstance(owner, Staff) else hour.number or 0


def _of(owner: Owner) -> Row:
    if isinstance(owner, Definition):
        return {"appointment_definition_id": owner.number}
    return {"location_id": owner.number} if isinstance(owner, Location) else {"profile_id": owner.id}


def _stamps(owner: Owner) -> Row:
    """A row has no stamps of its own: its owner's say when it may have changed."""
    return {"created_at": write_utc(owner.created_at), "updated_at": write_utc(owner.updated_at)}
