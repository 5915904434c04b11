"""What is said once somebody's time was taken: how many bookings nobody takes now, and the way to decide them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.cover.form import uncovered_words

if TYPE_CHECKING:
    from datetime import date

    from app.ui.scene import Scene

translate = QCoreApplication.translate


def tell_left(scene: Scene, staff_id: str, who: str, *, until: date | None = None, opens: bool = False) -> None:
    """Close the sheet and say what a member leaves uncovered; with ``opens`` show the worklist, which says it."""
    scene.drawer_done.emit()

    def tell(count: int) -> None:
        if not count:
            return
        if opens:
            scene.page_wanted.emit("uncovered")
        else:
            text = translate("Cover", "{who}: {what}").format(who=who, what=uncovered_words(count))
            scene.say(text, "plain", translate("Cover", "Show"), lambda: scene.page_wanted.emit("uncovered"))

    scene.lanes.look("uncovered_count", staff_id=staff_id, until=until, then=tell, failed=lambda _: False)
