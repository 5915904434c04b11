"""The PIN pad: dots for what is typed, and ten digits for a finger; any key of the keyboard goes into it.

Keys that nothing else on its page wants go into it too, whatever was pressed there (``give_to_pad``).
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.pins import LEAST
from app.ui import secret, theme
from app.ui.announcing import announce
from app.ui.lock.entry import Entry
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.paint import draw_box, draw_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROWS = ("123", "456", "789")
_KEY, _GAP, _DOT = 64, 8, 12


class PinPad(QWidget):
    """``entered`` carries what can be a PIN; ``spoilt`` says that what came can be none.

    ``clock`` gives seconds. Every key is kept here, also those that mean nothing; ``left`` is Escape.
    """

    entered = Signal(str)
    spoilt = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("PIN"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        secret.ask_secretly(self)
        self.clock = clock
        self.entry = Entry()
        self.is_paused = False
        self.dots = _Dots(self)
        self.go = Button(self.tr("OK"), f"{name}.go", kind=Kind.ACCENT, parent=self)
        self.drop = Button("", f"{name}.drop", self.tr("Take the last digit back"), icon="back", parent=self)
        self._keys: list[Button] = []
        self._lay_out()
        self.go.clicked.connect(self._enter)
        self.drop.clicked.connect(self._drop)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def clear(self) -> None:
        """Forget what is typed."""
        self.entry.clear()
        self._show()

    def pause(self, *, is_paused: bool) -> None:
        """Take no PIN for a while; Escape leaves all the same (``give_to_pad``)."""
        self.is_paused = is_paused
        self.setEnabled(not is_paused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        key, text = Qt.Key(event.key()), event.text()
        if key in _ENTERS:
            self._enter()
        elif key == Qt.Key.Key_Backspace:
            self._drop()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.isAutoRepeat() or not text.isprintable() or not text.strip():
            return
        elif text.isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # which one of its buttons may have
            self.entry.add(str(unicodedata.decimal(text)), self.clock())  # a keyboard may have digits of another script
            self._show()
        else:
            self.entry.spoil(self.clock())
            self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.dots.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.dots.update()

    def _press(self, digit: str) -> None:
        self.entry.press(digit)
        self._show()

    def _drop(self) -> None:
        self.entry.drop()
        self._show()

    def _enter(self) -> None:
        was_spoilt, typed = self.entry.is_spoilt, self.entry.digits
        pin = self.entry.take()
        self._show()
        if pin:
            self.entered.emit(pin)
        elif was_spoilt or typed:
            self.spoilt.emit()

    def _show(self) -> None:
        count = len(self.entry.digits)
        if count != self.dots.count:
            said = self.tr("%n digit(s) typed", "", count)
            self.setAccessibleDescription(said)
            announce(self, said)
        self.dots.show_count(count)
        self.go.setEnabled(count >= LEAST)

    def _lay_out(self) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP + 4)
        grid.setSpacing(_GAP)
        for row, digits in enumerate(_ROWS):
            for at, digit in enumerate(digits):
                grid.addWidget(self._key(digit), row, at)
        grid.addWidget(self.drop, 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        grid.addWidget(self.go, 3, 2)
        column.addWidget(self.dots)
        column.addLayout(grid)
        # Digits stand as on every keypad, also where the window is mirrored.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.go.setEnabled(False)

    def _key(self, digit: str) -> Button:
        made = Button(digit, f"{self.objectName()}.{digit}", parent=self)
        made.clicked.connect(partial(self._press, digit))
        self._keys.append(made)
        return made

    def _fit(self) -> None:
        for button in (*self._keys, self.go, self.drop):
            button.setFixedSize(max(theme.scaled(_KEY), theme.target()), theme.target() + 8)
        self.setFixedWidth(3 * max(theme.scaled(_KEY), theme.target()) + 2 * _GAP)


def give_to_pad(page: QWidget, event: QKeyEvent) -> None:
    """A key that nothing else on a page wanted goes into the pad that can be seen there, and so do the next ones."""
    pad = next((each for each in page.findChildren(PinPad) if each.isVisible()), None)
    if pad is None:
        return
    asked_by = pad.parentWidget()
    if pad.is_paused and event.key() == Qt.Key.Key_Escape and asked_by is not None and asked_by.isEnabled():
        pad.left.emit()
    elif pad.isEnabled():
        pad.setFocus(Qt.FocusReason.OtherFocusReason)
        pad.keyPressEvent(event)


class _Dots(QWidget):
    """One dot for each digit that is typed."""

    def __init__(self, pad: QWidget) -> None:
        super().__init__(pad)
        self._pad, self.count = pad, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, count: int) -> None:
        """Show so many."""
        self.count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(120), theme.target())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        draw_box(painter, self.rect(), now.background, now.line)
        side, shown = theme.scaled(_DOT), max(self.count, LEAST)
        gap = min(side, (self.width() - 16 - shown * side) // max(1, shown))
        left = (self.width() - shown * side - (shown - 1) * gap) / 2
        for at in range(shown):
            box = QRectF(left + at * (side + gap), (self.height() - side) / 2, side, side)
            is_typed = at < self.count
            draw_box(painter, box, now.ink if is_typed else None, now.ink if is_typed else now.muted, side / 2)
        if self._pad.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()
