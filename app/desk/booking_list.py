"""Bookings by service, state, member, customer, dates and place, in the order that is wanted, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.wall import day_bounds
from app.desk.looks import look_of
from app.desk.lookups import name_of
from app.desk.views_list import NOBODY, BookingFilter, BookingLine, BookingPage, Choices, Place
from app.store.booking_rows import Asked, ListedRow, bookings_listed, bookings_of_ids, count_listed

if TYPE_CHECKING:
    from app.store.unit import Reader

PAGE = 100
"""Rows of a page, unless it is asked for another number."""


def booking_list(reader: Reader, wanted: BookingFilter, after: Place | None = None, limit: int = PAGE) -> BookingPage:
    """The next rows of a list; ``after`` is what the page before said, or None for the first page."""
    rows = bookings_listed(reader.connection, _asked(wanted), after, limit)
    lines = tuple(_line(reader, row) for row in rows)
    return BookingPage(lines, rows[-1].place_in(wanted.order) if len(rows) == limit else None)


def booking_count(reader: Reader, wanted: BookingFilter, most: int) -> int:
    """How many bookings a list has, counted up to ``most``."""
    return count_listed(reader.connection, _asked(wanted), most)


def booking_lines(reader: Reader, ids: Sequence[str]) -> tuple[BookingLine, ...]:
    """The rows of these bookings as they are now, in no order; of one that is gone there is none."""
    return tuple(_line(reader, row) for row in bookings_of_ids(reader.connection, ids))


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


def _asked(wanted: BookingFilter) -> Asked:
    equal = {
        "location_id": wanted.location_ids,
        "definition_id": wanted.definition_ids,
        "assigned_staff_id": tuple(None if each == NOBODY else each for each in wanted.staff_ids),
        "status": wanted.statuses,
        "profile_id": (wanted.profile_id,) if wanted.profile_id else (),
    }
    since = day_bounds(wanted.first, wanted.zone)[0] if wanted.first else None
    until = day_bounds(wanted.last, wanted.zone)[1] if wanted.last else None
    return Asked(
        tuple((name, values) for name, values in equal.items() if values), wanted.customer.strip(), since, until,
        wanted.order, wanted.descends,
    )  # fmt: skip


def _line(reader: Reader, row: ListedRow) -> BookingLine:
    catalogue = reader.catalogue
    service, place = catalogue.definitions.get(row.definition_id), catalogue.locations.get(row.location_id)
    return BookingLine(
        row.id, row.number, row.start, row.end, row.timezone, row.name, row.phone or "", row.email or "",
        service.name if service else "", name_of(reader, row.staff_id), place.name if place else "", row.status,
        look_of(row.status, row.started_at), row.notes or "", row.made_at, row.changed_at, row.profile_id,
        row.override_reason is not None,
    )  # fmt: skip
