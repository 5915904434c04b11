"""What was asked when it was booked, and what was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.card.marks import heading
from app.ui.widgets.labels import Label


class Answers(QWidget):
    """Questions with their answers; gone where nothing was asked."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", name: str = "card.answers") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        title = title or self.tr("ANSWERS")
        self.setAccessibleName(title.capitalize())
        self._shown: tuple[tuple[str, str], ...] = ()
        self._labels: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading(title, self))
        self.hide()

    def show_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        self.setVisible(bool(answers))
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        for old in self._labels:
            old.hide()
            old.deleteLater()
        self._labels = []
        for question, answer in answers:
            for text, ink in ((question, "muted"), (answer, "ink")):
                label = Label(text, 13 if ink == "muted" else 14, ink=ink, parent=self)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._labels.append(label)
                self._column.addWidget(label)
