"""When it will be: the month, the way on where it has nothing, and the times of the day that is chosen."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.roles import Act
from app.ui.booking.month import MonthDays
from app.ui.booking.nothing import NothingFree, Ways
from app.ui.booking.times import Times

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import SlotOption
    from app.desk.views_booking import FreeMonth
    from app.ui.booking.offering import Offering
    from app.ui.scene import Scene

LOOKED_MONTHS = 4
"""How many months a look over free days knows of: the one that is shown, and where it is empty those after it."""


class When(QObject):
    """Asks what is free of what is chosen. ``known`` comes once the times of the day are there, or cannot be."""

    changed = Signal()
    day_changed = Signal()
    known = Signal()
    waitlist_pressed = Signal()

    def __init__(self, scene: Scene, offer: Offering, page: QWidget) -> None:
        super().__init__(page)
        self._scene, self._offer = scene, offer
        self.days, self.nothing, self.times = MonthDays(page), NothingFree(page), Times(page)
        self.days.chosen.connect(lambda _: self._day_chosen())
        self.days.month_shown.connect(self.count)
        self.nothing.day_pressed.connect(self.days.choose)
        self.nothing.further_pressed.connect(lambda: self.days.turn(LOOKED_MONTHS))
        self.nothing.anyone_pressed.connect(offer.take_anyone)
        self.nothing.place_pressed.connect(scene.place_wanted)
        self.nothing.waitlist_pressed.connect(self.waitlist_pressed)
        self.nothing.walk_in_pressed.connect(scene.check_in_wanted)
        self.nothing.override_pressed.connect(self.times.show_all)
        self.times.waitlist_pressed.connect(self.waitlist_pressed)
        self.times.changed.connect(self.changed)

    def begin(self, today: date, day: date, start: Instant | None, end: Instant | None) -> None:
        """Start anew, on a day, with a time chosen if it is free."""
        self.days.begin(today, day)
        self.times.clear(start, end)

    def ask_anew(self) -> None:
        """Something else is wanted, or with somebody else: nothing that is known of free times holds any more."""
        self.days.forget()
        self._day_chosen()
        self.count()

    def look_again(self) -> None:
        """Ask for everything that is shown as it is now."""
        self.ask()
        self.count()

    def ask(self) -> None:
        """Ask for the times of the day."""
        service, place = self._offer.chosen, self._scene.place
        if service is None or place is None:
            self._scene.lanes.forget((id(self), "times"))
            self.times.show_none()
            self.changed.emit()
            self.known.emit()
            return
        day, staff_id = self.days.day, self._offer.staff_id
        self.times.grid.show_waiting()
        self._scene.lanes.look(
            "slot_options", service.id, place.id, day, staff_id=staff_id, besides=self.times.pointed_at,
            then=partial(self._show_times, day, staff_id), key=(id(self), "times"),
        )  # fmt: skip

    def count(self) -> None:
        """Ask how many are free on the days of the month shown."""
        service, place = self._offer.chosen, self._scene.place
        self.nothing.hide()
        if service is None or place is None:
            self._scene.lanes.forget((id(self), "month"))
            return
        self._scene.lanes.look(
            "free_days", service.id, place.id, self.days.first(), self.days.last(), staff_id=self._offer.staff_id,
            then=self._show_month, key=(id(self), "month"),
        )  # fmt: skip

    def _day_chosen(self) -> None:
        self.day_changed.emit()
        self.ask()
        self.changed.emit()

    def _show_month(self, month: FreeMonth) -> None:
        self.days.show_free(month.free)
        service = self._offer.chosen
        if self.days.is_empty() and service is not None:
            ways = Ways(
                service.takes_waitlist, service.takes_walk_ins, self._scene.may(Act.OVERRIDE),
                self._offer.staff_id is not None, self._offer.other_places(service.id),
            )  # fmt: skip
            self.nothing.show_way(self.days.shown, month.next_day, service.name, ways)

    def _show_times(self, day: date, staff_id: str | None, options: tuple[SlotOption, ...]) -> None:
        if staff_id is None:
            self._offer.show_free(options)
        self.days.show_free({day: sum(not option.reasons for option in options)})
        self.times.show_options(options, self._scene.zone)
        self.known.emit()
