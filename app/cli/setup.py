"""``floorwalker setup FILE.json``: import or update a whole shop, all or nothing."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli.commands import Parser
    from app.wire.setup_file import SetupFile

LARGEST = 512 * 1024 * 1024
"""Bytes; a larger file is no set-up file."""


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument("file", metavar="FILE.json", type=Path)


def run(given: argparse.Namespace) -> int:
    """Read the file, check all of it, then write it in one unit."""
    from app.store.places import find_places
    from app.wire.setup_file import parse_setup

    rows = parse_setup(read_bytes(given.file), str(given.file))
    where = find_places().store
    if not where.exists():
        _check(rows, str(given.file))
    _write(rows, str(given.file), where)
    say(f"{given.file}: imported")
    return 0


def _check(rows: SetupFile, name: str) -> None:
    """Read it once for nothing, so that a bad file leaves no new store behind."""
    from app.store.ids import new_id
    from app.wire.setup_meaning import read_setup

    read_setup(rows, name, make_id=new_id, now=0)


def _write(rows: SetupFile, name: str, where: Path) -> None:
    from app.desk.import_setup import StoreIds, import_setup
    from app.store.store import Store
    from app.wire.setup_meaning import read_setup

    with closing(Store(where)) as store, store.write() as unit:
        setup = read_setup(rows, name, make_id=unit.make_id, now=unit.now, known=StoreIds(unit))
        import_setup(unit, setup)


def read_bytes(file: Path) -> bytes:
    """The bytes of a file that a person named; ``BadInput`` where there is none that can be read."""
    try:
        with file.open("rb") as opened:
            found = opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        why = getattr(error, "strerror", None) or str(error)
        raise BadInput(str(file), f"cannot be read: {why}", "name a file that this user can read") from None
    if len(found) > LARGEST:
        raise BadInput(str(file), "it is larger than 512 MiB", "a set-up file is not")
    return found
