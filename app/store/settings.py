"""The settings of the shop as they are kept: one row each, as JSON under its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.settings import KEYS, Settings, settings_of
from app.store import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEPT = select(tables.settings.c.key, tables.settings.c.value).where(tables.settings.c.key.in_(KEYS))


def read_settings(connection: Connection) -> Settings:
    """What the shop set, and the defaults of what it did not."""
    return settings_of({row[0]: row[1] for row in connection.execute(_KEPT)})
