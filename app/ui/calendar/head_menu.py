"""What can be done with the time of a member of staff, as the menu of the head of their column."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import sheets
from app.ui.calendar.menus import PlaceMenu

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from app.ui.scene import Scene

translate = QCoreApplication.translate


def show_head_menu(scene: Scene, parent: QWidget, staff_id: str, corner: QPoint) -> None:
    """Open the menu at ``corner`` of the screen."""
    name = next((each.name for each in scene.shop.staff if each.id == staff_id), "") if scene.shop else ""
    menu = PlaceMenu(parent, name)
    menu.offer("times", translate("Calendar", "Breaks and days off"), partial(scene.staff_wanted.emit, staff_id))
    menu.offer("block", translate("Calendar", "Block time…"), partial(sheets.start_block, scene, staff_id))
    menu.offer("off", translate("Calendar", "Off or ill…"), partial(sheets.start_off, scene, staff_id))
    menu.popup(corner)
