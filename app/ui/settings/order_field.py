"""Somebody's place in the order in which customers see the staff: a small field for a number, or for none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.tips import say_tip
from app.ui.widgets.field import Field

translate = QCoreApplication.translate
_WIDE = 96
_FIGURES = r"\d{0,5}"


class OrderField(Field):
    """``edited`` carries the number, or None; nothing but figures, of any script, can be typed."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            name, "", hint=translate("Settings", "Order"), keys=Qt.InputMethodHint.ImhDigitsOnly, parent=parent
        )
        figures = QRegularExpression(_FIGURES, QRegularExpression.PatternOption.UseUnicodePropertiesOption)
        self.setValidator(QRegularExpressionValidator(figures, self))
        self.textEdited.connect(lambda text: self.edited.emit(_read(text)))
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_order(self, order: int | None, whose: str) -> None:
        """Show a number, and say of whom it is."""
        self.setAccessibleName(translate("Settings", "Order: {whose}").format(whose=whose))
        say_tip(self, self.accessibleName())
        if _read(self.text()) != order:
            self.setText("" if order is None else str(order))

    def _fit(self) -> None:
        self.setFixedWidth(theme.scaled(_WIDE))


def order_words() -> str:
    """What the number means."""
    return translate("Settings", "Customers see whoever has the smallest number first, and those without one last.")


def _read(text: str) -> int | None:
    return int(text) if text.strip() else None
