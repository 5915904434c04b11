"""Ids that are made here: UUIDv7, so that they sort by the time at which they were made (RFC 9562)."""

from __future__ import annotations

import os
import threading
import time

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A fresh UUIDv7; it sorts after all earlier ones of the process, even within a millisecond or a clock set back."""
    global _last  # noqa: PLW0603
    with _lock:
        # 48 bits of milliseconds and 12 of their fraction, as RFC 9562 §6.2 method 3 has it.
        _last = max(_last + 1, (time.time_ns() << 12) // 1_000_000)
        stamp = _last
    tail = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF
    head = f"{((stamp >> 12) << 16) | (0x7 << 12) | (stamp & 0xFFF):016x}{(0b10 << 62) | tail:016x}"
    return f"{head[:8]}-{head[8:12]}-{head[12:16]}-{head[16:20]}-{head[20:]}"
