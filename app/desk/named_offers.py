"""What the fields of an offer point at, by the names that a person knows: of places, services, staff and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from app.core.offer_checks import EVENTS
from app.core.values import Kind
from app.store.offered import offered

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Reader

_ROWS = {"places": (Kind.LOCATION, "location_id"), "staff": (Kind.STAFF, "staff_id")}
"""The fields whose rows point at others, and by what."""


def named_in(reader: Reader, kind: Kind) -> Callable[[str, Json], Json]:
    """Gives a value of a field of such a record with names in the place of ids; what is not here keeps its id."""

    def named(field: str, value: Json) -> Json:
        if field in _ROWS and isinstance(value, list):
            of, key = _ROWS[field]
            rows = [cast("dict[str, Json]", each) for each in value]
            return [{"name": _name(reader, of, each.get(key)), **_dates(each)} for each in rows]
        if field == "excluded_service_handles" and isinstance(value, list):
            services = {each.handle: each.name for each in offered(reader, Kind.DEFINITION).values()}
            return [services.get(str(each), each) for each in value]
        of_field = _POINTS.get(field) if kind is Kind.DEFINITION else None
        return value if of_field is None or value is None else _name(reader, of_field, value)

    return named


_POINTS = {"booking_questionnaire_id": Kind.QUESTIONNAIRE} | {f"{event}_target_id": Kind.TARGET for event in EVENTS}


def _name(reader: Reader, kind: Kind, record_id: Json) -> Json:
    found = offered(reader, kind).get(str(record_id))
    return record_id if found is None else found.name


def _dates(row: dict[str, Json]) -> dict[str, Json]:
    return {name: row.get(name) for name in ("is_active", "starts_at", "ends_at")}
