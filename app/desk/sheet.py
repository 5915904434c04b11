"""The day sheet: a day's columns, the line, the requests and whom to telephone, read in one state of the store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from app.core.called import is_contact
from app.core.values import Profile
from app.desk.board import queue_view
from app.desk.day import day_view
from app.desk.inbox import inbox_view
from app.desk.phoning import phone_of
from app.desk.views import DayBooking, DayView
from app.desk.views_board import LineItem
from app.desk.views_inbox import RequestItem
from app.desk.views_sheet import DaySheet
from app.store.rows_of import records_by_id

if TYPE_CHECKING:
    from app.store.unit import Reader

Item = TypeVar("Item", LineItem, RequestItem)


def day_sheet(reader: Reader, location_id: str, day: date, *, with_phones: bool = True) -> DaySheet:
    """A local date of a location as it goes on paper; of today the line too. Raises ``Refused(NOT_FOUND)``."""
    view = day_view(reader, location_id, day)
    requests = inbox_view(reader, location_id).requests
    line: tuple[LineItem, ...] = ()
    if view.is_today:
        board = queue_view(reader, location_id)
        line = (*board.line, *board.in_service)
    if not with_phones:
        return DaySheet(_named_alone(view), tuple(map(_named, line)), tuple(map(_named, requests)), {}, with_phones)
    phones = _phones(reader, _customers(view, line, requests))
    return DaySheet(view, line, requests, phones, with_phones)


def _named_alone(view: DayView) -> DayView:
    """The day without the addresses and numbers by which those are called who have no name."""
    columns = (replace(each, bookings=tuple(map(_titled, each.bookings))) for each in view.columns)
    return replace(view, columns=tuple(columns))


def _titled(booking: DayBooking) -> DayBooking:
    return replace(booking, title="") if booking.title != booking.ticket and is_contact(booking.title) else booking


def _named(item: Item) -> Item:
    return replace(item, name="") if is_contact(item.name) else item


def _customers(view: DayView, line: tuple[LineItem, ...], requests: tuple[RequestItem, ...]) -> Iterator[str]:
    bookings = [booking.profile_id for column in view.columns for booking in column.bookings]
    others = [each.profile_id for each in line] + [each.profile_id for each in requests]
    yield from (profile_id for profile_id in (*bookings, *others) if profile_id)


def _phones(reader: Reader, profile_ids: Iterator[str]) -> Mapping[str, str]:
    found = records_by_id(reader, Profile, profile_ids).values()
    # Who goes by their number has it for a name.
    return {each.id: phone_of(reader, each) for each in found if each.mobile_phone and (each.name or each.email)}
