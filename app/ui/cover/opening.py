"""The sheets of this package put into the drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.values import Instant
    from app.desk.views import Span
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def show_staff(scene: Scene, staff_id: str) -> None:
    """What a member does today, and everything about their time; without an id, ask whose."""
    if staff_id:
        from app.ui.cover.staff import StaffSheet

        scene.open_drawer(StaffSheet(scene, staff_id), name_of(scene, staff_id))
        return
    ask_whose(scene, translate("Cover", "Breaks and days off"), scene.staff_wanted.emit)


def ask_whose(scene: Scene, title: str, then: Callable[[str], object]) -> None:
    """Let a member of staff be chosen under this title; ``then`` is told the id."""
    from app.ui.card.choosing import ChoiceForm
    from app.ui.widgets.choice import Option

    options = [Option(person.id, person.name) for person in scene.shop.staff] if scene.shop else []
    form = ChoiceForm(translate("Cover", "Whose time is it about?"), options, "cover.who")
    form.setContentsMargins(16, 8, 16, 16)
    form.given.connect(then)
    form.dropped.connect(scene.drawer_done)
    scene.open_drawer(form, title)


def show_block(scene: Scene, staff_id: str, start: Instant, end: Instant) -> None:
    """Keep this time of a member free of bookings; it can be changed before."""
    from app.ui.cover.block import BlockSheet

    title = translate("Cover", "Block time of {who}").format(who=name_of(scene, staff_id))
    scene.open_drawer(BlockSheet(scene, staff_id, start, end), title)


def show_break(scene: Scene, staff_id: str, day: date, span: Span) -> None:
    """One break of a member, to be changed."""
    from app.ui.cover.pause import BreakSheet

    title = translate("Cover", "Break of {who}").format(who=name_of(scene, staff_id))
    scene.open_drawer(BreakSheet(scene, staff_id, day, span), title)


def show_off(scene: Scene, staff_id: str, *, has_days: bool) -> None:
    """A day off, or several."""
    from app.ui.cover.off import OffSheet

    title = translate("Cover", "Time off for {who}").format(who=name_of(scene, staff_id))
    scene.open_drawer(OffSheet(scene, staff_id, has_days=has_days), title)


def name_of(scene: Scene, staff_id: str) -> str:
    """What a member is called, as far as the window knows."""
    people = scene.shop.staff if scene.shop else ()
    return next((person.name for person in people if person.id == staff_id), "")
