"""What the shop sets for itself, changed by an audited step that can be taken back like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.settings import Settings, check_setting
from app.core.values import AuditStep, Json, Kind
from app.desk.leave import require
from app.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.store.unit import Reader, Unit


class Setting(NamedTuple):
    """One setting as it stands: its key, and its value."""

    id: str
    value: Json


def set_setting(unit: Unit, key: str, *, value: Json, also: Mapping[str, Json] | None = None) -> Setting:
    """Keep another value, and those that go with it (``also``) in the same act; the same one twice writes nothing.

    Raises ``BadInput`` for a key or value that cannot be, and ``LeaveNeeded``.
    """
    checked = {each: check_setting(each, wanted) for each, wanted in {**(also or {}), key: value}.items()}
    require(unit, Act.SETTINGS)
    for each in sorted(checked):
        unit.claim(f"setting:{each}")
    kept = read_settings(unit.connection)
    for each, wanted in checked.items():
        before: Json = getattr(kept, each)
        if before != wanted:
            _write(unit, "set_setting", each, before, wanted)
    return Setting(key, checked[key])


def shop_settings(reader: Reader) -> Settings:
    """Every setting with its value."""
    return read_settings(reader.connection)


def restore_setting(unit: Unit, step: AuditStep, verb: str, why: str | None = None) -> None:
    """Take back a step, or do it again. Raises ``Refused(CHANGED_SINCE)``."""
    old, new = cast("list[Json]", step.changes["value"])
    unit.claim(f"setting:{step.record_id}")
    if getattr(read_settings(unit.connection), step.record_id) != new:
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))
    _write(unit, verb, step.record_id, new, old, why=why, undoes=step.seq)


def _write(
    unit: Unit, verb: str, key: str, before: Json, after: Json, *, why: str | None = None, undoes: int | None = None
) -> None:
    unit.set_setting(key, after)
    unit.log(verb, Kind.SETTING, key, {"value": [before, after]}, why=why, undoes=undoes)
