"""A booking as an entry for anybody's own calendar (RFC 5545): the same entry however often it is handed out.

Its UID is the booking's id, which it has at every till of a remote. Its SEQUENCE is the latest second at which anything
was done with it here or there, and the number of steps that were: it rises with every change, whoever made it, a
remote's, an undo, two in one second and one after the clock was set back included, and is the same again while nothing
happened. Counted from a day that all tills share, it rises too where another till hands the entry out, a moment later
or more. Times stand on the wall of the place, with its zone's rules beside them from the pinned data (rule 1); in UTC
where the wall says one of them twice, since a calendar takes the first (rule 2). As long as somebody may come, it has
the code of their slip. What staff wrote for themselves is not in it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.phones import in_words
from app.core.values import Appointment, Status
from app.core.wall import is_said_twice, wall_of, zone
from app.desk.lookups import definition_of, location_of, name_of
from app.desk.scanned import BOOKING_MARK
from app.store.known_there import last_changed_there
from app.store.trail import steps_of_record

if TYPE_CHECKING:
    from icalendar import Timezone

    from app.core.values import Instant, Json, Location
    from app.store.unit import Reader

PRODUCT = "-//Floorwalker//Floorwalker//EN"
NO_ADDRESS = "invalid:nomail"
"""What calendars take for an organiser whom nobody can write to."""
CODE = "x-floorwalker-code"
"""The code by which they say that they are here, for programs; people find it in the description."""
_OVER = frozenset({Status.CANCELLED, Status.REJECTED})
_COUNTED_FROM = 1_577_836_800
"""The beginning of 2020: a SEQUENCE has 31 bits, which last until 2088."""
_DAYS = 400
"""How far around a booking the zone's rules are said: more than a year, so that a move keeps within them."""


class CalendarFile(NamedTuple):
    """The file: what it is called, and what is in it."""

    name: str
    data: bytes


def appointment_ics(reader: Reader, appointment_id: str) -> CalendarFile:
    """The calendar file of a booking. Raises ``Refused(NOT_FOUND)``."""
    from icalendar import Calendar  # nobody needs it before the first file

    booking = reader.get(Appointment, appointment_id)
    is_off = booking.status in _OVER
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "CANCEL" if is_off else "PUBLISH")
    made.add_component(_zone_rules(booking.timezone, booking.scheduled_start_at))
    made.add_component(_event(reader, booking, is_off=is_off))
    day = wall_of(booking.scheduled_start_at, booking.timezone)
    service = definition_of(reader, booking.definition_id).name
    return CalendarFile(f"{service} {day:%Y-%m-%d %H.%M}", made.to_ical())


def _sequence_of(reader: Reader, booking: Appointment) -> int:
    """How often it was changed, as calendars compare it: see above."""
    steps = steps_of_record(reader.connection, booking.id)
    heard = last_changed_there(reader.connection, booking.id)
    latest = max([booking.created_at, booking.updated_at, heard, *(each.at for each in steps)])
    return max(0, latest - _COUNTED_FROM) + len(steps)


def _event(reader: Reader, booking: Appointment, *, is_off: bool) -> Any:
    from icalendar import Event

    place, service = location_of(reader, booking.location_id), definition_of(reader, booking.definition_id)
    event = Event()
    event.add("uid", f"{booking.id}@floorwalker")
    event.add("sequence", _sequence_of(reader, booking))
    event.add("dtstamp", _utc(reader.now))
    event.add("created", _utc(booking.created_at))
    event.add("last-modified", _utc(booking.updated_at))
    start, end = _span(booking)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", f"{service.name} – {place.name}")
    event.add("location", _where(place))
    code = "" if is_off else BOOKING_MARK + booking.id
    what, staff = service.short_description or service.description, name_of(reader, booking.assigned_staff_id)
    said = (what, staff, in_words(place.phone) if place.phone else "", code)
    event.add("description", "\n".join(part for part in said if part))
    if code:
        event.add(CODE, code)
    event.add("organizer", _organizer(place))
    is_open = booking.status is Status.REQUESTED
    event.add("status", "CANCELLED" if is_off else "TENTATIVE" if is_open else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if is_off else "OPAQUE")
    return event


def _organizer(place: Location) -> Any:
    from icalendar import vCalAddress, vText

    made = vCalAddress(f"mailto:{place.email}" if place.email else NO_ADDRESS)
    made.params["cn"] = vText(place.name)
    return made


def _where(place: Location) -> str:
    """The name and, as far as it is known, the address."""
    lines = (place.address or {}).values()
    return ", ".join((place.name, *(str(each) for each in lines if _is_line(each))))


def _is_line(said: Json) -> bool:
    return isinstance(said, str | int) and not isinstance(said, bool) and bool(str(said).strip())


def _utc(at: Instant) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def _span(booking: Appointment) -> tuple[datetime, datetime]:
    """Its start and end alike: on the wall, or both in UTC where either could be two instants."""
    start, end = booking.scheduled_start_at, booking.scheduled_end_at
    walls = wall_of(start, booking.timezone), wall_of(end, booking.timezone)
    return (_utc(start), _utc(end)) if any(map(is_said_twice, walls)) else walls


def _zone_rules(zone_name: str, around: Instant) -> Timezone:
    """When the clocks of a zone change about that time: each change by the wall that was before it."""
    from icalendar import Timezone

    made, tz = Timezone(), zone(zone_name)
    made.add("tzid", zone_name)
    at = _utc(around - around % 86_400) - timedelta(days=_DAYS)
    end = at + timedelta(days=2 * _DAYS)
    made.add_component(_rule(at.astimezone(tz), at.astimezone(tz), datetime(1970, 1, 1)))  # noqa: DTZ001 - a wall time
    while at < end:
        following = at + timedelta(days=1)
        if at.astimezone(tz).utcoffset() != following.astimezone(tz).utcoffset():
            change = _change_between(at, following, zone_name)
            before = (change - timedelta(seconds=1)).astimezone(tz)
            wall = (change + (before.utcoffset() or timedelta())).replace(tzinfo=None)
            made.add_component(_rule(before, change.astimezone(tz), wall))
        at = following
    return made


def _rule(before: datetime, after: datetime, wall: datetime) -> Any:
    from icalendar import TimezoneDaylight, TimezoneStandard

    made: Any = TimezoneDaylight() if after.dst() else TimezoneStandard()
    made.add("dtstart", wall)
    made.add("tzoffsetfrom", before.utcoffset() or timedelta())
    made.add("tzoffsetto", after.utcoffset() or timedelta())
    made.add("tzname", after.tzname() or "")
    return made


def _change_between(first: datetime, last: datetime, zone_name: str) -> datetime:
    """The first second with the offset of ``last``."""
    tz = zone(zone_name)
    wanted = last.astimezone(tz).utcoffset()
    low, high = int(first.timestamp()), int(last.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _utc(middle).astimezone(tz).utcoffset() == wanted else (middle, high)
    return _utc(high)
