"""Customers who may be written down twice: the same address, the same number, or the same name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, func, select
from sqlalchemy import cast as as_type

from app.core.values import Instant, Profile
from app.store import mapping, tables

_p, _b = tables.profiles.c, tables.appointments.c
_THERE = (_p.merged_into.is_(None), _p.erased_at.is_(None))
MOST_OF_A_GROUP = 4


def latest_profiles(connection: Connection, most: int) -> list[Profile]:
    """The customers who were written down last."""
    wanted = mapping.profiles.select().where(*_THERE).order_by(_p.seq.desc()).limit(most)
    return [mapping.profiles.value(row) for row in connection.execute(wanted)]


def doubles_by(connection: Connection, why: str, most: int) -> list[list[Profile]]:
    """Groups of customers who have the same ``phone``, ``email`` or full ``name``; of each group the first few.

    Numbers as they are kept: for those that were kept before their country was known see ``loosely_written``.
    """
    key, is_said = _key(why)
    groups = select(key.label("key")).where(*_THERE, is_said).group_by(key).having(func.count() > 1).limit(most)
    keys = [row[0] for row in connection.execute(groups)]
    # Of a name that thousands have only the first are read.
    place = func.row_number().over(partition_by=key, order_by=_p.seq).label("place")
    first = select(_p.id.label("id"), key.label("key"), place).where(*_THERE, key.in_(keys)).subquery()
    wanted = (
        mapping.profiles.select()
        .add_columns(first.c.key)
        .join(first, first.c.id == _p.id)
        .where(first.c.place <= MOST_OF_A_GROUP)
        .order_by(_p.seq)
    )
    by_key: dict[Any, list[Profile]] = {}
    for row in connection.execute(wanted) if keys else ():
        by_key.setdefault(row[-1], []).append(mapping.profiles.value(row[:-1]))
    return list(by_key.values())


def loosely_written(connection: Connection, most: int) -> list[Profile]:
    """Customers whose number is kept as it was said, without its country."""
    is_loose = (_p.mobile_phone.is_not(None), _p.mobile_phone.not_like("+%"))
    return [mapping.profiles.value(row) for row in connection.execute(
        mapping.profiles.select().where(*_THERE, *is_loose).order_by(_p.seq.desc()).limit(most)
    )]  # fmt: skip


def with_numbers(connection: Connection, numbers: Collection[str]) -> list[Profile]:
    """The customers who have one of these numbers."""
    wanted = mapping.profiles.select().where(*_THERE, _p.mobile_phone.in_(list(numbers)))
    return [mapping.profiles.value(row) for row in connection.execute(wanted)]


def _key(why: str) -> tuple[ColumnElement[Any], ColumnElement[bool]]:
    if why == "email":
        return func.lower(_p.email), _p.email.is_not(None)
    if why == "phone":
        return _p.mobile_phone, _p.mobile_phone.is_not(None)
    name = func.lower(_p.first_name.concat(" ").concat(_p.last_name))
    return name, _p.first_name.is_not(None) & _p.last_name.is_not(None)


def counts_of_bookings(
    connection: Connection, profile_ids: Sequence[str], now: Instant
) -> dict[str, tuple[int, int, Instant | None]]:
    """For each customer how many bookings, how many of them are ahead, and the start of the last that is over."""
    is_ahead = as_type(_b.scheduled_end_at > now, Integer)
    over = func.max(_b.scheduled_start_at).filter(_b.scheduled_end_at <= now)
    wanted = (
        select(_b.profile_id, func.count(), func.sum(is_ahead), over)
        .where(_b.profile_id.in_(list(profile_ids)))
        .group_by(_b.profile_id)
    )
    return {row[0]: (int(row[1]), int(row[2] or 0), row[3]) for row in connection.execute(wanted)}
