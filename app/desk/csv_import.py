"""Customers and bookings out of a table: every row that can be taken, in one act; every other one with its reason.

A rehearsal does the very same and keeps nothing of it, so what it says is what will happen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.core.csv_values import Problem, RowError, text_of
from app.core.errors import BadInput, Cancelled, Refused
from app.core.phones import region_of
from app.core.roles import Act
from app.desk.csv_bookings import BookingRows
from app.desk.csv_cells import cell_of, personal
from app.desk.csv_known import KnownCustomers
from app.desk.customers import add_customer
from app.desk.leave import require
from app.desk.views_csv import ImportReport, ImportWish, Progress, RowLeft

if TYPE_CHECKING:
    from app.core.csv_table import Row
    from app.desk.shop import Shop
    from app.store.unit import Unit

_EVERY = 20
"""Rows from one look at whether to go on to the next."""


class _RehearsedError(Exception):
    """Ends a rehearsal, so that nothing of it is kept."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


def import_table(unit: Unit, wish: ImportWish, *, progress: Progress, is_rehearsal: bool = False) -> ImportReport:
    """Take the rows. Raises ``Cancelled`` where ``progress`` says so, ``BadInput`` for a mapping that says too little.

    ``LeaveNeeded`` too; a rehearsal needs none.
    """
    if not is_rehearsal:
        require(unit, Act.SETTINGS)
    _check_columns(wish)
    location = unit.catalogue.locations.get(wish.location_id) or next(iter(unit.catalogue.locations.values()), None)
    zone = location.timezone if location else "UTC"
    people = KnownCustomers(unit, region_of(zone))
    take: Callable[[Row], None] = (
        _Customers(unit, wish, people).take if wish.kind == "customers" else BookingRows(unit, wish, people).take
    )
    left: list[RowLeft] = []
    for done, row in enumerate(wish.table.rows):
        if done % _EVERY == 0 and not progress(done):
            raise Cancelled("the import was cancelled")
        problem, reasons = _try(unit, take, row)
        if problem is not None:
            left.append(RowLeft(row.line, row.cells, problem, reasons))
    bookings = 0 if wish.kind == "customers" else len(wish.table.rows) - len(left)
    report = ImportReport(wish, people.added, bookings, tuple(left), zone)
    if is_rehearsal:
        raise _RehearsedError(report)
    return report


def rehearse(shop: Shop, wish: ImportWish, progress: Progress) -> ImportReport:
    """What ``import_table`` would do now; nothing of it is kept. Raises as it does."""
    try:
        shop.act("import_table", wish, progress=progress, is_rehearsal=True)
    except _RehearsedError as rehearsed:
        return rehearsed.report
    raise AssertionError("a rehearsal ends by being called off")


def _try(unit: Unit, take: Callable[[Row], None], row: Row) -> tuple[Problem | None, tuple[Any, ...]]:
    """Take a row, whole or not at all."""
    with unit.connection.begin_nested() as part:
        try:
            take(row)
            unit.write_down()
        except (RowError, Refused, BadInput) as error:
            unit.write_down()  # what waits belongs to this row, and goes with it
            part.rollback()
            return _problem(error)
    return None, ()


def _problem(error: RowError | Refused | BadInput) -> tuple[Problem, tuple[Any, ...]]:
    if isinstance(error, RowError):
        return error.problem, ()
    return Problem("refused", str(error)), error.reasons if isinstance(error, Refused) else ()


def _check_columns(wish: ImportWish) -> None:
    named = wish.columns.keys()
    if wish.kind == "customers":
        if not named & {"name", "first_name", "last_name"}:
            raise BadInput("name", "no column says the name", "choose the column of the name")
        return
    if not named & {"start", "date"}:
        raise BadInput("start", "no column says when it is", "choose the column of the date, or of the start")
    if not named & {"name", "first_name", "last_name", "email", "mobile_phone"}:
        raise BadInput("name", "no column says whose it is", "choose the column of the customer")


class _Customers:
    """Takes rows that are customers."""

    def __init__(self, unit: Unit, wish: ImportWish, people: KnownCustomers) -> None:
        self._unit, self._wish, self._people = unit, wish, people

    def take(self, row: Row) -> None:
        """Add the customer of a row. Raises ``RowError``."""
        given = personal(row, self._wish.columns, self._people.region)
        self._people.check_new(given, row.line)
        notes = text_of(cell_of(row, self._wish.columns, "notes"))
        made = add_customer(self._unit, **given, notes=notes)
        self._people.add(made, row.line)
