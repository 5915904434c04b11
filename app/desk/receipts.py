"""Which transaction or order a booking is about, by what stands on the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.values import Kind, Receipt
from app.desk.lookups import clean
from app.store.receipt_rows import add_receipt, find_receipt, receipt_said, table_of

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def receipt_named(unit: Unit, kind: Kind, said: str | None) -> str | None:
    """The id of the transaction or order of that reference; one that is not known here yet is written down."""
    reference = clean(kind.value, said)
    if reference is None:
        return None
    unit.claim(f"{kind}:{reference}")
    found = find_receipt(unit.connection, kind, reference)
    if found is not None:
        return found
    is_order = kind is Kind.ORDER
    made = Receipt(
        unit.make_id(), unit.next_number(table_of(kind)), created_at=unit.now, updated_at=unit.now,
        receipt_ref=None if is_order else reference, order_number=reference if is_order else None,
    )  # fmt: skip
    add_receipt(unit, kind, made)
    return made.id


def receipts_said(reader: Reader, transaction_id: str | None, order_id: str | None) -> tuple[str, str]:
    """What a transaction and an order are called, each empty where there is none."""
    said = receipt_said(reader.connection, Kind.TRANSACTION, transaction_id)
    return said, receipt_said(reader.connection, Kind.ORDER, order_id)
