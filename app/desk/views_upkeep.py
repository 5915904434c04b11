"""What the window shows of the store's upkeep."""

from __future__ import annotations

from typing import NamedTuple

from app.core.values import Instant


class KeptBackup(NamedTuple):
    """A backup: when it was made (UTC seconds), how many bytes it has, its file, and what it was made for.

    The occasion is "before" of the store before somebody went back, "after" of the store that was put back.
    """

    made_at: Instant
    size: int
    path: str
    occasion: str = ""


class Mended(NamedTuple):
    """What a person must know of a repair. Instants are UTC seconds; without a backup ``restored_at`` is None."""

    restored_at: Instant | None
    steps_saved: int
    steps_lost: int
    records_lost: int
    aside: str
    """The folder that keeps the damaged files."""
