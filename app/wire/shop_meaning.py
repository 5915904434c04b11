"""What the rows of a shop mean: locations, staff, targets and services, with their hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from app.core import values
from app.core.moments import read_date, write_utc
from app.core.offering import check_definition
from app.core.values import WEEKDAYS, Calendar, Kind, NormalHour, SpecialHour
from app.core.worded import Worded
from app.wire import shop_rows as rows
from app.wire.json_text import show
from app.wire.reading import Reading, paths, plain

HourRow: TypeAlias = "rows.LocationHour | rows.AvailableHour | rows.LocationSpecialHour | rows.AvailableSpecialHour"
SpecialRow: TypeAlias = rows.LocationSpecialHour | rows.AvailableSpecialHour
_NESTED = ("id", "created_at", "updated_at", "normal_hours", "special_hours")


def read_location(row: rows.LocationRow, reading: Reading, path: str) -> values.Location:
    """A location with its hours."""
    return values.Location(
        id=reading.ids[Kind.LOCATION, row.id],
        number=row.id,
        calendar=_calendar(row, reading, path),
        **plain(row, *_NESTED),
        **reading.stamps(row, path),
    )


def read_staff(row: rows.StaffRow, reading: Reading, path: str) -> values.Staff:
    """A member of staff with places and hours."""
    return values.Staff(
        id=reading.ids[Kind.STAFF, row.id],
        places=tuple(_place(each, reading, at) for at, each in paths(row.locations, f"{path}.locations")),
        calendar=_calendar(row, reading, path),
        excluded_service_handles=tuple(row.excluded_service_handles),
        **plain(row, *_NESTED, "locations", "excluded_service_handles"),
        **reading.stamps(row, path),
    )


def read_target(row: rows.TargetRow, reading: Reading, path: str) -> values.Target:
    """A target of notifications."""
    return values.Target(
        id=reading.ids[Kind.TARGET, row.id],
        number=row.id,
        **plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


_OWN = (
    "location_ids", "inactive_location_ids", "staff_ids", "inactive_staff_ids", "staff_sort_orders",
    "booking_questionnaire", "booking_type",
)  # fmt: skip
_TARGETS = tuple(name for name in rows.DefinitionRow.model_fields if name.endswith("_target_id"))


def read_definition(row: rows.DefinitionRow, reading: Reading, path: str) -> values.Definition:
    """A service with its places, staff and hours; refused where its flags contradict each other (rule 18)."""
    made = values.Definition(
        id=reading.ids[Kind.DEFINITION, row.id],
        number=row.id,
        booking_type=values.BookingType(row.booking_type),
        booking_questionnaire_id=reading.ref_or_none(
            Kind.QUESTIONNAIRE, row.booking_questionnaire, f"{path}.booking_questionnaire"
        ),
        places=_definition_places(row, reading, path),
        staff=_definition_staff(row, reading, path),
        calendar=_calendar(row, reading, path),
        **reading.refs(Kind.TARGET, row, path, _TARGETS),
        **plain(row, *_NESTED, *_OWN, *_TARGETS),
        **reading.stamps(row, path),
    )
    for wrong in check_definition(made):
        raise reading.bad(
            f"{path}.{dict(wrong.facts)['field']}", Worded("{why} (rule 18)", why=dict(wrong.facts)["why"])
        )
    return made


def read_day(text: str, reading: Reading, path: str) -> date:
    """The date of a field."""
    try:
        return read_date(text)
    except ValueError:
        raise reading.bad(path, Worded("{this} is not a date", this=show(text)), "write YYYY-MM-DD") from None


def _calendar(row: rows.LocationRow | rows.StaffRow | rows.DefinitionRow, reading: Reading, path: str) -> Calendar:
    special: Sequence[SpecialRow] = row.special_hours
    return Calendar(
        tuple(
            NormalHour(WEEKDAYS.index(hour.day_of_week), *_times(hour), is_closed=hour.is_closed, number=hour.id)
            for hour in row.normal_hours
        ),
        tuple(_special(hour, reading, at) for at, hour in paths(special, f"{path}.special_hours")),
    )


def _special(hour: SpecialRow, reading: Reading, path: str) -> SpecialHour:
    first, last = date.fromisoformat(hour.start_at), date.fromisoformat(hour.end_at)
    if last < first:
        raise reading.bad(
            f"{path}.end_at",
            Worded("{end} is before the start {start}", end=last, start=first),
            "write the last day, or the same one",
        )
    return SpecialHour(
        hour.name, first, last, hour.is_closed, *_times(hour), is_repeating=hour.is_repeating, number=hour.id
    )


def _times(hour: HourRow) -> tuple[int | None, int | None]:
    if isinstance(hour, (rows.LocationHour, rows.LocationSpecialHour)):
        return _minutes(hour.open_at), _minutes(hour.close_at)
    return _minutes(hour.available_from), _minutes(hour.available_until)


def _minutes(text: str | None) -> int | None:
    return None if text is None else int(text[:2]) * 60 + int(text[3:5])


def _place(row: rows.StaffLocationRow, reading: Reading, path: str) -> values.StaffPlace:
    return values.StaffPlace(
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        starts_at=_place_day(row.starts_at, reading, f"{path}.starts_at"),
        ends_at=_place_day(row.ends_at, reading, f"{path}.ends_at"),
        number=row.id,
        **plain(row, "id", "location_id", "starts_at", "ends_at"),
    )


def _place_day(text: str | None, reading: Reading, path: str) -> str | None:
    if text is None:
        return None
    if len(text) == len("2026-05-11"):
        return read_day(text, reading, path).isoformat()
    return write_utc(reading.moment(text, path))


def _definition_places(row: rows.DefinitionRow, reading: Reading, path: str) -> tuple[values.DefinitionPlace, ...]:
    active = _listed(Kind.LOCATION, row.location_ids, reading, f"{path}.location_ids", ())
    inactive = _listed(Kind.LOCATION, row.inactive_location_ids, reading, f"{path}.inactive_location_ids", active)
    return (
        *(values.DefinitionPlace(each) for each in active),
        *(values.DefinitionPlace(each, is_active=False) for each in inactive),
    )


def _definition_staff(row: rows.DefinitionRow, reading: Reading, path: str) -> tuple[values.DefinitionStaff, ...]:
    active = _listed(Kind.STAFF, row.staff_ids, reading, f"{path}.staff_ids", ())
    inactive = _listed(Kind.STAFF, row.inactive_staff_ids, reading, f"{path}.inactive_staff_ids", active)
    named = dict(zip([*row.staff_ids, *row.inactive_staff_ids], [*active, *inactive], strict=True))
    orders: dict[str, int] = {}
    for staff_id, order in row.staff_sort_orders.items():
        if staff_id not in named:
            raise reading.bad(
                f"{path}.staff_sort_orders",
                Worded("{id} is not on its list of staff", id=show(staff_id)),
                "name those of the list",
            )
        orders[named[staff_id]] = order
    return (
        *(values.DefinitionStaff(each, sort_order=orders.get(each)) for each in active),
        *(values.DefinitionStaff(each, is_active=False, sort_order=orders.get(each)) for each in inactive),
    )


def _listed(
    kind: Kind, ids: Sequence[int | str], reading: Reading, path: str, before: Sequence[str]
) -> tuple[str, ...]:
    """The local ids of a list in which, and in the one ``before`` it, everything stands once."""
    found: dict[str, None] = {}
    for at, each in paths(ids, path):
        local_id = reading.ref(kind, each, at)
        if local_id in found or local_id in before:
            raise reading.bad(
                at,
                Worded("{this} stands twice", this=each),
                Worded("every {kind} once, active or not", kind=kind.value),
            )
        found[local_id] = None
    return tuple(found)
