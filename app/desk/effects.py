"""What a change of the catalogue would do, before it is made: slots that come and go, and bookings that it leaves.

Reckoned by the slot engine over the catalogue as it would be, beside the one that is; nothing is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.offer_checks import KINDS, RETIRED, Offer, wrong_in
from app.core.offering import is_sane
from app.core.pool import days_of
from app.core.shop_hours import longer
from app.core.slots import MOST_DAYS, Audience, Slot, SlotQuery, slots_of_any_range
from app.core.values import Definition, Location, SpecialHour, Staff
from app.core.wall import local_date
from app.desk.effects_held import Held, buffers_changed, held_beside, moved_by_buffers
from app.desk.effects_left import Offered, left_bookings, left_by_member
from app.desk.offer import handles_beside
from app.desk.views_offer import DayEffect, LeftBooking, OfferEffects, RemovalEffects
from app.store.deleting import use_of

if TYPE_CHECKING:
    from app.store.unit import Reader

R = TypeVar("R", Location, Definition, Staff)
DAYS, FEWER_DAYS = 28, 7
"""How many days of slots are looked at; fewer where a change touches many services and places."""
MANY = 24
A_YEAR, MOST_SPECIAL = 366, 62
"""How far ahead, and how many, dates of special days are looked at that come, go or change."""


@dataclass(slots=True)
class _Found:
    """Places by day that come and go, of all and of those that customers can book."""

    added: Counter[date]
    gone: Counter[date]
    customers: Counter[str]


def offer_effects(reader: Reader, before: Offer | None, after: Offer, *, following: Sequence[str] = ()) -> OfferEffects:
    """What keeping ``after`` instead of ``before`` would do, from now on; or what is wrong with it, field by field.

    ``following``: the services that are open when the place is, where it is open longer then.
    """
    if wrong := wrong_in(after, handles_beside(reader, after)):
        return OfferEffects(wrong)
    return what_changes(reader, before, after, following)


def what_changes(reader: Reader, before: Offer | None, after: Offer, following: Sequence[str] = ()) -> OfferEffects:
    """The same of what is kept, whatever is wrong with it."""
    catalogue = reader.catalogue
    now = Offered(catalogue.locations, catalogue.definitions, catalogue.staff)
    record_id = after.id or "?"
    then = now.with_(after, record_id)
    following = [each for each in following if each in then.definitions]
    if isinstance(before, Location) and isinstance(after, Location):
        for key in following:
            then = then.with_(longer(then.definitions[key], before, after), key)
    own = [*dict.fromkeys((*_touched(now, then, after, record_id), *_offered_elsewhere(then, following)))]
    pairs = [*own, *_beside(now, then, own, after)]
    days = DAYS if len(pairs) <= MANY else FEWER_DAYS
    found = _Found(Counter(), Counter(), Counter())
    beyond = _special_dates(before, after, local_date(reader.now, "UTC"))
    later: set[date] = set()
    for definition_id, location_id in pairs:
        zone = then.locations[location_id].timezone
        first = local_date(reader.now, zone)
        last = first + timedelta(days=days - 1)
        ranges = [(first, last), *_runs(day for day in beyond if last < day <= first + timedelta(days=A_YEAR))]
        later.update(day for day in beyond if last < day <= first + timedelta(days=A_YEAR))
        for begins, ends in ranges:
            _compare(reader, now, then, definition_id, location_id, (begins, ends), found)
    by_day = sorted({*found.added, *found.gone})
    return OfferEffects(
        (), days if pairs else 0, found.added.total(), found.gone.total(), found.customers["added"],
        found.customers["gone"], tuple(DayEffect(day, found.added[day], found.gone[day]) for day in by_day),
        tuple(sorted(later)),
        _left(reader, now, then, own, after) if before is not None else (),
    )  # fmt: skip


def removal_effects(reader: Reader, record: Any) -> RemovalEffects:
    """What deleting an ``Offer`` would do; of what is in use, and cannot be deleted, what retiring it would do.

    What is gone offers as much as what is retired, nothing, so the one is reckoned like the other. Of a target, which
    has no slots, nothing is said but whether it is in use.
    """
    kind = KINDS[type(record)]
    is_used = use_of(reader, kind, record.id) is not None
    without = replace(record, **RETIRED[kind])
    return RemovalEffects(is_used, what_changes(reader, record, without) if without != record else OfferEffects())


def _left(
    reader: Reader, now: Offered, then: Offered, pairs: Sequence[tuple[str, str]], after: Offer
) -> tuple[LeftBooking, ...]:
    """A member may be named for what needs nobody, so theirs are looked for wherever they are."""
    is_member = isinstance(after, Staff)
    return left_by_member(reader, now, then, after.id) if is_member else left_bookings(reader, now, then, pairs)


def _touched(now: Offered, then: Offered, record: Offer, record_id: str) -> Iterator[tuple[str, str]]:
    """The services with the places at which the change may tell."""
    for definition_id in then.definitions:
        both = [each for each in (now.definitions.get(definition_id), then.definitions[definition_id]) if each]
        for location_id in dict.fromkeys(place.location_id for each in both for place in each.places):
            if location_id not in then.locations:
                continue
            if (
                (isinstance(record, Location) and location_id == record_id)
                or (isinstance(record, Definition) and definition_id == record_id)
                or (isinstance(record, Staff) and _may_serve(now, then, both[-1], location_id, record_id))
            ):
                yield definition_id, location_id


def _offered_elsewhere(then: Offered, services: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every place of services whose own hours change."""
    for key in services:
        yield from (
            (key, each.location_id) for each in then.definitions[key].places if each.location_id in then.locations
        )


