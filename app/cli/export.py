"""``floorwalker export FILE.json``: everything that a set-up file can say."""

from __future__ import annotations

import argparse
import errno
import json
import os
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput, Known

if TYPE_CHECKING:
    from app.cli.commands import Parser


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument("file", metavar="FILE.json", type=Path)
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """Read one state of the store and write it; a file that stands there is replaced only by a whole one."""
    from app.desk.import_setup import export_setup
    from app.store.store import Store
    from app.wire.setup_writer import write_setup

    with closing(Store(find_store(given.store))) as store, store.read() as reader:
        rows = write_setup(export_setup(reader))
    write_whole(given.file, json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    say(f"{given.file}: written")
    return 0


def write_whole(file: Path, text: str) -> None:
    """Write a file so that a reader, or a power cut, finds the old one or the new one; private to this user.

    Raises ``BadInput`` for a name that no file can have, ``Known`` when the disk will not take it.
    """
    try:
        if file.exists() and not file.is_file():
            _write_into(file, text)
        else:
            _replace(Path(os.path.realpath(file)), text)
    except OSError as error:
        raise not_written(file, error) from None
    except ValueError as error:
        raise BadInput(repr(str(file)), f"cannot be written: {error}", "name a file") from None


def _write_into(file: Path, text: str) -> None:
    """Into a pipe or a device, which cannot be replaced."""
    with file.open("w", encoding="utf-8") as out:
        out.write(text)


def _replace(file: Path, text: str) -> None:
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with open(part, "w", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600)) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _flush_names(file.parent)


def _flush_names(folder: Path) -> None:
    """Make the new name last as well, where the system can do that for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def expect_place(file: Path) -> None:
    """Look whether a file can have this name, before a step is kept that hands it out. Raises ``BadInput``."""
    number = None
    if file.is_dir():
        number = errno.EISDIR
    elif not file.parent.is_dir():
        number = errno.ENOENT
    elif not (file.exists() or os.access(file.parent, os.W_OK)):
        number = errno.EACCES
    if number is not None:
        raise not_written(file, OSError(number, os.strerror(number)))


_WRONG_NAME = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EACCES, errno.EPERM}


def not_written(file: Path, error: OSError) -> BadInput | Known:
    """What to raise where the system will not take a file: the name that was given is wrong, or the disk is."""
    if error.errno in _WRONG_NAME:
        return BadInput(str(file), f"cannot be written: {error.strerror}", "name a file where this user may write")
    return Known(f"{file}: cannot be written: {error.strerror}; what stood there before still does")
