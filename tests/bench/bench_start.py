"""How soon the window is there, and how much it holds, beside a bare window with one label."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.bench.big_store import big_store
from tests.bench.harness import Run, bench

OURS = [sys.executable, "-m", "app"]
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
APPOINTMENTS = 1_000_000


@bench("ui/start to first picture", unit="ms", goal=1.5)
def the_shell_is_painted_soon(run: Run) -> None:
    run.start_ups(OURS, [*BARE, "first-paint"], ready="first-paint", env=_environment(run.tmp))


@bench("ui/start to today with its data", unit="ms", goal=1.5)
def today_is_painted_soon(run: Run) -> None:
    floor = [*BARE, "data-paint", "sqlalchemy.orm"]
    run.start_ups(OURS, floor, ready="data-paint", env=_environment(_with_big_store(run.tmp)))


@bench("ui/memory at rest", unit="MB", goal=1.3)
def the_window_holds_little(run: Run) -> None:
    floor = [*BARE, "data-paint", "sqlalchemy.orm"]
    run.memories(OURS, floor, ready="data-paint", settle=2.0, env=_environment(_with_big_store(run.tmp)))


def _environment(home: Path) -> Mapping[str, str]:
    """A till of its own, offscreen, saying its marks; compiled modules are kept, as they are where it is installed."""
    return {
        "FLOORWALKER_HOME": str(home),
        "FLOORWALKER_MARKS": "-",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
    }


def _with_big_store(home: Path) -> Path:
    """A home whose store has a million appointments."""
    place = home / "data" / "floorwalker.db"
    place.parent.mkdir(parents=True)
    shutil.copyfile(big_store(APPOINTMENTS), place)
    return home
