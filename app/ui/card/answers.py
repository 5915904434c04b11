"""What was asked when it was booked, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.answer_words import answer_words
from app.ui.card.marks import heading
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_answers import Answered


class Answers(QWidget):
    """Questions with their answers; gone where nothing was asked."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", name: str = "card.answers") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        title = title or self.tr("ANSWERS")
        self.setAccessibleName(title.capitalize())
        self._shown: tuple[Answered, ...] = ()
        self._labels: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading(title, self))
        self.hide()

    def show_answers(self, answers: Sequence[Answered]) -> None:
        """Show these."""
        self.setVisible(bool(answers))
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        for old in self._labels:
            old.hide()
            old.deleteLater()
        self._labels = []
        for each in answers:
            for text, ink in ((each.question, "muted"), (answer_words(each), "ink")):
                label = Label(text, 13 if ink == "muted" else 14, ink=ink, parent=self)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._labels.append(label)
                self._column.addWidget(label)
