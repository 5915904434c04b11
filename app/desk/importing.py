"""The verb that takes a file in; what that needs is seldom needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.setup import Setup
    from app.store.unit import Unit


def import_setup(unit: Unit, read: Callable[[Unit], Setup]) -> None:
    """Import what ``read`` makes of a file in this state of the store."""
    from app.desk.import_setup import import_setup as write

    unit.claim_catalogue()
    write(unit, read(unit))
