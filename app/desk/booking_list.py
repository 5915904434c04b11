"""Bookings by service, state, member, customer, dates and place, in the order that is wanted, page by page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.values import Status
from app.core.wall import day_bounds
from app.desk.looks import look_of
from app.desk.lookups import name_of
from app.desk.views_list import BY_NAME, NOBODY, BookingFilter, BookingLine, BookingPage, Choices, Order, Place
from app.store.booking_filters import Asked, AtClock
from app.store.booking_names import bookings_by_name
from app.store.booking_rows import ListedRow, bookings_listed, bookings_of_ids, count_listed
from app.store.hold_rows import linked_bookings

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Instant
    from app.store.unit import Reader

PAGE = 100
"""Rows of a page, unless it is asked for another number."""


def booking_list(reader: Reader, wanted: BookingFilter, after: Place | None = None, limit: int = PAGE) -> BookingPage:
    """The next rows of a list; ``after`` is what the page before said, or None for the first page."""
    asked = _asked(reader, wanted)
    is_by_name = wanted.order in BY_NAME
    if is_by_name and (after is None or len(after) == 3):
        named = bookings_by_name(reader.connection, asked, _members(reader), after, limit)
        if named is not None:
            return BookingPage(_lines(reader, named.rows), named.last if len(named.rows) == limit else None)
        after = None
    if is_by_name:  # from today on as they come; what is over from its end
        asked = replace(asked, order=Order.START, descends=asked.since is None)
    begins = (after[0], after[1]) if after is not None else None
    rows = bookings_listed(reader.connection, asked, cast("tuple[int, int] | None", begins), limit)
    last = rows[-1].place_in(asked.order) if len(rows) == limit else None
    return BookingPage(_lines(reader, rows), last, is_by_name)


def booking_count(reader: Reader, wanted: BookingFilter, most: int) -> int:
    """How many bookings a list has, counted up to ``most``."""
    return count_listed(reader.connection, _asked(reader, wanted), most)


def booking_lines(reader: Reader, ids: Sequence[str]) -> tuple[BookingLine, ...]:
    """The rows of these bookings as they are now, in no order; of one that is gone there is none."""
    return _lines(reader, bookings_of_ids(reader.connection, ids))


def booking_choices(reader: Reader) -> Choices:
    """What a list can be filtered by: everything that the shop has, what is retired included."""
    catalogue = reader.catalogue
    return Choices(
        _named({each.id: each.name for each in catalogue.locations.values()}),
        _named({each.id: each.name for each in catalogue.definitions.values()}),
        _named({each.id: each.name for each in catalogue.staff.values()}),
    )


def _named(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items(), key=lambda each: (each[1].casefold(), each[0])))


def _members(reader: Reader) -> Sequence[str | None]:
    """Staff as their names stand, and at the end nobody."""
    return [*(key for key, _ in booking_choices(reader).staff), None]


def _asked(reader: Reader, wanted: BookingFilter) -> Asked:
    is_everywhere = set(wanted.location_ids) >= reader.catalogue.locations.keys()
    equal = {
        "location_id": () if is_everywhere else wanted.location_ids,
        "definition_id": wanted.definition_ids,
        "assigned_staff_id": tuple(None if each == NOBODY else each for each in wanted.staff_ids),
        "status": wanted.statuses,
        "profile_id": (wanted.profile_id,) if wanted.profile_id else (),
    }
    clocks = _clocks(reader, wanted)
    begins = [(each.since, each.made_since) for each in clocks]
    ends = [(each.until, each.made_until) for each in clocks]
    (since, made_since), (until, made_until) = _of_all(begins, min), _of_all(ends, max)
    return Asked(
        tuple((name, values) for name, values in equal.items() if values), wanted.customer.strip(),
        since, until, wanted.order, wanted.descends, wanted.reference.strip(), made_since, made_until,
        clocks if len({(each.since, each.until, each.made_since, each.made_until) for each in clocks}) > 1 else (),
    )  # fmt: skip


def _clocks(reader: Reader, wanted: BookingFilter) -> tuple[AtClock, ...]:
    """When the days that are wanted are at the places that are, those of one zone together (rule 1)."""
    places: dict[str, list[str]] = {}
    for each in reader.catalogue.locations.values():
        if not wanted.location_ids or each.id in wanted.location_ids:
            places.setdefault(each.timezone, []).append(each.id)
    return tuple(
        AtClock(
            tuple(ids), *_bounds(wanted.first, wanted.last, zone), *_bounds(wanted.made_first, wanted.made_last, zone)
        )
        for zone, ids in places.items()
    )


def _of_all(
    bounds: Sequence[tuple[Instant | None, Instant | None]], choose: Callable[[Sequence[Instant]], Instant]
) -> tuple[Instant | None, Instant | None]:
    """The widest of the bounds of the starts, and of those of the making; open where they are."""
    starts = [start for start, _ in bounds if start is not None]
    made = [at for _, at in bounds if at is not None]
    return choose(starts) if starts else None, choose(made) if made else None


def _bounds(first: date | None, last: date | None, zone: str) -> tuple[Instant | None, Instant | None]:
    return day_bounds(first, zone)[0] if first else None, day_bounds(last, zone)[1] if last else None


def _lines(reader: Reader, rows: Sequence[ListedRow]) -> tuple[BookingLine, ...]:
    is_any = any(row.status == Status.REQUESTED for row in rows)
    held = linked_bookings(reader.connection) if is_any else frozenset()
    return tuple(_line(reader, row, is_held=row.id in held) for row in rows)


def _line(reader: Reader, row: ListedRow, *, is_held: bool) -> BookingLine:
    catalogue = reader.catalogue
    service, place = catalogue.definitions.get(row.definition_id), catalogue.locations.get(row.location_id)
    return BookingLine(
        row.id, row.number, row.start, row.end, row.timezone, row.name, row.phone or "", row.email or "",
        service.name if service else "", name_of(reader, row.staff_id), place.name if place else "", row.status,
        look_of(row.status, row.started_at, is_held=is_held), row.notes or "", row.made_at, row.changed_at,
        row.profile_id, row.override_reason is not None,
    )  # fmt: skip
