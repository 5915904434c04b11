"""What the answers to a request do: approve, reject, or offer another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.scene import NoticeWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

    from app.core.errors import FloorwalkerError
    from app.desk.views import RequestItem, SlotOption
    from app.ui.scene import Scene

translate = QCoreApplication.translate
NEAREST = 3
"""How many free times a refusal names, and how many an offer begins with."""


class InboxActs:
    """The answers to requests. ``stale`` is called when one was refused: what is shown may be out of date."""

    def __init__(self, scene: Scene, stale: Callable[[], object]) -> None:
        self._scene, self._stale = scene, stale

    def press(self, verb: str, item: RequestItem, row: QAbstractButton | None = None) -> None:
        """Do what a button of a request says."""
        if verb == "offer":
            self.offer(item)
        elif verb == "approve":
            self._scene.act("approve", item.id, about=item.name, button=row, failed=lambda e: self._refused(item, e))
        else:
            self._scene.act(verb, item.id, about=item.name, button=row, failed=self._stale_too)

    def offer(self, item: RequestItem) -> None:
        """Show the nearest free times; one press takes one of them and approves."""
        from app.ui.inbox.offer import OfferPanel

        title = translate("Inbox", "Another time for {who}").format(who=item.name)
        self._scene.open_drawer(OfferPanel(self._scene, item), title)

    def _stale_too(self, _error: FloorwalkerError) -> bool:
        self._stale()
        return True

    def _refused(self, item: RequestItem, error: FloorwalkerError) -> bool:
        """An approval that no longer fits: say what stands in the way, and what would be free."""
        self._stale()
        reasons = getattr(error, "reasons", ())
        if not reasons:
            return True

        def tell(free: tuple[SlotOption, ...]) -> None:
            self._tell(item, words.reasons_words(reasons, self._scene.zone), free)

        self._scene.lanes.look(
            "nearest_slots",
            item.definition_id,
            item.location_id,
            item.start,
            n=NEAREST,
            staff_id=item.staff_id,
            then=tell,
            failed=lambda _: tell(()),
        )
        return False

    def _tell(self, item: RequestItem, why: str, free: tuple[SlotOption, ...]) -> None:
        text = f"{item.name}: {why}"
        if free:
            times = ", ".join(words.clock(each.start, self._scene.zone) for each in free)
            text += " · " + translate("Inbox", "free: {times}").format(times=times)
        self._scene.notice_wanted.emit(
            NoticeWish(text, "refused", translate("Inbox", "Offer…"), lambda: self.offer(item))
        )
