"""Where a sheet is saved: a folder that is written down, pressed or chosen, and is there again the next time.

The dialog of the system is one way of three: not every finger and screen reader gets through it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import StoreUnavailable
from app.ui.tips import say_tip
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent

    from app.ui.scene import Scene

translate = QCoreApplication.translate
_KEPT = "print/folder"
_REST_MILLISECONDS = 200
"""How long the writing rests before it is asked whether the folder is there."""
_FILES = frozenset({".csv", ".ics", ".json", ".pdf"})
"""How the files end that are saved in a folder."""
_STICKS = ("/media/", "/run/media/", "/Volumes/", "/mnt/")


class Folder(NamedTuple):
    """A folder to offer: its name for a person, the end of its button's name, and where it is."""

    title: str
    name: str
    path: str


class FolderField(Field):
    """All of it is chosen as the keys come to it: what is typed stands instead of the folder, not behind it."""

    _is_pressed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press that brings the keys chooses nothing of its own, unless a part is drawn over."""
        super().mouseReleaseEvent(event)
        if self._is_pressed and not self.hasSelectedText():
            self.selectAll()
        self._is_pressed = False


class FolderChoice(QWidget):
    """The folder that a file goes to, with the usual ones as buttons."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.field = FolderField("print.folder", self.tr("Folder for the PDF"), hint=self.tr("Folder"), parent=self)
        self.field.setText(scene.preferences.text(_KEPT) or str(documents()))
        choose, what = translate("Settings", "Choose…"), self.tr("Folder")
        self.choose = Button(choose, "print.folder.choose", f"{choose} {what}", icon="search", parent=self)
        self.choose.clicked.connect(self._choose)
        self._usual = FlowLayout()
        self._usual.addWidget(self.choose)
        self.says = WrappedLabel("", 13, "muted", parent=self)
        self.says.setObjectName("print.folder.says")
        self.says.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._look_for_it)
        self.field.textChanged.connect(self._forget_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.says)
        column.addLayout(self._usual)
        scene.lanes.aside(find_folders, then=self._offer, failed=lambda _: False)
        self._look_for_it()

    @property
    def path(self) -> Path:
        """The folder that is written down; the documents where none is.

        Raises ``StoreUnavailable`` for half a path, and for that of a file: a folder of its name would be made.
        """
        text = self.field.text().strip()
        path = Path(text).expanduser() if text else documents()
        if not path.is_absolute():
            said = self.tr("{folder} is no whole path of a folder; {example} would be one")
            raise StoreUnavailable(said.format(folder=text, example=documents()))
        if path.suffix.casefold() in _FILES:
            said = self.tr(
                "{file} is the name of a file; the folder alone is needed, {folder}, and the file is named there"
            )
            raise StoreUnavailable(said.format(file=path.name, folder=path.parent))
        return path

    def ask(self, say: Callable[[str], object]) -> Path | None:
        """The folder; where something else is written ``say`` why, and bring the keyboard there.

        In practice there is none: what was saved would be of real people, and the trail of it is thrown away.
        """
        if self._scene.is_practice:
            say(self.tr("This is practice: nothing is kept. Leave it, and save from the shop itself."))
            return None
        try:
            return self.path
        except StoreUnavailable as error:
            say(error_words(error))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return None

    def keep(self) -> None:
        """Keep the folder for the next time."""
        self._scene.preferences.keep(_KEPT, self.field.text().strip())

    def _forget_it(self) -> None:
        """Another one is being written: whether that is there is asked once the writing rests."""
        self.says.hide()
        self._rest.start()

    def _look_for_it(self) -> None:
        """Ask whether the folder is there; one on a network may take a moment to answer."""
        try:
            path = self.path
        except StoreUnavailable:
            return  # what is no folder is told when it is to be saved
        self._scene.lanes.aside(path.is_dir, then=partial(self._tell, self.field.text()), failed=lambda _: False)

    def _tell(self, asked: str, is_there: bool) -> None:
        """That the folder is made, where it is not there yet."""
        if asked == self.field.text():
            self.says.setText(self.tr("This folder is not there yet. It is made when you save."))
            self.says.setVisible(not is_there)

    def _choose(self) -> None:
        """Choose it in the dialog of the system, which begins at the folder that is written down."""
        from app.ui.file_dialog import FileDialog

        title, here = self.field.accessibleName(), self.field.text().strip()
        dialog = FileDialog(self, "print.folder.dialog", title, self.field.setText, here)
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _offer(self, folders: tuple[Folder, ...]) -> None:
        for folder in folders:
            says = self.tr("Save in {folder}").format(folder=folder.title)
            button = Button(folder.title, f"print.folder.{folder.name}", says, kind=Kind.QUIET, parent=self)
            say_tip(button, folder.path)
            button.clicked.connect(lambda _=False, path=folder.path: self.field.setText(path))
            self._usual.addWidget(button)
            button.show()


def documents() -> Path:
    """Where a person's documents are."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def find_folders() -> tuple[Folder, ...]:
    """The folders that are there: of documents, downloads, the desktop, and sticks; asking may take a moment."""
    place = QStandardPaths.StandardLocation
    usual = (
        (translate("Paper", "Documents"), "documents", place.DocumentsLocation),
        (translate("Paper", "Downloads"), "downloads", place.DownloadLocation),
        (translate("Paper", "Desktop"), "desktop", place.DesktopLocation),
    )
    made = [Folder(title, name, QStandardPaths.writableLocation(where)) for title, name, where in usual]
    roots = [each for each in QStorageInfo.mountedVolumes() if each.isReady() and not each.isReadOnly()]
    sticks = [each for each in roots if each.rootPath().startswith(_STICKS)]
    made += [Folder(each.displayName(), f"stick-{at}", each.rootPath()) for at, each in enumerate(sticks)]
    known: dict[str, Folder] = {}
    for folder in made:
        if folder.path and Path(folder.path).is_dir():
            known.setdefault(folder.path, folder)
    return tuple(known.values())
