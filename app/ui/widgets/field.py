"""The field for one line of text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.ui import theme
from app.ui.widgets.paint import draw_box, draw_focus

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something: a letter, a digit or a sign, and neither a space nor a command."""
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _COMMANDS


class Field(QLineEdit):
    """A line edit with the window's outline. ``hint`` stands in it while it is empty.

    ``keys`` tells a keyboard on the screen what is typed here: digits of a phone number, an address.
    """

    def __init__(
        self,
        name: str,
        says: str,
        *,
        hint: str = "",
        keys: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setPlaceholderText(hint)
        self.setInputMethodHints(keys)
        self.setFrame(False)
        self.setTextMargins(10, 0, 10, 0)
        self.setAutoFillBackground(False)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)  # or the style paints over the outline
        self.setPalette(clear)
        theme.theme().changed.connect(self.updateGeometry)

    def offer_clearing(self) -> None:
        """Have a button in it that empties it, whose name is said; Qt gives it none."""
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(QCoreApplication.translate("Filters", "Clear"))

    def clear(self) -> None:
        """Empty it for good: Ctrl+Z in it never brings back what was typed for somebody before."""
        self.setText("")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.target())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.target())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.panel, now.line)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_focus(painter, self.rect())
            painter.end()
