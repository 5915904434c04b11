"""What the rows of customers, bookings, the waitlist and visits mean."""

from __future__ import annotations

from app.core import values
from app.core.values import Kind
from app.core.worded import Worded
from app.wire import record_rows as rows
from app.wire.reading import Reading, paths, plain

_STAMPS = (
    "approved_at", "confirmed_at", "cancelled_at", "arrived_at", "completed_at", "no_show_at", "rejected_at",
    "called_at", "started_at", "ticket_at",
)  # fmt: skip


def read_profile(row: rows.ProfileRow, reading: Reading, path: str) -> values.Profile:
    """A customer."""
    return values.Profile(
        id=reading.ids[Kind.PROFILE, row.id],
        **plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


def read_transaction(row: rows.ReceiptRow, reading: Reading, path: str) -> values.Receipt:
    """A transaction that appointments point at."""
    return _receipt(Kind.TRANSACTION, row, reading, path)


def read_order(row: rows.OrderRow, reading: Reading, path: str) -> values.Receipt:
    """An order that appointments point at."""
    return _receipt(Kind.ORDER, row, reading, path)


def _receipt(kind: Kind, row: rows.ReceiptRow, reading: Reading, path: str) -> values.Receipt:
    return values.Receipt(
        id=reading.ids[kind, row.id],
        number=row.id,
        **plain(row, "id", "created_at", "updated_at"),
        **reading.stamps(row, path),
    )


def read_appointment(row: rows.AppointmentRow, reading: Reading, path: str) -> values.Appointment:
    """A booking as it stands: its status and stamps are taken as given (rules 4 and 19)."""
    start = reading.moment(row.scheduled_start_at, f"{path}.scheduled_start_at", row.timezone)
    end = reading.moment(row.scheduled_end_at, f"{path}.scheduled_end_at", row.timezone)
    if end <= start:
        raise reading.bad(
            f"{path}.scheduled_end_at",
            Worded("{end} is not after the start {start}", end=row.scheduled_end_at, start=row.scheduled_start_at),
            "the end must be after the start (rule 4)",
        )
    version = None
    if row.questionnaire_version_id is not None:
        version = reading.version(row.questionnaire_version_id, f"{path}.questionnaire_version_id")[1].id
    return values.Appointment(
        id=reading.ids[Kind.APPOINTMENT, row.id],
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        profile_id=reading.ref(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        status=values.Status(row.status),
        scheduled_start_at=start,
        scheduled_end_at=end,
        transaction_id=reading.ref_or_none(Kind.TRANSACTION, row.transaction_id, f"{path}.transaction_id"),
        order_id=reading.ref_or_none(Kind.ORDER, row.order_id, f"{path}.order_id"),
        questionnaire_version_id=version,
        **reading.refs(Kind.STAFF, row, path, _STAFF),
        **reading.moments(row, path, _STAMPS),
        **plain(
            row, "id", "created_at", "updated_at", "appointment_definition_id", "profile_id", "location_id", "status",
            "scheduled_start_at", "scheduled_end_at", "transaction_id", "order_id", "questionnaire_version_id",
            "answers", *_STAFF, *_STAMPS,
        ),
        **reading.stamps(row, path),
    )  # fmt: skip


_STAFF = ("assigned_staff_id", "called_to_staff_id")


def read_wish(row: rows.WaitlistRow, reading: Reading, path: str) -> values.WaitlistEntry:
    """An entry of the waitlist; the time that it wishes for is wall time in its zone, or its location's (rule 4)."""
    location_id = reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id")
    zone = row.timezone or reading.location(location_id).timezone
    return values.WaitlistEntry(
        id=reading.ids[Kind.WAITLIST_ENTRY, row.id],
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        profile_id=reading.ref(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        location_id=location_id,
        status=values.WaitlistStatus(row.status),
        desired_start_at=reading.moment_or_none(row.desired_start_at, f"{path}.desired_start_at", zone),
        timezone=zone,
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        notes=row.notes,
        meta=row.meta,
        **reading.stamps(row, path),
    )


_CAUSES = {"appointment_id": "appointment_id", "queue_entry_id": "appointment_queue_id"}
"""What a visit can be of, with the key that says so: each booking and each walk-in is one visit (rule 24)."""


def read_visits(given: list[rows.VisitRow], reading: Reading) -> tuple[values.Visit, ...]:
    """The visits, of which each booking and each walk-in has one at most (rule 24)."""
    found = []
    taken: dict[tuple[str, str], str] = {}
    for path, row in paths(given, "$.visits"):
        visit = _visit(row, reading, path)
        for name, key in _CAUSES.items():
            cause = getattr(visit, name)
            owner = cause and (taken.get((name, cause)) or reading.known.visit_of(name, cause) or visit.id)
            if owner not in (None, visit.id):
                what = Worded("{id} has a visit already", id=getattr(row, key))
                raise reading.bad(f"{path}.{key}", what, "one visit each (rule 24)")
            if cause:
                taken[name, cause] = visit.id
        found.append(visit)
    return tuple(found)


def _visit(row: rows.VisitRow, reading: Reading, path: str) -> values.Visit:
    return values.Visit(
        id=reading.ids[Kind.VISIT, row.id],
        number=row.id,
        location_id=reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id"),
        visited_at=reading.moment(row.visited_at, f"{path}.visited_at"),
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        queue_entry_id=reading.ref_or_none(Kind.QUEUE_ENTRY, row.appointment_queue_id, f"{path}.appointment_queue_id"),
        notes=row.notes,
        voided_at=reading.moment_or_none(row.voided_at, f"{path}.voided_at"),
        **reading.stamps(row, path),
    )
