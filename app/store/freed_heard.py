"""Time that became free by what a remote said: no step here tells of it, so the latest of it is kept for a while."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from app.core.freed import TRIED_SECONDS, Freed

if TYPE_CHECKING:
    from app.core.values import Instant, Json
    from app.store.unit import Reader, Unit

_HEARD = "freed_elsewhere"
MOST_HEARD = 200
"""So many are kept, the latest."""


def keep_freed(unit: Unit, freed: Mapping[str, Sequence[Freed]]) -> None:
    """Keep what each of these bookings was just heard to have set free, as far as it is not over.

    What one sets free that set something free ``TRIED_SECONDS`` ago or less was free all along.
    """
    kept = _kept(unit)
    lately = {row[5] for row in kept if len(row) > 5 and row[3] > unit.now - TRIED_SECONDS}
    fresh = [
        (_plain(each), each.start, each.end, each.at, each.begins, booking_id)
        for booking_id, pieces in freed.items()
        for each in pieces
        if booking_id not in lately and each.end > unit.now
    ]
    if fresh:
        unit.set_setting(_HEARD, [list(row) for row in [*kept, *fresh][-MOST_HEARD:]])


def freed_heard(reader: Reader, since: Instant) -> list[Freed]:
    """What was heard since then to be free."""
    rows = ((row[0], row[1:5]) for row in _kept(reader))
    found = [Freed(who if isinstance(who, str) else (who[0], who[1]), *rest) for who, rest in rows]
    return [each for each in found if each.at >= since]


def _kept(reader: Reader) -> list[tuple[Any, ...]]:
    """Rows of a holder, its time, when, where a visit began, and whose booking it was."""
    kept = reader.setting(_HEARD)
    return cast("list[tuple[Any, ...]]", kept) if isinstance(kept, list) else []


def _plain(freed: Freed) -> Json:
    return freed.holder if isinstance(freed.holder, str) else list(freed.holder)
