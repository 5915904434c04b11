"""A month to choose a date from: by mouse, finger or keys, in the order and words of the locale."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import dates, theme, words
from app.ui.beside import listed
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box, draw_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_WEEKS, _WEEK = 6, 7


class MonthPicker(QWidget):
    """A popover; ``chosen`` carries the date that was pressed, and it closes.

    Arrows walk the days, Page Up and Down the months, with Shift the years; Home is today, Enter chooses.
    """

    chosen = Signal(object)

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("month")
        self.setAccessibleName(self.tr("Go to a date"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day, self._chosen, self._today = day, day, today
        self.title = Label("", 15, 600)
        self.title.setObjectName("month.title")
        self._cells = [DayCell(self) for _ in range(_WEEKS * _WEEK)]
        self._lay_out()
        for cell in self._cells:
            cell.clicked.connect(lambda _=False, cell=cell: self._choose(cell.day))
        self.show_day(day)

    def show_day(self, day: date) -> None:
        """Put the keyboard on a day, in its month."""
        self.day = day
        first = _first_shown(day)
        self.title.setText(dates.month_title(day))
        for number, cell in enumerate(self._cells):
            at = _later(first, number)
            cell.show_day(at, is_today=at == self._today, is_chosen=at == self._chosen, is_beside=at.month != day.month)
            if at == day:
                cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_below(self, anchor: QWidget) -> None:
        """Show it under what was pressed, within the screen."""
        self.setLayoutDirection(anchor.layoutDirection())
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + anchor.width() - self.width())
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.show_day(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.day)
        elif (day := self._by_key(event)) is not None:
            self.show_day(day)
        else:
            super().keyPressEvent(event)  # Escape closes a popover

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.fillRect(self.rect(), now.panel)
        draw_box(painter, self.rect(), now.panel, now.line, 0)
        painter.end()

    def _by_key(self, event: QKeyEvent) -> date | None:
        on = -1 if self.isRightToLeft() else 1
        days = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in days:
            return _later(self.day, days[key])
        if key in months:
            is_year = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return _months_later(self.day, months[key] * (12 if is_year else 1))
        return self._today if key == Qt.Key.Key_Home else None

    def _choose(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()

    def _lay_out(self) -> None:
        column, head, grid = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        back = Button("", "month.before", self.tr("The month before"), kind=Kind.QUIET, icon="back")
        forward = Button("", "month.after", self.tr("The month after"), kind=Kind.QUIET, icon="forward")
        back.clicked.connect(lambda: self.show_day(_months_later(self.day, -1)))
        forward.clicked.connect(lambda: self.show_day(_months_later(self.day, 1)))
        head.addWidget(self.title, 1)
        head.addWidget(back)
        head.addWidget(forward)
        grid.setSpacing(2)
        for number, (short, name) in enumerate(dates.weekday_names()):
            label = Label(short, 12, ink="muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(name)
            grid.addWidget(label, 0, number)
        for number, cell in enumerate(self._cells):
            grid.addWidget(cell, 1 + number // _WEEK, number % _WEEK)
        today = Button(self.tr("Today"), "month.today", self.tr("Back to today"))
        today.clicked.connect(lambda: self._choose(self._today))
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(today)


class DayCell(QAbstractButton):
    """One day of the month; the days of its neighbours are paler."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self._is_today = self._is_chosen = self._is_beside = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: date, *, is_today: bool, is_chosen: bool, is_beside: bool) -> None:
        """Be this day."""
        self.day, self._is_today, self._is_chosen, self._is_beside = day, is_today, is_chosen, is_beside
        self.setObjectName(f"month.{day.isoformat()}")
        self.setText(words.number(day.day))
        marks = (dates.day_long(day), self.tr("today") if is_today else "", self.tr("shown") if is_chosen else "")
        self.setAccessibleName(listed(marks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.target(), theme.target())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the month walks; a button would go to whatever lies beside it

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill = now.accent if self._is_chosen else now.accent_soft if self.underMouse() else None
        box = self.rect().adjusted(1, 1, -1, -1)
        draw_box(painter, box, fill, now.accent if self._is_today else None, theme.RADIUS_CONTROL)
        painter.setFont(theme.font(14, 700 if self._is_today or self._is_chosen else 400, tabular=True))
        ink = now.on_accent if self._is_chosen else now.accent if self._is_today else now.ink
        painter.setPen(now.muted if self._is_beside and not (self._is_chosen or self._is_today) else ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, box)
        painter.end()


def _first_shown(day: date) -> date:
    first = day.replace(day=1)
    return date.min if first == date.min else dates.week_of(first)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def _months_later(day: date, months: int) -> date:
    """The same day of another month, or the last one of it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year < year < date.max.year:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
