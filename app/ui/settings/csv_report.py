"""What an import would do or has done: how many rows, and every row that is not taken, with its line and why."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import listed
from app.ui.file_dialog import FileDialog
from app.ui.rows.scrolling import show_whole
from app.ui.settings import csv_work
from app.ui.settings.counting import counted
from app.ui.settings.csv_words import problem_words
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ResultLabel, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_csv import ImportReport, ImportWish
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_LISTED = 100
_MOST_LETTERS = 40_000


class ReportCard(CardFrame):
    """``take_wanted`` when somebody has seen what would be, and wants it."""

    take_wanted = Signal()

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(
            "settings.import.report", QCoreApplication.translate("Settings", "What the import does"), parent
        )
        self._scene = scene
        self._report: ImportReport | None = None
        self.says = ResultLabel("", 14, weight=600, parent=self)
        self.says.setObjectName("settings.import.report.says")
        self.left = ResultLabel("", 13, "warn_ink", parent=self)
        self.left.setObjectName("settings.import.report.left")
        self.left.most_letters = _MOST_LETTERS
        self.stay = WrappedLabel(
            self.tr("Customers who are added stay: Undo takes back bookings alone."), 13, "muted", parent=self
        )
        self.stay.setObjectName("settings.import.report.stay")
        self.take = Button("", "settings.import.take", kind=Kind.ACCENT, icon="check", parent=self)
        self.save = Button(self.tr("Save the report…"), "settings.import.save", icon="note", parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addWidget(self.stay)
        column.addLayout(line)  # above the rows that are left, of which there may be a hundred
        column.addWidget(self.left)
        line.addWidget(self.take)
        line.addWidget(self.save)
        self.take.clicked.connect(self.take_wanted)
        self.save.clicked.connect(self._save)

    @property
    def wish(self) -> ImportWish | None:
        """What was tried."""
        return self._report.wish if self._report is not None else None

    def show_report(self, report: ImportReport, *, is_taken: bool) -> None:
        """Show what would come of it, or what came of it."""
        self._report, left = report, report.untaken
        count, out_of = words.number(report.taken), words.number(len(report.wish.table.rows))
        would = translate("Import", "{count} of {all} rows can be taken: {made}.")
        did = translate("Import", "{count} of {all} rows were taken: {made}.")
        self.says.setText((did if is_taken else would).format(count=count, all=out_of, made=self._made(report)))
        lines = [
            translate("Import", "Line {line}: {why}").format(
                line=words.number(each.line), why=problem_words(each, report.zone)
            )
            for each in left[:_LISTED]
        ]
        if len(left) > _LISTED:
            more = translate("Import", "… and {count} more in the report.")
            lines.append(more.format(count=words.number(len(left) - _LISTED)))
        self.left.setText("\n".join(lines))
        self.left.setVisible(bool(lines))
        one, many = translate("Import", "Take 1 row"), translate("Import", "Take {count} rows")
        self.take.say(counted(report.taken, one, many))
        self.take.setVisible(not is_taken and report.taken > 0)
        self.stay.setVisible(not is_taken and report.customers > 0)
        self.save.setVisible(bool(left))
        self.show()
        show_whole(self)

    def show_taken(self, report: ImportReport) -> str:
        """Show what came of it, and say it with a way to take it back; in the words of that notice."""
        self.show_report(report, is_taken=True)
        said = translate("Import", "Imported: {made}").format(made=self._made(report))
        if report.bookings:
            self._scene.say_done(said, report.made)
        else:
            self._scene.say(said, "good")
        return said

    def save_to(self, name: str) -> None:
        """Write every row that is not taken, with its line and why, before the cells that it has."""
        report = self._report
        if report is None:
            return
        headings = (self.tr("Line"), self.tr("Why it is not taken"), *report.wish.table.headings)
        rows = [(str(each.line), problem_words(each, report.zone), *each.cells) for each in report.untaken]
        work = partial(csv_work.write_report, Path(name), headings, rows)
        said = self.tr("The report is saved: {file}").format(file=name)
        self._scene.lanes.aside(work, then=lambda _: self._scene.say(said, "good"), failed=self._say_failed)

    def _made(self, report: ImportReport) -> str:
        parts = []
        if report.wish.kind != "customers":
            parts.append(
                counted(report.bookings, translate("Import", "1 booking"), translate("Import", "{count} bookings"))
            )
        if report.customers or report.wish.kind == "customers":
            new = translate("Import", "1 new customer"), translate("Import", "{count} new customers")
            parts.append(counted(report.customers, *new))
        return listed(parts)

    def _save(self) -> None:
        name = self.tr("not-imported.csv")
        dialog = FileDialog(self, "settings.import.save.file", self.tr("Save the report"), self.save_to)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(name)
        dialog.open()

    def _say_failed(self, error: Exception) -> bool:
        self._scene.say(error_words(error), "refused")
        return False
