"""What becomes of somebody of the line who is carried into the calendar: a booking, or a form that asks for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.desk.codes import OVERRIDABLE
from app.ui import theme, words
from app.ui.calendar.acting import is_other_service
from app.ui.calendar.dragging import is_handed
from app.ui.calendar.drawing import is_walk_in

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.core.refusals import Reason
    from app.core.values import Instant, Json
    from app.desk.preview import MoveWish
    from app.desk.views import DayColumn
    from app.desk.views_why import WalkInWish
    from app.ui.calendar.view import CalendarView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class _Place(NamedTuple):
    """A wish with the column that it names in the day that was shown. ``start``: None for now."""

    wish: MoveWish
    column: DayColumn
    zone: str
    start: Instant | None

    @property
    def staff_id(self) -> str | None:
        return self.column.key if self.column.kind == "staff" else None

    @property
    def said(self) -> str:
        """What the notice says when it is done."""
        text = translate("Calendar", "{who} booked at {time}")
        return text.format(who=self.wish.booking.title, time=words.clock(self.wish.start, self.zone))

    @property
    def asked(self) -> str:
        """What it is that a reason is asked for."""
        span = words.clock_span(self.wish.start, self.wish.end, self.zone)
        return translate("Calendar", "{who} to {span}?").format(who=self.wish.booking.title, span=span)


class LineActs:
    """Stands between the line, a calendar and the desk (rule 22)."""

    def __init__(self, scene: Scene, view: CalendarView) -> None:
        self._scene, self._view = scene, view
        view.landing.entered.connect(self._meet)
        view.carried.connect(self._ask)
        view.dropped.connect(self._drop)

    def choose_place(self, entry_id: str) -> None:
        """Let the keys choose where somebody of the line becomes a booking."""

        def begin(walk_in: WalkInWish) -> None:
            self._view.place_walk_in(walk_in)
            by_keys = translate("Calendar", "Arrow keys choose the time, Enter books it, Escape leaves it.")
            by_hand = translate("Calendar", "Hold them in the line until they lift, then drag them to a free time.")
            self._scene.say(by_keys if theme.theme().shows_keys else by_hand)

        self._scene.lanes.look("walk_in_wish", entry_id, then=begin, key=(id(self), "who"))

    def _meet(self, entry_id: str) -> None:
        self._scene.lanes.look("walk_in_wish", entry_id, then=self._view.landing.meet, key=(id(self), "who"))

    def _ask(self, wish: MoveWish) -> None:
        def tell(reasons: tuple[Reason, ...]) -> None:
            self._view.judge(wish, reasons)

        place = self._place_of(wish)
        if place is not None and not is_other_service(place.column, wish):
            self._scene.lanes.look(
                "walk_in_verdict", wish.booking.id, start=wish.start, staff_id=place.staff_id,
                then=tell, failed=lambda _: False, key=(id(self), "verdict"),
            )  # fmt: skip

    def _drop(self, wish: MoveWish) -> None:
        place, ghost = self._place_of(wish), self._view.ghost
        if place is None:
            return
        if is_other_service(place.column, wish):
            self._view.settle()
            self._scene.say(words.reasons_words(ghost.reasons if ghost else (), place.zone), "refused")
        elif wish.booking.profile_id is None:
            self._view.settle()
            self._ask_whom(place)
        else:
            self._act(place)

    def _place_of(self, wish: MoveWish) -> _Place | None:
        day = self._view.days.day
        if day is None or not is_walk_in(wish.booking) or is_handed(wish.booking):
            return None
        is_later = wish.start > self._view.clock.now()
        return _Place(wish, day.columns[wish.column], day.place.timezone, wish.start if is_later else None)

    def _ask_whom(self, place: _Place) -> None:
        """A booking needs a customer: the walk-in's card asks for one, with time and staff known already."""
        from app.ui.card.converting import BookedFor
        from app.ui.card.entry import open_entry

        staff = place.column.title if place.staff_id else ""
        open_entry(self._scene, place.wish.booking.id, BookedFor(place.start, place.staff_id, staff))

    def _act(self, place: _Place, because: str | None = None) -> None:
        from app.ui.card.booking_walk_in import look_noted

        booking = place.wish.booking

        def done(_: object) -> None:
            self._scene.say_done(place.said, (booking.id,))

        def book(answers: dict[int, Json] | None) -> None:
            self._scene.lanes.act(
                "convert", booking.id, start=place.start, staff_id=place.staff_id, override_reason=because,
                answers=answers, then=done, failed=lambda error: self._refused(place, error),
            )  # fmt: skip

        look_noted(
            self._scene, booking.id, book, failed=lambda error: self._refused(place, error), key=(id(self), "noted")
        )

    def _refused(self, place: _Place, error: FloorwalkerError) -> bool:
        self._view.settle()
        reasons: tuple[Reason, ...] = tuple(getattr(error, "reasons", ()))
        from app.ui.card.booking_walk_in import is_unasked

        if is_unasked(reasons):  # their card asks it, with time and staff known already
            self._ask_whom(place)
            return False
        if not reasons or any(each.code not in OVERRIDABLE for each in reasons):
            return True
        from app.ui.card.asking import ReasonForm

        why = words.reasons_words(reasons, place.zone)
        form = ReasonForm(why, translate("Calendar", "Book anyway"), "calendar.override", needed=True)
        form.setContentsMargins(16, 8, 16, 16)

        def go(because: str) -> None:
            self._scene.drawer_done.emit()
            self._act(place, because)

        form.given.connect(go)
        form.dropped.connect(self._scene.drawer_done)
        self._scene.open_drawer(form, place.asked)
        form.field.setFocus()
        return False
