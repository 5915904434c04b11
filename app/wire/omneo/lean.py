"""Pages of bookings without what comes with each row: the same service and place again and again.

That is nine tenths of what is sent. Read of it is an id where the row itself has none, and the zone of the place; the
rest never becomes anything of Python's.
"""

from __future__ import annotations

from functools import cache

from pydantic_core import SchemaValidator, ValidationError, core_schema

from app.core.values import Json, Kind
from app.wire.omneo import appointments

_IN_FULL = ("id", "created_at", "updated_at", *appointments.KEYS)
_IN_PART = ("appointment_definition", "profile", "location", "assigned_staff")
_OF_PART = ("id", "timezone")
_NO_NUMBERS = (b"NaN", b"Infinity")
"""What Rust's reader takes for numbers, and JSON does not."""


def read_lean(kind: Kind, body: bytes) -> Json | None:
    """A page with those keys alone that are read of its rows; None where it is to be read whole, whatever it is."""
    if kind is not Kind.APPOINTMENT:
        return None
    try:
        said: dict[str, Json] = _reader().validate_json(body)
    except ValidationError:
        return None
    rows: list[dict[str, Json]] = said["data"]  # type: ignore[assignment]
    if any(row.get("meta") for row in rows) and any(each in body for each in _NO_NUMBERS):
        return None
    return said


@cache
def _reader() -> SchemaValidator:
    anything = core_schema.any_schema()
    part = core_schema.nullable_schema(_object(dict.fromkeys(_OF_PART, anything)))
    row = _object(dict.fromkeys(_IN_FULL, anything) | dict.fromkeys(_IN_PART, part))
    page = {"data": core_schema.typed_dict_field(core_schema.list_schema(row))}
    page["meta"] = core_schema.typed_dict_field(anything, required=False)
    return SchemaValidator(core_schema.typed_dict_schema(page, extra_behavior="ignore"))


def _object(fields: dict[str, core_schema.CoreSchema]) -> core_schema.CoreSchema:
    """What is not said stays unsaid: that is not the same as a null."""
    given = {name: core_schema.typed_dict_field(each, required=False) for name, each in fields.items()}
    return core_schema.typed_dict_schema(given, extra_behavior="ignore")
