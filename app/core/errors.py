"""The three ways in which something does not happen.

::

    FloorwalkerError
    ├── Refused      a rule stands in the way: a person decides (exit code 2, a notice in the window)
    │   └── LeaveNeeded   whoever acts may not do it alone: a manager can give leave (rule 25)
    ├── BadInput     a file, a flag or a field says what cannot be (exit code 2, one line, nothing changed)
    ├── Cancelled    a person changed their mind while it was on its way (nothing changed)
    └── Known        the world is in the way: a notice and a retry (exit code 1)
        ├── StoreUnavailable   locked, read-only, disk full, unreadable
        ├── StoreContended     two units waited for each other: the same again is likely to pass
        ├── StoreTooNew        written by a newer version of the program
        ├── StoreUnfit         made by an unfinished version of the program: its tables lack something
        ├── StoreDamaged       what is on disk is not what was written
        └── WindowAlreadyOpen  one window per store

Everything else that is raised is a bug, and is loud.
"""

from __future__ import annotations

from app.core.refusals import Code, Reason, reason, word_reason
from app.core.roles import Act
from app.core.worded import Worded, worded


class FloorwalkerError(Exception):
    """Anything that Floorwalker itself says no with; ``str()`` is one clear English line."""


class Refused(FloorwalkerError):  # noqa: N818 - it is no failure of the program
    """A verb that a rule forbids: ``reasons`` hold codes and facts that a page turns into words, weightiest first."""

    def __init__(self, *reasons: Reason) -> None:
        super().__init__(*reasons)
        self.reasons: tuple[Reason, ...] = reasons

    def __str__(self) -> str:
        return "; ".join(word_reason(reason) for reason in self.reasons)


class LeaveNeeded(Refused):
    """Whoever is at the desk may not do this alone; with a manager's one-time leave for ``act`` it goes through."""

    def __init__(self, act: Act) -> None:
        super().__init__(reason(Code.LEAVE_NEEDED, act=act.value))
        self.act = act


class BadInput(FloorwalkerError):  # noqa: N818 - it is no failure of the program
    """Input that cannot be: ``where`` (file and JSON path, or flag), ``what`` is wrong, and what would be ``right``."""

    def __init__(self, where: str, what: str, right: str = "") -> None:
        super().__init__(where, what, right)
        self.where, self.what, self.right = where, what, right

    @property
    def said(self) -> Worded:
        """All three as one sentence."""
        return Worded("{where}: {what}", where=worded(self.where), what=self.beside_where)

    @property
    def beside_where(self) -> Worded:
        """What is wrong and what would be right."""
        what = worded(self.what)
        return Worded("{what}; {right}", what=what, right=worded(self.right)) if self.right else what

    def __str__(self) -> str:
        return self.said.replace("\n", " ")


class Cancelled(FloorwalkerError):  # noqa: N818 - it is no failure of the program
    """A person called off what was on its way; nothing was changed."""


class Known(FloorwalkerError):  # noqa: N818 - it is no failure of the program
    """A failure of the world around the program, with what to do about it in its text."""

    @property
    def said(self) -> str:
        """What it says, which the window says in its own language where it is ``Worded`` or stands in the source."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class StoreUnavailable(Known):
    """The store cannot be read or written now: locked, read-only, disk full."""


class StoreContended(Known):
    """Two units stood in each other's way and this one gave way: nothing was changed, the same again may pass."""


class StoreTooNew(Known):
    """The store was written by a newer version of the program."""


class StoreUnfit(Known):
    """The store's tables lack columns that the program needs, though they call themselves of this version."""


class StoreDamaged(Known):
    """The store's file is not what was written."""


class WindowAlreadyOpen(Known):
    """Another window has this store open."""
