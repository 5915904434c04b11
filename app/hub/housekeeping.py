"""What a hub does beside answering: it sends what is due, and forgets what nobody asks for any more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Known
from app.hub.changes import forget_foreign_order
from app.hub.idempotency import forget_old_keys
from app.hub.notifier import Notifier
from app.store.backup import Backups

if TYPE_CHECKING:
    from app.store.store import Store

EVERY_SECONDS = 600.0
log = logging.getLogger("floorwalker.hub")


@contextmanager
def keeping_house(store: Store) -> Iterator[Notifier]:
    """Keep it in order until the block ends."""
    notifier, stop = Notifier(store), threading.Event()
    keeper = threading.Thread(target=_run, args=(store, notifier, stop), name="housekeeping", daemon=True)
    notifier.start()
    keeper.start()
    try:
        yield notifier
    finally:
        stop.set()
        keeper.join()
        notifier.stop()


def keep_house(store: Store, notifier: Notifier) -> None:
    """One round. Raises ``Known``."""
    with store.write() as unit:
        forget_foreign_order(unit)
        forget_old_keys(unit, unit.now)
    notifier.give_up_lost()


def back_up(store: Store, go_on: Callable[[], bool] = lambda: True) -> None:
    """The day's copy of a store that is a file, as the window makes it; a server has its own ways. Raises ``Known``."""
    if not store.is_file:
        return
    backups, now = Backups(Path(store.where)), store.clock()
    if backups.is_due(now):
        backups.make(now, go_on=go_on)


def _run(store: Store, notifier: Notifier, stop: threading.Event) -> None:
    while True:
        try:
            keep_house(store, notifier)
            back_up(store, lambda: not stop.is_set())
        except Known as error:
            log.warning("housekeeping is done later", extra={"facts": {"why": type(error).__name__}})
        except Exception:
            log.exception("housekeeping failed")
        if stop.wait(EVERY_SECONDS):
            return
