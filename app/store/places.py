"""Where the program keeps its files: the system's folders for this user, or all below ``FLOORWALKER_HOME``.

Whatever is made here is for this user alone (mode 0700 and 0600 where the system has modes): a store holds names and
phone numbers.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from app.core.frozen import frozen

HOME_VARIABLE = "FLOORWALKER_HOME"
STORE_NAME = "floorwalker.db"

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@frozen
class Places:
    """The four folders. They are made when something is kept there, not before."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def store(self) -> Path:
        """The store that is opened when nobody names another."""
        return self.data / STORE_NAME


def find_places(environment: Mapping[str, str] = os.environ) -> Places:
    """The folders of this user; a relative ``FLOORWALKER_HOME`` counts from the working folder."""
    home = environment.get(HOME_VARIABLE)
    if home:
        base = Path(home).expanduser().absolute()
        return Places(base / "data", base / "config", base / "cache", base / "logs")
    from platformdirs import PlatformDirs

    system = PlatformDirs("floorwalker", appauthor=False)
    return Places(system.user_data_path, system.user_config_path, system.user_cache_path, system.user_log_path)


def make_private_folder(folder: Path) -> Path:
    """Make the folder, and those above it, where they are missing; each made one is for this user alone."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return folder


def write_whole(path: Path, content: bytes, prefix: str = "") -> None:
    """Put the content in the stead of the file: for this user alone, flushed to the disk, whole or not at all.

    ``prefix`` begins the name that it has meanwhile. Nothing is left of it without room. Raises ``OSError``.
    """
    from tempfile import mkstemp  # it takes longer to import than all else here

    handle, name = mkstemp(dir=path.parent, prefix=prefix, suffix=".part")  # private, as the system's call promises
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def free_path(folder: Path, name: str, kind: str) -> Path:
    """A path that no file there has yet: the name made safe for every system, with a number where it is taken."""
    stem = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", name).strip(". ")[:100] or "file"
    names = (folder / f"{stem}.{kind}", *(folder / f"{stem} ({number}).{kind}" for number in range(2, 10_000)))
    return next(each for each in names if not each.exists())


def make_private_file(path: Path) -> None:
    """Make the file, empty and for this user alone, where it is missing; SQLite gives its side files the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
