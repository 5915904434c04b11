"""Who of the staff takes somebody: asked when service begins with nobody named, or goes on with somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.beside import beside
from app.ui.card.choosing import ChoiceForm
from app.ui.queue import saying
from app.ui.queue.side import staff_states
from app.ui.widgets.choice import Option

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import FloorwalkerError
    from app.desk.views import DayView
    from app.desk.views_board import LineItem, QueueView
    from app.ui.queue.rows import StaffStates
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def ask_taker(scene: Scene, item: LineItem, verb: str, failed: Callable[[FloorwalkerError], bool]) -> None:
    """Ask in the drawer who takes them, and run ``verb`` with whoever is chosen."""
    place, day, key = scene.place, scene.today, ("taker", item.id)
    if place is None:
        return

    def show(view: QueueView) -> None:
        scene.lanes.look("day_view", place.id, day, then=lambda shown: ask(view, shown), key=key)

    def ask(view: QueueView, shown: DayView) -> None:
        now = next((each for each in (*view.line, *view.in_service) if each.id == item.id), item)
        form = taker_form(now, view, staff_states(shown))
        form.setContentsMargins(16, 8, 16, 16)
        form.given.connect(go)
        form.dropped.connect(scene.drawer_done)
        scene.open_drawer(form, beside(item.tag, item.name))

    def go(staff_id: str) -> None:
        scene.drawer_done.emit()
        scene.act(verb, item.id, staff_id=staff_id, about=saying.about(item), failed=failed)

    scene.lanes.look("queue_view", place.id, then=show, key=key)


def taker_form(item: LineItem, view: QueueView, staff: StaffStates) -> ChoiceForm:
    """The staff who could take them, whose turn it is first, each with what they do now."""
    could = [each for each in view.rota if each.staff_id in item.able and each.staff_id != item.staff_id]
    could.sort(key=lambda each: each.rank or len(view.rota) + 1)
    options = [Option(each.staff_id, each.name, _doing(staff, each.name, view)) for each in could]
    asks = translate("Queue", "Who takes them?") if options else translate("Queue", "Nobody else here can take them.")
    return ChoiceForm(asks, options, "queue.taker")


def _doing(staff: StaffStates, name: str, view: QueueView) -> str:
    now = staff.get(name)
    return words.doing_words(now, view.place.timezone) if now is not None else ""
