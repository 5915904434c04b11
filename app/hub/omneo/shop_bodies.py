"""Kinds of fields in the bodies of what a shop is: flags as the wire has them, short texts, dates and times of day."""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.core.moments import read_date
from app.hub.omneo.bodies import Body, Words
from app.wire.fields import Number, Time, Weekday

LONGEST_NAME = 255
FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Between which somebody may ask for free times."""
_FLAGS = {"1": True, "true": True, "0": False, "false": False, "": False}


def _flag(value: object) -> object:
    """The wire writes flags as booleans, as 1 and 0, and as text."""
    if isinstance(value, bool):
        return value
    return _FLAGS.get(str(value).lower(), value) if isinstance(value, int | str) else value


def _row_id(value: object) -> object:
    """The ids of a member's hours are told as text, so they come back as such."""
    is_digits = isinstance(value, str) and re.fullmatch(r"\d{1,16}", value, re.ASCII)
    return int(str(value)) if is_digits else value


def _short(value: str) -> str:
    if len(value) > LONGEST_NAME:
        raise PydanticCustomError("long", "it may not be greater than {most} characters", {"most": LONGEST_NAME})
    return value


def _filled(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("required", "it is required", {})
    return value


def _day(value: str) -> str:
    day = value[:10] if re.fullmatch(r".{10}[ T]00:00(:00)?", value) else value
    try:
        return read_date(day).isoformat()
    except ValueError:
        raise PydanticCustomError("date", "it is not a date; write YYYY-MM-DD", {}) from None


def _asked_day(value: str) -> str:
    if not FIRST_YEAR <= int(value[:4]) <= LAST_YEAR:
        limits = {"first": FIRST_YEAR, "last": LAST_YEAR}
        raise PydanticCustomError("date", "it must be in the years {first} to {last}", limits)
    return value


_DATE: dict[str, Any] = {"type": "string", "format": "date"}
_CLOCK: dict[str, Any] = {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d(:00)?$"}

Flag: TypeAlias = Annotated[
    bool,
    BeforeValidator(_flag),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": [0, 1, "0", "1", "true", "false", ""]}]}),
]
RowId: TypeAlias = Annotated[
    Number,
    BeforeValidator(_row_id),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[1-9][0-9]{0,14}$"}]}),
]
Name: TypeAlias = Annotated[Words, AfterValidator(_short), AfterValidator(_filled)]
Short: TypeAlias = Annotated[Words, AfterValidator(_short)]
Day: TypeAlias = Annotated[str, AfterValidator(_day), WithJsonSchema(_DATE)]
AskedDay: TypeAlias = Annotated[str, AfterValidator(_day), AfterValidator(_asked_day), WithJsonSchema(_DATE)]
Clock: TypeAlias = Annotated[Time, WithJsonSchema(_CLOCK)]
Minutes: TypeAlias = Annotated[int, Field(ge=-(2**31), le=2**31)]
__all__ = ["AskedDay", "Body", "Clock", "Day", "Flag", "Minutes", "Name", "RowId", "Short", "Weekday", "Words"]
