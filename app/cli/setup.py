"""``floorwalker setup FILE.json``: import or update a whole shop, all or nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput, Cancelled
from app.core.worded import Worded, system_words

if TYPE_CHECKING:
    from app.cli.commands import Parser
    from app.core.setup import Setup
    from app.store.unit import Unit
    from app.ui.lane import Shop
    from app.wire.setup_file import SetupFile

LARGEST = 512 * 1024 * 1024
"""Bytes; a larger file is no set-up file."""


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument("file", metavar="FILE.json", type=Path)
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """Read the file, check all of it, then write it in one unit."""
    where = find_store(given.store)
    rows = parse_file(given.file)
    if isinstance(where, Path) and not where.exists():
        _check(rows, str(given.file))
    _write(_reader(rows, str(given.file)), where)
    say(f"{given.file}: imported")
    return 0


def import_file(shop: Shop, file: Path, goes_on: Callable[[], bool] = lambda: True) -> None:
    """The same in a shop that is open. Raises ``BadInput`` or ``Cancelled`` with nothing changed, or ``Known``.

    ``goes_on`` is asked when the file has been read, when it has been understood, and now and then while it is written.
    """
    read = _reader(parse_file(file), str(file))
    _check_wanted(goes_on)

    def read_and_ask(unit: Unit) -> Setup:
        setup = read(unit)
        _check_wanted(goes_on)
        return setup

    shop.act("import_setup", read_and_ask, goes_on=goes_on)


def _check_wanted(goes_on: Callable[[], bool]) -> None:
    if not goes_on():
        raise Cancelled("the import was cancelled")


def parse_file(file: Path) -> SetupFile:
    """What a set-up file says. Raises ``BadInput``."""
    from app.wire.setup_file import parse_setup

    return parse_setup(read_bytes(file), str(file))


def _check(rows: SetupFile, name: str) -> None:
    """Read it once for nothing, so that a bad file leaves no new store behind."""
    from app.store.ids import new_id
    from app.wire.setup_meaning import read_setup

    read_setup(rows, name, make_id=new_id, now=0)


def _write(read: Callable[[Unit], Setup], where: str | Path) -> None:
    from app.desk.import_setup import import_setup
    from app.store.store import Store

    with closing(Store(where)) as store, store.write() as unit:
        unit.claim_catalogue()
        import_setup(unit, read(unit))


def _reader(rows: SetupFile, name: str) -> Callable[[Unit], Setup]:
    """What the file means depends on what the store knows, so it is read in the unit that writes it."""
    from app.desk.import_setup import StoreIds
    from app.wire.setup_meaning import read_setup

    return lambda unit: read_setup(rows, name, make_id=unit.make_id, now=unit.now, known=StoreIds(unit))


def read_bytes(file: Path) -> bytes:
    """The bytes of a file that a person named; ``BadInput`` where there is none that can be read."""
    try:
        with file.open("rb") as opened:
            found = opened.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        why = system_words(error) if isinstance(error, OSError) else str(error)
        raise BadInput(
            str(file), Worded("cannot be read: {why}", why=why), "name a file that this user can read"
        ) from None
    if len(found) > LARGEST:
        raise BadInput(str(file), "it is larger than 512 MiB", "a set-up file is not")
    return found
