"""Rows for tests of the store: whatever a test does not say gets a value that its column allows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import Column, Connection, Table, insert

from app.core.values import Appointment, Status
from app.store import tables
from app.store.store import Store

_numbers = count(1)

DAY = 86_400
HOUR = 3_600
NOW = 1_780_000_020
"""A quiet Thursday evening in May 2026, UTC seconds."""


def add_row(connection: Connection, table: Table, **given: object) -> dict[str, Any]:
    """Insert one row and return it."""
    row = {column.name: _any_value(column) for column in table.c if not column.nullable and column.name != "seq"}
    row.update(given)
    connection.execute(insert(table), row)
    return row


def add_shop(connection: Connection) -> None:
    """A location ``mel``, a service ``cut`` without buffers, the staff ``ana`` and ``bob``, a customer ``zoe``."""
    add_row(connection, tables.locations, id="mel", handle="mel", timezone="Australia/Melbourne")
    add_row(
        connection, tables.definitions, id="cut", handle="cut", duration_minutes=30, booking_type="instant",
        requires_staff=True, use_staff_from_location=True, max_concurrent_bookings=1,
    )  # fmt: skip
    for name in ("ana", "bob"):
        add_row(connection, tables.staff, id=name, first_name=name.title(), is_active=True)
    add_row(connection, tables.profiles, id="zoe", first_name="Zoe")


def add_booking(connection: Connection, record_id: str, start: int, end: int, **given: object) -> Mapping[str, Any]:
    """A confirmed booking of ``zoe`` for a ``cut`` with ``ana`` that holds just its own time."""
    row = {
        "definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "assigned_staff_id": "ana",
        "status": "confirmed", "timezone": "Australia/Melbourne", "scheduled_start_at": start,
        "scheduled_end_at": end, "holds_from": start, "holds_until": end,
    }  # fmt: skip
    return add_row(connection, tables.appointments, id=record_id, **{**row, **given})


def book_in(store: Store, at: int) -> Appointment:
    """Book half an hour of Ana's, ``at`` hours after ``NOW``, in a commit of its own."""
    start = NOW + at * HOUR
    booking = Appointment(
        f"booking-{at}", at + 1, "cut", "zoe", "mel", "ana", Status.CONFIRMED, start, start + HOUR // 2,
        "Australia/Melbourne", notes="x" * 300, created_at=NOW, updated_at=NOW,
    )  # fmt: skip
    with store.write() as unit:
        return unit.add("book", booking)


def _any_value(column: Column[Any]) -> object:
    if column.name == "number":
        return next(_numbers)
    of_type: dict[type, object] = {int: 0, str: "", bool: False, date: date(2026, 5, 11)}
    return of_type[column.type.python_type]
