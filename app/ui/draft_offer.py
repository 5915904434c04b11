"""A booking that was begun and not finished is offered to whoever began it, once, to be gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.values import Changes
from app.ui.elsewhere import is_elsewhere, place_of
from app.ui.scene import BookingWish, Scene

if TYPE_CHECKING:
    from app.ui.booking.draft import Draft

_NOTICE = "draft"
"""What the notice is about."""


class DraftOffer(QObject):
    """Looks for a draft when the shop is there, and says so in a notice, which names nobody.

    One of another place than the one shown names that; who goes on with it is brought there first.
    """

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._asked: set[str] = set()
        """Who was at the desk when it was looked for theirs."""
        self._draft: Draft | None = None
        """What the notice offers."""
        self._is_settled = False
        """Whether whoever is at the desk has opened bookings since it was looked for theirs."""
        self._leaving = ""
        """The place from which whoever goes on is brought to that of the draft; empty while nobody is."""
        scene.shop_changed.connect(self._arrive)
        scene.shop_changed.connect(self._look)
        scene.person_changed.connect(self._forget)
        scene.person_changed.connect(self._look)
        scene.erased.connect(self._forget)
        scene.booking_wanted.connect(self._settle)

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
        self._is_settled = False
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
        place = place_of(self._scene, draft.place_id)
        if place is None or not draft.is_worth_keeping:
            return
        if self._is_settled and not is_elsewhere(self._scene, place.id):
            return
        self._draft = draft
        said = self.tr("A booking was begun and not finished.")
        if is_elsewhere(self._scene, place.id):
            said = self.tr("A booking at {place} was begun and not finished.").format(place=place.name)
        self._scene.say(said, "plain", self.tr("Go on"), self._go_on, about=_NOTICE, is_own=True)

    def _go_on(self) -> None:
        draft, here = self._draft, self._scene.place
        if draft is None or here is None:
            return
        if draft.place_id == here.id:
            self._scene.booking_wanted.emit(BookingWish())
        else:
            self._leaving = here.id
            self._scene.place_wanted.emit(draft.place_id)

    def _arrive(self) -> None:
        """Go on once the place of the draft is shown; where another one was chosen meanwhile, that counts."""
        draft, place = self._draft, self._scene.place
        if not self._leaving or draft is None or place is None or place.id == self._leaving:
            return
        self._leaving = ""
        if place.id == draft.place_id:
            self._scene.booking_wanted.emit(BookingWish(draft=draft))

    def _settle(self) -> None:
        """A booking is opened: a draft of the place that is shown is in it, or has given way to it."""
        self._is_settled = True
        if self._draft is not None and not is_elsewhere(self._scene, self._draft.place_id):
            self._forget()

    def _forget(self) -> None:
        """It is another's, or may be about somebody who was erased: nobody goes on with it from here."""
        self._draft, self._leaving = None, ""
        self._scene.notice_past.emit(Changes(ids=frozenset({_NOTICE})))
