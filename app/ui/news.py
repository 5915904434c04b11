"""News of the store: every commit is told to the pages, together with what they usually ask because of one."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import get_ident
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.ui.errands import Errands, nothing
from app.ui.lane import Job, Receiver, Shop
from app.ui.usual import Behind, Question, Usual, answer_to, read_behind
from app.ui.watch import Watch

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.ui.mail import Letter


class News(Errands):
    """Tells of what this window commits, and of what other processes do.

    ``changed`` carries ``Changes`` after every commit, this window's or another process's (then an empty one, which
    means: anything).
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop: Shop | None = None
        self._usual = Usual()
        self._told: Behind | None = None
        """The change that pages are being told of, with the answers that are there already."""
        self._is_foreseen = True
        """Whether all that they ask because of it is among these."""
        self._acting_on: tuple[int, list[Changes]] | None = None
        """The thread on which a verb runs, and what it has committed."""
        self.has_changed = True
        """Whether the verb of which is being told has changed anything; what changed nothing leaves nothing to undo."""
        self._watch = Watch(self._ask_version, self)
        self._watch.noticed.connect(self._say_anything_changed)

    def poll(self) -> None:
        """Ask the store, in the read lane, whether anybody else has written to it."""
        if self._shop is not None:
            self._watch.look()

    def act_and_tell(self, shop: Shop, job: Callable[[], Letter]) -> None:
        """In the write lane: do it, read behind it what pages will ask, and tell all of it in one letter."""
        heard: list[Changes] = []
        self._acting_on = get_ident(), heard
        letter = job()
        self._acting_on = None
        if len(heard) == 1 and not self.write.has_more:
            behind = read_behind(shop, self._usual.questions, heard[0])
            self.mail.post(lambda: self._publish(behind, letter))
            return
        if not heard:
            self.mail.post(lambda: self._answer_idle(letter))
            return
        for changes in heard:  # what waits in this lane comes first: it is told of soon
            self._post_changes(changes)
        self.mail.post(letter)

    def _answer_idle(self, letter: Letter) -> None:
        self.has_changed = False
        try:
            letter()
        finally:
            self.has_changed = True

    def hear(self, changes: Changes) -> None:
        """On whichever thread has committed: what a verb did is told with what was read behind it."""
        acting = self._acting_on
        if acting is not None and acting[0] == get_ident():
            acting[1].append(changes)
        else:
            self._post_changes(changes)

    def foresee(self, key: Hashable, question: Question) -> Callable[[], Any] | None:
        """What answers a question at once; whatever pages ask because of a change is foreseen the next time."""
        if self._told is None:
            self._usual.renew(key, question)
            return None
        self._usual.note(key, question)
        known = answer_to(question, self._told)
        self._is_foreseen = self._is_foreseen and known is not None
        return known

    def _post_changes(self, changes: Changes) -> None:
        self.mail.post(lambda: self._publish(Behind(changes)))

    def _publish(self, behind: Behind, letter: Letter = nothing) -> None:
        # The version is that of before pages read: what commits after that is seen by the next poll.
        if behind.version is None:
            self._watch.note()
        else:
            self._watch.take(behind.version)
        self._tell(behind, letter)

    def _tell(self, behind: Behind, letter: Letter = nothing) -> None:
        """Tell pages of a change, whoever made it what came of it, and then pages what they asked."""
        asked: list[Callable[[], Letter]] = []
        self._together, self._told, self._is_foreseen = asked, behind, True
        self._usual.begin()
        self.changed.emit(behind.changes)
        self._usual.end()
        self._together = self._told = None
        if self._is_foreseen:
            self.bring([letter, *(each() for each in asked)])
        else:
            self.read_all(asked)  # first, so that what waits for what is read waits for this too
            letter()

    def _ask_version(self, settle: Job, then: Receiver) -> None:
        if self._shop is not None:
            self.run(self.read, self._shop.data_version, settle, then, lambda _: None, nothing)

    def _say_anything_changed(self) -> None:
        from app.core.values import Changes

        self._tell(Behind(Changes()))
