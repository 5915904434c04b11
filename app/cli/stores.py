"""Which store a command works on: this user's own, or the one that ``--store`` names."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from app.cli.places import is_demo
from app.core.errors import BadInput

STORE_VARIABLE = "FLOORWALKER_STORE"
"""Names the store where ``--store`` does not: its password then stands in no list of processes."""
RIGHT = "name a file, or a URL such as postgresql+psycopg://user@host/database"
SERVERS = frozenset({"postgres", "postgresql", "postgresql+psycopg"})


def add_store(parser: argparse.ArgumentParser, default: object = None) -> None:
    """Add the flag."""
    parser.add_argument(
        "--store", metavar="URL", default=default,
        help="the store to work on: a file, or postgresql+psycopg://user@host/database;"
        f" what {STORE_VARIABLE} says, or this user's own, by default",
    )  # fmt: skip


def find_store(named: str | None) -> str | Path:
    """The store that was named: a path for a file, a URL for a server's; the environment's or this user's own if none.

    Raises ``BadInput``, which never repeats a URL: there may be a password in it.
    """
    if named is None and not is_demo():
        named = os.environ.get(STORE_VARIABLE) or None
    if named is None:
        from app.store.places import find_places

        return find_places().store
    if "://" not in named:
        if not named.strip() or "\0" in named:
            raise BadInput("--store", "it names nothing", RIGHT)
        return _file(named)
    return _read_url(named)


def _read_url(named: str) -> str | Path:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(named)
    except (ArgumentError, ValueError):
        raise BadInput("--store", "it is no URL", RIGHT) from None
    if url.get_backend_name() == "sqlite":
        return _file(url.database)
    if url.drivername not in SERVERS:
        raise BadInput("--store", f"it cannot be kept in {url.drivername!r}", RIGHT)
    if not url.database:
        raise BadInput("--store", "the URL names no database", RIGHT)
    return url.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def _file(named: str | None) -> Path:
    if not named or named == ":memory:":  # to SQLite that is no file, wherever it is said
        raise BadInput("--store", "it names no file", "sqlite:////folder/shop.db, or the path alone")
    return Path(named)
