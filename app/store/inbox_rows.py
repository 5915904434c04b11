"""What stands around the requests of a location, and how reliably those who ask came before, in few looks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    TextClause,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    select,
    text,
    union_all,
)

from app.core.values import Block
from app.store import tables
from app.store.quick import QuickLook
from app.store.ranges import DAY

_request = tables.appointments.alias("asked")
_asked = _request.c
_other = tables.appointments.c


Condition: TypeAlias = ColumnElement[bool] | TextClause


class Around(NamedTuple):
    """A booking whose block overlaps that of a request. ``is_request``: it is one itself, wherever."""

    block: Block
    staff_id: str | None
    definition_id: str
    location_id: str
    is_request: bool


class Past(NamedTuple):
    """What is known of a customer: how often they were here, and how often they did not come."""

    visits: int
    no_shows: int


_core_end = case(
    (and_(_other.status == "completed", _other.completed_at < _other.scheduled_end_at), _other.completed_at),
    else_=_other.scheduled_end_at,
)
_COLUMNS = (
    _other.holds_from,
    _other.holds_until,
    _other.id,
    _other.scheduled_start_at,
    _core_end,
    _other.assigned_staff_id,
    _other.definition_id,
    _other.location_id,
    _other.status == "requested",
)
# Partial indexes serve a query that says their condition literally; what is reckoned with, no other index serves.
_OF_REQUEST = (literal_column("asked.location_id") == bindparam("location"), text("asked.status = 'requested'"))
_RECENT = (_other.holds_from >= _asked.holds_from - DAY, _other.holds_from < _asked.holds_until)
_LASTING = (
    text("appointments.holds_until - appointments.holds_from > 86400"),
    text("+appointments.holds_from < asked.holds_from - 86400"),
)
_SAME_STAFF = (text("appointments.assigned_staff_id = asked.assigned_staff_id || ''"),)
_SAME_SERVICE = (
    text("appointments.definition_id = asked.definition_id || ''"),
    text("appointments.location_id = asked.location_id || ''"),
    literal_column("asked.definition_id || ''").in_(bindparam("pooled", expanding=True)),
)


def _beside(same: Sequence[Condition], when: Sequence[Condition]) -> Select[Any]:
    """Bookings with the same of something as a request, over its block."""
    return (
        select(*_COLUMNS)
        .select_from(_request)
        .join(tables.appointments, and_(*same))
        .where(*_OF_REQUEST, *when, _other.id != _asked.id, _other.holds_until > _asked.holds_from)
    )


_AROUND = union_all(*(_beside(same, when) for same in (_SAME_STAFF, _SAME_SERVICE) for when in (_RECENT, _LASTING)))
_VISITS = (
    select(tables.visits.c.profile_id, func.count())
    .where(tables.visits.c.profile_id.in_(bindparam("profiles", expanding=True)), tables.visits.c.voided_at.is_(None))
    .group_by(tables.visits.c.profile_id)
)
_NO_SHOWS = (
    select(_other.profile_id, func.count())
    .where(_other.profile_id.in_(bindparam("profiles", expanding=True)), _other.status == "no_show")
    .group_by(_other.profile_id)
)


_CAME = select(tables.visits.c.id, tables.visits.c.profile_id).where(
    tables.visits.c.profile_id.in_(bindparam("profiles", expanding=True)), tables.visits.c.voided_at.is_(None)
)
_MISSED = select(_other.id, _other.profile_id).where(
    _other.profile_id.in_(bindparam("profiles", expanding=True)), _other.status == "no_show"
)
_VISIT = QuickLook(
    select(tables.visits.c.profile_id).where(
        tables.visits.c.id == bindparam("one"), tables.visits.c.voided_at.is_(None)
    )
)


def around_requests(connection: Connection, location_id: str, pooled: Collection[str]) -> list[Around]:
    """The bookings that hold time which a request of the location wants, by start.

    Those of its member of staff, and those of its service there where that is one of ``pooled``, which needs nobody.
    """
    found: dict[str, Around] = {}
    for row in connection.execute(_AROUND, {"location": location_id, "pooled": list(pooled)}):
        found[row[2]] = Around(Block(*row[:5]), row[5], row[6], row[7], bool(row[8]))
    return sorted(found.values())


def pasts_of(connection: Connection, profile_ids: Collection[str]) -> Mapping[str, Past]:
    """How often each of these customers was here and was missed."""
    if not profile_ids:
        return {}
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for at, counting in enumerate((_VISITS, _NO_SHOWS)):
        for profile_id, count in connection.execute(counting, {"profiles": sorted(set(profile_ids))}):
            found[profile_id][at] = count
    return {key: Past(*counts) for key, counts in found.items()}


def came_and_missed(
    connection: Connection, profile_ids: Collection[str]
) -> tuple[Mapping[str, str | None], Mapping[str, str | None]]:
    """The visits of these customers and the bookings that they missed, each with whose it is."""
    given = {"profiles": sorted(set(profile_ids))}
    came, missed = (connection.execute(look, given).fetchall() for look in (_CAME, _MISSED))
    return {row[0]: row[1] for row in came}, {row[0]: row[1] for row in missed}


def visitor_of(connection: Connection, visit_id: str) -> str | None:
    """Whose visit it is; None for one that is voided, or no visit."""
    rows = _VISIT.rows(connection, {"one": visit_id})
    return rows[0][0] if rows else None
