"""The bookings that are left uncovered: found anew at each look, so that none is lost, and who could take each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.blocks import block_around
from app.core.cover import rank_substitutes, surely_taken, why_uncovered
from app.core.errors import Refused
from app.core.lifecycles import OPEN
from app.core.refusals import Code, Reason, reason
from app.core.roles import Act
from app.core.values import Appointment, Block, Instant, Kind, Location, Staff, Status
from app.core.wall import DAY, day_bounds, local_date
from app.desk.cover_kept import KEEP, is_kept
from app.desk.fitting import mark
from app.desk.hours import closed_row
from app.desk.leave import require
from app.desk.looks import look_of, place_of
from app.desk.lookups import clean_reason, location_of, staff_of
from app.desk.phoning import shown_phone
from app.desk.views import Person
from app.desk.views_cover import Cover, Leaves, UncoveredItem, UncoveredView
from app.store.cover_rows import Customer, Given, customers_on, given_among, given_bookings, served_before
from app.store.ranges import blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

COMING_DAYS = 92
"""How far ahead is looked when nobody says: as far as hardly anybody books."""
_Found = tuple[Given, tuple[Reason, ...]]


def uncovered_view(
    reader: Reader, location_id: str | None = None, first: date | None = None, until: date | None = None
) -> UncoveredView:
    """Every booking from today on, or of the local dates given, whose member of staff or whose place does not take it.

    Of one location or of all, soonest first, each with who could take it instead. What somebody decided to keep is not
    among them (rule 25). Nothing of this is stored.
    """
    begins, ends = _dates(reader, location_id, first, until)
    found = _uncovered(reader, location_id, begins, ends)
    return UncoveredView(reader.now, begins, ends, tuple(_items(reader, found)))


def uncovered_count(
    reader: Reader, location_id: str | None = None, staff_id: str | None = None, until: date | None = None
) -> int:
    """How many bookings ``uncovered_view`` would show; with ``staff_id`` those that this member was to take."""
    begins, ends = _dates(reader, location_id, None, until)
    return len(_uncovered(reader, location_id, begins, ends, staff_id))


def uncovered_ids(reader: Reader, among: Collection[str] | None = None) -> frozenset[str]:
    """The bookings that ``uncovered_view`` would show; with ``among`` only those of these, and no others are read."""
    begins, ends = _dates(reader, None, None, None)
    if among is None:
        return frozenset(given.id for given, _ in _uncovered(reader, None, begins, ends))
    there = given_among(reader.connection, sorted(among))
    return frozenset(
        given.id
        for location in reader.catalogue.locations.values()
        for given, _ in _left(
            reader, location, begins, ends, [each for each in there if each.location_id == location.id]
        )
    )


def off_leaves(reader: Reader, staff_id: str, *, day: date, until: date | None = None) -> Leaves:
    """What ``take_off`` with the same arguments would leave uncovered that is covered now; changes nothing."""
    member = staff_of(reader, staff_id)
    last = until or day
    if last < day:
        return Leaves(0, ())
    off = replace(member.calendar, special=(*member.calendar.special, closed_row("?", day, last)))
    return leaves(reader, member, replace(member, calendar=off), day, last)


def leaves(reader: Reader, member: Staff, changed: Staff, first: date, last: date) -> Leaves:
    """The bookings of local dates that this member takes now, and would not with the hours of ``changed``."""
    lost = lost_by(reader, member, changed, first, last)
    customers = customers_on(reader.connection, [each.id for each in lost]) if lost else {}
    return Leaves(len(lost), tuple(customers[each.id].name for each in lost if each.id in customers))


def lost_by(reader: Reader, member: Staff, changed: Staff, first: date, last: date) -> list[Given]:
    """The same as rows: what the member was given, at whatever place, that ``changed`` does not take."""
    return [
        given
        for location in reader.catalogue.locations.values()
        for given in _given(reader, location, first, last + timedelta(days=1), member.id)
        if not _why(reader, given, location, member) and _why(reader, given, location, changed)
    ]


def keep_uncovered(unit: Unit, appointment_id: str, *, reason: str) -> Appointment:
    """Keep a booking as it is though its member of staff is away, with a reason that is kept (rule 25).

    Raises ``Refused`` without a reason in words, or when the booking is covered by now.
    """
    before = unit.get(Appointment, appointment_id)
    why = clean_reason("reason", reason)
    location = location_of(unit, before.location_id)
    against = _why(unit, as_given(before), location, unit.catalogue.staff.get(before.assigned_staff_id or ""))
    if before.status not in OPEN or not against:
        raise _not_uncovered(before.id)
    require(unit, Act.OVERRIDE)
    after = unit.replace(KEEP, before, mark(unit, before, against, why), why=why)
    if after is before:  # the same words as when it was booked: a decision all the same
        unit.log(KEEP, Kind.APPOINTMENT, before.id, {"override_reason": [why, why]}, why=why)
    return after


def _not_uncovered(record_id: str) -> Refused:
    return Refused(reason(Code.IS_COVERED, record_id))


def _dates(reader: Reader, location_id: str | None, first: date | None, until: date | None) -> tuple[date, date]:
    """From today at the least: what was before is over."""
    places = [location_of(reader, location_id)] if location_id else list(reader.catalogue.locations.values())
    today = min((local_date(reader.now, each.timezone) for each in places), default=local_date(reader.now, "UTC"))
    begins = max(first or today, today)
    return begins, until or max(begins, today + timedelta(days=COMING_DAYS))


def _uncovered(
    reader: Reader, location_id: str | None, first: date, last: date, staff_id: str | None = None
) -> list[_Found]:
    places = [location_of(reader, location_id)] if location_id else list(reader.catalogue.locations.values())
    found = [
        each
        for location in places
        for each in _left(reader, location, first, last, _rows(reader, location, first, last, staff_id))
    ]
    return sorted(found, key=lambda each: (each[0].start, each[0].id))


def _left(reader: Reader, location: Location, first: date, last: date, rows: Iterable[Given]) -> Iterator[_Found]:
    """Those of a location's bookings, on local dates, that nobody takes and nobody decided to keep."""
    catalogue = reader.catalogue
    is_taken = surely_taken(location, catalogue.definitions, catalogue.staff, first, last)
    for given in _on_dates(reader, location, first, last, rows):
        if is_taken(given.definition_id, given.staff_id, given.start, given.end):
            continue
        against = _why(reader, given, location, catalogue.staff.get(given.staff_id))
        if against and not is_kept(reader, given, against, location.timezone):
            yield given, against


