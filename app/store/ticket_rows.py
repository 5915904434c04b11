"""Tickets on their way to this till's printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from app.store import mapping, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.core.print_jobs import TicketJob

_job = tables.ticket_jobs.c
_IS_OPEN = text("state NOT IN ('done', 'dropped')")
"""In the very words of the partial index."""
_OPEN = (
    mapping.ticket_jobs.select()
    .where(_IS_OPEN, _job.device_id.is_not_distinct_from(bindparam("device")))
    .order_by(_job.created_at, _job.id)
)
_OF_RECORD = (
    mapping.ticket_jobs.select().where(_job.record_id == bindparam("record")).order_by(_job.created_at, _job.id)
)


def open_jobs(connection: Connection, device_id: str | None) -> list[TicketJob]:
    """The tickets of a till that are not over, the oldest first."""
    return [mapping.ticket_jobs.value(row) for row in connection.execute(_OPEN, {"device": device_id})]


def jobs_of_record(connection: Connection, record_id: str) -> list[TicketJob]:
    """Every ticket that was ever asked for of a record, the oldest first."""
    return [mapping.ticket_jobs.value(row) for row in connection.execute(_OF_RECORD, {"record": record_id})]
