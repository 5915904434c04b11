"""The list of bookings as a view: walked by the arrows, opened by a press or by Return."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QWidget

from app.ui import theme
from app.ui.appointments.delegate import BookingDelegate
from app.ui.appointments.model import BookingModel
from app.ui.rows.scrolling import BAR_WIDTH, FloatingBar

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BookingList(QListView):
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.bar = FloatingBar(self)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._open)
        # A screen reader's press can only tell Qt's list to select something, which nothing else here does.
        self.selectionModel().selectionChanged.connect(self._open_selected, Qt.ConnectionType.QueuedConnection)
        theme.theme().changed.connect(self.doItemsLayout)

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
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = 0 if self.isRightToLeft() else self.width() - BAR_WIDTH
        self.bar.setGeometry(left, 0, BAR_WIDTH, self.height())
        self.bar.raise_()
        self.scheduleDelayedItemsLayout()

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _open_selected(self) -> None:
        for index in self.selectedIndexes():
            self.clearSelection()
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        line = self.bookings.line(index.row())
        if line is not None:
            self.opened.emit(line.key)
