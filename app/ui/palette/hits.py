"""What the palette offers: one line each, and what happens when it is taken."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple


class Sort(IntEnum):
    """What a hit is; of two that fit equally well the one with the lower number comes first."""

    DAY = 0
    BOOKING = 1
    CUSTOMER = 2
    ACTION = 3


class Hit(NamedTuple):
    """One line. ``says`` is all of it for a screen reader."""

    key: str
    sort: Sort
    title: str
    does: Callable[[], object]
    fact: str = ""
    icon: str = ""
    hint: str = ""
    """The key that does the same."""
    says: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    """Where in the title what was typed is: first letter and length."""
    score: float = 0.0
    """From 0 to 1: how well it fits what was typed."""
