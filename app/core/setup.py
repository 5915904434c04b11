"""A whole shop as values: what a set-up file says, and what an export writes."""

from __future__ import annotations

from app.core.frozen import frozen
from app.core.values import (
    Answer,
    Appointment,
    Definition,
    Location,
    Profile,
    Questionnaire,
    QueueEntry,
    Receipt,
    Staff,
    Target,
    Visit,
    WaitlistEntry,
)


@frozen
class Setup:
    """Every record of every kind, with local ids; a zero ``created_at`` or ``updated_at``: the file did not say."""

    locations: tuple[Location, ...] = ()
    staff: tuple[Staff, ...] = ()
    targets: tuple[Target, ...] = ()
    questionnaires: tuple[Questionnaire, ...] = ()
    definitions: tuple[Definition, ...] = ()
    profiles: tuple[Profile, ...] = ()
    transactions: tuple[Receipt, ...] = ()
    orders: tuple[Receipt, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    answers: tuple[Answer, ...] = ()
    queue_entries: tuple[QueueEntry, ...] = ()
    waitlist_entries: tuple[WaitlistEntry, ...] = ()
    visits: tuple[Visit, ...] = ()
