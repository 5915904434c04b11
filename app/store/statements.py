"""The statements by which single rows are read and written, each built once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from sqlalchemy import Table, bindparam, insert, select, update

from app.store import mapping
from app.store.quick_write import QuickWrite

_statements: dict[object, Any] = {}


def kept(key: object, make: Callable[[], Any]) -> Any:
    """A statement built once: SQLAlchemy then finds its compiled form at once."""
    if key not in _statements:
        _statements[key] = make()
    return _statements[key]


def by_id(mapper: mapping.Mapper[Any]) -> Any:
    """The row of ``wanted``."""
    return kept(
        ("by_id", mapper.table.name),
        lambda: mapper.select().where(mapper.table.c.id == bindparam("wanted")),
    )


def own_by_id(mapper: mapping.Mapper[Any]) -> Any:
    """The same, and nobody else's until the transaction ends."""
    return kept(
        ("own_by_id", mapper.table.name),
        lambda: mapper.select().where(mapper.table.c.id == bindparam("wanted")).with_for_update(key_share=True),
    )


def own_of(mapper: mapping.Mapper[Any]) -> Any:
    """The ids that are in ``wanted``, in their order, so that two who want the same do not wait for each other."""
    wanted = mapper.table.c.id
    return kept(
        ("own", mapper.table.name),
        lambda: (
            select(wanted)
            .where(wanted.in_(bindparam("wanted", expanding=True)))
            .order_by(wanted)
            .with_for_update(key_share=True)
        ),
    )


def insert_into(table: Table) -> QuickWrite:
    """A whole row."""
    # Nothing is asked back, so that it can wait: what is counted up is asked for where it is needed.
    return cast("QuickWrite", kept(("insert", table.name), lambda: QuickWrite(insert(table).inline())))


def change_of(table: Table, names: tuple[str, ...]) -> QuickWrite:
    """Set these columns of ``wanted`` to ``new_`` and their name."""

    def make() -> QuickWrite:
        changed = update(table).where(table.c.id == bindparam("wanted"))
        return QuickWrite(changed.values({name: bindparam(f"new_{name}") for name in names}))

    return cast("QuickWrite", kept(("change", table.name, names), make))
