"""What lies in a stretch of time: bookings of a location, blocks of staff, blocks of a service; each by an index.

An index sorts by starts only, so a look goes a day back from its first instant, and what lasts longer than a day (rare)
comes from a partial index of its own. A partial index serves a query that says its condition literally, hence ``text``;
the ``+`` there keeps a planner from walking all that ever began by the other index.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeAlias

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
from app.store.among import QuickAmong
from app.store.quick import QuickLook

Span: TypeAlias = tuple[Instant, Instant]

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
    found: dict[str, list[Block]] = {each: [] for each in staff_ids}
    for holder, first, last, record_id, core_start, core_end, is_done in _BLOCKS_OF_STAFF.rows(
        connection, bounds(start, end), found
    ):
        found[holder].append(Block(first, last, record_id, core_start, core_end, bool(is_done)))
    for blocks in found.values():
        blocks.sort()
    return found


def spans_of_staff(
    connection: Connection, staff_ids: Collection[str], start: Instant, end: Instant
) -> Mapping[str, list[Span]]:
    """Only when each member is held, as ``blocks_of_staff`` has it: a month of many staff in half the time."""
    found: dict[str, list[Span]] = {each: [] for each in staff_ids}
    if len(found) == 1:
        member = next(iter(found))
        return {member: sorted(_SPANS_OF_ONE.rows(connection, {"member": member, **bounds(start, end)}))}
    for staff_id, holds_from, holds_until in _SPANS_OF_STAFF.rows(connection, bounds(start, end), found):
        found[staff_id].append((holds_from, holds_until))
    for spans in found.values():
        spans.sort()
    return found


def blocks_of_service(
    connection: Connection, definition_id: str, location_id: str, start: Instant, end: Instant
) -> list[Block]:
    """What holds the capacity of a definition at a location in ``[start, end)`` (rules 13, 14), by start."""
    wanted = {"definition": definition_id, "location": location_id, **bounds(start, end)}
    return sorted(Block(*row) for row in connection.execute(_OF_SERVICE, wanted).fetchall())


def spans_of_service(
    connection: Connection, definition_id: str, location_id: str, start: Instant, end: Instant
) -> list[Span]:
    """Only when the capacity is held, as ``blocks_of_service`` has it."""
    wanted = {"definition": definition_id, "location": location_id, **bounds(start, end)}
    return sorted((row[0], row[1]) for row in connection.execute(_SPANS_OF_SERVICE, wanted).fetchall())


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
_block = (_a.holds_from, _a.holds_until, _a.id, _a.scheduled_start_at, _core_end, _a.status == "completed")

_AT_LOCATION = overlapping(
    mapping.appointments.select(),
    _a.scheduled_start_at,
    _a.scheduled_end_at,
    _a.location_id == bindparam("location"),
    long=tables.LONG_APPOINTMENT,
)


def _of_staff(*columns: ColumnElement[Any]) -> QuickAmong:
    what = select(_a.assigned_staff_id, *columns)
    first, last = _a.holds_from, _a.holds_until
    return QuickAmong(
        lambda is_among: overlapping(what, first, last, is_among(_a.assigned_staff_id), long=tables.LONG_BLOCK)
    )


def _of_service(*columns: ColumnElement[Any]) -> CompoundSelect[Any]:
    of, there = _a.definition_id == bindparam("definition"), _a.location_id == bindparam("location")
    return overlapping(select(*columns), _a.holds_from, _a.holds_until, of, there, long=tables.LONG_BLOCK)


_SPANS_OF_ONE: QuickLook = QuickLook(
    overlapping(
        select(_a.holds_from, _a.holds_until),
        _a.holds_from,
        _a.holds_until,
        _a.assigned_staff_id == bindparam("member"),
        long=tables.LONG_BLOCK,
    )
)
_BLOCKS_OF_STAFF, _SPANS_OF_STAFF = _of_staff(*_block), _of_staff(_a.holds_from, _a.holds_until)
_OF_SERVICE, _SPANS_OF_SERVICE = _of_service(*_block), _of_service(_a.holds_from, _a.holds_until)
