"""What the next presses will need is imported while nobody does anything, so that no first press waits for it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from importlib import import_module

from app.ui.pages import PAGES

SHEETS = (
    "app.ui.card.card",
    "app.ui.card.entry",
    "app.ui.check_in.sheet",
    "app.ui.inbox.offer",
    "app.ui.palette.palette",
)


def import_soon(goes_on: Callable[[], bool]) -> None:
    """Import the pages and the sheets, as long as ``goes_on``. For a worker: one that waits for its turn holds nobody.

    What has come by then stays, and is not looked through again whenever garbage is collected.
    """
    for name in (*(entry.module for entry in PAGES), *SHEETS):
        if not goes_on():
            return
        import_module(name)
    gc.freeze()
