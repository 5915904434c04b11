"""Opening and shutting the line for customers who check in by themselves; audited, and taken back like any step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from app.core.door import DOOR, Door, check_door, door_of
from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.values import AuditStep, Kind
from app.desk.leave import require
from app.desk.lookups import location_of
from app.desk.offer import is_of_remote
from app.desk.setting_up import keep_location

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Reader, Unit


class DoorSet(NamedTuple):
    """The door of a place as it stands now; ``id`` is what its step is about."""

    id: str
    door: Door


def set_door(
    unit: Unit,
    location_id: str,
    *,
    is_paused: bool | None = None,
    most_waiting: int | None = None,
    last_minutes: int | None = None,
) -> DoorSet:
    """Pause the line for customers, let it go on, or set its cap and its last check-in; what is not named stays.

    Raises ``Refused(NOT_FOUND)``, ``BadInput`` and ``LeaveNeeded``.
    """
    location = location_of(unit, location_id)
    require(unit, Act.QUEUE)
    unit.claim_catalogue()
    location = location_of(unit, location_id)
    before = door_at(unit, location.id)
    given = {"is_paused": is_paused, "most_waiting": most_waiting, "last_minutes": last_minutes}
    after = check_door(replace(before, **{name: value for name, value in given.items() if value is not None}))  # type: ignore[arg-type]
    if is_of_remote(unit):  # which owns the place and knows no door: that is this till's alone
        if after != before:
            _write(unit, "set_door", DOOR + location.id, before.plain, after.plain)
        return DoorSet(DOOR + location.id, after)
    keep_location(unit, location, replace(location, door=after.plain), verb="set_door")
    return DoorSet(location.id, after)


def door_at(reader: Reader, location_id: str) -> Door:
    """What a manager set for the line of a place."""
    return door_of(reader.setting(DOOR + location_id))


def is_of_door(step: AuditStep) -> bool:
    """Whether a step set a door."""
    return step.kind is Kind.SETTING and step.record_id.startswith(DOOR)


def restore_door(unit: Unit, step: AuditStep, verb: str, why: str | None = None) -> None:
    """Take back a step, or do it again. Raises ``Refused(CHANGED_SINCE)``."""
    change = step.changes["value"]
    old, new = change if isinstance(change, list) else (None, None)
    unit.claim_catalogue()
    if door_of(unit.setting(step.record_id)) != door_of(new):
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))
    _write(unit, verb, step.record_id, door_of(new).plain, door_of(old).plain, why=why, undoes=step.seq)


def _write(
    unit: Unit, verb: str, key: str, before: Json, after: Json, *, why: str | None = None, undoes: int | None = None
) -> None:
    unit.set_setting(key, after)
    unit.change_catalogue()
    unit.log(verb, Kind.SETTING, key, {"value": [before, after]}, why=why, undoes=undoes)
