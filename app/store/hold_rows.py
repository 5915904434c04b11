"""Who waits, the times that are held for them (rule 41), and the bookings that gave time back lately."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, exists, func, or_, select, text

from app.core.blocks import HOLDING
from app.core.meta import said_in
from app.core.values import Appointment, AuditStep, Instant, WaitlistEntry
from app.core.wishes import HOLD, has_lapsed
from app.store import mapping, tables
from app.store.quick import QuickLook
from app.store.trail import A_DAY_OF_STEPS

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_CHANGED = 2_000
"""So many bookings that changed lately are looked at, the latest: a remote may send a whole shop at once."""

_w, _a, _audit = tables.waitlist_entries.c, tables.appointments.c, tables.audit.c
_IS_LINKED = text("waitlist_entries.status = 'active' AND waitlist_entries.appointment_id IS NOT NULL")
"""As the partial index says it."""
_BOOKED = select(_a.profile_id, _a.definition_id, _a.scheduled_start_at, _a.id, _a.location_id).where(
    _a.profile_id.in_(bindparam("profiles", expanding=True)),
    _a.scheduled_start_at.between(bindparam("since"), bindparam("until")),
    _a.status.in_(HOLDING),
    _a.id.not_in(select(_w.appointment_id).where(_IS_LINKED)),
)
_GIVEN_UP = select(_a.id, _a.definition_id, _a.status, _a.meta).where(
    _a.status.in_(("cancelled", "rejected")), _a.meta.is_not(None)
)
_TAKEN = select(
    _a.profile_id, _a.scheduled_start_at, _a.scheduled_end_at, _a.definition_id, _a.assigned_staff_id, _a.location_id
).where(
    _a.profile_id.in_(bindparam("profiles", expanding=True)),
    _a.scheduled_end_at > bindparam("since"),
    _a.status.in_(("requested", "confirmed", "arrived")),
    _a.id.not_in(select(_w.appointment_id).where(_IS_LINKED)),
)
_LINKED = QuickLook(select(_w.appointment_id).where(_IS_LINKED))
_HOLDS = mapping.appointments.select().where(_a.id.in_(bindparam("ids", expanding=True)), _a.status == "requested")
_ENTRY = mapping.waitlist_entries.select().where(_IS_LINKED, _w.appointment_id == bindparam("hold"))
_ACTIVE = (
    mapping.waitlist_entries.select()
    .where(_w.location_id == bindparam("location"), text("waitlist_entries.status = 'active'"))
    .order_by(_w.created_at, _w.number)
)
_OF_ONE = (
    mapping.waitlist_entries.select()
    .where(
        _w.profile_id == bindparam("profile"), _w.definition_id == bindparam("definition"),
        _w.location_id == bindparam("location"), text("waitlist_entries.status = 'active'"),
    )
    .order_by(_w.created_at, _w.number)
)  # fmt: skip
_recent = _audit.seq > select(func.max(tables.audit.alias("newest").c.seq)).scalar_subquery() - A_DAY_OF_STEPS
_TOOK = ("book", "hold", "approve", "arrive", "note", "call", "serve")
"""Verbs that set nothing free: most of what is done in a day."""
_FREEING = (_recent, _audit.at >= bindparam("since"), _audit.verb.not_in(_TOOK))
_lately = (
    select(_a.id)
    .where(_a.updated_at >= bindparam("since"))
    .order_by(_a.updated_at.desc(), _a.number.desc())
    .limit(MOST_CHANGED)
    .subquery()
)
_CHANGED = (
    mapping.appointments.select()
    .join(_lately, _lately.c.id == _a.id)
    .where(
        or_(
            _a.status.in_(("cancelled", "rejected", "no_show")),
            exists().where(_audit.record_id == _a.id, *_FREEING),
        )
    )
)
_STEPS = (
    mapping.audit.select()
    .where(_audit.record_id.in_(bindparam("ids", expanding=True)), _recent, _audit.at >= bindparam("since"))
    .order_by(_audit.seq.desc())
)


def linked_bookings(connection: Connection) -> frozenset[str]:
    """The ids of the bookings to which active entries point: nearly always none."""
    return frozenset(row[0] for row in _LINKED.rows(connection, {}))


def holds_among(connection: Connection, ids: Collection[str]) -> list[Appointment]:
    """Those of these bookings that are still requests."""
    return [mapping.appointments.value(row) for row in connection.execute(_HOLDS, {"ids": list(ids)})] if ids else []


def has_lapsed_holds(reader: Reader) -> bool:
    """Whether the time of any hold is over: asked before each write, so nearly always one look at an empty index."""
    linked = linked_bookings(reader.connection)
    return bool(linked) and any(has_lapsed(each, reader.now) for each in holds_among(reader.connection, linked))


def entry_of_hold(connection: Connection, appointment_id: str) -> WaitlistEntry | None:
    """The active entry for which a booking is held."""
    row = connection.execute(_ENTRY, {"hold": appointment_id}).first()
    return None if row is None else mapping.waitlist_entries.value(row)


def active_wishes(connection: Connection, location_id: str) -> list[WaitlistEntry]:
    """Who waits at a place, in the order of joining."""
    return [mapping.waitlist_entries.value(row) for row in connection.execute(_ACTIVE, {"location": location_id})]


def wishes_of(connection: Connection, profile_id: str, definition_id: str, location_id: str) -> list[WaitlistEntry]:
    """For what of a service one customer waits at a place, in the order of joining."""
    given = {"profile": profile_id, "definition": definition_id, "location": location_id}
    return [mapping.waitlist_entries.value(row) for row in connection.execute(_OF_ONE, given)]


class HeldOnly(NamedTuple):
    """A time that was held for somebody and given up before it was booked."""

    id: str
    definition_id: str
    status: str


def held_only(connection: Connection, *which: ColumnElement[bool]) -> list[HeldOnly]:
    """Those of the bookings ``which`` say that never were one: what is booked is no hold any more (rule 41)."""
    rows = connection.execute(_GIVEN_UP.where(*which))
    return [HeldOnly(*row[:3]) for row in rows if said_in(row.meta, HOLD) is not None]


class BookedRow(NamedTuple):
    """A booking, and who has it of which service where."""

    profile_id: str
    definition_id: str
    start: Instant
    id: str
    location_id: str


def booked_by(connection: Connection, profile_ids: Collection[str], since: Instant, until: Instant) -> list[BookedRow]:
    """The bookings of these customers that begin between; a time only held for them is none."""
    given = {"profiles": list(profile_ids), "since": since, "until": until}
    return [BookedRow._make(row) for row in connection.execute(_BOOKED, given)]


class TakenRow(NamedTuple):
    """A time at which a customer is to be somewhere already, or is being served."""

    profile_id: str
    start: Instant
    end: Instant
    definition_id: str
    staff_id: str | None
    location_id: str


def taken_by(connection: Connection, profile_ids: Collection[str], since: Instant) -> list[TakenRow]:
    """The bookings of these customers that are not over, of any service, at any place; a time held for a call is none.

    ``since`` is when they end at the earliest.
    """
    given = {"profiles": list(profile_ids), "since": since}
    return [TakenRow._make(row) for row in connection.execute(_TAKEN, given)]


def changed_lately(connection: Connection, since: Instant) -> list[tuple[Appointment, list[AuditStep]]]:
    """Bookings that were given up since then or may hold less than before, at any place, with their steps since.

    The steps are the newest first; what came from outside has none. Of very many bookings those changed last.
    """
    found = [mapping.appointments.value(row) for row in connection.execute(_CHANGED, {"since": since})]
    steps = steps_since(connection, [each.id for each in found], since)
    return [(each, steps[each.id]) for each in found]


def steps_since(connection: Connection, record_ids: Collection[str], since: Instant) -> dict[str, list[AuditStep]]:
    """The steps of each of these records since then, the newest first."""
    steps: dict[str, list[AuditStep]] = {each: [] for each in record_ids}
    for row in connection.execute(_STEPS, {"ids": list(steps), "since": since}) if steps else ():
        step = mapping.audit.value(row)
        steps[step.record_id].append(step)
    return steps
