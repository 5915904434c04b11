"""A week drawn as seven lines from midnight to midnight, with what is open as bars that can be drawn, moved, stretched.

Drag over a free stretch to open it, drag a bar to move it, an end of it to open earlier or close later. By the keys:
up and down to another day; the fields below edit that day.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.values import NormalHour
from app.ui import theme, words
from app.ui.beside import clauses, listed
from app.ui.settings import week_rows
from app.ui.settings.week_rows import MINUTES, STEP
from app.ui.widgets.paint import Side, draw_box, draw_focus, draw_hatch, mirrored, write

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.ui.settings.week_rows import Week

_HOURS = (0, 3, 6, 9, 12, 15, 18, 21)
_EDGE, _FINGER_EDGE = 10, 24
"""Pixels at the end of a bar that stretch it, by mouse and by finger."""
_LINE = 34
_EPOCH = date(1970, 1, 5)
"""A Monday: wall times are shown as those of a week in which nothing special is."""


class _Drag(NamedTuple):
    """What is being dragged: an end of a row, all of it, or a new one."""

    day: int
    row: NormalHour | None
    part: str
    at: int
    """The minute that was pressed."""
    y: int
    """Where it was pressed, by which a finger that scrolls the page is told."""


def clock_words(minutes: int) -> str:
    """A wall time as the locale writes it."""
    return words.clock(minutes % MINUTES * 60, "UTC")


def span_words(opens: int, closes: int) -> str:
    """From when to when."""
    return f"{clock_words(opens)}–{clock_words(closes)}"


def days_in_order() -> list[int]:
    """The weekdays, Monday being 0, in the order of the locale."""
    first = QLocale().firstDayOfWeek().value - 1
    return [(first + number) % 7 for number in range(7)]


def day_name(day: int, *, is_short: bool = False) -> str:
    """The name of a weekday, Monday being 0."""
    form = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day + 1, form)


class WeekStrip(QWidget):
    """``edited`` carries the week as it is drawn now; ``chosen`` a weekday, Monday being 0."""

    edited = Signal(object)
    chosen = Signal(int)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week: Week = ()
        self.day = 0
        self.can_edit = True
        self._frame: tuple[Week, ...] = ()
        self._says = says
        self._drag: _Drag | None = None
        self._ghost: tuple[int, int, int] | None = None
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_week(self, week: Week) -> None:
        """Show these rows."""
        self.week = week
        said = (f"{day_name(day)} {self.day_words(day)}" for day in days_in_order())
        self.setAccessibleDescription(clauses(said))
        self.update()

    def show_frame(self, weeks: Iterable[Week]) -> None:
        """Show within which hours of others this lies: those of the places, all together."""
        self._frame = tuple(weeks)
        self.update()

    def show_day(self, day: int) -> None:
        """Mark a weekday."""
        self.day = day
        self.setAccessibleName(f"{self._says}: {listed((day_name(day), self.day_words(day)))}")
        self.update()

    def day_words(self, day: int) -> str:
        """When it is open on a weekday."""
        rows = week_rows.of_day(self.week, day)
        return listed(span_words(row.opens or 0, row.closes or 0) for row in rows) or self.tr("closed")

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(320), self._head() + 7 * self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(240), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        order = days_in_order()
        self._choose(order[max(0, min(order.index(self.day) + step, 6))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        self._choose(day)
        if self.can_edit and self._grid().contains(self._unmirrored(event.position().toPoint())):
            self._drag = self._take(day, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            self._point(event.position().toPoint())
            return
        if abs(event.position().toPoint().y() - self._drag.y) > self._line():
            self._drag = self._ghost = None  # that is no dragging along a day any more
        else:
            self._ghost = self._dragged(self._drag, self._minute_at(event.position().toPoint()))
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag, ghost, self._drag, self._ghost = self._drag, self._ghost, None, None
        self.update()
        if drag is None or ghost is None or ghost[2] - ghost[1] < STEP:
            return
        if drag.row is None:
            self.edited.emit(week_rows.added(self.week, drag.day, ghost[1], min(ghost[2], MINUTES)))
        else:
            self.edited.emit(week_rows.changed(self.week, drag.row, ghost[1], ghost[2]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw_head(painter)
        for at, day in enumerate(days_in_order()):
            self._draw_day(painter, at, day)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    # drawing

    def _draw_head(self, painter: QPainter) -> None:
        now, grid = theme.current(), self._grid()
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(now.muted)
        wide = max(QFontMetrics(painter.font()).horizontalAdvance(clock_words(each * 60)) for each in _HOURS) + 8
        every = 1 if wide * len(_HOURS) < grid.width() else 2
        for hour in _HOURS[::every]:
            box = QRect(self._x_of(hour * 60), 0, wide, self._head())
            side = Side.RIGHT if self.isRightToLeft() else Side.LEFT
            write(painter, mirrored(self, box), clock_words(hour * 60), side)

    def _draw_day(self, painter: QPainter, at: int, day: int) -> None:
        now, grid = theme.current(), self._grid()
        line = QRect(0, self._head() + at * self._line(), self.width(), self._line())
        if day == self.day:
            draw_box(painter, mirrored(self, line.adjusted(0, 1, 0, -1)), now.accent_soft, None)
        painter.setFont(theme.font(13, 600 if day == self.day else 500))
        painter.setPen(now.accent if day == self.day else now.ink)
        name = QRect(8, line.top(), grid.left() - 12, line.height())
        said = day_name(day, is_short=True)
        write(painter, mirrored(self, name), said, Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        track = QRect(grid.left(), line.top() + 5, grid.width(), line.height() - 10)
        painter.fillRect(mirrored(self, track), now.closed)
        draw_hatch(painter, mirrored(self, track), now.hatch)
        for row in (row for week in self._frame for row in week_rows.of_day(week, day)):
            start, end = row.opens or 0, min((row.opens or 0) + week_rows.length(row), MINUTES)
            part = QRect(self._x_of(start), track.top(), self._x_of(end) - self._x_of(start), track.height())
            painter.fillRect(mirrored(self, part), now.panel)
        for hour in _HOURS[1:]:
            x = mirrored(self, QRect(self._x_of(hour * 60), track.top(), 1, track.height()))
            painter.fillRect(x, now.line)
        for row in week_rows.of_day(self.week, (day - 1) % 7):
            over = (row.opens or 0) + week_rows.length(row) - MINUTES
            if over > 0:
                self._draw_bar(painter, track, 0, over, "", is_pale=True)
        for row in week_rows.of_day(self.week, day):
            if self._drag is None or self._drag.row is not row or self._ghost is None:
                self._draw_row(painter, track, row.opens or 0, (row.opens or 0) + week_rows.length(row))
        if self._ghost is not None and self._ghost[0] == day:
            self._draw_row(painter, track, self._ghost[1], self._ghost[2])

    def _draw_row(self, painter: QPainter, track: QRect, start: int, end: int) -> None:
        self._draw_bar(painter, track, start, min(end, MINUTES), span_words(start, end))

    def _draw_bar(
        self, painter: QPainter, track: QRect, start: int, end: int, text: str, *, is_pale: bool = False
    ) -> None:
        now = theme.current()
        box = QRect(self._x_of(start), track.top(), max(4, self._x_of(end) - self._x_of(start)), track.height())
        fill = theme.mix(now.accent, now.panel, 0.35) if is_pale else now.accent
        draw_box(painter, mirrored(self, box), fill, now.accent, 5)
        painter.setFont(theme.font(12, 600, tabular=True))
        painter.setPen(now.on_accent)
        leading = Side.RIGHT if self.isRightToLeft() else Side.LEFT
        for said, side in ((text, Side.MIDDLE), (text.partition("–")[0], leading)):
            if QFontMetrics(painter.font()).horizontalAdvance(said) + 8 <= box.width():
                write(painter, mirrored(self, box.adjusted(4, 0, -4, 0)), said, side)
                break

    # where things are

    def _head(self) -> int:
        return theme.line_height(11) + 6

    def _line(self) -> int:
        least = theme.target() if theme.theme().touch else _LINE
        return max(least, theme.line_height(13) + 16)

    def _grid(self) -> QRect:
        metrics = QFontMetrics(theme.font(13, 600))
        left = 20 + max(metrics.horizontalAdvance(day_name(day, is_short=True)) for day in range(7))
        return QRect(left, self._head(), max(60, self.width() - left - 4), 7 * self._line())

    def _x_of(self, minute: int) -> int:
        grid = self._grid()
        return grid.left() + round(grid.width() * minute / MINUTES)

    def _unmirrored(self, at: QPoint) -> QPoint:
        return QPoint(self.width() - 1 - at.x(), at.y()) if self.isRightToLeft() else at

    def _minute_at(self, at: QPoint) -> int:
        grid = self._grid()
        minute = (self._unmirrored(at).x() - grid.left()) * MINUTES / grid.width()
        return max(0, min(round(minute / STEP) * STEP, MINUTES))

    def _day_at(self, at: QPoint) -> int | None:
        line = (at.y() - self._head()) // self._line()
        return days_in_order()[line] if 0 <= line < 7 else None

    # dragging

    def _take(self, day: int, at: QPoint) -> _Drag:
        row, part = self._part_at(day, at)
        return _Drag(day, row, part, self._minute_at(at), at.y())

    def _part_at(self, day: int, at: QPoint) -> tuple[NormalHour | None, str]:
        x, most = self._unmirrored(at).x(), _FINGER_EDGE if theme.theme().touch else _EDGE
        for row in week_rows.of_day(self.week, day):
            end = (row.opens or 0) + week_rows.length(row)
            left, right = self._x_of(row.opens or 0), self._x_of(min(end, MINUTES))
            if left - most // 2 <= x <= right + most // 2:
                edge = min(most, (right - left) // 3)
                return row, "start" if x < left + edge else "end" if x > right - edge else "all"
        return None, "new"

    def _dragged(self, drag: _Drag, minute: int) -> tuple[int, int, int]:
        if drag.row is None:
            return drag.day, min(drag.at, minute), max(drag.at, minute)
        start = drag.row.opens or 0
        end = start + week_rows.length(drag.row)
        if drag.part == "start":
            return drag.day, min(minute, end - STEP, MINUTES - STEP), end
        if drag.part == "end":
            return drag.day, start, max(minute, start + STEP)
        by = max(-start, min(minute - drag.at, MINUTES - STEP - start))
        return drag.day, start + by, end + by

    def _point(self, at: QPoint) -> None:
        day = self._day_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if day is not None and self.can_edit and self._grid().contains(self._unmirrored(at)):
            part = self._part_at(day, at)[1]
            shape = {"new": Qt.CursorShape.CrossCursor, "all": Qt.CursorShape.OpenHandCursor}.get(
                part, Qt.CursorShape.SizeHorCursor
            )
        self.setCursor(shape)

    def _choose(self, day: int) -> None:
        if day != self.day:
            self.show_day(day)
            self.chosen.emit(day)
