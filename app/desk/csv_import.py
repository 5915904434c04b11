"""Customers and bookings out of a table: every row that can be taken, every other one with its reason.

It is one act in many commits: some rows each, for as long as a person does not notice waiting, so that whatever is
pressed meanwhile, here or in another program, comes between two of them. Each commit looks at the store as it is then.

What is true after a power cut, or a full disk, between two commits: the rows of every commit that came through are in
the store, whole, with their steps; nothing of any other row is. They are one act, so that Undo takes all of their
bookings back (rule 24). Customers stay: of an import of these Undo says so, and reaches no further back. The same table
taken in again takes the rest: who is known already and what is booked already is left, with that reason, so nobody and
nothing comes twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.csv_values import Problem, RowError, text_of
from app.core.errors import BadInput, Cancelled, Refused
from app.core.roles import Act
from app.desk.csv_bookings import BookingRows
from app.desk.csv_cells import cell_of, check_whole, personal
from app.desk.csv_known import KnownCustomers, People
from app.desk.customers import add_customer
from app.desk.leave import require
from app.desk.phoning import region_at
from app.desk.traces import mark_import
from app.desk.views_csv import ImportReport, ImportWish, Progress, RowLeft
from app.store.trail import last_step_of_record

if TYPE_CHECKING:
    from app.core.csv_table import Row
    from app.desk.shop import Shop
    from app.store.unit import Unit

TURN_SECONDS = 0.1
"""How long a commit's rows take at the most, but for the first of them: what is pressed meanwhile waits no longer."""
_EVERY = 20
"""Rows from one look at whether to go on with a try to the next."""


class Import:
    """A table on its way in, by who was at the desk when it began. ``report`` says what has come of it so far."""

    def __init__(self, shop: Shop, wish: ImportWish, leave: str = "") -> None:
        self.report = ImportReport(wish)
        self._shop, self._going, self._people = shop, shop.begin(leave), People()

    def go_on(self, seconds: float | None = None) -> bool:
        """Take the next rows, one at least, in a commit of their own; whether there are more.

        Raises what ``import_table`` raises, ``Known`` too: what was taken before stands then, and is reported.
        """
        turn = TURN_SECONDS if seconds is None else seconds
        self.report = self._shop.act("import_table", self.report, self._people, seconds=turn, within=self._going)
        return not self.report.is_whole


def import_table(unit: Unit, so_far: ImportReport, people: People, *, seconds: float) -> ImportReport:
    """Take the next rows, one at least, for so many seconds; what has come of all of them.

    Raises ``BadInput`` for a mapping that says too little, ``LeaveNeeded``, and ``Cancelled`` where somebody has taken
    back what was taken before.
    """
    require(unit, Act.SETTINGS)
    _check_stands(unit, so_far)
    end = time.monotonic() + seconds  # from when the commit has begun: others may have kept it waiting
    found = _take_rows(unit, so_far, people, lambda _: time.monotonic() < end)
    if found.wish.kind == "customers" and found.added and not so_far.added:
        mark_import(unit)
    return found


def rehearse(shop: Shop, wish: ImportWish, progress: Progress) -> ImportReport:
    """What taking the table in would do now: done to a copy, which is thrown away, so that nobody has to wait.

    On a server, which is not copied, it is done in one unit of which nothing is kept; who wants the same times waits.
    Raises ``Cancelled`` where ``progress`` says so, ``Known`` without room for a copy, and ``BadInput``.
    """
    with _apart(shop, progress) as trial, suppress(_RehearsedError):
        trial.lapse()
        with trial.store.write(staff_id=shop.staff_id) as unit:
            unit.is_at_desk = shop.seat is not None
            report = _take_rows(unit, ImportReport(wish), People(), _every(progress))
            raise _RehearsedError
    if not report.is_whole:
        raise Cancelled("the import was cancelled")
    return report


class _RehearsedError(Exception):
    """Ends a rehearsal, so that nothing of it is kept."""


@contextmanager
def _apart(shop: Shop, progress: Progress) -> Iterator[Shop]:
    """The shop itself on a server, else one on a copy of its store."""
    if not shop.store.is_file:
        yield shop
        return
    from app.desk.shop import open_shop
    from app.store.copies import StoppedError, copy_store
    from app.store.homes import make_home

    with make_home("trial") as home:
        try:
            copy_store(Path(shop.store.where), home / "shop.db", lambda: progress(0))
        except StoppedError:
            raise Cancelled("the import was cancelled") from None
        trial = open_shop(home / "shop.db", clock=shop.store.clock)
        try:
            yield trial
        finally:
            trial.close()


def _every(progress: Progress) -> Progress:
    return lambda done: done % _EVERY != 0 or progress(done)


def _check_stands(unit: Unit, so_far: ImportReport) -> None:
    if so_far.made:
        last = last_step_of_record(unit.connection, so_far.made[-1])
        if last is not None and last.verb == "undo":
            raise Cancelled("what was imported has been taken back")


def _take_rows(unit: Unit, so_far: ImportReport, people: People, goes_on: Progress) -> ImportReport:
    wish = so_far.wish
    _check_columns(wish)
    location = unit.catalogue.locations.get(wish.location_id) or next(iter(unit.catalogue.locations.values()), None)
    zone = location.timezone if location else "UTC"
    known = people.now(unit, region_at(location) if location else None, so_far.added)
    take: Callable[[Row], str] = (
        _Customers(unit, wish, known).take if wish.kind == "customers" else BookingRows(unit, wish, known).take
    )
    done, made, left = so_far.done, [*so_far.made], [*so_far.left]
    for row in wish.table.rows[done:]:
        found = _try(unit, wish, take, row)
        if isinstance(found, RowLeft):
            left.append(found)
        elif wish.kind != "customers":
            made.append(found)
        done += 1
        if not goes_on(done):
            break
    people.leave(unit)
    return replace(so_far, done=done, added=dict(known.added), made=tuple(made), left=tuple(left), zone=zone)


def _try(unit: Unit, wish: ImportWish, take: Callable[[Row], str], row: Row) -> str | RowLeft:
    """Take a row, whole or not at all."""
    with unit.connection.begin_nested() as part:
        try:
            check_whole(row, wish.table, wish.columns)
            made = take(row)
            unit.write_down()
        except (RowError, Refused, BadInput) as error:
            unit.write_down()  # what waits belongs to this row, and goes with it
            part.rollback()
            return RowLeft(row.line, row.cells, *_problem(error))
    return made


def _problem(error: RowError | Refused | BadInput) -> tuple[Problem, tuple[Any, ...]]:
    if isinstance(error, RowError):
        return error.problem, ()
    if isinstance(error, BadInput):
        return Problem("refused", error.said), ()
    return Problem("refused", str(error)), error.reasons


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

    def take(self, row: Row) -> str:
        """Add the customer of a row; their id. Raises ``RowError``."""
        given = personal(row, self._wish.columns, self._people.region)
        self._people.check_new(given, row.line)
        notes = text_of(cell_of(row, self._wish.columns, "notes"))
        made = add_customer(self._unit, **given, notes=notes, is_from_elsewhere=False)
        self._people.add(made, row.line)
        return made.id
