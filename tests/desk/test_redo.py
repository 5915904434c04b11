"""Doing again what was taken back: exactly, in order, until something new is done."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Appointment, QueueEntry, Status
from tests.support.shop_builder import DAY, MONDAY, at, open_small_shop


def same(one, other):
    """Equal but for when they were last written, and for a ticket, which nobody takes back (rule 26)."""
    kept = {name: getattr(one, name) for name in ("ticket", "ticket_at") if hasattr(one, "ticket_at")}
    return replace(one, updated_at=0) == replace(other, updated_at=0, **kept)


def code_of(refusal):
    return refusal.value.reasons[0].code


STEPS = [
    ("arrive", {}), ("complete", {}), ("cancel", {"reason": "flu"}), ("no_show", {}),
    ("reschedule", {"start": at(15)}), ("reassign", {"staff_id": "bob"}), ("note", {"text": "tea"}),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "given"), STEPS)
def test_what_was_taken_back_is_done_again(shop, verb, given):
    made = shop.book(staff_id="ana")
    done = shop.act(verb, made.id, **given)
    shop.act("undo")
    shop.act("redo")
    assert same(shop.find(Appointment, made.id), done)


def test_it_is_a_new_step_of_the_same_verb_that_names_the_undo_and_goes_to_the_remote(shop):
    made = shop.book()
    shop.act("cancel", made.id, reason="flu")
    taken_back = shop.act("undo")
    step = shop.act("redo")
    assert (step.verb, step.undoes, step.reason) == ("cancel", taken_back.seq, "flu")
    assert shop.rows(f"SELECT verb FROM outbox WHERE audit_seq = {step.seq}") == [("cancel",)]


def test_twice_back_and_twice_forth(shop):
    first, second = shop.book(staff_id="ana"), shop.book(staff_id="bob", profile_id="max")
    shop.act("undo")
    shop.act("undo")
    shop.act("redo")
    states = [shop.find(Appointment, each.id).status for each in (first, second)]
    assert states == [Status.CONFIRMED, Status.CANCELLED]
    shop.act("redo")
    assert same(shop.find(Appointment, second.id), second)


def test_several_steps_of_one_booking_go_back_and_forth(shop):
    made = shop.book(staff_id="ana")
    shop.act("reschedule", made.id, start=at(11))
    arrived = shop.act("arrive", made.id)
    for verb in ("undo", "undo", "redo", "redo", "undo", "undo", "redo", "redo"):
        shop.act(verb)
    assert same(shop.find(Appointment, made.id), arrived)


def test_what_was_done_again_can_be_taken_back_again(shop):
    made = shop.book()
    shop.act("arrive", made.id)
    for verb in ("undo", "redo", "undo"):
        shop.act(verb, made.id)
    assert same(shop.find(Appointment, made.id), made)


def test_something_new_ends_it(shop):
    made = shop.book(staff_id="ana")
    shop.act("undo")
    shop.book(staff_id="bob", profile_id="max")
    with pytest.raises(Refused) as refusal:
        shop.act("redo")
    assert code_of(refusal) is Code.NOTHING_TO_REDO
    assert shop.find(Appointment, made.id).status is Status.CANCELLED


def test_nothing_was_taken_back(shop):
    shop.book()
    with pytest.raises(Refused) as refusal:
        shop.act("redo")
    assert code_of(refusal) is Code.NOTHING_TO_REDO


def test_it_is_refused_when_the_time_has_been_taken_meanwhile(shop):
    made = shop.book(staff_id="ana")
    shop.act("undo")
    shop.book(staff_id="ana", profile_id="max")
    with pytest.raises(Refused, match="Ana Ng0 is taken from 10:00 to 10:30"):
        shop.act("redo", made.id)
    assert shop.find(Appointment, made.id).status is Status.CANCELLED


def test_it_is_refused_when_the_booking_changed_since(shop):
    made = shop.book(staff_id="ana")
    shop.act("reschedule", made.id, start=at(15))
    shop.act("undo")
    shop.act("reassign", made.id, staff_id="bob")
    with pytest.raises(Refused):
        shop.act("redo", made.id)


def test_it_is_refused_on_another_day(shop):
    shop.book()
    shop.act("undo")
    shop.clock.now += DAY
    with pytest.raises(Refused) as refusal:
        shop.act("redo")
    assert code_of(refusal) is Code.NOT_TODAY


def test_all_of_an_act_is_done_again(shop):
    entry = shop.check_in(profile_id="zoe")
    made = shop.act("convert", entry.id)
    served = shop.find(QueueEntry, entry.id)
    shop.act("undo")
    shop.act("redo")
    assert same(shop.find(QueueEntry, entry.id), served)
    assert same(shop.find(Appointment, made.id), made)
    assert shop.rows("SELECT voided_at IS NULL FROM visits") == [(1,)]


def test_a_day_off_is_given_again(shop):
    off = shop.act("take_off", "ana", day=MONDAY, name="Sick")
    shop.act("undo")
    shop.act("redo")
    with shop.store.read() as reader:
        assert reader.catalogue.staff["ana"].calendar == off.calendar


def test_whoever_is_signed_in_takes_back_only_their_own(shop):
    shop.staff_id = "ana"
    mine = shop.book(staff_id="ana")
    shop.staff_id = "bob"
    theirs = shop.book(staff_id="bob", profile_id="max")
    shop.staff_id = "ana"
    shop.act("undo")
    states = [shop.find(Appointment, each.id).status for each in (mine, theirs)]
    assert states == [Status.CANCELLED, Status.CONFIRMED]
    shop.act("redo")
    assert same(shop.find(Appointment, mine.id), mine)


def test_nobody_else_s_step_is_taken_back_where_one_has_none(shop):
    shop.staff_id = "bob"
    shop.book()
    shop.staff_id = "ana"
    with pytest.raises(Refused) as refusal:
        shop.act("undo")
    assert code_of(refusal) is Code.NOTHING_TO_UNDO


def state_of(shop):
    """Everything that the desk's own tables say, but for when it was written."""
    bookings = "SELECT id, status, scheduled_start_at, assigned_staff_id, arrived_at, started_at, notes, holds_from"
    return (
        shop.rows(f"{bookings} FROM appointments WHERE status <> 'cancelled' ORDER BY id"),
        shop.rows("SELECT id, status, called_at, calls, parked_at FROM queue_entries ORDER BY id"),
        shop.rows("SELECT count(*) FROM visits WHERE voided_at IS NULL"),
        [(key, _hours_of(each)) for key, each in _staff_of(shop).items()],
    )


