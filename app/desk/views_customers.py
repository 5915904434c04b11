"""What is shown of customers beside their cards: pairs that may be one person, what erasing does, what was done.

Nothing here imports the store, so that the window may import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.values import Profile


@frozen
class Gone:
    """A person who was erased: how many bookings stay without them, how many steps no remote will hear of."""

    id: str
    appointments: int
    unsent: int


class Copies(NamedTuple):
    """What became of the copies of a store: those that were rewritten, and those that had to go."""

    rewritten: int
    removed: int


@frozen
class ErasureView:
    """What erasing somebody would do."""

    id: str
    name: str
    upcoming: int
    past: int
    in_line: int
    is_connected: bool
    """Whether a remote has its own copy, which stays."""
    backups: int
    """Copies of the store that are rewritten."""


@frozen
class Side:
    """One of two customers who may be the same, with what hangs on each."""

    profile: Profile
    phone: str
    """As a person reads it."""
    bookings: int
    upcoming: int
    visits: int
    last_seen: int | None
    """The start of their latest booking that is over; UTC seconds."""


@frozen
class Pair:
    """Two customers who may be one person. ``why``: one of ``desk.likeness.WHYS``."""

    why: str
    first: Side
    second: Side


@frozen
class CustomerLine:
    """One customer in a list."""

    id: str
    name: str
    email: str
    phone: str
    """As a person reads it."""
    why: str = ""
    """Why it may be the same as another one: one of ``desk.likeness.WHYS``."""
