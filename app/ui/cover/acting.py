"""What the decisions about an uncovered booking do. Each is one act of its own that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from app.core.errors import FloorwalkerError
    from app.desk.views import Person, SlotOption
    from app.desk.views_cover import UncoveredItem
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class CoverActs:
    """The ways to decide. ``stale`` is called when one was refused: what is shown may be out of date."""

    def __init__(self, scene: Scene, stale: Callable[[], object]) -> None:
        self._scene, self._stale = scene, stale

    def give(self, item: UncoveredItem, to: Person, button: QAbstractButton | None = None) -> None:
        """Give it to somebody else, at the same time."""
        about = translate("Cover", "{who} to {staff}").format(who=item.name, staff=to.name)
        self._act("reassign", item, about, button, staff_id=to.id)

    def move(self, item: UncoveredItem, slot: SlotOption, to: Person | None, button: QAbstractButton | None) -> None:
        """Give it another time, with whoever is free then."""
        time = words.moved_clock(slot.start, item.start, item.place.timezone)
        about = translate("Cover", "{who} to {time}").format(who=item.name, time=time)
        given: dict[str, Any] = {} if to is None else {"staff_id": to.id}
        self._act("reschedule", item, about, button, start=slot.start, end=slot.end, **given)

    def keep(self, item: UncoveredItem, reason: str) -> None:
        """Keep it as it is, over the rule, for a reason (rule 25)."""
        self._act("keep_uncovered", item, item.name, None, reason=reason)

    def cancel(self, item: UncoveredItem, reason: str) -> None:
        """Call it off, for a reason that is kept."""
        self._act("cancel", item, item.name, None, reason=reason)

    def note(self, item: UncoveredItem, text: str) -> None:
        """Keep what was said on the phone."""
        self._act("note", item, item.name, None, text=text)

    def _act(self, verb: str, item: UncoveredItem, about: str, button: QAbstractButton | None, **given: Any) -> None:
        zone = item.place.timezone
        self._scene.act(verb, item.id, about=about, button=button, failed=self._refused, zone=zone, **given)

    def _refused(self, _error: FloorwalkerError) -> bool:
        self._stale()
        return True
