"""Which statements a query of the shop sends to the store."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event

from app.desk.shop import Shop


def statements_of(shop: Shop, query: str, *args: object) -> list[str]:
    """The statements of one query, but for the one that begins its transaction."""
    found: list[str] = []
    engine = shop.store._reader

    def note(_connection: object, _cursor: object, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            found.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        shop.look(query, *args)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return found
