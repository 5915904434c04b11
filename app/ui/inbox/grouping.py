"""The column of the inbox: requests that contend for a time stand beside each other in one frame with a title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.ui import icons, theme
from app.ui.rows import measures
from app.ui.rows.column import RowColumn
from app.ui.rows.row import Row
from app.ui.widgets.paint import draw_box, mirrored

GAP = 8
_PAD = 8
_TITLE = 13
_TITLE_PAD = 7
_LEAST = 236
"""Pixels of a card beside another, before text scaling; where there is less room they stand under each other."""
_MOST_BESIDE = 3


class Frame(NamedTuple):
    """One group: its outline, its title, and where its rows lie."""

    box: QRect
    title: str
    rows: tuple[QRect, ...]


class GroupColumn(RowColumn):
    """Cards under each other, those of a group side by side as far as there is room."""

    def __init__(self) -> None:
        super().__init__(GAP)

    def frames(self) -> list[Frame]:
        """The groups as they lie now, and cards of no group as frames without a title."""
        return list(_frames(self._rows, self.width()))

    def height_of(self, rows: Sequence[Row], width: int) -> int:
        bottom = 0
        for frame in _frames(rows, width):
            bottom = frame.box.bottom() + 1
        return bottom

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(280), self.heightForWidth(max(theme.scaled(160), self.width())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        tone = now.looks["requested"]
        for frame in self.frames():
            if frame.title:
                box = frame.box
                draw_box(painter, box, theme.mix(tone.fill, now.background, 0.45), tone.ink, theme.RADIUS_CARD)
                height = _title_height(frame.title, box.width())
                self._draw_title(painter, QRect(box.left(), box.top(), box.width(), height), frame.title)
        painter.end()

    def _draw_title(self, painter: QPainter, box: QRect, title: str) -> None:
        ink, side = theme.current().looks["requested"].ink, theme.scaled(16)
        icon = QRect(box.left() + _PAD + 4, box.top() + _TITLE_PAD, side, side)
        icons.draw_icon(painter, "people", self._flipped(icon), ink)
        painter.setFont(measures.font(_TITLE, 600))
        painter.setPen(ink)
        room = self._flipped(box.adjusted(_before_title(), _TITLE_PAD, -_PAD, 0))
        where = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = where | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), title)

    def _flipped(self, box: QRect) -> QRect:
        return mirrored(self, box)

    def _place(self) -> None:
        places = [each for frame in self.frames() for each in frame.rows]
        for row, place in zip(self._rows, places, strict=True):
            row.setGeometry(self._flipped(place))
        self.update()


def _frames(rows: Sequence[Row], width: int) -> Iterator[Frame]:
    """Every row has its place in one of them, in order; laid out as if read from the left."""
    top = 0
    for _, found in groupby(rows, key=lambda row: (row.content.group, "" if row.content.group else row.content.key)):
        members = list(found)
        frame = _group(members, width, top) if len(members) > 1 else _alone(members[0], width, top)
        yield frame
        top = frame.box.bottom() + 1 + GAP


def _alone(row: Row, width: int, top: int) -> Frame:
    box = QRect(0, top, width, row.heightForWidth(width))
    return Frame(box, "", (box,))


def _group(rows: Sequence[Row], width: int, top: int) -> Frame:
    inner = width - 2 * _PAD
    beside = max(1, min(len(rows), _MOST_BESIDE, (inner + GAP) // (theme.scaled(_LEAST) + GAP)))
    beside = -(-len(rows) // -(-len(rows) // beside))  # four in two lines of two, not of three and one
    each = (inner - GAP * (beside - 1)) // beside
    places: list[QRect] = []
    y = top + _title_height(rows[0].content.group_title, width)
    for at in range(0, len(rows), beside):
        line = rows[at : at + beside]
        height = max(row.heightForWidth(each) for row in line)
        places += (QRect(_PAD + place * (each + GAP), y, each, height) for place in range(len(line)))
        y += height + GAP
    box = QRect(0, top, width, y - GAP + _PAD - top)
    return Frame(box, rows[0].content.group_title, tuple(places))


def _before_title() -> int:
    return _PAD + 4 + theme.scaled(16) + 6


def _title_height(title: str, width: int) -> int:
    """Pixels of the title over a group of that width, wrapped where it has to be."""
    room = QRect(0, 0, width - _before_title() - _PAD, 10_000)
    text = measures.metrics(_TITLE, 600).boundingRect(room, Qt.TextFlag.TextWordWrap, title)
    return text.height() + 2 * _TITLE_PAD
