"""Two tills, their staff, a network that fails and programs that die, in any order (rules 34 to 36).

Whatever happened, once the network is whole and a person has let go of what was refused, both tills have what the hub
has; no member of staff is booked twice; and every record that was made at a desk is at the hub exactly once.
"""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, multiple, precondition, rule

from app.core.blocks import block_of
from app.core.errors import BadInput, Refused
from app.core.values import (
    Appointment,
    Definition,
    DefinitionPlace,
    Page,
    Profile,
    Question,
    QueueEntry,
    Staff,
    StaffPlace,
    WaitlistEntry,
)
from tests.support import twin as support
from tests.support.dying import Died, dying
from tests.support.in_memory import HubInMemory
from tests.support.proxy import CUT_HALF, RESET_AFTER, RESET_BEFORE, TWICE, Asked, Fault, answer
from tests.support.shop_builder import CUSTOMERS, DAY, SmallShop, at, open_small_shop

PLACE = {"definition_id": "cut", "location_id": "mel"}
TILLS = st.sampled_from("ab")
SPOILT = {
    "none": None, "reset before": RESET_BEFORE, "reset after": RESET_AFTER, "half": CUT_HALF, "twice": TWICE,
    "429": answer(429), "503": answer(503), "500 after": answer(500, arrives=1),
}  # fmt: skip
FAULTS = st.sampled_from(["none", *SPOILT])
SELDOM = st.sampled_from([False] * 5 + [True])
VERBS = st.sampled_from(["arrive", "cancel", "complete", "no_show", "approve", "reject", "undo"])
LINE_VERBS = st.sampled_from(["call", "serve", "finish", "cancel", "park", "unpark", "requeue", "undo"])


