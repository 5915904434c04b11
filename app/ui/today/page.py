"""Today: the calendar of the day beside the line, what is due and the requests; all of it live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.inbox.pane import InboxSide
from app.ui.page import SERVED, Key, Page
from app.ui.queue.side import GAP, QueueSide, staff_states
from app.ui.queue.space import SpaceKey
from app.ui.rows.scrolling import ScrollingArea
from app.ui.today.bar import NarrowBar
from app.ui.today.day import DayPart
from app.ui.today.shares import Shares

if TYPE_CHECKING:
    from app.desk.views import DayView
    from app.ui.scene import Scene

translate = QCoreApplication.translate

SIDE_WIDTH = 388
"""Pixels of the side before text scaling."""
LARGE_TEXT = 1.4
"""From this text scale on the side does not leave the calendar enough room."""


class TodayPage(Page):
    """The day's calendar, and beside it or in drawers whatever waits for somebody at the desk."""

    has_days = True
    kinds = SERVED

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "today", translate("Page", "Today"))
        self._filled: set[str] = set()
        self.calendar = DayPart(scene)
        self.queue = QueueSide(scene, asks_staff=False, is_part=True)
        self.inbox = InboxSide(scene, is_part=True)
        self.bar = NarrowBar(scene)
        self._side = _side_of(self.queue, self.inbox)
        self._lay_out()
        self.calendar.day_shown.connect(self._take_day)
        for name, part in self._parts().items():
            part.filled.connect(lambda name=name: self._arrived(name))
        scene.narrow_changed.connect(self._fit)
        theme.theme().changed.connect(self._fit)
        SpaceKey(self, (self.queue.line.call_next, self.bar.call_next))
        self._fit()

    def refresh(self) -> None:
        # The calendar tells the line what the staff are doing, unless it shows another day.
        self._part_with_today()
        for part in self._parts().values():
            part.catch_up()

    def turn(self) -> None:
        # The line and the requests are the same on every day; only who tells what the staff are doing may change.
        if self._is_stale or not self.isVisible():
            super().turn()
            return
        self.calendar.catch_up()
        if self._part_with_today():
            self.queue.catch_up()

    def _part_with_today(self) -> bool:
        """Let the line ask what the staff are doing while the calendar shows another day; whether that is new."""
        before, self.queue.asks_staff = self.queue.asks_staff, self.scene.day != self.scene.today
        return before != self.queue.asks_staff

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Space", translate("Today", "Call the next one")),
            Key("T", translate("Today", "On a walk-in who waits: choose a time in the calendar, and book there")),
            Key("A", translate("Today", "On a request: approve")),
            Key("R", translate("Today", "On a request: reject")),
            Key("M", translate("Today", "On a request: offer another time")),
            *self.calendar.keys(),
        )

    def _parts(self) -> dict[str, Page]:
        return {"day": self.calendar, "queue": self.queue, "inbox": self.inbox, "bar": self.bar}

    def _lay_out(self) -> None:
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(line, 1)
        line.setSpacing(12)
        line.addWidget(self.calendar, 1)
        line.addWidget(self._side)

    def _fit(self) -> None:
        """Put the side beside the calendar, or into drawers where there is no room, or the text is large."""
        is_narrow = self.scene.is_narrow or theme.theme().text_scale > LARGE_TEXT
        self._side.setFixedWidth(theme.scaled(SIDE_WIDTH))
        self._side.setVisible(not is_narrow)
        self.bar.setVisible(is_narrow)

    def _take_day(self, day: DayView) -> None:
        if day.is_today:
            self.queue.show_staff(staff_states(day))

    def _arrived(self, part: str) -> None:
        """The page is filled once each of its parts is, and again whenever one of them was read anew."""
        self._filled.add(part)
        if all(name in self._filled for name, each in self._parts().items() if each.isVisible()):
            self.filled.emit()


def _side_of(queue: QueueSide, inbox: InboxSide) -> ScrollingArea:
    """The panes in a column that scrolls when even the least of each does not fit."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addWidget(queue)
    column.addWidget(inbox)
    column.addStretch(1)
    area = ScrollingArea(inner, "today.side", follows=False)  # it has all the height that there is
    area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    for pane in (queue.due, inbox.pane):
        pane.list.show_least(1)  # their heads count all; the line is what the desk works at
    Shares(area, inner, ((queue.line, 5), (queue.due, 2), (inbox.pane, 2)), GAP)
    return area
