"""Transactions and orders: as much of them as a booking points at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from fastapi import Response
from sqlalchemy import Table, insert, select

from app.core.text import LARGEST_INTEGER
from app.core.values import Kind, Receipt
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.listing import Field, Listing, instant, text, whole
from app.hub.omneo.bodies import Body, Words
from app.hub.omneo.line_answers import OrderShown, TransactionShown
from app.hub.routing import Router
from app.store import mapping, tables
from app.wire.fields import Amount
from app.wire.record_writer import write_receipt
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(responses=PROBLEMS)
KEPT = ("external_id", "receipt_ref", "order_number", "status")


class StoreTransaction(Body):
    """What a shop sold."""

    external_id: Words | None = None
    receipt_ref: Words | None = None
    total: Amount | None = None
    status: Words | None = None


class StoreOrder(StoreTransaction):
    """What a customer ordered."""

    order_number: Words | None = None


def _listing(table: Table, *names: str) -> Listing:
    columns = table.c
    return Listing(
        table,
        {
            "id": Field(columns.number, whole),
            **{name: Field(columns[name], text) for name in names},
            **{name: Field(columns[name], instant) for name in ("created_at", "updated_at")},
        },
        columns.number,
    )


TRANSACTIONS = _listing(tables.transactions, "external_id", "receipt_ref", "status")
ORDERS = _listing(tables.orders, *KEPT)


@router.get(
    "/transactions", operation_id="transactions.index", responses=answers(Paged[TransactionShown]), tags=["Transaction"]
)
def transactions(call: Calling, _page: Page) -> Response:
    """Transactions by every filter."""
    return _list(call, TRANSACTIONS, tables.transactions)


@router.post(
    "/transactions",
    status_code=201,
    operation_id="transactions.store",
    responses=answers(One[TransactionShown], 201, show="transactions.show transaction #/data/id"),
    tags=["Transaction"],
)
def store_transaction(body: StoreTransaction, call: Calling) -> Response:
    """Keep a transaction; an ``external_id`` is one transaction's."""
    return _store(call, tables.transactions, body)


@router.get(
    "/transactions/{transaction}",
    operation_id="transactions.show",
    responses=answers(One[TransactionShown]),
    tags=["Transaction"],
)
def transaction(transaction: int, call: Calling) -> Response:
    """One transaction."""
    return _show(call, tables.transactions, transaction)


@router.get("/orders", operation_id="orders.index", responses=answers(Paged[OrderShown]), tags=["Order"])
def orders(call: Calling, _page: Page) -> Response:
    """Orders by every filter."""
    return _list(call, ORDERS, tables.orders)


@router.post(
    "/orders",
    status_code=201,
    operation_id="orders.store",
    responses=answers(One[OrderShown], 201, show="orders.show order #/data/id"),
    tags=["Order"],
)
def store_order(body: StoreOrder, call: Calling) -> Response:
    """Keep an order; an ``external_id`` is one order's."""
    return _store(call, tables.orders, body)


@router.get("/orders/{order}", operation_id="orders.show", responses=answers(One[OrderShown]), tags=["Order"])
def order(order: int, call: Calling) -> Response:
    """One order."""
    return _show(call, tables.orders, order)


def _list(call: Call, listing: Listing, table: Table) -> Response:
    call.needs_staff()

    def rows_of(_reader: Reader, rows: Sequence[Any]) -> list[Row]:
        return [_row(table, _mapper(table).value(row)) for row in rows]

    return listed(call, listing, _mapper(table).select(), rows_of)


def _show(call: Call, table: Table, number: int) -> Response:
    call.needs_staff()
    return found(call.read(lambda reader: _row(table, _found(reader, table, number))))


def _store(call: Call, table: Table, body: StoreTransaction) -> Response:
    call.needs_staff()
    return call.act(lambda unit: shown(_row(table, _keep(unit, table, body)), 201))


def _keep(unit: Unit, table: Table, body: StoreTransaction) -> Receipt:
    if body.external_id is not None:
        unit.claim(f"{table.name}:{body.external_id}")
        same = select(table.c.id).where(table.c.external_id == body.external_id).limit(1)
        if unit.connection.execute(same).first() is not None:
            raise errors.invalid({"external_id": ["The external id has already been taken."]})
    given = {name: getattr(body, name, None) for name in (*KEPT, "total")}
    made = Receipt(unit.make_id(), unit.next_number(table), **given, created_at=unit.now, updated_at=unit.now)
    unit.connection.execute(insert(table), _mapper(table).row(made))
    unit.log("add", _mapper(table).kind, made.id, {})
    return made


def _found(reader: Reader, table: Table, number: int) -> Receipt:
    row = None
    if 0 < number <= LARGEST_INTEGER:
        row = reader.connection.execute(_mapper(table).select().where(table.c.number == number)).first()
    if row is None:
        raise errors.not_found(_mapper(table).kind.title(), number)
    return _mapper(table).value(row)


def _mapper(table: Table) -> mapping.Mapper[Receipt]:
    return mapping.orders if table is tables.orders else mapping.transactions


def _row(table: Table, receipt: Receipt) -> Row:
    row = write_receipt(receipt)
    return {**row, "order_number": receipt.order_number} if _mapper(table).kind is Kind.ORDER else row