def _hours_of(member):
    """The special hours, but for the numbers by which a file knows them."""
    return sorted(str(replace(row, number=None)) for row in member.calendar.special)


def _staff_of(shop):
    with shop.store.read() as reader:
        return reader.catalogue.staff


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["arrive", "reschedule", "reassign", "cancel", "note", "block", "off", "call", "park"]),
        st.integers(0, 7),
    ),
    min_size=1,
    max_size=8,
)


def do(shop, verb, number, bookings, entries):
    """One act of a random hand; what is refused changes nothing."""
    booking, entry = bookings[number % len(bookings)], entries[number % len(entries)]
    acts = {
        "reschedule": lambda: shop.act("reschedule", booking, start=at(9 + number)),
        "reassign": lambda: shop.act("reassign", booking, staff_id="ana" if number % 2 else "bob"),
        "note": lambda: shop.act("note", booking, text=f"note {number}"),
        "block": lambda: shop.act(
            "block_time", "ana", location_id="mel", day=MONDAY, start=at(9 + number), end=at(10 + number), name="x"
        ),
        "off": lambda: shop.act("take_off", "bob", day=MONDAY, name=f"off {number}"),
        "call": lambda: shop.act("call", entry),
        "park": lambda: shop.act("park", entry),
    }
    try:
        acts.get(verb, lambda: shop.act(verb, booking))()
    except Refused:
        return False
    return True


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=ACTS, back=st.integers(1, 6))
def test_back_and_forth_comes_out_where_it_began(acts, back):
    with TemporaryDirectory() as folder:
        shop = open_small_shop(Path(folder))
        bookings = [shop.book(staff_id="ana").id, shop.book(staff_id="bob", profile_id="max").id]
        entries = [shop.check_in().id, shop.check_in().id]
        states = []
        for verb, number in acts:
            before, seqs = state_of(shop), shop.rows("SELECT max(seq) FROM audit")
            shop.clock.now += 60
            if do(shop, verb, number, bookings, entries) and shop.rows("SELECT max(seq) FROM audit") != seqs:
                states.append(before)
        states.append(state_of(shop))
        back = min(back, len(states) - 1)
        for step in range(back):
            shop.act("undo")
            assert state_of(shop) == states[-2 - step]
        for step in range(back):
            shop.act("redo")
            assert state_of(shop) == states[len(states) - back + step]
        shop.close()
