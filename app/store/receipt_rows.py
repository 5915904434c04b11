"""Transactions as answers are written to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from app.core.values import Kind, Receipt
from app.store import mapping, tables

if TYPE_CHECKING:
    from app.store.unit import Unit


def transaction_of(unit: Unit, transaction_id: str) -> Receipt | None:
    """The transaction of that id, or None; it is the unit's own until it ends, since all of it is written back."""
    wanted = mapping.transactions.select().where(tables.transactions.c.id == transaction_id)
    wanted = wanted.with_for_update(key_share=True)
    row = unit.connection.execute(wanted).first()
    return None if row is None else mapping.transactions.value(row)


def keep_transaction(unit: Unit, verb: str, before: Receipt, after: Receipt) -> None:
    """Write a transaction that changed, as an audited step."""
    row = mapping.transactions.row(after) | {"updated_at": unit.now}
    unit.connection.execute(update(tables.transactions).where(tables.transactions.c.id == after.id).values(row))
    names = [name for name in row if getattr(before, name) != getattr(after, name)]
    unit.log(verb, Kind.TRANSACTION, after.id, {name: [getattr(before, name), getattr(after, name)] for name in names})
