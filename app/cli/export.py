"""``floorwalker export FILE.json``: everything that a set-up file can say."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.cli import Parser


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command's flags."""
    parser = commands.add_parser("export", help="write the whole shop as a set-up file")
    parser.add_argument("file", metavar="FILE.json", type=Path)
    parser.add_argument("--store", metavar="PATH-OR-URL", help="another store than this till's own")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Read one state of the store and write it; a file that stands there is replaced only by a whole one."""
    from app.cli.setup import open_store
    from app.desk.import_setup import export_setup
    from app.wire.setup_writer import write_setup

    store = open_store(given.store)
    try:
        with store.read() as reader:
            rows = write_setup(export_setup(reader))
    finally:
        store.close()
    write_whole(given.file, json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    print(f"{given.file}: written")
    return 0


def write_whole(file: Path, text: str) -> None:
    """Write a file so that a reader, or a power cut, finds the old one or the new one; private to this user."""
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with open(part, "w", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600)) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise BadInput(
            str(file), f"cannot be written: {error.strerror}", "name a place that this user can write to"
        ) from None
