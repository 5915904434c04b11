"""Transactions and orders that an appointment points at: found by what the client knows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table, select

from app.core.values import Json, Kind, Receipt
from app.desk.receipts import receipt_named
from app.hub import errors
from app.hub.omneo.bodies import Body, Number, Text
from app.store import mapping, tables
from app.wire.omneo.said import read_meta
from app.wire.record_writer import write_receipt
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


class ReceiptRef(Body):
    """Which transaction: the first of these that is given decides."""

    id: Number | None = None
    external_id: Text | None = None
    receipt_ref: Text | None = None


class OrderRef(ReceiptRef):
    """Which order."""

    order_number: Text | None = None


def resolve(reader: Reader, ref: ReceiptRef, field: str) -> str:
    """The local id of the transaction or order that is meant. Raises ``ApiError`` 422 where there is none."""
    table = tables.orders if isinstance(ref, OrderRef) else tables.transactions
    for name in ("id", "external_id", "receipt_ref", "order_number"):
        given = getattr(ref, name, None)
        if given is None:
            continue
        column = table.c["number" if name == "id" else name]
        found = reader.connection.execute(select(table.c.id).where(column == given).limit(1)).scalar_one_or_none()
        if found is None:
            raise errors.selected(f"{field}.{name}")
        return str(found)
    raise errors.invalid({field: [f"The {field} needs an id, an external_id or a receipt_ref."]})


def resolve_told(unit: Unit, ref: ReceiptRef, field: str, meta: Json) -> str:
    """As ``resolve``; what a till read off a receipt that nobody told of yet is written down by that name."""
    name = "order_number" if isinstance(ref, OrderRef) else "receipt_ref"
    reference = getattr(ref, name, None)
    if ref.id is None and ref.external_id is None and reference is not None and read_meta(meta).intent is not None:
        return str(receipt_named(unit, Kind(field), reference))
    return resolve(unit, ref, field)


def receipts(reader: Reader, table: Table, ids: set[str]) -> dict[str, Receipt]:
    """Transactions or orders by id."""
    mapper = mapping.orders if table is tables.orders else mapping.transactions
    rows = reader.connection.execute(mapper.select().where(table.c.id.in_(ids))) if ids else ()
    return {row[0]: mapper.value(row) for row in rows}


def receipt_row(receipt: Receipt | None, *, is_order: bool = False) -> Row | None:
    """A receipt as an appointment shows it."""
    if receipt is None:
        return None
    row = {name: value for name, value in write_receipt(receipt).items() if not name.endswith("_at")}
    return {**row, "order_number": receipt.order_number} if is_order else row
