"""What is told in notices, and when: once it is seen where it stands, and with Undo only while that would undo it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.ui.lanes import Lanes


ANY = "*"
"""Stands for whatever record was last: the button then takes back the last act of this till."""


class NoticeWish(NamedTuple):
    """A notice that somebody wants shown. ``tone``: good, plain, refused or trouble."""

    text: str
    tone: str = "plain"
    action: str = ""
    """What the button of the notice says; no button where it is empty."""
    then: Callable[[], object] | None = None
    about: frozenset[str] = frozenset()
    """The records whose last step the button takes back or does again: once they change, it would mean another."""

    other: str = ""
    """What a second button says, beside the first."""
    then_other: Callable[[], object] | None = None
    is_own: bool = False
    """Whether a button takes back, does again or opens what somebody did: nobody else is given it."""
    again: Callable[[], object] | None = None
    """Called where somebody else comes to the desk while it is shown: what is true still is to be told anew then."""

    large: str = ""
    """The number of a ticket that no printer brings out: it is shown large, to be read out or across the desk."""
    beside_large: str = ""
    """What is written beside it, instead of the text, which names the number too."""

    def for_another(self) -> NoticeWish | None:
        """What somebody else than who was at the desk is told: all that is nobody's own, and of trouble the words."""
        if not self.is_own:
            return self
        return self._replace(**_PAST) if self.tone == "trouble" else None

    def for_next(self) -> NoticeWish | None:
        """What stays of a notice on the screen for whoever comes next: trouble, and what holds until it is past."""
        is_lasting = bool(self.about) or self.tone == "trouble"
        return self.for_another() if is_lasting and self.again is None else None

    def is_past(self, ids: AbstractSet[str]) -> bool:
        """Whether a change of these records leaves the button without what it was for."""
        return bool(self.about & ids) or (ANY in self.about and bool(ids))


_PAST: Mapping[str, Any] = {"action": "", "then": None, "about": frozenset(), "other": "", "then_other": None}
"""A notice whose records have changed since has no buttons."""


class Told:
    """Hands notices to ``show``, in order. ``commits`` counts what was committed as far as this window heard of it."""

    def __init__(self, lanes: Lanes, show: Callable[[NoticeWish], object]) -> None:
        self._lanes, self._show = lanes, show
        self._unsaid = 0
        self.commits = 0
        self._changed_at: dict[str, int] = {}
        """With which commit each record changed last."""
        lanes.changed.connect(self._note)

    def say(self, wish: NoticeWish) -> None:
        """Show a notice, after those that wait until what they tell of is seen."""
        since = self.commits
        if self._unsaid:
            self._lanes.when_read(lambda: self.show_if_true(wish, since))
        else:
            self.show_if_true(wish, since)

    def say_when_seen(self, make: Callable[[], NoticeWish]) -> None:
        """Show the notice of what was just done once that is seen where it stands."""
        self._unsaid += 1
        since = self.commits

        def tell() -> None:
            self._unsaid -= 1
            self.show_if_true(make(), since)

        self._lanes.when_read(tell)

    def show_if_true(self, wish: NoticeWish, since: int) -> None:
        """Show it; without its button if its records have changed since then."""
        is_late = wish.is_past({each for each, at in self._changed_at.items() if at > since})
        self._show(wish._replace(**_PAST) if is_late else wish)

    def _note(self, changes: Changes) -> None:
        self.commits += 1
        self._changed_at |= dict.fromkeys(changes.ids, self.commits)
