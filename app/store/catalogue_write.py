"""Changing what a shop offers and who works there; each function makes a record or brings it up to date, whole.

Nothing here writes audit or outbox rows: an import says how things are, and a verb logs its own step. A zero stamp
becomes the old record's, or now.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, bindparam, case, insert, select, update

from app.core.blocks import HOLDING
from app.core.door import DOOR
from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import (
    Calendar,
    Definition,
    Kind,
    Location,
    Questionnaire,
    QuestionnaireVersion,
    Staff,
    Status,
    Target,
)
from app.core.worded import Worded
from app.store import mapping, tables
from app.store.children import save_children
from app.store.quick import QuickLook
from app.store.statements import insert_into
from app.store.unit import Unit


def save_location(unit: Unit, location: Location) -> None:
    """Keep a location with its hours, and the door of its line."""
    _save_row(unit, Kind.LOCATION, tables.locations, location)
    _save_calendar(unit, {"location_id": location.id}, location.calendar)
    if unit.setting(DOOR + location.id) != location.door:
        unit.set_setting(DOOR + location.id, location.door)
    unit.change_catalogue()


def save_staff(unit: Unit, staff: Staff) -> None:
    """Keep a member of staff with their places and hours."""
    _save_row(unit, Kind.STAFF, tables.staff, staff, excluded_service_handles=list(staff.excluded_service_handles))
    owner = {"staff_id": staff.id}
    save_children(unit.connection, tables.staff_locations, owner, staff.places, key="location_id")
    _save_calendar(unit, owner, staff.calendar)
    unit.change_catalogue()


def save_definition(unit: Unit, definition: Definition) -> None:
    """Keep a definition with places, staff and hours; the blocks of its appointments follow its buffers (rule 14)."""
    unit.claim_blocks(definition.id)
    _save_row(unit, Kind.DEFINITION, tables.definitions, definition)
    owner = {"definition_id": definition.id}
    save_children(unit.connection, tables.definition_locations, owner, definition.places, key="location_id")
    save_children(unit.connection, tables.definition_staff, owner, definition.staff, key="staff_id")
    _save_calendar(unit, owner, definition.calendar)
    _hold_blocks(unit, definition)
    unit.change_catalogue()


def save_questionnaire(unit: Unit, questionnaire: Questionnaire) -> None:
    """Keep a questionnaire with its versions. Refused: other pages for a version that has been answered (rule 30)."""
    _save_row(unit, Kind.QUESTIONNAIRE, tables.questionnaires, questionnaire)
    for version in questionnaire.versions:
        _save_version(unit, questionnaire, version)
    unit.change_catalogue()


def save_target(unit: Unit, target: Target) -> None:
    """Keep a target of notifications."""
    _save_row(unit, Kind.TARGET, mapping.targets.table, target)


def _save_row(unit: Unit, kind: Kind, table: Table, record: Any, **turned: object) -> None:
    """Insert or update the record's own columns."""
    row = {column.name: getattr(record, column.name) for column in table.c} | turned
    kept = _made_at(table).rows(unit.connection, {"wanted": record.id})
    made_at = kept[0][0] if kept else None
    row["created_at"] = record.created_at or (unit.now if made_at is None else made_at)
    row["updated_at"] = record.updated_at or unit.now
    if made_at is None:
        insert_into(table).run(unit.connection, row)
        unit.pass_numbers(table)
    else:
        unit.connection.execute(update(table).where(table.c.id == record.id), row)
    unit.touch(kind, record.id)


@cache
def _made_at(table: Table) -> QuickLook:
    return QuickLook(select(table.c.created_at).where(table.c.id == bindparam("wanted")))


def _save_calendar(unit: Unit, owner: dict[str, str], calendar: Calendar) -> None:
    save_children(unit.connection, tables.normal_hours, owner, calendar.normal)
    save_children(unit.connection, tables.special_hours, owner, calendar.special)


def _save_version(unit: Unit, questionnaire: Questionnaire, version: QuestionnaireVersion) -> None:
    table = tables.questionnaire_versions
    row = {
        "id": version.id, "number": version.number, "version": version.version,
        "questionnaire_id": questionnaire.id, "pages": [asdict(page) for page in version.pages],
        "created_at": version.created_at or unit.now,
    }  # fmt: skip
    kept = unit.connection.execute(select(table).where(table.c.id == version.id)).first()
    if kept is None:
        unit.connection.execute(insert(table), row)
        unit.pass_numbers(table)
        return
    if kept.pages != json.loads(json.dumps(row["pages"])):
        _check_unanswered(unit, questionnaire, version)
    unit.connection.execute(update(table).where(table.c.id == version.id), row)


def _check_unanswered(unit: Unit, questionnaire: Questionnaire, version: QuestionnaireVersion) -> None:
    answered = select(tables.answers.c.id).where(tables.answers.c.version_id == version.id).limit(1)
    if unit.connection.execute(answered).first():
        why = Worded(
            "version {version} of the questionnaire {form} has been answered: make a new one",
            version=version.version, form=questionnaire.handle,
        )  # fmt: skip
        raise Refused(reason(Code.SETUP_CONTRADICTION, version.id, why=why))


def _hold_blocks(unit: Unit, definition: Definition) -> None:
    """Recompute the blocks of the definition's appointments where its buffers moved them, as ``block_of`` does."""
    first = _a.scheduled_start_at - definition.buffer_before_minutes * 60
    last = _HELD_UNTIL + definition.buffer_after_minutes * 60
    holds_from = case((first < last, _minute(first)))
    holds_until = case((first < last, _minute(last + 59)))
    moved = update(tables.appointments).where(
        _a.definition_id == definition.id,
        _a.status.in_([status.value for status in HOLDING]),
        _a.holds_from.is_distinct_from(holds_from) | _a.holds_until.is_distinct_from(holds_until),
    )
    # What the buffers move may lie over another booking from now on: it stands, outside the constraint (rule 14).
    unit.connection.execute(moved.values(holds_from=holds_from, holds_until=holds_until, is_guarded=False))


def _minute(instant: ColumnElement[int]) -> ColumnElement[int]:
    """The whole minute at or before an instant; a remainder may be negative before 1970."""
    return instant - (instant % 60 + 60) % 60


_a = tables.appointments.c
_HELD_UNTIL = case(
    (and_(_a.status == Status.COMPLETED.value, _a.completed_at < _a.scheduled_start_at), _a.scheduled_start_at),
    (and_(_a.status == Status.COMPLETED.value, _a.completed_at < _a.scheduled_end_at), _a.completed_at),
    else_=_a.scheduled_end_at,
)
