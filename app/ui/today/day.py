"""The calendar of the day and place that are shown, keeping itself up to date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.core.values import Kind
from app.desk.views_days import days_in
from app.ui.calendar.acting import MoveActs
from app.ui.calendar.drawing import is_new
from app.ui.calendar.handing import HandActs
from app.ui.calendar.head_menu import show_head_menu
from app.ui.calendar.keys import calendar_keys
from app.ui.calendar.line_acts import LineActs
from app.ui.calendar.place_acts import PlaceActs
from app.ui.calendar.view import CalendarView
from app.ui.names import with_names
from app.ui.page import SERVED, Key, Page
from app.ui.scene import BookingWish

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from app.core.values import Instant
    from app.desk.preview import MoveWish
    from app.desk.views import DayView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class DayPart(Page):
    """A day calendar that reads its day when it is shown and whenever something changed. ``day_shown`` carries it."""

    has_days = True
    kinds = SERVED | {Kind.OUTBOX}  # what the remote has yet to confirm looks provisional
    day_shown = Signal(object)

    def __init__(self, scene: Scene, name: str = "day", *, is_part: bool = True) -> None:
        super().__init__(scene, name, translate("Page", "Calendar"), is_part=is_part)
        self.view = CalendarView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._day: DayView | None = None
        self.view.opened.connect(self._open)
        self.view.time_chosen.connect(self._choose_time)
        self.view.head_chosen.connect(scene.staff_wanted)
        self.view.head_asked.connect(partial(show_head_menu, scene, self.view))
        self._places = PlaceActs(scene, self.view)
        self._moves = MoveActs(scene, self.view, self._places.explain)
        self._line = LineActs(scene, self.view)
        self._hands = HandActs(scene, self.view)
        self.view.dropped.connect(self._book_drawn)
        scene.placing_wanted.connect(lambda _: self._place())

    def refresh(self) -> None:
        if self._goes_to_pointed():
            return
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("day_view", place.id, self.scene.day, then=self._show, key=(id(self), "day"))

    def keys(self) -> tuple[Key, ...]:
        return calendar_keys()

    def _show(self, day: DayView) -> None:
        self._day = day
        self.view.show_day(with_names(day))
        self.day_shown.emit(day)
        self.filled.emit()
        self._place()
        self._point()

    def shown_days(self) -> Collection[date]:
        """The dates that are shown, or will be once they are read."""
        return (self.scene.day,)

    def _goes_to_pointed(self) -> bool:
        """Show the day of the booking that is to be shown, where that is another; it is read instead then."""
        pointed = self.scene.pointed
        if pointed is None or pointed.day in self.shown_days():
            return False
        self.scene.show_day(pointed.day)
        return True

    def _point(self) -> None:
        """Choose the booking that is to be shown, and let the keys go on from it."""
        pointed = self.scene.pointed
        if pointed is None or not self.isVisible():
            return
        self.scene.pointed = None
        if self.view.select(Kind.APPOINTMENT, pointed.id):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Take on who waits for a calendar to be booked in."""
        if self.scene.placing and self._day is not None and self.isVisible():
            entry_id, self.scene.placing = self.scene.placing, ""
            self._line.choose_place(entry_id)

    def _open(self, kind: str, record_id: str) -> None:
        if kind == Kind.APPOINTMENT:
            self.scene.card_wanted.emit(record_id)
            return
        from app.ui.card.entry import open_entry

        open_entry(self.scene, record_id)

    def _book_drawn(self, wish: MoveWish) -> None:
        if is_new(wish.booking) and self._day is not None:
            self.view.settle()
            self._book(self._day.columns[wish.column].key, wish.start, wish.end)

    def _choose_time(self, column_key: str, start: Instant) -> None:
        """Book there; a break that stands there is opened instead."""
        for day in days_in(self._day) if self._day else ():
            breaks = (each for column in day.columns if column.key == column_key for each in column.breaks)
            span = next((each for each in breaks if each.start <= start < each.end), None)
            if span is not None:
                self.scene.break_wanted.emit(column_key, day.day, span)
                return
        self._book(column_key, start)

    def _book(self, column_key: str, start: Instant, end: Instant | None = None) -> None:
        columns = self._day.columns if self._day else ()
        kind = next((column.kind for column in columns if column.key == column_key), "")
        wish = BookingWish(
            start=start,
            staff_id=column_key if kind == "staff" else None,
            definition_id=column_key if kind == "service" else None,
            end=end,
        )
        self.scene.booking_wanted.emit(wish)
