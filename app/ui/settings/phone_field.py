"""A phone number on a form: kept in E.164, shown as its country writes it (rule 39)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.core.phones import in_words
from app.ui.settings.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class PhoneField(TextField):
    """A phone number as its country writes it, or what was written where that is none; ``region`` is where it is read.

    While somebody types it stays as they type it.
    """

    def __init__(
        self, name: str, says: str, parent: QWidget | None = None, *, region: Callable[[], str | None]
    ) -> None:
        super().__init__(name, says, parent, keys=Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._region = region

    def show_value(self, value: object) -> None:
        is_typed = self.field.hasFocus() and self.field.text().strip() == (value or "")
        if not is_typed:
            super().show_value(in_words(value, self._region()) if isinstance(value, str) and value else None)
