"""Seven days in a row, with how many times are free on each, and the way to the weeks before and after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import dates, theme, words
from app.ui.beside import listed
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import ARROWS
from app.ui.widgets.field import Pressed
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import Side, draw_box, draw_focus, write
from app.ui.widgets.pressing import Pressable
from app.ui.widgets.tabbing import Handing

if TYPE_CHECKING:
    from collections.abc import Mapping

DAYS = 7
_WORDY = 60


class DayButton(Pressable):
    """One day: its weekday, its number, and how many times are free."""

    def __init__(self, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self.asked = ""
        """What the day is chosen for, where more than one is chosen."""
        self._free: int | None = None
        self.setObjectName(f"booking.day.{at}")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: date, free: int | None, *, chosen: bool, enabled: bool) -> None:
        """Show this day; ``free`` is None while nobody knows yet."""
        self.day, self._free = day, free
        self.setText(words.day_short(day))
        said = (self.tr("{count} free").format(count=words.number(free)),) if free is not None else ()
        name = listed((words.day_long(day), *said))
        self.setAccessibleName(f"{self.asked}: {name}" if self.asked else name)
        self.setChecked(chosen)
        self.setEnabled(enabled)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # or the button goes on by itself, to wherever Tab would
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        height = theme.line_height(12) * 2 + theme.line_height(15, 700) + 14
        return QSize(theme.scaled(56), max(theme.target(), height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(44), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        chosen = self.isChecked()
        fill = now.accent if chosen else theme.mix(now.ink, now.panel, 0.06 if self.underMouse() else 0)
        draw_box(painter, self.rect(), fill, None if chosen else now.line)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        quiet = now.on_accent if chosen else now.muted
        top = 7
        weekday = QLocale().dayName(self.day.isoweekday(), QLocale.FormatType.ShortFormat)
        free = "" if self._free is None else words.number(self._free)
        if free and self.width() >= theme.scaled(_WORDY):
            free = self.tr("{count} free").format(count=free)
        for text, pixels, weight, ink in (
            (weekday, 12, 400, quiet),
            (words.number(self.day.day), 15, 700, now.on_accent if chosen else now.ink),
            (free, 12, 400, quiet),
        ):
            painter.setFont(theme.font(pixels, weight, tabular=True))
            painter.setPen(ink)
            line = theme.line_height(pixels, weight)
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 4)
            write(painter, QRect(2, top, self.width() - 4, line), shown, Side.MIDDLE)
            top += line
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()


class DayStrip(Handing, Pressed):
    """A week of days from the first one shown. ``chosen`` carries a date; days before ``today`` cannot be chosen."""

    chosen = Signal(object)
    week_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.days")
        self.setAccessibleName(self.tr("Day"))
        self.today = self.day = self.first = date.min
        self._free: dict[date, int] = {}
        self._title = Label("", 12, 700, "muted", parent=self)
        self.back = Button("", "booking.week_before", self.tr("The week before"), kind=Kind.QUIET, icon="back")
        self.forward = Button("", "booking.week_after", self.tr("The week after"), kind=Kind.QUIET, icon="forward")
        self.back.clicked.connect(lambda: self._page(-DAYS))
        self.forward.clicked.connect(lambda: self._page(DAYS))
        self._buttons = [DayButton(at, self) for at in range(DAYS)]
        head, line, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        head.addWidget(self.forward)
        line.setSpacing(6)
        for button in self._buttons:
            button.clicked.connect(lambda _=False, button=button: self.choose(button.day))
            line.addWidget(button)
        column.addLayout(head)
        column.addLayout(line)

    def ask_for(self, what: str) -> None:
        """Let a screen reader hear in each button which day this is: "First day off"."""
        self.setAccessibleName(what)
        for button in (self.back, self.forward):
            button.setAccessibleName(f"{button.accessibleName()}: {what}")
        for day in self._buttons:
            day.asked = what

    def days(self) -> tuple[date, ...]:
        """The days that are seen."""
        return tuple(self.first + timedelta(days=at) for at in range(DAYS))

    def begin(self, today: date, day: date) -> None:
        """Start anew, with this day chosen."""
        self.today, self.day = today, max(today, day)
        self.first = max(today, self.day - timedelta(days=self.day.weekday()))
        self.settle()
        self.forget()

    def entry(self) -> object:
        return self.day

    def choose(self, day: date) -> None:
        """Choose a day, as if it were pressed."""
        self.day = max(self.today, day)
        if self.day not in self.days():
            self.first = self.day
            self.week_shown.emit()
        self._draw()
        self.chosen.emit(self.day)

    def forget(self) -> None:
        """Nobody knows any more how many times are free."""
        self._free = {}
        self._draw()

    def show_free(self, free: Mapping[date, int]) -> None:
        """Show how many times are free on these days."""
        self._free |= free
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.choose(self.day + timedelta(days=-step if self.isRightToLeft() else step))
        for button in self._buttons:
            if button.day == self.day:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _page(self, days: int) -> None:
        self.first = max(self.today, self.first + timedelta(days=days))
        self._draw()
        self.week_shown.emit()

    def _draw(self) -> None:
        for button, day in zip(self._buttons, self.days(), strict=True):
            button.show_day(day, self._free.get(day), chosen=day == self.day, enabled=day >= self.today)
            if day == self.day:
                self.heir = button
        self.back.setEnabled(self.first > self.today)
        self._title.setText(dates.month_title(self.first).upper())
