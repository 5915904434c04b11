"""The kinds of fields of a set-up file: what each may hold, and what is said of anything else."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue
from pydantic_core import PydanticCustomError

from app.core.moments import read_date
from app.core.text import LARGEST_INTEGER, find_excess, find_unstorable
from app.core.wall import zone
from app.core.worded import Worded
from app.wire.json_text import show

MOST_DAYS, MOST_HOURS = 36_600, 36_600 * 24
"""A century: the longest offset of a notification."""


def _wrong(kind: str, what: Worded, right: str = "") -> PydanticCustomError:
    """An error of a field that says ``what`` is wrong and what would be ``right``, as ``setup_file`` finds them."""
    template = "{what}; {right}" if right else "{what}"
    return PydanticCustomError(kind, template, {"what": what, "right": right})


def _text(value: str) -> str:
    if wrong := find_unstorable(value):
        raise _wrong("text", wrong, Worded("leave that character out"))
    return value


def _zone(value: str) -> str:
    try:
        zone(value)
    except ValueError:
        what = Worded("{value} is not a time zone", value=show(value))
        raise _wrong("zone", what, Worded("use an IANA name such as Australia/Melbourne")) from None
    return value


def _time(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d(:00)?", value, re.ASCII):
        what = Worded("{value} is not a time of day", value=show(value))
        raise _wrong("time", what, Worded("write HH:MM from 00:00 to 23:59"))
    return value[:5]


def _date(value: str) -> str:
    try:
        return read_date(value).isoformat()
    except ValueError:
        raise _wrong("date", Worded("{this} is not a date", this=show(value)), Worded("write YYYY-MM-DD")) from None


def _handle(value: str) -> str:
    if not value.strip():
        raise _wrong("handle", Worded("it is empty"), Worded("give a short name such as bra-fitting"))
    return _text(value)


def _json(value: JsonValue) -> JsonValue:
    if wrong := find_excess(value):
        raise _wrong("excess", *wrong)
    _check_texts(value)
    return value


def _check_texts(value: JsonValue) -> None:
    if isinstance(value, str):
        _text(value)
    elif isinstance(value, list):
        for each in value:
            _check_texts(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            _text(key)
            _check_texts(each)


def _json_object(value: dict[str, JsonValue]) -> dict[str, JsonValue]:
    _json(value)
    return value


def _number_or_digits(value: object) -> object:
    if isinstance(value, bool):
        raise _wrong("money", Worded("{value} is no amount", value=str(value).lower()), Worded("write a number"))
    return value


Json: TypeAlias = Annotated[JsonValue, AfterValidator(_json)]
JsonObject: TypeAlias = Annotated[dict[str, JsonValue], AfterValidator(_json_object)]
Text: TypeAlias = Annotated[str, AfterValidator(_text)]
Handle: TypeAlias = Annotated[str, AfterValidator(_handle)]
Zone: TypeAlias = Annotated[str, AfterValidator(_zone)]
Time: TypeAlias = Annotated[str, AfterValidator(_time)]
Day: TypeAlias = Annotated[str, AfterValidator(_date)]
Moment: TypeAlias = Text
"""``YYYY-MM-DD HH:MM:SS``, or ISO 8601 with an offset; read where the zone is known (rule 4)."""
Number: TypeAlias = Annotated[int, Field(ge=1, le=LARGEST_INTEGER)]
"""An id that is counted."""
Count: TypeAlias = Annotated[int, Field(ge=-LARGEST_INTEGER, le=LARGEST_INTEGER)]
Tally: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST_INTEGER)]
Days: TypeAlias = Annotated[int, Field(ge=-MOST_DAYS, le=MOST_DAYS)]
Hours: TypeAlias = Annotated[int, Field(ge=-MOST_HOURS, le=MOST_HOURS)]
Amount: TypeAlias = Annotated[float, Field(strict=False, allow_inf_nan=False), BeforeValidator(_number_or_digits)]
Weekday: TypeAlias = Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]


class Row(BaseModel):
    """Any object of the file: strict types, no unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Stamped(Row):
    """A row that says when it was made and last changed."""

    created_at: Moment | None = None
    updated_at: Moment | None = None
