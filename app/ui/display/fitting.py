"""How the waits stand in their box: beside and below each other as large as they may be, else page after page.

Pure reckoning, in whatever unit the box is measured in; sizes are parts of the usual one.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

COLUMNS = 3
MOST_PAGES = 5
"""Nobody stands longer than half a minute before theirs comes, only because it is written larger."""
LEAST = 0.7
"""Smaller than this part of its size no wait is written that could stand on another page."""


class Grid(NamedTuple):
    """So many columns and rows on each of ``pages``, written in a part of the usual size."""

    columns: int
    rows: int
    size: float
    pages: int = 1

    @property
    def cells(self) -> int:
        """How many waits a page has."""
        return self.columns * self.rows


class Room(NamedTuple):
    """The box, the gap between its columns, and what the widest wait takes there in its usual size."""

    width: float
    height: float
    gap: float
    widest: float
    line: float
    floor: float = LEAST
    """What the size may go down to where even one column is too narrow."""
    enough: float = LEAST
    """The size that is large enough, so that pages are made rather than anything smaller."""

    @property
    def least(self) -> float:
        """The least size here: pages make room below each other, and none beside."""
        return max(self.floor, min(self.enough, self._by_width(1)))

    def is_too_narrow(self, size: float) -> bool:
        """Whether the widest wait has no room even in a column of its own."""
        return self._by_width(1) < size

    def grid_of(self, count: int) -> Grid:
        """All of so many in the largest size that they have room for; of equal ones in the fewest columns."""
        return max((self._grid(count, columns) for columns in range(1, COLUMNS + 1)), key=lambda each: each.size)

    def _grid(self, count: int, columns: int) -> Grid:
        rows = ceil(count / columns)
        return Grid(columns, rows, min(1.0, self._by_width(columns), self.height / (rows * self.line)))

    def _by_width(self, columns: int) -> float:
        return (self.width - self.gap * (columns - 1)) / columns / self.widest

    def most(self) -> int:
        """How many have room in the least size; one where there is none, however narrow it is."""
        rows = max(1, int(self.height / (self.line * self.least)))
        columns = max((each for each in range(1, COLUMNS + 1) if self._by_width(each) >= self.least), default=1)
        return rows * columns


def fit_waits(count: int, room: Room) -> Grid:
    """Where so many waits stand: on one page if they fit there in a size that can be read, else on equal ones."""
    grid = room.grid_of(count)
    if grid.size >= room.least:
        return grid
    on_one = ceil(count / ceil(count / room.most()))
    grid = room.grid_of(on_one)
    if grid.size < room.least:  # too narrow in any size that can be read
        grid = Grid(1, on_one, room.least)
    return grid._replace(pages=ceil(count / grid.cells))


def place_waits(count: int, beside: Room, below: Room, *, is_large: bool) -> tuple[Grid, bool]:
    """Where so many waits stand, and whether the minutes of each stand below its service instead of beside it.

    They do where one line has no room for both in a size that can be read. Where text is to be large (``is_large``)
    they do so on more pages too, up to ``MOST_PAGES``.
    """
    one, two = fit_waits(count, beside), fit_waits(count, below)
    if one.size >= LEAST:
        return one, False
    costs_nothing = two.size >= LEAST and two.pages <= one.pages
    grows = is_large and two.size > one.size and two.pages <= MOST_PAGES
    is_below = costs_nothing or beside.is_too_narrow(one.size) or grows
    return (two, True) if is_below else (one, False)
