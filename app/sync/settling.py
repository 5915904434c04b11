"""What became of steps that were told: their states, and what the remote says of their records now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.outgoing import ALIKE, CONFLICT, DONE, LOST_AT, NEVER, OTHERS, PENDING, REFUSED, SENDING
from app.core.values import Kind
from app.store import outgoing
from app.store.offered import let_go, offered
from app.store.outgoing import Settled
from app.store.there import OFFERS, drop_ref, local_ids_of, read_again
from app.sync.back_off import pause_after
from app.sync.failures import Ambiguous, Declined, Undecided
from app.sync.merging import Merge
from app.sync.messages import others_of
from app.sync.offer_numbers import keep_numbers
from app.sync.refusing import GONE, refusal_words
from app.sync.relinking import relink

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.core.values import Json
    from app.store.unit import Unit
    from app.sync.engine import Engine
    from app.sync.planning import Plan
    from app.sync.remote import Seen
    from app.sync.telling import Told

AT_ODDS = 409
"""Of a hub where somebody else changed the same of what the shop offers."""


@dataclass(slots=True)
class Settling:
    """Keeps answers, many in one commit, and counts what they were."""

    engine: Engine
    plan: Plan
    told: int = 0
    refused: int = 0
    conflicts: int = 0

    def keep(self, unit: Unit, heard: Sequence[Told]) -> None:
        """What became of steps: their states, the ids that the remote gave, and what it says of the records now."""
        others = self._others(unit, heard)
        settled = self._answered(unit, [told for told in heard if not any(told is each for each in others)])
        # After those: what was found there in place of a step's own record may be one of them.
        settled += [self._found(unit, told, told.seen) if told.seen else self._failed(unit, told) for told in others]
        outgoing.settle(unit.connection, settled, unit.now)
        if settled:
            unit.touch(Kind.OUTBOX, str(settled[0].seq))

    def _others(self, unit: Unit, heard: Sequence[Told]) -> list[Told]:
        """What failed, what was found and not told, and customers whom others here have become meanwhile."""
        people = [told.seen.remote_id for told in heard if told.seen and told.step.kind is Kind.PROFILE]
        known = local_ids_of(unit.connection, self.engine.remote.name, Kind.PROFILE, people) if people else {}
        return [
            told for told in heard
            if told.failure is not None or told.was_found
            or (told.seen and known.get(told.seen.remote_id, told.step.record_id) != told.step.record_id)
        ]  # fmt: skip

    def _answered(self, unit: Unit, heard: Sequence[Told]) -> list[Settled]:
        rows: dict[Kind, list[Seen]] = {}
        ours: dict[Kind, dict[str, str]] = {}
        said: dict[Kind, dict[str, Mapping[str, Json]]] = {}
        for told in heard:
            step = told.step
            self.plan.told(step)
            if told.seen is not None and step.is_offer:
                keep_numbers(unit, self.engine.remote.name, step, told.seen)
            elif told.seen is not None:
                rows.setdefault(step.kind, []).append(told.seen)
                ours.setdefault(step.kind, {})[told.seen.remote_id] = step.record_id
                said.setdefault(step.kind, {})[told.seen.remote_id] = told.said
            elif step.is_offer:
                self._take_away(unit, step)
        self.told += len(heard)
        # Before the merge, which may find a conflict in what was to follow.
        settled = [Settled(told.step.seq, DONE) for told in heard]
        outgoing.settle(unit.connection, settled, unit.now)
        merge = Merge(unit, self.engine.remote.name, self.engine.remote.words, self.plan.of_record)
        for kind, seen in rows.items():
            merge.take(kind, seen, ours[kind], said[kind])
        self.conflicts += merge.taken.conflicts
        return settled

    def _take_away(self, unit: Unit, step: Step) -> None:
        """It is gone there, and here too where a refusal had brought it back."""
        record = offered(unit, step.kind).get(step.record_id)
        if record is not None and not self.plan.later(step):
            let_go(unit, step.kind, record)
            if step.record_id in offered(unit, step.kind):
                return  # something here points at it still: it goes as what others took away does
        drop_ref(unit.connection, self.engine.remote.name, step.kind, step.record_id)

    def _found(self, unit: Unit, told: Told, seen: Seen) -> Settled:
        """What an earlier try made, unless that is another record of ours: then it is looked for once more."""
        step = told.step
        known = local_ids_of(unit.connection, self.engine.remote.name, step.kind, [seen.remote_id])
        if known.get(seen.remote_id, step.record_id) == step.record_id:
            return self._answered(unit, [told])[0]
        if step.kind is Kind.PROFILE:
            return self._relinked(unit, told, seen)
        self.plan.stuck(step)
        others: list[Json] = [*sorted({*others_of(step), seen.remote_id})]
        return Settled(step.seq, SENDING, detail={**(step.detail or {}), OTHERS: others})

    def _relinked(self, unit: Unit, told: Told, seen: Seen) -> Settled:
        gone = relink(unit, self.engine.remote, told.step.record_id, seen)
        if gone is not None:
            self.plan.hold_back((gone, told.step.record_id))
        self.plan.told(told.step)
        self.told += 1
        return Settled(told.step.seq, DONE)

    def _failed(self, unit: Unit, told: Told) -> Settled:
        step, failure = told.step, told.failure
        if told.known_as is not None:
            return self._relinked(unit, told, told.known_as)
        if isinstance(failure, Declined):
            self.plan.refused(step)
            is_gone = told.is_gone or (step.is_offer and failure.status in GONE)
            is_conflict = is_gone or (step.is_offer and failure.status == AT_ODDS)
            self.conflicts += is_conflict
            self.refused += not is_conflict
            if step.is_offer and (
                step.is_removing or is_conflict
            ):  # it comes back in this round, or what is there is kept beside it
                read_again(unit.connection, self.engine.remote.name, OFFERS)
            detail: dict[str, Json] = {**(step.detail or {})}
            if is_gone:
                detail["gone"] = True  # whoever wants it all the same has it made anew
            if failure.fields:
                detail["about"] = list(failure.fields)
            if isinstance(failure, Undecided):
                detail[ALIKE] = list(failure.ids)
            state = CONFLICT if is_conflict else REFUSED
            words = refusal_words(step, failure, is_gone=is_gone)
            return Settled(step.seq, state, words, None, failure.status, detail)
        self.plan.stuck(step)
        words = failure.words if failure is not None else ""
        if isinstance(failure, Ambiguous):
            later = unit.now + pause_after(step.attempts, failure.seconds)
            return Settled(step.seq, SENDING, words, later, detail=_lost(unit, step, has_left=True))
        if told.was_in_doubt or step.state == SENDING:
            return Settled(step.seq, SENDING, words, detail=_lost(unit, step, has_left=told.has_left))
        return Settled(step.seq, PENDING, words, detail=step.detail)


def _lost(unit: Unit, step: Step, *, has_left: bool) -> Mapping[str, Json] | None:
    """Its detail, with when it was lost first; a crash before its answer was kept has left no such moment."""
    known = (step.detail or {}).get(LOST_AT)
    if isinstance(known, int) or (step.state == SENDING and known != NEVER):
        return step.detail
    return {**(step.detail or {}), LOST_AT: unit.now if has_left else NEVER}
