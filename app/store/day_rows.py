"""What pages draw of bookings, requests and walk-ins: the columns that are shown, with names, in one look each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, Select, bindparam, func, select, text

from app.core.values import Block, Instant, QueueEntry
from app.store import mapping, tables
from app.store.called import FIRST, LAST, Names, full_name
from app.store.hold_rows import held_only
from app.store.line_rows import OF_DAYS, ON_DAY, days_given
from app.store.quick import QuickLook
from app.store.ranges import bounds, overlapping

_booking = tables.appointments.c
_entry = tables.queue_entries.c
_profile = tables.profiles.c


class DayRow(NamedTuple):
    """One booking as a calendar draws it. Instants are UTC seconds."""

    id: str
    definition_id: str
    profile_id: str
    staff_id: str | None
    status: str
    start: Instant
    end: Instant
    holds_from: Instant | None
    holds_until: Instant | None
    called_at: Instant | None
    called_to_staff_id: str | None
    started_at: Instant | None
    completed_at: Instant | None
    notes: str | None
    override_reason: str | None
    created_at: Instant
    location_id: str
    ticket: str | None
    first_name: str | None
    last_name: str | None

    @property
    def name(self) -> str:
        """The customer's name, else their address or number."""
        return full_name(self.first_name, self.last_name)

    @property
    def number(self) -> str:
        """The ticket of a customer who has come; empty before that, where an arrival was taken back, or without one."""
        return (self.ticket or "") if self.status in ("arrived", "completed") else ""

    @property
    def is_drawn(self) -> bool:
        """Whether a calendar shows it."""
        return self.status not in ("cancelled", "rejected")

    @property
    def block(self) -> Block | None:
        """The time that it holds, if any; what is done before its time holds it no longer than that (rule 14)."""
        if self.holds_from is None or self.holds_until is None:
            return None
        is_done = self.status == "completed"
        is_early = is_done and self.completed_at is not None and self.completed_at < self.end
        core_end = self.completed_at if is_early and self.completed_at is not None else self.end
        return Block(self.holds_from, self.holds_until, self.id, self.start, core_end, is_done)


Requested: TypeAlias = tuple[DayRow, int]
"""A booking with its number, by which requests of the same second are in order."""


class WalkInRow(NamedTuple):
    """One walk-in whose service has begun as a calendar draws it; ``finished_at`` is null while it goes on."""

    id: str
    definition_id: str
    staff_id: str | None
    profile_id: str | None
    appointment_id: str | None
    ticket: str
    guest_name: str | None
    started_at: Instant
    finished_at: Instant | None
    notes: str | None
    first_name: str | None
    last_name: str | None

    @property
    def name(self) -> str:
        """The customer's name, what they said theirs is, or the ticket."""
        return full_name(self.first_name, self.last_name) or self.guest_name or self.ticket


COLUMNS: Select[tuple[object, ...]] = select(
    _booking.id,
    _booking.definition_id,
    _booking.profile_id,
    _booking.assigned_staff_id,
    _booking.status,
    _booking.scheduled_start_at,
    _booking.scheduled_end_at,
    _booking.holds_from,
    _booking.holds_until,
    _booking.called_at,
    _booking.called_to_staff_id,
    _booking.started_at,
    _booking.completed_at,
    _booking.notes,
    _booking.override_reason,
    _booking.created_at,
    _booking.location_id,
    _booking.ticket,
    FIRST,
    LAST,
).join_from(tables.appointments, tables.profiles, _profile.id == _booking.profile_id)

_DAY = QuickLook(
    overlapping(
        COLUMNS,
        _booking.scheduled_start_at,
        _booking.scheduled_end_at,
        _booking.location_id == bindparam("location"),
        _booking.status != "cancelled",  # an IN would be put together anew each time
        _booking.status != "rejected",
        long=tables.LONG_APPOINTMENT,
    )
)
_IN_ORDER = attrgetter("start", "id")
_NUMBERED = COLUMNS.add_columns(_booking.number)
_OF_ID = QuickLook(_NUMBERED.where(_booking.id == bindparam("one")))
_REQUESTS = QuickLook(
    _NUMBERED.where(_booking.location_id == bindparam("location"), _booking.status == "requested").order_by(
        _booking.created_at, _booking.number
    )
)
_HELD = (
    select(tables.waitlist_entries.c.id)
    .where(text("waitlist_entries.status = 'active' AND waitlist_entries.appointment_id IS NOT NULL"))
    .where(tables.waitlist_entries.c.appointment_id == _booking.id)
    .exists()
)
"""Whether it is promised to somebody on the waitlist (rule 41)."""
_COUNT_REQUESTS = select(func.count()).where(
    _booking.location_id == bindparam("location"), _booking.status == "requested", ~_HELD
)
_OF_PROFILE = (
    COLUMNS.where(_booking.profile_id == bindparam("profile"))
    .order_by(_booking.scheduled_start_at.desc(), _booking.number.desc())
    .limit(bindparam("most"))
)
_NO_SHOWS = select(func.count()).where(_booking.profile_id == bindparam("profile"), _booking.status == "no_show")
_VISITS = select(func.count()).where(
    tables.visits.c.profile_id == bindparam("profile"), tables.visits.c.voided_at.is_(None)
)
_ENTRIES = (
    OF_DAYS.add_columns(FIRST, LAST)
    .select_from(tables.queue_entries)
    .outerjoin(tables.profiles, _profile.id == tables.queue_entries.c.profile_id)
)
_SERVED = (
    select(
        _entry.id,
        _entry.definition_id,
        _entry.staff_id,
        _entry.profile_id,
        _entry.appointment_id,
        _entry.ticket,
        _entry.guest_name,
        _entry.started_at,
        _entry.finished_at,
        _entry.notes,
        FIRST,
        LAST,
    )
    .outerjoin_from(tables.queue_entries, tables.profiles, _profile.id == _entry.profile_id)
    .where(*ON_DAY, _entry.status == "served", _entry.started_at.is_not(None))
    .order_by(_entry.started_at)
)
_WALK_INS = QuickLook(_SERVED)
_NAMES = (
    select(_booking.id, FIRST, LAST)
    .join_from(tables.appointments, tables.profiles, _profile.id == _booking.profile_id)
    .where(_booking.id.in_(bindparam("ids", expanding=True)))
)
_REQUESTED = select(_booking.id).where(
    _booking.id.in_(bindparam("ids", expanding=True)), _booking.status == "requested", ~_HELD
)


