"""Which statements a query of the shop puts to the store, on whatever way."""

from __future__ import annotations

import sqlite3
from typing import cast

from app.desk.shop import Shop


def statements_of(shop: Shop, query: str, *args: object) -> list[str]:
    """The statements of one query with their values in place, but for those that begin and end its transaction.

    It is asked once before: the first look after a commit also takes notice of a changed catalogue.
    """
    shop.look(query, *args)
    found: list[str] = []
    with shop.store.read() as reader:
        raw = cast(sqlite3.Connection, reader.connection.connection.dbapi_connection)
    raw.set_trace_callback(found.append)
    try:
        shop.look(query, *args)
    finally:
        raw.set_trace_callback(None)
    return [each for each in found if not each.startswith(("BEGIN", "ROLLBACK", "COMMIT", "PRAGMA"))]
