"""A day at random: whatever people press, the shop's promises hold (rules 12-14, 19-28, 34)."""

import re
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.core.blocks import Counts, block_of
from app.core.errors import Refused
from app.core.values import Appointment, QueueEntry, Status, WaitlistEntry
from app.desk.lookups import record_of_id
from app.store.store import Store
from tests.support.shop_builder import CUSTOMERS, MINUTE, MONDAY, at, open_small_shop

customers = st.sampled_from(CUSTOMERS)
services = st.sampled_from(["cut", "dye", "class"])
staff = st.sampled_from([None, "ana", "bob"])
starts = st.integers(0, 31).map(lambda quarter: at(9, 15 * quarter))
picks = st.integers(0, 10_000)
STEPS = (
    "approve", "reject", "cancel", "arrive", "complete", "no_show", "call", "recall", "serve", "finish", "requeue",
    "park", "unpark",
)  # fmt: skip


class Shop(RuleBasedStateMachine):
    """Verbs of the desk in any order; what a rule forbids is refused and changes nothing."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.shop = self.acting = open_small_shop(self.folder)
        self.others = type(self.shop)(Store(self.shop.store.where, clock=self.shop.clock), self.shop.clock)
        self.made = []
        self.refused_seq = None

    def teardown(self):
        self.others.close()
        self.shop.close()
        shutil.rmtree(self.folder)

    def act(self, verb, *args, **given):
        before = self.last_seq()
        try:
            return self.acting.act(verb, *args, **given)
        except Refused:
            assert self.last_seq() == before, "a refused verb left a step behind"
            return None

    def make(self, verb, **given):
        record = self.act(verb, location_id="mel", **given)
        if record is not None:
            self.made.append(record.id)

    @rule(service=services, name=customers, start=starts, who=staff, over=st.booleans())
    def book(self, service, name, start, who, over):
        reason = "asked for it" if over else None
        self.make("book", definition_id=service, profile_id=name, start=start, staff_id=who, override_reason=reason)

    @rule(name=st.none() | customers, who=staff)
    def check_in(self, name, who):
        self.make("check_in", definition_id="cut", profile_id=name, staff_id=who)

    @rule(name=customers)
    def join_waitlist(self, name):
        self.make("join_waitlist", definition_id="cut", profile_id=name)

    @rule(who=staff)
    def call_next(self, who):
        self.act("call_next", location_id="mel", staff_id=who)

    @precondition(lambda self: self.made)
    @rule(
        verb=st.sampled_from(STEPS),
        pick=picks,
    )
    def step(self, verb, pick):
        self.act(verb, self.made[pick % len(self.made)])

    @precondition(lambda self: self.made)
    @rule(verb=st.sampled_from(["reschedule", "convert", "fulfil", "counter_offer"]), pick=picks, start=starts)
    def place(self, verb, pick, start):
        record = self.act(verb, self.made[pick % len(self.made)], start=start)
        if record is not None and record.id not in self.made:
            self.made.append(record.id)

    @precondition(lambda self: self.made)
    @rule(pick=picks, who=staff)
    def reassign(self, pick, who):
        self.act("reassign", self.made[pick % len(self.made)], staff_id=who)

    @precondition(lambda self: self.made)
    @rule(pick=picks)
    def undo(self, pick):
        self.act("undo", self.made[pick % len(self.made)])

    @rule()
    def undo_last(self):
        self.act("undo")

    @precondition(lambda self: self.made)
    @rule(verb=st.sampled_from(["arrive", "cancel", "serve", "complete", "call", "park", "approve"]), pick=picks)
    def a_step_and_its_undo_change_nothing(self, verb, pick):
        record_id = self.made[pick % len(self.made)]
        before, seq = self.record(record_id), self.last_seq()
        self.act(verb, record_id)
        if self.last_seq() == seq:
            return
        self.shop.act("undo", record_id)
        after = self.record(record_id)
        if verb == "arrive":  # a ticket that was given is never taken away (rule 26)
            before = replace(before, ticket=after.ticket, ticket_at=after.ticket_at)
        assert replace(after, updated_at=0) == replace(before, updated_at=0)

    @rule(minutes=st.integers(1, 40))
    def wait(self, minutes):
        self.shop.clock.now += minutes * MINUTE

    def last_seq(self):
        return self.shop.rows("SELECT coalesce(max(seq), 0) FROM audit")[0][0]

    def record(self, record_id):
        with self.shop.store.read() as reader:
            return record_of_id(reader, record_id)

    def all_of(self, cls):
        found = [self.record(record_id) for record_id in self.made]
        return [each for each in found if isinstance(each, cls)]

    def blocks(self):
        """The blocks of bookings that nobody booked over a rule, each with its booking."""
        with self.shop.store.read() as reader:
            definitions = reader.catalogue.definitions
        bookings = [each for each in self.all_of(Appointment) if not each.is_overridden]
        held = [(each, block_of(each, definitions[each.definition_id])) for each in bookings]
        return [(each, block) for each, block in held if block is not None]

    @invariant()
    def no_minute_of_a_member_is_held_twice(self):
        for name in ("ana", "bob"):
            held = [block for each, block in self.blocks() if each.assigned_staff_id == name]
            assert Counts(held).peak(at(0), at(48)) <= 1

    @invariant()
    def no_service_is_fuller_than_its_places(self):
        held = [block for each, block in self.blocks() if each.definition_id == "class"]
        assert Counts(held).peak(at(0), at(48)) <= 2

    @invariant()
    def every_step_has_one_row_for_the_remote(self):
        steps = self.shop.rows("SELECT seq, verb, kind, record_id FROM audit ORDER BY seq")
        assert self.shop.rows("SELECT audit_seq, verb, kind, record_id FROM outbox ORDER BY audit_seq") == steps

    @invariant()
    def tickets_are_given_once_and_in_turn(self):
        tickets = sorted(each.ticket for each in self.all_of(QueueEntry | Appointment) if each.ticket)
        of_cuts = [ticket for ticket in tickets if ticket.startswith("C")]
        assert of_cuts == [f"C{number:03}" for number in range(1, len(of_cuts) + 1)]
        assert len({*tickets}) == len(tickets)
        assert all(re.fullmatch(r"[A-Z]\d{3}", ticket) for ticket in tickets)

    @invariant()
    def who_has_arrived_has_a_ticket(self):
        here = [each for each in self.all_of(Appointment) if each.status is Status.ARRIVED]
        became = {each.appointment_id for each in self.all_of(QueueEntry)}
        assert [each for each in here if each.ticket is None and each.id not in became] == []

    @invariant()
    def nobody_visits_twice_for_one_booking_or_walk_in(self):
        for column in ("appointment_id", "queue_entry_id"):
            counted = Counter(self.shop.rows(f"SELECT {column} FROM visits WHERE {column} IS NOT NULL"))
            assert not counted or max(counted.values()) == 1

    @invariant()
    def what_is_linked_is_linked_both_ways_and_once(self):
        linked = [each.appointment_id for each in self.all_of(QueueEntry | WaitlistEntry) if each.appointment_id]
        assert len(set(linked)) == len(linked)
        assert set(linked) <= set(self.made)

    @invariant()
    def the_stored_blocks_are_those_of_the_rules(self):
        with self.shop.store.read() as reader:
            definitions = reader.catalogue.definitions
        stored = dict(self.rows_of_blocks())
        for each in self.all_of(Appointment):
            block = block_of(each, definitions[each.definition_id])
            assert stored[each.id] == ((block.start, block.end) if block else (None, None))

    def rows_of_blocks(self):
        rows = self.shop.rows("SELECT id, holds_from, holds_until FROM appointments")
        return [(row[0], row[1:]) for row in rows]


class BusyShop(Shop):
    """The same with every page looked at after each step: none may stumble over any state."""

    @invariant()
    def every_page_can_be_drawn(self):
        shown = self.shop.look("day_view", "mel", MONDAY)
        drawn = Counter(each.id for column in shown.columns for each in column.bookings)
        assert all(count == 1 for count in drawn.values())
        board = self.shop.look("queue_view", "mel")
        line = [item.id for item in (*board.line, *board.in_service)]
        assert len(set(line)) == len(line)
        self.shop.look("inbox_view", "mel")

    @rule(name=customers, last_name=st.sampled_from(["Kim", "Silva"]))
    def rename(self, name, last_name):
        self.act("edit_customer", name, last_name=last_name)

    @precondition(lambda self: self.made)
    @rule(verb=st.sampled_from(STEPS), pick=picks)
    def somebody_else_acts(self, verb, pick):
        self.acting = self.others
        self.act(verb, self.made[pick % len(self.made)])
        self.acting = self.shop

    @invariant()
    def what_is_read_behind_a_commit_is_what_stands_in_the_store(self):
        pages = [("day_view", ("mel", MONDAY), {}), ("queue_view", ("mel",), {}), ("inbox_view", ("mel",), {})]
        _, behind = self.shop.look_behind(pages)
        assert behind == [self.shop.look(query, *args) for query, args, _ in pages]


TestDayAtRandom = Shop.TestCase
TestDayAtRandom.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestPagesAtRandom = BusyShop.TestCase
TestPagesAtRandom.settings = settings(max_examples=10, stateful_step_count=25, deadline=None)
