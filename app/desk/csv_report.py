"""Rows as a CSV file of somebody's choice, for this user alone, that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from app.desk.csv_file import safe_cell
from app.store.failures import telling_of_files
from app.store.places import make_private_file


def write_report(path: Path, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Write the rows below their headings; what is there is replaced once all is written. Raises ``Known``."""
    part = path.with_name(f"{path.name}.part")
    with telling_of_files(path.parent):
        part.unlink(missing_ok=True)
        make_private_file(part)
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(headings)
            writer.writerows([safe_cell(cell) for cell in row] for row in rows)
        part.replace(path)
