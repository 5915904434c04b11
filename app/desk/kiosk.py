"""The check-in screen of a shop: customers take a ticket or say that they are here, and learn nothing of anybody.

The line's door (rule 18) binds these verbs and not the desk's own. What is looked for are bookings of today at this
place, by a code of ours, by the end of a phone number or by the beginning of a name; initials are all that comes back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.called import is_contact
from app.core.door import why_shut
from app.core.errors import Refused
from app.core.hours import open_windows
from app.core.kiosk import LEAST_DIGITS, LEAST_LETTERS, LONGEST, MOST_HITS, initials_of
from app.core.line_steps import is_in_service
from app.core.queue import PlaceState
from app.core.refusals import Code, Reason, reason
from app.core.text import find_unstorable
from app.core.tickets import ticket_code
from app.core.told_wait import told_wait
from app.core.values import Appointment, Definition, Instant, Json, Kind, Location, Profile, QueueEntry, Status
from app.desk.appointments import arrive
from app.desk.basis import walk_in_quotes
from app.desk.door import door_at
from app.desk.line import line_of, whole_night
from app.desk.lookups import in_line_of_id, location_of
from app.desk.offers import takes_walk_ins
from app.desk.phoning import kept_phone
from app.desk.plans import DayPlan, plan_today
from app.desk.queue import check_in
from app.desk.scanned import BOOKING_MARK, CUSTOMER_MARK
from app.desk.tickets import slip_of
from app.desk.views_kiosk import KioskFound, KioskHit, KioskService, KioskView, Miss
from app.desk.walk_in_answers import asks_customers, note_of_customer
from app.store.day_rows import DayRow, bookings_of_day
from app.store.people import who_ended
from app.store.refs import CONNECTED
from app.store.search_words import digits_in, name_words, words_in
from app.store.settings import read_settings
from app.store.there import local_ids_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from app.core.queue import Place
    from app.core.ticket_slip import TicketSlip
    from app.desk.views_queue import WalkInQuote
    from app.store.unit import Reader, Unit

EXPECTED = frozenset({Status.CONFIRMED, Status.NO_SHOW})
"""Whose customers may say that they are here; who comes late does too (rule 19)."""
_DAYS_AHEAD = 14


def kiosk_check_in(
    unit: Unit, *, definition_id: str, location_id: str, language: str = "", version_id: str | None = None,
    answers: Mapping[int, Json] | None = None, words: Mapping[int, str] | None = None, unfit: Collection[int] = (),
) -> QueueEntry:  # fmt: skip
    """A customer takes a ticket by themselves, ``answers`` to the form of ``version_id`` in their note.

    ``words`` as in ``answer_walk_in``; what was said to the questions of ``unfit`` did not fit. Raises
    ``Refused`` as ``check_in`` does, and while the door is shut.
    """
    location = location_of(unit, location_id)
    unit.claim(f"line:{location.id}")
    shut = _why_shut(unit, location)
    if shut is not None:
        raise Refused(shut)
    noted = note_of_customer(unit, location.id, version_id, answers or {}, words, unfit) if version_id else None
    return check_in(unit, definition_id=definition_id, location_id=location_id, notes=noted, prints=language)


def kiosk_arrive(unit: Unit, appointment_id: str, *, location_id: str, language: str = "") -> Appointment:
    """A customer says that they are here for their booking of today. Raises ``Refused``."""
    location, found = location_of(unit, location_id), unit.find(Appointment, appointment_id)
    plan = plan_today(unit, location)
    if found is None or found.location_id != location.id or not plan.start <= found.scheduled_start_at < plan.end:
        raise Refused(reason(Code.NOT_FOUND, what="booking of today", name=""))
    if not _is_open(plan, unit.now):
        raise Refused(reason(Code.CLOSED_LOCATION, who=location.name))
    return arrive(unit, found.id, prints=language)  # said twice, it is one ticket


def ticket_slip(reader: Reader, record_id: str) -> TicketSlip:
    """What somebody's ticket says, for the screen. Raises ``Refused(NOT_FOUND)``."""
    return slip_of(reader, in_line_of_id(reader, record_id))


