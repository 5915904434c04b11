"""What time off is called: a few usual names, one press each, and a field for any other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout

BLOCKS = (
    QT_TRANSLATE_NOOP("Time off", "Lunch"),
    QT_TRANSLATE_NOOP("Time off", "Break"),
    QT_TRANSLATE_NOOP("Time off", "Training"),
    QT_TRANSLATE_NOOP("Time off", "Meeting"),
)
DAYS_OFF = (
    QT_TRANSLATE_NOOP("Time off", "Sick"),
    QT_TRANSLATE_NOOP("Time off", "Leave"),
    QT_TRANSLATE_NOOP("Time off", "Training"),
)


class NameChoice(QWidget):
    """A name for time off. ``changed`` comes with each change."""

    changed = Signal()

    def __init__(self, name: str, presets: Sequence[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.field = Field(f"{name}.text", self.tr("What it is called"), hint=self.tr("What it is"), parent=self)
        self.field.textChanged.connect(self.changed)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(line)
        for at, preset in enumerate(presets):
            text = QCoreApplication.translate("Time off", str(preset))
            button = Button(text, f"{name}.preset.{at}", self.tr("Call it {name}").format(name=text), parent=self)
            button.clicked.connect(lambda _=False, text=text: self.field.amend(text))
            line.addWidget(button)

    @property
    def text(self) -> str:
        """What it is called; nothing while nobody said."""
        return " ".join(self.field.text().split())

    def choose(self, text: str) -> None:
        """Call it this."""
        self.field.setText(text)
