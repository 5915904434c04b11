"""What a person decides on steps that the remote did not take: tell it again, let it go, theirs or ours (rules 35, 36).

Each decision is a step of its own in the trail, about the step that it decides on; no remote hears of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from app.core.errors import BadInput, Refused
from app.core.outgoing import ALIKE, CONFLICT, DECIDED_AT, NEEDS_A_PERSON, OTHERS, REFERENCES, Step
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.undo import LASTING
from app.core.values import Appointment, Json, QueueEntry, QueueStatus, Status, WaitlistEntry
from app.core.values import WaitlistStatus as Wish
from app.desk.dropped_offers import drop_offer
from app.desk.leave import require
from app.desk.lookups import clean
from app.desk.redeciding import CLASSES, Decision, plain_value
from app.store import deciding, outgoing, there
from app.store.refs import CONNECTED

if TYPE_CHECKING:
    from app.store.unit import Unit

_OVER: Mapping[type[Any], Any] = {
    Appointment: Status.CANCELLED, QueueEntry: QueueStatus.CANCELLED, WaitlistEntry: Wish.CANCELLED,
}  # fmt: skip
_TIMES = ("scheduled_start_at", "scheduled_end_at", "desired_start_at")
"""What a remote says of these is so; when something happened the desk knows better."""
THEIRS = "the remote's values stand"
_OPEN = frozenset({"requested", "confirmed", "arrived", "waiting", "called", "active"})


def retry_step(unit: Unit, seq: int) -> int:
    """Tell a refused step again, with what the desk changed of the record since: gives its number.

    Raises ``Refused(NOT_FOUND)`` where no such step waits for a person, and ``LeaveNeeded`` for one of the settings.
    """
    return _retry(unit, seq, "retry_step")


def _retry(unit: Unit, seq: int, verb: str) -> int:
    step = _undecided(unit, seq)
    decision = Decision(unit, step)
    later = _later(unit, step)
    joined = [each for each in later if _is_making(unit, step) or set(each.changes) & set(step.changes)]
    if joined:
        deciding.rewrite(unit, seq, deciding.joined(step, joined))
        outgoing.close(unit.connection, [each.seq for each in joined], unit.now, "told together with an earlier step")
    before = (step.detail or {}).get("again")
    again = (before if isinstance(before, int) else 0) + 1
    if (step.detail or {}).get("gone"):
        _forget_there(unit, step)
    outgoing.reopen(unit.connection, seq, unit.now, {"again": again, DECIDED_AT: unit.now, **_not_those(step)})
    return decision.note(verb, None)


def keep_mine(unit: Unit, seq: int) -> int:
    """Let the desk's own values of a conflict stand and be told over the remote's. Raises as ``retry_step``."""
    step = _undecided(unit, seq)
    if step.state != CONFLICT:
        raise _no_such(seq)
    return _retry(unit, seq, "keep_mine")


def discard_step(unit: Unit, seq: int, *, reason: str | None = None) -> int:
    """Let a step go that was refused: the record is as it was before it, or called off where the step made it.

    Raises ``Refused`` without a reason, and as ``retry_step``.
    """
    step, why = _undecided(unit, seq), _needed(reason)
    decision = Decision(unit, step)
    if step.is_offer:
        _drop_offer(unit, step, why)
    elif _is_making(unit, step):
        _call_off(unit, step, why)
    else:
        _take_back(unit, step)
        outgoing.close(unit.connection, [seq], unit.now, why)
    return decision.note("discard_step", why)


def take_theirs(unit: Unit, seq: int) -> int:
    """Let the remote's values of a conflict stand here too; the step is never told. Raises as ``retry_step``."""
    step = _undecided(unit, seq)
    if step.state != CONFLICT:
        raise _no_such(seq)
    decision, detail = Decision(unit, step), step.detail or {}
    if step.is_offer:
        _drop_offer(unit, step, THEIRS)
    elif detail.get("gone"):
        _call_off(unit, step, step.verb)
        _forget_there(unit, step)
    else:
        _take_back(unit, step)
        outgoing.close(unit.connection, [seq], unit.now, THEIRS)
    return decision.note("take_theirs", None)


def _drop_offer(unit: Unit, step: Step, why: str) -> None:
    is_gone = bool((step.detail or {}).get("gone"))
    dropped = drop_offer(unit, step, _later(unit, step), is_new=is_gone or _is_making(unit, step))
    outgoing.close(unit.connection, [step.seq, *(each.seq for each in dropped)], unit.now, why)
    if is_gone:
        _forget_there(unit, step)


