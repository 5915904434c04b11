"""Transactions as answers are written to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from app.core.values import Kind, Receipt
from app.store import mapping, tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def transaction_of(reader: Reader, transaction_id: str) -> Receipt | None:
    """The transaction of that id, or None."""
    wanted = mapping.transactions.select().where(tables.transactions.c.id == transaction_id)
    row = reader.connection.execute(wanted).first()
    return None if row is None else mapping.transactions.value(row)


def keep_transaction(unit: Unit, verb: str, before: Receipt, after: Receipt) -> None:
    """Write a transaction that changed, as an audited step."""
    row = mapping.transactions.row(after) | {"updated_at": unit.now}
    unit.connection.execute(update(tables.transactions).where(tables.transactions.c.id == after.id).values(row))
    names = [name for name in row if getattr(before, name) != getattr(after, name)]
    unit.log(verb, Kind.TRANSACTION, after.id, {name: [getattr(before, name), getattr(after, name)] for name in names})
