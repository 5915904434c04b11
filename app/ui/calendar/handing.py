"""What becomes of somebody who was called or is served and is carried to another column: that member takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.calendar.dragging import is_handed

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.desk.preview import MoveWish
    from app.ui.calendar.view import CalendarView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class HandActs:
    """Stands between a calendar and the desk. What the member has booked meanwhile does not keep them from it."""

    def __init__(self, scene: Scene, view: CalendarView) -> None:
        self._scene, self._view = scene, view
        view.carried.connect(self._judge)
        view.dropped.connect(self._drop)

    def _judge(self, wish: MoveWish) -> None:
        if is_handed(wish.booking):
            self._view.judge(wish, ())

    def _drop(self, wish: MoveWish) -> None:
        day, booking = self._view.days.day, wish.booking
        if day is None or not is_handed(booking):
            return
        member = day.columns[wish.column]
        text = translate("Calendar", "{who} is with {staff} now").format(who=booking.title, staff=member.title)
        self._scene.lanes.act(
            "hand_over",
            booking.id,
            staff_id=member.key,
            then=lambda _: self._scene.say_done(text, (booking.id,)),
            failed=self._refused,
        )

    def _refused(self, _error: FloorwalkerError) -> bool:
        self._view.settle()
        return True
