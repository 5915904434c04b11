"""Records that a till of ours made there without ever hearing so: known again by the UUID of the step in ``meta``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.core.outgoing import DONE, SENDING, Step
from app.core.values import Json, Kind
from app.store.outgoing import Settled, open_steps, settle
from app.store.there import local_ids_of, remote_ids_of
from app.sync.messages import intent_of

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen


class MadeHere(NamedTuple):
    """Rows that were made by steps of this till: the local record of each, and what was told of it."""

    ours: Mapping[str, str]
    told: Mapping[str, Mapping[str, Json]]
    left: frozenset[str] = frozenset()
    """Rows that say of no step and may be what one in doubt has made: left until that step has been looked for."""


NOTHING = MadeHere({}, {})
_STARTS = ("scheduled_start_at", "desired_start_at", "checked_in_at", "visited_at")
"""When a record is about: what an unmarked row and a step in doubt must share to be the same."""


def recognise(
    unit: Unit, remote: str, till: str, kind: Kind, rows: Sequence[Seen], *, marks_all: bool = True
) -> MadeHere:  # fmt: skip
    """Find the rows that answer a step whose own answer was lost; such a step has been heard, and is done.

    ``marks_all``: the remote gives every mark of ours back, so that a row without one is somebody else's.
    """
    wanted = [row for row in rows if row.intent is not None or not marks_all]
    if not wanted:
        return NOTHING
    known = local_ids_of(unit.connection, remote, kind, [row.remote_id for row in wanted])
    new = [row for row in wanted if row.remote_id not in known]
    if not new:
        return NOTHING
    doubtful = {intent_of(till, step): step for step in _doubtful(unit, remote, kind)}
    strange = {row.intent: row for row in new if row.intent is not None}
    found = [(step, strange[intent]) for intent, step in doubtful.items() if intent in strange]
    settle(unit.connection, [Settled(step.seq, DONE) for step, _ in found], unit.now)
    ours = {row.remote_id: step.record_id for step, row in found}
    # What stands there is what was told: had somebody changed it since, theirs is taken or is a later step's conflict.
    told = {row.remote_id: {name: row.fields[name] for name in step.after if name in row.fields} for step, row in found}
    return MadeHere(ours, told, _left(doubtful.values(), new))


def _left(doubtful: Iterable[Step], new: Iterable[Seen]) -> frozenset[str]:
    times = {(name, step.after[name]) for step in doubtful for name in _STARTS if name in step.after}
    unmarked = [row for row in new if row.intent is None]
    return frozenset(row.remote_id for row in unmarked if times & {(name, row.fields.get(name)) for name in _STARTS})


def _doubtful(unit: Unit, remote: str, kind: Kind) -> list[Step]:
    """The steps of which nobody knows whether they arrived, and whose records have no id there."""
    steps = [
        step for step in open_steps(unit.connection) if step.kind is kind and (step.state == SENDING or step.attempts)
    ]
    known = remote_ids_of(unit.connection, remote, {step.record_id for step in steps})
    return [step for step in steps if step.record_id not in known]
