"""What the lanes have found, handed out on the window's thread in the order in which it was posted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from app.ui.lane import Job, Receiver

Letter = Callable[[], object]
"""What a lane lets the window do."""


class Mail(QObject):
    """Takes letters on any thread and does what they say on the window's, until it ends."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_ended = False
        self.around: Callable[[], AbstractContextManager[None]] = nullcontext
        """What every letter is done within."""
        self._posted.connect(self._hand_out)

    def post(self, letter: Letter) -> None:
        """Let the window do this as soon as it comes to it."""
        if not self._has_ended:
            self._posted.emit(letter)

    def end(self) -> None:
        """Deliver nothing any more, not even what was posted."""
        self._has_ended = True

    def _hand_out(self, letter: Letter) -> None:
        if not self._has_ended:
            with self.around():
                letter()


def succeed(found: object, settle: Job, then: Receiver | None) -> None:
    """Bring what was found to whoever asked, if they still exist."""
    settle()
    if then is not None and lives(then):
        then(found)


def lives(receiver: Receiver) -> bool:
    """Whether the widget that a bound method belongs to still exists; a part of its arguments may be given already."""
    if isinstance(receiver, partial):
        receiver = receiver.func
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
