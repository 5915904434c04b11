"""Escape leaves the booking page. Nothing is asked: what was typed is there when the page is shown again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class LeaveKey(QObject):
    """Calls ``leave`` when Escape is pressed anywhere on a page and nothing on it wants that key."""

    def __init__(self, page: QWidget, leave: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._leave = page, leave
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._page or not _is_escape(event):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Escape is a key of the window too, which would get it first
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._leave()
            return True
        return super().eventFilter(watched, event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
