"""What of a day has to be painted anew when it is read anew: nearly always one booking, and nothing around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.core.values import Kind
    from app.ui.calendar.boxes import CardBox
    from app.ui.calendar.layout import DayLayout
    from app.ui.calendar.paper import Marks

_Name = tuple["Kind", str]

_RING = 6
"""Pixels around a booking in which it is marked."""
_LINE = 2
"""Pixels above and below an instant in which the line of now is drawn."""


def renewed(last: DayLayout, plan: DayLayout, before: Marks, after: Marks) -> QRegion | None:
    """What of the viewport is other than it was painted; None where that may be everything."""
    if not _is_same_ground(last, plan) or before.offset != after.offset or before.minutes != after.minutes:
        return None
    region = QRegion()
    for number, cards in enumerate(plan.by_column):
        if last.by_column[number] is not cards:
            for box in _differing(last.by_column[number], cards):
                region += box
    if before[2:] != after[2:] or not region.isEmpty():
        for layout, marks in ((last, before), (plan, after)):
            for box in _marked(layout, marks):
                region += box
    region.translate(-after.offset)
    return region + _line(last, plan, before, after)


def _is_same_ground(last: DayLayout, plan: DayLayout) -> bool:
    """Whether hours, columns, closed times and breaks are drawn as before."""
    one, other = last.day, plan.day
    return (
        last.frame == plan.frame
        and len(plan.frames.days) == 1
        and (one.place, one.day, one.is_today) == (other.place, other.day, other.is_today)
        and all(
            (a.key, a.kind, a.open, a.breaks, a.capacity) == (b.key, b.kind, b.open, b.breaks, b.capacity)
            for a, b in zip(one.columns, other.columns, strict=True)
        )
    )


def _differing(last: Sequence[CardBox], cards: Sequence[CardBox]) -> Iterator[QRect]:
    """Where bookings of a column stand that came, went or changed."""
    before, after = ({(each.booking.kind, each.booking.id): each for each in boxes} for boxes in (last, cards))
    if len(before) < len(last) or len(after) < len(cards) or _order(before, after) != _order(after, before):
        for each in (*last, *cards):
            yield each.reach
        return
    for key in before.keys() | after.keys():
        one, other = before.get(key), after.get(key)
        if one is None or other is None or not _looks_same(one, other):
            yield from (box.reach for box in (one, other) if box is not None)


def _order(boxes: Mapping[_Name, CardBox], among: Mapping[_Name, CardBox]) -> list[_Name]:
    return [key for key in boxes if key in among]


def _looks_same(one: CardBox, other: CardBox) -> bool:
    is_there = (one.rect, one.before, one.after) == (other.rect, other.before, other.after)
    return is_there and (one.booking is other.booking or one.booking == other.booking)


def _marked(layout: DayLayout, marks: Marks) -> Iterator[QRect]:
    """Where something is pointed at, chosen, or the keyboard is."""
    spots = [spot for spot in (marks.over, marks.focus) if spot is not None]
    rows = [*marks.chosen, *(spot.row for spot in spots if spot.row is not None)]
    boxes = [layout.cards[row].reach for row in rows if row < len(layout.cards)]
    boxes += [
        layout.slot(spot.column, spot.at, max(marks.minutes, 60))
        for spot in spots
        if spot.column < len(layout.by_column)
    ]
    for box in boxes:
        yield box.adjusted(-_RING, -_RING, _RING, _RING)


def _line(last: DayLayout, plan: DayLayout, before: Marks, after: Marks) -> QRegion:
    """Where the line of now was and is, when it has moved; it goes around what is written in a booking."""
    heights = {layout.y(at) for layout, at in ((last, before.now), (plan, after.now)) if at is not None}
    region = QRegion()
    if (before.now is None) is (after.now is None) and len(heights) < 2:
        return region
    for y in heights:
        region += QRect(0, y - after.offset.y() - _LINE, plan.width, 2 * _LINE)
    return region
