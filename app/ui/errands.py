"""Errands of the window: each is run in a lane, and what came of it, or what went wrong, is brought back by mail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from app.ui.lane import Job, Lane, Receiver
from app.ui.mail import Letter, Mail, lives, succeed

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError, LeaveNeeded

FRAME_MILLISECONDS = 16
"""What has come is painted by then."""
MOST_AROUND = 7
"""How deep what changes lies in layouts: a row in a list in a pane at the side of a page."""


def nothing(*_: object) -> None:
    """What is done where there is nothing to do: what came of it is nobody's concern."""


class _Asked(NamedTuple):
    """Whom to tell what came of an errand."""

    settle: Job
    then: Receiver | None
    failed: Receiver | None
    again: Job


class Errands(QObject):
    """Write, read and sync are one worker thread each, so that what is asked of one happens in that order.

    ``refused``, ``troubled`` (with the call that tries again) and ``broke`` report what nobody else took care of.
    """

    refused = Signal(object)
    troubled = Signal(object, object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.write, self.read, self.sync = Lane("write"), Lane("read"), Lane("sync")
        self.mail = Mail(self)
        self.asks_leave: Callable[[LeaveNeeded, Callable[[str], object], Job], object] | None = None
        """Asks a manager for leave, and calls the one with it, or the other when none is given."""
        self._numbers = count()
        self._askers: dict[int, _Asked] = {}
        """Who waits for an answer, by the number of the errand."""
        self._together: list[Callable[[], Letter]] | None = None
        """What is asked because of one change: read in one go, and shown in one."""
        self._reading = 0
        """What the window has asked of the read lane and has not got."""
        self._later: list[Job] = []
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MILLISECONDS)
        self._frame.timeout.connect(self._do_later)

    def aside(self, work: Callable[[], Any], *, then: Receiver, failed: Receiver) -> None:
        """Do what needs no shop in the third lane. ``failed`` takes a ``Refused`` or ``Known`` instead of a notice."""
        self.run(self.sync, work, nothing, then, failed, nothing)

    def when_read(self, then: Job) -> None:
        """Do what can wait until everything that is being read has come, and is painted."""

        def wait(_: object) -> None:
            self._later.append(then)
            self._frame.start()

        if self._reading:
            self.run(self.read, nothing, nothing, wait, None, nothing)
        else:
            wait(None)

    def _do_later(self) -> None:
        later, self._later = self._later, []
        self.bring(later)

    def run(
        self,
        lane: Lane,
        work: Callable[[], Any],
        settle: Job,
        then: Receiver | None,
        failed: Receiver | None,
        again: Job,
    ) -> None:
        """Do ``work`` in a lane; then on the window's thread ``settle``, and ``then`` or ``failed`` if they live.

        ``failed`` takes a ``Refused`` or ``Known`` instead of a notice; when it returns True the notice comes too.
        """
        job = self.tried(work, settle, then, failed, again)
        if lane is not self.read:
            lane.put(lambda: self.mail.post(job()))
        elif self._together is not None:
            self._together.append(job)
        else:
            self.read_all([job])

    def read_all(self, jobs: Sequence[Callable[[], Letter]]) -> None:
        """Read in one go, and bring it in one.

        Not one by one: the window would draw the first answer while the next is read, and each slow the other down.
        """

        def read() -> None:
            letters = [each() for each in jobs]
            self.mail.post(lambda: bring(letters))

        def bring(letters: Sequence[Letter]) -> None:
            self._reading -= 1
            self.bring(letters)

        self._reading += 1
        self.read.put(read)

    def bring(self, letters: Sequence[Letter]) -> None:
        """Hand out letters in order; what one of them raises keeps none of the others away."""
        for number, letter in enumerate(letters, 1):
            others = letters[number:]
            try:
                letter()
            except BaseException:
                self.mail.post(partial(self.bring, others))
                raise
        # What has become larger or smaller is laid out before anything of it is painted: once, and as it stays. Each
        # round brings it to what lies around.
        for _ in range(MOST_AROUND):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def tried(
        self,
        work: Callable[[], Any],
        settle: Job,
        then: Receiver | None,
        failed: Receiver | None,
        again: Job,
    ) -> Callable[[], Letter]:
        """The work as a lane does it: what it gives is the letter that tells what came of it.

        Whoever is told is kept here, and not by the lane: it would be the last to let go of what the window has done
        away with, and a widget must be taken down on the thread of the window.
        """
        number = next(self._numbers)
        self._askers[number] = _Asked(settle, then, failed, again)

        def job() -> Letter:
            try:
                found = work()
            except BaseException as error:  # noqa: BLE001 - handed to the window, which tells the kinds apart
                return partial(self._answer_failed, number, error)
            return partial(self._answer, number, found)

        return job

    def _answer(self, number: int, found: object) -> None:
        asked = self._askers.pop(number)
        succeed(found, asked.settle, asked.then)

    def _answer_failed(self, number: int, error: BaseException) -> None:
        asked = self._askers.pop(number)
        self.fail(error, asked.settle, asked.failed, asked.again)

    def fail(self, error: BaseException, settle: Job, failed: Receiver | None, again: Job) -> None:
        """Tell of what went wrong: whoever asked, or else everybody who listens."""
        from app.core.errors import FloorwalkerError, LeaveNeeded

        settle()
        if isinstance(error, LeaveNeeded) and self.asks_leave is not None and again is not nothing:
            self.asks_leave(error, cast("Receiver", again), lambda: self._tell_of(error, failed, again))
        elif not isinstance(error, FloorwalkerError):
            self.broke.emit(error)
        else:
            self._tell_of(error, failed, again)

    def _tell_of(self, error: FloorwalkerError, failed: Receiver | None, again: Job) -> None:
        from app.core.errors import Known

        if failed is not None and not (lives(failed) and failed(error)):
            return
        if isinstance(error, Known):
            self.troubled.emit(error, again)
        else:
            self.refused.emit(error)