class Shops(RuleBasedStateMachine):
    """What may happen in a shop with two tills."""

    bookings, entries, wishes, customers = Bundle("bookings"), Bundle("entries"), Bundle("wishes"), Bundle("customers")

    def twin_in(self, folder: Path) -> AbstractContextManager[support.Twin]:
        """The two tills and their hub."""
        return support.twin_in_memory(folder, *hub_in_memory())

    @initialize()
    def open(self) -> None:
        self.folder = Path(mkdtemp())
        self.stack = ExitStack()
        self.twin = self.stack.enter_context(self.twin_in(self.folder))
        self.made: list[tuple[str, type, str]] = []

    @rule(target=bookings, till=TILLS, half=st.integers(0, 12), staff=st.sampled_from(["ana", "bob"]),
          who=st.sampled_from(CUSTOMERS), service=st.sampled_from(["cut", "dye"]))  # fmt: skip
    def book(self, till: str, half: int, staff: str, who: str, service: str) -> Any:
        given = {"definition_id": service, "profile_id": who, "staff_id": staff, "start": at(9) + half * 1800}
        return self._noted(till, Appointment, lambda: self.twin.desks[till].book(**given))

    @rule(target=bookings, who=customers, till=TILLS, day=st.integers(1, 3))
    def book_for(self, who: tuple[str, str], till: str, day: int) -> Any:
        profile_id = self._id_at(till, who)
        given = {"profile_id": profile_id, "start": at(10) + day * DAY}
        return self._noted(till, Appointment, lambda: self.twin.desks[till].book(**given)) if profile_id else multiple()

    @rule(target=entries, till=TILLS, guest=st.sampled_from(["Pat", "Kim"]))
    def check_in(self, till: str, guest: str) -> Any:
        return self._noted(till, QueueEntry, lambda: self.twin.desks[till].act("check_in", **PLACE, guest_name=guest))

    @rule(target=wishes, till=TILLS, who=st.sampled_from(CUSTOMERS))
    def join_waitlist(self, till: str, who: str) -> Any:
        return self._noted(
            till, WaitlistEntry, lambda: self.twin.desks[till].act("join_waitlist", **PLACE, profile_id=who)
        )

    @rule(till=TILLS, fields=st.sampled_from([{"name": "Trim"}, {"name": "Crop"}, {"icon": "one"}, {"icon": "two"}]))
    def change_service(self, till: str, fields: dict[str, Any]) -> None:
        desk = self.twin.desks[till]
        before = offered_at(desk.shop)["definitions"]["cut"]
        self._try(lambda: desk.act("change_offer", before, replace(before, **fields)))

    @rule(till=TILLS, day=st.integers(4, 6), opens=st.sampled_from([480, 540, 600]))
    def change_hours(self, till: str, day: int, opens: int) -> None:
        desk = self.twin.desks[till]
        before = offered_at(desk.shop)["locations"]["mel"]
        rows = tuple(replace(each, opens=opens) if each.day == day else each for each in before.calendar.normal)
        after = replace(before, calendar=replace(before.calendar, normal=rows))
        self._try(lambda: desk.act("change_offer", before, after))

    @rule(till=TILLS, name=st.sampled_from(["Dee", "Eli"]))
    def add_member(self, till: str, name: str) -> None:
        member = Staff("", name, None, places=(StaffPlace("mel"),))
        self._try(lambda: self.twin.desks[till].act("change_offer", None, member))

    @rule(till=TILLS, name=st.sampled_from(["Dee", "Eli"]))
    def remove_member(self, till: str, name: str) -> None:
        desk = self.twin.desks[till]
        member = offered_at(desk.shop)["staff"].get(name)
        if member is not None:
            self._try(lambda: desk.act("remove_offer", member))

    @rule(till=TILLS, handle=st.sampled_from(["perm", "wash"]), minutes=st.sampled_from([15, 45]))
    def add_service(self, till: str, handle: str, minutes: int) -> None:
        made = Definition("", 0, handle, handle.title(), minutes, places=(DefinitionPlace("mel"),))
        self._try(lambda: self.twin.desks[till].act("change_offer", None, made))

    @rule(till=TILLS, handle=st.sampled_from(["perm", "wash"]))
    def remove_service(self, till: str, handle: str) -> None:
        desk = self.twin.desks[till]
        found = offered_at(desk.shop)["definitions"].get(handle)
        if found is not None:
            self._try(lambda: desk.act("remove_offer", found))

    @rule(till=TILLS, handle=st.sampled_from(["perm", "wash", "tint"]), other=st.sampled_from(["perm", "wash", "tint"]))
    def swap_handles(self, till: str, handle: str, other: str) -> None:
        """What has one of them has the other afterwards, and the other way round where both are there."""
        desk = self.twin.desks[till]
        for now, wanted in ((handle, "between"), (other, handle), ("between", other)):
            found = offered_at(desk.shop)["definitions"].get(now)
            if found is not None:
                self._try(lambda found=found, wanted=wanted: self._rename(desk, found, wanted))

    def _rename(self, desk: support.Desk, service: Definition, handle: str) -> None:
        desk.act("change_offer", service, replace(service, handle=handle))

    @rule(till=TILLS, handle=st.sampled_from(["colour", "length"]))
    def ask_more(self, till: str, handle: str) -> None:
        desk = self.twin.desks[till]
        form = offered_at(desk.shop)["questionnaires"]["form"]
        more = Question(0, 0, 0, handle, handle, f"{handle}?", "text", handle)
        asked = [each for each in form.asked_now.pages[0].questions if each.handle != handle]
        pages = (Page(questions=(*asked, more)),)
        self._try(lambda: desk.act("change_offer", form, form, pages=pages))

    @rule(till=TILLS)
    def take_back_an_offer(self, till: str) -> None:
        self._try(lambda: self.twin.desks[till].act("undo"))

    @rule(target=customers, till=TILLS, name=st.sampled_from(["Nia", "Ola"]), has_mail=st.booleans())
    def add_customer(self, till: str, name: str, has_mail: bool) -> Any:
        mail = {"email": f"{name.lower()}@example.com"} if has_mail else {}
        return self._noted(till, Profile, lambda: self.twin.desks[till].act("add_customer", first_name=name, **mail))

    @rule(which=customers, till=TILLS, last_name=st.sampled_from(["Roe", "Poe"]))
    def edit_customer(self, which: tuple[str, str], till: str, last_name: str) -> None:
        self._on(which, till, "edit_customer", last_name=last_name)

    @rule(which=bookings, till=TILLS, verb=VERBS)
    def step(self, which: tuple[str, str], till: str, verb: str) -> None:
        self._on(which, till, verb)

    @rule(which=entries, till=TILLS, verb=LINE_VERBS)
    def step_in_line(self, which: tuple[str, str], till: str, verb: str) -> None:
        self._on(which, till, verb)

    @rule(which=wishes, till=TILLS, verb=st.sampled_from(["cancel", "undo", "fulfil"]), day=st.integers(1, 3))
    def step_of_a_wish(self, which: tuple[str, str], till: str, verb: str, day: int) -> None:
        self._on(which, till, verb, **({"start": at(14) + day * DAY} if verb == "fulfil" else {}))

    @rule(which=bookings, till=TILLS, half=st.integers(0, 12))
    def move(self, which: tuple[str, str], till: str, half: int) -> None:
        self._on(which, till, "reschedule", start=at(9) + half * 1800)

    @rule(which=bookings, till=TILLS, text=st.sampled_from(["one", "two"]))
    def note(self, which: tuple[str, str], till: str, text: str) -> None:
        self._on(which, till, "note", text=text)

    @rule(which=consumes(entries), till=TILLS, who=st.sampled_from(CUSTOMERS))
    def convert(self, which: tuple[str, str], till: str, who: str) -> None:
        self._on(which, till, "convert", profile_id=who)

    @precondition(lambda self: self.twin.needs_a_person())
    @rule(till=TILLS, verb=st.sampled_from(["keep_mine", "take_theirs", "retry_step", "discard_step"]))
    def decide(self, till: str, verb: str) -> None:
        """A person decides on the first step that waits for somebody, and may take that back."""
        desk = self.twin.desks[till]
        lines = [line for line in desk.shop.look("sync_view").steps if line.state in ("conflict", "refused")]
        if lines:
            why = {"reason": "let go"} if verb == "discard_step" else {}
            self._try(lambda: desk.act(verb, lines[0].seq, **why))

    @rule(till=TILLS, seconds=st.sampled_from([1, 5, 10, 20, 700]), faults=st.lists(FAULTS, max_size=6),
          is_cut=SELDOM, dies_after=st.sampled_from([0, 0, 0, 0, 1, 2, 3, 5]))  # fmt: skip
    def sync(self, till: str, seconds: int, faults: list[str], is_cut: bool, dies_after: int) -> None:
        """A round over a network that fails, without a cable, or of a program that dies after so many commits."""
        self.twin.pass_time(seconds)
        desk, script = self.twin.desks[till], [SPOILT[each] for each in faults]

        def choose(asked: Asked) -> Fault | None:
            return script.pop(0) if script and asked.method != "GET" else None

        desk.network.choose = choose
        if is_cut:
            self.twin.cut(till)
        try:
            with dying(desk.shop.store, after=dies_after) if dies_after else nullcontext():
                self.twin.sync(till)
        except Died:
            desk.remote.close()
            desk.connect()
        if is_cut:
            self.twin.heal(till)
        desk.network.choose = lambda _: None

    def teardown(self) -> None:
        if not hasattr(self, "twin"):
            return
        try:
            self._come_to_rest()
            self.twin.assert_converged()
            self._all_offer_the_same()
            self._nobody_is_booked_twice()
            self._everything_arrived_once()
        finally:
            self.stack.close()
            shutil.rmtree(self.folder)

    def _come_to_rest(self) -> None:
        for _ in range(12):
            self.twin.pass_time(700)
            self.twin.settle()
            self.twin.pass_time(700)  # what one till told of the shop is read by the other when that is due again
            self.twin.settle()
            waiting = [desk for desk in self.twin.desks.values() if desk.outbox()]
            if not waiting:
                return
            for desk in waiting:
                for line in desk.shop.look("sync_view").steps:
                    self._decide(desk, line)

    def _decide(self, desk: support.Desk, line: Any) -> None:
        """A person lets go of what was refused, and takes the hub's side in a conflict."""
        # A till never makes a step that it cannot say, or loses what it is about.
        assert not any(each in (line.words or "") for each in ("report it", "not there any more")), line
        if line.state == "conflict":
            desk.act("take_theirs", line.seq)
        elif line.state == "refused":
            desk.act("discard_step", line.seq, reason="let go")

    def _all_offer_the_same(self) -> None:
        """What the hub has no more, and something here points at, is retired here."""
        hub = said_of(self.twin.hub.shop)
        for desk in self.twin.desks.values():
            assert desk.shop.look("sync_view").set_aside == ()
            here = said_of(desk.shop)
            apart = {key: (here.get(key), said) for key, said in hub.items() if here.get(key) != said}
            assert apart == {}, apart
            lost = {key: said for key, said in here.items() if key not in hub and "retired" not in said}
            assert lost == {}, lost

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
        for till, cls, record_id in self.made:
            shop = self.twin.desks[till].shop
            if shop.rows(f"SELECT 1 FROM remote_refs WHERE local_id = '{record_id}'"):
                continue
            if cls is Profile:  # let go of, or one with another whom the hub knew
                continue
            open_words = ("requested", "confirmed", "arrived", "waiting", "called", "active")
            assert shop.find(cls, record_id).status.value not in open_words, (till, record_id)
        for cls in (Appointment, QueueEntry, WaitlistEntry):
            made_here = [refs for each in self.made if each[1] is cls and (refs := self._there(each[0], each[2]))]
            assert len(made_here) == len(set(made_here)) == len(self.twin.hub_has(cls)) - self._derived(cls)

    def _there(self, till: str, record_id: str) -> str:
        refs = self.twin.desks[till].shop.rows(f"SELECT remote_id FROM remote_refs WHERE local_id = '{record_id}'")
        return str(refs[0][0]) if refs else ""

    def _derived(self, cls: type) -> int:
        """Bookings that came of a walk-in or of a wish."""
        if cls is not Appointment:
            return 0
        known = {self._there(till, record_id) for till, of, record_id in self.made if of is Appointment}
        return len(set(self.twin.hub_has(Appointment)) - known)

    def _noted(self, till: str, cls: type, act: Any) -> Any:
        made = self._try(act)
        if made is None:
            return multiple()
        self.made.append((till, cls, made.id))
        return (till, made.id)

    def _id_at(self, till: str, which: tuple[str, str]) -> str | None:
        """The record as that till has it; None where it has none."""
        owner, record_id = which
        if owner == till:
            return record_id
        rows = self.twin.desks[owner].shop.rows(
            f"SELECT kind, remote_id FROM remote_refs WHERE local_id = '{record_id}'"
        )
        for kind, there in rows:
            here = self.twin.desks[till].shop.rows(
                f"SELECT local_id FROM remote_refs WHERE remote_id = '{there}' AND kind = '{kind}'"
            )
            return str(here[0][0]) if here else None
        return None

    def _on(self, which: tuple[str, str], till: str, verb: str, **given: Any) -> None:
        """At one of the tills, on the record as that till has it, where it has it at all."""
        record_id = self._id_at(till, which)
        if record_id is not None:
            self._try(lambda: self.twin.desks[till].act(verb, record_id, **given))

    def _try(self, act: Any) -> Any:
        try:
            return act()
        except (Refused, BadInput):
            return None


