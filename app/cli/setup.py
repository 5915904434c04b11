"""``floorwalker setup FILE.json``: import or update a whole shop, all or nothing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli import Parser
    from app.store.store import Store

LARGEST = 512 * 1024 * 1024
"""Bytes; a larger file is no set-up file."""


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command's flags."""
    parser = commands.add_parser("setup", help="import or update a shop from a set-up file, all or nothing")
    parser.add_argument("file", metavar="FILE.json", type=Path)
    parser.add_argument("--store", metavar="PATH-OR-URL", help="another store than this till's own")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Read the file, check all of it, then write it in one unit."""
    from app.desk.import_setup import StoreIds, import_setup
    from app.wire.setup_file import parse_setup
    from app.wire.setup_meaning import read_setup

    rows = parse_setup(read_bytes(given.file), given.file.name)
    store = open_store(given.store)
    try:
        with store.write() as unit:
            known = StoreIds(unit)
            setup = read_setup(rows, given.file.name, make_id=unit.make_id, now=unit.now, known=known)
            import_setup(unit, setup)
    finally:
        store.close()
    print(f"{given.file.name}: imported")
    return 0


def read_bytes(file: Path) -> bytes:
    """The bytes of a file that a person named; ``BadInput`` where there is none that can be read."""
    try:
        if file.stat().st_size > LARGEST:
            raise BadInput(str(file), "it is larger than 512 MiB", "a set-up file is not")
        return file.read_bytes()
    except OSError as error:
        raise BadInput(str(file), f"cannot be read: {error.strerror}", "name a file that this user can read") from None


def open_store(where: str | None) -> Store:
    """This till's own store, or the one named."""
    from app.store.places import find_places
    from app.store.store import Store

    return Store(where or find_places().store)
