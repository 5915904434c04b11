"""What a database says went wrong, in words that a person can act on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, DBAPIError

from app.core.errors import StoreDamaged, StoreUnavailable

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_WORDS = {
    sqlite3.SQLITE_BUSY: "another program is writing to it and does not finish; close it or try again",
    sqlite3.SQLITE_LOCKED: "another program is writing to it and does not finish; close it or try again",
    sqlite3.SQLITE_FULL: "the disk is full; make room and try again, nothing was changed",
    sqlite3.SQLITE_READONLY: "it is read-only; allow this user to write to it and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; the folder must exist and allow this user to write",
    sqlite3.SQLITE_PERM: "this user may not open it",
    sqlite3.SQLITE_IOERR: "the disk reports an error; nothing was changed, try again and check the disk",
}


@contextmanager
def telling(where: str | Path) -> Iterator[None]:
    """Turn a database's failure into ``StoreUnavailable`` or ``StoreDamaged``; what is a bug stays one."""
    try:
        yield
    except DBAPIError as error:
        said = error.orig if isinstance(error, DatabaseError) else None
        code = getattr(said, "sqlite_errorcode", None)
        primary = None if code is None else code & 0xFF
        if primary in _DAMAGED:
            raise StoreDamaged(f"{_name(where)}: the file is damaged ({said})") from error
        if primary in _WORDS:
            raise StoreUnavailable(f"{_name(where)}: {_WORDS[primary]}") from error
        raise


def _name(where: str | Path) -> str:
    return "the store" if "://" in str(where) else str(where)