def offered_at(shop: SmallShop) -> dict[str, dict[str, Any]]:
    """What a shop offers, by handle or first name."""
    view = shop.look("offer_view")
    return {
        listed: {str(getattr(each, "handle", None) or each.first_name): each for each in getattr(view, listed).values()}
        for listed in ("locations", "definitions", "staff", "questionnaires", "targets")
    }


def said_of(shop: SmallShop) -> dict[str, tuple[Any, ...]]:
    """What of it all tills have to agree on."""
    found: dict[str, tuple[Any, ...]] = {}
    offers = offered_at(shop)
    for name, each in offers["definitions"].items():
        found[f"service {name}"] = (each.name, each.icon, each.duration_minutes, *(["retired"] * each.is_archived))
    for name, each in offers["locations"].items():
        found[f"place {name}"] = (each.name, sorted((row.day, row.opens, row.closes) for row in each.calendar.normal))
    for each in shop.look("offer_view").staff.values():
        found[f"staff {each.id}"] = (each.name, len(each.places), *(["retired"] * (not each.is_active)))
    for name, each in offers["questionnaires"].items():
        asked = each.asked_now.pages[0].questions
        found[f"form {name}"] = (each.asked_now.number, [(question.id, question.handle) for question in asked])
    return found


class ShopsOverSockets(Shops):
    """The same with sockets in between, and several requests at the same time."""

    def twin_in(self, folder: Path) -> AbstractContextManager[support.Twin]:
        """The two tills and their hub, as everywhere."""
        return support.twin(folder)


