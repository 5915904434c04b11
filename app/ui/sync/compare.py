"""Both values of a conflict side by side: what this till says, and what the remote says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.beside import clauses
from app.ui.sync.lines import difference_word, difference_words, each_words
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk.views_sync import StepLine


class Compare(QWidget):
    """A row for each field that both changed; what it was before stands below."""

    def __init__(self, line: StepLine, staff: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step.compare")
        self.setAccessibleName(clauses(difference_words(each, line.timezone, staff) for each in line.differences))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, title in ((1, self.tr("Here")), (2, self.tr("There"))):
            grid.addWidget(Label(title, 12, 700, "muted", parent=self), 0, at)
            grid.setColumnStretch(at, 1)
        row = 1
        for each in line.differences:
            grid.addWidget(Label(difference_word(each), 13, 600, parent=self), row, 0, Qt.AlignmentFlag.AlignTop)
            for at, value, ink in ((1, each.ours, "accent"), (2, each.theirs, "warn_ink")):
                said = each_words(each, value, line.timezone, staff)
                shown = WrappedLabel(said, 14, ink, weight=600, parent=self)
                shown.setObjectName(f"step.compare.{each.field}.{'ours' if at == 1 else 'theirs'}")
                grid.addWidget(shown, row, at, Qt.AlignmentFlag.AlignTop)
            before = each_words(each, each.base, line.timezone, staff)
            was = WrappedLabel(self.tr("Before: {value}").format(value=before), 12, "muted", parent=self)
            grid.addWidget(was, row + 1, 1, 1, 2)
            row += 2
