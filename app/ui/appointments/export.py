"""Saves what the list shows as a file for a spreadsheet: piece by piece, so that nothing else waits for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui import words
from app.ui.appointments.filter_words import status_words
from app.ui.card.marks import heading
from app.ui.paper.folders import FolderChoice
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.csv_file import CsvFile
    from app.desk.views_list import BookingFilter, BookingPage, Place
    from app.ui.scene import Scene

translate = QCoreApplication.translate
PIECE = 1_000
"""Rows that are read at once: some milliseconds, after which others may read."""
MOST = 10_000_000
HEAD = {
    "date": QT_TRANSLATE_NOOP("Csv", "Date"),
    "start": QT_TRANSLATE_NOOP("Csv", "Start"),
    "end": QT_TRANSLATE_NOOP("Csv", "End"),
    "timezone": QT_TRANSLATE_NOOP("Csv", "Time zone"),
    "status": QT_TRANSLATE_NOOP("Csv", "State"),
    "service": QT_TRANSLATE_NOOP("Csv", "Service"),
    "staff": QT_TRANSLATE_NOOP("Csv", "Staff"),
    "place": QT_TRANSLATE_NOOP("Csv", "Place"),
    "customer": QT_TRANSLATE_NOOP("Csv", "Customer"),
    "mobile_phone": QT_TRANSLATE_NOOP("Csv", "Mobile phone"),
    "email": QT_TRANSLATE_NOOP("Csv", "E-mail"),
    "notes": QT_TRANSLATE_NOOP("Csv", "Notes"),
    "booked_at": QT_TRANSLATE_NOOP("Csv", "Booked at"),
    "changed_at": QT_TRANSLATE_NOOP("Csv", "Changed at"),
    "number": QT_TRANSLATE_NOOP("Csv", "Number"),
}


class ExportSheet(QWidget):
    """Says where to, how far it is, and can be stopped, which leaves nothing behind but a line in the trail."""

    def __init__(self, scene: Scene, wanted: BookingFilter, leave: str = "") -> None:
        """``leave``: a manager's, for the first file."""
        super().__init__()
        self._scene, self._wanted, self._leave = scene, wanted, leave
        self._total = 0
        self._press = 0
        self._file: CsvFile | None = None
        self._into: Path | None = None
        """The folder of the file that is asked for and not begun yet."""
        self.setObjectName("export")
        self.setAccessibleName(self.tr("Save as CSV"))
        self.state = WrappedLabel("", 13, "muted", parent=self)
        self.state.setObjectName("export.state")
        self.folder = FolderChoice(scene, self)
        self.folder.field.setAccessibleName(self.tr("Folder for the file"))
        self.progress = QProgressBar(self)
        self.progress.setObjectName("export.progress")
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.go = Button(self.tr("Save"), "export.go", kind=Kind.ACCENT, parent=self)
        self.stop = Button(self.tr("Stop"), "export.stop", kind=Kind.QUIET, parent=self)
        self.stop.hide()
        self._lay_out()
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self._give_up)
        self.folder.field.returnPressed.connect(self.go.click)
        self.state.setText(self.tr("A file for a spreadsheet, with everything that the list shows."))
        scene.lanes.look("booking_count", wanted, MOST, then=self._show_count, key=(id(self), "count"))

    def _lay_out(self) -> None:
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.state)
        column.addWidget(heading(self.tr("SAVE IN"), self))
        column.addWidget(self.folder)
        column.addWidget(self.progress)
        column.addLayout(line)
        for button in (self.go, self.stop):
            line.addWidget(button)

    def _show_count(self, count: int) -> None:
        self._total = count
        text = self.tr("A file for a spreadsheet: 1 booking.") if count == 1 else self.tr(
            "A file for a spreadsheet: {count} bookings."
        ).format(count=words.number(count))  # fmt: skip
        if self._file is None:
            self.state.setText(text)

    def _begin(self) -> None:
        """Nothing is read before the trail says who takes it out.

        Stopped and pressed again before the answer it is another act, or the same one, whose answer is for this press.
        """
        folder = self.folder.ask(self.state.setText)
        if folder is None:
            return
        leave, self._leave = self._leave, ""
        self._into = folder
        self._show_work(is_on=True)
        press = self._press + 1
        is_new = self._scene.lanes.act(
            "export_bookings", first=self._wanted.first, last=self._wanted.last,
            then=partial(self._write, press), failed=partial(self._refused, press), leave=leave,
        )  # fmt: skip
        self._press += is_new

    def _refused(self, press: int, error: object) -> bool:
        return press == self._press and self._failed(error)

    def _write(self, press: int, _trace: object) -> None:
        from app.desk.csv_file import CsvFile

        if press != self._press or (folder := self._into) is None:  # stopped meanwhile
            return
        self._into = None
        name = self.tr("Appointments {date}").format(date=self._scene.today.isoformat())
        head = {key: translate("Csv", str(word)) for key, word in HEAD.items()}
        file = self._file = CsvFile(folder, name, head, status_words(), list_mark(QLocale.system()))
        self.destroyed.connect(file.drop)
        self._read(file, None)

    def _read(self, file: CsvFile, after: Place | None) -> None:
        self._scene.lanes.look_into(
            file.take, "booking_list", self._wanted, after, limit=PIECE, then=partial(self._go_on, file),
            failed=self._failed,
        )  # fmt: skip

    def _go_on(self, file: CsvFile, page: BookingPage) -> None:
        if file is not self._file:
            return
        self._say_far(file)
        if page.after is not None:
            self._read(file, page.after)
        else:
            self._scene.lanes.aside(file.finish, then=self._saved, failed=self._failed)

    def _say_far(self, file: CsvFile) -> None:
        self.progress.setMaximum(max(self._total, file.rows))
        self.progress.setValue(file.rows)
        text = self.tr("{count} of {total} bookings …")
        self.state.setText(text.format(count=words.number(file.rows), total=words.number(max(self._total, file.rows))))

    def _saved(self, path: Path) -> None:
        from app.ui.paper.opening import open_file

        self._file = None
        self.folder.keep()
        said = self.tr("Saved as {file}").format(file=path)
        self._scene.say(said, "good", self.tr("Open"), lambda: open_file(path), is_own=True)
        self._scene.drawer_done.emit()

    def _give_up(self) -> None:
        self._drop()
        self.state.setText(self.tr("Stopped; no file was left."))

    def _failed(self, error: object) -> bool:
        self._drop()
        self.state.setText(error_words(error))
        return False

    def _drop(self) -> None:
        self._into = None
        if self._file is not None:
            self._scene.lanes.aside(self._file.drop, then=lambda _: None, failed=lambda _: False)
            self._file = None
        self._show_work(is_on=False)

    def _show_work(self, *, is_on: bool) -> None:
        self.progress.setVisible(is_on)
        self.stop.setVisible(is_on)
        self.go.setEnabled(not is_on)
        if is_on:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)


def list_mark(locale: QLocale) -> str:
    """What parts cells for a spreadsheet on a system of that country: a comma where it does not part numbers."""
    return "," if locale.decimalPoint() == "." else ";"
