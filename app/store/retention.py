"""Customers who have not been here for long: no booking, visit, wish or change of theirs since an instant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Table, exists, func, or_, select

from app.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.core.values import Instant

_p, _a, _q, _w, _v = (
    each.c
    for each in (
        tables.profiles, tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.visits,
    )
)  # fmt: skip


def long_gone(connection: Connection, since: Instant, most: int) -> list[str]:
    """So many of them at the most, in the order in which they were made."""
    wanted = select(_p.id).where(*_gone(since)).order_by(_p.seq).limit(most)
    return [row[0] for row in connection.execute(wanted)]


def count_long_gone(connection: Connection, since: Instant) -> int:
    """How many they are."""
    return int(connection.execute(select(func.count(_p.id)).where(*_gone(since))).scalar_one())


def set_at(connection: Connection, key: str) -> Instant | None:
    """When a setting was changed last; None where it never was."""
    found: Instant | None = connection.execute(
        select(func.max(tables.audit.c.at)).where(tables.audit.c.record_id == key, tables.audit.c.kind == "setting")
    ).scalar()
    return found


def newest_step_before(connection: Connection, instant: Instant) -> Instant | None:
    """When, of what was done here before an instant, anybody did the last of it."""
    a = tables.audit.c
    newest_first = select(a.at).where(a.at < instant).order_by(a.seq.desc()).limit(1)
    found: Instant | None = connection.execute(newest_first).scalar()
    return found


def _gone(since: Instant) -> tuple[ColumnElement[bool], ...]:
    return (
        _p.merged_into.is_(None),
        _p.erased_at.is_(None),
        func.coalesce(_p.created_at, 0) < since,
        func.coalesce(_p.updated_at, 0) < since,
        ~exists().where(tables.staff.c.id == _p.id),  # who works here is a profile too
        ~_has(tables.appointments, or_(_a.scheduled_end_at >= since, _a.created_at >= since)),
        ~_has(tables.queue_entries, or_(_q.checked_in_at >= since, _q.status.in_(("waiting", "called")))),
        ~_has(tables.waitlist_entries, or_(_w.created_at >= since, _w.status == "active")),
        ~_has(tables.visits, _v.visited_at >= since),
    )


def _has(table: Table, lately: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(table.c.profile_id == _p.id, lately)
