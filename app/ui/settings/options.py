"""The options of a choice, one in a line: "label", or "value = label" where another system has its own word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.settings.long_fields import LongField

if TYPE_CHECKING:
    from app.core.values import Json

_SIGN = " = "


class OptionsField(LongField):
    """The value is a tuple of ``{"value": …, "label": …}``.

    What else another system says of an option, and a value that is no text, stay with the line that names the value.
    """

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        self._known: dict[str, Mapping[str, Json]] = {}
        super().__init__(name, says, parent, meaning=meaning)

    def show_value(self, value: object) -> None:
        if self.from_text(self.box.text()) != value:  # they are those of another question
            self._known = {}
        self._known.update((str(_value(row)), row) for row in _rows(value))
        super().show_value(value)

    def to_text(self, value: object) -> str:
        return "\n".join(_line(row) for row in _rows(value))

    def from_text(self, text: str) -> object:
        return tuple(self._row(line.strip()) for line in text.splitlines() if line.strip())

    def _row(self, line: str) -> Mapping[str, Json]:
        value, sign, label = (each.strip() for each in line.partition(_SIGN))
        said = label if sign else value
        row = self._known.get(value)
        if row is None:
            return {"value": value, "label": said}
        return row if str(_label(row)) == said else {**row, "label": said}


def _rows(value: object) -> list[Mapping[str, Json]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, tuple | list) else []


def _value(row: Mapping[str, Json]) -> Json:
    return row.get("value", row.get("label"))


def _label(row: Mapping[str, Json]) -> Json:
    return row.get("label", row.get("value"))


def _line(row: Mapping[str, Json]) -> str:
    value, label = _value(row), _label(row)
    return str(label) if str(value) == str(label) else f"{value}{_SIGN}{label}"
