"""python-escpos without what it does to a program that imports it.

Its import sets up the root logger, leaves a folder in the system's temporary one, and spends seconds on a list of all
printers. Here it is given the one printer that all understand, a folder that goes away, and no logger.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

_LOCK = Lock()
_LIST, _KEPT_IN = "ESCPOS_CAPABILITIES_FILE", "ESCPOS_CAPABILITIES_PICKLE_DIR"


def escpos() -> ModuleType:
    """``escpos.printer``, imported once, on whichever thread prints; a tenth of a second the first time."""
    import sys

    with _LOCK:
        if "escpos.printer" not in sys.modules:
            with TemporaryDirectory() as folder, _quiet_logger(), _told(Path(folder)):
                import_module("escpos.printer")
    return sys.modules["escpos.printer"]


@contextmanager
def _quiet_logger() -> Iterator[None]:
    """Whatever the import hangs on the root logger is taken off again."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Let it read a list of one printer, and keep what it keeps in ``folder``."""
    before = {name: os.environ.get(name) for name in (_LIST, _KEPT_IN)}
    os.environ[_LIST], os.environ[_KEPT_IN] = str(_short_list(folder)), str(folder)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _short_list(folder: Path) -> Path:
    spec = find_spec("escpos")
    places = list(spec.submodule_search_locations or ()) if spec else []
    known = json.loads((Path(places[0]) / "capabilities.json").read_text(encoding="utf-8"))
    path = folder / "capabilities.json"
    kept = {"profiles": {"default": known["profiles"]["default"]}, "encodings": known["encodings"]}
    path.write_text(json.dumps(kept), encoding="utf-8")
    return path
