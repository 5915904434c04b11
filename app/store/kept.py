"""What one connection has read stays known until anybody else writes; what it has written itself is read anew by id.

SQLite tells a connection whether others have committed since its last look, and its own commits say which records they
touched. So behind a commit of its own all that it read before still holds, but for those records.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from app.core.values import Kind

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.core.values import Changes
    from app.store.catalogue import Catalogue

T = TypeVar("T")

BY_ID = frozenset({
    Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.VISIT, Kind.WAITLIST_ENTRY, Kind.NOTIFICATION, Kind.ANSWER, Kind.TICKET,
})  # fmt: skip
"""A commit that touched other kinds may have changed anything: all is read anew."""
MOST_RESULTS = 60
MOST_WRITTEN = 100
"""Records after which reading all of a result again is no slower."""


class Kept:
    """The results of one connection. ``version`` is SQLite's number of foreign commits, as that connection sees it."""

    def __init__(self) -> None:
        self.catalogue: Catalogue | None = None
        self._version: object = None
        self._results: dict[Hashable, tuple[int, Any]] = {}
        self._written: list[str] = []
        self._rows: dict[Hashable, Any] = {}
        self._made: dict[Hashable, tuple[object, Any]] = {}

    def begin(self, version: object) -> None:
        """Another look begins: forget what others may have changed."""
        if version != self._version:
            self.forget()
            self._version = version

    def wrote(self, changes: Changes) -> None:
        """This connection has committed that; notices without a kind may mean anything."""
        self._rows.clear()
        if changes.kinds and changes.kinds <= BY_ID and len(self._written) < MOST_WRITTEN:
            self._written += changes.ids
        else:
            self.forget()

    def forget(self) -> None:
        """Know nothing any more."""
        self.catalogue = None
        self._results.clear()
        self._written.clear()
        self._rows.clear()
        self._made.clear()

    def follow(self, key: Hashable, read: Callable[[], T], renew: Callable[[T, frozenset[str]], T]) -> T:
        """What ``read`` gives, at once where it is known: ``renew`` brings it up to date with the records of these ids.

        ``renew`` must answer what ``read`` would, and leave what it is given as it is.
        """
        known = self._results.get(key)
        if known is None:
            if len(self._results) >= MOST_RESULTS:
                self.forget()
            found = read()
        else:
            at, found = known
            if at == len(self._written):
                return cast("T", found)
            found = renew(found, frozenset(self._written[at:]))
        self.put(key, found)
        return found

    def made_of(self, key: Hashable, given: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, or gave when it was made of the same the last time."""
        known = self._made.get(key)
        if known is None or known[0] != given:
            known = self._made[key] = given, make()
        return cast("T", known[1])

    def put(self, key: Hashable, found: object) -> None:
        """Know this from now on."""
        self._results[key] = len(self._written), found

    def once(self, key: Hashable, read: Callable[[], T]) -> T:
        """What ``read`` gives of one record, asked once in this state of the store."""
        if key not in self._rows:
            self._rows[key] = read()
        return cast("T", self._rows[key])


def kept_by(connection: Connection) -> Kept:
    """What is known by a connection, for as long as it is open."""
    kept: Kept = connection.info.setdefault("kept", Kept())
    return kept


def without(found: Mapping[str, T], ids: frozenset[str]) -> dict[str, T]:
    """All but the records of these ids."""
    return {key: value for key, value in found.items() if key not in ids}
