"""Where the program keeps its files: the system's folders for this user, or all below ``FLOORWALKER_HOME``.

Whatever is made here is for this user alone (mode 0700 and 0600 where the system has modes): a store holds names and
phone numbers.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "FLOORWALKER_HOME"
STORE_NAME = "floorwalker.db"

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
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


def write_part(folder: Path, content: bytes, prefix: str = "") -> Path:
    """A new file with this content, for this user alone and flushed to the disk, to be given its name by ``replace``.

    Nothing is left of one that has no room. Raises ``OSError``.
    """
    from tempfile import mkstemp  # it takes longer to import than all else here

    handle, name = mkstemp(dir=folder, prefix=prefix, suffix=".part")  # private, as the system's call promises
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def make_private_file(path: Path) -> None:
    """Make the file, empty and for this user alone, where it is missing; SQLite gives its side files the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
