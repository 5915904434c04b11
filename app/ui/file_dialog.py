"""The system's dialog for a file or a folder, beside the ways that every finger and screen reader has to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.lock.idle import Idle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


class FileDialog(QFileDialog):
    """``open`` waits for nobody. It goes once ``asker`` is not shown any more: nothing of the disk lies over the lock.

    ``then`` is told the whole path of what was chosen; where nothing was, nothing.
    """

    def __init__(
        self, asker: QWidget, name: str, title: str, then: Callable[[str], object], begins_at: str = ""
    ) -> None:
        super().__init__(asker, title, begins_at or QDir.homePath())
        self.setObjectName(name)
        self.fileSelected.connect(then)
        self.finished.connect(self.deleteLater)
        for idle in asker.window().findChildren(Idle):
            idle.lend(self)
        self._asker = asker
        asker.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._asker and event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.reject()
        return super().eventFilter(watched, event)
