"""Steps of the desk written as messages: the record as it was after the step, with the remote's ids in it (rule 35)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID, uuid5

from app.core.outgoing import DAYS_OFF, LOST_AT, MADE_AT_THE_DESK, NEVER, OFFERED, OTHERS, REFERENCES, SENDING, Step
from app.core.outgoing_words import NOTED
from app.core.values import (
    Appointment,
    Instant,
    Json,
    Kind,
    Location,
    Profile,
    QueueEntry,
    Status,
    Submission,
    Visit,
    WaitlistEntry,
)
from app.core.worded import Worded
from app.store.answered import answers_of
from app.store.known_there import known_alike
from app.store.receipt_rows import receipts_by_id
from app.store.rows_of import records_by_id
from app.store.there import makers_of, refs_of_kind, remote_ids_of
from app.sync.offer_messages import write_offer
from app.sync.remote import Message
from app.sync.untold import CannotBeTold

if TYPE_CHECKING:
    from app.store.unit import Reader
    from app.sync.planning import Plan

CLASSES: Mapping[Kind, type[Any]] = {
    Kind.PROFILE: Profile,
    Kind.APPOINTMENT: Appointment,
    Kind.QUEUE_ENTRY: QueueEntry,
    Kind.WAITLIST_ENTRY: WaitlistEntry,
    Kind.VISIT: Visit,
    Kind.SUBMISSION: Submission,
}
"""The kinds that the sync carries one by one."""
OWN_NAMES = frozenset({"id", "number", "updated_at"})
"""What a record is called here and when it was touched here: no remote hears of it."""
_ABOUT = ("definition_id", "location_id", "profile_id", "scheduled_start_at")
"""What two bookings share that nobody tells apart where a remote keeps no mark of ours."""
_OVER = (Status.CANCELLED, Status.REJECTED)
PERSONAL = ("first_name", "last_name", "email", "mobile_phone")
NAMESPACE = UUID("6f3c9b1e-6d0c-5c57-9a0e-0f5b9c7f1d11")


def intent_of(till: str, step: Step) -> str:
    """The UUID of a step, the same at every attempt; after a refusal that a person wants tried again, another.

    A store that was put back in time gives the numbers of steps anew: of what is changed the time tells them apart.
    """
    again = (step.detail or {}).get("again")
    tail = ("" if step.is_making else f"@{step.made_at}") + (f":{again}" if again else "")
    return str(uuid5(NAMESPACE, f"{till}:{step.audit_seq}:{step.record_id}{tail}"))


def others_of(step: Step) -> frozenset[str]:
    """The ids there that are known to be other records'."""
    said = (step.detail or {}).get(OTHERS)
    return frozenset(map(str, said)) if isinstance(said, list) else frozenset()


def plain_record(record: object) -> dict[str, Json]:
    """A record's fields as JSON."""
    return {each.name: _plain(getattr(record, each.name)) for each in fields(cast("Any", record))}


def _plain(value: object) -> Json:
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else cast("Json", value)


