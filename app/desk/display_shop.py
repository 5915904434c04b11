"""The shop as the display of its own holds it: it takes no lock, so the file may be replaced under it at any time.

A window that goes back to a backup puts another file in the store's place (``store.swap``). Who has the old one open
would read that for good, and never learn that nobody writes to it any more.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.errors import StoreUnavailable
from app.core.values import Instant
from app.core.worded import Worded
from app.desk.shop import Shop, open_shop
from app.store.places import find_places
from app.store.store import Store, read_clock


class DisplayShop(Shop):
    """A shop that is read on one thread, and opened anew where another file has taken the place of its own."""

    def __init__(self, path: Path, *, clock: Callable[[], Instant] = read_clock) -> None:
        """Open it. Raises what ``open_shop`` raises."""
        self._path, self._clock = path, clock
        self._opened = 0
        self._file: tuple[int, int] | None = None
        super().__init__(self._open())

    def look(self, query: str, /, *args: Any, **kwargs: Any) -> Any:
        """As ``Shop.look``. Raises ``StoreUnavailable`` while there is no file."""
        self._keep_up()
        return super().look(query, *args, **kwargs)

    def data_version(self) -> int:
        """As ``Shop.data_version``; another number for another file."""
        self._keep_up()
        return (self._opened << 32) + super().data_version()

    def _keep_up(self) -> None:
        found = _file_at(self._path)
        if found is None:  # opening it would begin an empty one
            raise StoreUnavailable(Worded("{store}: it is not there", store=self._path))
        if found != self._file:
            old, self.store = self.store, self._open()
            old.close()

    def _open(self) -> Store:
        # Asked before it is opened: a file that comes in between is another one at the next look.
        file = _file_at(self._path)
        store = open_shop(self._path, clock=self._clock).store
        self._opened += 1
        self._file = file or _file_at(self._path)
        return store


def open_display_shop() -> DisplayShop:
    """Open the shop of this user's own store. Raises ``Known`` errors in words."""
    return DisplayShop(find_places().store)


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file it is; None while there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
