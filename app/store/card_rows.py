"""What hangs on one booking or one customer: answers, places in line, wishes on the waitlist."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam

from app.core.values import Answer, QueueEntry, Submission, WaitlistEntry
from app.store import mapping, tables

_answer, _entry, _wish = tables.answers.c, tables.queue_entries.c, tables.waitlist_entries.c

_ANSWERS = mapping.answers.select().where(_answer.appointment_id == bindparam("record")).order_by(_answer.number)
_SUBMITTED = mapping.answers.select().where(_answer.submission_id == bindparam("record")).order_by(_answer.number)
_SUBMISSION = (
    mapping.submissions.select()
    .where(tables.submissions.c.appointment_id == bindparam("record"))
    .order_by(tables.submissions.c.number.desc())
    .limit(1)
)
_WAITING = (
    mapping.queue_entries.select()
    .where(_entry.profile_id == bindparam("profile"), _entry.status.in_(("waiting", "called")))
    .order_by(_entry.checked_in_at)
)
_WISHES = (
    mapping.waitlist_entries.select()
    .where(_wish.profile_id == bindparam("profile"), _wish.status == "active")
    .order_by(_wish.created_at)
)


def answers_of(connection: Connection, appointment_id: str) -> list[Answer]:
    """The answers that were given when an appointment was booked, in the order of asking (rule 30)."""
    return [mapping.answers.value(row) for row in connection.execute(_ANSWERS, {"record": appointment_id})]


def submission_about(connection: Connection, appointment_id: str) -> Submission | None:
    """The last form that was answered about an appointment, after it."""
    row = connection.execute(_SUBMISSION, {"record": appointment_id}).first()
    return None if row is None else mapping.submissions.value(row)


def answers_of_submission(connection: Connection, submission_id: str) -> list[Answer]:
    """What was said in a form that was answered outside of any booking, in the order of asking."""
    return [mapping.answers.value(row) for row in connection.execute(_SUBMITTED, {"record": submission_id})]


def waiting_of_profile(connection: Connection, profile_id: str) -> list[QueueEntry]:
    """Where a customer stands in a line now."""
    return [mapping.queue_entries.value(row) for row in connection.execute(_WAITING, {"profile": profile_id})]


def wishes_of_profile(connection: Connection, profile_id: str) -> list[WaitlistEntry]:
    """What a customer still waits for on the waitlist."""
    return [mapping.waitlist_entries.value(row) for row in connection.execute(_WISHES, {"profile": profile_id})]
