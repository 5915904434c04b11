"""What each token has left of its calls a minute, in memory that the processes of one hub have in common.

No lock: two that count at one moment may count one call for both, which no limit of thousands minds, and a process that
dies leaves nothing locked. Several machines each give a token its whole share.
"""

from __future__ import annotations

from array import array
from collections.abc import MutableSequence
from hashlib import blake2b
from typing import NamedTuple

PLACES = 4_096
"""Tokens that are counted apart; of more, some are counted together."""
WIDTH = 3
"""What is kept for each: whose it is, what is left, and when that was."""
CELLS = PLACES * WIDTH
NEARBY = 16
"""How far from its own place a token may be found."""


class Share(NamedTuple):
    """Whether a call may be made; what is left then, or how many seconds to wait."""

    is_left: bool
    left: int
    wait: float = 0.0


class Shares:
    """The shares of all tokens, evenly refilled; ``cells`` are numbers that others may count in as well."""

    def __init__(self, per_minute: int, cells: MutableSequence[float] | None = None) -> None:
        self.per_minute = per_minute
        self._cells: MutableSequence[float] = array("d", bytes(8 * CELLS)) if cells is None else cells

    def take(self, token_id: str, now: float) -> Share:
        """Take one call of a token's share; ``now`` in seconds of a clock that all have in common."""
        at = self._place_of(token_id)
        left, since = self._cells[at + 1], self._cells[at + 2]
        left = min(float(self.per_minute), left + max(0.0, now - since) * self.per_minute / 60)
        self._cells[at + 2] = now
        if left < 1:
            self._cells[at + 1] = left
            return Share(is_left=False, left=0, wait=(1 - left) * 60 / self.per_minute)
        self._cells[at + 1] = left - 1
        return Share(is_left=True, left=int(left - 1))

    def _place_of(self, token_id: str) -> int:
        """Where a token is counted; a new one gets a free place with a whole share."""
        whose = int.from_bytes(blake2b(token_id.encode(), digest_size=6).digest(), "big") + 1
        for step in range(NEARBY):
            at = (whose + step) % PLACES * WIDTH
            found = self._cells[at]
            if found == whose:
                return at
            if not found:
                self._cells[at + 1] = float(self.per_minute)
                self._cells[at] = float(whose)
                return at
        return whose % PLACES * WIDTH
