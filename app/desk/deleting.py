"""Real deletion, which the desk does not have: the remote API does, and a GET afterwards finds nothing.

What hangs on a record goes or lets go of it in the same commit, and the trail keeps that it was deleted (never what).
"""

from __future__ import annotations

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
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

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
    held = tuple(
        table.c.definition_id for table in (tables.appointments, tables.queue_entries, tables.waitlist_entries)
    )
    _check_unused(unit, definition.id, held, "retire it with is_archived true")
    _delete(unit, Kind.DEFINITION, tables.definitions, definition.id)
    unit.change_catalogue()


def delete_location(unit: Unit, location: Location) -> None:
    """Delete a place at which nothing happened yet; its hours and who works there go with it. Raises ``BadInput``."""
    happened = (tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.visits)
    _check_unused(unit, location.id, tuple(table.c.location_id for table in happened), "say is_permanently_closed true")
    _delete(unit, Kind.LOCATION, tables.locations, location.id)
    unit.change_catalogue()


def delete_staff(unit: Unit, staff: Staff) -> None:
    """Delete a member of staff who served nobody yet, with places and hours. Raises ``BadInput`` for any other."""
    held = (tables.appointments.c.assigned_staff_id, tables.queue_entries.c.staff_id)
    _check_unused(unit, staff.id, held, "say is_active false")
    _delete(unit, Kind.STAFF, tables.staff, staff.id)
    unit.change_catalogue()


def delete_target(unit: Unit, target: Target) -> None:
    """Delete a target that no definition names and nothing was sent to. Raises ``BadInput`` for any other."""
    named = tuple(tables.definitions.c[f"{event}_target_id"] for event in tables.EVENTS)
    advice = "take it off the definitions that name it"
    _check_unused(unit, target.id, (*named, tables.notifications.c.target_id), advice)
    _delete(unit, Kind.TARGET, tables.targets, target.id)


def delete_questionnaire(unit: Unit, form: Questionnaire) -> None:
    """Delete a form that nobody answered and no service asks, with its versions. Raises ``BadInput`` for any other."""
    held = (tables.definitions.c.booking_questionnaire_id, tables.submissions.c.questionnaire_id,
            tables.answers.c.questionnaire_id)  # fmt: skip
    _check_unused(unit, form.id, held, "say is_active false")
    asked = [each.id for each in form.versions]
    column = tables.appointments.c.questionnaire_version_id
    if unit.connection.execute(select(column).where(column.in_(asked)).limit(1)).first() is not None:
        raise BadInput("id", "It is in use by appointments and cannot be deleted", "say is_active false")
    _delete(unit, Kind.QUESTIONNAIRE, tables.questionnaires, form.id)
    unit.change_catalogue()


def _check_unused(unit: Unit, record_id: str, columns: tuple[Column[str], ...], advice: str) -> None:
    for column in columns:
        if unit.connection.execute(select(column).where(column == record_id).limit(1)).first() is not None:
            used = column.table.name.replace("_", " ")
            raise BadInput("id", f"It is in use by {used} and cannot be deleted", advice)


def _delete(unit: Unit, kind: Kind, table: Table, record_id: str) -> None:
    number = None
    if "number" in table.c:
        number = unit.connection.execute(select(table.c.number).where(table.c.id == record_id)).scalar_one_or_none()
    unit.connection.execute(delete(table).where(table.c.id == record_id))
    unit.connection.execute(delete(tables.remote_refs).where(tables.remote_refs.c.local_id == record_id))
    unit.log(DELETE, kind, record_id, {} if number is None else {"number": [number, None]})
