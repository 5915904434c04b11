"""What the window does about the waitlist on any page: it lets go of holds in time, and says what became free."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.core.values import Changes, Kind
from app.ui import words

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_waitlist import Opening, WaitlistNews
    from app.ui.scene import Scene

translate = QCoreApplication.translate
REST_MILLISECONDS = 400
LONGEST_MILLISECONDS = 3_600_000
_KINDS = frozenset({Kind.WAITLIST_ENTRY, Kind.APPOINTMENT, Kind.STAFF, Kind.DEFINITION})


class WaitlistKeeper(QObject):
    """Looks once a change rests. ``clock`` gives UTC seconds."""

    def __init__(self, scene: Scene, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._clock = scene, clock
        self._told: set[tuple[str, Instant | None]] = set()
        self._said: dict[str, str] = {}
        """The times of the notices that may be there still, with their words."""
        self._rest, self._lapse = self._timer(self._look), self._timer(self._let_go)
        self._rest.setInterval(REST_MILLISECONDS)
        scene.changed.connect(self._take_changes)
        scene.shop_changed.connect(self._rest.start)
        scene.ticked.connect(self._rest.start)

    def stop(self) -> None:
        """Look no more."""
        self._rest.stop()
        self._lapse.stop()

    def _timer(self, does: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(does)
        return made

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or changes.kinds & _KINDS:
            self._rest.start()

    def _look(self) -> None:
        if (place := self._scene.place) is not None:
            look = self._scene.lanes.look
            look("waitlist_news", place.id, then=self._take_news, failed=lambda _: False, key=(id(self), "news"))

    def _take_news(self, news: WaitlistNews) -> None:
        self._lapse.stop()
        if news.next_lapse is not None:
            left = int((news.next_lapse - self._clock()) * 1000)
            self._lapse.start(max(0, min(left, LONGEST_MILLISECONDS)))
        fresh = [each for each in news.freed if (each.key, each.freed_at) not in self._told]
        self._told.update((each.key, each.freed_at) for each in fresh)
        self._scene.badge_changed.emit("waitlist", len(news.freed))
        worth = [each for each in fresh if any(match.tried is None for match in each.matches)]
        self._drop_untrue(news.freed)
        if worth:
            self._say(worth[0])

    def _let_go(self) -> None:
        self._scene.lanes.act("lapse_holds", failed=lambda _: False)

    def _drop_untrue(self, freed: Sequence[Opening]) -> None:
        """What was said goes once the time is taken again, or somebody else waits for it."""
        words_now = {each.key: self._words(each) for each in freed if each.key in self._said}
        for key in [key for key, text in self._said.items() if words_now.get(key) != text]:
            del self._said[key]
            self._scene.notice_past.emit(Changes(ids=frozenset({key})))

    def _say(self, opening: Opening) -> None:
        """That a time became free for which somebody waits, with the way to call them."""
        text = self._said[opening.key] = self._words(opening)
        show = self.tr("Show")
        self._scene.say(text, "plain", show, lambda: self._scene.page_wanted.emit("waitlist"), opening.key)

    def _words(self, opening: Opening) -> str:
        """What is said of a time; nothing where everybody was called about it."""
        from app.ui.waitlist.saying import time_words

        waiting = [each for each in opening.matches if each.tried is None]  # the others were called about it
        if not waiting:
            return ""
        count = len(waiting)
        alone = translate("Waitlist", "{time} is free again: {first} waits for it")
        several = translate("Waitlist", "{time} is free again: {first} and {count} more wait for it")
        return (alone if count == 1 else several).format(
            time=time_words(opening.start, self._scene.zone), first=waiting[0].name,
            count=words.number(count - 1),
        )  # fmt: skip
