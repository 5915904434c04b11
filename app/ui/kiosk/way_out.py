"""The way out of the check-in screen: who of the staff it is, proved by a PIN; nobody else gets back to the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.roles import Act
from app.ui.errands import nothing
from app.ui.kiosk.speaking import to_customer

if TYPE_CHECKING:
    from app.desk.views_staffing import Member, Staffing, Tried
    from app.ui.kiosk.page import KioskPage
    from app.ui.kiosk.visit import Visit
    from app.ui.scene import Scene


class WayOut(QObject):
    """``opened`` comes when somebody may leave; where PINs are in use they are at the desk by then."""

    opened = Signal()

    def __init__(self, scene: Scene, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._visit = scene, visit

    def listen_to(self, page: KioskPage) -> None:
        """Ask when the name of the place is held down."""
        page.leave_wanted.connect(self._ask)
        page.leaving.proven.connect(self.prove)

    def prove(self, member: Member | None, pin: str) -> None:
        """Where PINs are in use nobody gets out without one, whatever the screen has offered."""
        shop = self._scene.shop
        if member is None:
            if shop is not None and not shop.is_guarded:
                self.opened.emit()
            return
        work = partial(_sign_in, member.id, pin)
        self._scene.lanes.write_by(work, settle=nothing, then=self._take_tried, failed=self._visit.say_failed)

    def _ask(self) -> None:
        place = self._scene.place
        if not self._visit.is_busy:
            self._scene.lanes.look(
                "staffing", place.id if place else None, then=self._show, failed=self._visit.say_failed,
                key=(id(self), "who"),
            )  # fmt: skip

    @to_customer
    def _show(self, staffing: Staffing) -> None:
        page = self._visit.page
        if page is not None:
            page.leaving.ask(staffing)
            self._visit.show(page.leaving)

    @to_customer
    def _take_tried(self, tried: Tried) -> None:
        page = self._visit.page
        if page is None:
            return
        self._visit.went.emit()
        if tried.is_right:
            self.opened.emit()
        else:
            page.leaving.answer(tried)


def _sign_in(staff_id: str, pin: str, shop: Any) -> Tried:
    tried: Tried = shop.seat.sign_in_for(Act.KIOSK, staff_id, pin)
    return tried