def bookings_of_day(connection: Connection, location_id: str, start: Instant, end: Instant) -> list[DayRow]:
    """The bookings of a location in ``[start, end)`` that are not cancelled or rejected, by start."""
    rows = _DAY.rows(connection, {"location": location_id, **bounds(start, end)})
    return in_order(Names(connection).of(map(DayRow._make, rows)))


def in_order(rows: Iterable[DayRow]) -> list[DayRow]:
    """Bookings by start."""
    return sorted(rows, key=_IN_ORDER)


def booking_of_id(connection: Connection, record_id: str) -> Requested | None:
    """One booking, of any location and status; None where the id is that of none."""
    rows = _OF_ID.rows(connection, {"one": record_id})
    return next(iter(_numbered(connection, rows)), None)


def requests_of(connection: Connection, location_id: str) -> list[DayRow]:
    """The requests of a location that wait for an answer, oldest first."""
    return [row for row, _ in requests_with_numbers(connection, location_id)]


def requests_with_numbers(connection: Connection, location_id: str) -> list[Requested]:
    """As ``requests_of``, each with its number."""
    return _numbered(connection, _REQUESTS.rows(connection, {"location": location_id}))


def _numbered(connection: Connection, rows: Iterable[Sequence[Any]]) -> list[Requested]:
    found = list(rows)
    named = Names(connection).of(DayRow._make(row[:-1]) for row in found)
    return [(row, each[-1]) for row, each in zip(named, found, strict=True)]


def count_requests(connection: Connection, location_id: str) -> int:
    """How many requests of a location wait for an answer."""
    return int(connection.execute(_COUNT_REQUESTS, {"location": location_id}).scalar_one())


def bookings_of_profile(connection: Connection, profile_id: str, most: int) -> list[DayRow]:
    """The bookings of a customer, of every status, the latest first; none that was only held for them and given up."""
    rows = connection.execute(_OF_PROFILE, {"profile": profile_id, "most": most})
    held = {each.id for each in held_only(connection, _booking.profile_id == profile_id)}
    return Names(connection).of(row for row in map(DayRow._make, rows) if row.id not in held)


def count_no_shows(connection: Connection, profile_id: str) -> int:
    """How often a customer did not come."""
    return int(connection.execute(_NO_SHOWS, {"profile": profile_id}).scalar_one())


def count_visits(connection: Connection, profile_id: str) -> int:
    """How often a customer was here."""
    return int(connection.execute(_VISITS, {"profile": profile_id}).scalar_one())


def walk_ins_served(connection: Connection, location_id: str, today: date, now: Instant) -> list[WalkInRow]:
    """The walk-ins of a business day of a location whose service has begun, those who are done too, by when it did."""
    rows = _WALK_INS.rows(connection, days_given(location_id, today, now))
    return Names(connection).of(map(WalkInRow._make, rows))


def named_entries(connection: Connection, location_id: str, today: date, now: Instant) -> list[tuple[QueueEntry, str]]:
    """All entries of a business day, each with the customer's name where one is known."""
    rows = connection.execute(_ENTRIES, days_given(location_id, today, now))
    names = Names(connection)
    return [(mapping.queue_entries.value(row[:-2]), names(row[-2], row[-1])) for row in rows]


def names_on(connection: Connection, appointment_ids: Collection[str]) -> Mapping[str, str]:
    """The customers' names of some appointments, by appointment."""
    rows = connection.execute(_NAMES, {"ids": list(appointment_ids)})
    names = Names(connection)
    return {row[0]: names(row[1], row[2]) for row in rows}


def requested_among(connection: Connection, appointment_ids: Collection[str]) -> frozenset[str]:
    """Which of these appointments are requests that wait for an answer, and are promised to nobody."""
    return frozenset(row[0] for row in connection.execute(_REQUESTED, {"ids": list(appointment_ids)}))
