"""What a walk through a window knows, from one window to the next: what was pressed, and the ways to the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

MOST_WAYS = 3
CLOSES = (".drop", "_drop")
"""How the names end of what shuts a form without an end: pressed first, while it can be opened again."""
ENDS = (".go", "_now", "_later", ".end.*")
"""How those end that end a form, or what a row stands for: pressed after all that is beside it."""


class Step(NamedTuple):
    """A press on the way to something: the key without numbers, and the name at that time."""

    key: str
    name: str


Way = tuple[Step, ...]


@dataclass
class Found:
    """What a walk knows, from one window to the next."""

    pressed: dict[str, str] = field(default_factory=dict)
    """Its key, and its name when it was pressed."""
    idle: dict[str, str] = field(default_factory=dict)
    """Of which nothing came that could be heard or found in the store."""
    lost: dict[str, Way] = field(default_factory=dict)
    """What was there once, and was not found by the same way again."""
    ways: dict[str, list[Way]] = field(default_factory=dict)
    opened: dict[str, set[str]] = field(default_factory=dict)
    """Of rows, which were pressed."""
    since: dict[str, int] = field(default_factory=dict)
    """How much had been pressed when it was first seen."""

    def left(self) -> list[str]:
        """What is still to be pressed, the newest first."""
        left = (key for key in self.ways if not self.is_over(key))
        return sorted(left, key=self._rank)

    def _rank(self, key: str) -> tuple[int, int]:
        """What ends a form comes after all that is in it."""
        end = next((each for each in ENDS if key.endswith(each)), "")
        if end:
            form = key.removesuffix(end)
            return -min(at for other, at in self.since.items() if other.startswith(form)), 2
        return -self.since[key], not key.endswith(CLOSES)

    def to_do(self) -> bool:
        """Whether another window may bring more."""
        return bool(self.lost or self.left())

    def is_over(self, key: str) -> bool:
        """Whether it was pressed, or given up."""
        return key in self.pressed or key in self.lost

    def meet(self, key: str, way: Way) -> None:
        """It is there now, and that is how one came to it."""
        self.since.setdefault(key, len(self.pressed))
        ways = self.ways.setdefault(key, [])
        if way not in ways and len(ways) < MOST_WAYS:
            ways.append(way)
