"""A list whose rows are pressed: by mouse, by finger or by a screen reader; nothing in it stays selected."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller, QWidget

from app.ui import theme
from app.ui.rows.scrolling import FloatingBar


class PressedList(QListView):
    """Rows of one height, scrolled by a finger under a bar that takes no room; ``press`` is what a press does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # of Python's own, as a ``ScrollingArea`` has it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = FloatingBar(self)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self.press)
        theme.theme().changed.connect(self.doItemsLayout)

    def press(self, index: QModelIndex) -> None:
        """Do what a press of that row does."""
        raise NotImplementedError

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        # A screen reader's press can only tell Qt's list to select something, which nothing else here does.
        self.selectionModel().selectionChanged.connect(self._press_selected, Qt.ConnectionType.QueuedConnection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.follow()

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _press_selected(self) -> None:
        for index in self.selectedIndexes():
            self.clearSelection()
            self.press(index)