def kiosk_view(reader: Reader, location_id: str) -> KioskView:
    """The first screen as it stands. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    plan, is_open = plan_today(reader, location), _is_open(plan_today(reader, location), reader.now)
    quotes = {each.definition_id: each for each in walk_in_quotes(reader, location.id)} if is_open else {}
    offered = sorted(filter(takes_walk_ins, plan.definitions), key=lambda each: (ticket_code(each), each.name, each.id))
    return KioskView(
        location.id,
        location.name,
        location.timezone,
        reader.now,
        tuple(_service(reader, plan, each, quotes.get(each.id)) for each in offered),
        _why_shut(reader, location),
        None if is_open else _opens_next(location, plan, reader.now),
        is_open,
        bool(read_settings(reader.connection).ticket_printer),
    )


def kiosk_find(reader: Reader, text: str, location_id: str) -> KioskFound:
    """Bookings of today by what a customer typed: the end of their phone number, or the beginning of their name."""
    location = location_of(reader, location_id)
    typed = text.strip()
    if len(typed) > LONGEST or find_unstorable(typed):
        return KioskFound(miss=Miss.NONE)
    words = words_in(typed)
    if words and all(word.isdigit() for word in words):
        ending = "".join(map(digits_in, words))
        return _look(reader, location, lambda row: _has_phone(reader, location, row, ending), is_certain=True)
    if sum(map(len, words)) < LEAST_LETTERS or any(any(map(str.isdigit, word)) for word in words):
        return KioskFound(miss=Miss.SHORT)
    return _look(reader, location, lambda row: _is_meant(row, words))


def kiosk_code(reader: Reader, code: str, location_id: str) -> KioskFound:
    """The booking of a code of ours: that of a booking, or a customer's. No other code finds anything."""
    location = location_of(reader, location_id)
    plain = code.strip()
    if len(plain) > LONGEST or find_unstorable(plain):
        return KioskFound(miss=Miss.UNKNOWN)
    mark, rest = plain.upper()[: len(BOOKING_MARK)], plain[len(BOOKING_MARK) :].lower()
    if mark == CUSTOMER_MARK:
        customer = _customer_of(reader, rest)
        return _look(reader, location, lambda row: row.profile_id == customer, is_certain=True)
    found = reader.find(Appointment, rest) if mark == BOOKING_MARK else None
    if found is None or found.location_id != location.id:
        return KioskFound(miss=Miss.UNKNOWN)
    return _of_booking(reader, location, found)


def _customer_of(reader: Reader, code: str) -> str:
    """Whom a customer's code means here: a hub has ids of its own, and who was merged since is who they are now."""
    remote = reader.setting(CONNECTED)
    known = local_ids_of(reader.connection, remote, Kind.PROFILE, [code]) if isinstance(remote, str) else {}
    return who_ended(reader.connection).now(known.get(code, code))


def _of_booking(reader: Reader, location: Location, found: Appointment) -> KioskFound:
    plan = plan_today(reader, location)
    if found.status is Status.COMPLETED or is_in_service(found):
        is_today = plan.start <= found.scheduled_start_at < plan.end
        return KioskFound(miss=Miss.SERVED if is_today else Miss.OTHER_DAY)
    here = _in_line(reader, location, lambda row: row.id == found.id)
    if here:
        return _here(reader, here, is_certain=True)
    if not plan.start <= found.scheduled_start_at < plan.end:
        return KioskFound(miss=Miss.OTHER_DAY)
    mine = [row for row in _expected(reader, location) if row.id == found.id]
    return _found(reader, mine) if mine else KioskFound(miss=Miss.UNKNOWN)


def _look(
    reader: Reader, location: Location, fits: Callable[[DayRow], bool], *, is_certain: bool = False
) -> KioskFound:  # fmt: skip
    """The bookings that fit whose customers have not come; where there are none, that somebody is here already.

    ``is_certain``: by what a stranger does not know, as a number or a code.
    """
    expected = [row for row in _expected(reader, location) if fits(row)]
    here = [] if expected else _in_line(reader, location, fits)
    return _here(reader, here, is_certain=is_certain) if here else _found(reader, expected)


