"""What keeps a customer on the check-in screen: only plain keys, the first button and touch get through.

It stands before everything else of the program. What the window system itself does with a key (switching to another
program) is for the machine to be set up against; see docs/check-in.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_KEYS = frozenset({
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Backspace,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Shift,
})  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TYPED = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_PRESSED = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
_TOUCHED = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_NEVER = {
    QEvent.Type.Shortcut, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
    QEvent.Type.ToolTip, QEvent.Type.WhatsThis, QEvent.Type.FileOpen,
}  # fmt: skip


PAGE = "kiosk"
"""The object name of what may lie over the window."""


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key only writes, or goes from one thing to the next."""
    if event.modifiers() & _COMMANDS:
        return False
    text = event.text()
    return event.key() in _KEYS or bool(text and text.isprintable())


class Guard(QObject):
    """Watches the whole application between ``begin`` and ``end``.

    ``touched`` is called for whatever a person does; ``is_settling`` says when the screen has just changed, and a press
    would land on what nobody has seen yet.
    """

    def __init__(
        self, window: QWidget, touched: Callable[[], object], is_settling: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._touched, self._is_settling = window, touched, is_settling
        self._is_full = False

    def begin(self, *, is_full: bool) -> None:
        """Let nothing else through; ``is_full``: the window fills the screen, and goes back to that."""
        self._is_full = is_full
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def end(self) -> None:
        """Watch no more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _NEVER:
            event.setAccepted(kind == QEvent.Type.Shortcut)
            return True
        if kind in _TYPED and isinstance(event, QKeyEvent):
            return self._stops_key(event)
        if kind in _PRESSED and isinstance(event, QMouseEvent):
            self._touched()
            return event.button() != Qt.MouseButton.LeftButton or self._is_settling()
        if kind in _TOUCHED:
            self._touched()
            return self._is_settling()
        if isinstance(event, QInputMethodEvent) and (event.commitString() or event.preeditString()):
            self._touched()
        elif kind == QEvent.Type.Show and isinstance(watched, QWidget):
            self._look_at(watched)
        elif kind == QEvent.Type.WindowStateChange and watched is self._window:
            self._stay_full()
        return False

    def _stops_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._touched()
        if not is_plain(event) or (event.type() == QEvent.Type.KeyPress and self._is_settling()):
            event.accept()  # or the window system would look for a shortcut
            return True
        return False

    def _look_at(self, shown: QWidget) -> None:
        """What comes up over the screen goes; other windows do not open at all, by the vault."""
        if shown.parentWidget() is self._window and not shown.isWindow() and shown.objectName() != PAGE:
            QTimer.singleShot(0, shown, shown.hide)

    def _stay_full(self) -> None:
        """A window that is minimised still says that it is full, and nobody could check in there."""
        if self._is_full and (self._window.isMinimized() or not self._window.isFullScreen()):
            QTimer.singleShot(0, self._window, self._window.showFullScreen)
