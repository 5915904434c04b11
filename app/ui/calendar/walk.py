"""Where the keyboard goes from where it is: over bookings and free time, along time and across columns."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.ui.calendar.boxes import CardBox
    from app.ui.calendar.layout import DayLayout


class Move(Enum):
    """A way to go. ``NEXT`` and ``BACK`` go from column to column as they are read, whichever side that is."""

    UP = auto()
    DOWN = auto()
    NEXT = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()


@frozen
class Spot:
    """A place in the day: a time in a column, and the row of the booking there, or None for free time."""

    column: int
    at: Instant
    row: int | None = None


_KEYS: dict[int, Move] = {
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_Home: Move.FIRST,
    Qt.Key.Key_End: Move.LAST,
}


def move_of(key: int, *, is_mirrored: bool) -> Move | None:
    """The way a key goes; right goes on to the next column, except where the window is mirrored."""
    if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
        return Move.NEXT if (key == Qt.Key.Key_Right) != is_mirrored else Move.BACK
    return _KEYS.get(key)


def spot_of(card: CardBox) -> Spot:
    """The place of a booking."""
    return Spot(card.column, card.booking.start, card.row)


def at_time(layout: DayLayout, column: int, at: float, minutes: int) -> Spot:
    """The booking that runs then in the column, else one within the same step of ``minutes``, else the free time."""
    start = layout.snap(at, minutes, column)
    cards = [card for card in layout.by_column[column] if _runs(card, start, start + minutes * 60)]
    running = [card for card in cards if _runs(card, at, at + 1)]
    return next((spot_of(card) for card in (*running, *cards)), Spot(column, start))


def go(layout: DayLayout, spot: Spot, move: Move, minutes: int) -> Spot:
    """The place one ``move`` away, time in steps of ``minutes``; the same place at the ends of the day."""
    match move:
        case Move.DOWN:
            return _down(layout, spot, minutes)
        case Move.UP:
            return _up(layout, spot, minutes)
        case Move.NEXT | Move.BACK:
            return _across(layout, spot, minutes, 1 if move is Move.NEXT else -1)
    cards = layout.by_column[spot.column]
    if cards:
        return spot_of(cards[0 if move is Move.FIRST else -1])
    at = layout.starts(spot.column) if move is Move.FIRST else layout.ends(spot.column)
    return Spot(spot.column, layout.snap(at, minutes, spot.column))


def _down(layout: DayLayout, spot: Spot, minutes: int) -> Spot:
    cards, step, first = layout.by_column[spot.column], minutes * 60, layout.starts(spot.column)
    start, end = _extent(layout, spot, step)
    # What began before and still runs is walked over; what lies wholly within is beside, not below.
    over = max([end, *(card.booking.end for card in cards if card.booking.start <= start)])
    free = first - (first - over) // step * step
    for card in cards:
        if start < card.booking.start < free + step and card.booking.end > end:
            return spot_of(card)
    return Spot(spot.column, free) if free < layout.ends(spot.column) else spot


def _up(layout: DayLayout, spot: Spot, minutes: int) -> Spot:
    start, _ = _extent(layout, spot, minutes * 60)
    if start <= layout.starts(spot.column):
        return spot
    free = layout.snap(start - minutes * 60, minutes, spot.column)
    above = [card for card in layout.by_column[spot.column] if card.booking.start < start and card.booking.end > free]
    return spot_of(above[-1]) if above else Spot(spot.column, free)


def _across(layout: DayLayout, spot: Spot, minutes: int, way: int) -> Spot:
    start, end = _extent(layout, spot, minutes * 60)
    if spot.row is not None:
        lane = layout.cards[spot.row].booking.lane * way
        overlapping = (card for card in layout.by_column[spot.column] if _runs(card, start, end))
        beside = [card for card in overlapping if card.booking.lane * way > lane]
        if beside:
            return spot_of(min(beside, key=lambda card: (card.booking.lane * way, card.booking.start)))
    column = spot.column + way
    if not 0 <= column < len(layout.day.columns):
        return spot
    begin = layout.snap(start + layout.starts(column) - layout.starts(spot.column), minutes, column)
    cards = [card for card in layout.by_column[column] if _runs(card, begin, begin + minutes * 60)]
    nearest = min(cards, key=lambda card: card.booking.lane * way, default=None)
    return Spot(column, begin) if nearest is None else spot_of(nearest)


def _extent(layout: DayLayout, spot: Spot, step: int) -> tuple[Instant, Instant]:
    if spot.row is None:
        return spot.at, spot.at + step
    booking = layout.cards[spot.row].booking
    return booking.start, booking.end


def _runs(card: CardBox, start: float, end: float) -> bool:
    return card.booking.start < end and start < card.booking.end
