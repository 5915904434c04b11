"""The steps of those who stand in the line (rule 22)."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.core.errors import Refused
from app.core.lifecycles import QUEUE, allowed_steps
from app.core.line_steps import (
    call_booking,
    call_entry,
    cancel_entry,
    convert_entry,
    finish_entry,
    is_in_service,
    name_entry,
    park_entry,
    recall_booking,
    recall_entry,
    requeue_booking,
    requeue_entry,
    serve_entry,
    start_booking,
    transfer_entry,
    unpark_entry,
)
from app.core.refusals import Code
from app.core.values import QueueStatus, Status
from tests.support.records import a_walk_in, an_appointment, at


def test_calling_counts_and_says_to_whom():
    called = call_entry(a_walk_in(), at(5), "ana")
    assert (called.status, called.calls, called.called_at, called.staff_id) == (QueueStatus.CALLED, 1, at(5), "ana")


def test_the_second_till_that_calls_gets_back_what_it_gave():
    called = call_entry(a_walk_in(), at(5), "ana")
    assert call_entry(called, at(6), "bob") is called


def test_calling_out_of_order_keeps_the_reason():
    assert call_entry(a_walk_in(), at(5), because="in a wheelchair").reason == "in a wheelchair"


def test_no_answer_puts_back_in_line_with_the_count_of_calls_kept():
    back = requeue_entry(recall_entry(call_entry(a_walk_in(), at(5), "ana"), at(6)), at(7))
    assert (back.status, back.calls, back.called_at, back.staff_id) == (QueueStatus.WAITING, 2, None, None)
    assert back.checked_in_at == a_walk_in().checked_in_at


def test_only_who_has_been_called_can_be_recalled():
    with pytest.raises(Refused, match="it is waiting, and from there it cannot become recalled"):
        recall_entry(a_walk_in(), at(5))


def test_a_service_begins_and_ends():
    begun = serve_entry(a_walk_in(parked_at=at(1)), at(5), "ana")
    assert (begun.status, begun.started_at, begun.parked_at, is_in_service(begun)) == (
        QueueStatus.SERVED,
        at(5),
        None,
        True,
    )
    over = finish_entry(begun, at(25))
    assert (over.status, over.finished_at, is_in_service(over)) == (QueueStatus.SERVED, at(25), False)


def test_finishing_twice_changes_nothing():
    over = finish_entry(serve_entry(a_walk_in(), at(5)), at(25))
    assert finish_entry(over, at(26)) is over


def test_what_has_not_begun_cannot_finish():
    with pytest.raises(Refused, match=r"cannot become finished \(rule 22\)"):
        finish_entry(a_walk_in(), at(5))


def test_parking_is_a_mark_on_waiting():
    parked = park_entry(a_walk_in(), at(5))
    assert (parked.status, parked.parked_at) == (QueueStatus.WAITING, at(5))
    assert unpark_entry(parked, at(6)).parked_at is None


def test_who_has_been_called_cannot_be_parked():
    with pytest.raises(Refused, match="it is called"):
        park_entry(call_entry(a_walk_in(), at(5)), at(6))


def test_leaving_is_stamped_with_its_reason():
    gone = cancel_entry(a_walk_in(parked_at=at(1)), at(5), "no time left")
    assert (gone.status, gone.cancelled_at, gone.reason, gone.parked_at) == (
        QueueStatus.CANCELLED,
        at(5),
        "no time left",
        None,
    )


def test_a_transfer_keeps_ticket_and_due_time_and_takes_back_the_call():
    entry = call_entry(a_walk_in(), at(5), "ana")
    moved = transfer_entry(entry, "colour", at(6))
    assert (moved.definition_id, moved.ticket, moved.checked_in_at) == ("colour", "C001", entry.checked_in_at)
    assert (moved.status, moved.staff_id, moved.calls) == (QueueStatus.WAITING, None, 1)


def test_converting_one_that_waits_serves_it_in_the_same_step():
    done = convert_entry(a_walk_in(profile_id="zoe"), "booking", at(5), later=False, staff_id="ana")
    assert (done.status, done.appointment_id, done.started_at, done.staff_id) == (
        QueueStatus.SERVED,
        "booking",
        at(5),
        "ana",
    )


def test_converting_to_a_later_time_counts_no_service():
    done = convert_entry(a_walk_in(profile_id="zoe"), "booking", at(5), later=True)
    assert (done.status, done.started_at, is_in_service(done)) == (QueueStatus.SERVED, None, False)


def test_converting_one_in_service_only_links_it():
    begun = serve_entry(a_walk_in(profile_id="zoe"), at(5))
    done = convert_entry(begun, "booking", at(9), later=False)
    assert (done.appointment_id, done.started_at) == ("booking", at(5))


def test_an_anonymous_walk_in_asks_for_a_customer_first():
    with pytest.raises(Refused) as refused:
        convert_entry(a_walk_in(), "booking", at(5), later=False)
    assert refused.value.reasons[0].code is Code.CUSTOMER_NEEDED
    assert convert_entry(name_entry(a_walk_in(), "zoe", at(5)), "booking", at(5), later=False).profile_id == "zoe"


def test_a_walk_in_who_is_known_stays_who_they_are():
    known = a_walk_in(profile_id="zoe")
    assert name_entry(known, "zoe", at(5)) is known
    with pytest.raises(Refused) as refused:
        name_entry(known, "max", at(5))
    assert refused.value.reasons[0].code is Code.CHANGED_SINCE


def test_a_walk_in_becomes_one_appointment_only():
    done = convert_entry(a_walk_in(profile_id="zoe"), "booking", at(5), later=False)
    assert convert_entry(done, "booking", at(6), later=False) is done
    with pytest.raises(Refused, match="it is converted"):
        convert_entry(done, "another", at(6), later=False)


def test_an_arrived_booking_is_called_recalled_and_put_back():
    booking = an_appointment(status=Status.ARRIVED)
    called = recall_booking(call_booking(booking, at(5)), at(6), "bob")
    assert (called.calls, called.called_at, called.called_to_staff_id) == (2, at(6), "bob")
    back = requeue_booking(called, at(7))
    assert (back.calls, back.called_at, back.called_to_staff_id) == (2, None, None)


def test_the_second_till_that_calls_a_booking_gets_back_what_it_gave():
    called = call_booking(an_appointment(status=Status.ARRIVED), at(5))
    assert call_booking(called, at(6), "bob") is called


def test_a_booking_is_in_service_from_its_start_to_its_completion():
    begun = start_booking(an_appointment(status=Status.ARRIVED), at(5))
    assert (begun.started_at, begun.status, is_in_service(begun)) == (at(5), Status.ARRIVED, True)
    assert start_booking(begun, at(6)) is begun


def test_a_booking_that_has_not_arrived_is_not_in_the_line():
    with pytest.raises(Refused, match="it is confirmed, and from there it cannot become called"):
        call_booking(an_appointment(), at(5))


def test_a_booking_in_service_cannot_be_called():
    begun = start_booking(an_appointment(status=Status.ARRIVED), at(5))
    with pytest.raises(Refused, match="it is in service"):
        call_booking(begun, at(6))


class WalkIn(RuleBasedStateMachine):
    """A walk-in that anybody does anything to: verbs that are offered work, and only the table's steps happen."""

    VERBS = {  # noqa: RUF012
        "call": call_entry,
        "recall": recall_entry,
        "requeue": requeue_entry,
        "serve": serve_entry,
        "finish": finish_entry,
        "park": park_entry,
        "unpark": unpark_entry,
        "cancel": cancel_entry,
        "transfer": lambda entry, now: transfer_entry(entry, "colour", now),
        "convert": lambda entry, now: convert_entry(entry, "booking", now, later=False),
    }

    def __init__(self):
        super().__init__()
        self.entry = a_walk_in(profile_id="zoe")
        self.now = at(0)

    @rule(verb=st.sampled_from(sorted(VERBS)))
    def try_verb(self, verb):
        before, offered = self.entry, allowed_steps(self.entry)
        self.now += 1
        try:
            self.entry = self.VERBS[verb](before, self.now)
        except Refused:
            assert verb not in offered
        here, there = before.status, self.entry.status
        assert here == there or there in QUEUE.steps[here]
        assert verb in offered or self.entry.status is before.status

    @invariant()
    def the_place_in_line_never_changes(self):
        assert (self.entry.ticket, self.entry.checked_in_at) == ("C001", at(0))

    @invariant()
    def stamps_agree_with_the_status(self):
        entry = self.entry
        assert (entry.started_at is None) or entry.status is QueueStatus.SERVED
        assert (entry.parked_at is None) or entry.status is QueueStatus.WAITING
        assert (entry.cancelled_at is not None) == (entry.status is QueueStatus.CANCELLED)


TestWalkIn = WalkIn.TestCase
