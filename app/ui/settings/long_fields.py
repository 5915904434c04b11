"""Fields of several lines on a form: text, and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.ui.card.notes import BoxedText
from app.ui.settings.fields import UNREADABLE, FormField

if TYPE_CHECKING:
    from app.core.values import Json


class LongField(FormField):
    """Text of several lines."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.box = BoxedText(name, says, "", self)
        self.box.edit.textChanged.connect(self._edit)
        self._is_shown = False
        self.put(self.box)

    def show_value(self, value: object) -> None:
        text = self.to_text(value)
        if not self.is_unreadable and self.from_text(self.box.text()) != value:
            self._is_shown = True
            self.box.write(text)
            self._is_shown = False

    def to_text(self, value: object) -> str:
        """The value as it is written."""
        return "" if value is None else str(value)

    def from_text(self, text: str) -> object:
        """The value that is written."""
        return text.strip() or None

    def focus(self) -> None:
        self.box.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        if not self._is_shown:
            value = self.from_text(self.box.text())
            self.is_unreadable = value is UNREADABLE
            self.edited.emit(value)


class JsonField(LongField):
    """JSON, as conditions and notes of programs are written."""

    def to_text(self, value: object) -> str:
        return "" if value is None else json.dumps(value, ensure_ascii=False, indent=1)

    def from_text(self, text: str) -> object:
        if not text.strip():
            return None
        try:
            value: Json = json.loads(text)
        except ValueError:
            return UNREADABLE
        return value


def json_words() -> str:
    """How such a field is written, for whoever looks for it."""
    return QCoreApplication.translate("Settings", "Written as JSON.")


def logic_words() -> str:
    """How a condition is written."""
    return QCoreApplication.translate("Settings", "A rule for programs, written as JSON Logic.")
