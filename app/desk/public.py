"""The line as the public sees it: built from a list of what may be shown, never by leaving things out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.public_board import MOST_CALLED, MOST_NEXT, MOST_WAITS, Called, Number, PublicBoard, PublicWait, number_of
from app.core.queue import PlaceState
from app.core.told_wait import told_wait
from app.desk.basis import walk_in_quotes
from app.desk.board import see_line
from app.desk.line import tag_of
from app.desk.lookups import location_of
from app.desk.plans import plan_today
from app.store.devices import this_device
from app.store.refs import CONNECTED
from app.store.synced import line_heard_at

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.line import Outlook
    from app.store.unit import Reader


def public_board(reader: Reader, location_id: str) -> PublicBoard:
    """What the public display of a place shows. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    plan, outlook = plan_today(reader, location), see_line(reader, location)
    is_open = any(start <= reader.now < end for start, end in plan.open)
    names = reader.catalogue.definitions
    quotes = walk_in_quotes(reader, location.id)[:MOST_WAITS] if is_open else ()
    waits = []
    for quote in quotes:
        told = told_wait(reader.now, quote.start, quote.until)
        waits.append(PublicWait(names[quote.definition_id].name, *(told or (None, None))))
    as_of = _as_of(reader)
    return PublicBoard(
        location.name, location.timezone, as_of, _called(outlook), _following(outlook), tuple(waits), is_open
    )


def _as_of(reader: Reader) -> Instant:
    """When what is shown was true: where other tills call too, when what they did was last heard."""
    remote, device = reader.setting(CONNECTED), this_device(reader.connection)
    if not isinstance(remote, str) or device is None or not device.letter:
        return reader.now
    heard = line_heard_at(reader.connection, remote)
    return reader.now if heard is None else min(heard, reader.now)


def _called(outlook: Outlook) -> tuple[Called, ...]:
    found = []
    for place in outlook.line.places:
        record = outlook.line.records[place.record_id]
        number = number_of(tag_of(record, outlook.line.zone))
        if place.state is PlaceState.CALLED and number is not None:
            found.append(Called(number, record.called_at or 0))
    return tuple(sorted(found, key=lambda each: (-each.at, each.number))[:MOST_CALLED])


def _following(outlook: Outlook) -> tuple[Number, ...]:
    """Who waits, in order; of early bookings only those that are due, as a walk-in comes before them."""
    now = outlook.line.now
    waiting = [each for each in outlook.line.places if each.state is PlaceState.WAITING]
    waiting.sort(key=lambda place: place.is_booking and place.due > now)
    numbers = (number_of(tag_of(outlook.line.records[each.record_id], outlook.line.zone)) for each in waiting)
    return tuple(number for number in numbers if number is not None)[:MOST_NEXT]
