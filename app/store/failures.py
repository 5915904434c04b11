"""What a database says went wrong, in words that a person can act on."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from app.core.errors import Known, Refused, StoreContended, StoreDamaged, StoreUnavailable, StoreUnfit
from app.core.refusals import Code, reason
from app.core.worded import Worded, system_words

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_WORDS = {
    sqlite3.SQLITE_BUSY: "another program is writing to it and does not finish; close it or try again",
    sqlite3.SQLITE_LOCKED: "another program is writing to it and does not finish; close it or try again",
    sqlite3.SQLITE_FULL: "the disk is full; make room and try again, nothing was changed",
    sqlite3.SQLITE_READONLY: "it is read-only; allow this user to write to it and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; it must be a file in a folder to which this user may write",
    sqlite3.SQLITE_PERM: "this user may not open it",
    sqlite3.SQLITE_AUTH: "this user may not open it",
    sqlite3.SQLITE_IOERR: "the disk reports an error; nothing was changed, try again and check the disk",
}
_LOG_INDEX_BYTES = 32 * 1024
_LACKS, _LACKS_TO_WRITE = ("no such column", "no such table"), "has no column named"
_EXCLUDED = "23P01"
"""Two guarded bookings of one member at one time: the constraint saw it where the check could not."""
_CONTENDED = frozenset({"40P01", "40001", "55P03", "23503", "23505"})
"""Also what somebody deleted or made meanwhile: the next try finds it gone, or there, and says so."""
_FORBIDDEN = "42501"
_TURNED_AWAY = ("authentication failed", "does not exist", "no pg_hba.conf entry", "is not permitted to log in")
"""What a server says to whom it does not let in; it has no SQLSTATE then."""
_AWAY = frozenset({"08", "53", "57"})
UNFIT_ADVICE = "restore a backup of this version, or move the file away: the next start makes a new store"


class telling:  # noqa: N801 - it reads as a word: with telling(store)
    """A context that turns a database's failure into ``StoreUnavailable`` or ``StoreDamaged``; a bug stays one."""

    __slots__ = ("_where",)

    def __init__(self, where: str | Path) -> None:
        self._where = where

    def __enter__(self) -> None:
        """Begin to listen."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        # SQLAlchemy keeps the database's own error as ``orig``; its classes are not needed here, nor is importing it.
        said = getattr(error, "orig", error)
        if isinstance(said, sqlite3.Error):
            known: Known | Refused | None = _known(self._where, said)
        else:
            known = _known_of_server(said)
        if known is not None:
            raise known from error


@contextmanager
def telling_of_files(folder: Path) -> Iterator[None]:
    """Like ``telling``, for what also handles files itself: the system's failures become ``StoreUnavailable``, too."""
    try:
        with telling(folder):
            yield
    except OSError as error:
        raise StoreUnavailable(
            Worded("{file}: {why}", file=error.filename or folder, why=system_words(error))
        ) from error


def _known(where: str | Path, said: sqlite3.Error) -> Known | None:
    name = Worded("the store") if "://" in str(where) else str(where)
    code = getattr(said, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    if primary in _DAMAGED:
        return StoreDamaged(
            Worded("{store}: the file is damaged or is no store ({said})", store=name, said=Worded(str(said)))
        )
    if primary == sqlite3.SQLITE_ERROR and "://" not in str(where):
        return _unfit(Path(where), str(said))
    if primary == sqlite3.SQLITE_IOERR and _is_full(Path(where)):
        primary = sqlite3.SQLITE_FULL
    if primary not in _WORDS:
        return None
    return StoreUnavailable(Worded("{store}: {why}", store=name, why=Worded(_WORDS[primary])))


def _is_full(path: Path) -> bool:
    """Whether there is no room even for the index of a log, without which nobody can read: SQLite names no cause."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LOG_INDEX_BYTES
    return False


def _known_of_server(said: BaseException | None) -> Known | Refused | None:
    """What a server's error means, by its SQLSTATE; psycopg is not imported for it."""
    if said is None or not type(said).__module__.startswith("psycopg"):
        return None
    state = getattr(said, "sqlstate", None)
    if state == _EXCLUDED:
        return Refused(reason(Code.TAKEN))
    if state in _CONTENDED:
        return StoreContended("the store: somebody else was changing the same; nothing was changed, try again")
    if state == _FORBIDDEN:
        return StoreUnavailable("the store: this user may not do that there; let it own the database, or ask who does")
    if state is None and any(each in str(said) for each in _TURNED_AWAY):
        return StoreUnavailable("the store: its server lets nobody in so; name another user, password or database")
    if state is None or state[:2] in _AWAY:
        is_lost = type(said).__name__ in ("OperationalError", "ConnectionTimeout", "AdminShutdown")
        if state is not None or is_lost:
            return StoreUnavailable("the store: its server does not answer; nothing was changed, try again")
    return None


def _unfit(path: Path, said: str) -> StoreUnfit | None:
    """A statement that the store does not understand is a bug, unless the store lacks what it asks for."""
    from app.store.shape import missing_columns, named

    if not said.startswith(_LACKS) and _LACKS_TO_WRITE not in said:
        return None
    try:
        missing = missing_columns(path)
    except sqlite3.Error:
        return None
    if not missing:
        return None
    return StoreUnfit(
        Worded(
            "{store}: made by an unfinished version of Floorwalker; its tables lack {missing};"
            " nothing was changed, {advice}",
            store=path, missing=named(missing), advice=Worded(UNFIT_ADVICE),
        )
    )  # fmt: skip
