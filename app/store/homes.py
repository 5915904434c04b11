"""Throw-away homes, of a demo, for practice or a try: who works in one holds its lock, so one left behind is known.

A program that is killed leaves its home behind, and one for practice or a try holds a copy of the whole shop: the
next such start throws it away, and so does an erasure (rule 38).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import Known
from app.store.lock import StoreLock, lock_file

PREFIX = "floorwalker-"
KINDS = ("demo", "practice", "trial")
_LOCKED = "home"


@contextmanager
def make_home(kind: str) -> Iterator[Path]:
    """A folder for this user alone, gone afterwards; those that nobody works in any more go first."""
    sweep_homes()
    folder = tempfile.TemporaryDirectory(prefix=f"{PREFIX}{kind}-", ignore_cleanup_errors=True)
    with folder as made, StoreLock(Path(made) / _LOCKED):
        yield Path(made)


def sweep_homes() -> int:
    """Throw away the homes of programs that were killed; how many they were."""
    folder = Path(tempfile.gettempdir())
    left = [each for kind in KINDS for each in folder.glob(f"{PREFIX}{kind}-*") if _is_left(each)]
    for each in left:
        shutil.rmtree(each, ignore_errors=True)
    return len(left)


def _is_left(home: Path) -> bool:
    """Whether it is this user's, and nobody works in it; one without its lock is just being made, or another's."""
    try:
        if home.is_symlink() or not lock_file(home / _LOCKED).is_file():
            return False
        if hasattr(os, "getuid") and home.stat().st_uid != os.getuid():
            return False
        StoreLock(home / _LOCKED).release()
    except (OSError, Known):
        return False
    return True
