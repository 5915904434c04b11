"""Which steps may leave now, whatever the desk does and whatever becomes of them (rule 35)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.outgoing import CONFLICT, INSTEAD_OF, INTRODUCE, PENDING, REFUSED, SENDING, Step
from app.core.values import Kind
from app.sync.planning import Plan, cancelling

NOW = 1_000


def step(seq: int, record: str, verb: str = "note", **given: object) -> Step:
    """A step on a booking, long enough ago to leave."""
    usual: dict[str, object] = {
        "kind": Kind.APPOINTMENT, "state": PENDING, "changes": {}, "attempts": 0, "made_at": 0
    }  # fmt: skip
    return Step(seq, seq, record_id=record, verb=verb, **{**usual, **given})


def made(seq: int, record: str, **points_at: str) -> Step:
    """The step that makes a booking."""
    changes = {"status": [None, "confirmed"], **{name: [None, value] for name, value in points_at.items()}}
    return step(seq, record, "book", changes=changes)


def leaving(plan: Plan, now: int = NOW, most: int = 100) -> list[int]:
    return [each.seq for each in plan.ready(now, most)]


def test_a_step_is_held_for_five_seconds():
    plan = Plan([step(1, "x", made_at=NOW)], {"x"})
    assert leaving(plan, NOW + 4) == []
    assert leaving(plan, NOW + 5) == [1]


def test_one_record_is_told_one_step_at_a_time():
    plan = Plan([step(1, "x"), step(2, "x"), step(3, "y")], {"x", "y"})
    first, third = plan.ready(NOW, 100)
    assert (first.seq, third.seq) == (1, 3)
    assert leaving(plan) == []
    plan.told(first)
    assert leaving(plan) == [2]


def test_a_booking_waits_for_its_customer():
    customer = step(1, "zoe", "add_customer", kind=Kind.PROFILE, changes={"first_name": [None, "Zoe"]})
    plan = Plan([customer, made(2, "x", profile_id="zoe")], set())
    assert leaving(plan) == [1]
    plan.told(customer)
    assert leaving(plan) == [2]


def test_a_refused_customer_holds_back_only_what_is_about_them():
    refused = step(1, "zoe", "add_customer", kind=Kind.PROFILE, state=REFUSED)
    plan = Plan([refused, made(2, "x", profile_id="zoe"), made(3, "y", profile_id="max")], {"max"})
    assert leaving(plan) == [3]


def test_a_refused_change_of_a_known_customer_holds_back_no_booking():
    plan = Plan([step(1, "zoe", kind=Kind.PROFILE, state=REFUSED), made(2, "x", profile_id="zoe")], {"zoe"})
    assert leaving(plan) == [2]


def test_a_conflict_holds_back_the_later_steps_of_its_record():
    assert leaving(Plan([step(1, "x", state=CONFLICT), step(2, "x")], {"x"})) == []


def test_what_may_have_arrived_is_looked_for_at_once_and_not_before_its_time():
    plan = Plan([step(1, "x", state=SENDING, made_at=NOW), step(2, "y", state=SENDING, next_at=NOW + 9)], set())
    assert leaving(plan) == [1]
    assert leaving(plan, NOW + 9) == [2]


def test_what_takes_a_time_leaves_after_what_gave_it_up():
    changes = {"status": [None, "confirmed"], INSTEAD_OF: [None, ["x"]]}
    gave_up, takes = step(1, "x", "cancel"), step(2, "y", "book", changes=changes)
    plan = Plan([gave_up, takes, step(3, "x")], {"x"})
    assert leaving(plan) == [1]
    plan.told(gave_up)
    assert leaving(plan) == [2, 3]


def test_what_was_refused_keeps_nobody_from_taking_the_time():
    changes = {"status": [None, "confirmed"], INSTEAD_OF: [None, ["x"]]}
    assert leaving(Plan([step(1, "x", "cancel", state=REFUSED), step(2, "y", "book", changes=changes)], {"x"})) == [2]


def test_a_step_and_its_undo_come_to_nothing():
    steps = [step(1, "x", "arrive"), step(2, "x", "undo", undoes=1)]
    assert cancelling(steps, {"x"}) == steps


def test_what_was_done_between_a_step_and_its_undo_keeps_both():
    steps = [step(1, "x", "arrive"), step(2, "x"), step(3, "x", "undo", undoes=1)]
    assert cancelling(steps, {"x"}) == []


def test_an_undo_of_what_may_have_left_is_told():
    assert cancelling([step(1, "x", state=SENDING), step(2, "x", "undo", undoes=1)], {"x"}) == []


def test_a_booking_made_and_called_off_unheard_is_never_told():
    steps = [made(1, "x"), step(2, "x"), step(3, "x", "cancel")]
    assert cancelling(steps, set()) == steps
    assert cancelling(steps, {"x"}) == []


def test_a_booking_that_a_walk_in_points_at_is_told_though_it_was_called_off():
    link = step(4, "w", "convert", kind=Kind.QUEUE_ENTRY, changes={"appointment_id": [None, "x"]})
    assert cancelling([made(1, "x"), step(3, "x", "cancel"), link], {"w"}) == []


RECORDS = st.sampled_from("abcde")
STATES = st.sampled_from([PENDING, PENDING, PENDING, SENDING, REFUSED, CONFLICT])


@st.composite
def outboxes(draw: st.DrawFn) -> tuple[list[Step], set[str]]:
    """Any outbox: records that may point at each other, in any state, and which of them the remote knows."""
    steps = []
    for seq in range(1, draw(st.integers(1, 25))):
        record, other = draw(RECORDS), draw(st.none() | RECORDS)
        changes = {"appointment_id": [None, other]} if other is not None and other < record else {}
        steps.append(step(seq, record, kind=Kind.QUEUE_ENTRY, state=draw(STATES), changes=changes))
    return steps, draw(st.sets(RECORDS))


@given(outboxes(), st.data())
def test_every_order_in_which_steps_leave_makes_sense(outbox: tuple[list[Step], set[str]], data: st.DataObject):
    steps, known = outbox
    plan, heard = Plan(steps, known), set(known)
    left: list[Step] = []
    while ready := plan.ready(NOW, data.draw(st.integers(1, 4))):
        assert len({each.record_id for each in ready}) == len(ready)
        for each in ready:
            assert all(other.seq >= each.seq or other in left for other in steps if other.record_id == each.record_id)
            own = {other.record_id for other in steps} - heard
            assert not (set(each.points_at()) - {each.record_id}) & own
        for each in data.draw(st.permutations(ready)):
            if data.draw(st.booleans()):
                plan.told(each)
                left.append(each)
                heard.add(each.record_id)
            else:
                plan.stuck(each)


@given(outboxes())
def test_when_all_goes_well_only_what_stands_behind_a_refusal_stays(outbox: tuple[list[Step], set[str]]):
    steps, known = outbox
    plan = Plan(steps, known)
    while ready := plan.ready(NOW, 3):
        for each in ready:
            plan.told(each)
    stopped = {each.record_id for each in steps if each.state in (REFUSED, CONFLICT)}
    left = {each.record_id: each for each in reversed(steps) if each in plan.of_record(each.record_id)}
    for record_id, first in left.items():
        waits = set(first.points_at()) & left.keys() - known
        assert record_id in stopped or waits


def test_what_is_introduced_for_an_earlier_step_does_not_wait_for_what_waits_for_that():
    first = step(1, "v", "undo", kind=Kind.VISIT)
    offer = step(2, "cut", "change_offer", kind=Kind.DEFINITION, changes={"name": ["Cut", "Trim"]})
    told_of = step(3, "q", INTRODUCE, kind=Kind.QUEUE_ENTRY, changes={"status": [None, "cancelled"]})
    plan = Plan([first, offer, told_of], {"cut"}, hold=0)
    plan.ready(NOW, 1)
    plan.stuck(first)
    assert [each.seq for each in plan.ready(NOW, 5)] == [3]
