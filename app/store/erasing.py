"""Taking a person out of every table: bookings stay, and say nothing of who it was (rule 38).

What may stay is named (``core.privacy``), in the trail and the outbox as in the records themselves; all else goes.
An address, a number or the name of theirs that somebody wrote elsewhere is looked for in every text, the name where
nobody else has it. What a database keeps of rows that are no more, in its file and its logs, is ``scrubbing``'s to take
out, and on a server the server's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from app.core.frozen import frozen
from app.core.outgoing import DONE, TOLD
from app.core.privacy import ERASED, without_words
from app.core.values import Instant, Json, Kind
from app.store import tables
from app.store.belonging import PROFILES, RECEIPTS, Belonging, as_pair, belonging_of, chunks
from app.store.called import others_called
from app.store.needles import Needle, is_called, is_name, needles_of
from app.store.receipt_rows import REFERENCES
from app.store.said_elsewhere import look_elsewhere
from app.store.spellings import ways_of
from app.store.taken_apart import silence_merges, take_apart

_OVER_LINE = ("served", "cancelled")
NOTHING: Belonging = MappingProxyType({})
CLOSED = "the customer was erased before it was told"


@frozen
class Erased:
    """What was taken out, in numbers of records."""

    appointments: int
    others: int
    steps: int
    unsent: int
    """Steps that no remote will hear of any more."""
    texts: int
    """Texts of other records in which an address, a number or the name of theirs stood."""


@frozen
class _Person:
    """Every id under which they are here, everything of theirs, and by what they would be known again."""

    profiles: Sequence[str]
    records: Mapping[Table, Sequence[str]]
    needles: Sequence[Needle]
    signs: Sequence[str]
    """What only an answer or a row about them has in it: their ids, here and there, and what stands on receipts."""

    def ids(self) -> list[str]:
        """All records."""
        return [*self.profiles, *(each for ids in self.records.values() for each in ids)]


def erase_person(connection: Connection, profile_id: str, now: Instant, known: Belonging = NOTHING) -> Erased:
    """Take out everything that tells who a customer was; those who were merged into them too.

    ``known``: in a backup, what the store itself knows to be theirs.
    """
    if known:
        take_apart(connection, known[PROFILES])
    person = _person(connection, profile_id, known)
    silence_merges(connection, person.profiles)
    unsent = _close_unsent(connection, person, now)
    _empty_records(connection, person, now)
    steps = _empty_steps(connection, person)
    _empty_heard(connection, person)
    texts = look_elsewhere(connection, person.signs, person.needles)
    records = {table.name: len(ids) for table, ids in person.records.items()}
    return Erased(records.pop("appointments", 0), sum(records.values()), steps, unsent, texts)


def _person(connection: Connection, profile_id: str, known: Belonging) -> _Person:
    found = belonging_of(connection, profile_id, known)
    profiles = found.pop(PROFILES)
    names, addresses, numbers = _known_by(connection, profiles)
    walked = tables.queue_entries.name
    ways = [ways_of(each) for each in sorted(names)]
    alone = [_alone(connection, each, profiles) for each in ways]
    # Of a name that somebody else has too, who walked in under it is taken for either.
    guests = _guests(connection, [way for some, every in zip(alone, ways, strict=True) for way in some or every])
    found[walked] = sorted({*found[walked], *guests})
    records = {tables.metadata.tables[name]: ids for name, ids in found.items()}
    signs = [*profiles, *_signs(connection, profiles, records)]
    return _Person(profiles, records, [*needles_of(addresses, numbers), *chain(*alone)], signs)


def _alone(connection: Connection, ways: Sequence[Needle], profiles: Sequence[str]) -> list[Needle]:
    """The ways to write a name that are nobody else's name; none where somebody else has the name as it is."""
    others = others_called(connection, ways, profiles)
    alone = [way for way in ways if not any(is_called(*each, way) for each in others)]
    return alone if ways[0] in alone else []


