"""What only the trail keeps: bookings carried out as a file, a backup, the way back, that customers were imported.

Each says who did it and, where it needed one, whose leave it was; nothing of a customer stands in it. No remote hears
of them, and nobody takes them back.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from app.core.roles import Act
from app.core.values import Kind
from app.desk.leave import require

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from app.core.values import Instant, Json
    from app.desk.shop import Going
    from app.store.unit import Unit

EXPORT, BACK_UP, GO_BACK, IMPORT = "export_bookings", "back_up", "go_back", "import_customers"


class Trace(NamedTuple):
    """The step that was written: its place in the trail."""

    seq: int


def export_bookings(unit: Unit, *, first: date | None = None, last: date | None = None) -> Trace:
    """Say in the trail that bookings of these days leave the program as a file, before the first does.

    Raises ``LeaveNeeded``.
    """
    require(unit, Act.EXPORT)
    days = {"first": first, "last": last}
    return _trace(unit, EXPORT, {name: [None, day.isoformat()] for name, day in days.items() if day is not None})


def check_leave(unit: Unit, act: str) -> str | None:
    """Whether who acts may do that, before work that no unit of the store does; the manager whose leave it takes.

    Raises ``LeaveNeeded``.
    """
    require(unit, Act(act))
    return unit.allowed_by


def back_up(unit: Unit, *, made_at: Instant) -> Trace:
    """Say in the trail that somebody had a backup made. Raises ``LeaveNeeded``."""
    require(unit, Act.SETTINGS)
    return _trace(unit, BACK_UP, {"made_at": [None, made_at]})


def mark_import(unit: Unit) -> Trace:
    """Say in the trail that the act which this is part of is an import of customers, which nobody takes back."""
    return _trace(unit, IMPORT, {})


def signer_of(
    going: Going, allowed_by: str | None, made_at: Instant, clock: Callable[[], Instant]
) -> Callable[[Path], None]:
    """Says in the trail of a store that is put back who did that, before it stands in the other one's place.

    They were asked in that other one: in this they may have had no PIN yet. ``made_at`` is when the backup was made.
    """
    from app.store.store import Store

    def sign(put_back: Path) -> None:
        with closing(Store(put_back, clock=clock)) as store, store.write(staff_id=going.staff_id) as unit:
            unit.allowed_by = allowed_by
            _trace(unit, GO_BACK, {"made_at": [None, made_at]})

    return sign


def _trace(unit: Unit, verb: str, changes: dict[str, Json]) -> Trace:
    return Trace(unit.log(verb, Kind.SETTING, verb, changes))
