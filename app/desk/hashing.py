"""The hashes of PINs: argon2id, with the least memory and time that is held to be enough for a till of ten years ago.

A PIN has few digits, so whoever has the store's file can try them all, whatever the hash: what keeps them away is the
file's own protection. At the till it is the pause between tries.
"""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MEMORY_KIB = 19_456
ROUNDS = 2


@cache
def hasher() -> PasswordHasher:
    """What hashes a PIN, and says whether one fits a hash."""
    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIB, parallelism=1)


def judge(hashed: str, pin: str) -> tuple[bool, str]:
    """Whether the PIN is that of the hash; and, where that was made with other costs, a hash to keep instead."""
    try:
        hasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False, ""
    return True, hasher().hash(pin) if hasher().check_needs_rehash(hashed) else ""
