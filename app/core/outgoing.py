"""What is on its way to a remote: steps that it has yet to hear, and what each points at (rules 34 to 36)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from app.core.frozen import frozen
from app.core.values import Instant, Json, Kind

REFERENCES: Mapping[str, Kind] = {
    "definition_id": Kind.DEFINITION,
    "location_id": Kind.LOCATION,
    "profile_id": Kind.PROFILE,
    "assigned_staff_id": Kind.STAFF,
    "staff_id": Kind.STAFF,
    "called_to_staff_id": Kind.STAFF,
    "appointment_id": Kind.APPOINTMENT,
    "queue_entry_id": Kind.QUEUE_ENTRY,
    "transaction_id": Kind.TRANSACTION,
    "order_id": Kind.ORDER,
    "approved_by": Kind.STAFF,
    "cancelled_by": Kind.STAFF,
    "rejected_by": Kind.STAFF,
    "overridden_by": Kind.STAFF,
    "questionnaire_id": Kind.QUESTIONNAIRE,
}
"""The fields that point at another record, with its kind."""
INSTEAD_OF = "instead_of"
"""Beside what a step made: the bookings whose time it takes, of which a remote has to hear first that they are off."""
MADE_AT_THE_DESK = frozenset({
    Kind.PROFILE, Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.VISIT, Kind.SUBMISSION,
})  # fmt: skip
"""The kinds that the desk makes, whatever the remote."""
OFFERED = (Kind.LOCATION, Kind.STAFF, Kind.TARGET, Kind.QUESTIONNAIRE, Kind.DEFINITION)
"""What a shop offers and who works there, in the order in which one may point at another: a hub is told of it too,
elsewhere it is the remote's own."""
TOLD = MADE_AT_THE_DESK | frozenset(OFFERED)
"""The kinds of which a remote may hear; of staff any one may hear when they are off."""
DAYS_OFF = "special_hours"
"""What a step about the hours of a day of a member of staff calls the rows that went and that came (rule 7)."""

_MAKERS = {Kind.PROFILE: "add_customer", Kind.VISIT: "record_visit", Kind.SUBMISSION: "submit"}
"""The verb that makes a record which has no status."""

INTRODUCE = "introduce"
"""How a step is called that only tells a remote what is here already."""

PENDING, SENDING, DONE, REFUSED, CONFLICT = "pending", "sending", "done", "refused", "conflict"
DECIDED_AT = "decided_at"
"""In a step's detail: when a person wanted it told again; it is held back from then on, as a new step is."""
OTHERS = "others"
"""In a step's detail: ids there of what looks like its record and is another one."""
LOST_AT = "lost_at"
"""In a step's detail: when it was first told without its being known whether it arrived, or ``NEVER``."""
NEVER = "never"
ALIKE = "alike"
"""In a refused step's detail: ids there of what looks like its record, and nothing tells which of them it is."""
NEEDS_A_PERSON = frozenset({REFUSED, CONFLICT})


@frozen
class Step:
    """One open row of the outbox, with what decides when it may leave."""

    seq: int
    audit_seq: int
    kind: Kind
    record_id: str
    verb: str
    state: str
    changes: Mapping[str, Json]
    """A field's value before and after."""
    attempts: int
    made_at: Instant
    next_at: Instant | None = None
    undoes: int | None = None
    """The ``audit_seq`` of the step that this one takes back (rule 24)."""
    detail: Mapping[str, Json] | None = None
    last_error: str | None = None
    """What the remote, or the way to it, said of the last try."""

    @property
    def after(self) -> dict[str, Json]:
        """The fields that it changed, as they were after it."""
        return {name: cast("list[Json]", change)[1] for name, change in self.changes.items() if _is_change(change)}

    @property
    def before(self) -> dict[str, Json]:
        """The same fields as they were before it."""
        return {name: cast("list[Json]", change)[0] for name, change in self.changes.items() if _is_change(change)}

    @property
    def is_making(self) -> bool:
        """Whether it made the record here."""
        if self.is_offer:
            return made_offer(self.kind, self.changes)
        status = self.changes.get("status")
        if self.kind in _MAKERS:
            return self.verb == _MAKERS[self.kind] and all(old is None for old in self.before.values())
        return _is_change(status) and cast("list[Json]", status)[0] is None

    @property
    def is_removing(self) -> bool:
        """Whether it took something away of what the shop offers."""
        return self.is_offer and removed_offer(self.kind, self.changes)

    @property
    def is_in_doubt(self) -> bool:
        """Whether an earlier try of it may have arrived."""
        return self.state == SENDING or self.attempts > 0

    @property
    def is_offer(self) -> bool:
        """Whether it changed what the shop offers, which a hub alone is told of."""
        return is_of_offer(self.kind, self.changes)

    def points_at(self) -> Iterator[str]:
        """The ids of the records that it refers to, and that may have to be told first."""
        if self.is_offer:
            yield from _pointed_at(self.after)
            return
        for name, value in self.after.items():
            if REFERENCES.get(name) in TOLD and isinstance(value, str):
                yield value

    def asks_anew(self) -> frozenset[str]:
        """The versions of a form that it made, by id: a remote numbers their questions when it hears of it."""
        if self.kind is not Kind.QUESTIONNAIRE:
            return frozenset()
        return _ids_in(self.after.get("versions")) - _ids_in(self.before.get("versions"))

    def asked_by(self) -> str | None:
        """The version of a form whose questions it may have answers to."""
        found = self.after.get("version_id" if self.kind is Kind.SUBMISSION else "questionnaire_version_id")
        return found if isinstance(found, str) else None

    def waits_for(self) -> list[str]:
        """The records of which every step has to be told before this one."""
        found = self.after.get(INSTEAD_OF)
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def is_of_offer(kind: Kind, changes: Mapping[str, Json]) -> bool:
    """Whether a step with these changes is about what the shop offers, and not about days off."""
    return kind in OFFERED and DAYS_OFF not in changes


def made_offer(kind: Kind, changes: Mapping[str, Json]) -> bool:
    """Whether such a step made its record: what every one of its kind has was nothing before."""
    return _needed(kind, changes)[0] is None


def removed_offer(kind: Kind, changes: Mapping[str, Json]) -> bool:
    """Whether it took its record away."""
    return _needed(kind, changes)[1] is None


def _needed(kind: Kind, changes: Mapping[str, Json]) -> list[Json]:
    """What every record of its kind has, before and after; not nothing where the step leaves it alone."""
    return cast("list[Json]", changes.get("role" if kind is Kind.STAFF else "name", ["", ""]))


def _ids_in(rows: Json) -> frozenset[str]:
    return frozenset(str(row["id"]) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else frozenset()


def _pointed_at(said: Json) -> Iterator[str]:
    """The ids in a field of what a shop offers, however deep."""
    if isinstance(said, list):
        for each in said:
            yield from _pointed_at(each)
    elif isinstance(said, dict):
        for name, value in said.items():
            if isinstance(value, str) and name.endswith("_id"):
                yield value
            else:
                yield from _pointed_at(value)


def _is_change(change: Json) -> bool:
    return isinstance(change, list) and len(change) == 2
