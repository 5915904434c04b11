"""The paper copy on the disk: the day sheet as PDF files in the data folder, for when all else fails.

A file gets its name only when it is whole and on the disk, so the last good one stays whatever happens. It holds
customers' names and telephone numbers, so it is for this user alone, and goes after some days.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from app.core.values import Instant
from app.store.places import find_places, free_path, make_private_folder, write_whole

DAYS_KEPT = 7
_NAME = re.compile(r"day-sheet-(\d{4}-\d\d-\d\d)-.*\.pdf")


class PaperCopy(NamedTuple):
    """One file, and when it was written (UTC seconds)."""

    path: Path
    written_at: Instant


def paper_folder(data: Path | None = None) -> Path:
    """Where the copies are; it is made when the first is kept."""
    return (find_places().data if data is None else data) / "paper"


def keep_paper(pdf: bytes, handle: str, day: date, folder: Path | None = None) -> Path:
    """Keep the sheet of a place's day in the stead of the last one, durably. Raises ``StoreUnavailable``: no room."""
    from app.store.copies import flush
    from app.store.failures import telling_of_files

    folder = paper_folder() if folder is None else folder
    path = folder / f"day-sheet-{day.isoformat()}-{_plain(handle)}.pdf"
    with telling_of_files(folder):
        make_private_folder(folder)
        write_whole(path, pdf)
        flush(folder)
        _drop_old(folder, day)
    return path


def save_paper(pdf: bytes, folder: Path, name: str) -> Path:
    """Save a sheet where a person asked for it, beside what is there, for this user alone. Raises as ``keep_paper``."""
    from app.store.failures import telling_of_files

    with telling_of_files(folder):
        folder.mkdir(parents=True, exist_ok=True)
        path = free_path(folder, name, "pdf")
        write_whole(path, pdf)
    return path


def newest_paper(folder: Path | None = None) -> PaperCopy | None:
    """The copy that was written last, whatever its place; None where there is none or nobody can look."""
    folder = paper_folder() if folder is None else folder
    try:
        found = [
            PaperCopy(path, int(path.stat().st_mtime)) for path in folder.glob("*.pdf") if _NAME.fullmatch(path.name)
        ]
    except OSError:
        return None
    return max(found, key=lambda copy: copy.written_at, default=None)


def _drop_old(folder: Path, day: date) -> None:
    first = (day - timedelta(days=DAYS_KEPT - 1)).isoformat()
    for path in folder.glob("*.pdf"):
        named = _NAME.fullmatch(path.name)
        if named and named.group(1) < first:
            path.unlink(missing_ok=True)
    for left in folder.glob("*.part"):  # of a program that was killed while it wrote
        left.unlink(missing_ok=True)


def _plain(handle: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", handle.lower()).strip("-")[:60] or "place"
