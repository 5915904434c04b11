"""Whether a store's tables have the columns that this program needs; only asked when something has gone wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def missing_columns(path: Path) -> tuple[str, ...]:
    """What the store lacks, as ``table`` or ``table.column``, in the program's order; some milliseconds.

    SQLite's own errors are left to ``telling``.
    """
    from app.store.tables import metadata  # what asks this may not have needed it

    missing: list[str] = []
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        for table in metadata.sorted_tables:
            has = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))}
            if not has:
                missing.append(table.name)
            else:
                missing += (f"{table.name}.{column.name}" for column in table.columns if column.name not in has)
    return tuple(missing)


def named(missing: tuple[str, ...]) -> str:
    """The first of them, and how many more there are: ``locations.slug and 2 more``."""
    return missing[0] if len(missing) == 1 else f"{missing[0]} and {len(missing) - 1} more"
