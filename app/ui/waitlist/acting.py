"""What is done on the waitlist page: hold and call, what came of it, and off the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.core.refusals import Code
from app.ui.card.asking import ask_reason
from app.ui.elsewhere import is_elsewhere
from app.ui.waitlist.saying import time_words

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.core.refusals import Reason
    from app.desk.views import Place
    from app.desk.views_waitlist import MatchItem, Opening, WishItem
    from app.ui.scene import Scene
    from app.ui.waitlist.call import CallCard

translate = QCoreApplication.translate


def is_asked_in_call(reasons: Iterable[Reason]) -> bool:
    """Whether a held time stands for somebody who has yet to be asked something: their call takes the answers."""
    return any(each.code is Code.ANSWER_NEEDED for each in reasons)


def lead_to_call(scene: Scene, place: Place) -> None:
    """To the page where the calls of a place are; what was in the drawer is done."""
    scene.drawer_done.emit()
    if is_elsewhere(scene, place.id):
        scene.place_wanted.emit(place.id)
    scene.page_wanted.emit("waitlist")


class WaitlistActs(QObject):
    """The verbs of the page, each said with a way back."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene

    def hold(
        self, opening: Opening, match: MatchItem, held: Callable[[Opening], object], reason: str | None = None
    ) -> None:
        """Hold the time for them; where somebody comes before them, ask why (rule 42)."""
        self._scene.act(
            "hold", match.entry_id, start=opening.start, end=opening.end,
            staff_id=match.staff.id if match.staff else None, reason=reason,
            about=f"{match.name} {time_words(opening.start, self._scene.zone)}",
            then=lambda _: held(opening), failed=partial(self._refused, opening, match, held),
        )  # fmt: skip

    def end(self, card: CallCard, verb: str) -> None:
        """What came of the call."""
        if verb == "book_held":
            if card.questions.ask_for_missing():
                return
            self._scene.act(
                verb, card.item.id, answers=card.answers() or None, about=card.item.name, button=card.button(verb),
                failed=partial(self._unbooked, card),
            )  # fmt: skip
        else:
            self._scene.act(verb, card.item.id, about=card.item.name, button=card.button(verb))

    def fulfil(self, item: WishItem) -> None:
        """What they have booked will do: off the list by it."""
        about = translate("Waitlist", "{name} off the waitlist").format(name=item.name)
        done = partial(self._scene.say_done, about, (item.id,))
        self._scene.lanes.act("fulfil_by", item.id, item.booked[0].appointment_id, then=lambda _: done())

    def leave(self, item: WishItem) -> None:
        """Off the list."""
        about = translate("Waitlist", "{name} off the waitlist").format(name=item.name)
        self._scene.lanes.act("cancel", item.id, then=lambda _: self._scene.say_done(about, (item.id,)))

    def lapse(self) -> None:
        """Let go of what is over."""
        self._scene.lanes.act("lapse_holds", failed=lambda _: False)

    def _refused(
        self, opening: Opening, match: MatchItem, held: Callable[[Opening], object], error: FloorwalkerError
    ) -> bool:
        codes = {each.code for each in getattr(error, "reasons", ())}
        if codes != {Code.NOT_THEIR_TURN}:
            return True
        ask_reason(self._scene, error, lambda reason: self.hold(opening, match, held, reason))
        return False

    def _unbooked(self, card: CallCard, error: FloorwalkerError) -> bool:
        card.questions.show_wrong(getattr(error, "reasons", ()))
        return True
