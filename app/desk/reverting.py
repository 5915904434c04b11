"""A status taken back by name, as another till already did it (rule 24).

That till has looked whether it may: the day is over by the time at which this desk hears of it, and other steps have
come after. So the step is found that led here from where the record shall stand, and its fields are as they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from app.core.blocks import block_of
from app.core.lifecycles import wrong_step
from app.core.undo import LASTING
from app.core.values import Appointment, Json, Kind, QueueEntry, Visit, WaitlistEntry
from app.desk.codes import TAKEN
from app.desk.fitting import Wish, claim_for, refuse_unless
from app.desk.lookups import record_of_id
from app.desk.notices import take_back
from app.store.trail import steps_of_act, steps_of_record, undone_among

if TYPE_CHECKING:
    from app.core.values import AuditStep
    from app.store.unit import Unit

UNDO = "undo"
Record = Appointment | QueueEntry | WaitlistEntry


def go_back(unit: Unit, record_id: str, status: str) -> None:
    """Let a record stand at ``status`` again; where it stands there, nothing happens.

    Raises ``Refused``: it never stood there before it came here, or its block has been taken meanwhile.
    """
    before = record_of_id(unit, record_id)
    if before.status.value == status:
        return
    step = _step_from(unit, before, status)
    after = _as_before(unit, before, step)
    if isinstance(before, Appointment) and isinstance(after, Appointment):
        _check_free(unit, before, after)
    unit.replace(UNDO, before, after, undoes=step.seq)
    if isinstance(before, Appointment) and isinstance(after, Appointment):
        take_back(unit, before, after)
    _void_visits(unit, step)


def _step_from(unit: Unit, before: Record, status: str) -> AuditStep:
    steps = steps_of_record(unit.connection, before.id)
    undone = undone_among(unit.connection, [step.seq for step in steps])
    wanted = [status, before.status.value]
    for step in reversed(steps):
        if step.seq not in undone and step.changes.get("status") == wanted:
            return step
    raise wrong_step(before.status, status, 24, before.id)


def _as_before(unit: Unit, before: Record, step: AuditStep) -> Record:
    """With the fields of the step as they were before it, whatever was made of them since."""
    changed = {name: change for name, change in step.changes.items() if name not in LASTING}
    values = {name: _pair(change)[0] for name, change in changed.items() if hasattr(before, name)}
    for name, value in values.items():
        if name == "status":
            values[name] = cast("Any", type(before.status)(cast("str", value)))
    return replace(before, **values, updated_at=unit.now)  # type: ignore[arg-type]  # its own fields, as they were


def _check_free(unit: Unit, before: Appointment, after: Appointment) -> None:
    definition = unit.catalogue.definitions[after.definition_id]
    held, holds = block_of(before, definition), block_of(after, definition)
    if holds is None or (held is not None and held.start <= holds.start and holds.end <= held.end):
        return
    wish = Wish.of(unit, after)
    claim_for(unit, wish)
    refuse_unless(unit, wish, after.override_reason, TAKEN, is_new=False)


def _void_visits(unit: Unit, step: AuditStep) -> None:
    for each in steps_of_act(unit.connection, step.act):
        if each.kind is Kind.VISIT and _is_made(each.changes):
            visit = unit.get(Visit, each.record_id)
            if visit.voided_at is None:
                unit.replace(UNDO, visit, replace(visit, voided_at=unit.now), undoes=each.seq)


def _is_made(changes: Mapping[str, Json]) -> bool:
    return "visited_at" in changes and _pair(changes["visited_at"])[0] is None


def _pair(change: Json) -> tuple[Json, Json]:
    old, new = cast("list[Json]", change)
    return old, new
