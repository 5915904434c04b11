"""A booking that was begun and not finished is offered to whoever began it, once, to be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.scene import BookingWish, Scene

if TYPE_CHECKING:
    from app.ui.booking.draft import Draft


class DraftOffer(QObject):
    """Looks for a draft when the shop is there, and says so in a notice, which names nobody."""

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._asked: set[str] = set()
        """Who was at the desk when it was looked for theirs."""
        scene.shop_changed.connect(self._look)
        scene.person_changed.connect(self._look)

    def take_over(self, other: DraftOffer) -> None:
        """Go on for another window: whoever is at the desk and was told there is not told again."""
        who = other._who()
        if who is not None and who in other._asked:
            self._asked.add(who)

    def _look(self) -> None:
        """Once for each who comes to the desk: nobody is told of what is another's."""
        who = self._who()
        if who is None or who in self._asked:
            return
        self._asked.add(who)
        if self._scene.preferences.folder is not None:
            QTimer.singleShot(0, self, lambda: self._scene.lanes.when_read(lambda: self._load(who)))  # pages come first

    def _load(self, who: str) -> None:
        if who != self._who():
            return
        from app.ui.booking.keeping import load_draft

        load_draft(self._scene, self._offer)

    def _who(self) -> str | None:
        """Who is at the desk, where everybody has drafts of their own; None while there is nobody to tell."""
        shop, person = self._scene.shop, self._scene.person
        if shop is None or shop.place is None or (shop.is_guarded and person is None):
            return None
        return person.id if person is not None and shop.is_guarded else ""

    def _offer(self, draft: Draft) -> None:
        if draft.is_worth_keeping:
            self._scene.say(self.tr("A booking was begun and not finished."), "plain", self.tr("Go on"), self._go_on)

    def _go_on(self) -> None:
        self._scene.booking_wanted.emit(BookingWish())
