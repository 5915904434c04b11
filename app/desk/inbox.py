"""The requests of a location: whether each still fits, and which ones want the same time (rules 14, 29)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.blocks import Counts, block_around
from app.core.fitting import check_member, check_start
from app.core.refusals import Reason
from app.core.values import Block, Definition, Location
from app.desk.codes import STANDING, TAKEN
from app.desk.fitting import with_customers
from app.desk.looks import place_of
from app.desk.lookups import location_of, name_of
from app.desk.views import InboxView, RequestItem
from app.store.day_rows import DayRow, names_on, requested_among, requests_of
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader

Firm = Mapping[str, list[Block]]
"""The blocks of what is promised already, by member of staff, or by definition where none is needed."""


def inbox_view(reader: Reader, location_id: str) -> InboxView:
    """Every request that waits for an answer, oldest first, each checked as approving it would (rule 29)."""
    location = location_of(reader, location_id)
    rows = requests_of(reader.connection, location.id)
    firm, elsewhere = _blocks_around(reader, location, rows)
    away = [each.appointment_id for blocks in elsewhere.values() for each in blocks]
    names = {**(names_on(reader.connection, away) if away else {}), **{row.id: row.name for row in rows}}
    reasons = {row.id: _reasons(reader, location, row, firm) for row in rows}
    named = iter(with_customers(reader, [each for found in reasons.values() for each in found]))
    return InboxView(
        place_of(location),
        reader.now,
        tuple(
            _item(reader, row, tuple(next(named) for _ in reasons[row.id]), rivals, names)
            for row in rows
            for rivals in [[*_rivals(reader, row, rows, firm), *_rivals_elsewhere(reader, row, elsewhere)]]
        ),
    )


def _item(
    reader: Reader, row: DayRow, reasons: tuple[Reason, ...], rivals: Sequence[str], names: Mapping[str, str]
) -> RequestItem:
    return RequestItem(
        row.id,
        names[row.id],
        reader.catalogue.definitions[row.definition_id].name,
        row.definition_id,
        row.location_id,
        row.start,
        row.end,
        row.staff_id,
        name_of(reader, row.staff_id),
        row.created_at,
        reasons,
        tuple(rivals),
        tuple(names[each] for each in rivals),
        row.notes or "",
        row.profile_id,
    )


def _blocks_around(reader: Reader, location: Location, rows: Sequence[DayRow]) -> tuple[Firm, Firm]:
    """What stands around the requests, in one look for all staff and one for each service without.

    First what is promised, then what other locations' requests want of the same staff (rule 12).
    """
    staff = sorted({row.staff_id for row in rows if row.staff_id})
    pooled = sorted({row.definition_id for row in rows if not _definition(reader, row).requires_staff})
    spans = [_block(reader, row) for row in rows]
    first, last = min((each[0] for each in spans), default=0), max((each[1] for each in spans), default=0)
    found: defaultdict[str, list[Block]] = defaultdict(list)
    if staff:
        found.update(blocks_of_staff(reader.connection, staff, first, last))
    for definition_id in pooled:
        found[definition_id] = blocks_of_service(reader.connection, definition_id, location.id, first, last)
    asked = {row.id for row in rows}
    others = {each.appointment_id for blocks in found.values() for each in blocks} - asked
    away = requested_among(reader.connection, others) if others else frozenset()
    firm = {key: [each for each in found[key] if each.appointment_id not in asked | away] for key in found}
    return firm, {key: [each for each in found[key] if each.appointment_id in away] for key in staff}


def _reasons(reader: Reader, location: Location, row: DayRow, firm: Firm) -> list[Reason]:
    definition = _definition(reader, row)
    key = (row.staff_id or "") if definition.requires_staff else definition.id
    first, last = _block(reader, row)
    around = [each for each in firm.get(key, []) if each.start < last and each.end > first]
    member = reader.catalogue.staff.get(row.staff_id or "")
    found = check_start(
        definition, location, row.start, row.end, now=reader.now, member=member, blocks=around, allow_past=True
    )
    if member is not None and not definition.requires_staff:
        # Whoever does a service that requires nobody is still only once there (rule 12).
        mine = firm.get(member.id, [])
        found += tuple(
            each for each in check_member(definition, location, member, row.start, row.end, mine) if each.code in TAKEN
        )
    return [each for each in found if each.code in STANDING]


def _rivals(reader: Reader, row: DayRow, rows: Iterable[DayRow], firm: Firm) -> list[str]:
    """The other requests that would no longer fit if this one were approved."""
    mine = _block(reader, row)
    return [
        other.id
        for other in rows
        if other.id != row.id
        and _overlap(mine, _block(reader, other))
        and _excludes(_definition(reader, row), row, other, mine, _block(reader, other), firm)
    ]


def _rivals_elsewhere(reader: Reader, row: DayRow, elsewhere: Firm) -> list[str]:
    mine = _block(reader, row)
    blocks = elsewhere.get(row.staff_id or "", [])
    return [each.appointment_id for each in blocks if _overlap(mine, (each.start, each.end))]


def _excludes(
    definition: Definition,
    row: DayRow,
    other: DayRow,
    mine: tuple[int, int],
    theirs: tuple[int, int],
    firm: Firm,
) -> bool:
    if row.staff_id and row.staff_id == other.staff_id:
        return True
    if definition.requires_staff or row.definition_id != other.definition_id:
        return False
    most = definition.max_concurrent_bookings
    blocks = firm.get(definition.id, [])
    if most is None or Counts(blocks).peak(*theirs) >= most:
        return False
    return Counts([*blocks, mine]).peak(*theirs) >= most


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _block(reader: Reader, row: DayRow) -> tuple[int, int]:
    return block_around(_definition(reader, row), row.start, row.end)


def _definition(reader: Reader, row: DayRow) -> Definition:
    return reader.catalogue.definitions[row.definition_id]
