"""The requests of a location: whether each still fits, and which ones want the same time (rules 14, 29)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.blocks import block_around
from app.core.fitting import check_member, check_start
from app.core.rivals import Asking, Room, contending, losing
from app.core.spans import overlap
from app.core.values import Block, Definition, Location
from app.desk.codes import STANDING, TAKEN
from app.desk.fitting import with_customers
from app.desk.looks import place_of
from app.desk.lookups import location_of, name_of
from app.desk.views_inbox import InboxView, RequestItem
from app.store.day_rows import DayRow, names_on
from app.store.hold_rows import linked_bookings
from app.store.inbox_rows import Around, Past
from app.store.kept_requests import around_of, pasts_at, requests_at

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.store.unit import Reader


def inbox_view(reader: Reader, location_id: str) -> InboxView:
    """Every request that waits for an answer, oldest first, each checked as approving it would (rule 29)."""
    location = location_of(reader, location_id)
    held = linked_bookings(reader.connection)  # promised to somebody on the waitlist: no requests (rule 41)
    rows = [row for row in requests_at(reader, location.id) if row.id not in held]
    asked = {row.id for row in rows}
    pooled = {row.definition_id for row in rows if not _definition(reader, row.definition_id).requires_staff}
    around = around_of(reader, location.id, rows, pooled) if rows else []
    around = [each._replace(is_request=each.is_request and each.block.appointment_id not in held) for each in around]
    pasts = pasts_at(reader, [row.profile_id for row in rows])
    is_ours = all(each.block.appointment_id in asked for each in around if each.is_request)

    def make() -> InboxView:
        return _make(reader, location, rows, around, pasts)

    if reader.kept is None or not is_ours:  # what another place is asked for also has a name
        return make()
    # Nothing in it but the time that it was read at depends on the clock.
    return replace(reader.kept.made_of(("inbox", location.id), (rows, around, pasts), make), now=reader.now)


def _make(
    reader: Reader, location: Location, rows: Sequence[DayRow], around: Sequence[Around], pasts: Mapping[str, Past]
) -> InboxView:
    asked = {row.id for row in rows}
    away = [each for each in around if each.is_request and each.block.appointment_id not in asked]
    rooms = _rooms(reader, rows, [each for each in around if not each.is_request])
    askings = [*(_asking(reader, row) for row in rows), *(_asking_away(each) for each in away)]
    reasons = _said_of_all(reader, location, rows, rooms)
    lost, groups = losing(askings, rooms), contending(askings, rooms)
    group_of = {member: group[0] for group in groups for member in group}
    names = {**_names_of(reader, away), **{row.id: row.name for row in rows}}
    items = (
        _item(reader, row, reasons[row.id], lost[row.id], names, group_of.get(row.id, ""), pasts.get(row.profile_id))
        for row in rows
    )
    return InboxView(place_of(location), reader.now, tuple(items), tuple(askings), rooms)


def _item(
    reader: Reader,
    row: DayRow,
    reasons: tuple[Reason, ...],
    rivals: tuple[str, ...],
    names: Mapping[str, str],
    group: str,
    past: Past | None,
) -> RequestItem:
    definition = _definition(reader, row.definition_id)
    targets = (("approve", definition.confirmed_target_id), ("reject", definition.rejected_target_id))
    return RequestItem(
        id=row.id,
        name=row.name,
        service=definition.name,
        definition_id=row.definition_id,
        location_id=row.location_id,
        start=row.start,
        end=row.end,
        staff_id=row.staff_id,
        staff=name_of(reader, row.staff_id),
        asked_at=row.created_at,
        reasons=reasons,
        rivals=rivals,
        rival_names=tuple(names[each] for each in rivals),
        notes=row.notes or "",
        profile_id=row.profile_id,
        group=group,
        visits=past.visits if past else 0,
        no_shows=past.no_shows if past else 0,
        tells=tuple(verb for verb, target in targets if target),
    )


def _asking(reader: Reader, row: DayRow) -> Asking:
    definition = _definition(reader, row.definition_id)
    return Asking(row.id, *block_around(definition, row.start, row.end), _uses(definition, row.staff_id))


def _asking_away(away: Around) -> Asking:
    """A request of another place wants only the member of staff from us (rule 12)."""
    return Asking(away.block.appointment_id, away.block.start, away.block.end, (away.staff_id or "",))


def _uses(definition: Definition, staff_id: str | None) -> tuple[str, ...]:
    """Whoever does it is only once there (rule 12); a service that needs nobody has places besides (rule 13)."""
    is_counted = not definition.requires_staff and definition.max_concurrent_bookings is not None
    return tuple(key for key in (staff_id, definition.id if is_counted else None) if key)


def _rooms(reader: Reader, rows: Sequence[DayRow], firm: Sequence[Around]) -> Mapping[str, Room]:
    """What the requests take: each member once, a service as often as it has places; with what is promised of it."""
    of_staff: defaultdict[str | None, list[Block]] = defaultdict(list)
    of_service: defaultdict[tuple[str, str], list[Block]] = defaultdict(list)
    for each in firm:
        of_staff[each.staff_id].append(each.block)
        of_service[each.definition_id, each.location_id].append(each.block)
    rooms = {row.staff_id: Room(1, of_staff[row.staff_id]) for row in rows if row.staff_id}
    for definition_id, location_id in {(row.definition_id, row.location_id) for row in rows}:
        definition = _definition(reader, definition_id)
        if not definition.requires_staff and definition.max_concurrent_bookings is not None:
            blocks = of_service[definition_id, location_id]
            rooms[definition_id] = Room(definition.max_concurrent_bookings, blocks)
    return rooms


def _said_of_all(
    reader: Reader, location: Location, rows: Sequence[DayRow], rooms: Mapping[str, Room]
) -> Mapping[str, tuple[Reason, ...]]:
    """What stands in the way of each, with the names of customers, which one look brings for all."""
    found = {row.id: _reasons(reader, location, row, rooms) for row in rows}
    named = iter(with_customers(reader, [each for reasons in found.values() for each in reasons]))
    return {key: tuple(next(named) for _ in reasons) for key, reasons in found.items()}


def _reasons(reader: Reader, location: Location, row: DayRow, rooms: Mapping[str, Room]) -> list[Reason]:
    definition = _definition(reader, row.definition_id)
    member = reader.catalogue.staff.get(row.staff_id or "")
    wanted = block_around(definition, row.start, row.end)

    def around(key: str) -> list[Block]:
        taken = cast("Sequence[Block]", rooms[key].taken) if key in rooms else ()
        return [each for each in taken if overlap((each.start, each.end), wanted)]

    blocks = around((row.staff_id or "") if definition.requires_staff else definition.id)
    found = check_start(
        definition, location, row.start, row.end, now=reader.now, member=member, blocks=blocks, allow_past=True
    )
    if member is not None and not definition.requires_staff:
        # Whoever does a service that requires nobody is still only once there (rule 12).
        mine = check_member(definition, location, member, row.start, row.end, around(member.id))
        found += tuple(each for each in mine if each.code in TAKEN)
    return [each for each in found if each.code in STANDING]


def _names_of(reader: Reader, away: Sequence[Around]) -> Mapping[str, str]:
    return names_on(reader.connection, [each.block.appointment_id for each in away]) if away else {}


def _definition(reader: Reader, definition_id: str) -> Definition:
    return reader.catalogue.definitions[definition_id]
