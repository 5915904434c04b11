"""Slots as JSON text: a month of a busy place has thousands, so the text is put together from tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import lru_cache

from app.core.slots import Slot, SlotQuery
from app.core.wall import DAY, day_number, day_of_number, stretches

_MINUTES = range(24 * 60)
CLOCKS = tuple(f"{minute // 60:02}:{minute % 60:02}" for minute in _MINUTES)
LABELS = tuple(
    f"{(minute // 60 + 11) % 12 + 1}:{minute % 60:02} {'AM' if minute < 12 * 60 else 'PM'}" for minute in _MINUTES
)
"""What a picker shows."""
_SECONDS = tuple(f":{second:02}" for second in range(60))


def slots_json(query: SlotQuery, slots: Sequence[Slot], *, descends: bool = False) -> str:
    """A JSON array of slots: ``time`` and ``date`` on the wall there, ``start_at`` and ``end_at`` in UTC (rule 4)."""
    texts = list(_texts(query, slots))
    return f"[{','.join(reversed(texts) if descends else texts)}]"


def _texts(query: SlotQuery, slots: Sequence[Slot]) -> Iterable[str]:
    minutes = query.definition.duration_minutes
    zone, first, last = query.location.timezone, day_number(query.first), day_number(query.last + timedelta(days=1))
    over = iter(stretches(zone, first, last))
    _, until, offset = next(over)
    tail = f'","duration_minutes":{minutes},"capacity_remaining":'
    for start, end, left, _, _ in slots:
        while start >= until:
            _, until, offset = next(over)
        day, minute = divmod((start + offset) // 60, 1440)
        yield (
            f'{{"date":"{_date(day)}","time":"{CLOCKS[minute]}","label":"{LABELS[minute]}","start_at":"{_utc(start)}'
            f'","end_at":"{_utc(end)}{tail}{"null" if left is None else left}}}'
        )


def _utc(instant: int) -> str:
    day, seconds = divmod(instant, DAY)
    return f"{_date(day)} {CLOCKS[seconds // 60]}{_SECONDS[seconds % 60]}"


@lru_cache(maxsize=4_096)
def _date(day: int) -> str:
    return day_of_number(day).isoformat()
