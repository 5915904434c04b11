"""Time that became free by what a remote said: no step here tells of it, so the latest of it is kept for a while."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from app.core.freed import Freed

if TYPE_CHECKING:
    from app.core.values import Instant, Json
    from app.store.unit import Reader, Unit

_HEARD = "freed_elsewhere"
MOST_HEARD = 200
"""So many are kept, the latest."""


def keep_freed(unit: Unit, freed: Iterable[Freed]) -> None:
    """Keep what was just heard to be free, as far as it is not over."""
    fresh: list[Json] = [
        [_plain(each), each.start, each.end, each.at, each.begins] for each in freed if each.end > unit.now
    ]
    if fresh:
        unit.set_setting(_HEARD, [*_kept(unit), *fresh][-MOST_HEARD:])


def freed_heard(reader: Reader, since: Instant) -> list[Freed]:
    """What was heard since then to be free."""
    kept = cast("list[tuple[str | list[str], int, int, int]]", _kept(reader))
    found = [Freed(row[0] if isinstance(row[0], str) else (row[0][0], row[0][1]), *row[1:]) for row in kept]
    return [each for each in found if each.at >= since]


def _kept(reader: Reader) -> list[Json]:
    kept = reader.setting(_HEARD)
    return kept if isinstance(kept, list) else []


def _plain(freed: Freed) -> Json:
    return freed.holder if isinstance(freed.holder, str) else list(freed.holder)
