"""The options of a choice, one in a line: "label", or "value = label" where another system has its own word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.ui.settings.long_fields import LongField

if TYPE_CHECKING:
    from app.core.values import Json

_SIGN = " = "


class OptionsField(LongField):
    """The value is a tuple of ``{"value": …, "label": …}``."""

    def to_text(self, value: object) -> str:
        rows = value if isinstance(value, tuple | list) else ()
        return "\n".join(_line(row) for row in rows if isinstance(row, Mapping))

    def from_text(self, text: str) -> object:
        return tuple(_row(line.strip()) for line in text.splitlines() if line.strip())


def _line(row: Mapping[str, Json]) -> str:
    value, label = row.get("value", row.get("label")), row.get("label", row.get("value"))
    return str(label) if value == label else f"{value}{_SIGN}{label}"


def _row(line: str) -> dict[str, Json]:
    value, sign, label = line.partition(_SIGN)
    return {"value": value.strip(), "label": label.strip() if sign else value.strip()}
