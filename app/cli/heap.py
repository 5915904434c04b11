"""One heap for all threads of a program that ought to stay small.

By itself glibc gives every thread a heap of its own, and each keeps the room that its largest page ever took: eight
times that in a sync, where eight threads read pages.
"""

from __future__ import annotations

import sys
from contextlib import suppress

_ARENA_MAX = -8
"""``M_ARENA_MAX`` of glibc's ``malloc.h``."""


def share_one_heap() -> None:
    """Let threads that begin from here on use the heap there is; another library than glibc is left as it is."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)
