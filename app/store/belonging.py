"""What is a person's: every id under which they are here, all records about them, and the receipts of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from sqlalchemy import Connection, Table, select

from app.store import tables
from app.store.bulk import CHUNK
from app.store.people import all_of_person

PROFILES = tables.profiles.name
OF_CUSTOMERS = (tables.queue_entries, tables.waitlist_entries, tables.visits, tables.submissions)
"""Whose rows name a customer, or the booking that they belong to."""
_a = tables.appointments.c
RECEIPTS = {tables.transactions: _a.transaction_id, tables.orders: _a.order_id}

Belonging = Mapping[str, Sequence[str]]
"""Ids by the name of their table, of customers too."""


def belonging_of(connection: Connection, profile_id: str, known: Belonging) -> dict[str, list[str]]:
    """What is somebody's in a store; ``known`` is what a newer state of it knows to be theirs.

    A backup has who was merged into them later as somebody else, and a walk-in who said who they are as nobody.
    """
    found = {PROFILES: _joined(all_of_person(connection, profile_id), known.get(PROFILES, ()))}

    def take(table: Table, *more: Sequence[str]) -> list[str]:
        found[table.name] = _joined(*more, known.get(table.name, ()))
        return found[table.name]

    people = found[PROFILES]
    bookings = take(tables.appointments, ids_in(connection, tables.appointments, "profile_id", people))
    for table in OF_CUSTOMERS:
        about = ids_in(connection, table, "appointment_id", bookings)
        take(table, ids_in(connection, table, "profile_id", people), about)
    take(
        tables.answers,
        ids_in(connection, tables.answers, "profile_id", people),
        ids_in(connection, tables.answers, "appointment_id", bookings),
        ids_in(connection, tables.answers, "submission_id", found[tables.submissions.name]),
    )
    take(tables.identities, ids_in(connection, tables.identities, "profile_id", people))
    take(tables.notifications, ids_in(connection, tables.notifications, "appointment_id", bookings))
    for table in RECEIPTS:
        take(table, _receipts(connection, table, bookings))
    return found


def ids_in(connection: Connection, table: Table, column: str, values: Sequence[str]) -> list[str]:
    """The ids of the rows that have one of these values there."""
    found: list[str] = []
    for some in chunks(values):
        found += connection.execute(select(table.c.id).where(table.c[column].in_(some))).scalars()
    return found


def chunks(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    """So many at once as one statement takes."""
    return (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))


def as_pair(value: object) -> list[object]:
    """What a field was and became, in a step of the trail; nothing of what is no such pair."""
    pair = cast("list[object]", value) if isinstance(value, list) else []
    return pair if len(pair) == 2 else []


def _receipts(connection: Connection, table: Table, bookings: Sequence[str]) -> list[str]:
    """Those that their bookings name now, and those that they named before and that nobody else's names now."""
    about, steps = RECEIPTS[table], tables.audit.c
    now: set[str] = set()
    before: set[object] = set()
    for some in chunks(bookings):
        now |= set(connection.execute(select(about).where(_a.id.in_(some), about.is_not(None))).scalars())
        for changes in connection.execute(select(steps.changes).where(steps.record_id.in_(some))).scalars():
            before.update(as_pair((changes or {}).get(about.name)))
    earlier = sorted(str(each) for each in before - now if each is not None)
    for some in chunks(earlier):
        others = select(_a.id, about).where(about.in_(some))
        taken = {named for booking, named in connection.execute(others).all() if booking not in bookings}
        now |= set(some) - taken
    return sorted(now)


def _joined(*lists: Sequence[str]) -> list[str]:
    """Each id once, in the order in which they come."""
    return list(dict.fromkeys(each for one in lists for each in one))
