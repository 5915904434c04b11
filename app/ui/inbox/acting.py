"""What the answers to requests do: approve, reject, or offer another time; one by one, or several in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.announcing import announce
from app.ui.beside import beside, clauses, listed
from app.ui.elsewhere import zone_of
from app.ui.inbox.effects import free_words
from app.ui.notices_told import NoticeWish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton

    from app.core.errors import FloorwalkerError
    from app.desk.views_inbox import FreeTime, RequestItem, RequestOffers
    from app.ui.scene import Scene

translate = QCoreApplication.translate
NEAREST = 3
"""How many free times a refusal names."""


class InboxActs:
    """The answers to requests. ``stale`` is called when one was refused: what is shown may be out of date."""

    def __init__(self, scene: Scene, stale: Callable[[], object]) -> None:
        self._scene, self._stale = scene, stale

    def press(
        self, verb: str, item: RequestItem, row: QAbstractButton | None = None, *, in_place: bool = False
    ) -> None:
        """Do what a button of a request says. With ``in_place`` the row itself says why an approval was refused."""
        if verb == "offer":
            self.offer(item)
        elif verb == "approve":
            refused = self._refused_in_place if in_place else self._refused
            self._scene.act(
                "approve", item.id, about=item.name, button=row, failed=lambda error: refused(item, error, row)
            )
        else:
            self._scene.act(verb, item.id, about=item.name, button=row, failed=self._stale_too)

    def offer(self, item: RequestItem) -> None:
        """Show the nearest free times; one press takes one of them and approves."""
        from app.ui.inbox.offer import OfferPanel

        title = translate("Inbox", "Another time for {who}").format(who=item.name)
        self._scene.open_drawer(OfferPanel(self._scene, item), title)

    def take(self, item: RequestItem, time: FreeTime, row: QAbstractButton | None = None) -> None:
        """Move a request to a free time and approve it there."""
        when = words.moved_clock(time.start, item.start, zone_of(self._scene, item.location_id))
        self._scene.act(
            "counter_offer",
            item.id,
            start=time.start,
            staff_id=time.staff_id,
            about=translate("Inbox", "{who} to {time}").format(who=item.name, time=when),
            button=row,
            failed=self._stale_too,
        )

    def reject(self, items: Sequence[RequestItem], reason: str | None, button: QAbstractButton | None = None) -> None:
        """Turn down one, or several in one act that one undo takes back."""
        given: dict[str, Any] = {"reason": reason} if reason else {}
        if len(items) == 1:
            item = items[0]
            self._scene.act("reject", item.id, about=item.name, button=button, failed=self._stale_too, **given)
        elif items:
            self._many("reject_many", items, translate("Inbox", "{count} rejected"), button, **given)

    def approve_many(self, items: Sequence[RequestItem], button: QAbstractButton | None = None) -> None:
        """Approve all of these in one act, or none."""
        if items:
            self._many("approve_many", items, translate("Inbox", "{count} approved"), button)

    def _many(
        self, verb: str, items: Sequence[RequestItem], done: str, button: QAbstractButton | None, **given: Any
    ) -> None:
        names = listed(item.name for item in items)
        text = beside(done.format(count=words.number(len(items))), names)

        ids = tuple(item.id for item in items)

        def say(_: object) -> None:
            self._scene.say_done(text, ids)

        self._scene.lanes.act(
            verb, ids, then=say, failed=lambda error: self._refused_many(items, error), button=button, **given
        )

    def _stale_too(self, _error: FloorwalkerError) -> bool:
        self._stale()
        return True

    def _refused_many(self, items: Sequence[RequestItem], error: FloorwalkerError) -> bool:
        """Which ones no longer fit and why; none of them was answered."""
        self._stale()
        reasons = getattr(error, "reasons", ())
        names = {item.id: item.name for item in items}
        of_one = [(names.get(str(dict(each.facts).get("request", ""))), each) for each in reasons]
        if not any(name for name, _ in of_one):
            return True
        zone = zone_of(self._scene, items[0].location_id)
        why = clauses(f"{name}: {words.reason_words(each, zone)}" for name, each in of_one if name)
        self._scene.say(translate("Inbox", "None was approved. {why}").format(why=why), "refused")
        return False

    def _refused_in_place(self, item: RequestItem, error: FloorwalkerError, row: QAbstractButton | None) -> bool:
        """The row is read anew and says what stands in the way, with what is free; here it is only said aloud."""
        self._stale()
        reasons = getattr(error, "reasons", ())
        if row is None or not any(each.start for each in reasons):
            return True
        why = f"{item.name}: {words.reasons_words(reasons, zone_of(self._scene, item.location_id))}"
        announce(row, why)
        return False

    def _refused(self, item: RequestItem, error: FloorwalkerError, _row: QAbstractButton | None) -> bool:
        """An approval that no longer fits: say what stands in the way, and what would be free."""
        self._stale()
        reasons = getattr(error, "reasons", ())
        if not reasons:
            return True
        why = words.reasons_words(reasons, zone_of(self._scene, item.location_id))

        def tell(found: tuple[RequestOffers, ...]) -> None:
            self._tell(item, why, found[0].times if found else ())

        self._scene.lanes.look(
            "request_offers", [item.id], NEAREST, then=tell, failed=lambda _: self._tell(item, why, ())
        )
        return False

    def _tell(self, item: RequestItem, why: str, free: Sequence[FreeTime]) -> None:
        text = f"{item.name}: {why}"
        if free:
            times = listed(free_words(each, item.start, zone_of(self._scene, item.location_id)) for each in free)
            text = beside(text, translate("Inbox", "free: {times}").format(times=times))
        self._scene.notice_wanted.emit(
            NoticeWish(text, "refused", translate("Inbox", "Offer…"), lambda: self.offer(item))
        )
