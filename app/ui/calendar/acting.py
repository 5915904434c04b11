"""What becomes of a booking that is dragged: the desk moves it, or a reason to move it anyway is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.desk.codes import OVERRIDABLE
from app.ui import dates, words
from app.ui.beside import listed
from app.ui.calendar.dragging import is_handed
from app.ui.calendar.drawing import is_new, is_walk_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import FloorwalkerError
    from app.core.refusals import Reason
    from app.desk.preview import MoveWish
    from app.desk.views import DayColumn
    from app.ui.calendar.view import CalendarView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class _Move(NamedTuple):
    """A wish with the column that it names in the day that was shown, whatever the day is when it is carried out."""

    wish: MoveWish
    column: DayColumn
    zone: str

    @property
    def staff_id(self) -> str | None:
        """Who would take it, where that is somebody else; empty for nobody any more. Over a whole day: who has it."""
        has = self.wish.booking.staff_id
        if self.column.kind == "day":
            return None
        if self.column.kind != "staff":
            return "" if has else None
        return self.column.key if self.column.key != has else None

    @property
    def is_other_service(self) -> bool:
        """Whether it is held over the places of a service that it is not booked for."""
        return is_other_service(self.column, self.wish)

    @property
    def said(self) -> str:
        """What the notice says when it is done."""
        wish, who = self.wish, self.wish.booking.title
        time, span = self._when, words.clock_span(wish.start, wish.end, self.zone)
        if wish.end - wish.start != wish.booking.end - wish.booking.start:
            return translate("Calendar", "{who} is now {span}").format(who=who, span=span)
        if self.column.kind == "staff":
            text = translate("Calendar", "{who} moved to {time} with {staff}")
            return text.format(who=who, time=time, staff=self.column.title)
        if self.staff_id == "" and self.column.kind == "unassigned":
            return translate("Calendar", "{who} at {time}, nobody assigned").format(who=who, time=time)
        return translate("Calendar", "{who} moved to {time}").format(who=who, time=time)

    @property
    def _when(self) -> str:
        """The time, with its date where that is another than before."""
        before, after = (words.local_date(at, self.zone) for at in (self.wish.booking.start, self.wish.start))
        time = words.clock(self.wish.start, self.zone)
        return time if before == after else listed((dates.day_short(after), time))

    @property
    def asked(self) -> str:
        """What it is that a reason is asked for."""
        span = words.clock_span(self.wish.start, self.wish.end, self.zone)
        return translate("Calendar", "{who} to {span}?").format(who=self.wish.booking.title, span=span)


def is_other_service(column: DayColumn, wish: MoveWish) -> bool:
    """Whether a column has the places of a service that is not the one wished for; the preview has said so already."""
    return column.kind == "service" and wish.booking.definition_id not in {"", column.key}


class MoveActs:
    """Stands between a calendar and the desk. The calendar says at once what it knows; the desk has the last word.

    ``explain`` says why a wish that was refused for good cannot be.
    """

    def __init__(self, scene: Scene, view: CalendarView, explain: Callable[[MoveWish], object]) -> None:
        self._scene, self._view, self._explain = scene, view, explain
        view.carried.connect(self._ask)
        view.dropped.connect(self._drop)
        view.stuck.connect(lambda text: scene.say(text, "refused"))

    def _ask(self, wish: MoveWish) -> None:
        def tell(reasons: tuple[Reason, ...]) -> None:
            self._view.judge(wish, reasons)

        if (move := self._move_of(wish)) is not None and not move.is_other_service:
            self._scene.lanes.look(
                "verdict",
                wish.booking.id,
                start=wish.start,
                end=wish.end,
                staff_id=move.staff_id,
                then=tell,
                failed=lambda _: False,  # the drop will say what is wrong
                key=(id(self), "verdict"),
            )

    def _drop(self, wish: MoveWish) -> None:
        move = self._move_of(wish)
        if move is None:
            return
        if move.is_other_service:
            ghost = self._view.ghost
            self._view.settle()
            self._scene.say(words.reasons_words(ghost.reasons if ghost else (), move.zone), "refused")
        else:
            self._act(move)

    def _move_of(self, wish: MoveWish) -> _Move | None:
        day = self._view.days.day
        if day is None or is_new(wish.booking) or is_walk_in(wish.booking) or is_handed(wish.booking):
            return None
        return _Move(wish, day.columns[wish.column], day.place.timezone)

    def _act(self, move: _Move, because: str | None = None) -> None:
        wish = move.wish

        def done(_: object) -> None:
            self._scene.say_done(move.said, (wish.booking.id,))

        self._scene.lanes.act(
            "reschedule",
            wish.booking.id,
            start=wish.start,
            end=wish.end,
            staff_id=move.staff_id,
            override_reason=because,
            then=done,
            failed=lambda error: self._refused(move, error),
        )

    def _refused(self, move: _Move, error: FloorwalkerError) -> bool:
        """Put it back; where a reason would do, ask for one, and let a notice say what stands in the way otherwise."""
        self._view.settle()
        reasons: tuple[Reason, ...] = tuple(getattr(error, "reasons", ()))
        if not reasons:
            return True
        if any(each.code not in OVERRIDABLE for each in reasons):
            text, ask = words.reasons_words(reasons, move.zone), translate("Calendar", "Why not?")
            self._scene.say(text, "refused", ask, lambda: self._explain(move.wish))
            return False
        self._ask_why(move, reasons)
        return False

    def _ask_why(self, move: _Move, reasons: tuple[Reason, ...]) -> None:
        from app.ui.card.asking import ReasonForm

        why = words.reasons_words(reasons, move.zone)
        form = ReasonForm(why, translate("Calendar", "Move anyway"), "calendar.override", needed=True)
        form.setContentsMargins(16, 8, 16, 16)

        def go(because: str) -> None:
            self._scene.drawer_done.emit()
            self._act(move, because)

        form.given.connect(go)
        form.dropped.connect(self._scene.drawer_done)
        self._scene.open_drawer(form, move.asked)
        form.field.setFocus()
