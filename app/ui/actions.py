"""What can be done in the window, in one place: the palette offers it, F1 lists it, and its key is bound from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


def _always() -> bool:
    return True


class Action(NamedTuple):
    """One thing to do. A page gives its own by ``Page.own_actions``; the window's are in ``window_actions``."""

    name: str
    """Unique and never shown: "booking.new"."""
    words: str
    does: Callable[[], object]
    key: str = ""
    """As Qt writes it; the window binds it to its own actions, a page binds its own."""
    also: str = ""
    """More words by which it may be looked for."""
    icon: str = "forward"
    group: str = ""
    """The heading under which F1 lists it."""
    is_possible: Callable[[], bool] = _always
    """Whether it makes sense now; what does not is not offered."""
    more_keys: tuple[str, ...] = ()
    """Other keys that do the same, on other keyboards or by habit."""
    is_on: Callable[[], bool] | None = None
    """For what is switched: whether it is on now."""
