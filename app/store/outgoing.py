"""The outbox as the sync works through it: steps read in order, marked before they leave, settled many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text, update

from app.core.frozen import frozen
from app.core.outgoing import CONFLICT, DONE, PENDING, REFUSED, SENDING, TOLD, Step
from app.core.values import Instant, Json, Kind
from app.store import tables
from app.store.bulk import CHUNK

_o = tables.outbox.c
_a = tables.audit.c
_COLUMNS = (
    _o.seq, _o.audit_seq, _o.kind, _o.record_id, _o.verb, _o.state, _o.payload, _o.attempts, _o.created_at,
    _o.next_at, _a.undoes, _o.detail, _o.last_error,
)  # fmt: skip
# In the very words of the partial index, or SQLite would read the whole table.
_OPEN = (
    select(*_COLUMNS).join(tables.audit, _a.seq == _o.audit_seq).where(text("outbox.state <> 'done'")).order_by(_o.seq)
)
_DONE = select(*_COLUMNS).join(tables.audit, _a.seq == _o.audit_seq).where(_o.state == DONE)
_ONE = select(*_COLUMNS).join(tables.audit, _a.seq == _o.audit_seq).where(_o.seq == bindparam("wanted"))
_COUNTS = (
    select(_o.state, func.count()).where(text("outbox.state <> 'done'"), _o.kind.in_(sorted(TOLD))).group_by(_o.state)
)


@frozen
class Settled:
    """What became of a step: the state that it is in now, and why."""

    seq: int
    state: str
    error: str | None = None
    next_at: Instant | None = None
    status_code: int | None = None
    detail: Mapping[str, Json] | None = None


def open_steps(connection: Connection) -> list[Step]:
    """Every step that the remote has yet to hear, refused ones included, in the order in which they were taken."""
    return [_step(row) for row in connection.execute(_OPEN)]


def open_steps_of(connection: Connection, record_ids: Iterable[str]) -> dict[str, list[Step]]:
    """The open steps of these records, in their order; a record that has none is left out."""
    found: dict[str, list[Step]] = {}
    wanted = sorted(set(record_ids))
    for start in range(0, len(wanted), CHUNK):
        for row in connection.execute(_OPEN.where(_o.record_id.in_(wanted[start : start + CHUNK]))):
            found.setdefault(row[3], []).append(_step(row))
    return found


def step_of(connection: Connection, seq: int) -> Step | None:
    """The step of an outbox row."""
    row = connection.execute(_ONE, {"wanted": seq}).first()
    return _step(row) if row else None


def seq_of_step(connection: Connection, audit_seq: int) -> int | None:
    """The outbox row of a step of the trail."""
    found: int | None = connection.execute(select(_o.seq).where(_o.audit_seq == audit_seq)).scalar_one_or_none()
    return found


def last_done(connection: Connection, most: int) -> list[Step]:
    """The last steps that are over, told or let go, the newest first."""
    wanted = _DONE.order_by(_o.seq.desc()).limit(most)
    return [_step(row) for row in connection.execute(wanted)]


def count_states(connection: Connection) -> dict[str, int]:
    """How many open steps there are in each state, of those that a remote may hear of."""
    return {row[0]: int(row[1]) for row in connection.execute(_COUNTS)}


def mark_sending(connection: Connection, seqs: Sequence[int], now: Instant) -> set[int]:
    """Say that these are about to leave; those that a person has decided on meanwhile are left out of the result."""
    found: set[int] = set()
    for start in range(0, len(seqs), CHUNK):
        some = list(seqs[start : start + CHUNK])
        still = select(_o.seq).where(_o.seq.in_(some), _o.state.in_((PENDING, SENDING)))
        found.update(connection.execute(still).scalars())
    if found:
        marked = [{"wanted": seq, "at": now} for seq in sorted(found)]
        connection.execute(_SENDING, marked)
    return found


def settle(connection: Connection, results: Sequence[Settled], now: Instant) -> None:
    """Keep what became of steps."""
    if results:
        connection.execute(_SETTLED, [_settled_row(each, now) for each in results])


def keep_detail(connection: Connection, seq: int, detail: Mapping[str, Json], now: Instant) -> None:
    """Keep something else beside a step that waits for a person."""
    waits = update(tables.outbox).where(_o.seq == seq, _o.state.in_((REFUSED, CONFLICT)))
    connection.execute(waits.values(detail=dict(detail), updated_at=now))


def _settled_row(each: Settled, now: Instant) -> dict[str, Any]:
    return {
        "wanted": each.seq, "new_state": each.state, "error": each.error, "not_before": each.next_at,
        "code": each.status_code, "why": None if each.detail is None else dict(each.detail), "at": now,
    }  # fmt: skip


def reopen(connection: Connection, seq: int, now: Instant, detail: Mapping[str, Json] | None = None) -> bool:
    """Let a refused step or a conflict be told again at once; False where it is neither."""
    again = update(tables.outbox).where(_o.seq == seq, _o.state.in_((REFUSED, CONFLICT)))
    values = {"state": PENDING, "next_at": None, "last_error": None, "status_code": None, "updated_at": now}
    done = connection.execute(again.values(**values, detail=None if detail is None else dict(detail)))
    return bool(done.rowcount)


def close(connection: Connection, seqs: Sequence[int], now: Instant, why: str | None) -> None:
    """Take steps off the list without telling them; ``why`` is kept with them."""
    for start in range(0, len(seqs), CHUNK):
        some = list(seqs[start : start + CHUNK])
        gone = update(tables.outbox).where(_o.seq.in_(some), _o.state != DONE)
        connection.execute(gone.values(state=DONE, last_error=why, next_at=None, updated_at=now))


def _step(row: Any) -> Step:
    return Step(
        row[0],
        row[1],
        Kind(row[2]),
        row[3],
        row[4],
        row[5],
        row[6] or {},
        row[7],
        row[8],
        row[9],
        row[10],
        row[11],
        row[12],
    )


_SENDING = (
    update(tables.outbox)
    .where(_o.seq == bindparam("wanted"))
    .values(state=SENDING, attempts=_o.attempts + 1, updated_at=bindparam("at"))
)
_SETTLED = (
    update(tables.outbox)
    .where(_o.seq == bindparam("wanted"))
    .values(
        state=bindparam("new_state"), last_error=bindparam("error"), next_at=bindparam("not_before"),
        status_code=bindparam("code"), detail=bindparam("why"), updated_at=bindparam("at"),
    )
)  # fmt: skip
