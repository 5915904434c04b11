"""Two tills, their staff, a network that fails and programs that die, in any order (rules 34 to 36).

Whatever happened, once the network is whole and a person has let go of what was refused, both tills have what the hub
has; no member of staff is booked twice; and every record that was made at a desk is at the hub exactly once.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, multiple, rule

from app.core.blocks import block_of
from app.core.errors import BadInput, Refused
from app.core.values import Appointment, Kind, QueueEntry
from tests.support import twin as support
from tests.support.dying import Died, dying
from tests.support.proxy import CUT_HALF, RESET_AFTER, RESET_BEFORE, TWICE, Asked, Fault, answer
from tests.support.shop_builder import CUSTOMERS, at

TILLS = st.sampled_from("ab")
FAULTS = st.sampled_from(
    [None, None, RESET_BEFORE, RESET_AFTER, CUT_HALF, TWICE, answer(429), answer(503), answer(500, arrives=1)]
)
VERBS = st.sampled_from(["arrive", "cancel", "complete", "no_show", "approve", "reject", "undo"])
LINE_VERBS = st.sampled_from(["call", "serve", "finish", "cancel", "park", "unpark", "requeue", "undo"])


class Shops(RuleBasedStateMachine):
    """What may happen in a shop with two tills."""

    bookings, entries = Bundle("bookings"), Bundle("entries")

    @initialize()
    def open(self) -> None:
        self.folder = Path(mkdtemp())
        self.stack = ExitStack()
        self.twin = self.stack.enter_context(support.twin(self.folder))
        self.made: list[tuple[str, Kind, str]] = []
        self.twin.sync("a", "b")

    @rule(target=bookings, till=TILLS, half=st.integers(0, 12), staff=st.sampled_from(["ana", "bob"]),
          who=st.sampled_from(CUSTOMERS), service=st.sampled_from(["cut", "dye"]))  # fmt: skip
    def book(self, till: str, half: int, staff: str, who: str, service: str) -> Any:
        given = {"definition_id": service, "profile_id": who, "staff_id": staff, "start": at(9) + half * 1800}
        made = self._try(lambda: self.twin.desks[till].book(**given))
        return self._noted(till, Kind.APPOINTMENT, made)

    @rule(target=entries, till=TILLS, guest=st.sampled_from(["Pat", "Kim"]))
    def check_in(self, till: str, guest: str) -> Any:
        made = self.twin.desks[till].act("check_in", definition_id="cut", location_id="mel", guest_name=guest)
        return self._noted(till, Kind.QUEUE_ENTRY, made)

    @rule(which=bookings, till=TILLS, verb=VERBS)
    def step(self, which: tuple[str, str], till: str, verb: str) -> None:
        self._on(which, till, verb)

    @rule(which=entries, till=TILLS, verb=LINE_VERBS)
    def step_in_line(self, which: tuple[str, str], till: str, verb: str) -> None:
        self._on(which, till, verb)

    @rule(which=bookings, till=TILLS, half=st.integers(0, 12))
    def move(self, which: tuple[str, str], till: str, half: int) -> None:
        self._on(which, till, "reschedule", start=at(9) + half * 1800)

    @rule(which=bookings, till=TILLS, text=st.sampled_from(["one", "two"]))
    def note(self, which: tuple[str, str], till: str, text: str) -> None:
        self._on(which, till, "note", text=text)

    @rule(which=consumes(entries), till=TILLS, who=st.sampled_from(CUSTOMERS))
    def convert(self, which: tuple[str, str], till: str, who: str) -> None:
        self._on(which, till, "convert", profile_id=who)

    @rule(till=TILLS, seconds=st.sampled_from([10, 400]))
    def sync(self, till: str, seconds: int) -> None:
        self.twin.pass_time(seconds)
        self.twin.sync(till)

    @rule(till=TILLS, faults=st.lists(FAULTS, min_size=1, max_size=6), seconds=st.sampled_from([1, 400]))
    def sync_badly(self, till: str, faults: list[Fault | None], seconds: int) -> None:
        script = list(faults)

        def choose(asked: Asked) -> Fault | None:
            return script.pop(0) if script and asked.method != "GET" else None

        self.twin.pass_time(seconds)
        network = self.twin.desks[till].network
        network.choose = choose
        self.twin.sync(till)
        network.choose = lambda _: None

    @rule(till=TILLS)
    def sync_without_a_cable(self, till: str) -> None:
        self.twin.cut(till)
        self.twin.sync(till)
        self.twin.heal(till)

    @rule(till=TILLS, commits=st.integers(1, 6))
    def die_while_syncing(self, till: str, commits: int) -> None:
        desk = self.twin.desks[till]
        try:
            with dying(desk.shop.store, after=commits):
                self.twin.sync(till)
        except Died:
            desk.remote.close()
            desk.connect()

    def teardown(self) -> None:
        if not hasattr(self, "twin"):
            return
        try:
            self._come_to_rest()
            self.twin.assert_converged()
            self._nobody_is_booked_twice()
            self._everything_arrived_once()
        finally:
            self.stack.close()
            shutil.rmtree(self.folder)

    def _come_to_rest(self) -> None:
        for _ in range(12):
            self.twin.pass_time(700)
            self.twin.settle()
            waiting = [desk for desk in self.twin.desks.values() if desk.outbox()]
            if not waiting:
                return
            for desk in waiting:
                for line in desk.shop.look("sync_view").steps:
                    self._decide(desk, line)

    def _decide(self, desk: support.Desk, line: Any) -> None:
        """A person lets go of what was refused, and takes the hub's side in a conflict."""
        if line.state == "conflict":
            desk.act("take_theirs", line.seq)
        elif line.state == "refused":
            desk.act("discard_step", line.seq, reason="let go")

    def _nobody_is_booked_twice(self) -> None:
        shop = self.twin.hub.shop
        with shop.store.read() as reader:
            definitions = reader.catalogue.definitions
        held = []
        for number in self.twin.hub_has(Appointment):
            [(record_id,)] = shop.rows(f"SELECT id FROM appointments WHERE number = {number}")
            found = shop.find(Appointment, str(record_id))
            block = block_of(found, definitions[found.definition_id])
            if block is not None and not found.is_overridden:
                held.append((found.assigned_staff_id, block.start, block.end))
        for at_first, (staff, start, end) in enumerate(held):
            for other, begins, ends in held[at_first + 1 :]:
                assert staff != other or end <= begins or ends <= start, held

    def _everything_arrived_once(self) -> None:
        """By the ids of the tills: each has one of the hub's, or was let go and is over here."""
        for till, kind, record_id in self.made:
            shop = self.twin.desks[till].shop
            refs = shop.rows(f"SELECT remote_id FROM remote_refs WHERE local_id = '{record_id}'")
            if refs:
                continue
            cls = Appointment if kind is Kind.APPOINTMENT else QueueEntry
            open_words = ("requested", "confirmed", "arrived", "waiting", "called")
            assert shop.find(cls, record_id).status.value not in open_words, (till, record_id)
        known = {till: self.twin.desks[till].said(Appointment) for till in "ab"}
        assert len(known["a"]) == len(self.twin.hub_has(Appointment))

    def _noted(self, till: str, kind: Kind, made: Any) -> Any:
        if made is None:
            return multiple()
        self.made.append((till, kind, made.id))
        return (till, made.id)

    def _on(self, which: tuple[str, str], till: str, verb: str, **given: Any) -> None:
        """At one of the tills, on the record as that till has it, where it has it at all."""
        owner, record_id = which
        desk = self.twin.desks[till]
        if owner != till:
            refs = self.twin.desks[owner].shop.rows(f"SELECT remote_id FROM remote_refs WHERE local_id = '{record_id}'")
            there = str(refs[0][0]) if refs else ""
            here = desk.shop.rows(f"SELECT local_id FROM remote_refs WHERE remote_id = '{there}' AND kind != 'profile'")
            mine = [str(row[0]) for row in here if self._is_same_kind(owner, record_id, desk, str(row[0]))]
            if not mine:
                return
            record_id = mine[0]
        self._try(lambda: desk.act(verb, record_id, **given))

    def _is_same_kind(self, owner: str, record_id: str, desk: support.Desk, local_id: str) -> bool:
        kinds = []
        for shop, each in ((self.twin.desks[owner].shop, record_id), (desk.shop, local_id)):
            kinds.append(str(shop.rows(f"SELECT kind FROM remote_refs WHERE local_id = '{each}'")[0][0]))
        return kinds[0] == kinds[1]

    def _try(self, act: Any) -> Any:
        try:
            return act()
        except (Refused, BadInput):
            return None


SHORT = settings(
    max_examples=4, stateful_step_count=100, deadline=None, print_blob=True, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
    # Each story takes seconds: what fails is printed as it was found.
    phases=(Phase.explicit, Phase.generate),
)  # fmt: skip
LONG = settings(SHORT, max_examples=200, stateful_step_count=50, derandomize=False)


class Warm(Shops.TestCase):  # type: ignore[misc,name-defined]
    """Python 3.11 may fail to compile on one thread while hypothesis moves the recursion limit on another."""

    @classmethod
    def setUpClass(cls) -> None:
        """Import whatever a hub and a till import, before hypothesis begins."""
        folder = Path(mkdtemp())
        with support.twin(folder) as twin:
            twin.sync("a", "b")
        shutil.rmtree(folder)


class TestShops(Warm):
    settings = SHORT


@pytest.mark.soak
@pytest.mark.timeout(7200)
class TestShopsForLong(Warm):
    settings = LONG


del Warm
