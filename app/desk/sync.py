"""The readable outbox: what the remote has yet to hear, and what a person has to decide on (rule 35)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from app.core.outgoing import CONFLICT, DONE, OFFERED, PENDING, REFUSED, SENDING, TOLD, Step
from app.core.values import Appointment, Json, Kind, Profile, QueueEntry, Submission, WaitlistEntry
from app.desk.named_offers import named_in
from app.desk.phoning import called, phone_of
from app.desk.views_sync import Difference, Heard, SetAside, StepLine, SyncView
from app.store import there
from app.store.offered import offered
from app.store.outgoing import last_done, open_steps
from app.store.refs import CONNECTED
from app.store.rows_of import records_by_id
from app.store.synced import heard_of

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST = 500
"""Steps that a person would read; of more only the number is said, but for those that need somebody."""
_CLASSES: dict[Kind, type[Any]] = {
    Kind.APPOINTMENT: Appointment, Kind.QUEUE_ENTRY: QueueEntry, Kind.WAITLIST_ENTRY: WaitlistEntry,
    Kind.PROFILE: Profile, Kind.SUBMISSION: Submission,
}  # fmt: skip


def sync_view(reader: Reader, most: int = MOST) -> SyncView:
    """The open steps with what a sentence about each needs; those that need a person first, then in their order."""
    steps = [step for step in open_steps(reader.connection) if step.kind in TOLD]
    steps.sort(key=lambda step: (step.state not in (CONFLICT, REFUSED), step.seq))
    remote = reader.setting(CONNECTED)
    name = remote if isinstance(remote, str) else None
    states = [step.state for step in steps]
    aside = there.list_set_aside(reader.connection, name) if name else []
    return SyncView(
        name, tuple(_Lines(reader, name, steps[:most]).lines()),
        tuple(Heard(stream, at) for stream, at in (heard_of(reader.connection, name) if name else ())),
        tuple(SetAside(kind, remote_id, why, at, body) for kind, remote_id, body, why, at in aside),
        states.count(PENDING), states.count(SENDING), states.count(REFUSED) + states.count(CONFLICT),
    )  # fmt: skip


def lately_told(reader: Reader, most: int = 20) -> tuple[StepLine, ...]:
    """The last steps that are over, told or let go, the newest first."""
    remote = reader.setting(CONNECTED)
    steps = [step for step in last_done(reader.connection, most) if step.kind in _CLASSES]
    return tuple(_Lines(reader, remote if isinstance(remote, str) else None, steps).lines())


class _Lines:
    """Makes the lines of steps; what they are about is read at once."""

    def __init__(self, reader: Reader, remote: str | None, steps: Sequence[Step]) -> None:
        self._reader, self._remote, self._steps = reader, remote or "", steps
        self._records: dict[str, Any] = {}
        for kind, cls in _CLASSES.items():
            wanted = [step.record_id for step in steps if step.kind is kind]
            self._records.update(records_by_id(reader, cls, wanted))
        customers = {getattr(each, "profile_id", None) for each in self._records.values()}
        self._records.update(records_by_id(reader, Profile, {each for each in customers if each}))
        known = there.remote_ids_of(reader.connection, remote or "", self._records)
        self._is_known = known.__contains__
        # Customers, and what the shop offers, belong to no one place: the shop's first says what time it is.
        self._zone = next((each.timezone for each in reader.catalogue.locations.values()), "UTC")
        self._first: dict[str, int] = {}
        for step in steps:
            self._first[step.record_id] = min(step.seq, self._first.get(step.record_id, step.seq))

    def lines(self) -> list[StepLine]:
        """One line for each step."""
        return [self._line(step) for step in self._steps]

    def _line(self, step: Step) -> StepLine:
        record = self._records.get(step.record_id)
        named = getattr(record, "profile_id", None) or ""
        customer = record if isinstance(record, Profile) else self._records.get(named)
        was, now = self._times(step, record)
        place = self._reader.catalogue.locations.get(getattr(record, "location_id", ""))
        service = self._reader.catalogue.definitions.get(getattr(record, "definition_id", ""))
        about = (step.detail or {}).get("about")
        return StepLine(
            step.seq, step.verb, step.kind, step.record_id, step.state, self._standing(step),
            self._whom(step, record, customer), phone_of(self._reader, customer) or None,
            service.name if service else "", was, now,
            place.timezone if place else self._zone, step.last_error,
            tuple(map(str, about)) if isinstance(about, list) else (), self._differences(step), step.made_at,
            step.attempts, step.next_at, not self._is_known(step.record_id),
        )  # fmt: skip

    def _whom(self, step: Step, record: Any, customer: Any) -> str:
        if step.kind in OFFERED:
            offer = offered(self._reader, step.kind).get(step.record_id)
            return offer.name if offer is not None else _name_said(step)
        return called(self._reader, customer) or _whom(record)

    def _differences(self, step: Step) -> tuple[Difference, ...]:
        found = (step.detail or {}).get("fields")
        if not isinstance(found, dict):
            return ()
        named = named_in(self._reader, step.kind) if step.is_offer else self._named
        of = step.kind if step.is_offer else None
        pairs = ((name, cast("dict[str, Json]", each)) for name, each in sorted(found.items()))
        three = ((name, [named(name, each.get(at)) for at in ("base", "ours", "theirs")]) for name, each in pairs)
        return tuple(Difference(name, base, ours, theirs, of) for name, (base, ours, theirs) in three)

    def _named(self, field: str, value: Json) -> Json:
        """The value; of who a customer is, by the id that they have there, what they go by."""
        if field != "profile_id" or not isinstance(value, str):
            return value
        here = there.local_ids_of(self._reader.connection, self._remote, Kind.PROFILE, [value]).get(value, value)
        return called(self._reader, self._reader.find(Profile, here)) or value

    def _standing(self, step: Step) -> str:
        if step.state == DONE:
            return DONE
        if step.state == CONFLICT:
            return "gone" if (step.detail or {}).get("gone") else "conflict"
        if step.state == REFUSED:
            return "refused"
        if step.state == SENDING:
            return "in_doubt" if step.last_error else "sending"
        is_first = self._first[step.record_id] == step.seq
        return "pending" if is_first else "blocked"

    def _times(self, step: Step, record: Any) -> tuple[int | None, int | None]:
        moved = step.changes.get("scheduled_start_at")
        if isinstance(moved, list) and len(moved) == 2:
            old, new = cast("list[int | None]", moved)
            return old, new
        at = getattr(record, "scheduled_start_at", None) or getattr(record, "desired_start_at", None)
        return None, at


def _whom(record: Any) -> str:
    return str(getattr(record, "guest_name", None) or getattr(record, "ticket", None) or "")


def _name_said(step: Step) -> str:
    """The name of what is not there any more, as its step has it."""
    pairs = (step.changes.get(each) for each in ("name", "first_name", "last_name"))
    said = (next((str(each) for each in pair if each), "") for pair in pairs if isinstance(pair, list))
    return " ".join(filter(None, said))
