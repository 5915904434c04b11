"""The sync of one store with one remote: said hello, told, heard. One thread writes; nothing of it touches the window.

::

    engine = Engine(store, remote)
    report = engine.run_once()
    engine.close()

A round that fails half way keeps what it did, says what stopped it, and the next one goes on from there.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any, cast

from app.core.outgoing import NEEDS_A_PERSON, PENDING, SENDING
from app.core.values import Instant, Json, Kind
from app.store import there
from app.store.bulk import expect_many
from app.store.migrate import STORE_ID
from app.store.outgoing import close, count_states, open_steps
from app.store.synced import keep_line_heard
from app.sync.ahead import Asking
from app.sync.back_off import pause_after
from app.sync.budget import Pace
from app.sync.catalogue import Offers
from app.sync.chosen import Chosen
from app.sync.denied import Denied
from app.sync.failures import Ambiguous, Declined, Limited, NotARemote, RemoteFailure, SignedOut, Unreachable
from app.sync.first_offers import tell_all_offers
from app.sync.planning import HOLD_SECONDS
from app.sync.pull import Pull
from app.sync.push import PATIENCE_SECONDS, Push
from app.sync.remote import Abilities
from app.sync.report import Report, State

if TYPE_CHECKING:
    from app.store.store import Store
    from app.sync.budget import Budget
    from app.sync.remote import Remote

AT_ONCE = 8
"""Requests side by side: more did not make a remote faster."""
SKEW_SECONDS = 60
"""From here on a clock that differs is said."""
MET, BUDGET = "met", "budget"
ASK_AGAIN_SECONDS = 24 * 3600
"""How long what a remote can do is taken to be so."""
_LINE_KINDS = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY})
"""Of what the line is made."""
BEAT_SECONDS = 10
"""Within this it is not written down again that all was heard."""

_STATES: tuple[tuple[type[RemoteFailure], State], ...] = (
    (SignedOut, State.SIGNED_OUT), (NotARemote, State.NOT_A_REMOTE), (Limited, State.LIMITED),
    (Unreachable, State.OFFLINE), (Ambiguous, State.OFFLINE), (Declined, State.NOT_A_REMOTE),
)  # fmt: skip


class Engine:
    """Keeps one store and one remote in step. From one thread only; ``stop`` from any."""

    def __init__(
        self, store: Store, remote: Remote, *, hold: int = HOLD_SECONDS, clock: Callable[[], Instant] | None = None,
        at_once: int = AT_ONCE, patience: float = PATIENCE_SECONDS,
    ) -> None:  # fmt: skip
        """``hold``: seconds that a step stays at the till, so that an undo at the desk never leaves it.

        ``patience``: seconds for which answers are waited for that are kept together.
        """
        self.store, self.remote, self.hold, self.patience = store, remote, hold, patience
        self.clock = clock or store.clock
        self.at_once = at_once
        self.abilities = Abilities()
        self.report = Report()
        self.till = self._till()
        self.offers = Offers()
        self.denied = Denied(self)
        with store.read() as reader:
            self.chosen = Chosen.of(reader)
        self._stopping = threading.Event()
        self._failures = 0
        self._has_just_met = False
        self._beat_at: Instant = 0
        self._pace = Pace(self._budget())
        # Where calls are few, none is made before it is needed.
        self.asking = Asking(at_once if self._pace.budget is None else 1)

    def run_once(self) -> Report:
        """One round. Whatever the remote does is in the report; only what is wrong with this till is raised."""
        report = self.report = self.report.began()
        self._has_just_met = False
        try:
            for step in (self._shake_hands, self._meet, self._push, self._pull):
                report = step(report)
            self.report = report.at(State.ONLINE, self.clock())
            self._failures = 0
        except RemoteFailure as failure:
            self.report = self._stopped_by(failure)
        self.report = self._counted(self.report)
        return self.report

    def stop(self) -> None:
        """Let the round that is under way end at its next page."""
        self._stopping.set()

    def close(self) -> None:
        """Let its threads go; the store and the remote are their owners'."""
        self.asking.close()

    @property
    def is_stopping(self) -> bool:
        """Whether somebody wants it to end."""
        return self._stopping.is_set()

    def heard(self) -> None:
        """The remote has answered something."""
        self.report = replace(self.report, last_heard=self.clock())

    def _shake_hands(self, report: Report) -> Report:
        """Find out what the remote can do, or remember it; after a failure this is the one probe, before all else."""
        with self.store.read() as reader:
            kept = there.cursor_of(reader.connection, self.remote.name, there.ABILITIES)
        known = read_abilities(kept)
        asked_at = kept.get("asked_at") if isinstance(kept, dict) else None
        is_fresh = isinstance(asked_at, int) and 0 <= self.clock() - asked_at < ASK_AGAIN_SECONDS
        if known is not None and is_fresh:
            self.abilities = known
            if hasattr(self.remote, "abilities"):
                self.remote.abilities = known
            if report.state is not State.ONLINE:
                self.remote.greet()
                self.heard()
            return report
        self.abilities = self.remote.probe()
        self.heard()
        with self.store.write() as unit:
            said = {**write_abilities(self.abilities), "asked_at": self.clock()}
            there.keep_cursor(unit.connection, self.remote.name, there.ABILITIES, said, unit.now)
        return report

    def _meet(self, report: Report) -> Report:
        """Once, hear all of it before the first word is said: what it has already is then not told anew."""
        with self.store.read() as reader:
            if there.cursor_of(reader.connection, self.remote.name, MET) is not None:
                return report
        with self.store.write() as unit:
            expect_many(unit)
            # What the shop offered before is no news to it; what it lacks is told when something points at it.
            before = [step.seq for step in open_steps(unit.connection) if step.is_offer]
            close(unit.connection, before, unit.now, "it was before there was this remote")
        now, used = self.clock(), self._pace.used
        report = Pull(self).run(report)
        self._pace.asked(now, used)
        self._has_just_met = True
        if self.abilities.takes_offers:
            with self.store.write() as unit:
                tell_all_offers(unit, self.remote.name)
        if not self.is_stopping:
            with self.store.write() as unit:
                there.keep_cursor(unit.connection, self.remote.name, MET, unit.now, unit.now)
        return report

    def _push(self, report: Report) -> Report:
        """Tell the remote what the desk did."""
        with ThreadPoolExecutor(self.at_once, thread_name_prefix="sync") as pool:
            return Push(self, pool).run(report)

    def _pull(self, report: Report) -> Report:
        """Hear from the remote what others did; where calls are few, not before they are there again."""
        now, used = self.clock(), self._pace.used
        if self._has_just_met or not self._pace.may_ask(now):
            return report
        try:
            report = Pull(self).run(report)
        finally:
            self._pace.asked(now, used)
        self._keep_heard(now)
        return report

    def _keep_heard(self, at: Instant) -> None:
        """All was heard as of then, also where it was nothing new: a display of the line is not older than that."""
        is_kept = 0 <= at - self._beat_at < BEAT_SECONDS
        carries = _LINE_KINDS & self.abilities.kinds
        if is_kept or self.is_stopping or Kind.QUEUE_ENTRY not in carries or self.denied.has(*carries):
            return
        keep_line_heard(self.store, self.remote.name, at)
        self._beat_at = at

    def _stopped_by(self, failure: RemoteFailure) -> Report:
        state = next((state for kind, state in _STATES if isinstance(failure, kind)), State.OFFLINE)
        self._failures += 1
        asked = failure.seconds if isinstance(failure, Limited | Ambiguous) else None
        later = self.clock() + pause_after(self._failures - 1, asked)
        return replace(self.report.at(state, self.clock(), failure.words), next_at=later)

    def _counted(self, report: Report) -> Report:
        self._keep_budget()
        with self.store.read() as reader:
            states = count_states(reader.connection)
        skew, budget = self.remote.skew_seconds, self._pace.budget
        return replace(
            report, sending=states.get(SENDING, 0), waiting=states.get(PENDING, 0),
            need_you=sum(states.get(each, 0) for each in NEEDS_A_PERSON),
            calls_used=budget.used if budget else None, calls_allowed=budget.per_month if budget else None,
            skew_seconds=skew if skew is not None and abs(skew) > SKEW_SECONDS else None,
        )  # fmt: skip

    def _budget(self) -> Budget | None:
        """What a plan allows, where the remote has one; with what was used of it before."""
        budget: Budget | None = getattr(self.remote, "budget", None)
        if budget is not None:
            with self.store.read() as reader:
                budget.restore(there.cursor_of(reader.connection, self.remote.name, BUDGET))
        return budget

    def _keep_budget(self) -> None:
        if self._pace.budget is not None:
            with self.store.write() as unit:
                there.keep_cursor(unit.connection, self.remote.name, BUDGET, self._pace.budget.state, unit.now)

    def _till(self) -> str:
        """What tells the steps of this till from those of every other."""
        with self.store.read() as reader:
            store_id = reader.setting(STORE_ID)
        with self.store.write() as unit:
            device = unit.device
        return f"{store_id}:{device.id if device else ''}"


def write_abilities(abilities: Abilities) -> dict[str, Json]:
    """What a remote can do, as JSON."""
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in asdict(abilities).items()}


def read_abilities(kept: Json) -> Abilities | None:
    """The same, read back; None where it is not that."""
    if not isinstance(kept, dict):
        return None
    given: dict[str, Any] = {each.name: kept[each.name] for each in fields(Abilities) if each.name in kept}
    if len(given) < len(fields(Abilities)):
        return None
    given["kinds"] = frozenset(Kind(each) for each in cast("list[str]", given["kinds"]))
    given["statuses"] = frozenset(given["statuses"])
    return Abilities(**given)
