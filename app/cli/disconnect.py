"""``floorwalker disconnect``: work with no remote any more; what was not told stays, for another one to hear."""

from __future__ import annotations

import argparse
from contextlib import closing

from app.cli.connections import add_staff, disconnect_store, find_staff, tokens
from app.cli.printing import say
from app.cli.stores import add_store, find_store


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    add_staff(parser)
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """Forget the connection and its token."""
    from app.store.store import Store
    from app.store.trail import count_open
    from app.sync.connecting import connection_of

    with closing(Store(find_store(given.store))) as store:
        with store.read() as reader:
            connection, waiting = connection_of(reader), count_open(reader.connection, 100_000)
        if connection is None:
            say("this store is connected to no remote")
            return 0
        disconnect_store(store, find_staff(store, given.staff))
        tokens().forget(connection.name)
    untold = f"; {waiting} steps were not told to it" if waiting else ""
    say(f"disconnected from {connection.name}, and its token is forgotten{untold}")
    return 0
