"""Everything that is kept of one person, saved as a file for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.card.marks import heading
from app.ui.paper.folders import FolderChoice
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.values import Json
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class DataSheet(QWidget):
    """Where the file goes, and the one press that writes it."""

    def __init__(self, scene: Scene, profile_id: str, name: str, leave: str = "") -> None:
        """``leave``: a manager's, for one file."""
        super().__init__()
        self._scene, self._id, self._name, self._leave = scene, profile_id, name, leave
        self.setObjectName("data")
        self.setAccessibleName(self.tr("Save everything that is kept of {name}").format(name=name))
        said = self.tr(
            "Everything that is kept of {name}: bookings, answers, notes, visits and what was done, as a file that a"
            " person can read. That it was asked for is kept."
        )
        self.state = WrappedLabel(said.format(name=name), 13, "muted", parent=self)
        self.state.setObjectName("data.state")
        self.folder = FolderChoice(scene, self)
        self.folder.field.setAccessibleName(self.tr("Folder for the file"))
        self.go = Button(self.tr("Save"), "data.go", kind=Kind.ACCENT, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.state)
        column.addWidget(heading(self.tr("SAVE IN"), self))
        column.addWidget(self.folder)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.go.clicked.connect(self._save)
        self.folder.field.returnPressed.connect(self.go.click)

    def _save(self) -> None:
        folder = self.folder.ask(self.state.setText)
        if folder is None:
            return
        leave, self._leave, then = self._leave, "", partial(self._write, folder)
        self._scene.lanes.act("export_customer", self._id, then=then, button=self.go, leave=leave)

    def _write(self, folder: Path, said: dict[str, Json]) -> None:
        from app.desk.person_file import save_person
        from app.ui.customers.data_words import in_words

        write = partial(save_person, in_words(said), folder, self._name)
        self._scene.lanes.aside(write, then=self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        from app.ui.paper.opening import open_file

        self.folder.keep()
        said = self.tr("Saved as {file}").format(file=path)
        self._scene.say(said, "good", self.tr("Open"), lambda: open_file(path), is_own=True)
        self._scene.drawer_done.emit()

    def _failed(self, error: object) -> bool:
        self.state.setText(error_words(error))
        return False


def open_data(scene: Scene, profile_id: str, name: str, leave: str = "") -> None:
    """Ask where to save what is kept of somebody; ``leave`` is a manager's, where one was asked for."""
    scene.open_drawer(DataSheet(scene, profile_id, name, leave), translate("Sheets", "A person's data"))
