"""The receipt or the order that a booking is about, by the number that stands on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.widgets.field import Field
from app.ui.widgets.flow import lay_beside

_AROUND = 28
"""Pixels of a field beside its words."""


class ReceiptFields(QWidget):
    """Two fields that most bookings leave empty; a scanner may fill them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said, ordered = self.tr("Receipt number"), self.tr("Order number")
        self.transaction = Field("booking.transaction", said, hint=said, parent=self)
        self.order = Field("booking.order", ordered, hint=ordered, parent=self)
        self._row = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for field in (self.transaction, self.order):
            line.addWidget(field)
            field.textChanged.connect(self.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where they could not say what goes into them."""
        super().resizeEvent(event)
        metrics, fields = QFontMetrics(self.transaction.font()), (self.transaction, self.order)
        widest = max(metrics.horizontalAdvance(each.placeholderText()) for each in fields) + _AROUND
        lay_beside(self._row, is_beside=2 * widest + self._row.spacing() <= event.size().width())

    def write(self, transaction: str, order: str) -> None:
        """Write something else."""
        self.transaction.setText(transaction)
        self.order.setText(order)

    def given(self) -> dict[str, str | None]:
        """What the verb ``book`` takes."""
        return {"transaction": self.transaction.text().strip() or None, "order": self.order.text().strip() or None}
