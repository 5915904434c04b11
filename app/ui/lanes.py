"""The three lanes: everything that may wait happens in one of them, never on the window's own thread.

Verbs happen in the order in which they were pressed. What a lane found is handed out on the window's thread, to
receivers that still exist. A read that a newer one of the same key has overtaken is not delivered at all. What pages
usually ask after a commit is read right behind it, in the write lane, and comes together with its notice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from app.ui.errands import nothing
from app.ui.lane import Job, Receiver, Shop
from app.ui.mail import lives
from app.ui.news import News
from app.ui.usual import Question


class Lanes(News):
    """The way from the window to the shop and back."""

    mended = Signal(object)
    """``Mended``: the store was damaged, and is not any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked_at = time.monotonic()
        """When a verb or a question came last, on the clock that never goes back."""
        self._made: Shop | None = None
        """What the opener made, known here before the window hears of it: closing must not lose it."""
        self._newest: dict[Hashable, int] = {}
        self._count = 0
        self._acting: set[Hashable] = set()
        self._is_closed = False
        self._forget: Callable[[], None] = nothing

    @property
    def is_open(self) -> bool:
        """Whether there is a shop to ask."""
        return self._shop is not None

    @property
    def is_acting(self) -> bool:
        """Whether a verb runs, or has run and the window has not heard of it yet."""
        return bool(self._acting)

    def open(self, opener: Callable[[], Shop], then: Receiver, failed: Receiver) -> None:
        """Make the shop in the write lane, where importing the store does not keep the window waiting."""

        def work() -> None:
            try:
                self._made = shop = opener()
            except BaseException as error:  # noqa: BLE001 - handed to the window, which tells the kinds apart
                problem = error
                self.mail.post(lambda: failed(problem))
            else:
                self.mail.post(lambda: self._opened(shop, then))

        self.write.put(work)

    def act(
        self,
        verb: str,
        /,
        *args: Any,
        then: Receiver | None = None,
        failed: Receiver | None = None,
        button: QAbstractButton | None = None,
        **kwargs: Any,
    ) -> bool:
        """Run a verb. ``button`` is disabled until the answer; the same request pressed meanwhile is not made again.

        ``failed`` as in ``run``. Returns whether the request was made.
        """
        wish = (verb, repr(args), repr(kwargs))
        if wish in self._acting or self._shop is None:
            return False
        self._acting.add(wish)
        self.asked_at = time.monotonic()
        if button is not None:
            button.setEnabled(False)
        shop = self._shop

        def settle() -> None:
            self._acting.discard(wish)
            if button is not None and isValid(button):
                button.setEnabled(True)

        def again(leave: str = "") -> None:
            given = {**kwargs, "leave": leave} if leave else kwargs
            self.act(verb, *args, then=then, failed=failed, **given)

        job = self.tried(lambda: shop.act(verb, *args, **kwargs), settle, then, failed, again)
        self.write.put(lambda: self.act_and_tell(shop, job))
        return True

    def look(
        self,
        query: str,
        /,
        *args: Any,
        then: Receiver,
        failed: Receiver | None = None,
        key: Hashable = None,
        **kwargs: Any,
    ) -> bool:
        """Run a query. Of answers with the same ``key`` only the newest is delivered. Returns whether it was asked."""
        if self._shop is None:
            return False
        shop, mine = self._shop, self._stamp(key)
        self.asked_at = time.monotonic()
        question = Question(query, args, kwargs)
        known = self.foresee(key, question)

        def again() -> None:
            self.look(query, *args, then=then, failed=failed, key=key, **kwargs)

        def work() -> Any:
            return shop.look(query, *args, **kwargs) if self._is_newest(key, mine) else None

        def deliver(found: Any) -> None:
            if self._is_newest(key, mine) and lives(then):
                then(found)

        self.run(self.read, known or work, nothing, deliver, failed, again)
        return True

    def forget(self, key: Hashable) -> None:
        """Deliver no answer of that key that is still on its way: nobody wants it any more."""
        self._stamp(key)

    def look_into(
        self, work: Callable[[Any], Any], query: str, /, *args: Any, then: Receiver, failed: Receiver, **kwargs: Any
    ) -> bool:
        """Run a query, and ``work`` on its answer in the third lane; done in closing too, when nobody hears of it.

        ``failed`` as in ``run``. Returns whether it was asked.
        """
        shop = self._shop
        if shop is None:
            return False
        self.sync.begin()  # here, so that the read lane need not
        found: list[Any] = []
        read = self.tried(lambda: found.append(shop.look(query, *args, **kwargs)), nothing, None, failed, nothing)
        go_on = self.tried(lambda: work(found.pop()), nothing, then, failed, nothing)

        def hand_on() -> None:
            self.mail.post(read())
            if found:
                self.sync.put(lambda: self.mail.post(go_on()))

        self.read.put(hand_on)
        return True

    def aside_by(self, work: Callable[[Any], object], *, then: Receiver, failed: Receiver) -> bool:
        """Let ``work`` look after the shop's files in the third lane. ``failed`` as in ``run``."""
        shop = self._shop
        if shop is not None:
            self.run(self.sync, lambda: work(shop), nothing, then, failed, nothing)
        return shop is not None

    def write_by(self, work: Callable[[Shop], object], *, settle: Job, then: Receiver, failed: Receiver) -> bool:
        """Let ``work`` write to the shop, in its turn among the verbs. ``settle`` runs first, whatever came of it.

        ``failed`` as in ``run``. Returns whether there is a shop to write to.
        """
        shop = self._shop
        if shop is not None:
            self.run(self.write, lambda: work(shop), settle, then, failed, nothing)
        return shop is not None

    def write_in_turns(self, turn: Callable[[Shop], object], *, settle: Job, then: Receiver, failed: Receiver) -> bool:
        """As ``write_by``, of what takes long: ``turn`` is called until it gives something, which is the answer.

        What was pressed meanwhile goes before the next turn. Closing waits for the last.
        """
        shop = self._shop
        if shop is None:
            return False
        is_over = True

        def take_turn() -> object:
            nonlocal is_over
            is_over = True  # where it raises, too
            found = turn(shop)
            is_over = found is not None
            return found

        job = self.tried(take_turn, settle, then, failed, nothing)

        def go_on() -> None:
            letter = job()
            if is_over:
                self.mail.post(letter)
            else:
                self.write.put(go_on)

        self.write.put(go_on)
        return True

    def close(self) -> None:
        """Finish what is lined up, join the threads, let go of the store. Nothing is delivered afterwards."""
        if self._is_closed:
            return
        self._is_closed = True
        self.mail.end()
        self._watch.end()
        self._frame.stop()
        self._forget()
        for lane in (self.read, self.sync, self.write):
            lane.end()
        self._shop, made = None, self._made
        if made is not None:
            made.close()

    def tend(self) -> None:
        """Let the shop look after its store in the third lane; ``mended`` tells when it had to be repaired."""
        tend = getattr(self._shop, "tend", None)
        if tend is not None:
            self.run(self.sync, lambda: tend(lambda: not self._is_closed), nothing, self._tell_mended, None, self.tend)

    def _tell_mended(self, mended: object) -> None:
        if mended is not None:
            self.mended.emit(mended)

    def _opened(self, shop: Shop, then: Receiver) -> None:
        self._shop = shop
        self._forget = shop.subscribe(self.hear)
        self._watch.begin()
        then(shop)

    def _stamp(self, key: Hashable) -> int:
        self._count += 1
        if key is not None:
            self._newest[key] = self._count
        return self._count

    def _is_newest(self, key: Hashable, mine: int) -> bool:
        return key is None or self._newest.get(key) == mine
