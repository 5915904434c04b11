"""What lies in a stretch of time: bookings of a location, blocks of staff, blocks of a service; each by an index.

An index sorts by starts only, so a look goes a day back from its first instant, and what lasts longer than a day (rare)
comes from a partial index of its own. A partial index serves a query that says its condition literally, hence ``text``;
the ``+`` there keeps a planner from walking all that ever began by the other index.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    select,
    text,
    union_all,
)

from app.core.values import Appointment, Block, Instant
from app.store import mapping, tables

DAY = 86_400
"""Seconds of looking back for what began earlier."""

_a = tables.appointments.c
_start: BindParameter[int] = bindparam("start")
_end: BindParameter[int] = bindparam("end")
_back: BindParameter[int] = bindparam("back")


def appointments_between(connection: Connection, location_id: str, start: Instant, end: Instant) -> list[Appointment]:
    """The location's appointments of every status whose time overlaps ``[start, end)``, by start, then as made."""
    rows = connection.execute(_AT_LOCATION, {"location": location_id, **bounds(start, end)})
    found = [mapping.appointments.value(row) for row in rows]
    found.sort(key=lambda each: (each.scheduled_start_at, each.number))
    return found


def blocks_of_staff(
    connection: Connection, staff_ids: Collection[str], start: Instant, end: Instant
) -> Mapping[str, list[Block]]:
    """What holds each member's time in ``[start, end)``, at any location and for any service (rules 12, 14), by start.

    Bookings that were made over a broken rule hold their time as well. Who holds nothing has an empty list.
    """
    found: defaultdict[str, list[Block]] = defaultdict(list, {each: [] for each in staff_ids})
    for staff_id, *block in connection.execute(_OF_STAFF, {"staff": list(staff_ids), **bounds(start, end)}):
        found[staff_id].append(Block(*block))
    for blocks in found.values():
        blocks.sort()
    return found


def blocks_of_service(
    connection: Connection, definition_id: str, location_id: str, start: Instant, end: Instant
) -> list[Block]:
    """What holds the capacity of a definition at a location in ``[start, end)`` (rules 13, 14), by start."""
    wanted = {"definition": definition_id, "location": location_id, **bounds(start, end)}
    return sorted(Block(*row) for row in connection.execute(_OF_SERVICE, wanted))


def bounds(start: Instant, end: Instant) -> dict[str, Instant]:
    """What ``overlapping`` needs to be told of ``[start, end)``."""
    return {"start": start, "end": end, "back": start - DAY}


def overlapping(
    what: Select[Any], first: Column[int], last: Column[int], *conditions: ColumnElement[bool], long: str
) -> CompoundSelect[Any]:
    """Rows of ``what`` with ``[first, last)`` over ``[start, end)``: begun within the day before, or lasting longer."""
    recent = what.where(*conditions, first >= _back, first < _end, last > _start)
    lasting = what.where(*conditions, last > _start, text(f"{long} AND +{first.name} < :back"))
    return union_all(recent, lasting)


_core_end = case(
    (and_(_a.status == "completed", _a.completed_at < _a.scheduled_end_at), _a.completed_at),
    else_=_a.scheduled_end_at,
)
_block = (_a.holds_from, _a.holds_until, _a.id, _a.scheduled_start_at, _core_end)

_AT_LOCATION = overlapping(
    mapping.appointments.select(),
    _a.scheduled_start_at,
    _a.scheduled_end_at,
    _a.location_id == bindparam("location"),
    long=tables.LONG_APPOINTMENT,
)
_OF_STAFF = overlapping(
    select(_a.assigned_staff_id, *_block),
    _a.holds_from,
    _a.holds_until,
    _a.assigned_staff_id.in_(bindparam("staff", expanding=True)),
    long=tables.LONG_BLOCK,
)
_OF_SERVICE = overlapping(
    select(*_block),
    _a.holds_from,
    _a.holds_until,
    _a.definition_id == bindparam("definition"),
    _a.location_id == bindparam("location"),
    long=tables.LONG_BLOCK,
)
