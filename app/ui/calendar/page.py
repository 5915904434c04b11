"""The calendar's own page: one day, three days or a week at full width."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.core.values import Kind
from app.desk.views_days import DaysView
from app.ui import dates, theme
from app.ui.calendar.bar import DAY, THREE_DAYS, WEEK, CalendarBar
from app.ui.calendar.keyboard import ZOOM_STEP
from app.ui.calendar.measures import measure
from app.ui.page import Key
from app.ui.today.day import DayPart

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QVBoxLayout

    from app.desk.views import DayView
    from app.ui.scene import Scene

translate = QCoreApplication.translate

_ZOOM = "calendar/zoom"
_SPAN = "calendar/days"


class CalendarPage(DayPart):
    """The header leads to other days, as many at once as are shown. How many is kept, whose is not.

    Three days show everybody in columns where there is room for that; else a day is one column for all.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "calendar_page", is_part=False)
        self.setContentsMargins(12, 12, 12, 12)
        self.bar = CalendarBar(self)
        self._whose = ""
        self._is_joined: bool | None = None
        self._put_bar_over_day()
        self.bar.span_chosen.connect(self.show_span)
        self.bar.staff_chosen.connect(self.show_whose)
        self.bar.zoomed.connect(self._zoom)
        self.bar.block_pressed.connect(self._block)
        self.bar.print_pressed.connect(scene.sheet_wanted)
        self.view.day_chosen.connect(self._open_day)
        self.view.zoomed.connect(self._keep_zoom)
        for key, days in (("D", DAY), ("T", THREE_DAYS), ("3", THREE_DAYS), ("W", WEEK)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda days=days: self.show_span(days))
        self.view.set_zoom(scene.preferences.number(_ZOOM, 1.0, 0.5, 4.0))
        kept = int(scene.preferences.number(_SPAN, DAY, DAY, WEEK))
        self.stride = kept if kept in {DAY, THREE_DAYS, WEEK} else DAY
        self.bar.show_span(self.stride)

    @property
    def first(self) -> date:
        """The first day that is shown."""
        return dates.week_of(self.scene.day) if self.stride == WEEK else self.scene.day

    def show_span(self, days: int) -> None:
        """Show so many days."""
        if days != self.stride:
            self._span(days)
            self.scene.day_changed.emit()

    def _span(self, days: int) -> None:
        self.stride = days
        self.bar.show_span(days)
        self.scene.preferences.keep(_SPAN, days)

    def show_whose(self, staff_id: str) -> None:
        """Show the days of one member of staff, or of everybody."""
        self._whose = staff_id
        self.bar.show_staff((), staff_id)
        self.refresh()

    def dated(self) -> tuple[str, str]:
        if self.stride == DAY:
            return super().dated()
        said = dates.span_title(self.first, self.first + timedelta(days=self.stride - 1))
        return said, said

    def refresh(self) -> None:
        place = self.scene.place
        if place is None or self.stride == DAY:
            super().refresh()
            return
        if self._goes_to_pointed():
            return
        self._is_joined = self._joins()
        self.scene.lanes.look(
            "days_view",
            place.id,
            self.first,
            self.stride,
            self._whose or None,
            is_joined=self._is_joined,
            then=self._show_days,
            key=(id(self), "day"),
        )

    def shown_days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=number) for number in range(self.stride))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("D", translate("Calendar", "Show one day")),
            Key("T", translate("Calendar", "Show three days")),
            Key("W", translate("Calendar", "Show a week")),
            *super().keys(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.stride != DAY and self._is_joined not in (None, self._joins()):
            self.catch_up()

    def _joins(self) -> bool:
        """Whether a day is one column: always in a week; of three days, where everybody's columns lack the room."""
        people = len(self.scene.shop.staff) if self.scene.shop is not None else 0
        room = self.width() - 24 - measure().axis
        return self.stride == WEEK or people * self.stride * measure().column > room

    def _show_days(self, days: DayView) -> None:
        if isinstance(days, DaysView):
            self.bar.show_staff(days.staff, self._whose)
        self._show(days)

    def _point(self) -> None:
        """What is to be shown may be somebody else's than those whose days are: then everybody's are."""
        pointed = self.scene.pointed
        is_there = pointed is None or self.view.days.index_of(Kind.APPOINTMENT, pointed.id).isValid()
        if is_there or not self._whose or self.stride == DAY:
            super()._point()
        else:
            self.show_whose("")

    def _open_day(self, day: date) -> None:
        self._span(DAY)
        if day == self.scene.day:
            self.scene.day_changed.emit()
        else:
            self.scene.show_day(day)

    def _block(self) -> None:
        """Block the free time that the keyboard is on; without any, of whom is asked."""
        spot, plan = self.view.place(), self.view.plan
        column = None if spot is None or spot.row is not None or plan is None else plan.day.columns[spot.column]
        if spot is None or column is None or column.kind != "staff":
            self.scene.staff_wanted.emit("")
        else:
            self.scene.block_wanted.emit(column.key, spot.at, spot.at + self.view.snap_minutes * 60)

    def _zoom(self, way: int) -> None:
        self.view.set_zoom(self.view.zoom * ZOOM_STEP**way if way else 1.0)

    def _keep_zoom(self, zoom: float) -> None:
        self.bar.show_zoom(zoom)
        self.scene.preferences.keep(_ZOOM, zoom)

    def _put_bar_over_day(self) -> None:
        column = cast("QVBoxLayout", self.layout())
        column.setSpacing(theme.STEP * 2)
        column.removeWidget(self.view)
        column.addWidget(self.bar)
        column.addWidget(self.view)