def _signs(connection: Connection, profiles: Sequence[str], records: Mapping[Table, Sequence[str]]) -> Iterable[str]:
    """As JSON and as Python write them, what tells that something kept whole is about them."""
    r, q = tables.remote_refs.c, tables.queue_entries.c
    for there in connection.execute(select(r.remote_id).where(r.local_id.in_(profiles))).scalars():
        yield from (f'"{there}"', f"'{there}'")
    for table in RECEIPTS:
        for some in chunks(records[table]):
            columns = select(*(table.c[name] for name in REFERENCES))
            for row in connection.execute(columns.where(table.c.id.in_(some))).mappings():
                yield from (sign for name, value in row.items() if value for sign in _written(name, value))
    for some in chunks(records[tables.queue_entries]):
        for said in connection.execute(select(q.guest_name).where(q.id.in_(some), q.guest_name.is_not(None))).scalars():
            yield from _written("guest_name", said)


def _written(name: str, value: str) -> tuple[str, ...]:
    plain = json.dumps(value, ensure_ascii=False)
    return f'"{name}":{plain}', f'"{name}": {plain}', f"{name!r}: {value!r}"


def _known_by(connection: Connection, profiles: Sequence[str]) -> tuple[set[str], set[str], set[str]]:
    """Their full names, addresses and numbers, those of before included."""
    p, a = tables.profiles.c, tables.audit.c
    wanted = select(p.first_name, p.last_name, p.email, p.mobile_phone).where(p.id.in_(profiles))
    said: list[dict[str, Any]] = [dict(row) for row in connection.execute(wanted).mappings()]
    for changes in connection.execute(select(a.changes).where(a.record_id.in_(profiles))).scalars():
        pairs = {name: pair for name, value in (changes or {}).items() if (pair := as_pair(value))}
        said += ({name: pair[at] for name, pair in pairs.items()} for at in (0, 1))
    names = {" ".join(f"{each.get('first_name') or ''} {each.get('last_name') or ''}".split()) for each in said}
    emails = {str(each["email"]).strip() for each in said if each.get("email")}
    phones = {str(each["mobile_phone"]) for each in said if each.get("mobile_phone")}
    return {each for each in names if " " in each}, emails, phones


def _guests(connection: Connection, names: Sequence[Needle]) -> list[str]:
    """Walk-ins of earlier who gave the same full name, either way round, and no customer."""
    q = tables.queue_entries.c
    is_guest = (q.profile_id.is_(None), q.guest_name.is_not(None), q.status.in_(_OVER_LINE))
    rows = connection.execute(select(q.id, q.guest_name).where(*is_guest)).all() if names else []
    return [each for each, name in rows if is_name(name, names)]


def _empty_records(connection: Connection, person: _Person, now: Instant) -> None:
    nothing = dict.fromkeys(("first_name", "email", "mobile_phone", "notes", "meta"))
    nobody = {**nothing, "last_name": ERASED, "words": "", "erased_at": now, "updated_at": now}
    _set(connection, tables.profiles, person.profiles, nobody)
    for table, ids in person.records.items():
        if table is tables.identities:
            for some in chunks(ids):
                connection.execute(delete(table).where(table.c.id.in_(some)))
        else:
            _set(connection, table, ids, EMPTY[table.name])
    a, n, w = tables.appointments.c, tables.notifications.c, tables.waitlist_entries.c
    for some in chunks(person.records[tables.appointments]):
        overridden = update(tables.appointments).where(a.id.in_(some), a.override_reason.is_not(None))
        connection.execute(overridden.values(override_reason=ERASED))
    for some in chunks(person.records[tables.notifications]):
        due = update(tables.notifications).where(n.id.in_(some), n.state == "pending")
        connection.execute(due.values(state="dropped", updated_at=now))
    for some in chunks(person.records[tables.waitlist_entries]):
        active = update(tables.waitlist_entries).where(w.id.in_(some), w.status == "active")
        connection.execute(active.values(status="cancelled", updated_at=now))


EMPTY: Mapping[str, Mapping[str, None]] = {
    "appointments": dict.fromkeys(("notes", "meta", "reason")),
    "queue_entries": dict.fromkeys(("guest_name", "notes", "meta", "reason")),
    "waitlist_entries": dict.fromkeys(("notes", "meta")),
    "visits": dict.fromkeys(("notes",)),
    "answers": dict.fromkeys(("value", "mapping_error")),
    "submissions": dict.fromkeys(("meta",)),
    "notifications": dict.fromkeys(("last_error",)),
    "transactions": dict.fromkeys((*REFERENCES, "status")),
    "orders": dict.fromkeys((*REFERENCES, "status")),
}
"""What of each record is said of a person, or by one."""


