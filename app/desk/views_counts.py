"""How much waits at a location, for the places in the rail."""

from __future__ import annotations

from typing import NamedTuple


class Counts(NamedTuple):
    """What stands in the line of a location, and what asks for an answer there."""

    waiting: int
    """Walk-ins and arrived bookings that nobody has called, as the board counts them."""
    requests: int
