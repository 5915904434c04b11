"""The unfinished booking on the disk, beside the window's settings: so that it outlives the window, and nothing else.

It is for this user alone, whole or not there at all, and gone once the booking is made or given up.
"""

from __future__ import annotations

from pathlib import Path

from app.store.places import write_whole

NAME = "draft.json"


def keep_draft(path: Path, text: str) -> None:
    """Put the draft in the stead of the last one, durably. A folder that cannot be written to keeps none."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text.encode(), prefix=f"{NAME}.")
    except OSError:
        return  # a draft is a kindness: what cannot be kept must not keep anybody from booking


def drop_draft(path: Path) -> None:
    """Forget it."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def drop_drafts(folder: Path) -> None:
    """Forget everybody's: a person who was erased may be in any of them."""
    for path in folder.glob(f"*{NAME}*"):
        drop_draft(path)


def kept_draft(path: Path) -> str:
    """What is kept; empty for nothing."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