def _rows(reader: Reader, location: Location, first: date, last: date, staff_id: str | None) -> list[Given]:
    bounds, is_closed = _bounds(location, first, last), location.is_permanently_closed
    return given_bookings(reader.connection, location.id, *bounds, staff_id, or_nobody=is_closed)


def _given(reader: Reader, location: Location, first: date, last: date, staff_id: str | None) -> list[Given]:
    return _on_dates(reader, location, first, last, _rows(reader, location, first, last, staff_id))


def _on_dates(reader: Reader, location: Location, first: date, last: date, rows: Iterable[Given]) -> list[Given]:
    """The bookings of local dates that are not over, or whose customer is here and waits."""
    start, end = _bounds(location, first, last)
    return [
        each for each in rows if start <= each.start < end and (each.end > reader.now or each.status == Status.ARRIVED)
    ]


def _bounds(location: Location, first: date, last: date) -> tuple[Instant, Instant]:
    return day_bounds(first, location.timezone)[0], day_bounds(last, location.timezone)[1]


def _why(reader: Reader, given: Given, location: Location, member: Staff | None) -> tuple[Reason, ...]:
    if not given.staff_id and not location.is_permanently_closed:
        return ()  # nobody is missed
    return why_uncovered(reader.catalogue.definitions[given.definition_id], location, member, given.start, given.end)


def as_given(booking: Appointment) -> Given:
    """A booking as far as it matters whether it is covered."""
    return Given(
        booking.id, booking.definition_id, booking.location_id, booking.assigned_staff_id or "", booking.status,
        booking.scheduled_start_at, booking.scheduled_end_at, booking.override_reason,
    )  # fmt: skip


def _items(reader: Reader, found: Sequence[_Found]) -> list[UncoveredItem]:
    if not found:
        return []
    customers = customers_on(reader.connection, [given.id for given, _ in found])
    served = served_before(reader.connection, sorted({each.profile_id for each in customers.values()}))
    blocks = _blocks(reader, [given for given, _ in found])
    return [
        _item(reader, given, against, customers[given.id], blocks, served)
        for given, against in found
        if given.id in customers
    ]


def _blocks(reader: Reader, found: Sequence[Given]) -> Mapping[int, Mapping[str, list[Block]]]:
    """What holds everybody's time around each of the bookings' days, each day read once, by the booking's day."""
    days = sorted({each.start // DAY for each in found})
    staff = list(reader.catalogue.staff)
    return {day: blocks_of_staff(reader.connection, staff, (day - 1) * DAY, (day + 3) * DAY) for day in days}


def _item(
    reader: Reader,
    given: Given,
    against: tuple[Reason, ...],
    customer: Customer,
    blocks: Mapping[int, Mapping[str, list[Block]]],
    served: Mapping[str, Mapping[str, int]],
) -> UncoveredItem:
    definition, location = reader.catalogue.definitions[given.definition_id], _location(reader, given)
    first, last = block_around(definition, given.start, given.end)
    lo, hi = day_bounds(local_date(given.start, location.timezone), location.timezone)
    around = {
        key: [each for each in held if each.start < max(hi, last) and each.end > min(lo, first)]
        for key, held in blocks[given.start // DAY].items()
    }
    others = [each for each in reader.catalogue.staff.values() if each.id != given.staff_id]
    ranked = rank_substitutes(
        definition, location, others, given.start, given.end, around, served.get(customer.profile_id, {})
    )
    can_move = given.status != Status.ARRIVED and not location.is_permanently_closed
    return UncoveredItem(
        given.id, customer.name, shown_phone(reader, customer.phone), customer.email, definition.name, definition.id,
        place_of(location), look_of(given.status, None), given.start, given.end, _person(reader, given.staff_id),
        against,
        tuple(Cover(_person(reader, each.staff_id), each.booked_minutes, each.times_served) for each in ranked),
        customer.notes, customer.profile_id, can_move, definition.requires_staff,
    )  # fmt: skip


def _location(reader: Reader, given: Given) -> Location:
    return reader.catalogue.locations[given.location_id]


def _person(reader: Reader, staff_id: str) -> Person:
    member = reader.catalogue.staff.get(staff_id)
    return Person(staff_id, member.name if member else "")
