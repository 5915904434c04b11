"""A booking for the customer's own calendar: opened with whatever the system opens those with, or saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.paper.folders import FolderChoice
from app.ui.paper.opening import open_file
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.calendar_file import CalendarFile
    from app.ui.scene import Scene


class CalendarForm(QWidget):
    """The form on the card. ``dropped`` says that it is done with."""

    dropped = Signal()

    def __init__(self, scene: Scene, appointment_id: str) -> None:
        super().__init__()
        self._scene, self._id = scene, appointment_id
        self.setObjectName("card.calendar_form")
        said = self.tr("The booking for a calendar of one's own (.ics), without the notes that stand here.")
        self.says = WrappedLabel(said, 13, "muted", parent=self)
        self.folder = FolderChoice(scene, self)
        self.folder.field.setAccessibleName(self.tr("Folder for the file"))
        self.open = Button(self.tr("Open"), "card.calendar_form.open", kind=Kind.ACCENT, parent=self)
        self.save = Button(self.tr("Save in the folder"), "card.calendar_form.save", parent=self)
        self.drop = Button(self.tr("Never mind"), "card.calendar_form.drop", kind=Kind.QUIET, parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addWidget(self.folder)
        column.addLayout(line)
        for button in (self.open, self.save, self.drop):
            line.addWidget(button)
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.drop.clicked.connect(self.dropped)

    def _open(self) -> None:
        self._make(lambda: Path(mkdtemp(prefix="floorwalker-")), self._opened)

    def _save(self) -> None:
        folder = self.folder.ask(self.says.setText)
        if folder is None:
            return
        self._make(lambda: folder, self._saved)

    def _make(self, where: Callable[[], Path], then: Callable[[Path], object]) -> None:
        self._scene.lanes.look_into(
            partial(_write, where), "appointment_ics", self._id, then=then, failed=self._failed
        )  # fmt: skip

    def _opened(self, path: Path) -> None:
        if not open_file(path):
            self.says.setText(self.tr("This machine has no program for calendars; save the file instead."))
            return
        self.dropped.emit()

    def _saved(self, path: Path) -> None:
        self.folder.keep()
        said = self.tr("Saved as {file}").format(file=path)
        self._scene.say(said, "good", self.tr("Open"), lambda: open_file(path), is_own=True)
        self.dropped.emit()

    def _failed(self, error: object) -> bool:
        self.says.setText(error_words(error))
        return False


def _write(where: Callable[[], Path], made: CalendarFile) -> Path:
    from app.desk.person_file import save_text

    return save_text(made.data.decode(), where(), made.name, "ics")
