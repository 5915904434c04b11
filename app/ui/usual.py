"""What pages ask after a commit they nearly always asked after the last one: so it is read before they ask again.

Straight behind a commit, in the lane that made it, the usual questions are read in one state of the store; the window
then hears of the change and has its answers in one stroke. Whatever else a page asks goes the long way.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.ui.lane import Shop


class Question(NamedTuple):
    """A query by its name, with what it is given."""

    query: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]


class Behind(NamedTuple):
    """What was found right behind a commit: its notice, the store's number before reading, and the answers."""

    changes: Changes
    version: int | None = None
    answers: Sequence[tuple[Question, Any]] = ()


class Usual:
    """The questions of the last change, by the key under which they were asked."""

    def __init__(self) -> None:
        self._asked: dict[Hashable, Question] = {}
        self.questions: tuple[Question, ...] = ()
        """Read by another thread, hence replaced as a whole."""

    def begin(self) -> None:
        """Another change is told: what was asked because of the last one counts no more."""
        self._asked = {}

    def note(self, key: Hashable, question: Question) -> None:
        """This was asked because of a change."""
        if key is not None:
            self._asked[key] = question

    def end(self) -> None:
        """All have heard of the change."""
        self._keep()

    def renew(self, key: Hashable, question: Question) -> None:
        """This is asked without a change: whoever asks so by now, as for another day, will ask so next time too."""
        if key in self._asked and self._asked[key] != question:
            self._asked[key] = question
            self._keep()

    def _keep(self) -> None:
        """What several pages ask is read once for all of them."""
        asked = list(self._asked.values())
        self.questions = tuple(each for at, each in enumerate(asked) if each not in asked[:at])


def read_behind(shop: Shop, questions: Sequence[Question], changes: Changes) -> Behind:
    """What stands in the store behind a commit. Whoever acted calls it, and is not held up by what cannot be read."""
    if not questions:
        return Behind(changes)
    try:
        version, found = shop.look_behind(questions)
        return Behind(changes, version, tuple(zip(questions, found, strict=True)))
    except Exception:  # noqa: BLE001 - the same is asked the long way then, which tells of it
        return Behind(changes)


def answer_to(question: Question, behind: Behind | None) -> Callable[[], Any] | None:
    """What gives the answer at once, where the question was foreseen."""
    for foreseen, found in behind.answers if behind is not None else ():
        if foreseen == question:
            return lambda: found
    return None