class Writer:
    """Writes the messages of one batch: everything that they are about is read at once."""

    def __init__(
        self, reader: Reader, remote: str, till: str, steps: Sequence[Step], plan: Plan, *, has_catalogue: bool = True,
        takes_offers: bool = False,
    ) -> None:  # fmt: skip
        """``till`` tells this till's steps from those of others; without a catalogue there, our numbers name it."""
        self.till, self._reader = till, reader
        self._tells_of = MADE_AT_THE_DESK | frozenset(OFFERED if takes_offers else ())
        self._plan, self._connection, self._remote = plan, reader.connection, remote
        self._now = reader.now
        self._knows_customers = has_catalogue
        self._records = _read(reader, steps)
        told = [*self._records.values(), *(said for step in steps for said in (step.before, step.after))]
        pointed = {each for record in told for each in _pointed(record)}
        self._there = {} if has_catalogue else _numbers(reader)
        members = {step.record_id for step in steps if step.kind is Kind.STAFF}
        self._there.update(remote_ids_of(reader.connection, remote, pointed | set(self._records) | members))
        self._offers_there = {
            kind: {here: there for there, here in refs_of_kind(reader.connection, remote, kind).items()}
            for kind in (OFFERED if any(step.is_offer for step in steps) else ())
        }  # fmt: skip
        made = [s.record_id for s in steps if s.kind is Kind.APPOINTMENT and s.record_id not in self._there]
        self._receipts = receipts_by_id(reader.connection, pointed - set(self._there))
        forms = [step.record_id for step in steps if step.kind is Kind.SUBMISSION]
        self._answers = {
            **answers_of(reader.connection, made), **answers_of(reader.connection, forms, of_forms=True),
        }  # fmt: skip
        self._void = self._never_told(reader, pointed - set(self._there))
        self._made_by = makers_of(reader.connection, remote, self._records)
        customers = {str(self._records[each]["profile_id"]) for each in made if each in self._records}
        self._customers = records_by_id(reader, Profile, customers)

    def _never_told(self, reader: Reader, unknown: Iterable[str]) -> frozenset[str]:
        """The bookings that were called off here before the remote heard of them: nobody links to those there."""
        found = records_by_id(reader, Appointment, unknown).values()
        return frozenset(each.id for each in found if each.status in _OVER and not self._plan.of_record(each.id))

    def write(self, step: Step) -> Message:
        """The message of a step. Raises ``CannotBeTold``."""
        if step.is_offer:
            made = write_offer(self._reader, step, intent_of(self.till, step), self._offers_there)
            return replace(made, others=others_of(step))
        if step.kind is Kind.STAFF:
            return self._hours(step)
        if step.record_id not in self._records:
            raise CannotBeTold("the record is not there any more")
        remote_id = self._there.get(step.record_id)
        whole = self._after(step)
        told = whole if remote_id is None else {name: each for name, each in step.after.items() if name in whole}
        said = {name: each for name, each in told.items() if name not in OWN_NAMES}
        made = Message(
            step.kind, step.verb, intent_of(self.till, step), remote_id, self.there(said),
            self.there(whole, is_lenient=True), tuple(self._answers.get(step.record_id, ())), self._customer(whole),
            self._made_by.get(step.record_id), {} if remote_id is None else self._before(step),
            others_of(step), place=self._place(step, whole),
        )  # fmt: skip
        if self._is_unmarked(step, remote_id):
            others = made.others | self._taken(step)
            return replace(made, others=others, twins=self._twins(step), sent_at=self._sent_at(step))
        return made

    def _place(self, step: Step, whole: Mapping[str, Json]) -> Location | None:
        is_booking = step.kind is Kind.APPOINTMENT
        return self._reader.catalogue.locations.get(str(whole.get("location_id"))) if is_booking else None

    def _sent_at(self, step: Step) -> Instant | None:
        """When it was first told without an answer; what has never left is told now at the earliest.

        Unknown after a crash in between, and of what a person wants tried again.
        """
        lost = (step.detail or {}).get(LOST_AT)
        if isinstance(lost, int):
            return lost
        has_stayed = lost == NEVER or (step.state != SENDING and not step.detail)
        return self._now if has_stayed else None

    def _is_unmarked(self, step: Step, remote_id: str | None) -> bool:
        """Whether an earlier try of it may have made something that keeps no mark of ours."""
        is_making = step.kind is Kind.APPOINTMENT and remote_id is None
        return is_making and step.is_in_doubt and not self._knows_customers

    def _taken(self, step: Step) -> frozenset[str]:
        """What is known there already for the same service and minute: not what an earlier try of this step made."""
        return known_alike(self._connection, self._remote, step.after)

    def _twins(self, step: Step) -> int:
        """How many steps in doubt, this one too, may have made the same there."""
        mine = [step.after.get(name) for name in _ABOUT]
        alike = (each for each in self._plan.first_ones() if [each.after.get(name) for name in _ABOUT] == mine)
        return sum(each.is_making and each.is_in_doubt for each in alike)

    def _before(self, step: Step) -> dict[str, Json]:
        """What the fields were, unless somebody has decided that ours is told in any case."""
        return {} if (step.detail or {}).get("again") else self.there(step.before, is_lenient=True)

    def _hours(self, step: Step) -> Message:
        """Of a member of staff: the rows of special hours that went and that came."""
        said = {"went": step.before.get(DAYS_OFF), "came": step.after.get(DAYS_OFF)}
        member = self._there.get(step.record_id, step.record_id)
        return Message(step.kind, step.verb, intent_of(self.till, step), member, said)

    def _customer(self, whole: Mapping[str, Json]) -> dict[str, Json]:
        found = self._customers.get(str(whole.get("profile_id")))
        return {} if found is None else {name: getattr(found, name) for name in PERSONAL}

    def there(self, said: Mapping[str, Json], *, is_lenient: bool = False) -> dict[str, Json]:
        """The same fields with the remote's ids. Raises ``CannotBeTold`` where it has none, unless lenient."""
        made: dict[str, Json] = {}
        for name, value in said.items():
            kind = REFERENCES.get(name)
            if kind is None or not isinstance(value, str):
                made[name] = value
            elif value in self._there:
                made[name] = self._there[value]
            elif value in self._receipts:
                made[name] = self._receipts[value]  # the till read it off a receipt: the remote finds it by that
            elif value in self._void:
                made[name] = None
            elif kind is Kind.PROFILE and not self._knows_customers:
                continue  # who it is stands beside the message
            elif not is_lenient and not name.endswith("_by"):
                untold = (kind, value) if kind in self._tells_of else None
                raise CannotBeTold(Worded(NOTED["unknown"], kind=_said(kind)), untold)
        return made

    def _after(self, step: Step) -> dict[str, Json]:
        """The whole record as it stood after the step: as it is, with what later steps changed taken back."""
        record = dict(self._records[step.record_id])
        for later in reversed(self._plan.later(step)):
            record.update((name, old) for name, old in later.before.items() if name in record)
        return record | {name: new for name, new in step.after.items() if name in record}


def _read(reader: Reader, steps: Iterable[Step]) -> dict[str, dict[str, Json]]:
    wanted: dict[Kind, set[str]] = {}
    for step in steps:
        wanted.setdefault(step.kind, set()).add(step.record_id)
    found: dict[str, dict[str, Json]] = {}
    for kind, ids in wanted.items():
        if kind in CLASSES:
            found.update((key, plain_record(each)) for key, each in records_by_id(reader, CLASSES[kind], ids).items())
    return found


def _numbers(reader: Reader) -> dict[str, str]:
    catalogue = reader.catalogue
    places = {each.id: str(each.number) for each in catalogue.locations.values()}
    services = {each.id: str(each.number) for each in catalogue.definitions.values()}
    return {**places, **services, **{each: each for each in catalogue.staff}}


def _pointed(record: Mapping[str, Json]) -> Iterable[str]:
    return (value for name in REFERENCES if isinstance(value := record.get(name), str))


def _said(kind: Kind) -> str:
    return {Kind.STAFF: "member of staff", Kind.DEFINITION: "service", Kind.PROFILE: "customer"}.get(
        kind, kind.value.replace("_", " ")
    )
