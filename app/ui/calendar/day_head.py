"""The head over all columns of one of several days: its date, how much is booked, and the way to that day alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.desk.views_days import DaysView
from app.ui import dates, theme, words
from app.ui.beside import listed
from app.ui.calendar.clock_change import change_of
from app.ui.calendar.measures import FACT_PIXELS, NAME_PIXELS
from app.ui.tips import say_tip
from app.ui.widgets.paint import Side, draw_focus, mirrored, write
from app.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.desk.views import DayView
    from app.ui.calendar.measures import Measures

translate = QCoreApplication.translate
_PAD = 10


def is_joined(day: DayView) -> bool:
    """Whether each day has one column for everybody."""
    return isinstance(day, DaysView) and day.is_joined


def is_of_one(day: DayView) -> bool:
    """Whether every day has the same column alone, whose name need not be said again over each."""
    return isinstance(day, DaysView) and not day.is_joined and len({(each.kind, each.key) for each in day.columns}) == 1


def heads_height(day: DayView | None, measures: Measures) -> int:
    """How high the heads are: of columns, of days, or of days with their columns below."""
    if day is None or not isinstance(day, DaysView):
        return measures.heads
    if is_of_one(day):
        return 2 * theme.target()
    return measures.heads if day.is_joined else theme.target() + measures.heads


class DayHead(Pressable):
    """A date to press; today's is in the accent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = date.min
        self._fact, self._is_today = "", False
        self._lead = self._room = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: DayView) -> None:
        """Say what is known of a day."""
        self.day, self._is_today, self._fact = day.day, day.is_today, _fact(day)
        self.setObjectName(f"calendar.day.{day.day.isoformat()}")
        self.setText(dates.day_short(day.day))
        today, change = translate("Calendar", "today") if day.is_today else "", change_of(day)
        said = (dates.day_long(day.day), today, self._fact, change.said if change else "")
        self.setAccessibleName(listed(said))
        tip = (change.said if change else "", translate("Calendar", "Show this day alone"))
        say_tip(self, "\n".join(part for part in tip if part))
        self.update()

    def keep_in_view(self, lead: int, room: int) -> None:
        """Write so that it is seen though the first ``lead`` pixels are scrolled away; ``room`` is what is in view."""
        if (lead, room) != (self._lead, self._room):
            self._lead, self._room = lead, room
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill = now.accent_soft if self._is_today else now.panel
        painter.fillRect(self.rect(), theme.mix(now.ink, fill, 0.06 if self.underMouse() else 0))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.height()), now.line)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), now.line)
        self._say(painter)
        if self.hasFocus():
            draw_focus(painter, self.rect().adjusted(2, 2, -2, -2))
        painter.end()

    def _say(self, painter: QPainter) -> None:
        now, lead = theme.current(), 0 if self.isRightToLeft() else self._lead
        left, width = lead + _PAD, min(self.width() - lead, self._room) - 2 * _PAD
        name, fact = theme.font(NAME_PIXELS, 700), theme.font(FACT_PIXELS)
        date_width = QFontMetrics(name).horizontalAdvance(self.text())
        fact_width = QFontMetrics(fact).horizontalAdvance(self._fact)
        two_lines = self.height() >= QFontMetrics(name).height() + QFontMetrics(fact).height() + 6
        inked = ((name, self.text(), now.accent if self._is_today else now.ink), (fact, self._fact, now.muted))
        if two_lines:
            boxes = [QRect(left, 0, width, self.height() // 2 + 4), QRect(left, self.height() // 2 - 2, width, 0)]
            boxes[1].setBottom(self.height() - 4)
        else:
            rest = width - date_width - _PAD
            boxes = [QRect(left, 0, min(width, date_width + 1), self.height())]
            boxes += [QRect(left + date_width + _PAD, 0, rest, self.height())] if rest >= fact_width else []
        for (font, text, ink), box in zip(inked, boxes, strict=False):
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            side = Side.RIGHT if self.isRightToLeft() else Side.LEFT
            write(painter, mirrored(self, box), shown, side)


def _fact(day: DayView) -> str:
    count = len({(each.kind, each.id) for column in day.columns for each in column.bookings})
    if count:
        return translate("Calendar", "{count} booked").format(count=words.number(count))
    if not day.open:
        return translate("Calendar", "closed")
    is_manned = any(column.open for column in day.columns)
    return translate("Calendar", "nothing booked") if is_manned else translate("Calendar", "nobody works")
