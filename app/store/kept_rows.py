"""What pages draw of bookings and walk-ins, by a reader that keeps what it has read (``kept``), else read as ever.

Each function answers what the one of its name in ``day_rows``, ``line_rows``, ``ranges`` or ``inbox_rows`` answers. A
booking that this connection has written is looked at once, and its row says what it is in each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import BindParameter, bindparam

from app.core.values import Appointment, Block, Instant, QueueEntry, QueueStatus
from app.store import mapping, tables
from app.store.called import FIRST, LAST, Names
from app.store.day_rows import (
    DayRow,
    Requested,
    WalkInRow,
    booking_of_id,
    bookings_of_day,
    in_order,
    named_entries,
    walk_ins_served,
)
from app.store.kept import Kept, without
from app.store.line_rows import OVERNIGHT_SECONDS, arrived_between, entries_in_line
from app.store.quick_records import QuickRecords
from app.store.ranges import blocks_of_staff
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.core.values import Json
    from app.store.unit import Reader

T = TypeVar("T")

_one: BindParameter[str] = bindparam("one")
_BOOKING = QuickRecords(mapping.appointments.select().where(tables.appointments.c.id == _one))
_ENTRY = QuickRecords(
    mapping.queue_entries.select()
    .add_columns(FIRST, LAST)
    .outerjoin_from(tables.queue_entries, tables.profiles, tables.profiles.c.id == tables.queue_entries.c.profile_id)
    .where(tables.queue_entries.c.id == _one)
)


def day_bookings(reader: Reader, location_id: str, start: Instant, end: Instant) -> list[DayRow]:
    """As ``bookings_of_day``."""
    connection, kept = reader.connection, reader.kept
    if kept is None:
        return bookings_of_day(connection, location_id, start, end)

    def read() -> dict[str, DayRow]:
        return {row.id: row for row in bookings_of_day(connection, location_id, start, end)}

    def renew(found: dict[str, DayRow], ids: frozenset[str], since: Instant) -> dict[str, DayRow]:
        there = (row for row in written(reader, kept, ids) if row.location_id == location_id)
        new = {row.id: row for row in there if row.is_drawn and row.start < end and row.end > since}
        return {**without(found, ids), **new}

    found = _since(kept, ("bookings", location_id, end), start, read, renew)
    return in_order(row for row in found.values() if row.end > start)


def entries_of(reader: Reader, location_id: str, today: date) -> list[tuple[QueueEntry, str]]:
    """As ``named_entries``, of now."""
    connection, kept, now = reader.connection, reader.kept, reader.now
    if kept is None:
        return named_entries(connection, location_id, today, now)
    since = now - OVERNIGHT_SECONDS

    def read() -> dict[str, tuple[QueueEntry, str]]:
        return {entry.id: (entry, name) for entry, name in named_entries(connection, location_id, today, now)}

    def renew(
        found: dict[str, tuple[QueueEntry, str]], ids: frozenset[str], _since: Instant
    ) -> dict[str, tuple[QueueEntry, str]]:
        others = ids - {row.id for row in written(reader, kept, ids)}
        looks = (kept.once(("entry", each), partial(_entry_of_id, reader, each)) for each in others)
        there = (each for each in looks if each is not None and each[0].location_id == location_id)
        days = (today - timedelta(days=1), today)
        return {**without(found, ids), **{each[0].id: each for each in there if each[0].business_day in days}}

    found = _since(kept, ("entries", location_id, today), since, read, renew)
    there = [each for each in found.values() if each[0].business_day == today or each[0].checked_in_at >= since]
    return sorted(there, key=lambda each: (each[0].checked_in_at, each[0].id))


def _entry_of_id(reader: Reader, record_id: str) -> tuple[QueueEntry, str] | None:
    row = _ENTRY.one(reader.connection, {"one": record_id})
    return None if row is None else (mapping.queue_entries.value(row[:-2]), Names(reader.connection)(row[-2], row[-1]))


def called_now(reader: Reader, location_id: str, today: date) -> dict[str, str]:
    """The tickets of those who have been called and have not come yet, by the member of staff they were called to."""
    there = (
        (entry for entry, _ in entries_of(reader, location_id, today))
        if reader.kept is not None
        else entries_in_line(reader.connection, location_id, today, reader.now)
    )
    return {entry.staff_id: entry.ticket for entry in there if entry.status is QueueStatus.CALLED and entry.staff_id}


def served_today(reader: Reader, location_id: str, today: date) -> list[WalkInRow]:
    """As ``walk_ins_served``, of today."""
    if reader.kept is None:
        return walk_ins_served(reader.connection, location_id, today, reader.now)
    there = [
        (entry, name)
        for entry, name in entries_of(reader, location_id, today)
        if entry.status is QueueStatus.SERVED and entry.started_at is not None
    ]
    return sorted((_walk_in_row(entry, name) for entry, name in there), key=lambda row: row.started_at)


def _walk_in_row(entry: QueueEntry, name: str) -> WalkInRow:
    return WalkInRow(
        entry.id,
        entry.definition_id,
        entry.staff_id,
        entry.profile_id,
        entry.appointment_id,
        entry.ticket,
        entry.guest_name,
        entry.started_at or 0,
        entry.finished_at,
        entry.notes,
        name,
        None,
    )


def arrived_of(reader: Reader, location_id: str, start: Instant, end: Instant) -> list[Appointment]:
    """As ``arrived_between``."""
    connection, kept = reader.connection, reader.kept
    if kept is None:
        return arrived_between(connection, location_id, start, end)

    def read() -> dict[str, Appointment]:
        return {each.id: each for each in arrived_between(connection, location_id, start, end)}

    def renew(found: dict[str, Appointment], ids: frozenset[str], since: Instant) -> dict[str, Appointment]:
        rows = (row for row in written(reader, kept, ids) if row.status == "arrived" and since <= row.start < end)
        whole = (_BOOKING.one(connection, {"one": row.id}) for row in rows if row.location_id == location_id)
        new = [mapping.appointments.value(each) for each in whole if each is not None]
        return {**without(found, ids), **{each.id: each for each in new}}

    found = _since(kept, ("arrived", location_id, end), start, read, renew)
    there = [each for each in found.values() if each.scheduled_start_at >= start]
    return sorted(there, key=lambda each: (each.scheduled_start_at, each.id))


def setting_kept(reader: Reader, key: str) -> Json:
    """As ``Reader.setting``, of what no verb sets beside other things."""
    if reader.kept is None:
        return reader.setting(key)
    return reader.kept.follow(("setting", key), lambda: reader.setting(key), lambda found, _ids: found)


def settings_kept(reader: Reader) -> Settings:
    """As ``read_settings``."""
    if reader.kept is None:
        return read_settings(reader.connection)
    return reader.kept.follow("settings", lambda: read_settings(reader.connection), lambda found, _ids: found)


def staff_blocks(
    reader: Reader, staff_ids: Collection[str], start: Instant, end: Instant
) -> Mapping[str, Sequence[Block]]:
    """As ``blocks_of_staff``."""
    connection, kept = reader.connection, reader.kept
    if kept is None:
        return blocks_of_staff(connection, staff_ids, start, end)

    def read() -> dict[str, tuple[str, Block]]:
        blocks = blocks_of_staff(connection, staff_ids, start, end)
        return {each.appointment_id: (key, each) for key, of_one in blocks.items() for each in of_one}

    def renew(found: dict[str, tuple[str, Block]], ids: frozenset[str], since: Instant) -> dict[str, tuple[str, Block]]:
        rows = [row for row in written(reader, kept, ids) if row.staff_id in staff_ids]
        blocks = [(row.staff_id or "", row.block) for row in rows]
        new = {
            each.appointment_id: (key, each) for key, each in blocks if each and each.start < end and each.end > since
        }
        return {**without(found, ids), **new}

    found = _since(kept, ("blocks", tuple(staff_ids), end), start, read, renew)
    blocks: dict[str, list[Block]] = {each: [] for each in staff_ids}
    for key, block in found.values():
        if block.end > start:
            blocks[key].append(block)
    for each in blocks.values():
        each.sort()
    return blocks


def written(reader: Reader, kept: Kept, ids: frozenset[str]) -> list[DayRow]:
    """The bookings among these records as they are now."""
    return [row for row, _ in numbered(reader, kept, ids)]


def numbered(reader: Reader, kept: Kept, ids: frozenset[str]) -> list[Requested]:
    """The same, each with its number."""
    looks = (kept.once(("booking", each), partial(booking_of_id, reader.connection, each)) for each in ids)
    return [each for each in looks if each is not None]


def _since(
    kept: Kept,
    key: Hashable,
    since: Instant,
    read: Callable[[], dict[str, T]],
    renew: Callable[[dict[str, T], frozenset[str], Instant], dict[str, T]],
) -> dict[str, T]:
    """What reaches beyond ``since`` or a little earlier: an instant that moves on with the clock."""

    def all_of_it() -> tuple[Instant, dict[str, T]]:
        return since, read()

    first, found = kept.follow(key, all_of_it, lambda known, ids: (known[0], renew(known[1], ids, known[0])))
    if since < first:  # somebody set the clock back
        found = read()
        kept.put(key, (since, found))
    return found
