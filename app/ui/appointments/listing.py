"""The list of bookings as a view: walked by the arrows, opened by a press or by Return."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.appointments.delegate import BookingDelegate
from app.ui.appointments.model import BookingModel
from app.ui.rows.pressed_list import PressedList

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BookingList(PressedList):
    """As many bookings as there are. ``opened`` carries the id of one that was pressed."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("appointments.list")
        self.setAccessibleName(self.tr("Bookings"))
        self.bookings = BookingModel(self)
        self.setModel(self.bookings)
        self.drawing = BookingDelegate(self)
        self.setItemDelegate(self.drawing)
        self.setTabKeyNavigation(False)

    @property
    def current(self) -> str:
        """The booking that the keyboard is on; nothing where it is on none."""
        line = self.bookings.line(self.currentIndex().row())
        return line.key if line is not None else ""

    def go_to(self, key: str) -> None:
        """Put the keyboard on a booking, where it is in the list."""
        row = self.bookings.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.bookings.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.bookings.rowCount():
            self.setCurrentIndex(self.bookings.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS:
            self.press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def press(self, index: QModelIndex) -> None:
        line = self.bookings.line(index.row())
        if line is not None:
            self.opened.emit(line.key)
