"""What the screens of the check-in have in common: a large title, a line below it, and room for the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.labels import WrappedLabel

_TITLE, _BELOW = 44, 20
BAR = 14
"""Room at both sides for the bar that says that there is more."""


class Screen(QWidget):
    """One screen; what it shows goes into ``column``, what stays in sight while that scrolls into ``bar``."""

    bar: QWidget | None = None

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.title = WrappedLabel("", _TITLE, weight=800, parent=self)
        self.title.setObjectName(f"{name}.title")
        self.below = WrappedLabel("", _BELOW, "muted", parent=self)
        self.below.setObjectName(f"{name}.below")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(BAR, 12, BAR, 12)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)
        self.column.addSpacing(8)
        self.column.addWidget(self.below)
        self.column.addSpacing(24)

    def say(self, title: str, below: str = "") -> None:
        """Say this above all else."""
        self.title.setText(title)
        self.below.setText(below)
        self.below.setVisible(bool(below))
        self.setAccessibleName(title)
        for label in (self.title, self.below):
            label.updateGeometry()

    def enter(self) -> None:
        """Bring the keyboard to where it is wanted; nowhere in particular, as a rule."""
        self.setFocus()
