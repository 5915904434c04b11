"""The notifications that an appointment has (rule 33)."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam

from app.core.values import Notification
from app.store import mapping, tables

_OF_APPOINTMENT = (
    mapping.notifications.select()
    .where(tables.notifications.c.appointment_id == bindparam("appointment"))
    .order_by(tables.notifications.c.id)
)


def notifications_of(connection: Connection, appointment_id: str) -> list[Notification]:
    """Every notification of an appointment, whatever became of it, as they were made."""
    rows = connection.execute(_OF_APPOINTMENT, {"appointment": appointment_id})
    return [mapping.notifications.value(row) for row in rows]
