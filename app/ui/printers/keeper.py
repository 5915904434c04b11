"""Sees to it that this till's tickets get printed: claims one, prints it, notes what came of it, and asks for the next.

What did not come out, or may not have, is said once; it stays in the list of open tickets until somebody decides. Slips
of bookings go to the same printer between tickets, one thing at a time; what comes of them is only said.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.values import Kind

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_tickets import OpenTicket, PrintOrder, SlipOrder, TicketsNow
    from app.ui.printers.press import Outcome, Press
    from app.ui.scene import Scene


class TicketKeeper(QObject):
    """One of a window. It begins once there is a shop; ``finish`` comes before the lanes close."""

    failed = Signal()
    """The ticket that went to the printer last did not come out, or not certainly."""

    def __init__(self, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._order: PrintOrder | None = None
        """The ticket that is at the printer."""
        self._slip_of = ""
        """The booking whose slip is."""
        self._slips: list[tuple[str, SlipOrder]] = []
        """The slips that wait for it, each with its booking."""
        self._told: set[str] = set()
        self._is_claiming = False
        self._press: Press | None = None
        scene.changed.connect(self._take_changes)
        scene.ticked.connect(self.look)
        scene.shop_changed.connect(self._look_soon)
        scene.slip_wanted.connect(self._want_slip)

    @property
    def press(self) -> Press:
        """What prints, made for the first ticket."""
        if self._press is None:
            from app.ui.printers.press import Press

            self._press = Press(self)
            self._press.done.connect(self._note)
        return self._press

    def look(self) -> None:
        """Find out whether a ticket waits for the printer, or for a person."""
        if self._scene.shop is not None:
            self._scene.lanes.look("tickets_now", then=self._take, failed=lambda _: False, key=(id(self), "tickets"))

    def _look_soon(self) -> None:
        """Once pages have what they ask for because of another shop: they come first."""
        QTimer.singleShot(0, self, lambda: self._scene.lanes.when_read(self.look))

    def finish(self) -> None:
        """The window closes: a ticket that is on its way has a moment, and what came of it is noted."""
        order, self._order = self._order, None
        found = self.press.finish() if order is not None or self._slip_of else None
        if order is not None and found is not None:
            self._settle(order, found)

    @property
    def _is_printing(self) -> bool:
        return self._order is not None or bool(self._slip_of)

    def _want_slip(self, appointment_id: str) -> None:
        self._scene.lanes.look(
            "booking_slip", appointment_id, then=lambda order: self._add_slip(appointment_id, order)
        )  # fmt: skip

    def _add_slip(self, appointment_id: str, order: SlipOrder) -> None:
        self._slips.append((appointment_id, order))
        self._go_on()

    def _go_on(self) -> None:
        """Print the next slip, unless something is at the printer or may be in a moment."""
        if self._slips and not self._is_claiming and not self._is_printing:
            self._slip_of, order = self._slips.pop(0)
            self._begin(order)

    def show_open(self) -> None:
        """Show the tickets that somebody has to decide on."""
        from app.ui.printers.open import OpenTickets

        self._scene.open_drawer(OpenTickets(self._scene), self.tr("Tickets that did not come out"))

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or changes.kinds & {Kind.TICKET, Kind.SETTING}:
            self.look()

    def _take(self, now: TicketsNow) -> None:
        self._scene.prints = now.has_printer
        if now.is_waiting:
            self._claim()
        known = {each.job_id for each in now.open}
        for ticket in now.open:
            if ticket.job_id not in self._told:
                self._tell(ticket)
        self._told = known

    def _claim(self) -> None:
        if not self._is_claiming and not self._is_printing:
            self._is_claiming = self._scene.lanes.act("claim_ticket", then=self._print, failed=self._say_nothing)

    def _say_nothing(self, _error: object) -> bool:
        self._is_claiming = False
        self._go_on()
        return False

    def _print(self, order: PrintOrder | None) -> None:
        self._is_claiming = False
        if order is None:
            self._go_on()
        else:
            self._order = order
            self._begin(order)

    def _begin(self, order: PrintOrder | SlipOrder) -> None:
        from app.ui.printers.wording import slip_lines

        may_print = not self._scene.is_practice
        self.press.begin(order.printer, slip_lines(order.slip), order.paper, may_print=may_print)

    def _note(self, outcome: Outcome) -> None:
        order, self._order = self._order, None
        slip_of, self._slip_of = self._slip_of, ""
        if order is not None:
            self._settle(order, outcome)
        if slip_of:
            self._note_slip(slip_of, outcome)
        elif outcome.state != "done":
            self.failed.emit()
        self._go_on()

    def _note_slip(self, slip_of: str, outcome: Outcome) -> None:
        self.look()  # a ticket may have come meanwhile
        if outcome.state != "done":
            from app.ui.printers.wording import trouble_text

            said = self.tr("The slip did not come out, or not certainly: {why}")
            again = partial(self._want_slip, slip_of)
            self._scene.say(said.format(why=trouble_text(outcome.error)), "refused", self.tr("Print again"), again)

    def _settle(self, order: PrintOrder, outcome: Outcome) -> None:
        self._scene.lanes.act(
            "settle_ticket", order.job_id, outcome=outcome.state, error=outcome.error, failed=lambda _: False
        )

    def _tell(self, ticket: OpenTicket) -> None:
        from app.ui.printers.open import open_words

        self._scene.say(open_words(ticket), "trouble", self.tr("Show"), self.show_open)