def _beside(now: Offered, then: Offered, own: Sequence[tuple[str, str]], record: Offer) -> Iterator[tuple[str, str]]:
    """The other services of whoever serves this one, where its buffers change: bookings hold other times of them."""
    if not isinstance(record, Definition) or not own or own[0][0] not in buffers_changed(now, then):
        return
    members = {each for pair in own for shop in (now, then) for each in _serving(shop, *pair)}
    for definition_id, definition in then.definitions.items():
        for place in definition.places:
            pair = definition_id, place.location_id
            if pair not in own and place.location_id in then.locations and members & set(_serving(then, *pair)):
                yield pair


def _serving(shop: Offered, definition_id: str, location_id: str) -> Iterator[str]:
    definition, location = shop.definitions.get(definition_id), shop.locations.get(location_id)
    if definition is not None and location is not None:
        yield from (each.id for each in shop.staff.values() if days_of(each, definition, location))


def _may_serve(now: Offered, then: Offered, definition: Definition, location_id: str, staff_id: str) -> bool:
    members = (each for each in (now.staff.get(staff_id), then.staff[staff_id]) if each)
    location = then.locations[location_id]
    return any(days_of(member, definition, location) for member in members)


def _special_dates(before: Offer | None, after: Offer, today: date) -> list[date]:
    """The dates of special days that come, go or change: they may lie far ahead."""
    old, new = (getattr(each, "calendar", None) for each in (before, after))
    changed = set(old.special if old else ()) ^ set(new.special if new else ())
    found: set[date] = set()
    for row in changed:
        length = min((row.last - row.first).days, MOST_DAYS - 1)
        for first in _anniversaries(row, today):
            found.update(first + timedelta(days=at) for at in range(length + 1))
    return sorted(day for day in found if day >= today)[:MOST_SPECIAL]


def _anniversaries(row: SpecialHour, today: date) -> list[date]:
    """When the row begins: once, or this year and the next (29 February: on the 28th)."""
    if not row.is_repeating:
        return [row.first]
    day = 28 if (row.first.month, row.first.day) == (2, 29) else row.first.day
    return [date(year, row.first.month, day) for year in (today.year - 1, today.year, today.year + 1)]


def _runs(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Dates as ranges of those that follow each other."""
    first = last = None
    for day in days:
        if first is None or last is None:
            first = last = day
        elif day == last + timedelta(days=1) and (day - first).days < MOST_DAYS - 1:
            last = day
        else:
            yield first, last
            first = last = day
    if first is not None and last is not None:
        yield first, last


def _compare(
    reader: Reader,
    now: Offered,
    then: Offered,
    definition_id: str,
    location_id: str,
    days: tuple[date, date],
    found: _Found,
) -> None:
    zone = then.locations[location_id].timezone
    first, last = days
    is_booked = definition_id in now.definitions
    held = held_beside(reader, now, then, definition_id, location_id, days) if is_booked else None
    was = _slots(reader, now, definition_id, location_id, first, last, held)
    moved = held and moved_by_buffers(reader, now, then, location_id, days, held)
    wanted = _slots(reader, then, definition_id, location_id, first, last, moved)
    for start in {*was, *wanted}:
        old, new = was.get(start), wanted.get(start)
        change = _places(new, old) - _places(old, new)
        counter = found.added if change > 0 else found.gone
        if change:
            counter[local_date(start, zone)] += abs(change)
        for_customers = _places(new, old, is_customer=True) - _places(old, new, is_customer=True)
        found.customers["added" if for_customers > 0 else "gone"] += abs(for_customers)


def _places(slot: Slot | None, other: Slot | None, *, is_customer: bool = False) -> int:
    """How many can be booked at a start; one where that has no limit, before or after."""
    if slot is None or (is_customer and not slot.customer_bookable):
        return 0
    is_endless = slot.capacity_remaining is None or (other is not None and other.capacity_remaining is None)
    return 1 if is_endless else slot.capacity_remaining or 0


def _slots(
    reader: Reader, shop: Offered, definition_id: str, location_id: str, first: date, last: date, held: Held | None
) -> Mapping[int, Slot]:
    definition, location = shop.definitions.get(definition_id), shop.locations.get(location_id)
    if definition is None or location is None or not is_sane(definition):
        return {}
    staff = tuple(each for each in shop.staff.values() if days_of(each, definition, location))
    query = SlotQuery(definition, location, staff, first, last, reader.now, Audience.STAFF, None, held or {})
    return {slot.start: slot for slot in slots_of_any_range(query)}
