"""Blocking time and taking somebody off begun from anywhere: of whom is asked first, where nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.cover.opening import ask_whose, show_off

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_cover import StaffDayView
    from app.ui.scene import Scene

translate = QCoreApplication.translate
USUAL_BLOCK = 3600
"""Seconds that a block has at first."""


def start_block(scene: Scene, staff_id: str = "") -> None:
    """Block an hour of a member: from the next quarter on, or when another day that is shown opens."""
    if not staff_id:
        ask_whose(scene, translate("Cover", "Block time"), lambda chosen: start_block(scene, chosen))
        return
    if (place := scene.place) is not None:
        day = max(scene.day, scene.today)
        scene.lanes.look(
            "staff_day",
            staff_id,
            location_id=place.id,
            day=day,
            then=lambda view: _block(scene, view),
            key="start_block",
        )


def start_off(scene: Scene, staff_id: str = "") -> None:
    """Take a member off for a day or several."""
    if staff_id:
        show_off(scene, staff_id, has_days=True)
    else:
        ask_whose(scene, translate("Cover", "Staff off or ill"), lambda chosen: start_off(scene, chosen))


def next_quarter(now: Instant) -> Instant:
    """The quarter of an hour that begins next, or now."""
    return -(-now // 900) * 900


def _block(scene: Scene, view: StaffDayView) -> None:
    soon = next_quarter(view.now)
    start = soon if view.is_today or not view.open else view.open[0].start
    scene.block_wanted.emit(view.person.id, start, start + USUAL_BLOCK)
