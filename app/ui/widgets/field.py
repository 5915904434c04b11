"""The field for one line of text, and what it shares with all that is filled in: what of it is somebody's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.ui import theme
from app.ui.widgets.paint import draw_box, draw_focus

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something: a letter, a digit or a sign, and neither a space nor a command."""
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & _COMMANDS


class Entered:
    """What each part of a form knows of what somebody entered in it."""

    def holds_entry(self) -> bool:
        """Whether it says something else than what was last shown in it, or kept of it."""
        raise NotImplementedError

    def settle(self) -> None:
        """What was entered is kept now: Ctrl+Z in it is the window's, which takes back the keeping."""
        raise NotImplementedError


class Pressed(Entered):
    """A part that is filled in by presses. It begins, and goes on after keeping, with what it says at ``settle``."""

    _settled: object = None

    def entry(self) -> object:
        """What is chosen now."""
        raise NotImplementedError

    def holds_entry(self) -> bool:
        return self.entry() != self._settled

    def settle(self) -> None:
        self._settled = self.entry()


def settle(form: QWidget) -> None:
    """A form was kept: nothing in it waits to be any more."""
    for each in (form, *form.findChildren(QWidget)):
        if isinstance(each, Entered):
            each.settle()


class TryOut(QWidget):
    """Holds a form that is filled in to see how it is: nothing of it is ever kept, and nobody is asked to."""


def first_entered(form: QWidget | None) -> QWidget | None:
    """The first part to be seen in which something is typed or chosen that is not kept yet."""
    if isinstance(form, TryOut):
        return None
    for each in (form, *form.findChildren(QWidget)) if form is not None else ():
        if isinstance(each, Entered) and each.isVisible() and each.holds_entry():
            return each
    return None


def is_of_history(event: QEvent) -> bool:
    """Whether a key that the window may want too is one that takes back typing, or does it again."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Field(QLineEdit, Entered):
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
        self._shown = ""
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
        self._align()
        theme.theme().changed.connect(self.updateGeometry)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Stand below its label, whatever script is written in it: Qt puts figures and Latin names at the left."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def offer_clearing(self) -> None:
        """Have a button in it that empties it, whose name is said; Qt gives it none."""
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(QCoreApplication.translate("Filters", "Clear"))

    def clear(self) -> None:
        """Empty it for good: Ctrl+Z in it never brings back what was typed for somebody before."""
        self.setText("")

    def setText(self, text: str | None) -> None:
        """Show something else, which nobody typed."""
        self._shown = text or ""
        super().setText(text)

    def amend(self, text: str) -> None:
        """Write what somebody means otherwise than they typed it."""
        super().setText(text)

    def holds_entry(self) -> bool:
        return self.text().strip() != self._shown.strip()

    def settle(self) -> None:
        at = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(at)

    def event(self, event: QEvent) -> bool:
        if is_of_history(event) and not (self.isUndoAvailable() or self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

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
