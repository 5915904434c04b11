"""The section of the import: a file of customers or bookings, what its columns say, a try, and the taking of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout

from app.core.errors import Cancelled, LeaveNeeded
from app.ui import words
from app.ui.errands import nothing
from app.ui.file_dialog import FileDialog
from app.ui.page import Page
from app.ui.settings import csv_work
from app.ui.settings.backups import SETTINGS
from app.ui.settings.csv_mapping import BOOKINGS, CUSTOMERS, Mapper
from app.ui.settings.csv_report import ReportCard
from app.ui.trouble import error_words
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.desk.views_csv import ImportReport, ImportWish
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_LOOK_MILLISECONDS = 100


class ImportSection(Page):
    """Nothing is changed before somebody has seen what would be. Work is done in the lanes, and can be called off."""

    kinds = frozenset()

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "settings.import", translate("Settings", "Import"))
        self._file: Path | None = None
        self._mapper: Mapper | None = None
        self._running: csv_work.Running | None = None
        self._rows = 0
        why = self.tr(
            "A CSV file, as spreadsheets and other systems export it: its first line names the columns. You may drop "
            "it here. Nothing is changed before you have seen what would be."
        )
        self.customers = Button(self.tr("Customers…"), "settings.import.customers", icon="people", parent=self)
        self.bookings = Button(self.tr("Appointments…"), "settings.import.bookings", icon="calendar", parent=self)
        self.said = WrappedLabel("", 14, parent=self)
        self.said.setObjectName("settings.import.said")
        self.try_it = Button(self.tr("Try it"), "settings.import.try", kind=Look.ACCENT, icon="search", parent=self)
        self.stop = Button(self.tr("Cancel"), "settings.import.stop", icon="cross", parent=self)
        self.report = ReportCard(scene, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._show_progress)
        self._lay_out(why)
        self.customers.clicked.connect(partial(self._choose, CUSTOMERS))
        self.bookings.clicked.connect(partial(self._choose, BOOKINGS))
        self.try_it.clicked.connect(self._try)
        self.stop.clicked.connect(self._stop)
        self.report.take_wanted.connect(lambda: scene.ask_leave(SETTINGS, self._take))
        self.setAcceptDrops(True)

    def refresh(self) -> None:
        self.filled.emit()

    def open_file(self, kind: str, path: Path) -> None:
        """Read a file and show its columns."""
        if self._running is not None:
            return
        self._file = path
        self._drop_report()
        self._make_mapper(kind)
        self._read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._running is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(names) == 1:
            event.acceptProposedAction()
            self.open_file(self._mapper.kind if self._mapper is not None else CUSTOMERS, Path(names[0]))

    def _lay_out(self, why: str) -> None:
        column, line, acts = QVBoxLayout(self), FlowLayout(), FlowLayout()
        self._column = column
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Import"), 18, 700, parent=self))
        column.addWidget(WrappedLabel(why, 13, "muted", parent=self))
        column.addLayout(line)
        line.addWidget(self.customers)
        line.addWidget(self.bookings)
        column.addWidget(self.said)
        column.addLayout(acts)
        acts.addWidget(self.try_it)
        acts.addWidget(self.stop)
        column.addWidget(self.report)
        column.addStretch(1)
        for part in (self.try_it, self.stop, self.report):
            part.hide()

    def _choose(self, kind: str) -> None:
        title = self.tr("Import a CSV file")
        dialog = FileDialog(self, "settings.import.file", title, lambda name: self.open_file(kind, Path(name)))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.open()

    def _make_mapper(self, kind: str) -> None:
        if self._mapper is not None:
            self._mapper.hide()
            self._mapper.deleteLater()
        self._mapper = mapper = Mapper(kind, self)
        mapper.hide()
        mapper.changed.connect(self._drop_report)
        mapper.read_wanted.connect(self._read)
        self._column.insertWidget(self._column.indexOf(self.said), mapper)

    def _read(self, encoding: str = "", delimiter: str = "") -> None:
        if self._file is None or self._mapper is None:
            return
        self._drop_report()
        self._say(self.tr("Reading {file} …").format(file=self._file.name), "muted")
        work = partial(csv_work.read_file, self._file, tuple(self._mapper.picks), encoding or None, delimiter or None)
        self.scene.lanes.aside(work, then=self._show_table, failed=self._say_failed)

    def _show_table(self, found: csv_work.Found) -> None:
        mapper, shop = self._mapper, self.scene.shop
        if mapper is None or self._file is None or shop is None:
            return
        here = shop.place.id if shop.place is not None else ""
        mapper.show_table(found, {each.id: each.name for each in shop.places}, here)
        mapper.show()
        self.try_it.show()
        text = translate("Import", "{file}: {count} rows.")
        self._say(text.format(file=self._file.name, count=words.number(len(found.table.rows))), "ink")

    def _wish(self) -> ImportWish | None:
        from app.desk.views_csv import ImportWish

        mapper = self._mapper
        if mapper is None or mapper.table is None or self._file is None:
            return None
        because = self.tr("Imported from {file}").format(file=self._file.name)
        place = str(mapper.place.value or "")
        return ImportWish(
            mapper.kind, self._file.name, mapper.table, dict(mapper.columns), mapper.order, place,
            mapper.adds.switch.isChecked(), because if mapper.over.switch.isChecked() else "",
        )  # fmt: skip

    def _try(self) -> None:
        wish = self._wish()
        if wish is not None:
            work = partial(csv_work.try_it, wish=wish, running=self._begin(wish))
            self.scene.lanes.aside_by(work, then=self._show_tried, failed=self._say_failed)

    def _take(self, leave: str) -> None:
        wish = self.report.wish
        if wish is not None:
            turn = csv_work.Taking(wish, self._begin(wish), leave).turn
            self.scene.lanes.write_in_turns(turn, settle=nothing, then=self._show_taken, failed=self._say_broken_off)

    def _begin(self, wish: ImportWish) -> csv_work.Running:
        self._running, self._rows = csv_work.Running(), len(wish.table.rows)
        self._settle_controls(is_running=True)
        self._timer.start()
        self._show_progress()
        return self._running

    def _end(self) -> None:
        self._running = None
        self._timer.stop()
        self._settle_controls(is_running=False)

    def _settle_controls(self, *, is_running: bool) -> None:
        self.stop.setVisible(is_running)
        self.stop.setEnabled(True)
        for part in (self.customers, self.bookings, self.try_it):
            part.setEnabled(not is_running)
        self.report.setEnabled(not is_running)
        if self._mapper is not None:
            self._mapper.setEnabled(not is_running)

    def _show_progress(self) -> None:
        if self._running is not None:
            text = translate("Import", "{done} of {all} rows …")
            self._say(text.format(done=words.number(self._running.done), all=words.number(self._rows)), "muted")

    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self.stop.setEnabled(False)

    def _show_tried(self, report: ImportReport) -> None:
        self._end()
        self.report.show_report(report, is_taken=False)
        self.try_it.set_kind(Look.PLAIN if report.taken else Look.ACCENT)  # then the next press is to take them
        self._say(translate("Import", "Tried. Nothing is changed yet."), "ink")

    def _drop_report(self) -> None:
        """What was tried is not what is wanted any more."""
        self.report.hide()
        self.try_it.set_kind(Look.ACCENT)

    def _show_taken(self, report: ImportReport) -> None:
        self._end()
        if not report.done:
            self._say_unchanged()
            return
        said = self.report.show_taken(report)
        if report.is_whole:
            self._say(said, "good_ink")
        else:
            self._say(self.tr("Cancelled. {done}. The same file takes the rest.").format(done=said), "ink")

    def _say_broken_off(self, error: Exception) -> bool:
        """What was taken before it broke off stays."""
        so_far = self._running.report if self._running is not None else None
        if so_far is None or not so_far.done:
            return self._say_failed(error)
        self._end()
        if isinstance(error, Cancelled):  # by somebody who took it back
            self._say(self.tr("What was imported has been taken back. The import has ended."), "muted")
            return False
        text = self.tr("{error}. {done}. The same file takes the rest.")
        self._say(text.format(error=error_words(error).rstrip("."), done=self.report.show_taken(so_far)), "danger_ink")
        return False

    def _say_failed(self, error: Exception) -> bool:
        self._end()
        if isinstance(error, LeaveNeeded):
            return True
        if isinstance(error, Cancelled):
            self._say_unchanged()
        else:
            self._say(
                self.tr("{error}. Nothing was changed.").format(error=error_words(error).rstrip(".")), "danger_ink"
            )
        return False

    def _say_unchanged(self) -> None:
        self._say(self.tr("Cancelled. Nothing was changed."), "muted")

    def _say(self, text: str, ink: str) -> None:
        self.said.set_ink(ink)
        self.said.setText(text)
        self.said.setAccessibleName(text)