def _close_unsent(connection: Connection, person: _Person, now: Instant) -> int:
    """What a remote has not heard of them: never, where it is about who they are, or about what it does not know.

    A step of a booking that the remote has is told, without words: its time is free again, and others must know.
    """
    o, r = tables.outbox.c, tables.remote_refs.c
    ids, count = person.ids(), 0
    for some in chunks(ids):
        known = set(connection.execute(select(r.local_id).where(r.local_id.in_(some))).scalars())
        hidden = [each for each in some if each not in known or each in person.profiles]
        of_these = o.record_id.in_(hidden) | ((o.record_id.in_(some)) & o.kind.not_in([each.value for each in TOLD]))
        gone = update(tables.outbox).where(of_these, o.state != DONE)
        count += connection.execute(gone.values(state=DONE, next_at=None, updated_at=now)).rowcount
    return count


def _empty_steps(connection: Connection, person: _Person) -> int:
    """The trail and the outbox: which fields changed when stays, as far as they say nothing."""
    a, o = tables.audit.c, tables.outbox.c
    count = 0
    for some in chunks(person.ids()):
        steps = connection.execute(select(a.seq, a.kind, a.changes).where(a.record_id.in_(some))).all()
        rows = [{"wanted": seq, "new": _silent(kind, changes)} for seq, kind, changes in steps]
        if rows:
            connection.execute(_SILENT_STEP, rows)
        told = connection.execute(select(o.seq, o.kind, o.payload).where(o.record_id.in_(some))).all()
        if told:
            silent = [{"wanted": seq, "new": _silent(kind, payload)} for seq, kind, payload in told]
            connection.execute(_SILENT_ROW, silent)
            decided = a.kind == Kind.OUTBOX.value, a.record_id.in_([str(row[0]) for row in told])
            connection.execute(update(tables.audit).where(*decided).values(reason=None, changes={}))
        count += len(rows)
    return count


def _silent(kind: str, fields: Mapping[str, Json] | None) -> dict[str, Json]:
    """What of a step may stay; of a receipt nothing, since it is what stands on it, or what an answer said."""
    return {} if kind in _OF_RECEIPTS else without_words(fields or {})


_OF_RECEIPTS = frozenset({Kind.TRANSACTION.value, Kind.ORDER.value})
_SILENT_STEP = (
    update(tables.audit).where(tables.audit.c.seq == bindparam("wanted")).values(changes=bindparam("new"), reason=None)
)
_SILENT_ROW = (
    update(tables.outbox)
    .where(tables.outbox.c.seq == bindparam("wanted"))
    .values(payload=bindparam("new"), detail=None, last_error=None)
)


def _empty_heard(connection: Connection, person: _Person) -> None:
    """What remotes said of them, and what of that made no sense."""
    s, r, x = tables.remote_seen.c, tables.remote_refs.c, tables.set_aside.c
    there: set[str] = set()
    for some in chunks(person.ids()):
        there |= set(connection.execute(select(r.remote_id).where(r.local_id.in_(some))).scalars())
        for remote, kind, local_id, fields in connection.execute(
            select(s.remote, s.kind, s.local_id, s.fields).where(s.local_id.in_(some))
        ).all():
            left = {} if kind == Kind.PROFILE.value else without_words(fields or {})
            mine = (s.remote == remote, s.kind == kind, s.local_id == local_id)
            connection.execute(update(tables.remote_seen).where(*mine).values(fields=left))
    for some in chunks(sorted(there)):
        connection.execute(delete(tables.set_aside).where(x.remote_id.in_(some)))


def _set(connection: Connection, table: Table, ids: Sequence[str], values: Mapping[str, Any]) -> None:
    for some in chunks(ids):
        known = {name: value for name, value in values.items() if name in table.c}
        connection.execute(update(table).where(table.c.id.in_(some)).values(known))
