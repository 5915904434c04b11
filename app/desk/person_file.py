"""What is kept of one person, as a file where somebody asked for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.values import Json


def save_person(said: dict[str, Json], folder: Path, name: str) -> Path:
    """Save it beside what is there, for this user alone. Raises ``StoreUnavailable``."""
    text = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
    return save_text(text, folder, name, "json")


def save_text(text: str, folder: Path, name: str, kind: str) -> Path:
    """Save a text under a name that no file there has, whole or not at all. Raises ``StoreUnavailable``."""
    from app.store.failures import telling_of_files
    from app.store.places import free_path, write_whole

    with telling_of_files(folder):
        folder.mkdir(parents=True, exist_ok=True)
        path = free_path(folder, name, kind)
        write_whole(path, text.encode())
    return path
