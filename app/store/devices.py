"""Tills: which one this store belongs to (rule 26)."""

from __future__ import annotations

from sqlalchemy import Connection

from app.core.values import Device
from app.store import mapping, tables

_THIS = mapping.devices.select().where(tables.devices.c.is_this)


def this_device(connection: Connection) -> Device | None:
    """This till, once it has been given a name or a letter."""
    row = connection.execute(_THIS).first()
    return mapping.devices.value(row) if row else None


def all_devices(connection: Connection) -> list[Device]:
    """Every till that has been heard of, by letter."""
    rows = connection.execute(mapping.devices.select().order_by(tables.devices.c.letter, tables.devices.c.id))
    return [mapping.devices.value(row) for row in rows]