def _in_line(reader: Reader, location: Location, fits: Callable[[DayRow], bool]) -> list[Place]:
    """Where the customers of bookings that fit stand in the line."""
    line = line_of(reader, location)
    rows = bookings_of_day(reader.connection, location.id, *whole_night(line.plan, reader.now))
    places = {place.record_id: place for place in line.places}
    return [places[row.id] for row in rows if row.status == Status.ARRIVED and row.id in places and fits(row)]


def _here(reader: Reader, places: list[Place], *, is_certain: bool) -> KioskFound:
    """That they are checked in. Their number, by which they are called, is told to nobody who typed a name alone."""
    if not is_certain or len(places) > 1:
        return KioskFound(miss=Miss.HERE)
    slip = replace(ticket_slip(reader, places[0].record_id), at=reader.now)  # the wait from now on
    return KioskFound(miss=Miss.HERE, slip=slip, is_called=places[0].state is PlaceState.CALLED)


def _found(reader: Reader, rows: list[DayRow]) -> KioskFound:
    if len(rows) > MOST_HITS:
        return KioskFound(miss=Miss.MANY)
    if not rows:
        return KioskFound(miss=Miss.NONE)
    names = reader.catalogue.definitions
    return KioskFound(
        tuple(KioskHit(row.id, initials_of(row.name), row.start, names[row.definition_id].name) for row in rows)
    )


def _expected(reader: Reader, location: Location) -> list[DayRow]:
    """Bookings of today at this place whose customers have not come, in order of their start."""
    plan = plan_today(reader, location)
    rows = bookings_of_day(reader.connection, location.id, plan.start, plan.end)
    expected = [row for row in rows if row.status in EXPECTED and plan.start <= row.start < plan.end]
    return sorted(expected, key=lambda row: (row.start, row.id))


def _has_phone(reader: Reader, location: Location, row: DayRow, ending: str) -> bool:
    return len(ending) >= LEAST_DIGITS and _ends_in(_digits_of(reader, location, row), ending)


def _digits_of(reader: Reader, location: Location, row: DayRow) -> str:
    """The customer's number with its country's code, however a remote may have said it."""
    customer = reader.find(Profile, row.profile_id)
    return digits_in(kept_phone(reader, customer.mobile_phone, location.id) if customer else None)


def _ends_in(digits: str, ending: str) -> bool:
    # A number that is typed whole, as one says it at home, begins with a nought that the kept one may lack.
    return digits.endswith(ending) or (len(ending) > LEAST_DIGITS + 2 and digits.endswith(ending.lstrip("0")))


def _is_meant(row: DayRow, words: list[str]) -> bool:
    """Whether each typed word begins another word of the name."""
    left = [] if is_contact(row.name) else name_words(row.name)
    for word in words:
        fitting = next((each for each in left if each.startswith(word)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def _why_shut(reader: Reader, location: Location) -> Reason | None:
    plan = plan_today(reader, location)
    line = line_of(reader, location)
    waiting = sum(place.state is PlaceState.WAITING for place in line.places)
    door = door_at(reader, location.id)
    return why_shut(door, plan.open, waiting, reader.now, location.name, location.timezone)


def _service(reader: Reader, plan: DayPlan, definition: Definition, quote: WalkInQuote | None) -> KioskService:
    windows, now = plan.windows.get(definition.id, ()), reader.now
    is_open = any(start <= now < end for start, end in windows)
    opens_at = None if is_open else min((start for start, _ in windows if start > now), default=None)
    name, letter = definition.name, ticket_code(definition)[:3]
    told = told_wait(now, quote.start, quote.until) if quote is not None and is_open else None
    if quote is None or told is None:
        return KioskService(definition.id, name, letter, opens_at=opens_at)
    asks = asks_customers(reader, definition)
    return KioskService(definition.id, name, letter, quote.ahead, *told, asks=asks)


def _is_open(plan: DayPlan, now: Instant) -> bool:
    return any(start <= now < end for start, end in plan.open)


def _opens_next(location: Location, plan: DayPlan, now: Instant) -> Instant | None:
    last = plan.day + timedelta(days=_DAYS_AHEAD)
    windows = open_windows(location.calendar, location.timezone, plan.day, last)
    return min((start for start, _ in windows if start > now), default=None)
