"""What happened to a record, step by step, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.card.marks import heading
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_cards import HistoryLine


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
        by = self.tr("by {who}").format(who=line.who) if line.who else ""
        if line.allowed_by:
            said = self.tr("{who}, with leave of {manager}")
            by = said.format(who=by, manager=line.allowed_by) if by else self.tr("by {who}").format(who=line.allowed_by)
        undone = self.tr("taken back") if line.is_undone else ""
        reason = f"“{line.reason}”" if line.reason else ""
        return beside(
            when, words.done_word(line.verb, as_request=line.is_request), *self._moved(line, zone), by, reason, undone
        )

    def _moved(self, line: HistoryLine, zone: str) -> tuple[str, ...]:
        """From when to when, with the days where these differ, and from whom to whom."""
        change = self.tr("from {before} to {after}")
        found = []
        if line.times is not None:
            days = [words.local_date(at, zone) for at in line.times]
            said = [words.clock(at, zone) for at in line.times]
            if days[0] != days[1]:
                said = [f"{words.day_short(day)} {time}" for day, time in zip(days, said, strict=True)]
            found.append(change.format(before=said[0], after=said[1]))
        if line.staff is not None:
            before, after = (each or self.tr("nobody") for each in line.staff)
            found.append(change.format(before=before, after=after))
        return tuple(found)
