"""The space bar calls the next one on a page, except where the keyboard is on what Space means something else to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.queue.panes import CallNext
from app.ui.rows.row import Row


class SpaceKey(QObject):
    """Presses whichever of the buttons is seen. A text field takes the key itself; a button presses itself with it."""

    def __init__(self, page: QWidget, buttons: Sequence[CallNext]) -> None:
        super().__init__(page)
        self._page, self._buttons = page, tuple(buttons)
        self._key = QShortcut(QKeySequence(Qt.Key.Key_Space), page)
        self._key.setObjectName("key-Space")
        self._key.setAutoRepeat(False)
        self._key.activated.connect(self._press)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._mind)

    def _press(self) -> None:
        for button in self._buttons:
            if button.isVisible():
                button.call()

    def _mind(self, _old: QWidget | None, new: QWidget | None) -> None:
        is_pressable = isinstance(new, QAbstractButton) and not isinstance(new, Row)
        page = self._page
        is_here = new is None or new is page or page.isAncestorOf(new) or new.isAncestorOf(page)
        self._key.setEnabled(is_here and not is_pressable)
