"""Real deletion, which the desk does not have: the remote API does, and a GET afterwards finds nothing.

What hangs on a record goes or lets go of it in the same commit, and the trail keeps that it was deleted (never what).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Column, Table, delete, select, update

from app.core.errors import BadInput
from app.core.values import (
    Appointment,
    Definition,
    Identity,
    Kind,
    Location,
    Profile,
    Questionnaire,
    QueueEntry,
    Staff,
    Target,
    WaitlistEntry,
)
from app.core.worded import Worded
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

DELETE = "delete"


def delete_appointment(unit: Unit, appointment: Appointment) -> None:
    """Delete a booking with its answers and notifications; what it came of or led to stays."""
    for table in (tables.answers, tables.notifications, tables.appointment_links):
        unit.connection.execute(delete(table).where(table.c.appointment_id == appointment.id))
    for table in (tables.queue_entries, tables.waitlist_entries, tables.visits, tables.submissions):
        let_go = update(table).where(table.c.appointment_id == appointment.id)
        unit.connection.execute(let_go.values(appointment_id=None, updated_at=unit.now))
    _delete(unit, Kind.APPOINTMENT, tables.appointments, appointment.id)


def delete_entry(unit: Unit, entry: QueueEntry) -> None:
    """Delete a walk-in; its visit stays, since somebody was here (rule 24)."""
    visit = tables.visits
    let_go = update(visit).where(visit.c.queue_entry_id == entry.id)
    unit.connection.execute(let_go.values(queue_entry_id=None, updated_at=unit.now))
    _delete(unit, Kind.QUEUE_ENTRY, tables.queue_entries, entry.id)


def delete_wish(unit: Unit, wish: WaitlistEntry) -> None:
    """Delete an entry of the waitlist."""
    _delete(unit, Kind.WAITLIST_ENTRY, tables.waitlist_entries, wish.id)


def delete_profile(unit: Unit, profile: Profile) -> None:
    """Delete a customer of whom nothing is told but who they are; other systems' names go with it.

    Raises ``BadInput`` for any other: what happened points at them.
    """
    told = (
        tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.visits, tables.answers,
        tables.submissions,
    )  # fmt: skip
    columns = (*(table.c.profile_id for table in told), tables.appointment_links.c.target_id)
    _check_unused(unit, profile.id, columns, "what happened keeps its customer")
    unit.connection.execute(delete(tables.identities).where(tables.identities.c.profile_id == profile.id))
    _delete(unit, Kind.PROFILE, tables.profiles, profile.id)


def delete_identity(unit: Unit, identity: Identity) -> None:
    """Delete the name that another system has for a customer."""
    _delete(unit, Kind.IDENTITY, tables.identities, identity.id)


def delete_definition(unit: Unit, definition: Definition) -> None:
    """Delete a service that nothing was booked or queued for; its hours, places and staff list go with it.

    Raises ``BadInput`` for any other: what happened points at it.
    """
    forget(unit, Kind.DEFINITION, definition.id)


def delete_location(unit: Unit, location: Location) -> None:
    """Delete a place at which nothing happened yet; its hours and who works there go with it. Raises ``BadInput``."""
    forget(unit, Kind.LOCATION, location.id)


def delete_staff(unit: Unit, staff: Staff) -> None:
    """Delete a member of staff who served nobody yet, with places and hours. Raises ``BadInput`` for any other."""
    forget(unit, Kind.STAFF, staff.id)


def delete_target(unit: Unit, target: Target) -> None:
    """Delete a target that no definition names and nothing was sent to. Raises ``BadInput`` for any other."""
    forget(unit, Kind.TARGET, target.id)


def delete_questionnaire(unit: Unit, form: Questionnaire) -> None:
    """Delete a form that nobody answered and no service asks, with its versions. Raises ``BadInput`` for any other."""
    forget(unit, Kind.QUESTIONNAIRE, form.id)


def forget(
    unit: Unit, kind: Kind, record_id: str, *, is_logged: bool = True, untold: str | None = None
) -> None:  # fmt: skip
    """Delete what the shop offers and nothing points at yet. Raises ``BadInput`` where something does.

    Whoever writes a step of their own about it asks for none here. ``untold``: the remote that has yet to hear of it,
    by the id that it has there.
    """
    table, _, advice = _USED[kind]
    if used := use_of(unit, kind, record_id):
        raise _in_use(used, advice)
    _delete(unit, kind, table, record_id, is_logged=is_logged, untold=untold)
    if kind is not Kind.TARGET:
        unit.change_catalogue()


_HAPPENED = (tables.appointments, tables.queue_entries, tables.waitlist_entries)
_USED: Mapping[Kind, tuple[Table, tuple[Column[str], ...], str]] = {
    Kind.DEFINITION: (
        tables.definitions, tuple(table.c.definition_id for table in _HAPPENED), "retire it with is_archived true",
    ),
    Kind.LOCATION: (
        tables.locations, tuple(table.c.location_id for table in (*_HAPPENED, tables.visits)),
        "say is_permanently_closed true",
    ),
    Kind.STAFF: (
        tables.staff, (tables.appointments.c.assigned_staff_id, tables.queue_entries.c.staff_id), "say is_active false",
    ),
    Kind.TARGET: (
        tables.targets,
        (*(tables.definitions.c[f"{event}_target_id"] for event in tables.EVENTS), tables.notifications.c.target_id),
        "take it off the definitions that name it",
    ),
    Kind.QUESTIONNAIRE: (
        tables.questionnaires,
        (
            tables.definitions.c.booking_questionnaire_id, tables.submissions.c.questionnaire_id,
            tables.answers.c.questionnaire_id,
        ),
        "say is_active false",
    ),
}  # fmt: skip
"""Where each kind is kept, what points at it, and what to do with one that is in use."""


def use_of(reader: Reader, kind: Kind, record_id: str) -> str | None:
    """What points at a record of what the shop offers, for which it cannot be deleted; None where nothing does."""
    used = _pointing(reader, record_id, _USED[kind][1])
    return "appointments" if not used and kind is Kind.QUESTIONNAIRE and _is_asked(reader, record_id) else used


def _is_asked(reader: Reader, form_id: str) -> bool:
    """Whoever books is asked a version of the form, whether or not they answer."""
    version, column = tables.questionnaire_versions.c, tables.appointments.c.questionnaire_version_id
    asked = select(version.id).where(version.questionnaire_id == form_id)
    return reader.connection.execute(select(column).where(column.in_(asked)).limit(1)).first() is not None


def _pointing(reader: Reader, record_id: str, columns: tuple[Column[str], ...]) -> str | None:
    """The first of the tables that points at it."""
    for column in columns:
        if reader.connection.execute(select(column).where(column == record_id).limit(1)).first() is not None:
            return column.table.name.replace("_", " ")
    return None


def _check_unused(unit: Unit, record_id: str, columns: tuple[Column[str], ...], advice: str) -> None:
    if used := _pointing(unit, record_id, columns):
        raise _in_use(used, advice)


def _in_use(used: str, advice: str) -> BadInput:
    return BadInput("id", Worded("It is in use by {used} and cannot be deleted", used=used), advice)


def _delete(
    unit: Unit, kind: Kind, table: Table, record_id: str, *, is_logged: bool = True, untold: str | None = None
) -> None:  # fmt: skip
    number = None
    if "number" in table.c:
        number = unit.connection.execute(select(table.c.number).where(table.c.id == record_id)).scalar_one_or_none()
        if number is not None:
            unit.retire_number(table, number)
    unit.connection.execute(delete(table).where(table.c.id == record_id))
    refs = tables.remote_refs.c
    names = delete(tables.remote_refs).where(refs.local_id == record_id, refs.remote.is_distinct_from(untold))
    unit.connection.execute(names)
    if is_logged:
        unit.log(DELETE, kind, record_id, {} if number is None else {"number": [number, None]})
