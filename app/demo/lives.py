"""What happened to each record of the demo shop, step by step, by the same core functions that the desk's verbs use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.core.lifecycles import begin_appointment, move_appointment
from app.core.line_steps import call_booking, call_entry, cancel_entry, finish_entry, serve_entry, start_booking
from app.core.values import Appointment, BookingType, Instant, QueueEntry, Status, Visit
from app.demo.book import QueueRow
from app.demo.drafts import Draft, State
from app.demo.stage import Stage

_HOUR = 3600
_DAY = 86_400


class Step(NamedTuple):
    """One step: the verb, when, who took it, and the record before (null: it was made) and after."""

    verb: str
    at: Instant
    staff_id: str | None
    before: Appointment | QueueEntry | None
    after: Appointment | QueueEntry


@dataclass(slots=True)
class Life:
    """A record as it stands, the steps that led there, and when the customer was seen here, if ever."""

    record: Appointment | QueueEntry
    steps: list[Step] = field(default_factory=list)
    visited_at: Instant | None = None

    def begin(self, verb: str, at: Instant, staff_id: str | None = None) -> None:
        """Note that the record was made."""
        self.steps.append(Step(verb, at, staff_id, None, self.record))

    def step(self, verb: str, at: Instant, staff_id: str | None, after: Appointment | QueueEntry) -> None:
        """Take one step."""
        self.steps.append(Step(verb, at, staff_id, self.record, after))
        self.record = after


def live_booking(stage: Stage, draft: Draft) -> Life:
    """The life of a booking up to its state."""
    asked = _asked_at(stage, draft)
    plain = Appointment(
        stage.make_id(), 0, draft.definition.id, draft.customer.id, draft.location.id,
        draft.staff.id if draft.staff else None, Status.CONFIRMED, draft.start, draft.end, draft.location.timezone,
        notes=None if draft.state is State.CANCELLED else draft.note,
    )  # fmt: skip
    life = Life(begin_appointment(plain, draft.definition, asked))
    life.begin("book", asked)
    if draft.state is not State.REQUESTED:
        _decide(stage, draft, life, asked)
    _LATER.get(draft.state, _stays)(stage, draft, life)
    return life


def _asked_at(stage: Stage, draft: Draft) -> Instant:
    if draft.asked_at is not None:
        return draft.asked_at
    before = stage.dice.randrange(8 * _HOUR, 12 * _DAY) // 60 * 60
    return min(draft.start, stage.now) - before


def _decide(stage: Stage, draft: Draft, life: Life, asked: Instant) -> None:
    """Approve or reject what asks first, within hours."""
    if draft.definition.booking_type is not BookingType.APPROVAL_REQUIRED:
        return
    at, manager = asked + stage.dice.randrange(10, 200) * 60, stage.manager_of(draft.location)
    if draft.state is State.REJECTED:
        why = stage.dice.choice(stage.scene["reasons"]["rejected"])
        _move(life, "reject", Status.REJECTED, at, manager, why)
    else:
        _move(life, "approve", Status.CONFIRMED, at, manager)


def _move(life: Life, verb: str, wanted: Status, at: Instant, staff_id: str | None, because: str | None = None) -> None:
    record = life.record
    assert isinstance(record, Appointment)  # noqa: S101
    life.step(verb, at, staff_id, move_appointment(record, wanted, at, staff_id=staff_id, because=because))


def _stays(stage: Stage, draft: Draft, life: Life) -> None:
    """Nothing has happened since."""


def _cancel(stage: Stage, draft: Draft, life: Life) -> None:
    decided = life.record.updated_at
    at = decided + stage.dice.randrange(1, max(2, min(draft.start, stage.now) - decided))
    why = draft.note or stage.dice.choice(stage.scene["reasons"]["cancelled"])
    _move(life, "cancel", Status.CANCELLED, at, draft.staff.id if draft.staff else None, why)


def _miss(stage: Stage, draft: Draft, life: Life) -> None:
    at = min(draft.start + 20 * 60, stage.now)
    _move(life, "no_show", Status.NO_SHOW, at, draft.staff.id if draft.staff else None)


def _arrive(stage: Stage, draft: Draft, life: Life) -> None:
    # Who is early for a booking that is still to come arrived a few minutes ago.
    at = min(draft.start, stage.now) - stage.dice.randrange(2, 9) * 60 - 20
    _move(life, "arrive", Status.ARRIVED, at, draft.staff.id if draft.staff else None)
    life.visited_at = at


def _begin_service(stage: Stage, draft: Draft, life: Life) -> None:
    _arrive(stage, draft, life)
    who = draft.staff.id if draft.staff else None
    # From the second before the quarter on, so that a service that begins at this very moment has begun.
    called = draft.start - 70
    for verb, at, take in (("call", called, call_booking), ("serve", draft.start - 1, start_booking)):
        record = life.record
        assert isinstance(record, Appointment)  # noqa: S101
        life.step(verb, at, who, take(record, at, who))


def _complete(stage: Stage, draft: Draft, life: Life) -> None:
    _begin_service(stage, draft, life)
    at = min(draft.end + stage.dice.randrange(-6, 3) * 60, stage.now - 1)
    _move(life, "finish", Status.COMPLETED, at, draft.staff.id if draft.staff else None)


_LATER: Mapping[State, Callable[[Stage, Draft, Life], None]] = {
    State.CANCELLED: _cancel,
    State.NO_SHOW: _miss,
    State.ARRIVED: _arrive,
    State.IN_SERVICE: _begin_service,
    State.COMPLETED: _complete,
}


def live_entry(made: QueueEntry, row: QueueRow, now: Instant, staff_id: str | None) -> Life:
    """The life of a walk-in, from the minutes ago at which each thing happened."""
    life = Life(made)
    life.begin("check_in", made.checked_in_at)
    if "called" in row:
        at = now - 60 * row["called"]
        life.step("call", at, staff_id, call_entry(made, at, staff_id))
    if "started" in row:
        at = life.visited_at = now - 60 * row["started"]
        life.step("serve", at, staff_id, serve_entry(_entry(life), at, staff_id))
    if "finished" in row:
        at = now - 60 * row["finished"]
        life.step("finish", at, staff_id, finish_entry(_entry(life), at))
    if "left" in row:
        at = now - 60 * row["left"]
        life.step("cancel", at, staff_id, cancel_entry(_entry(life), at, "Left without a word."))
    return life


def _entry(life: Life) -> QueueEntry:
    assert isinstance(life.record, QueueEntry)  # noqa: S101
    return life.record


def visit_of(life: Life, make_id: Callable[[], str]) -> Visit | None:
    """The visit that the record counts as, once (rule 24); its number is still to be given."""
    record, at = life.record, life.visited_at
    if at is None:
        return None
    booking = record.id if isinstance(record, Appointment) else None
    entry = record.id if isinstance(record, QueueEntry) else None
    return Visit(make_id(), 0, record.location_id, at, record.profile_id, booking, entry, created_at=at, updated_at=at)


def number_life(life: Life, number: int) -> None:
    """Give the record its number, in every step."""
    life.record = replace(life.record, number=number)
    life.steps = [_numbered(step, number) for step in life.steps]


def _numbered(step: Step, number: int) -> Step:
    before = step.before and replace(step.before, number=number)
    return step._replace(before=before, after=replace(step.after, number=number))


def came_at(life: Life) -> Instant | None:
    """When the customer checked in or arrived, if they did."""
    record = life.record
    return record.checked_in_at if isinstance(record, QueueEntry) else record.arrived_at


def ticket_life(life: Life, ticket: str) -> None:
    """Give the record its ticket, in every step from when the customer was there."""
    life.record = _ticketed(life.record, ticket)
    life.steps = [
        step._replace(before=step.before and _ticketed(step.before, ticket), after=_ticketed(step.after, ticket))
        for step in life.steps
    ]


def _ticketed(record: Appointment | QueueEntry, ticket: str) -> Appointment | QueueEntry:
    if isinstance(record, QueueEntry):
        return replace(record, ticket=ticket)
    return record if record.arrived_at is None else replace(record, ticket=ticket, ticket_at=record.arrived_at)
