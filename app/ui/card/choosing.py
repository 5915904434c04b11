"""One of a few, chosen in place: a member of staff, or another service. One press does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import Label


class ChoiceForm(QWidget):
    """A question with its options. ``given`` carries the key of the one that was pressed."""

    given = Signal(str)
    dropped = Signal()

    def __init__(self, asks: str, options: Sequence[Option], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        title = Label(asks, 13, ink="muted", parent=self)
        title.setWordWrap(True)
        choice = Choice(f"{name}.option", asks, self)
        choice.show_options(options)
        choice.chosen.connect(self.given)
        drop = Button(self.tr("Never mind"), f"{name}.drop", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.dropped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)  # in a drawer it has more height than it needs
        for part in (title, choice, drop):
            column.addWidget(part)
