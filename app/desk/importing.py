"""The verb that takes a file in; what that needs is seldom needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.roles import Act
from app.desk.leave import require

if TYPE_CHECKING:
    from app.core.setup import Setup
    from app.store.unit import Unit


def import_setup(unit: Unit, read: Callable[[Unit], Setup], *, goes_on: Callable[[], bool] = lambda: True) -> None:
    """Import what ``read`` makes of a file in this state of the store, while it ``goes_on``.

    Raises ``LeaveNeeded``, and ``Cancelled`` with nothing kept.
    """
    from app.desk.import_setup import import_setup as write

    require(unit, Act.SETTINGS)
    unit.claim_catalogue()
    write(unit, read(unit), goes_on)