def _not_those(step: Step) -> dict[str, Json]:
    """What looks like its record there is another one, says whoever wants it told again."""
    said = step.detail or {}
    others = {str(each) for name in (OTHERS, ALIKE) if isinstance(ids := said.get(name), list) for each in ids}
    return {OTHERS: cast("Json", sorted(others))} if others else {}


def _undecided(unit: Unit, seq: int) -> Step:
    step = outgoing.step_of(unit.connection, seq)
    if step is None or step.state not in NEEDS_A_PERSON:
        raise _no_such(seq)
    if step.is_offer:
        require(unit, Act.SETTINGS)  # whoever may not change a service decides on no change of it either
    return step


def _no_such(seq: int) -> Refused:
    return Refused(reason(Code.NOT_FOUND, what="step that waits for you", name=str(seq)))


def _needed(given: str | None) -> str:
    why = clean("reason", given)
    if not why:
        raise Refused(reason(Code.REASON_NEEDED))
    return why


def _later(unit: Unit, step: Step) -> list[Step]:
    steps = outgoing.open_steps_of(unit.connection, [step.record_id]).get(step.record_id, [])
    return [each for each in steps if each.seq > step.seq]


def _is_making(unit: Unit, step: Step) -> bool:
    """Whether the remote does not know the record."""
    return step.record_id not in there.remote_ids_of(unit.connection, _remote(unit), [step.record_id])


def _remote(unit: Unit) -> str:
    return str(unit.setting(CONNECTED))


def _forget_there(unit: Unit, step: Step) -> None:
    there.drop_ref(unit.connection, _remote(unit), step.kind, step.record_id)


def _call_off(unit: Unit, step: Step, why: str) -> None:
    """The record is no more, and nothing of it is told: the remote has never heard of it, or has let it go."""
    later = _later(unit, step)
    outgoing.close(unit.connection, [step.seq, *(each.seq for each in later)], unit.now, why)
    cls = CLASSES.get(step.kind)
    before: Any = unit.find(cls, step.record_id) if cls else None
    if before is None or type(before) not in _OVER or before.status.value not in _OPEN:
        return
    stamps = {"cancelled_at": unit.now, "reason": why} if hasattr(before, "cancelled_at") else {}
    unit.keep(before, replace(before, status=_OVER[type(before)], updated_at=unit.now, **stamps))


def _take_back(unit: Unit, step: Step) -> None:
    """The record as the remote has it, or else as it was before the step; what later steps changed stays."""
    cls = CLASSES.get(step.kind)
    before: Any = unit.find(cls, step.record_id) if cls else None
    if before is None:
        return
    later = _later(unit, step)
    kept = {name for each in later for name in each.changes}
    said = there.seen_of(unit.connection, _remote(unit), step.kind, [step.record_id]).get(step.record_id)
    theirs = {name: said.fields[name] for name in step.before if name in said.fields} if said else {}
    theirs = {name: value for name, value in theirs.items() if not name.endswith(("_at", "_by")) or name in _TIMES}
    wanted = {**step.before, **_here(unit, theirs)}
    _begin_later_from(unit, later, wanted)
    values = {
        name: _value(getattr(before, name), value)
        for name, value in wanted.items()
        if name not in kept and name not in {"id", *LASTING} and hasattr(before, name)
    }
    unit.keep(before, replace(before, **values, updated_at=unit.now))


def _begin_later_from(unit: Unit, later: list[Step], wanted: Mapping[str, Json]) -> None:
    """Let the next step that changed one of these fields say that this is what it changed it from."""
    left = dict(wanted)
    for step in later:
        mine = {name: [left.pop(name), step.after[name]] for name in list(left) if name in step.after}
        if mine:
            deciding.rewrite(unit, step.seq, {**step.changes, **cast("dict[str, Json]", mine)})


def _here(unit: Unit, theirs: Mapping[str, Json]) -> dict[str, Json]:
    """The remote's values with our ids."""
    found: dict[str, Json] = {}
    for name, value in theirs.items():
        kind = REFERENCES.get(name)
        if kind is not None and isinstance(value, str):
            found[name] = deciding.local_id_of(unit, _remote(unit), kind, value)
        else:
            found[name] = value
    return found


def _value(current: object, plain: Json) -> object:
    if isinstance(current, StrEnum) and not isinstance(plain, str):
        raise BadInput("status", "the step says nothing of what was before it", "retry it")
    return plain_value(current, plain)
