"""What the buttons of the queue board do: each one runs a verb of the desk, and says in a notice what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.core.refusals import Code
from app.ui.beside import beside
from app.ui.queue import ordering, saying, starting
from app.ui.scene import BookingWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from app.core.errors import FloorwalkerError
    from app.core.values import Appointment, QueueEntry
    from app.desk.views_board import DueItem, LineItem, NextCall
    from app.ui.scene import Scene

_NEEDS_REASON = {Code.REASON_NEEDED, Code.NOT_DUE_YET}


class QueueActs:
    """The verbs of the queue board. ``stale`` is called when a verb was refused: what is shown may be out of date."""

    def __init__(self, scene: Scene, stale: Callable[[], object]) -> None:
        self._scene, self._stale = scene, stale

    def press(self, verb: str, item: LineItem, row: QAbstractButton | None = None, to: NextCall | None = None) -> None:
        """Do what a button of the line says. ``to`` names who takes the one that is next."""
        if verb == "more":
            self.open(item)
        elif verb == "book":
            wish = BookingWish(definition_id=item.definition_id, profile_id=item.profile_id)
            self._scene.booking_wanted.emit(wish)
        elif verb == "basis":
            from app.ui.queue.grounds import open_basis

            open_basis(self._scene, item.id)
        elif verb == "place":
            self._scene.place_walk_in(item.id)
        elif verb == "fit":
            self._fit(item, row, to)
        elif verb == "call":
            self._call(item, row, to)
        elif verb == "hand_over" or (verb == "serve" and starting.needs_taker(item, to)):
            from app.ui.queue.taking import ask_taker

            ask_taker(self._scene, item, verb, self._refused)
        elif verb in {"recall", "serve"}:
            about, staff_id = saying.about(item), starting.taker_of(item, to)
            over = saying.overrun_words(item, self._scene.zone) if verb == "serve" else ""
            self._scene.act(
                verb, item.id, staff_id=staff_id, about=about, and_so=over, button=row, failed=self._refused
            )
        else:
            self._scene.act(verb, item.id, about=saying.about(item), button=row, failed=self._refused)

    def press_due(self, verb: str, item: DueItem, row: QAbstractButton | None = None) -> None:
        """Do what a button of what is due says."""
        self._scene.act(verb, item.id, about=item.name, button=row, failed=self._refused)

    def call_next(
        self,
        call: NextCall,
        button: QAbstractButton | None = None,
        only: str | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        """Call whoever is next; the desk decides who that is at that moment, in one step (rule 27).

        ``only`` is the service that is shown alone; ``failed`` hears that nobody was called.
        """

        def refused(error: FloorwalkerError) -> bool:
            if failed is not None:
                failed()
            return self._refused(error)

        place = self._scene.place
        asked: dict[str, Any] = {"definition_id": only} if only else {}
        if place is not None:
            self._scene.act(
                "call_next",
                location_id=place.id,
                staff_id=call.staff_id,
                shown_id=call.id,
                about=partial(_called, call),
                button=button,
                failed=refused,
                **asked,
            )

    def _fit(self, item: LineItem, row: QAbstractButton | None, to: NextCall | None) -> None:
        """Begin at once in the gap before the next booking; who was passed over could not have used it (rule 27)."""
        fit = item.fit
        if fit is not None:
            is_next = to is not None and to.id == item.id
            why: dict[str, Any] = {} if is_next else {"reason": saying.fit_reason(fit, self._scene.zone)}
            self._scene.act(
                "serve",
                item.id,
                staff_id=fit.staff_id,
                in_gap=True,
                about=saying.about(item),
                button=row,
                failed=self._refused,
                **why,
            )

    def open(self, item: LineItem) -> None:
        """Show everything about somebody in the line."""
        from app.core.values import Kind

        if item.kind is Kind.APPOINTMENT:
            self._scene.card_wanted.emit(item.id)
            return
        from app.ui.card.entry import open_entry

        open_entry(self._scene, item.id)

    def _call(self, item: LineItem, row: QAbstractButton | None, to: NextCall | None) -> None:
        about, staff_id = saying.about(item), starting.taker_of(item, to)

        def again(reason: str) -> None:
            self._scene.act("call", item.id, staff_id=staff_id, reason=reason, about=about, failed=self._refused)

        def refused(error: FloorwalkerError) -> bool:
            codes = {reason.code for reason in getattr(error, "reasons", ())}
            if not codes & _NEEDS_REASON:
                return self._refused(error)
            from app.ui.card.asking import ask_reason

            ask_reason(self._scene, error, again, ordering.out_of_order_reasons())
            return False

        self._scene.act("call", item.id, staff_id=staff_id, about=about, button=row, failed=refused)

    def _refused(self, _error: FloorwalkerError) -> bool:
        self._stale()
        return True


def _called(call: NextCall, record: QueueEntry | Appointment) -> str:
    """Whom the desk called: by what they are called, and by name where that is who was said to be next."""
    if getattr(record, "id", call.id) != call.id:
        return record.ticket or ""
    return beside(call.tag, call.name)
