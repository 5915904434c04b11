"""The board drawn: called numbers as large as the screen allows, the next ones and the waits, on any shape of screen.

Everything is measured in hundredths of the screen's shorter side, so that it reads from five metres on any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from app.ui import theme, words
from app.ui.display.fitting import LEAST, Room, place_waits
from app.ui.display.saying import age_words, board_words, wait_words
from app.ui.public_words import number_words, shop_clock
from app.ui.widgets.paint import Side, draw_box, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPaintEvent

    from app.core.public_board import Called, PublicBoard, PublicWait
    from app.core.values import Instant

translate = QCoreApplication.translate
_MARGIN, _HEAD, _FOOT, _GAP, _RADIUS = 3.0, 8.0, 7.0, 2.0, 2.0
_CALLED_WIDE, _CALLED_HIGH, _NEXT_SHARE = 0.56, 0.46, 0.56
_LEAST_CALLED, _LEAST_NEXT = 0.34, 0.36
_TEXT, _HEADING, _WAIT, _NEXT = 4.4, 3.6, 4.2, 8.2
_LINE, _MOST_SAID, _LOWEST = 1.35, 0.7, 0.6
"""Of the size of a wait: its line; the most of its width for the minutes; the least at plain text on narrow screens."""
PAGE_SECONDS = 6
"""How long a page of waits is shown, where not all of them have room at once."""


class Board(QWidget):
    """Paints a ``PublicBoard``; a screen reader is told the same, and no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: PublicBoard | None = None
        self._now: Instant = 0
        self.setObjectName("display.board")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.theme().changed.connect(self.update)

    def show_board(self, board: PublicBoard | None, now: Instant) -> None:
        """Show this as it is at ``now``."""
        self._board, self._now = board, now
        self.setAccessibleName(board_words(board, now) if board is not None else translate("Display", "Public display"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, board = QPainter(self), self._board
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.current().background)
        if board is not None:
            self._draw(painter, board)
        painter.end()

    # what goes where

    def _draw(self, painter: QPainter, board: PublicBoard) -> None:
        unit, scale = self._unit, theme.theme().text_scale
        tall, foot = _HEAD * unit * scale, _FOOT * unit * scale
        inner = QRectF(self.rect()).adjusted(_MARGIN * unit, _MARGIN * unit, -_MARGIN * unit, -_MARGIN * unit)
        head = QRectF(inner.left(), inner.top(), inner.width(), tall)
        self._draw_head(painter, board, head)
        body = inner.adjusted(0, tall + _GAP * unit, 0, 0)
        if board.is_old(self._now):
            body.setBottom(body.bottom() - foot - _GAP * unit)
            self._draw_age(painter, board, QRectF(body.left(), body.bottom() + _GAP * unit, body.width(), foot))
        lines = _WAIT * _LINE * LEAST * len(board.waits) + _HEADING * 1.6  # of all waits, as small as can be read
        wanted = (lines * scale + 3.5) * unit
        called, following, waits = self._areas(body, _GAP * unit, bool(board.waits), wanted)
        self._draw_called(painter, board, called)
        self._draw_following(painter, board, following)
        if board.waits:
            self._draw_waits(painter, board.waits, waits)

    def _areas(self, body: QRectF, gap: float, has_waits: bool, wanted: float = 0.0) -> tuple[QRectF, QRectF, QRectF]:
        """Where numbers and waits stand; many waits take some of the others' room, as far as these can spare it."""
        if body.width() >= body.height() * 1.1:
            left = QRectF(body.left(), body.top(), body.width() * _CALLED_WIDE, body.height())
            rest = body.adjusted(left.width() + gap, 0, 0, 0)
            called = left
        else:
            spare = 1 - wanted / (1 - _NEXT_SHARE) / body.height()
            high = max(_LEAST_CALLED, min(_CALLED_HIGH, spare))
            called = QRectF(body.left(), body.top(), body.width(), body.height() * high)
            rest = body.adjusted(0, called.height() + gap, 0, 0)
        share = max(_LEAST_NEXT, min(_NEXT_SHARE, 1 - wanted / rest.height())) if has_waits else 1.0
        following = QRectF(rest.left(), rest.top(), rest.width(), rest.height() * share - (gap / 2 if has_waits else 0))
        waits = QRectF(rest.left(), following.bottom() + gap, rest.width(), rest.bottom() - following.bottom() - gap)
        return self._mirrored(called), self._mirrored(following), self._mirrored(waits)

    def _draw_head(self, painter: QPainter, board: PublicBoard, box: QRectF) -> None:
        now = theme.current()
        clock = shop_clock(self._now, board.zone)
        self._line(painter, box, clock, _TEXT * 1.2, 600, now.ink, is_trailing=True)
        room = box.adjusted(0, 0, -self._width(clock, _TEXT * 1.2, 600) - 20, 0)
        self._line(
            painter, self._mirrored(room) if self.isRightToLeft() else room, board.place, _TEXT * 1.2, 700, now.ink
        )

    def _draw_age(self, painter: QPainter, board: PublicBoard, box: QRectF) -> None:
        now = theme.current()
        draw_box(painter, box, now.warn, now.warn_ink, self._unit * _RADIUS)
        inner = box.adjusted(2 * self._unit, 0, -2 * self._unit, 0)
        self._line(painter, inner, age_words(board), _TEXT * 0.85, 600, now.warn_ink, side=Side.MIDDLE)

    def _draw_called(self, painter: QPainter, board: PublicBoard, box: QRectF) -> None:
        box = self._heading(painter, box, translate("Display", "Now called"))
        if not board.called:
            self._draw_nobody(painter, board, box)
            return
        gap = _GAP * self._unit
        first, others = board.called[0], board.called[1:]
        height = box.height() if not others else box.height() * 0.62
        self._draw_number(painter, first, QRectF(box.left(), box.top(), box.width(), height), board)
        columns = min(3, max(1, len(others)))
        rows = -(-len(others) // columns) if others else 0
        area = box.adjusted(0, height + gap, 0, 0)
        for at, called in enumerate(others):
            width, tall = (area.width() - gap * (columns - 1)) / columns, (area.height() - gap * (rows - 1)) / rows
            column, row = at % columns, at // columns
            cell = QRectF(area.left() + column * (width + gap), area.top() + row * (tall + gap), width, tall)
            self._draw_number(painter, called, self._mirrored_in(cell, area), board)

    def _draw_nobody(self, painter: QPainter, board: PublicBoard, box: QRectF) -> None:
        now = theme.current()
        draw_box(painter, box, now.panel, now.line, _RADIUS * self._unit)
        said = translate("Display", "We call you here") if board.is_open else translate("Display", "We are closed")
        self._line(painter, box, said, _TEXT * 1.3, 500, now.muted, side=Side.MIDDLE)

    def _draw_number(self, painter: QPainter, called: Called, box: QRectF, board: PublicBoard) -> None:
        now, is_new = theme.current(), board.is_new(called, self._now)
        draw_box(painter, box, now.accent if is_new else now.panel, None if is_new else now.line, _RADIUS * self._unit)
        self._fill(painter, box, number_words(called.number), now.on_accent if is_new else now.accent)

    def _draw_following(self, painter: QPainter, board: PublicBoard, box: QRectF) -> None:
        now = theme.current()
        box = self._heading(painter, box, translate("Display", "Next"))
        draw_box(painter, box, now.panel, now.line, _RADIUS * self._unit)
        inner = box.adjusted(2 * self._unit, self._unit, -2 * self._unit, -self._unit)
        if not board.following:
            self._line(
                painter, inner, translate("Display", "Nobody is waiting"), _TEXT, 400, now.muted, side=Side.MIDDLE
            )
            return
        numbers = [number_words(each) for each in board.following]
        widest = max(self._width(each, _NEXT, 700, is_scaled=False) for each in numbers) + 3 * self._unit
        columns = max(1, min(len(numbers), int(inner.width() // widest)))
        rows = max(1, int(inner.height() // (_NEXT * 1.35 * self._unit)))
        shown = numbers[: columns * rows]
        rows = min(rows, -(-len(shown) // columns))
        width, height = inner.width() / columns, inner.height() / rows
        for at, number in enumerate(shown):
            cell = QRectF(inner.left() + at % columns * width, inner.top() + at // columns * height, width, height)
            cell = self._mirrored_in(cell, inner)
            self._line(painter, cell, number, _NEXT, 700, now.ink, side=Side.MIDDLE, is_scaled=False)

    def _draw_waits(self, painter: QPainter, waits: Sequence[PublicWait], box: QRectF) -> None:
        now = theme.current()
        head, box = box, self._heading(painter, box, translate("Display", "Wait now"))
        head = QRectF(head.left(), head.top(), head.width(), box.top() - head.top())
        draw_box(painter, box, now.panel, now.line, _RADIUS * self._unit)
        inner = box.adjusted(2.4 * self._unit, self._unit, -2.4 * self._unit, -self._unit)
        beside, below = (self._room_of(waits, inner, lines) for lines in (1, 2))
        grid, is_below = place_waits(len(waits), beside, below, is_large=theme.theme().text_scale > 1)
        page = self._now // PAGE_SECONDS % grid.pages
        if grid.pages > 1:
            mark = f"{words.number(page + 1)}/{words.number(grid.pages)}"
            self._line(painter, head, mark, _HEADING, 600, now.muted, is_trailing=True)
        gap, size = 3 * self._unit, _WAIT * grid.size  # all of them in one size
        width, height = (inner.width() - gap * (grid.columns - 1)) / grid.columns, inner.height() / grid.rows
        for at, wait in enumerate(waits[page * grid.cells : (page + 1) * grid.cells]):
            column, row = divmod(at, grid.rows)
            cell = QRectF(inner.left() + column * (width + gap), inner.top() + row * height, width, height)
            self._draw_wait(painter, wait, self._mirrored_in(cell, inner), size, is_below)

    def _room_of(self, waits: Sequence[PublicWait], box: QRectF, lines: int) -> Room:
        line, scale = lines * _WAIT * _LINE * self._unit, theme.theme().text_scale
        both = [(self._width(each.service, _WAIT, 400), self._width(wait_words(each), _WAIT, 600)) for each in waits]
        widest = max(map(max if lines > 1 else sum, both)) + 2 * self._unit
        enough = min(LEAST, 1 / scale) if lines > 1 else LEAST  # the usual size of plain text, at any size of text
        return Room(box.width(), box.height(), 3 * self._unit, widest, line * scale, _LOWEST / scale, enough)

    def _draw_wait(self, painter: QPainter, wait: PublicWait, box: QRectF, size: float, is_below: bool) -> None:
        now, said = theme.current(), wait_words(wait)
        if is_below:
            half, middle = box.height() / 2, min(box.height(), 2 * size * _LINE * self._unit * theme.theme().text_scale)
            box = box.adjusted(0, half - middle / 2, 0, middle / 2 - half)
            self._line(painter, box.adjusted(0, 0, 0, -middle / 2), wait.service, size, 400, now.muted)
            self._line(painter, box.adjusted(0, middle / 2, 0, 0), said, size, 600, now.ink)
            return
        self._line(painter, box, said, size, 600, now.ink, is_trailing=True)
        taken = min(self._width(said, size, 600) + 2 * self._unit, box.width() * _MOST_SAID)
        name = box.adjusted(taken, 0, 0, 0) if self.isRightToLeft() else box.adjusted(0, 0, -taken, 0)
        self._line(painter, name, wait.service, size, 400, now.muted)

    # how it is drawn

    @property
    def _unit(self) -> float:
        return min(self.width(), self.height()) / 100

    def _heading(self, painter: QPainter, box: QRectF, text: str) -> QRectF:
        """A heading above a box; gives what is left of it."""
        tall = _HEADING * 1.6 * self._unit * theme.theme().text_scale
        self._line(
            painter, QRectF(box.left(), box.top(), box.width(), tall), text, _HEADING, 600, theme.current().muted
        )
        return box.adjusted(0, tall, 0, 0)

    def _font(self, size: float, weight: int, *, is_scaled: bool = True) -> QFont:
        made = theme.font(10, weight, tabular=True)
        made.setPixelSize(max(8, round(size * self._unit * (theme.theme().text_scale if is_scaled else 1.0))))
        return made

    def _width(self, text: str, size: float, weight: int, *, is_scaled: bool = True) -> float:
        return QFontMetricsF(self._font(size, weight, is_scaled=is_scaled)).horizontalAdvance(text) + 2

    def _line(
        self, painter: QPainter, box: QRectF, text: str, size: float, weight: int, ink: QColor, *,
        side: Side | None = None, is_trailing: bool = False, is_scaled: bool = True,
    ) -> None:  # fmt: skip
        font = self._font(size, weight, is_scaled=is_scaled)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > box.width():  # smaller rather than cut, down to a half
            font.setPixelSize(max(8, int(font.pixelSize() * max(0.5, box.width() / wide))))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(ink)
        at = side or (Side.RIGHT if is_trailing is not self.isRightToLeft() else Side.LEFT)
        write(painter, box.toRect(), shown, at)

    def _fill(self, painter: QPainter, box: QRectF, text: str, ink: QColor) -> None:
        """A number that fills its box."""
        font = self._font(10, 800, is_scaled=False)
        font.setPixelSize(100)
        wide = max(1.0, QFontMetricsF(font).horizontalAdvance(text))
        font.setPixelSize(max(10, int(min(box.height() * 0.78, 100 * (box.width() * 0.88) / wide))))
        painter.setFont(font)
        painter.setPen(ink)
        write(painter, box.toRect(), text, Side.MIDDLE)

    def _mirrored(self, box: QRectF) -> QRectF:
        return self._mirrored_in(box, QRectF(self.rect()))

    def _mirrored_in(self, box: QRectF, outer: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())
