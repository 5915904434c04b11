"""What the description of the API says of the kinds of fields: as much as a schema can say of what the hub takes.

A kind that stands in many places is one component of the document; here it is named, there it is written out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.core.wall import zone_names

LONGEST_NAME = 255
LONGEST_WORDS = 65_535
LARGEST = 2**53 - 1
_NUL = "\\u0000"
_MONTHS = (
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
)  # fmt: skip
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
_OFFSET = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])"
FILLED = f"^[^{_NUL}]*[^{_NUL}\\s][^{_NUL}]*$"
"""Text that says something."""
is_filled = re.compile(FILLED).search

Schema = dict[str, Any]
ID: Schema = {"type": "integer", "minimum": 1, "maximum": LARGEST}


def kind(name: str) -> Schema:
    """A field of one of the ``KINDS``."""
    return {"x-kind": name}


def one_of(*names: str, be: Schema | None = None) -> Schema:
    """That an object needs at least one of these fields, and not as null."""
    return {"anyOf": [{"required": [each], "properties": {each: be or {"type": "string"}}} for each in names]}


TEXT, WORDS, ZONE, JSON, JSON_OBJECT, MOMENT, DATE_OR_MOMENT, ASKED_DATE, CLOCK, NAME, SHORT, ROW_ID, RECORD_ID = (
    kind(each)
    for each in (
        "Text", "Words", "TimeZone", "Json", "JsonObject", "Moment", "DateOrMoment", "AskedDate", "Clock", "Name",
        "Short", "RowId", "RecordId",
    )
)  # fmt: skip
FILLED_TEXT: Schema = {"type": "string", "pattern": FILLED}
_TEXT: Schema = {"type": "string", "pattern": f"^[^{_NUL}]*$"}


def kinds() -> Mapping[str, Schema]:
    """The components by name."""
    moment = f"(19|20)[0-9]{{2}}-{_MONTHS}[ T]{_TIME}(:[0-5][0-9](\\.[0-9]{{1,9}})?)?( ?{_OFFSET})?"
    any_json = {"$ref": "#/components/schemas/Json"}
    objects = {"type": "object", "additionalProperties": any_json, "propertyNames": _TEXT}
    return {
        "Text": _TEXT,
        "Words": {**_TEXT, "description": f"At most {LONGEST_WORDS} characters"},
        "Name": {**FILLED_TEXT, "maxLength": LONGEST_NAME},
        "Short": {**_TEXT, "maxLength": LONGEST_NAME},
        "RowId": {
            "anyOf": [
                ID,
                {"type": "string", "pattern": "^[1-9][0-9]{0,14}$"},
            ]
        },
        "RecordId": {"anyOf": [_TEXT, ID]},
        "TimeZone": {
            "type": "string", "pattern": f"^({'|'.join(re.escape(each) for each in sorted(zone_names()))})$",
            "description": "An IANA name",
        },
        "Moment": {
            "type": "string", "pattern": f"^{moment}$",
            "description": "YYYY-MM-DD HH:MM:SS, the time on the wall of the timezone beside it; or with an offset",
        },
        "DateOrMoment": {"anyOf": [{"type": "string", "format": "date"}, {"$ref": "#/components/schemas/Moment"}]},
        "AskedDate": {"type": "string", "format": "date", "pattern": f"^(19|2[0-9])[0-9]{{2}}-{_MONTHS}$"},
        "Clock": {"type": "string", "pattern": f"^{_TIME}(:00)?$", "description": "HH:MM"},
        "JsonObject": objects,
        "Json": {
            "anyOf": [
                {"type": "null"}, {"type": "boolean"}, {"type": "integer", "minimum": -LARGEST, "maximum": LARGEST},
                {"type": "number", "minimum": -LARGEST, "maximum": LARGEST}, _TEXT,
                {"type": "array", "items": any_json}, objects,
            ],
            "description": "Any JSON",
        },
    }  # fmt: skip
