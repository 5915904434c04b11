"""Kinds of fields in the bodies that clients send: strict in type, unknown keys ignored as the original does."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, JsonValue
from pydantic_core import PydanticCustomError

from app.core.errors import BadInput
from app.core.moments import read_instant
from app.core.values import Instant
from app.wire.fields import Json, Number, Text, Zone

LONGEST_TEXT = 65_535


def _not_too_long(value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise PydanticCustomError("long", "it may not be greater than {most} characters", {"most": LONGEST_TEXT})
    return value


def _when(value: object) -> object:
    if isinstance(value, str):
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


Words: TypeAlias = Annotated[Text, AfterValidator(_not_too_long)]
When: TypeAlias = Annotated[str, BeforeValidator(_when)]
"""A time: wall time of the body's ``timezone``, or with an offset (rule 4)."""
Meta: TypeAlias = Json
__all__ = ["Body", "Instant", "Json", "JsonValue", "Meta", "Number", "Text", "When", "Words", "Zone"]
