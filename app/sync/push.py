"""Telling the remote what the desk did: each step once, in order record by record, several records side by side.

A step is marked before it leaves, in a commit of its own batch, so that whatever happens to this program it is known
that it may have arrived: such a step is looked for before it is sent again (rule 35). Answers are written many at a
time, by the one thread that writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from app.core.outgoing import DONE, INTRODUCE, OFFERED, REFUSED, TOLD, Step
from app.core.undo import changes_between
from app.core.values import Kind, Visit
from app.store import outgoing
from app.store.offered import offered
from app.store.outgoing import Settled
from app.store.there import remote_ids_of
from app.sync.failures import Ambiguous, Limited, NotARemote, RemoteFailure, SignedOut, Unreachable
from app.sync.first_offers import introduce_offer
from app.sync.messages import CLASSES, Writer
from app.sync.planning import Plan, cancelling
from app.sync.settling import Settling
from app.sync.telling import Told, tell
from app.sync.untold import CannotBeTold

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.engine import Engine
    from app.sync.remote import Message
    from app.sync.report import Report

BATCH = 128
"""Steps that are on their way at a time, at the most."""
TOGETHER = 56
"""Answers that are kept in one commit while the next ones come in …"""
PATIENCE_SECONDS = 0.2
"""… or as many as there are after so long: one slow answer keeps no other waiting."""
STOPPING = (Unreachable, SignedOut, NotARemote, Limited)
"""What is so for every step alike: nothing more is sent in this round."""
KEYS_LAST_SECONDS = 12 * 3600
"""For so long at least a remote with ``Idempotency-Key`` knows a key: until then nothing needs to be looked for."""
MOST_DOUBTS = 8
"""After so many answers in a row that never came, this round ends."""


@dataclass(slots=True)
class Push:
    """One round of telling."""

    engine: Engine
    pool: ThreadPoolExecutor
    plan: Plan = field(init=False)
    settling: Settling = field(init=False)
    failure: RemoteFailure | None = None
    cancelled: int = 0
    _doubts: int = 0
    _introduced: set[str] = field(default_factory=set)
    _answers: SimpleQueue[Future[Told]] = field(default_factory=SimpleQueue)

    def run(self, report: Report) -> Report:
        """Tell what may leave now. Raises what stopped it, once what was heard is kept."""
        self._begin()
        self.settling = Settling(self.engine, self.plan)
        running: dict[Future[Told], Step] = {}
        heard: list[Told] = []
        while True:
            messages = self._write(heard, BATCH - len(running))
            for each in messages:
                future = self.pool.submit(tell, self.engine.remote, *each)
                running[future] = each[0]
                future.add_done_callback(self._answers.put)
            if not running:
                break
            heard = self._collect(running)
        report = replace(
            report, told=self.settling.told, refused=self.settling.refused, cancelled_out=self.cancelled,
            conflicts=self.settling.conflicts, next_at=self.plan.next_time(self.engine.clock()),
        )  # fmt: skip
        self.engine.report = report
        if self.failure is not None:
            raise self.failure
        return report

    def _begin(self) -> None:
        """Read what is open, and take off what need not be told."""
        with self.engine.store.read() as reader:
            if not outgoing.open_steps(reader.connection):
                self.plan = Plan((), (), hold=self.engine.hold)
                return
        with self.engine.store.write() as unit:
            steps = outgoing.open_steps(unit.connection)
            involved = {each for step in steps for each in (step.record_id, *step.points_at())}
            known = remote_ids_of(unit.connection, self.engine.remote.name, involved)
            gone = {step.seq for step in cancelling(steps, known)}
            outgoing.close(unit.connection, sorted(gone), unit.now, "it came to nothing before it left")
            here = {step.seq for step in steps if step.seq not in gone and self._stays(unit, step)}
            untold = {
                step.seq for step in steps if step.seq in here and step.kind in TOLD - self.engine.abilities.kinds
            }
            outgoing.close(unit.connection, sorted(here - untold), unit.now, None)
            outgoing.close(unit.connection, sorted(untold), unit.now, "the remote has no place for it")
            self.cancelled = len(gone)
        left = [step for step in steps if step.seq not in gone and step.seq not in here]
        self.plan = Plan(left, known, hold=self.engine.hold)

    def _stays(self, unit: Unit, step: Step) -> bool:
        """Whether no remote hears of it: what is this till's own, and visits that follow from a step by rule 24.

        Of what the shop offers a hub alone hears.
        """
        if step.is_offer and not self.engine.abilities.takes_offers:
            return True
        if step.kind not in self.engine.abilities.kinds:
            return True
        if step.kind is not Kind.VISIT:
            return False
        if step.after.get("appointment_id") or step.after.get("queue_entry_id"):
            return True
        visit = unit.find(Visit, step.record_id)
        return visit is not None and bool(visit.appointment_id or visit.queue_entry_id)

    def _write(self, heard: Sequence[Told], room: int) -> list[tuple[Step, Message, bool, bool]]:
        """Keep what was heard and mark what leaves next, in one commit; gives what leaves."""
        is_over = self.failure is not None
        next_steps = [] if is_over else self.plan.ready(self.engine.clock(), room)
        if not heard and not next_steps:
            return []
        with self.engine.store.write() as unit:
            self.settling.keep(unit, heard)
            if not next_steps and not is_over and self.failure is None:
                next_steps = self.plan.ready(self.engine.clock(), room)
            return self._leaving(unit, next_steps)

    def _leaving(self, unit: Unit, steps: Sequence[Step]) -> list[tuple[Step, Message, bool, bool]]:
        if not steps:
            return []
        abilities = self.engine.abilities
        writer = Writer(
            unit,
            self.engine.remote.name,
            self.engine.till,
            steps,
            self.plan,
            has_catalogue=abilities.has_catalogue,
            takes_offers=abilities.takes_offers,
        )
        ready: list[tuple[Step, Message, bool, bool]] = []
        for step in steps:
            try:
                message = writer.write(step)
            except CannotBeTold as reason:
                self._cannot(unit, step, reason)
                continue
            why_not = self.engine.remote.cannot(message)
            if why_not is not None:
                self.plan.dropped(step)
                outgoing.settle(unit.connection, [Settled(step.seq, DONE, why_not)], unit.now)
                continue
            has_key = abilities.has_keys and 0 <= unit.now - step.made_at < KEYS_LAST_SECONDS
            ready.append((step, message, step.is_in_doubt, has_key))
        still = outgoing.mark_sending(unit.connection, [each[0].seq for each in ready], unit.now)
        for step in [each[0] for each in ready if each[0].seq not in still]:
            self.plan.stuck(step)
        return [each for each in ready if each[0].seq in still]

    def _cannot(self, unit: Unit, step: Step, reason: CannotBeTold) -> None:
        self.plan.stuck(step)
        now = outgoing.step_of(unit.connection, step.seq)
        if now is None or now.record_id != step.record_id:
            return  # its customer has become one with another: read anew, it is told of that one
        if reason.untold is not None:
            self._introduce(unit, *reason.untold)
        else:
            self.plan.refused(step)
            self.settling.refused += 1
            outgoing.settle(unit.connection, [Settled(step.seq, REFUSED, reason.words)], unit.now)
            unit.touch(Kind.OUTBOX, str(step.seq))

    def _introduce(self, unit: Unit, kind: Kind, record_id: str) -> None:
        """Put a record on the list that was here before there was any remote; what points at it waits for that."""
        if record_id in self._introduced or self.plan.of_record(record_id):
            return
        self._introduced.add(record_id)
        if kind in OFFERED:
            record = offered(unit, kind).get(record_id)
            if record is not None:
                introduce_offer(unit, kind, record_id, record)
            return
        found: Any = unit.find(CLASSES[kind], record_id)
        if found is not None:
            unit.log(INTRODUCE, kind, record_id, changes_between(None, found))

    def _collect(self, running: dict[Future[Told], Step]) -> list[Told]:
        """What has been heard by now, at least one answer; after a failure of all, what has not begun stays here."""
        heard = [self._take(running, self._answers.get())]
        until = monotonic() + self.engine.patience
        while running and len(heard) < TOGETHER and (left := until - monotonic()) > 0:
            try:
                heard.append(self._take(running, self._answers.get(timeout=left)))
            except Empty:
                break
        self._judge(heard)
        if self.failure is not None:
            for future in list(running):
                future.cancel()  # it is heard of as one that was not sent
        return heard

    def _take(self, running: dict[Future[Told], Step], future: Future[Told]) -> Told:
        step = running.pop(future)
        return Told(step, None, Unreachable("not sent")) if future.cancelled() else future.result()

    def _judge(self, heard: Iterable[Told]) -> None:
        for each in heard:
            self._doubts = self._doubts + 1 if isinstance(each.failure, Ambiguous) else 0
            if isinstance(each.failure, STOPPING) or self._doubts >= MOST_DOUBTS:
                self.failure = self.failure or each.failure
