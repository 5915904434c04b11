"""The year ahead, drawn: a line for each month, a cell for each day, with what the week says and every special day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.core.hours import special_days, week_of
from app.core.values import Calendar
from app.core.wall import day_number
from app.ui import dates, theme
from app.ui.beside import listed
from app.ui.rows import measures
from app.ui.settings.week_strip import span_words
from app.ui.tips import tip_words
from app.ui.widgets.paint import Side, draw_box, draw_hatch, mirrored, write

_MONTHS, _DAYS = 12, 31
_LINE, _FINGER_LINE = 16, 28
"""Least pixels of a month, by mouse and by finger; a day without a finger's room is chosen by its field, too."""


class DayFace(NamedTuple):
    """How a day is: its times in minutes, and whether that is by a special day."""

    times: tuple[tuple[int, int], ...]
    is_special: bool


class YearGrid(QWidget):
    """``pressed`` carries the date of a cell; what is open and what is special is told by colour and by hatching."""

    pressed = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._first = date(1970, 1, 1)
        self._today = self._first
        self._calendar: Calendar | None = None
        self._faces: dict[date, DayFace] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_calendar(self, calendar: Calendar, today: date) -> None:
        """Show the twelve months from this one on."""
        if calendar == self._calendar and today == self._today:
            return
        self._calendar, self._today, self._first = calendar, today, today.replace(day=1)
        self._faces = _faces(calendar, self._first)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(320), _MONTHS * self._line() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(240), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), tip_words(self.day_words(day)) if day else "", self)
            return True
        return super().event(event)

    def day_words(self, day: date) -> str:
        """What is on a day."""
        face = self._faces.get(day)
        times = face.times if face is not None else ()
        return f"{dates.day_long(day)}: " + (listed(span_words(*each) for each in times) or self.tr("closed"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setFont(theme.font(11))
        side = Side.RIGHT if self.isRightToLeft() else Side.LEFT
        for at, month in enumerate(_months(self._first)):
            painter.setPen(now.muted)
            name = QRect(0, at * self._line(), self._left() - 6, self._line())
            write(painter, mirrored(self, name), _month_name(month.month), side)
            day = month
            while day.month == month.month:
                self._draw_day(painter, day, self._cell(at, day.day))
                day += timedelta(days=1)
        painter.end()

    def _draw_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        now, face = theme.current(), self._faces.get(day)
        is_open = face is not None and bool(face.times)
        box = mirrored(self, cell)
        if face is not None and face.is_special:
            draw_box(painter, box, now.warn if is_open else now.danger, now.warn_ink if is_open else now.danger_ink, 3)
            if not is_open:
                draw_hatch(painter, box.adjusted(2, 2, -2, -2), now.danger_ink)
        elif is_open:
            draw_box(painter, box, now.accent_soft, None, 3)
        else:
            draw_box(painter, box, now.closed, None, 3)
        if day == self._today:
            draw_box(painter, box, None, now.ink, 3)

    def _line(self) -> int:
        return max(_FINGER_LINE if theme.theme().touch else _LINE, theme.line_height(11) + 3)

    def _left(self) -> int:
        """Room for the longest of the months' names."""
        return max(theme.scaled(40), 10 + _widest_name(QLocale().name(), theme.theme().text_scale))

    def _cell(self, at: int, number: int) -> QRect:
        wide = (self.width() - self._left()) / _DAYS
        left, right = (self._left() + round(wide * each) for each in (number - 1, number))
        return QRect(left, at * self._line() + 1, max(3, right - left - 1), self._line() - 2)

    def _day_at(self, at: QPoint) -> date | None:
        x = self.width() - 1 - at.x() if self.isRightToLeft() else at.x()
        month, number = (
            at.y() // self._line(),
            int((x - self._left()) * _DAYS / max(1, self.width() - self._left())) + 1,
        )
        if not 0 <= month < _MONTHS or x < self._left():
            return None
        try:
            return _months(self._first)[month].replace(day=number)
        except ValueError:
            return None


_SHORT = QLocale.FormatType.ShortFormat


@lru_cache(maxsize=8)
def _widest_name(_locale: str, _scale: float) -> int:
    """Pixels, reckoned once for each locale and size: every cell is laid out by it."""
    return max(measures.advance(_month_name(each), 11) for each in range(1, 13))


def _month_name(month: int) -> str:
    return QLocale().standaloneMonthName(month, _SHORT)


def _months(first: date) -> list[date]:
    return [
        date(first.year + (first.month - 1 + at) // 12, (first.month - 1 + at) % 12 + 1, 1) for at in range(_MONTHS)
    ]


def _faces(calendar: Calendar, first: date) -> dict[date, DayFace]:
    start = day_number(first)
    special, week = special_days(calendar, start, start + 366), week_of(calendar)
    found = {}
    for at in range(367):
        day = first + timedelta(days=at)
        rows = special.get(start + at, week[day.weekday()])
        found[day] = DayFace(tuple((opens // 60, closes // 60 % 1440) for opens, closes in rows), start + at in special)
    return found
