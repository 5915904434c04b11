"""Bring a store up to this program's tables (placeholder until the first revision is in)."""

from __future__ import annotations

from pathlib import Path

from app.store.engine import open_writer
from app.store.tables import metadata


def migrate(where: str | Path) -> None:
    """Make what is missing."""
    engine = open_writer(where)
    metadata.create_all(engine)
    engine.dispose()
