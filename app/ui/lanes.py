"""The three lanes: everything that may wait happens in one of them, never on the window's own thread.

Write, read and sync are one worker thread each, so that verbs happen in the order in which they were pressed. What a
lane found comes back by a signal and is handed out on the window's thread, to receivers that still exist. A read that
a newer one of the same key has overtaken is not delivered at all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from app.ui.lane import Job, Lane, Receiver, Shop
from app.ui.watch import Watch

if TYPE_CHECKING:
    from app.core.values import Changes


FRAME_MILLISECONDS = 16
"""What has come is painted by then."""

Letter = Callable[[], object]
"""What a lane lets the window do."""


class Lanes(QObject):
    """The way from the window to the shop and back.

    ``changed`` carries ``Changes`` after every commit, this window's or another process's (then an empty one, which
    means: anything). ``refused``, ``troubled`` (with the call that tries again) and ``broke`` report what nobody
    else took care of.
    """

    changed = Signal(object)
    refused = Signal(object)
    troubled = Signal(object, object)
    broke = Signal(object)
    mended = Signal(object)
    """``Mended``: the store was damaged, and is not any more."""
    _mail = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.write, self.read, self.sync = Lane("write"), Lane("read"), Lane("sync")
        self.asked_at = time.monotonic()
        """When a verb or a question came last, on the clock that never goes back."""
        self._shop: Shop | None = None
        self._made: Shop | None = None
        """What the opener made, known here before the window hears of it: closing must not lose it."""
        self._newest: dict[Hashable, int] = {}
        self._together: list[Callable[[], Letter]] | None = None
        """What is asked because of one change: read in one go, and shown in one."""
        self._count = 0
        self._acting: set[Hashable] = set()
        self._is_closed = False
        self._forget: Callable[[], None] = lambda: None
        self._later: list[Job] = []
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MILLISECONDS)
        self._frame.timeout.connect(self._do_later)
        self._mail.connect(self._hand_out)
        self._watch = Watch(self._ask_version, self)
        self._watch.noticed.connect(self._say_anything_changed)

    @property
    def is_open(self) -> bool:
        """Whether there is a shop to ask."""
        return self._shop is not None

    def open(self, opener: Callable[[], Shop], then: Receiver, failed: Receiver) -> None:
        """Make the shop in the write lane, where importing the store does not keep the window waiting."""

        def work() -> None:
            try:
                self._made = shop = opener()
            except BaseException as error:  # noqa: BLE001 - handed to the window, which tells the kinds apart
                problem = error
                self._post(lambda: failed(problem))
            else:
                self._post(lambda: self._opened(shop, then))

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

        ``failed`` takes a ``Refused`` or ``Known`` instead of a notice; when it returns True the notice comes too.
        Returns whether the request was made.
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

        def again() -> None:
            self.act(verb, *args, then=then, failed=failed, **kwargs)

        self._run(self.write, lambda: shop.act(verb, *args, **kwargs), settle, then, failed, again)
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

        def again() -> None:
            self.look(query, *args, then=then, failed=failed, key=key, **kwargs)

        def work() -> Any:
            return shop.look(query, *args, **kwargs) if self._is_newest(key, mine) else None

        def deliver(found: Any) -> None:
            if self._is_newest(key, mine) and _lives(then):
                then(found)

        self._run(self.read, work, lambda: None, deliver, failed, again)
        return True

    def when_read(self, then: Callable[[], object]) -> None:
        """Do what can wait until everything that is being read has come, and is painted."""

        def wait(_: object) -> None:
            self._later.append(then)
            self._frame.start()

        self._run(self.read, lambda: None, lambda: None, wait, None, lambda: None)

    def _do_later(self) -> None:
        later, self._later = self._later, []
        for each in later:
            each()

    def forget(self, key: Hashable) -> None:
        """Deliver no answer of that key that is still on its way: nobody wants it any more."""
        self._stamp(key)

    def aside(self, work: Callable[[], Any], *, then: Receiver, failed: Receiver) -> None:
        """Do what needs no shop in the third lane. ``failed`` as in ``act``."""
        self._run(self.sync, work, lambda: None, then, failed, lambda: None)

    def look_into(
        self, work: Callable[[Any], Any], query: str, /, *args: Any, then: Receiver, failed: Receiver, **kwargs: Any
    ) -> bool:
        """Run a query, and ``work`` on its answer in the third lane; done in closing too, when nobody hears of it.

        ``failed`` as in ``act``. Returns whether it was asked.
        """
        shop = self._shop
        if shop is None:
            return False
        self.sync.begin()  # here, so that the read lane need not

        def read() -> None:
            try:
                found = shop.look(query, *args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - handed to the window, which tells the kinds apart
                problem = error
                self._post(lambda: self._fail(problem, lambda: None, failed, lambda: None))
            else:
                self._run(self.sync, lambda: work(found), lambda: None, then, failed, lambda: None)

        self.read.put(read)
        return True

    def write_by(self, work: Callable[[Shop], object], *, settle: Job, then: Receiver, failed: Receiver) -> bool:
        """Let ``work`` write to the shop, in its turn among the verbs. ``settle`` runs first, whatever came of it.

        ``failed`` as in ``act``. Returns whether there is a shop to write to.
        """
        shop = self._shop
        if shop is not None:
            self._run(self.write, lambda: work(shop), settle, then, failed, lambda: None)
        return shop is not None

    def close(self) -> None:
        """Finish what is lined up, join the threads, let go of the store. Nothing is delivered afterwards."""
        if self._is_closed:
            return
        self._is_closed = True
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
            self._run(
                self.sync, lambda: tend(lambda: not self._is_closed), lambda: None, self._tell_mended, None, self.tend
            )

    def _tell_mended(self, mended: object) -> None:
        if mended is not None:
            self.mended.emit(mended)

    def poll(self) -> None:
        """Ask the store, in the read lane, whether anybody else has written to it."""
        if self._shop is not None:
            self._watch.look()

    def _ask_version(self, settle: Job, then: Receiver) -> None:
        if self._shop is not None:
            self._run(self.read, self._shop.data_version, settle, then, lambda _: None, lambda: None)

    def _say_anything_changed(self) -> None:
        from app.core.values import Changes

        self.changed.emit(Changes())

    def _opened(self, shop: Shop, then: Receiver) -> None:
        self._shop = shop
        self._forget = shop.subscribe(lambda changes: self._post(lambda: self._publish(changes)))
        self._watch.begin()
        then(shop)

    def _publish(self, changes: Changes) -> None:
        # The version is taken anew before pages read: what commits after that is seen by the next poll.
        self._watch.note()
        asked: list[Callable[[], Letter]] = []
        self._together = asked
        self.changed.emit(changes)
        self._together = None
        if asked:
            self.read.put(lambda: self._answer(asked))

    def _answer(self, asked: Sequence[Callable[[], Letter]]) -> None:
        # Not one by one: the window would draw the first answer while the next is read, and each slow the other down.
        letters = [each() for each in asked]

        def deliver() -> None:
            for letter in letters:
                self._post(letter)

        self._post(deliver)

    def _stamp(self, key: Hashable) -> int:
        self._count += 1
        if key is not None:
            self._newest[key] = self._count
        return self._count

    def _is_newest(self, key: Hashable, mine: int) -> bool:
        return key is None or self._newest.get(key) == mine

    def _run(
        self,
        lane: Lane,
        work: Callable[[], Any],
        settle: Job,
        then: Receiver | None,
        failed: Receiver | None,
        again: Job,
    ) -> None:
        def job() -> Letter:
            try:
                found = work()
            except BaseException as error:  # noqa: BLE001 - handed to the window, which tells the kinds apart
                problem = error
                return lambda: self._fail(problem, settle, failed, again)
            return lambda: _succeed(found, settle, then)

        if lane is self.read and self._together is not None:
            self._together.append(job)
        else:
            lane.put(lambda: self._post(job()))

    def _fail(self, error: BaseException, settle: Job, failed: Receiver | None, again: Job) -> None:
        from app.core.errors import FloorwalkerError, Known

        settle()
        if not isinstance(error, FloorwalkerError):
            self.broke.emit(error)
        elif failed is not None and not (_lives(failed) and failed(error)):
            return
        elif isinstance(error, Known):
            self.troubled.emit(error, again)
        else:
            self.refused.emit(error)

    def _post(self, letter: Letter) -> None:
        if not self._is_closed:
            self._mail.emit(letter)

    def _hand_out(self, letter: Letter) -> None:
        if not self._is_closed:
            letter()


def _succeed(found: object, settle: Job, then: Receiver | None) -> None:
    settle()
    if then is not None and _lives(then):
        then(found)


def _lives(receiver: Receiver) -> bool:
    """Whether the widget that a bound method belongs to still exists."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
