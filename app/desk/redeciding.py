"""A decision on a step that the remote did not take, taken back or taken again (rule 24).

What it did is kept with it as it was and as it is: the rows of the outbox, the record, and whether the remote is held
to know it. It is taken back for as long as none of that has changed: what has left since was told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from app.core.errors import Refused
from app.core.outgoing import Step
from app.core.refusals import Code, reason
from app.core.undo import changes_between
from app.core.values import Appointment, Json, Kind, Profile, QueueEntry, WaitlistEntry
from app.desk.dropped_offers import changed_offer, offer_decided_on, restore_offer_of
from app.store import deciding, there
from app.store.refs import CONNECTED

if TYPE_CHECKING:
    from app.core.values import AuditStep
    from app.store.unit import Unit

CLASSES: Mapping[Kind, type[Any]] = {
    Kind.APPOINTMENT: Appointment, Kind.QUEUE_ENTRY: QueueEntry, Kind.WAITLIST_ENTRY: WaitlistEntry,
    Kind.PROFILE: Profile,
}  # fmt: skip
DECISIONS = frozenset({"retry_step", "discard_step", "keep_mine", "take_theirs"})

_FIELDS = frozenset({"record", "offer"})
"""Under which it is kept what a decision did to the record, or to what the shop offers, field by field."""


class Decision:
    """What a decision on a step does: begun before it, noted after it."""

    def __init__(self, unit: Unit, step: Step) -> None:
        self._unit, self._step = unit, step
        self._rows = deciding.rows_of(unit, step.record_id)
        self._record, self._ref = _record_of(unit, step.kind, step.record_id), self._there()
        self._offer = offer_decided_on(unit, step.kind, step.record_id)

    def note(self, verb: str, why: str | None) -> int:
        """Write it into the trail; gives the number of the step that was decided on."""
        unit, step = self._unit, self._step
        rows = deciding.rows_of(unit, step.record_id, self._rows)
        after = _record_of(unit, step.kind, step.record_id)
        changes: dict[str, Json] = {
            "record_id": [None, step.record_id], "kind": [None, step.kind.value], "there": [self._ref, self._there()],
            "rows": [_changed(self._rows, rows), _changed(rows, self._rows)],
            "record": cast("Json", {} if after is None else changes_between(self._record, after)),
        }  # fmt: skip
        if step.is_offer:
            offer = changed_offer(self._offer, offer_decided_on(unit, step.kind, step.record_id))
            changes["offer"] = cast("Json", offer)
        unit.log(verb, Kind.OUTBOX, str(step.seq), changes, why=why)
        unit.touch(step.kind, step.record_id)
        return step.seq

    def _there(self) -> str | None:
        return _there(self._unit, self._step.record_id)


def restore_decision(
    unit: Unit, step: AuditStep, verb: str, why: str | None, check: Callable[[Appointment, Appointment], None]
) -> None:
    """Take back a decision, or take it again; ``check`` may refuse the block of a booking.

    Raises ``Refused(CHANGED_SINCE)``: what was decided has been told meanwhile, or the record has changed.
    """
    changes = {name: cast("Any", each) for name, each in step.changes.items()}
    if "rows" not in changes:  # the customer has been erased
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))
    kind, record_id = Kind(changes["kind"][1]), str(changes["record_id"][1])
    was, now = changes["rows"]
    _check(deciding.rows_of(unit, record_id, now), now, step)
    _restore_record(unit, step, kind, record_id, check)
    restore_offer_of(unit, kind, record_id, changes.get("offer", {}))
    if changes["there"][0] != changes["there"][1] and changes["there"][0] is not None:
        there.keep_refs(unit.connection, str(unit.setting(CONNECTED)), [(kind, record_id, changes["there"][0])])
    deciding.put_back(unit, was)
    back: dict[str, Json] = {
        name: each if name in ("record_id", "kind") else [each[1], each[0]]
        for name, each in changes.items() if name not in _FIELDS
    }  # fmt: skip
    for fields in _FIELDS & changes.keys():
        back[fields] = {name: [new, old] for name, (old, new) in changes[fields].items()}
    unit.log(verb, Kind.OUTBOX, step.record_id, back, why=why, undoes=step.seq)
    unit.touch(kind, record_id)


def plain_value(current: object, plain: Json) -> object:
    """A value as the trail has it, as a value of our record."""
    if isinstance(current, StrEnum):
        return type(current)(cast("str", plain))
    return date.fromisoformat(plain) if isinstance(current, date) and isinstance(plain, str) else plain


def _check(found: Mapping[str, Json], now: Mapping[str, Json], step: AuditStep) -> None:
    if {seq: found.get(seq) for seq in now} != now:
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))


def _restore_record(
    unit: Unit, step: AuditStep, kind: Kind, record_id: str, check: Callable[[Appointment, Appointment], None]
) -> None:  # fmt: skip
    changed = cast("dict[str, list[Json]]", step.changes["record"])
    before = _record_of(unit, kind, record_id)
    if before is None or not changed:
        return
    own = {name: (old, new) for name, (old, new) in changed.items() if name != "updated_at"}
    if any(getattr(before, name) != plain_value(getattr(before, name), new) for name, (_, new) in own.items()):
        raise Refused(reason(Code.CHANGED_SINCE, record_id))
    values = {name: plain_value(getattr(before, name), old) for name, (old, _) in own.items()}
    after = replace(before, **values, updated_at=unit.now)
    if isinstance(before, Appointment):
        check(before, after)
    unit.keep(before, after)


def _record_of(unit: Unit, kind: Kind, record_id: str) -> Any:
    return unit.find(CLASSES[kind], record_id) if kind in CLASSES else None


def _there(unit: Unit, record_id: str) -> str | None:
    return there.remote_ids_of(unit.connection, str(unit.setting(CONNECTED)), [record_id]).get(record_id)


def _changed(rows: Mapping[str, Json], others: Mapping[str, Json]) -> dict[str, Json]:
    return {seq: row for seq, row in rows.items() if others.get(seq) != row}
