"""An address: the parts that it has, line by line, whatever another system calls them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.settings.long_fields import LongField

translate = QCoreApplication.translate


class AddressField(LongField):
    """Written as lines of "part: text"; a line without a colon is the next line of the street."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        self._known: dict[str, object] = {}
        super().__init__(name, says, parent, meaning=translate("Settings", "One part in a line, such as city: Berlin"))

    def show_value(self, value: object) -> None:
        if self.from_text(self.box.text()) != value:  # they are those of another place
            self._known = {}
        self._known.update(value if isinstance(value, Mapping) else {})
        super().show_value(value)

    def to_text(self, value: object) -> str:
        parts = value if isinstance(value, Mapping) else {}
        return "\n".join(f"{key}: {text}" for key, text in parts.items() if text is not None)

    def from_text(self, text: str) -> object:
        parts: dict[str, str] = {}
        for line in (each.strip() for each in text.splitlines()):
            key, colon, said = line.partition(":")
            if colon and key.strip():
                parts[key.strip()] = said.strip()
            elif line:
                parts[f"address_line_{sum(each.startswith('address_line') for each in parts) + 1}"] = line
        return self._as_known(parts) or None

    def _as_known(self, parts: dict[str, str]) -> dict[str, object]:
        """A part that is said as before keeps what it was, a number too; one that was there and empty stays there."""
        empty = {key: None for key, value in self._known.items() if value is None}
        same = {key: self._known[key] for key, said in parts.items() if str(self._known.get(key)) == said}
        return {**empty, **parts, **same}
