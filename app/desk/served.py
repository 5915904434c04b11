"""Who is done today and how their wait compares with what they were told, and whose turn it is among the staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.rota import RotaTurn, StaffNow, fair_order
from app.core.told_wait import told_wait
from app.core.values import Instant, Kind, QueueEntry, QueueStatus, Status
from app.core.wall import clock_of
from app.desk.lookups import name_of
from app.desk.plans import DayPlan
from app.desk.views_queue import DoneItem, RotaPlace

if TYPE_CHECKING:
    from app.store.day_rows import DayRow
    from app.store.unit import Reader


def done_items(
    reader: Reader, plan: DayPlan, rows: Sequence[DayRow], entries: Sequence[QueueEntry], names: Mapping[str, str]
) -> tuple[DoneItem, ...]:
    """Everybody of today who is done, the latest first: served, gone, or never come."""
    done = [*_done_bookings(reader, plan, [row for row in rows if _is_done(row, plan.start)])]
    completed = {item.id for item in done if item.outcome == "served"}
    done += [
        _entry(reader, entry, names) for entry in entries if _ended(entry) and entry.appointment_id not in completed
    ]
    return tuple(sorted(done, key=lambda item: (-item.at, item.id)))


def _done_bookings(reader: Reader, plan: DayPlan, rows: list[DayRow]) -> Sequence[DoneItem]:
    """Behind a commit nearly always the same as before it."""
    services, zone = reader.catalogue.definitions, plan.location.timezone

    def make() -> Sequence[DoneItem]:
        return [_booking(row, services[row.definition_id].name, name_of(reader, _server(row)), zone) for row in rows]

    return make() if reader.kept is None else reader.kept.made_of(("done", plan.location.id, plan.day), rows, make)


def _is_done(row: DayRow, since: Instant) -> bool:
    if row.status == Status.COMPLETED:
        return (row.completed_at or 0) >= since
    return row.status == Status.NO_SHOW and row.start >= since


def _ended(entry: QueueEntry) -> Instant | None:
    if entry.status is QueueStatus.CANCELLED:
        return entry.cancelled_at
    return entry.finished_at if entry.status is QueueStatus.SERVED else None


@lru_cache(maxsize=2_000)
def _booking(row: DayRow, service: str, staff: str, zone_name: str) -> DoneItem:
    # Remembered, as the bookings of a day are: of those that are done nearly all are as they were.
    is_served = row.status == Status.COMPLETED
    return DoneItem(
        row.id,
        Kind.APPOINTMENT,
        row.number or clock_of(row.start, zone_name),
        row.name,
        service,
        staff,
        "served" if is_served else "no_show",
        (row.completed_at if is_served else None) or row.start,
    )


def _entry(reader: Reader, entry: QueueEntry, names: Mapping[str, str]) -> DoneItem:
    begun = entry.first_called_at or entry.started_at or entry.cancelled_at or entry.checked_in_at
    told = told_wait(entry.checked_in_at, entry.quoted_from, entry.quoted_until)
    return DoneItem(
        entry.id,
        Kind.QUEUE_ENTRY,
        entry.ticket,
        names.get(entry.id, ""),
        reader.catalogue.definitions[entry.definition_id].name,
        name_of(reader, entry.staff_id),
        "gone" if entry.status is QueueStatus.CANCELLED else "served",
        _ended(entry) or 0,
        max(0, begun - entry.checked_in_at) // 60,
        told,
    )


def rota_turns(plan: DayPlan, rows: Sequence[DayRow], entries: Sequence[QueueEntry]) -> list[RotaTurn]:
    """How often each of today's staff served somebody, in the order of whose turn it is."""
    ends: dict[str, list[Instant]] = {member.id: [] for member in plan.staff}
    known = {row.id for row in rows}
    for row in rows:
        if (row.started_at or row.completed_at or 0) >= plan.start:
            ends.get(_server(row) or "", []).append(row.completed_at or row.started_at or 0)
    for entry in entries:
        if entry.started_at is not None and entry.appointment_id not in known:
            ends.get(entry.staff_id or "", []).append(entry.finished_at or entry.started_at)
    return fair_order(RotaTurn(key, len(at), max(at, default=None)) for key, at in ends.items())


def rota_places(reader: Reader, turns: Sequence[RotaTurn], states: Sequence[StaffNow]) -> tuple[RotaPlace, ...]:
    """Everybody with their rank among those who could be given somebody now."""
    free = {now.staff_id for now in states if now.can_be_given_somebody}
    ranks = {turn.staff_id: at for at, turn in enumerate((turn for turn in turns if turn.staff_id in free), 1)}
    return tuple(
        RotaPlace(
            turn.staff_id, name_of(reader, turn.staff_id), turn.served, turn.last_ended, ranks.get(turn.staff_id, 0)
        )
        for turn in turns
    )


def _server(row: DayRow) -> str | None:
    return (row.called_to_staff_id if row.started_at is not None else None) or row.staff_id
