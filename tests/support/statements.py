"""Which statements a query of the shop puts to the store, on whatever way."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import event

from app.desk.shop import Shop


def statements_of(shop: Shop, query: str, *args: object) -> list[str]:
    """The statements of one query with their values in place, but for those that begin and end its transaction.

    It is asked once before: the first look after a commit also takes notice of a changed catalogue.
    """
    shop.look(query, *args)
    found: list[str] = []
    watched: list[sqlite3.Connection] = []

    def watch(connection: sqlite3.Connection, *_rest: Any) -> None:
        connection.set_trace_callback(found.append)
        watched.append(connection)

    engine = shop.store._reader
    event.listen(engine, "checkout", watch)
    try:
        shop.look(query, *args)
    finally:
        event.remove(engine, "checkout", watch)
        for connection in watched:
            connection.set_trace_callback(None)
    return [each for each in found if not each.startswith(("BEGIN", "ROLLBACK", "COMMIT", "PRAGMA"))]
