"""Everything that is kept of one person, in words that they can read: what the law lets them ask for.

It is made for the person: what the shop's staff wrote of them is in it, what others said of others is not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.core.moments import write_iso
from app.core.roles import Act
from app.core.values import (
    Answer,
    Appointment,
    Identity,
    Instant,
    Json,
    Kind,
    Notification,
    Profile,
    QueueEntry,
    Submission,
    Visit,
    WaitlistEntry,
)
from app.core.wall import wall_of
from app.desk.leave import require
from app.desk.lookups import name_of
from app.store import outgoing
from app.store.bulk import list_records
from app.store.people import all_of_person
from app.store.receipt_rows import receipt_of
from app.store.trail import list_audit

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

EXPORT = "export_customer"


def export_customer(unit: Unit, profile_id: str) -> dict[str, Json]:
    """Everything that is kept of a customer, as JSON with keys that a person understands; that it was asked is kept.

    Raises ``Refused(NOT_FOUND)`` and ``LeaveNeeded``.
    """
    require(unit, Act.EXPORT)
    profile = unit.get(Profile, profile_id)
    said = person_data(unit, profile)
    step = unit.log(EXPORT, Kind.PROFILE, profile.id, {})
    unit.write_down()
    row = outgoing.seq_of_step(unit.connection, step)
    if row is not None:
        outgoing.close(unit.connection, [row], unit.now, "no remote hears of it")
    return said


def person_data(reader: Reader, profile: Profile) -> dict[str, Json]:
    """The same without a trace."""
    ids = all_of_person(reader.connection, profile.id)
    people = [profile, *(reader.get(Profile, each) for each in ids[1:])]
    data = _Data(reader, ids)
    return {
        "About": "Everything that this shop keeps about one person. Times are those of the place, then UTC.",
        "Made at": write_iso(reader.now),
        "Person": _person(profile),
        "Also kept as": [_person(each) for each in people[1:]],
        "Known to other systems as": [
            {"System": each.handle, "Name there": each.identifier} for each in data.of(Identity)
        ],
        "Appointments": [data.appointment(each) for each in data.of(Appointment)],
        "Walk-ins": [data.entry(each) for each in data.of(QueueEntry)],
        "Waitlist": [data.wish(each) for each in data.of(WaitlistEntry)],
        "Visits": [data.visit(each) for each in data.of(Visit)],
        "Questionnaires": [data.submission(each) for each in data.of(Submission)],
        "What was done, and by whom": data.steps(),
    }


class _Data:
    """What belongs to a person under all their ids."""

    def __init__(self, reader: Reader, ids: Sequence[str]) -> None:
        self._reader, self._ids = reader, ids
        self._records: list[str] = [*ids]

    def of(self, cls: type[Any]) -> list[Any]:
        """Their records of a class, oldest first."""
        found = [each for one in self._ids for each in list_records(self._reader, cls, profile_id=one)]
        self._records += [each.id for each in found]
        return sorted(found, key=lambda each: (each.created_at, each.id))

    def appointment(self, each: Appointment) -> dict[str, Json]:
        """A booking with its answers, what was paid or ordered, and what was sent of it."""
        zone = each.timezone
        sent = list_records(self._reader, Notification, appointment_id=each.id)
        return _said({
            "Service": self._service(each.definition_id), "Place": self._place(each.location_id),
            "With": name_of(self._reader, each.assigned_staff_id), "State": each.status.value.replace("_", " "),
            "Begins": _at(each.scheduled_start_at, zone), "Ends": _at(each.scheduled_end_at, zone), "Time zone": zone,
            "Booked at": _at(each.created_at, zone), "Arrived at": _at(each.arrived_at, zone), "Ticket": each.ticket,
            "Completed at": _at(each.completed_at, zone), "Cancelled at": _at(each.cancelled_at, zone),
            "Did not come": _at(each.no_show_at, zone), "Notes": each.notes, "Reason given": each.reason,
            "Booked over a rule because": each.override_reason, "Other details": each.meta,
            "Receipt": self._receipt(Kind.TRANSACTION, each.transaction_id),
            "Order": self._receipt(Kind.ORDER, each.order_id), "Answers": self._answers(appointment_id=each.id),
            "Messages": [{"About": n.event, "State": n.state, "Sent at": _at(n.sent_at, zone)} for n in sent],
        })  # fmt: skip

    def entry(self, each: QueueEntry) -> dict[str, Json]:
        """A walk-in."""
        zone = self._zone(each.location_id)
        return _said({
            "Service": self._service(each.definition_id), "Place": self._place(each.location_id),
            "Ticket": each.ticket, "State": each.status.value, "Came at": _at(each.checked_in_at, zone),
            "Served from": _at(each.started_at, zone), "Served until": _at(each.finished_at, zone),
            "With": name_of(self._reader, each.staff_id), "Name given": each.guest_name, "Notes": each.notes,
            "Reason given": each.reason, "Other details": each.meta,
        })  # fmt: skip

    def wish(self, each: WaitlistEntry) -> dict[str, Json]:
        """An entry of the waitlist."""
        zone = each.timezone or self._zone(each.location_id)
        return _said({
            "Service": self._service(each.definition_id), "Place": self._place(each.location_id),
            "State": each.status.value, "Wanted at": _at(each.desired_start_at, zone),
            "Since": _at(each.created_at, zone), "Notes": each.notes, "Other details": each.meta,
        })  # fmt: skip

    def visit(self, each: Visit) -> dict[str, Json]:
        """A visit."""
        zone = self._zone(each.location_id)
        return _said({
            "Place": self._place(each.location_id), "At": _at(each.visited_at, zone), "Notes": each.notes,
            "Taken back at": _at(each.voided_at, zone),
        })  # fmt: skip

    def submission(self, each: Submission) -> dict[str, Json]:
        """A questionnaire that was answered outside of a booking."""
        form = self._reader.catalogue.questionnaires.get(each.questionnaire_id)
        return _said({
            "Questionnaire": form.name if form else "", "At": _at(each.created_at, "UTC"), "Other details": each.meta,
            "Answers": self._answers(submission_id=each.id),
        })  # fmt: skip

    def steps(self) -> list[Json]:
        """Every step that was taken with them or with something of theirs."""
        found = [step for each in dict.fromkeys(self._records) for step in list_audit(self._reader.connection, each)]
        return [
            _said({
                "At": write_iso(step.at), "What": step.verb.replace("_", " "),
                "With": step.kind.value.replace("_", " "),
                "By": name_of(self._reader, step.staff_id), "Reason": step.reason, "Changes": dict(step.changes),
            })
            for step in sorted(found, key=lambda step: step.seq)
        ]  # fmt: skip

    def _receipt(self, kind: Kind, record_id: str | None) -> dict[str, Json]:
        found = receipt_of(self._reader.connection, kind, record_id) if record_id else None
        if found is None:
            return {}
        self._records.append(found.id)
        return _said({
            "Order number": found.order_number, "Number on it": found.receipt_ref,
            "Name in other systems": found.external_id, "Total": found.total, "State": found.status,
        })  # fmt: skip

    def _answers(self, **having: str) -> list[Json]:
        answers = list_records(self._reader, Answer, **having)
        return [{"Question": each.question_label, "Answer": each.value} for each in answers]

    def _service(self, definition_id: str) -> str:
        found = self._reader.catalogue.definitions.get(definition_id)
        return found.name if found else ""

    def _place(self, location_id: str) -> str:
        found = self._reader.catalogue.locations.get(location_id)
        return found.name if found else ""

    def _zone(self, location_id: str) -> str:
        found = self._reader.catalogue.locations.get(location_id)
        return found.timezone if found else "UTC"


def _person(profile: Profile) -> dict[str, Json]:
    return _said({
        "Number of the record": profile.id, "First name": profile.first_name, "Last name": profile.last_name,
        "E-mail": profile.email, "Mobile phone": profile.mobile_phone, "Notes": profile.notes,
        "Other details": profile.meta, "Written down at": write_iso(profile.created_at),
        "Changed at": write_iso(profile.updated_at),
    })  # fmt: skip


def _said(fields: Mapping[str, Json]) -> dict[str, Json]:
    """What there is something to say of."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def _at(instant: Instant | None, zone: str) -> Json:
    if instant is None:
        return None
    return f"{wall_of(instant, zone):%Y-%m-%d %H:%M} ({write_iso(instant)})"
