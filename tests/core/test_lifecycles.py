"""Which step leads where, and what it stamps (rules 19-23)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lifecycles import (
    APPOINTMENT,
    QUEUE,
    TABLES,
    WAITLIST,
    allowed_steps,
    begin_appointment,
    cancel_wish,
    decide,
    fulfil,
    move_appointment,
    reassign,
    reschedule,
)
from app.core.refusals import Code
from app.core.values import BookingType, QueueStatus, Status, WaitlistStatus
from tests.support.records import a_service, a_walk_in, a_wish, an_appointment, at

# Written out again on purpose, as pairs: a slip in the table must not hide in a test that reads the table.
APPOINTMENT_PAIRS = {
    ("requested", "confirmed"), ("requested", "rejected"), ("requested", "cancelled"),
    ("confirmed", "arrived"), ("confirmed", "completed"), ("confirmed", "cancelled"), ("confirmed", "no_show"),
    ("arrived", "completed"), ("arrived", "cancelled"), ("no_show", "arrived"),
}  # fmt: skip
QUEUE_PAIRS = {
    ("waiting", "called"), ("waiting", "served"), ("waiting", "cancelled"),
    ("called", "served"), ("called", "cancelled"), ("called", "waiting"),
}  # fmt: skip
WAITLIST_PAIRS = {("active", "fulfilled"), ("active", "cancelled")}


@pytest.mark.parametrize(
    ("table", "pairs"), [(APPOINTMENT, APPOINTMENT_PAIRS), (QUEUE, QUEUE_PAIRS), (WAITLIST, WAITLIST_PAIRS)]
)
def test_a_table_has_the_steps_of_its_rule_and_no_others(table, pairs):
    assert {(str(here), str(there)) for here, steps in table.steps.items() for there in steps} == pairs


@pytest.mark.parametrize("kind", [Status, QueueStatus, WaitlistStatus])
def test_every_status_has_a_row_in_its_table(kind):
    assert set(TABLES[kind].steps) == set(kind)


@pytest.mark.parametrize("wanted", [Status.ARRIVED, Status.REJECTED, Status.REQUESTED])
def test_a_step_that_the_table_lacks_is_refused_with_where_it_stands_and_the_rule(wanted):
    with pytest.raises(Refused) as refused:
        move_appointment(an_appointment(status=Status.COMPLETED), wanted, at(0))
    one = refused.value.reasons[0]
    assert (one.code, dict(one.facts)) == (
        Code.WRONG_STEP,
        {"status": "completed", "wanted": str(wanted), "rule": 19},
    )


def test_a_refusal_reads_as_one_clause():
    with pytest.raises(Refused, match=r"it is no show, and from there it cannot become cancelled \(rule 19\)"):
        move_appointment(an_appointment(status=Status.NO_SHOW), Status.CANCELLED, at(0))


@pytest.mark.parametrize("status", list(Status))
def test_saying_the_same_status_twice_changes_nothing(status):
    booking = an_appointment(status=status)
    assert move_appointment(booking, status, at(0), staff_id="ana", because="again") is booking


@pytest.mark.parametrize(
    ("before", "wanted", "stamp"),
    [
        (Status.CONFIRMED, Status.ARRIVED, "arrived_at"),
        (Status.ARRIVED, Status.COMPLETED, "completed_at"),
        (Status.CONFIRMED, Status.NO_SHOW, "no_show_at"),
        (Status.NO_SHOW, Status.ARRIVED, "arrived_at"),
    ],
)
def test_a_step_stamps_its_own_time_and_nothing_else(before, wanted, stamp):
    booking = an_appointment(status=before)
    moved = move_appointment(booking, wanted, at(5), staff_id="ana")
    assert changed(booking, moved) == {"status": wanted, stamp: at(5), "updated_at": at(5)}


@pytest.mark.parametrize(
    ("wanted", "stamp", "by"),
    [(Status.CANCELLED, "cancelled_at", "cancelled_by"), (Status.REJECTED, "rejected_at", "rejected_by")],
)
def test_cancelling_and_rejecting_are_signed_and_keep_the_reason(wanted, stamp, by):
    moved = move_appointment(requested(), wanted, at(5), staff_id="ana", because="ill")
    assert changed(requested(), moved) == {
        "status": wanted, stamp: at(5), by: "ana", "reason": "ill", "updated_at": at(5),
    }  # fmt: skip


def test_approving_stamps_who_when_and_the_confirmation():
    approved = move_appointment(requested(), Status.CONFIRMED, at(5), staff_id="ana")
    assert (approved.approved_at, approved.approved_by, approved.confirmed_at) == (at(5), "ana", at(5))


@pytest.mark.parametrize(
    ("booking_type", "status", "confirmed_at"),
    [
        (BookingType.INSTANT, Status.CONFIRMED, at(5)),
        (BookingType.APPROVAL_REQUIRED, Status.REQUESTED, None),
        (BookingType.WALK_IN_ONLY, Status.CONFIRMED, at(5)),
    ],
)
def test_an_appointment_begins_as_its_booking_type_says(booking_type, status, confirmed_at):
    begun = begin_appointment(an_appointment(), a_service(booking_type=booking_type), at(5))
    assert (begun.status, begun.confirmed_at, begun.approved_at) == (status, confirmed_at, None)


def test_a_status_that_staff_give_is_stamped_as_if_just_reached():
    begun = begin_appointment(an_appointment(), a_service(), at(5), given=Status.CANCELLED, staff_id="ana")
    assert (begun.status, begun.cancelled_at, begun.cancelled_by) == (Status.CANCELLED, at(5), "ana")


def test_confirmed_at_is_kept_as_staff_give_it():
    begun = begin_appointment(an_appointment(confirmed_at=at(-500)), a_service(), at(5))
    assert begun.confirmed_at == at(-500)


def test_a_customer_cannot_say_the_status_or_when_it_was_confirmed():
    asks = a_service(booking_type=BookingType.APPROVAL_REQUIRED)
    draft = an_appointment(confirmed_at=at(-500))
    begun = begin_appointment(draft, asks, at(5), given=Status.CONFIRMED, by_staff=False)
    assert (begun.status, begun.confirmed_at) == (Status.REQUESTED, None)


def test_a_customer_cannot_book_what_only_takes_walk_ins():
    with pytest.raises(Refused, match="walk-in only"):
        begin_appointment(an_appointment(), a_service(booking_type=BookingType.WALK_IN_ONLY), at(5), by_staff=False)


@pytest.mark.parametrize("status", [Status.REQUESTED, Status.CONFIRMED])
def test_rescheduling_keeps_the_status(status):
    moved = reschedule(an_appointment(status=status), at(120), at(150), at(5))
    assert (moved.status, moved.scheduled_start_at, moved.scheduled_end_at) == (status, at(120), at(150))


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.REQUESTED, Status.CONFIRMED}))
def test_what_has_begun_or_is_over_cannot_be_rescheduled(status):
    with pytest.raises(Refused, match=r"cannot become rescheduled \(rule 21\)"):
        reschedule(an_appointment(status=status), at(120), at(150), at(5))


def test_an_end_at_its_start_is_refused():
    with pytest.raises(Refused, match="the end must be after the start"):
        reschedule(an_appointment(), at(120), at(120), at(5))


def test_rescheduling_to_the_same_time_changes_nothing():
    booking = an_appointment()
    assert reschedule(booking, booking.scheduled_start_at, booking.scheduled_end_at, at(5)) is booking


def test_an_appointment_can_be_given_to_somebody_else_and_to_nobody():
    assert reassign(an_appointment(), "bob", at(5)).assigned_staff_id == "bob"
    assert reassign(an_appointment(), None, at(5)).assigned_staff_id is None


def test_what_is_over_cannot_be_given_to_somebody_else():
    with pytest.raises(Refused, match="cannot become reassigned"):
        reassign(an_appointment(status=Status.COMPLETED), "bob", at(5))


def test_fulfilling_a_wish_links_the_appointment():
    done = fulfil(a_wish(), "booking", at(5))
    assert (done.status, done.appointment_id) == (WaitlistStatus.FULFILLED, "booking")


def test_a_fulfilled_wish_cannot_be_cancelled():
    with pytest.raises(Refused, match=r"cannot become cancelled \(rule 23\)"):
        cancel_wish(fulfil(a_wish(), "booking", at(5)), at(6))


@pytest.mark.parametrize(
    ("record", "verbs"),
    [
        (an_appointment(status=Status.REQUESTED), "approve cancel reassign reject reschedule"),
        (an_appointment(), "arrive cancel complete no-show reassign reschedule"),
        (an_appointment(status=Status.ARRIVED), "call cancel complete reassign serve"),
        (an_appointment(status=Status.ARRIVED, called_at=1), "cancel complete hand-over recall requeue serve"),
        (an_appointment(status=Status.ARRIVED, started_at=1), "cancel complete hand-over"),
        (an_appointment(status=Status.NO_SHOW), "arrive"),
        (an_appointment(status=Status.COMPLETED), ""),
        (a_walk_in(), "call cancel convert park serve transfer"),
        (a_walk_in(parked_at=1), "call cancel convert serve transfer unpark"),
        (a_walk_in(status=QueueStatus.CALLED), "cancel convert hand-over recall requeue serve transfer"),
        (a_walk_in(status=QueueStatus.SERVED, started_at=1), "convert finish hand-over"),
        (a_walk_in(status=QueueStatus.SERVED, started_at=1, finished_at=2, appointment_id="b"), ""),
        (a_walk_in(status=QueueStatus.CANCELLED), ""),
        (a_wish(), "cancel fulfil"),
        (a_wish(status=WaitlistStatus.CANCELLED), ""),
    ],
)
def test_a_page_shows_only_the_verbs_that_work(record, verbs):
    assert " ".join(sorted(allowed_steps(record))) == verbs


@given(st.sampled_from(Status), st.lists(st.sampled_from(Status), max_size=12))
def test_no_sequence_of_steps_reaches_a_pair_outside_the_table(start, wishes):
    booking = an_appointment(status=start)
    for step, wanted in enumerate(wishes):
        before = booking.status
        try:
            booking = move_appointment(booking, wanted, at(step))
        except Refused:
            assert (before, wanted) not in APPOINTMENT_PAIRS
        assert booking.status == before or (before, booking.status) in APPOINTMENT_PAIRS


@given(st.sampled_from(QueueStatus), st.sampled_from(QueueStatus))
def test_a_decision_is_yes_no_or_nothing_to_do(here, there):
    try:
        answer = decide(here, there)
    except Refused:
        assert (here, there) not in QUEUE_PAIRS
    else:
        assert answer is ((here, there) in QUEUE_PAIRS)


def requested():
    return an_appointment(status=Status.REQUESTED)


def changed(before, after):
    names = before.__dataclass_fields__
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}
