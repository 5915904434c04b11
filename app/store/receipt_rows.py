"""Transactions and orders: as answers are written to them, and by what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, insert, or_, select, update

from app.core.values import Kind, Receipt
from app.store import mapping, tables

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, Connection, Table

    from app.core.values import Json
    from app.store.unit import Unit

_NAMES = {
    Kind.TRANSACTION: ("receipt_ref", "external_id"),
    Kind.ORDER: ("order_number", "receipt_ref", "external_id"),
}
"""By which a receipt may be named, the first being what a person at the desk reads off it."""
_b = tables.appointments.c
_ABOUT = {Kind.TRANSACTION: _b.transaction_id, Kind.ORDER: _b.order_id}
_LAST = "\U0010ffff"
"""Behind every letter."""
REFERENCES = ("external_id", "receipt_ref", "order_number")
"""By which a remote finds a receipt whose number there is not known here."""


def receipt_of(connection: Connection, kind: Kind, record_id: str) -> Receipt | None:
    """The transaction or the order of that id, or None."""
    mapper = _mapper_of(kind)
    row = connection.execute(mapper.select().where(mapper.table.c.id == record_id)).first()
    return None if row is None else mapper.value(row)


def _mapper_of(kind: Kind) -> mapping.Mapper[Receipt]:
    return mapping.orders if kind is Kind.ORDER else mapping.transactions


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


def table_of(kind: Kind) -> Table:
    """Where the transactions are, or the orders."""
    return tables.orders if kind is Kind.ORDER else tables.transactions


def find_receipt(connection: Connection, kind: Kind, reference: str) -> str | None:
    """The id of the one that is called so, the oldest of several; None where there is none."""
    table = table_of(kind)
    is_it = or_(*(table.c[name] == reference for name in _NAMES[kind]))
    return connection.execute(select(table.c.id).where(is_it).order_by(table.c.number).limit(1)).scalar_one_or_none()


def add_receipt(unit: Unit, kind: Kind, receipt: Receipt) -> None:
    """Write one down that a booking names; it belongs to the remote, so no step of ours tells of it."""
    unit.connection.execute(insert(table_of(kind)), _mapper_of(kind).row(receipt))


def receipt_said(connection: Connection, kind: Kind, record_id: str | None) -> str:
    """What it is called; empty for none."""
    if record_id is None:
        return ""
    table = table_of(kind)
    names = [table.c[name] for name in _NAMES[kind]]
    row = connection.execute(select(*names, table.c.number).where(table.c.id == record_id)).first()
    return "" if row is None else str(next(each for each in row if each is not None))


def bookings_about(connection: Connection, typed: str, most: int) -> list[str]:
    """The bookings, so many of them at most, about a receipt or order that is called so or begins so."""
    found: dict[str, None] = {}
    for kind, about in _ABOUT.items():
        table = table_of(kind)
        for name in _NAMES[kind]:
            joined = select(_b.id).select_from(table).join(tables.appointments, about == table.c.id)
            wanted = joined.where(_begins(connection, table.c[name], typed)).limit(most)
            found.update(dict.fromkeys(connection.execute(wanted).scalars()))
    return [*found][:most]


def is_about(connection: Connection, typed: str) -> ColumnElement[bool]:
    """Whether a booking is about a receipt or order that is called so or begins so."""
    tests = []
    for kind, about in _ABOUT.items():
        table = table_of(kind)
        is_called = or_(*(_begins(connection, table.c[name], typed) for name in _NAMES[kind]))
        tests.append(exists().where(table.c.id == about, is_called))
    return or_(*tests)


def _begins(connection: Connection, column: ColumnElement[str], typed: str) -> ColumnElement[bool]:
    """Whether it begins like that, in capitals or not, as far as an index by its bytes can find it."""
    spellings = dict.fromkeys((typed, typed.upper(), typed.lower()))
    if connection.dialect.name != "sqlite":
        return or_(*(column.startswith(each, autoescape=True) for each in spellings))
    return or_(*(and_(column >= each, column < each + _LAST) for each in spellings))


def receipts_by_id(connection: Connection, ids: Collection[str]) -> dict[str, Json]:
    """Of the transactions and orders among these ids, what each is called, as ``{"receipt_ref": …}``."""
    found: dict[str, Json] = {}
    for table in (tables.transactions, tables.orders) if ids else ():
        names = [table.c[name] for name in REFERENCES]
        for row in connection.execute(select(table.c.id, *names).where(table.c.id.in_(ids))):
            said = ((name, value) for name, value in zip(REFERENCES, row[1:], strict=True) if value is not None)
            found[row[0]] = dict([next(said, ("external_id", row[0]))])
    return found
