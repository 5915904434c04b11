"""Tells who is at the desk what they would otherwise find out late; each thing once.

What stands so already when the window opens is on its pages and is told to nobody, so neither is it after a restart.
While the desk is locked only the tray and the sound speak, without names; what stands so still is told to whom it
concerns when they are next at the desk. An arrival for somebody who is not at the desk is told to whoever is, too: a
till knows of no other till who is at it. Where customers check in nothing is told, and nothing is heard. The place with
which the window began is the till's own: of that is told whichever is shown, and of the shown one too.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.core.tells import Event, TellKind, due_tells, is_quiet
from app.core.values import Changes
from app.ui import words
from app.ui.beside import beside
from app.ui.elsewhere import is_elsewhere, place_of, zone_of
from app.ui.errands import nothing
from app.ui.tells.saying import nameless_words, told_words
from app.ui.tells.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from app.core.settings import Settings
    from app.core.values import Instant
    from app.desk.views_tells import Tells
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_PAGES = {TellKind.REQUEST: "inbox", TellKind.WAIT: "queue", TellKind.ARRIVAL: "queue", TellKind.LATE: "today"}
_MOST_OWN = 2_000
_OWN_SECONDS = 10
"""What happened to a record within this of a commit of this window was done here."""


class Teller(QObject):
    """``look`` asks what there is to tell; ``is_locked`` says whether nothing with a name may be shown.

    ``is_silent``: nor may anything be told or heard outside of the window, since customers stand at it.
    """

    def __init__(
        self,
        scene: Scene,
        is_locked: Callable[[], bool],
        clock: Callable[[], float],
        parent: QObject | None = None,
        is_silent: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._scene, self._is_locked, self._clock, self._is_silent = scene, is_locked, clock, is_silent
        self.tray = Tray(self)
        self._told: set[tuple[str, str, Instant]] = set()
        self._passed_on: set[tuple[str, str, Instant]] = set()
        """Arrivals that were told to somebody else than whom they are for, who has yet to hear of them."""
        self._own_place = ""
        """The till's own place, by id."""
        self._seen: set[str] = set()
        """The places of which it is known what stood so at first."""
        self._own: dict[str, tuple[float, str]] = {}
        """When this window changed each record last, and who was at it; the latest last."""
        self._shown: dict[str, tuple[str, frozenset[tuple[str, str, Instant]]]] = {}
        """What each notice tells of, and of which place, by what the notice is about."""
        self._spoken: set[tuple[str, str, Instant]] = set()
        """Of what the tray and the sound have told, be it while the desk was locked."""
        scene.changed.connect(self._note)
        scene.ticked.connect(self.look)
        scene.person_changed.connect(self.look)

    def look(self) -> None:
        """Ask what stands so now, at the till's own place and at the one that is shown."""
        shown = self._scene.place
        if shown is None:
            return
        self._own_place = self._own_place or shown.id
        for place_id in dict.fromkeys((self._own_place, shown.id)):
            take, key = partial(self._take, place_id), ("tell_events", place_id)
            self._scene.lanes.look("tell_events", place_id, key=key, then=take, failed=lambda _: False)

    def take_over(self, other: Teller) -> None:
        """Tell of the same place as another window did."""
        self._own_place = other._own_place

    def finish(self) -> None:
        """Tell nothing any more."""
        self.tray.close()

    def _note(self, changes: Changes) -> None:
        """What this window itself has committed names its records; what others have, does not.

        What is done while nobody is at the desk, as customers check in, nobody knows of.
        """
        if self._is_locked():
            return
        for each in changes.ids:
            self._own.pop(each, None)
            self._own[each] = self._clock(), self._person_id or ""
        for old in list(self._own)[:-_MOST_OWN]:
            del self._own[old]

    @property
    def _person_id(self) -> str | None:
        """Who is at the desk; None where nobody is, or nobody said so."""
        person = self._scene.person
        return person.id if person is not None and not self._is_locked() else None

    def _take(self, place_id: str, tells: Tells) -> None:
        if place_id not in self._seen:
            self._seen.add(place_id)
            self._told |= {each.key for each in tells.events if each.kind is TellKind.ARRIVAL}
            self._told |= {each.key for each in due_tells(tells.events, tells.now, tells.settings)}
            return
        self._drop_settled(place_id, {each.key for each in tells.events})
        if self._scene.lanes.is_acting:  # what was done here is known for it only when the window has heard of it
            self._scene.lanes.write_by(nothing, settle=nothing, then=self._look_again, failed=nothing)
            return
        is_locked, person_id = self._is_locked(), self._person_id
        due = due_tells(
            tells.events, tells.now, tells.settings, person_id=person_id,
            told={each.key for each in tells.events if self._is_told(each, person_id)},
            own={each.id for each in tells.events if self._is_own(each, person_id or "")},
        )  # fmt: skip
        unheard = [each for each in due if each.key not in self._spoken]
        self._spoken |= {each.key for each in unheard}
        if unheard:
            self._speak(unheard, tells.now, tells.settings, zone_of(self._scene, place_id))
        if not is_locked:
            for each in due:
                (self._passed_on if _is_for_another(each, person_id) else self._told).add(each.key)
            self._say(place_id, [each for each in due if not _is_for_another(each, person_id)])
            self._say(place_id, [each for each in due if _is_for_another(each, person_id)])

    def _look_again(self, _: object) -> None:
        self.look()

    def _is_told(self, event: Event, person_id: str | None) -> bool:
        """Whether they were told of it: whom an arrival is for has not heard of it because somebody else has."""
        return event.key in self._told or (_is_for_another(event, person_id) and event.key in self._passed_on)

    def _tell_again(self, events: Sequence[Event]) -> None:
        """It stood on the screen as somebody else came: it is for them, too, if it is true still."""
        keys = {each.key for each in events}
        self._told -= keys
        self._passed_on -= keys

    def _is_own(self, event: Event, person_id: str) -> bool:
        """Whether it was done at this window; an arrival is news all the same to whom it is for, if another did it."""
        at, by = self._own.get(event.id, (0.0, ""))
        is_known = event.kind is not TellKind.ARRIVAL or by == person_id or event.staff_id != person_id
        return is_known and abs(at - event.at) <= _OWN_SECONDS

    def _say(self, place_id: str, events: Sequence[Event]) -> None:
        """With the name of the place where that is not the one shown."""
        place = place_of(self._scene, place_id) if is_elsewhere(self._scene, place_id) else None
        for kind in TellKind:
            of_kind = [each for each in events if each.kind is kind]
            if of_kind:
                said = told_words(of_kind, zone_of(self._scene, place_id))
                about = f"tell:{kind}:{of_kind[0].id}"
                self._shown[about] = place_id, frozenset(each.key for each in of_kind)
                self._scene.say(
                    beside(said, place.name if place is not None else ""), "plain", translate("Tells", "Show"),
                    partial(self._show, place_id, of_kind), about, again=partial(self._tell_again, of_kind),
                )  # fmt: skip

    def _drop_settled(self, place_id: str, standing: AbstractSet[tuple[str, str, Instant]]) -> None:
        """A notice goes when nothing that it tells of stands so any more: who waited was called, who was late came."""
        for about, (place, keys) in list(self._shown.items()):
            if place == place_id and not keys & standing:
                del self._shown[about]
                self._scene.notice_past.emit(Changes(ids=frozenset({about})))

    def _show(self, place_id: str, events: Sequence[Event]) -> None:
        kind = events[0].kind
        is_booked = events[0].end is not None
        if len(events) == 1 and kind in (TellKind.ARRIVAL, TellKind.LATE) and is_booked:
            self._scene.card_wanted.emit(events[0].id)
            return
        if is_elsewhere(self._scene, place_id):
            self._scene.place_wanted.emit(place_id)
        self._scene.page_wanted.emit(_PAGES[kind])

    def _speak(self, events: Sequence[Event], now: Instant, wanted: Settings, zone: str) -> None:
        """Outside of the window, where anybody may hear and read it: without names, and not in quiet hours."""
        at = words.local_time(now, zone)
        if self._scene.is_practice or self._is_silent() or is_quiet(at.hour * 60 + at.minute, wanted):
            return
        if wanted.tell_tray:
            self.tray.tell("Floorwalker", nameless_words([each.kind for each in events]))
        if wanted.tell_sound:
            self.tray.sound()


def _is_for_another(event: Event, person_id: str | None) -> bool:
    """Whether it is an arrival for somebody, and somebody else is at the desk."""
    return event.kind is TellKind.ARRIVAL and person_id is not None and event.staff_id not in (None, person_id)
