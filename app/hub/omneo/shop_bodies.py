"""Kinds of fields in the bodies of what a shop is: flags as the wire has them, short texts, dates and times of day."""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.core.moments import read_date
from app.hub.kinds import ASKED_DATE, CLOCK, DATE_OR_MOMENT, LONGEST_NAME, NAME, ROW_ID, SHORT, is_filled
from app.hub.omneo.bodies import Body, Number, Words, to_when
from app.wire.fields import Time, Weekday

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
    is_digits = isinstance(value, str) and re.fullmatch(r"[0-9]{1,16}", value)
    return int(str(value)) if is_digits else value


def _short(value: str) -> str:
    if len(value) > LONGEST_NAME:
        raise PydanticCustomError("long", "it may not be greater than {most} characters", {"most": LONGEST_NAME})
    return value


def _filled(value: str) -> str:
    if not is_filled(value):
        raise PydanticCustomError("required", "it is required", {})
    return value


def _day(value: str) -> str:
    day = value[:10] if re.fullmatch(r".{10}[ T]00:00(:00)?", value) else value
    try:
        return read_date(day).isoformat()
    except ValueError:
        raise PydanticCustomError("date", "it is not a date; write YYYY-MM-DD", {}) from None


def _day_or_when(value: str) -> str:
    try:
        return _day(value)
    except PydanticCustomError:
        return to_when(value)


def _asked_day(value: str) -> str:
    if not FIRST_YEAR <= int(value[:4]) <= LAST_YEAR:
        limits = {"first": FIRST_YEAR, "last": LAST_YEAR}
        raise PydanticCustomError("date", "it must be in the years {first} to {last}", limits)
    return value


_DATE: dict[str, Any] = {"type": "string", "format": "date"}

Flag: TypeAlias = Annotated[
    bool,
    BeforeValidator(_flag),
    WithJsonSchema({"anyOf": [{"type": "boolean"}, {"enum": [0, 1, "0", "1", "true", "false", ""]}]}),
]
RowId: TypeAlias = Annotated[
    Number,
    BeforeValidator(_row_id),
    WithJsonSchema(ROW_ID),
]
Name: TypeAlias = Annotated[Words, AfterValidator(_short), AfterValidator(_filled), WithJsonSchema(NAME)]
Short: TypeAlias = Annotated[Words, AfterValidator(_short), WithJsonSchema(SHORT)]
Day: TypeAlias = Annotated[str, AfterValidator(_day), WithJsonSchema(_DATE)]
DayOrWhen: TypeAlias = Annotated[str, AfterValidator(_day_or_when), WithJsonSchema(DATE_OR_MOMENT)]
AskedDay: TypeAlias = Annotated[str, AfterValidator(_day), AfterValidator(_asked_day), WithJsonSchema(ASKED_DATE)]
Clock: TypeAlias = Annotated[Time, WithJsonSchema(CLOCK)]
__all__ = [
    "AskedDay", "Body", "Clock", "Day", "DayOrWhen", "Flag", "Name", "RowId", "Short", "Weekday", "Words",
]  # fmt: skip
