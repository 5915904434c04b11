"""How long to wait after a try that came to nothing: longer each time, never exactly as long as everybody else."""

from __future__ import annotations

import random

FIRST_SECONDS = 2.0
LONGEST_SECONDS = 300.0
LONGEST_ASKED = 3600.0
"""What a remote asks for beyond this is not believed: the till would seem dead."""


def pause_after(tries: int, asked: float | None = None) -> int:
    """Whole seconds to wait after that many tries; at least what the remote ``asked`` for, within reason."""
    longest = min(FIRST_SECONDS * 2 ** min(tries, 10), LONGEST_SECONDS)
    pause = random.uniform(longest / 2, longest)
    return max(1, round(max(pause, min(asked or 0.0, LONGEST_ASKED))))
