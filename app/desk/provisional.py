"""Bookings that the remote has not confirmed yet look provisional: it may still say no (rule 35)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.store.kept_rows import setting_kept
from app.store.refs import CONNECTED

if TYPE_CHECKING:
    from app.desk.views import DayBooking, DayColumn, DayView
    from app.store.unit import Reader


def unconfirmed(reader: Reader) -> dict[str, str]:
    """By record, how the heaviest of its steps stands that the remote has yet to hear: such records look provisional.

    Empty where the store works with no remote: nobody is to confirm anything then.
    """
    if setting_kept(reader, CONNECTED) is None:
        return {}
    from app.store.standing import states_of_records  # most shops work alone

    return states_of_records(reader.connection)


def provisional(days: Sequence[DayView], states: Mapping[str, str]) -> list[DayView]:
    """The same days, their bookings marked with what the remote has yet to hear of each: ``states`` by record."""
    if not states:
        return list(days)
    return [replace(day, columns=tuple(_marked(each, states) for each in day.columns)) for day in days]


def _marked(column: DayColumn, states: Mapping[str, str]) -> DayColumn:
    """A column in which nothing is open is the very same."""
    if not any(each.id in states for each in column.bookings):
        return column
    return replace(column, bookings=tuple(_mark(each, states) for each in column.bookings))


def _mark(booking: DayBooking, states: Mapping[str, str]) -> DayBooking:
    state = states.get(booking.id)
    return booking if state is None else replace(booking, unconfirmed=state)
