"""Layouts that go on in the next line where there is no more room in this one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem

from app.ui import theme


def lay_beside(row: QBoxLayout, *, is_beside: bool) -> None:
    """Let what is in a row stand side by side where there is room for that, and one below the other where not."""
    way = QBoxLayout.Direction
    row.setDirection(way.LeftToRight if is_beside else way.TopToBottom)


@contextmanager
def laid_once(widget: QWidget) -> Iterator[None]:
    """What is shown and hidden in a widget meanwhile is laid out afterwards, once and before it is painted.

    Qt lays out all that is around as well at each of them, at once.
    """
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)


class FlowLayout(QLayout):
    """Items in reading order, each as wide as it wants and can be, from the right where the window is mirrored.

    What they want is remembered until Qt says that it may be different: the layouts around ask for it a hundred times.
    """

    _wanted: list[tuple[QLayoutItem, QSize]] | None = None
    _least: QSize | None = None

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        theme.theme().changed.connect(self._forget)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addWidget(self, widget: QWidget) -> None:
        # An item that Qt made can be freed without its Python side being told, and the next at its place in memory be
        # taken for it; one that is made here is told.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._forget()
        return self._items.pop(index)

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._wanted = self._least = None
        self._heights = {}

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, moves=True)

    def _lay(self, rect: QRect, *, moves: bool) -> int:
        x = y = tallest = 0
        widget = self.parentWidget()
        mirrored = widget is not None and widget.isRightToLeft()
        for item, size in self._sizes():
            wide = size.width()
            if wide > rect.width():  # alone in its line, and as narrow as it can be
                wide = max(rect.width(), item.minimumSize().width())
            if x and x + wide > rect.width():
                x, y, tallest = 0, y + tallest + self.spacing(), 0
            if moves:
                left = rect.right() + 1 - x - wide if mirrored else rect.left() + x
                item.setGeometry(QRect(left, rect.top() + y, wide, size.height()))
            x += wide + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """What is to be seen, and how large it wants to be."""
        if self._wanted is None:
            self._wanted = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._wanted
