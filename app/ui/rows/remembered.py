"""The rows of a list, each made anew only where something that it says is another: words take their time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.ui.rows.content import RowContent


class Wanted(NamedTuple):
    """A row that is to be shown: its record's id, all that it says something of, and how to make it."""

    key: str
    given: object
    make: Callable[[], RowContent]


class Remembered:
    """Remembers the rows that were shown last: a step changes one or two of them."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[object, RowContent]] = {}

    def rows(self, wanted: Iterable[Wanted]) -> list[RowContent]:
        """What each row shows now."""
        before, self._made = self._made, {}
        for key, given, make in wanted:
            known = before.get(key)
            self._made[key] = known if known is not None and known[0] == given else (given, make())
        return [row for _, row in self._made.values()]
