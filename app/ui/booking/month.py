"""A month at a glance: each day with how many times are free on it, and the way to the months around it."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import dates, theme, words
from app.ui.beside import listed
from app.ui.card.marks import heading
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import ARROWS
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import Side, draw_box, draw_focus, write
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEKS, WEEK = 6, 7


class MonthDay(Pressable):
    """One day: its number, and how many times are free on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self._free: int | None = None
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: date, free: int | None, *, chosen: bool, enabled: bool) -> None:
        """Be this day; ``free`` is None while nobody knows yet."""
        self.day, self._free = day, free
        self.setObjectName(f"booking.day.{day.isoformat()}")
        self.setText(words.number(day.day))
        said = (self.tr("{count} free").format(count=words.number(free)),) if free is not None else ()
        self.setAccessibleName(listed((dates.day_long(day), *said)))
        self.setChecked(chosen)
        self.setEnabled(enabled)
        self.update()

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the month walks; a button would go to whatever lies beside it
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        height = theme.line_height(14, 700) + theme.line_height(11) + 8
        return QSize(theme.scaled(48), max(theme.target(), height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(30), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        chosen, free = self.isChecked(), self._free
        if chosen or (self.underMouse() and self.isEnabled()):
            draw_box(painter, self.rect(), now.accent if chosen else theme.mix(now.ink, now.panel, 0.06), None)
        is_dim = not self.isEnabled() or free == 0
        ink = now.on_accent if chosen else now.muted if is_dim else now.ink
        if not self.isEnabled():
            painter.setOpacity(0.6)
        number, says = self._boxes()
        painter.setFont(theme.font(14, 400 if is_dim else 700, tabular=True))
        painter.setPen(ink)
        write(painter, number, self.text(), Side.MIDDLE)
        if free and self.isEnabled():
            painter.setFont(theme.font(11, tabular=True))
            painter.setPen(now.on_accent if chosen else now.muted)
            write(painter, says, self._said(QFontMetrics(painter.font()), says.width()), Side.MIDDLE)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _boxes(self) -> tuple[QRect, QRect]:
        large, small = theme.line_height(14, 700), theme.line_height(11)
        top = (self.height() - large - small) // 2
        width = self.width() - 4
        return QRect(2, top, width, large), QRect(2, top + large, width, small)

    def _said(self, metrics: QFontMetrics, room: int) -> str:
        count = words.number(self._free or 0)
        whole = self.tr("{count} free").format(count=count)
        return whole if metrics.horizontalAdvance(whole) <= room else count


class MonthDays(Handing):
    """A month of days. ``chosen`` carries a date; days before ``today`` cannot be chosen.

    Arrows walk the days, Page Up and Down the months; ``month_shown`` asks for what is free in another month.
    """

    chosen = Signal(object)
    month_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.days")
        self.setAccessibleName(self.tr("Day"))
        self.today = self.day = self.shown = date.min
        """``shown`` is the first of the month that is seen."""
        self._free: dict[date, int] = {}
        self._title = heading("", self)
        self.back = Button("", "booking.month_before", self.tr("The month before"), kind=Kind.QUIET, icon="back")
        self.forward = Button("", "booking.month_after", self.tr("The month after"), kind=Kind.QUIET, icon="forward")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forward.clicked.connect(lambda: self.turn(1))
        self._cells = [MonthDay(self) for _ in range(WEEKS * WEEK)]
        for cell in self._cells:
            cell.clicked.connect(lambda _=False, cell=cell: self.choose(cell.day))
        self._lay_out()

    def first(self) -> date:
        """The first day of the month shown that can be chosen."""
        return max(self.today, self.shown)

    def last(self) -> date:
        """The last day of the month shown."""
        return self.shown.replace(day=calendar.monthrange(self.shown.year, self.shown.month)[1])

    def begin(self, today: date, day: date) -> None:
        """Start anew, with this day chosen."""
        self.today, self.day = today, max(today, day)
        self.shown = self.day.replace(day=1)
        self.forget()

    def choose(self, day: date) -> None:
        """Choose a day, as if it were pressed."""
        self.day = max(self.today, day)
        is_other = self.day.replace(day=1) != self.shown
        self.shown = self.day.replace(day=1)
        self._draw()
        if is_other:
            self.month_shown.emit()
        self.chosen.emit(self.day)

    def forget(self) -> None:
        """Nobody knows any more how many times are free."""
        self._free = {}
        self._draw()

    def show_free(self, free: Mapping[date, int]) -> None:
        """Show how many times are free on these days."""
        self._free |= free
        self._draw()

    def is_empty(self) -> bool:
        """Whether the month shown is known to have nothing free."""
        days = [day for day in self._days() if day >= self.today]
        return bool(days) and not any(self._free.get(day, 1) for day in days)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -1 if self.isRightToLeft() else 1
        key = Qt.Key(event.key())
        days = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        if key in days:
            self.choose(self.day + timedelta(days=days[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.choose(_months_later(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)
            return
        for cell in self._cells:
            if cell.isVisible() and cell.day == self.day:
                cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        column, head, grid = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        grid.setSpacing(4)
        for at in range(WEEK):
            grid.setColumnStretch(at, 1)
        for at, (short, name) in enumerate(dates.weekday_names()):
            label = Label(short, 12, ink="muted", parent=self)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(name)
            grid.addWidget(label, 0, at)
        for at, cell in enumerate(self._cells):
            grid.addWidget(cell, 1 + at // WEEK, at % WEEK)
        column.addLayout(head)
        column.addLayout(grid)

    def turn(self, months: int) -> None:
        """Show the month so many after the one that is shown; the chosen day stays."""
        self.shown = max(self.today.replace(day=1), _months_later(self.shown, months).replace(day=1))
        self._draw()
        self.month_shown.emit()

    def _days(self) -> list[date]:
        return [self.shown + timedelta(days=ahead) for ahead in range(self.last().day)]

    def _draw(self) -> None:
        days = self._days()
        lead = (self.shown - dates.week_of(self.shown)).days if self.shown > date.min else 0
        for at, cell in enumerate(self._cells):
            is_day = lead <= at < lead + len(days)
            if is_day:
                day = days[at - lead]
                cell.show_day(day, self._free.get(day), chosen=day == self.day, enabled=day >= self.today)
            else:
                cell.setObjectName("")
            cell.setVisible(is_day)
        self._title.setText(dates.month_title(self.shown).upper())
        self.back.setEnabled(self.shown > self.today)
        self._rove()

    def _rove(self) -> None:
        """Leave one day to the Tab key: the chosen one, or the first that can be."""
        able = [cell for cell in self._cells if not cell.isHidden() and cell.isEnabled()]
        stop = next((cell for cell in able if cell.isChecked()), able[0] if able else None)
        self.heir = stop
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year < year < date.max.year:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
