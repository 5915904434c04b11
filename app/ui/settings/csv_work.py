"""What an import does in a worker's thread: reading a file, trying it, taking it, writing its report. Nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from app.core.csv_table import Table
    from app.desk.csv_import import Import
    from app.desk.views_csv import ImportReport, ImportWish

MOST_BYTES = 100_000_000


class Running:
    """How far an import is, told by the lane and read by the window; ``stop`` calls it off."""

    def __init__(self) -> None:
        self.done = 0
        self.report: ImportReport | None = None
        """What has come of it so far, once rows are taken."""
        self._is_stopped = Event()

    def stop(self) -> None:
        """Call it off."""
        self._is_stopped.set()

    def goes_on(self, done: int) -> bool:
        """Told of each stretch of rows that is done; whether to go on."""
        self.done = done
        return not self._is_stopped.is_set()


class Found(NamedTuple):
    """A table, and what its columns seem to say: by field, and in which order its dates are written."""

    table: Table
    columns: dict[str, int]
    order: str


def read_file(path: Path, fields: Sequence[str], encoding: str | None = None, delimiter: str | None = None) -> Found:
    """The table in a file. Raises ``BadInput`` for what is none, ``Known`` for what cannot be read."""
    from app.core.csv_fields import guess_columns
    from app.core.csv_table import read_table
    from app.core.csv_values import date_order
    from app.core.errors import BadInput, Known
    from app.core.worded import Worded, system_words

    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadInput(path.name, "it is larger than 100 MB", "split it")
        data = path.read_bytes()
    except OSError as error:
        raise Known(Worded("{file} cannot be read: {why}", file=path.name, why=system_words(error))) from None
    table = read_table(data, encoding, delimiter)
    columns = guess_columns(table.headings, fields)
    at = columns.get("start", columns.get("date", len(table.headings)))
    order = date_order(row.cells[at] for row in table.rows if at < len(row.cells))
    return Found(table, columns, order)


def try_it(shop: Any, wish: ImportWish, running: Running) -> ImportReport:
    """What taking it would do; nothing of it is kept."""
    from app.desk.csv_import import rehearse

    return rehearse(shop, wish, running.goes_on)


class Taking:
    """An import that is taken in turns, which others come between. Called off, it ends with what is taken by then."""

    def __init__(self, wish: ImportWish, running: Running, leave: str) -> None:
        self._wish, self._running, self._leave = wish, running, leave
        self._import: Import | None = None

    def turn(self, shop: Any) -> ImportReport | None:
        """Take some rows; the report once there is nothing more to take."""
        from app.desk.csv_import import Import

        if self._import is None:
            self._import = Import(shop, self._wish, self._leave)
        goes_on = self._running.goes_on(self._import.report.done) and self._import.go_on()
        self._running.report = report = self._import.report
        self._running.done = report.done
        return None if goes_on else report


def write_report(path: Path, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Write what was not taken. Raises ``Known``."""
    from app.desk.csv_report import write_report as write

    write(path, headings, rows)
