"""What importing a table is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.csv_table import Table
    from app.core.csv_values import Problem
    from app.core.refusals import Reason


@dataclass(frozen=True, slots=True)
class ImportWish:
    """A table, and what its columns say: ``columns`` of each field. ``file`` is what it is called."""

    kind: str
    """"customers" or "bookings"."""
    file: str
    table: Table
    columns: Mapping[str, int]
    order: str = "dmy"
    """In which order dates are written."""
    location_id: str = ""
    """Where bookings are that name no place; a phone number is read as one of its country."""
    adds_customers: bool = True
    """Whether customers of bookings that nobody knows are added."""
    override_reason: str = ""
    """With words, bookings that break a rule are taken too, marked with them (rule 25)."""


@dataclass(frozen=True, slots=True)
class RowLeft:
    """A row that was not taken: the line on which it begins, what it says, and why."""

    line: int
    cells: tuple[str, ...]
    problem: Problem
    reasons: tuple[Reason, ...] = ()
    """The rules in the way, where they are."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of it: how many records were made, and every row that was not taken, by line."""

    wish: ImportWish
    customers: int
    bookings: int
    left: tuple[RowLeft, ...]
    zone: str = "UTC"

    @property
    def taken(self) -> int:
        """How many rows were taken."""
        return len(self.wish.table.rows) - len(self.left)


Progress = Callable[[int], bool]
"""Told how many rows are done; whether to go on."""
