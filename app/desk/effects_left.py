"""The bookings that a change of the catalogue would leave: out of hours, without a place or a member, or without room.

Reckoned over the catalogue as it would be, beside the one that is, or as it is once that was kept; nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.blocks import HOLDING
from app.core.cover import beyond_capacity, why_left
from app.core.frozen import frozen
from app.core.values import Appointment, Definition, Location, Staff, Status
from app.core.wall import local_date
from app.desk.cover import as_given, lost_by
from app.desk.cover_kept import is_kept
from app.desk.views_offer import LeftBooking
from app.store.cover_rows import Given, customers_on
from app.store.ranges import appointments_between

if TYPE_CHECKING:
    from app.core.offer_checks import Offer
    from app.core.refusals import Reason
    from app.store.unit import Reader

BOOKING_DAYS = 366
"""How far ahead bookings are looked for: as far as anybody books."""


@frozen
class Offered:
    """What is offered, as it is or as it would be."""

    locations: Mapping[str, Location]
    definitions: Mapping[str, Definition]
    staff: Mapping[str, Staff]

    def with_(self, record: Offer, record_id: str) -> Offered:
        """The shop with one record otherwise."""
        if isinstance(record, Location):
            return replace(self, locations={**self.locations, record_id: replace(record, id=record_id)})
        if isinstance(record, Definition):
            return replace(self, definitions={**self.definitions, record_id: replace(record, id=record_id)})
        if isinstance(record, Staff):
            return replace(self, staff={**self.staff, record_id: replace(record, id=record_id)})
        return self


def left_bookings(
    reader: Reader, now: Offered, then: Offered, pairs: Sequence[tuple[str, str]]
) -> tuple[LeftBooking, ...]:
    """The bookings to come of these services at these places that are covered now and would not be, soonest first."""
    lost = [each for location_id in dict.fromkeys(pair[1] for pair in pairs) for each in _lost_at(
        reader, now, then, location_id, {pair[0] for pair in pairs if pair[1] == location_id})]  # fmt: skip
    return _told(reader, then, [as_given(each) for each in lost])


def left_by_member(reader: Reader, now: Offered, then: Offered, staff_id: str) -> tuple[LeftBooking, ...]:
    """The bookings to come, of whatever service, that this member takes now and would not, soonest first.

    None of a member whom another till has taken out meanwhile: only who served nobody can be.
    """
    member = now.staff.get(staff_id)
    if member is None:
        return ()
    today = local_date(reader.now, "UTC")
    first, last = today - timedelta(days=1), today + timedelta(days=BOOKING_DAYS)
    return _told(reader, then, lost_by(reader, member, then.staff[staff_id], first, last))


def left_now(reader: Reader, record: Offer) -> tuple[LeftBooking, ...]:
    """The bookings to come of a place, a service or a member that stand outside what is offered now, soonest first.

    None that somebody took or kept so, knowingly (rule 25).
    """
    catalogue = reader.catalogue
    shop = Offered(catalogue.locations, catalogue.definitions, catalogue.staff)
    lost: list[Given] = []
    for location in shop.locations.values():
        if isinstance(record, Location) and location.id != record.id:
            continue
        own = [each for each in _holding(reader, location.id) if not isinstance(record, Definition)
               or each.definition_id == record.id]  # fmt: skip
        crowded = _crowded(shop, own)
        for each in own:
            if isinstance(record, Staff) and each.assigned_staff_id != record.id:
                continue
            why, given = _why(shop, each), as_given(each)
            is_known = is_kept(reader, given, why, location.timezone)
            if (why or each.id in crowded) and not is_known:
                lost.append(given)
    return _told(reader, shop, lost)


def _told(reader: Reader, then: Offered, lost: list[Given]) -> tuple[LeftBooking, ...]:
    customers = customers_on(reader.connection, [each.id for each in lost]) if lost else {}
    members = {each.id: then.staff.get(each.staff_id) for each in lost}
    return tuple(
        LeftBooking(
            each.id, customers[each.id].name if each.id in customers else "", then.definitions[each.definition_id].name,
            member.name if (member := members[each.id]) else "", each.start, then.locations[each.location_id].timezone,
        )
        for each in sorted(lost, key=lambda each: (each.start, each.id))
    )  # fmt: skip


def _lost_at(
    reader: Reader, now: Offered, then: Offered, location_id: str, definition_ids: set[str]
) -> Iterator[Appointment]:
    holding = [each for each in _holding(reader, location_id) if each.definition_id in definition_ids]
    crowded = _crowded(then, holding) - _crowded(now, holding)
    for each in holding:
        if (_why(then, each) and not _why(now, each)) or each.id in crowded:
            yield each


def _holding(reader: Reader, location_id: str) -> list[Appointment]:
    """The bookings to come at a place that hold their time."""
    end = reader.now + BOOKING_DAYS * 86_400
    found = appointments_between(reader.connection, location_id, reader.now, end)
    return [each for each in found if each.status in HOLDING and each.status is not Status.COMPLETED]


def _why(shop: Offered, each: Appointment) -> tuple[Reason, ...]:
    member = shop.staff.get(each.assigned_staff_id or "")
    definition, location = shop.definitions[each.definition_id], shop.locations[each.location_id]
    return why_left(definition, location, member, each.scheduled_start_at, each.scheduled_end_at)


def _crowded(shop: Offered, bookings: Sequence[Appointment]) -> set[str]:
    """Those for which there is no room beside the others."""
    found: set[str] = set()
    for definition_id in {each.definition_id for each in bookings}:
        own = [each for each in bookings if each.definition_id == definition_id]
        found |= beyond_capacity(shop.definitions[definition_id], own)
    return found
