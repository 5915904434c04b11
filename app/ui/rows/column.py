"""The column that rows stand in: each as high as it has to be at that width, with lines or gaps between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.rows.row import Row

_LINE = 1


class RowColumn(QWidget):
    """Lays out rows by itself: Qt's layouts keep room for the height that a row would have at another width."""

    grown = Signal()
    """It takes another height than before."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self.least_rows = 2
        """How many of the first rows an area around it shows at the least."""
        self._rows: list[Row] = []
        self._wanted: object = None
        self._foot = 0
        self._heights: dict[int, int] = {}
        """What all rows take by width, until one of them takes another height."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a row more leaves those above it as they are

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Let these stand in it, from the top."""
        self._rows = list(rows)
        self._settle()

    def forget(self) -> None:
        """A row shows something else: at another width that may take another height."""
        self._heights.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that all rows take at that width."""
        if width not in self._heights:
            self._heights[width] = self.height_of(self._rows, width)
        return self._heights[width]

    def least_height(self, width: int) -> int:
        """Pixels that those rows take of which an area around it shows no fewer."""
        return self.height_of(self._rows[: self.least_rows], width)

    def height_of(self, rows: Sequence[Row], width: int) -> int:
        """Pixels that these of its rows take at that width."""
        gaps = max(0, len(rows) - 1) * (self._gap or _LINE)
        return sum(row.heightForWidth(width) for row in rows) + gaps

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(280), self.heightForWidth(max(theme.scaled(160), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        """Put the rows where they stand now. What is around is laid out again only where that takes another height."""
        self._heights.clear()
        self._place()
        wanted = self._measure()
        if wanted != self._wanted:
            self._wanted = wanted
            self.updateGeometry()
            self.grown.emit()

    def _measure(self) -> object:
        """What an area around it goes by: the height of all rows, and of the few that it shows at the least."""
        width = self.width()
        return theme.theme().text_scale, self.heightForWidth(width), self.least_height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._wanted = self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._gap:
            return
        painter, colour = QPainter(self), theme.current().line
        for row in self._rows[1:]:
            painter.fillRect(0, row.y() - _LINE, self.width(), _LINE, colour)
        painter.end()

    def _place(self) -> None:
        top, width, moved = 0, self.width(), QRect()
        for row in self._rows:
            place, was = QRect(0, top, width, row.heightForWidth(width)), row.geometry()
            if was != place:
                row.setGeometry(place)
                moved = moved.united(place if row.isHidden() else place.united(was))
            top = place.bottom() + 1 + (self._gap or _LINE)
        if top < self._foot:  # the line above a row that is gone
            moved = moved.united(QRect(0, top, width, self._foot - top))
        self._foot = top
        if not moved.isEmpty():  # the lines between them; what stands above and below is not painted anew
            self.update(moved.adjusted(0, -_LINE, 0, _LINE))
