"""The window, from the command line: on this till's store or on a demo shop; pictures where there is no display."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk.shop import Shop


def open_window(given: Sequence[str]) -> int:
    """Open the window and stay until it is closed; the result is the exit code."""
    demo = "--demo" in given
    if not has_display():
        return _draw_instead(demo=demo)
    from app.ui.start import start_window

    with ExitStack() as stack:
        if demo:
            from app.cli.places import throw_away_home

            stack.enter_context(throw_away_home())
        return start_window(_open_demo if demo else _open_own, reports=_reports)


def has_display() -> bool:
    """Whether a window can be shown: always, but for Linux without X11 or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def _reports() -> Path:
    """Where reports of bugs are kept; called after the first paint."""
    from app.store.places import find_places

    return find_places().logs


def _open_own() -> Shop:
    """Open this till's store; called in a worker, after the first paint."""
    from app.desk.shop import open_shop

    return open_shop()


def _open_demo() -> Shop:
    """Build the demo shop afresh and open it; called in a worker, after the first paint."""
    from app.cli.places import build_demo

    build_demo()
    return _open_own()


def _draw_instead(*, demo: bool) -> int:
    """Draw every page to a folder, in both themes, and say where."""
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.cli.places import demo_home
    from app.ui.screenshot import PAGES, draw_page

    folder = Path(tempfile.mkdtemp(prefix="floorwalker-pictures-"))
    print("There is no display here, so the pages are drawn as pictures instead.")
    with ExitStack() as stack:
        if demo:
            stack.enter_context(demo_home())
        for page in PAGES:
            for theme in ("light", "dark"):
                draw_page(_open_own, page=page, theme=theme, out=folder / f"{page}-{theme}.png")
    print(f"The pictures are in {folder}")
    return 0


def run_selftest() -> int:
    """Walk every page and one booking in a window offscreen, on a throw-away demo shop; 0 when all of it worked."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.cli.places import demo_home
    from app.ui.selftest import walk

    with demo_home():
        return walk(_open_own)
