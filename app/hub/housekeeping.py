"""What a hub does beside answering: it sends what is due, and forgets what nobody asks for any more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.core.errors import Known
from app.hub.changes import forget_foreign_order
from app.hub.idempotency import forget_old_keys
from app.hub.notifier import Notifier

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


def _run(store: Store, notifier: Notifier, stop: threading.Event) -> None:
    while True:
        try:
            keep_house(store, notifier)
        except Known:
            log.warning("the store is away; its housekeeping is done later")
        except Exception:
            log.exception("housekeeping failed")
        if stop.wait(EVERY_SECONDS):
            return
