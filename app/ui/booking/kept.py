"""The line over the booking page that says that what is there was begun before, and the way to an empty page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel


class KeptLine(QWidget):
    """Away unless a draft was brought back: whoever comes next is not to be booked as the one before.

    ``afresh_pressed`` asks for an empty page.
    """

    afresh_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.kept")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._says = WrappedLabel("", 13, "warn_ink", parent=self)
        self.afresh = Button(self.tr("Begin afresh"), "booking.afresh", parent=self)
        self.afresh.clicked.connect(self.afresh_pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 10, 12, 0)
        line.setSpacing(12)
        line.addWidget(self._says, 1)
        line.addWidget(self.afresh)
        self.hide()

    def say(self, name: str) -> None:
        """Say that it was kept, and for whom, where that is known."""
        text = self.tr("Draft kept: a booking for {name} was begun and not finished.").format(name=name)
        self._says.setText(text if name else self.tr("Draft kept: a booking was begun and not finished."))
        self.show()
