"""Looks into the audit trail and the outbox: the last step of a till or of a record, and what came of it (rule 24)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, String, bindparam, func, or_, select, text

from app.core.outgoing import TOLD
from app.core.values import AuditStep, OutboxRow
from app.store import mapping, tables
from app.store.quick import QuickLook

_audit = tables.audit.c
_outbox = tables.outbox.c
_undoing = tables.audit.alias("undoing")
_not_undone = ~select(_undoing.c.seq).where(_undoing.c.undoes == _audit.seq).exists()
_newest = tables.audit.alias("newest")

A_DAY_OF_STEPS = 20_000
"""More than a shop takes in a day: only those of the same day can be taken back (rule 24), so no others are read."""
_recent = _audit.seq > select(func.max(_newest.c.seq)).scalar_subquery() - A_DAY_OF_STEPS
_who: BindParameter[str | None] = bindparam("who", type_=String())
_by_whom = or_(_who.is_(None), _audit.staff_id == _who)

_OF_RECORD = mapping.audit.select().where(_audit.record_id == bindparam("record")).order_by(_audit.seq.desc())
_LAST_OF_RECORD = _OF_RECORD.limit(1)
_FIRST_OF_RECORD = mapping.audit.select().where(_audit.record_id == bindparam("record")).order_by(_audit.seq).limit(1)
_AT_TILL = mapping.audit.select().where(_audit.device_id.is_not_distinct_from(bindparam("device")), _recent, _by_whom)
_DONE_AT_TILL = _AT_TILL.where(_audit.verb.in_(bindparam("verbs", expanding=True)), _not_undone)
_FRESH_AT_TILL = _AT_TILL.where(_audit.undoes.is_(None))
_LAST_UNDO = (
    mapping.audit.select()
    .where(
        _recent,
        _audit.act > bindparam("after"),
        _audit.device_id.is_not_distinct_from(bindparam("device")),
        _by_whom,
        _audit.verb == "undo",
        _not_undone,
    )
    .order_by(_audit.seq.desc())
    .limit(1)
)
_OF_ACT = mapping.audit.select().where(_audit.act == bindparam("act"), _audit.seq >= bindparam("act"))
_STEP = mapping.audit.select().where(_audit.seq == bindparam("seq"))
# In the very words of the partial index, or SQLite would read the whole table.
_OPEN = (
    select(_outbox.seq)
    .where(text("state <> 'done'"), or_(*(_outbox.kind == kind for kind in sorted(TOLD))))
    .limit(bindparam("most"))
    .subquery()
)
_OPEN_COUNT = QuickLook(select(func.count()).select_from(_OPEN))
_UNDONE = select(_audit.undoes).where(_audit.undoes.in_(bindparam("seqs", expanding=True)))


def steps_of_record(connection: Connection, record_id: str, limit: int = 500) -> list[AuditStep]:
    """The steps in the life of a record, oldest first; of more than ``limit`` the latest."""
    rows = connection.execute(_OF_RECORD.limit(limit), {"record": record_id})
    return [mapping.audit.value(row) for row in rows][::-1]


def last_step_of_record(connection: Connection, record_id: str) -> AuditStep | None:
    """The newest step of a record."""
    row = connection.execute(_LAST_OF_RECORD, {"record": record_id}).first()
    return mapping.audit.value(row) if row else None


def last_step_of_till(
    connection: Connection, device_id: str | None, verbs: Collection[str], staff_id: str | None = None
) -> AuditStep | None:
    """The newest step of a till, or of one person at it, with one of these verbs that nobody has taken back yet."""
    return _newest_of_act(connection, _DONE_AT_TILL, {"device": device_id, "who": staff_id, "verbs": sorted(verbs)})


def last_undo_of_till(connection: Connection, device_id: str | None, staff_id: str | None = None) -> AuditStep | None:
    """The newest undo of a till, or of one person at it, that was not done again and that nothing new came after."""
    given = {"device": device_id, "who": staff_id}
    fresh = _newest_of_act(connection, _FRESH_AT_TILL, given)
    row = connection.execute(_LAST_UNDO, {**given, "after": fresh.act if fresh else 0}).first()
    return mapping.audit.value(row) if row else None


def _newest_of_act(connection: Connection, steps: Select[Any], given: Mapping[str, Any]) -> AuditStep | None:
    """The newest step of the act that was begun last: one that takes long goes on after others that came later."""
    row = connection.execute(steps.order_by(_audit.seq.desc()).limit(1), given).first()
    newest = mapping.audit.value(row) if row else None
    if newest is None or newest.act == newest.seq:
        return newest
    begun_later = steps.where(_audit.seq > newest.act, _audit.act > newest.act)
    row = connection.execute(begun_later.order_by(_audit.act.desc(), _audit.seq.desc()).limit(1), given).first()
    return mapping.audit.value(row) if row else newest


def steps_of_act(connection: Connection, act: int) -> list[AuditStep]:
    """All steps of one act, in the order in which they were taken."""
    rows = connection.execute(_OF_ACT.order_by(_audit.seq), {"act": act})
    return [mapping.audit.value(row) for row in rows]


def undone_among(connection: Connection, seqs: Sequence[int]) -> frozenset[int]:
    """Which of these steps have been taken back."""
    return frozenset(row[0] for row in connection.execute(_UNDONE, {"seqs": list(seqs)}))


def step_at(connection: Connection, seq: int) -> AuditStep | None:
    """The step of that number."""
    row = connection.execute(_STEP, {"seq": seq}).first()
    return mapping.audit.value(row) if row else None


def count_open(connection: Connection, most: int) -> int:
    """How many steps a remote may hear of and has not, refused ones included, counted up to ``most``."""
    return int(_OPEN_COUNT.rows(connection, {"most": most})[0][0])


def list_audit(connection: Connection, record_id: str | None = None, limit: int | None = None) -> list[AuditStep]:
    """The trail, or that of one record, oldest first; of more than ``limit`` the latest."""
    query = mapping.audit.select().order_by(_audit.seq.desc()).limit(limit)
    if record_id is not None:
        query = query.where(_audit.record_id == record_id)
    return [mapping.audit.value(row) for row in connection.execute(query)][::-1]


def list_outbox(
    connection: Connection, record_id: str | None = None, state: str | None = None, limit: int | None = None
) -> list[OutboxRow]:
    """What the remote has yet to hear and has heard, oldest first; of more than ``limit`` the latest."""
    query: Any = mapping.outbox.select().order_by(_outbox.seq.desc()).limit(limit)
    if record_id is not None:
        query = query.where(_outbox.record_id == record_id)
    if state is not None:
        query = query.where(_outbox.state == state)
    return [mapping.outbox.value(row) for row in connection.execute(query)][::-1]


def first_step_of_record(connection: Connection, record_id: str) -> AuditStep | None:
    """The step that made a record, as far as it was made here."""
    row = connection.execute(_FIRST_OF_RECORD, {"record": record_id}).first()
    return mapping.audit.value(row) if row else None
