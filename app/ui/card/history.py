"""What happened to a record, step by step, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.marks import heading
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import HistoryLine


class History(QWidget):
    """One line per step: when, what, who and why. A step that was taken back says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card.history")
        self.setAccessibleName(self.tr("History"))
        self._shown: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading(self.tr("HISTORY"), self))
        self._labels: list[Label] = []

    def show_lines(self, lines: Sequence[HistoryLine], zone: str) -> None:
        """Show these steps."""
        said = tuple(self._words(line, zone) for line in reversed(lines))
        self.setVisible(bool(said))
        if said == self._shown:
            return
        self._shown = said
        for old in self._labels:
            old.hide()
            old.deleteLater()
        self._labels = []
        for text in said:
            label = Label(text, 13, ink="muted", parent=self)
            label.setWordWrap(True)
            self._labels.append(label)
            self._column.addWidget(label)

    def _words(self, line: HistoryLine, zone: str) -> str:
        when = f"{words.day_short(words.local_date(line.at, zone))} {words.clock(line.at, zone)}"
        undone = self.tr("taken back") if line.is_undone else ""
        reason = f"“{line.reason}”" if line.reason else ""
        return " · ".join(part for part in (when, words.done_word(line.verb), line.who, reason, undone) if part)