@cache
def hub_in_memory() -> tuple[HubInMemory, support.Met]:
    """One for all stories, and stores that have met."""
    serving = HubInMemory(open_small_shop(Path(mkdtemp())))
    return serving, support.have_met(serving)


STEPS, STORIES = 400, 25
"""Ten thousand in the suite."""
SHORT = settings(
    max_examples=STORIES, stateful_step_count=STEPS, deadline=None, print_blob=True, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
    # Each story takes long: what fails is printed as it was found.
    phases=(Phase.explicit, Phase.generate),
)  # fmt: skip
LONG = settings(SHORT, max_examples=500, derandomize=False)
SOCKETS = settings(SHORT, max_examples=2, stateful_step_count=40)


@pytest.mark.timeout(1800)
class TestShops(Shops.TestCase):
    settings = SHORT


class TestShopsOverSockets(ShopsOverSockets.TestCase):
    """Python 3.11 may fail to compile on one thread while hypothesis moves the recursion limit on another."""

    settings = SOCKETS

    @classmethod
    def setUpClass(cls) -> None:
        """Import whatever a hub, a till and the way between them import, before hypothesis begins."""
        hub_in_memory()
        httpx2.Client().close()


@pytest.mark.soak
@pytest.mark.timeout(7200)
class TestShopsForLong(Shops.TestCase):
    settings = LONG


@pytest.mark.soak
@pytest.mark.timeout(7200)
class TestShopsForLongOverSockets(ShopsOverSockets.TestCase):
    settings = settings(LONG, max_examples=50, stateful_step_count=100)
