"""Where ``site.toml`` is: looked for before the first picture, so nothing heavy is imported here."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

NAME = "site.toml"
HOME = "FLOORWALKER_HOME"


def find_site_file(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file, where there is one."""
    return next((each for each in _places(environment) if each.is_file()), None)


def _places(environment: Mapping[str, str]) -> Iterator[Path]:
    if home := environment.get(HOME):
        yield Path(home).expanduser().absolute() / "config" / NAME
        return
    # By hand: platformdirs, which the store uses, takes longer to import than the window may take to paint.
    if sys.platform == "win32":
        folders = [environment.get("PROGRAMDATA", "C:\\ProgramData")]
    elif sys.platform == "darwin":
        folders = ["/Library/Application Support"]
    else:
        folders = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
    yield from (Path(folder) / "floorwalker" / NAME for folder in folders if folder)
