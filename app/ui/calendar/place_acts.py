"""What becomes of a question about a place of the calendar: a menu there, or the answer to "why not?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from shiboken6 import isValid

from app.ui import dates, theme, words
from app.ui.beside import beside
from app.ui.calendar import speech
from app.ui.calendar.menus import PlaceMenu, can_move, offer_steps, offer_time
from app.ui.calendar.several import column_of, date_of
from app.ui.calendar.why import WhyBox
from app.ui.scene import BookingWish

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.preview import MoveWish
    from app.desk.views import DayBooking, DayColumn, Service
    from app.desk.views_why import WhyNot
    from app.ui.calendar.view import CalendarView
    from app.ui.calendar.walk import Spot
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class PlaceActs:
    """Answers for one calendar. The service that was asked about last is the first that is asked about next."""

    def __init__(self, scene: Scene, view: CalendarView) -> None:
        self._scene, self._view = scene, view
        self._last = ""
        self._menu: PlaceMenu | None = None
        self.box: WhyBox | None = None
        view.asking.asked.connect(self._show_menu)
        view.asking.why_asked.connect(self._ask_why)

    def explain(self, wish: MoveWish) -> None:
        """Say why what was dropped there cannot stand there."""
        plan = self._view.plan
        if plan is not None and wish.column < len(plan.day.columns):
            box = plan.span(wish.column, wish.start, wish.end).translated(-self._view.offset())
            corner = self._view.viewport().mapToGlobal(box.bottomLeft())
            self._why(plan.day.columns[wish.column], wish.start, corner, wish.booking.definition_id)

    def _show_menu(self, spot: Spot, corner: QPoint) -> None:
        plan = self._view.plan
        if plan is None or (self._menu is not None and isValid(self._menu) and self._menu.isVisible()):
            return
        column, zone = plan.day.columns[spot.column], plan.day.place.timezone
        booking = None if spot.row is None else plan.cards[spot.row].booking
        date = date_of(plan.day, spot.column)
        says = speech.free_time(column, spot.at, zone, date)
        if booking is not None:
            says = speech.sentence(booking, column_of(plan.day, spot.column, booking), zone, date)
        self._menu = PlaceMenu(self._view, says)
        if booking is not None:
            self._offer_booking(self._menu, spot, booking)
        until = booking.end if booking is not None else spot.at + self._view.snap_minutes * 60
        offer_time(
            self._menu, column, spot.at, zone,
            book=lambda: self._book(column, spot.at, column.key if column.kind == "service" else None),
            block=lambda: self._scene.block_wanted.emit(column.key, spot.at, until),
            why=lambda: self._ask_why(spot, corner),
        )  # fmt: skip
        self._menu.popup(corner)

    def _offer_booking(self, menu: PlaceMenu, spot: Spot, booking: DayBooking) -> None:
        menu.offer(
            "open", translate("Calendar", "Open"), lambda: self._view.opened.emit(booking.kind.value, booking.id)
        )
        offer_steps(menu, booking, lambda verb: self._scene.act(verb, booking.id, about=booking.title))
        if can_move(booking):
            menu.offer("move", translate("Calendar", "Move…"), lambda: self._move(booking, spot.column))
        menu.addSeparator()

    def _move(self, booking: DayBooking, column: int) -> None:
        self._view.place_booking(booking, column)
        by_keys = translate("Calendar", "Arrow keys choose the time, Enter moves it there, Escape leaves it.")
        by_hand = translate("Calendar", "Hold it until it lifts, then drag it to its time.")
        self._scene.say(by_keys if theme.theme().shows_keys else by_hand)

    # why not?

    def _ask_why(self, spot: Spot, corner: QPoint) -> None:
        plan = self._view.plan
        if plan is not None:
            known = "" if spot.row is None else plan.cards[spot.row].booking.definition_id
            self._why(plan.day.columns[spot.column], spot.at, corner, known)

    def _why(self, column: DayColumn, at: Instant, corner: QPoint, known: str) -> None:
        services = self._services(column, known)
        place = self._scene.place
        if not services or place is None:
            return
        whose = speech.title(column) or dates.day_title(words.local_date(at, place.timezone))
        title = beside(whose, words.clock(at, place.timezone))
        box = WhyBox(self._view, title, services, place.timezone)
        self.box = box
        box.service_chosen.connect(lambda key: self._look(box, column, at, key))
        box.book_wanted.connect(lambda start: self._book(column, start, self._last))
        box.open_at(corner)
        self._look(box, column, at, services[0].id)

    def _look(self, box: WhyBox, column: DayColumn, at: Instant, definition_id: str) -> None:
        place = self._scene.place
        if place is None:
            return
        self._last = definition_id

        def show(answer: WhyNot) -> None:
            if isValid(box):
                box.show_answer(answer)

        staff_id = column.key if column.kind == "staff" else None
        self._scene.lanes.look(
            "why_not", definition_id, place.id, start=at, staff_id=staff_id, then=show, key=(id(self), "why")
        )

    def _services(self, column: DayColumn, known: str) -> tuple[Service, ...]:
        """What may be asked about in a column: its own service, else those with staff; what was asked last first."""
        shop = self._scene.shop
        every = shop.services if shop else ()
        if column.kind == "service":
            return tuple(each for each in every if each.id == column.key)
        first = known or self._last
        with_staff = [each for each in every if each.requires_staff and (each.is_bookable or each.id == first)]
        return tuple(sorted(with_staff, key=lambda each: each.id != first))

    def _book(self, column: DayColumn, start: Instant, definition_id: str | None) -> None:
        staff_id = column.key if column.kind == "staff" else None
        self._scene.booking_wanted.emit(BookingWish(start, staff_id, definition_id or None))
