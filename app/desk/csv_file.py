"""Bookings as a file of comma-separated values, written piece by piece, that no spreadsheet takes for formulas.

The file gets its name only when it is whole; it holds customers' names and numbers, so it is for this user alone.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

from app.core.values import Instant
from app.core.wall import is_said_twice, wall_of

if TYPE_CHECKING:
    from datetime import datetime

    from app.desk.views_list import BookingLine, BookingPage

COLUMNS = (
    "date", "start", "end", "timezone", "status", "service", "staff", "place", "customer", "mobile_phone", "email",
    "notes", "booked_at", "changed_at", "number",
)  # fmt: skip
"""What each row says, in this order."""
_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
_FORMULA = frozenset(f"{_SIGNS}\t\r\n")
"""What a spreadsheet may begin a formula with, in full width too."""
_WITHIN = re.compile(rf"([,;\t\r\n][\s\"']*)(?=[{_SIGNS}])")
"""Where a cell begins for whoever reads the file by another mark, and sees no quotes."""
_BOM = "\ufeff"
"""By which a spreadsheet knows that the file is UTF-8."""


class CsvFile:
    """One file that is being written. All of it runs in one worker thread, but ``drop``, which may come at any time."""

    def __init__(
        self, folder: Path, name: str, head: Mapping[str, str], statuses: Mapping[str, str], mark: str = ","
    ) -> None:
        """``head`` names the columns and ``statuses`` the states for a person; ``mark`` stands between the cells."""
        self.folder, self.name, self._mark = folder, name, mark
        self.rows = 0
        self._head, self._statuses = head, statuses
        self._part: Path | None = None
        self._is_dropped = False

    def take(self, page: BookingPage) -> BookingPage:
        """Write the rows of a page. Raises ``StoreUnavailable``: no room, or nothing may be written there."""
        from app.store.failures import telling_of_files

        if self._is_dropped:
            return page
        with telling_of_files(self.folder):
            if self._part is None:
                self._part = self._begin()
            text = "".join(self._written(row_of(line, self._statuses)) for line in page.lines)
            with self._part.open("a", encoding="utf-8", newline="") as file:
                file.write(text)
        self.rows += len(page.lines)
        return page

    def finish(self) -> Path:
        """Give the file its name, beside what is there. Raises as ``take``."""
        from app.store.copies import flush
        from app.store.failures import telling_of_files
        from app.store.places import free_path

        with telling_of_files(self.folder):
            part = self._part or self._begin()
            flush(part)
            path = free_path(self.folder, self.name, "csv")
            part.replace(path)
        self._part = None
        return path

    def drop(self) -> None:
        """Nobody wants it any more: nothing is left of it."""
        self._is_dropped = True
        if self._part is not None:
            self._part.unlink(missing_ok=True)

    def _begin(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, name = mkstemp(dir=self.folder, suffix=".part")  # for this user alone, as the system's call promises
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(_BOM + self._written([self._head.get(each, each) for each in COLUMNS]))
        return Path(name)

    def _written(self, cells: Sequence[str]) -> str:
        line = io.StringIO()
        csv.writer(line, delimiter=self._mark).writerow([safe_cell(each) for each in cells])
        return line.getvalue()


def row_of(line: BookingLine, statuses: Mapping[str, str]) -> list[str]:
    """The cells of a booking; times are those of the wall at its place, an end on another date with that."""
    start, end = wall_of(line.start, line.timezone), wall_of(line.end, line.timezone)
    until = _clock(end) if start.date() == end.date() else f"{end:%Y-%m-%d} {_clock(end)}"
    return [
        start.date().isoformat(), _clock(start), until, line.timezone,
        statuses.get(line.status, line.status), line.service, line.staff, line.place, line.name, line.phone, line.email,
        line.notes, _stamp(line.made_at, line.timezone), _stamp(line.changed_at, line.timezone), str(line.number),
    ]  # fmt: skip


def safe_cell(text: str) -> str:
    """The text as a spreadsheet shows it: what it might reckon with gets an apostrophe before it.

    So does what stands behind another mark between cells than the file's own: nobody knows with which one it is read.
    """
    text = _WITHIN.sub(r"\1'", text)
    return f"'{text}" if text.lstrip(" ")[:1] in _FORMULA and text.strip(" ") else text


def _stamp(at: Instant, zone: str) -> str:
    wall = wall_of(at, zone)
    return f"{wall:%Y-%m-%d} {_clock(wall)}"


def _clock(wall: datetime) -> str:
    """With its offset where the wall says that time twice (rule 4)."""
    said = f"{wall:%H:%M}"
    return f"{said} {wall.isoformat()[-6:]}" if is_said_twice(wall) else said
