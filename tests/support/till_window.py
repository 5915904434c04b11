"""The window of a till on a shop, open for as long as a test needs it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.values import Instant
    from app.desk.shop import Shop


@contextmanager
def open_window(
    qtbot: QtBot, shop: Shop, clock: Callable[[], Instant], size: tuple[int, int] = (1366, 800)
) -> Iterator[Window]:
    """It has its own pages, the keyboard and the shop, which it closes; ``window.conduct`` is its conduct.

    Whatever becomes of the test it goes: one that stayed would take the keyboard from every test after it.
    """
    opened: list[object] = []
    lanes = Lanes()
    lanes.open(lambda: shop, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    try:
        window.conduct = Conduct(window, clock)  # type: ignore[attr-defined]
        window.resize(*size)
        with qtbot.waitSignal(window.scene.shop_changed):
            window.show()
            window.conduct.open_shop()  # type: ignore[attr-defined]
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window
    finally:
        window.leave()
        lanes.close()
        delete_window(window)
        delete(lanes)
        gc.collect()


def delete_window(window: Window) -> None:
    """Close it, and do away with all of it.

    A scene that stayed would keep whatever listens to it, which is all of the window: some megabytes a test.
    """
    scene = window.scene
    window.close()
    delete(window)
    delete(scene)
