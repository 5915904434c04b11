"""What the inbox draws of requests, by a reader that keeps what it has read: as ``kept_rows`` does of a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.store.day_rows import DayRow, Requested, requests_of, requests_with_numbers
from app.store.inbox_rows import Around, Past, around_requests, came_and_missed, pasts_of, visitor_of
from app.store.kept import without
from app.store.kept_rows import numbered, written

if TYPE_CHECKING:
    from app.store.unit import Reader


def requests_at(reader: Reader, location_id: str) -> list[DayRow]:
    """As ``requests_of``."""
    connection, kept = reader.connection, reader.kept
    if kept is None:
        return requests_of(connection, location_id)

    def read() -> dict[str, Requested]:
        return {row.id: (row, number) for row, number in requests_with_numbers(connection, location_id)}

    def renew(found: dict[str, Requested], ids: frozenset[str]) -> dict[str, Requested]:
        new = {row.id: (row, number) for row, number in numbered(reader, kept, ids) if _asks(row, location_id)}
        return {**without(found, ids), **new}

    found = kept.follow(("requests", location_id), read, renew)
    return [row for row, _ in sorted(found.values(), key=lambda each: (each[0].created_at, each[1]))]


def _asks(row: DayRow, location_id: str) -> bool:
    return row.status == "requested" and row.location_id == location_id


def around_of(reader: Reader, location_id: str, asked: Sequence[DayRow], pooled: Collection[str]) -> list[Around]:
    """As ``around_requests``, of the requests that the location has."""
    connection, kept = reader.connection, reader.kept
    if kept is None:
        return around_requests(connection, location_id, pooled)
    key, beside = ("around", location_id), _Beside(location_id, asked, pooled)

    def read() -> tuple[_Beside, dict[str, Around]]:
        near = around_requests(connection, location_id, pooled)
        return beside, {each.block.appointment_id: each for each in near}

    def renew(found: tuple[_Beside, dict[str, Around]], ids: frozenset[str]) -> tuple[_Beside, dict[str, Around]]:
        near = {row.id: _around(row) for row in written(reader, kept, ids) if found[0].is_near(row.id, _around(row))}
        return found[0], {**without(found[1], ids), **{key: each for key, each in near.items() if each is not None}}

    before, found = kept.follow(key, read, renew)
    if before.asked != beside.asked:
        if beside.asked <= before.asked:
            found = {each: one for each, one in found.items() if beside.is_near(each, one)}
        else:
            found = read()[1]
        kept.put(key, (beside, found))
    return sorted(found.values())


class _Beside:
    """What a set of requests wants: of whom or of which service, and when. ``pooled`` are services without staff."""

    def __init__(self, location_id: str, rows: Sequence[DayRow], pooled: Collection[str]) -> None:
        self._location = location_id
        self.asked = frozenset(
            (row.id, row.staff_id, row.definition_id if row.definition_id in pooled else "", row.holds_from or 0,
             row.holds_until or 0)
            for row in rows
        )  # fmt: skip

    def is_near(self, record_id: str, other: Around | None) -> bool:
        """Whether a booking at the place of the requests, or of their staff, holds time that one of them wants."""
        if other is None:
            return False
        here = other.location_id == self._location
        return any(
            key != record_id
            and other.block.start < until
            and other.block.end > since
            and (
                (staff_id is not None and staff_id == other.staff_id) or (here and definition_id == other.definition_id)
            )
            for key, staff_id, definition_id, since, until in self.asked
        )


def _around(row: DayRow) -> Around | None:
    block = row.block
    if block is None:
        return None
    return Around(block, row.staff_id, row.definition_id, row.location_id, row.status == "requested")


class _Known(NamedTuple):
    """The visits of customers and the bookings that they missed, by the customers' ids."""

    profiles: frozenset[str]
    came: Mapping[str, str | None]
    missed: Mapping[str, str | None]


def pasts_at(reader: Reader, profile_ids: Collection[str]) -> Mapping[str, Past]:
    """As ``pasts_of``."""
    connection, kept, wanted = reader.connection, reader.kept, frozenset(profile_ids)
    if kept is None or not wanted:
        return pasts_of(connection, profile_ids)

    def read() -> _Known:
        return _Known(wanted, *came_and_missed(connection, wanted))

    def renew(known: _Known, ids: frozenset[str]) -> _Known:
        visits = {each: visitor_of(connection, each) for each in ids}
        missed = {row.id: row.profile_id for row in written(reader, kept, ids) if row.status == "no_show"}
        return _Known(
            known.profiles,
            {**without(known.came, ids), **{key: whose for key, whose in visits.items() if whose in known.profiles}},
            {**without(known.missed, ids), **{key: whose for key, whose in missed.items() if whose in known.profiles}},
        )

    known = kept.follow("pasts", read, renew)
    if not wanted <= known.profiles:
        known = read()
        kept.put("pasts", known)
    came, missed = Counter(known.came.values()), Counter(known.missed.values())
    return {each: Past(came[each], missed[each]) for each in wanted if each in came or each in missed}
