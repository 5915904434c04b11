"""The ends of what may be answered: numbers, whole or in decimal, and dates with a time or without."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.answer_limits import Limit, datetime_in, decimal_in, plain_limit
from app.ui.dated import DatedField
from app.ui.limit_words import limit_words
from app.ui.settings.fields import UNREADABLE, FormField
from app.ui.typed import in_decimal, read_date
from app.ui.widgets.field import Field

_MOST_FIGURES = 15
"""What any program reads of a number without losing any."""


class DecimalField(FormField):
    """A number; with ``is_whole`` it counts something. Nothing is None."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(name, says, parent)
        self.is_whole = True
        self.field = Field(name, says, keys=Qt.InputMethodHint.ImhFormattedNumbersOnly, parent=self)
        self.field.textEdited.connect(self._edit)
        self.field.returnPressed.connect(self.entered)
        self.put(self.field)

    def call_it(self, says: str) -> None:
        """What it is the end of changes: of a length, of how many are chosen, or of a number."""
        self.says = says
        self.label.setText(says)
        self.field.setAccessibleName(says)

    def show_value(self, value: object) -> None:
        is_same = self.field.hasFocus() and self._read(self.field.text()) == _bare(value)
        if not self.is_unreadable and not is_same:
            self.field.setText(limit_words(value) if isinstance(value, Decimal) else "")

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, text: str) -> object:
        if not text.strip():
            return None
        number = decimal_in(in_decimal(text))
        if number is None or len(number.as_tuple().digits) > _MOST_FIGURES:
            return UNREADABLE
        return UNREADABLE if self.is_whole and (number < 0 or number != number.to_integral_value()) else _bare(number)

    def _edit(self, text: str) -> None:
        value = self._read(text)
        self.is_unreadable = value is UNREADABLE
        self.edited.emit(value)


class MomentField(FormField):
    """A date, or with ``has_time`` one with a time or without, which is its whole day. Nothing is None."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, has_time: bool) -> None:
        super().__init__(name, says, parent)
        self.has_time = has_time
        self.dated = DatedField(name, says, has_time=has_time, parent=self)
        self._is_shown = False
        self.dated.changed.connect(self._edit)
        self.put(self.dated)

    def show_value(self, value: object) -> None:
        limit = plain_limit(value) if isinstance(value, date) else None
        if not self.is_unreadable and self._read() != limit:
            self._is_shown = True
            if isinstance(value, datetime):
                self.dated.take(plain_limit(value))
            else:
                self.dated.line.setText(limit_words(value) if isinstance(value, date) else "")
            self._is_shown = False

    def focus(self) -> None:
        self.dated.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> object:
        said = self.dated.value
        limit: Limit | None = (datetime_in(said) if self.has_time else None) or read_date(said)
        return plain_limit(limit) if limit is not None else UNREADABLE if said else None

    def _edit(self) -> None:
        if self._is_shown:
            return
        value = self._read()
        self.is_unreadable = value is UNREADABLE
        self.edited.emit(value)


def _bare(value: object) -> object:
    """A number as a question keeps it."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
