"""Kinds of fields in the bodies that clients send: strict in type, unknown keys ignored as the original does."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, WithJsonSchema
from pydantic_core import PydanticCustomError

from app.core.errors import BadInput
from app.core.moments import read_instant
from app.core.offering import MOST_MINUTES
from app.core.values import Instant
from app.hub.kinds import JSON, JSON_OBJECT, MOMENT, TEXT, WORDS, ZONE
from app.wire import fields

LONGEST_TEXT = 65_535


def _not_too_long(value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise PydanticCustomError("long", "it may not be greater than {most} characters", {"most": LONGEST_TEXT})
    return value


def _whole(value: object) -> object:
    """13.0 is a whole number in JSON, as 13 is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def to_when(value: str) -> str:
    """The text of a time, if it is one."""
    try:
        read_instant(value)
    except (ValueError, BadInput):
        raise PydanticCustomError(
            "when", "it is not a time; write YYYY-MM-DD HH:MM:SS, or ISO 8601 with an offset", {}
        ) from None
    return value


class Body(BaseModel):
    """What a client sends."""

    model_config = ConfigDict(extra="ignore", strict=True)

    def has(self, name: str) -> bool:
        """Whether the body says anything of a field, null included: a PUT changes those alone."""
        return name in self.model_fields_set


Number: TypeAlias = Annotated[fields.Number, BeforeValidator(_whole)]
Count: TypeAlias = Annotated[fields.Count, BeforeValidator(_whole)]
Days: TypeAlias = Annotated[fields.Days, BeforeValidator(_whole)]
Hours: TypeAlias = Annotated[fields.Hours, BeforeValidator(_whole)]
Length: TypeAlias = Annotated[int, Field(ge=1, le=MOST_MINUTES), BeforeValidator(_whole)]
"""Minutes that something takes, or how many there are at once."""
Spare: TypeAlias = Annotated[int, Field(ge=0, le=MOST_MINUTES), BeforeValidator(_whole)]
"""The same, or nothing."""
Text: TypeAlias = Annotated[fields.Text, WithJsonSchema(TEXT)]
Zone: TypeAlias = Annotated[fields.Zone, WithJsonSchema(ZONE)]
JsonObject: TypeAlias = Annotated[fields.JsonObject, WithJsonSchema(JSON_OBJECT)]
Json: TypeAlias = Annotated[fields.Json, WithJsonSchema(JSON)]
Words: TypeAlias = Annotated[fields.Text, AfterValidator(_not_too_long), WithJsonSchema(WORDS)]
When: TypeAlias = Annotated[str, AfterValidator(to_when), WithJsonSchema(MOMENT)]
"""A time: wall time of the body's ``timezone``, or with an offset (rule 4)."""
Meta: TypeAlias = Json
__all__ = [
    "Body", "Count", "Days", "Hours", "Instant", "Json", "JsonObject", "JsonValue", "Length", "Meta", "Number", "Spare",
    "Text", "When", "Words", "Zone",
]  # fmt: skip
