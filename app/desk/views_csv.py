"""What importing a table is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from app.core.csv_values import Problem
from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.csv_table import Table
    from app.core.refusals import Reason


@frozen
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
    """Where bookings are that name no place; the number of a customer is read as one of its country, or of the place
    that their booking names."""
    adds_customers: bool = True
    """Whether customers of bookings that nobody knows are added."""
    override_reason: str = ""
    """With words, bookings that break a rule are taken too, marked with them (rule 25)."""


@frozen
class RowLeft:
    """A row that was not taken: the line on which it begins, what it says, and why."""

    line: int
    cells: tuple[str, ...]
    problem: Problem
    reasons: tuple[Reason, ...] = ()
    """The rules in the way, where they are."""


@frozen
class ImportReport:
    """What has come of it so far: the first ``done`` rows, each taken or among those that are ``left``, by line."""

    wish: ImportWish
    done: int = 0
    added: Mapping[str, int] = field(default_factory=dict)
    """The ids of customers who were added, each with the line that did so."""
    made: tuple[str, ...] = ()
    """The ids of bookings that were made, as the rows stand."""
    left: tuple[RowLeft, ...] = ()
    zone: str = "UTC"

    @property
    def customers(self) -> int:
        """How many customers were added."""
        return len(self.added)

    @property
    def bookings(self) -> int:
        """How many bookings were made."""
        return len(self.made)

    @property
    def taken(self) -> int:
        """How many rows were taken."""
        return self.done - len(self.left)

    @property
    def is_whole(self) -> bool:
        """Whether every row was come to."""
        return self.done >= len(self.wish.table.rows)

    @property
    def untaken(self) -> tuple[RowLeft, ...]:
        """Every row that is not taken: those that are left, and those that were not come to."""
        rest = (RowLeft(row.line, row.cells, Problem("not_reached")) for row in self.wish.table.rows[self.done :])
        return (*self.left, *rest)


Progress = Callable[[int], bool]
"""Told how many rows are done; whether to go on."""
