"""One window per store: a lock on a file beside it, which the system lets go of when the process ends, however it ends.

Short commands run beside the window and take no lock; whoever changes the store's tables or replaces its file needs it.
The sync has a lock of its own, and lets go of it when somebody wants to replace the file: who has it open would go on
with the old one, unseen by everybody.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from app.core.errors import StoreUnavailable, WindowAlreadyOpen
from app.core.worded import Worded, system_words
from app.store.places import PRIVATE_FILE, make_private_folder

RETRY_SECONDS = 0.02
SWAP_SECONDS = 60.0
"""How long a sync that begins waits for whoever replaces the file."""

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """The right to be a store's only window, to upgrade it or to replace its file; held until ``release``."""

    def __init__(self, store: Path, *, patience: float = 0.0) -> None:
        """Take it, trying for ``patience`` seconds. Raises ``WindowAlreadyOpen``, or ``StoreUnavailable``."""
        self.store = store
        self._handle: int | None = _open(store)
        deadline = time.monotonic() + patience
        while not self._try():
            if time.monotonic() >= deadline:
                self.release()
                raise WindowAlreadyOpen(
                    Worded("{store}: another window has this store open; close that one first", store=store)
                )
            time.sleep(RETRY_SECONDS)

    def _try(self) -> bool:
        if self._handle is None:
            return False
        try:
            _lock(self._handle)
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Let go of it; a second time does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def __enter__(self) -> StoreLock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.release()


def sync_lock(store: Path) -> StoreLock:
    """The right to keep the store in step; waits for whoever replaces its file. Raises ``WindowAlreadyOpen``."""
    StoreLock(_beside(store, "swap"), patience=SWAP_SECONDS).release()
    return StoreLock(_beside(store, "sync"))


def is_wanted(store: Path) -> bool:
    """Whether somebody wants to replace the store's file, or does it now: the sync has to end."""
    try:
        StoreLock(_beside(store, "swap")).release()
    except WindowAlreadyOpen:
        return True
    return False


@contextmanager
def without_sync(store: Path, *, patience: float) -> Iterator[None]:
    """Nobody keeps the store in step meanwhile: a sync that runs is asked to end, and none begins.

    Raises ``StoreUnavailable`` where it has not ended within ``patience`` seconds.
    """
    deadline = time.monotonic() + patience
    try:
        wish = StoreLock(_beside(store, "swap"), patience=patience)
        with wish, StoreLock(_beside(store, "sync"), patience=deadline - time.monotonic()):
            yield
    except WindowAlreadyOpen:
        raise StoreUnavailable(
            Worded("{store}: the sync is at work on it; try again in a moment", store=store)
        ) from None


def _beside(store: Path, what: str) -> Path:
    return store.with_name(f"{store.name}.{what}")


def lock_file(store: Path) -> Path:
    """The file beside the store that is locked. It stays: removing it would let two processes lock two files."""
    return store.with_name(f"{store.name}.lock")


def _open(store: Path) -> int:
    try:
        make_private_folder(store.parent)
        return os.open(lock_file(store), os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    except OSError as error:
        raise StoreUnavailable(
            Worded("{file}: it cannot be made ({why})", file=lock_file(store), why=system_words(error))
        ) from error
