"""Taking back the last step (rule 24)."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.lifecycles import fulfil, move_appointment, reschedule
from app.core.line_steps import call_entry, convert_entry, finish_entry, park_entry, requeue_entry, serve_entry
from app.core.refusals import Code
from app.core.undo import changes_between, undo_step
from app.core.values import AuditStep, Kind, QueueStatus, Status, WaitlistStatus
from tests.support.records import a_walk_in, a_wish, an_appointment, at

TODAY = date(2026, 5, 11)
STEPS = [
    lambda entry: call_entry(entry, at(1), "ana"),
    lambda entry: requeue_entry(entry, at(2)),
    lambda entry: park_entry(entry, at(3)),
    lambda entry: serve_entry(entry, at(4), "bob"),
    lambda entry: finish_entry(entry, at(5)),
    lambda entry: convert_entry(entry, "booking", at(6), later=True),
]


def audited(before, after):
    return AuditStep(
        1, 1, at(5), "step", Kind.APPOINTMENT, after.id, "ana", None, None, changes_between(before, after), None
    )


def undo(record, step, **given):
    return undo_step(record, step, **{"step_day": TODAY, "today": TODAY, "now": at(9), **given})


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (Status.CONFIRMED, Status.NO_SHOW),
        (Status.ARRIVED, Status.COMPLETED),
        (Status.REQUESTED, Status.CONFIRMED),
        (Status.REQUESTED, Status.REJECTED),
        (Status.NO_SHOW, Status.ARRIVED),
    ],
)
def test_the_record_is_as_it_was_and_the_undone_stamp_null(before, wanted):
    booking = an_appointment(status=before, updated_at=at(9))
    moved = move_appointment(booking, wanted, at(5), staff_id="ana", because="why")
    assert undo(moved, audited(booking, moved)) == booking


def test_a_reschedule_is_taken_back_to_the_old_time():
    booking = an_appointment()
    moved = reschedule(booking, at(300), at(330), at(5))
    assert undo(moved, audited(booking, moved)).scheduled_start_at == booking.scheduled_start_at


def test_a_fulfilled_wish_is_active_again():
    done = fulfil(a_wish(), "booking", at(5))
    back = undo(done, audited(a_wish(), done))
    assert (back.status, back.appointment_id) == (WaitlistStatus.ACTIVE, None)


def test_changes_name_every_field_but_the_time_of_change():
    entry = call_entry(a_walk_in(), at(5), "ana")
    assert changes_between(a_walk_in(), entry) == {
        "status": ["waiting", "called"],
        "staff_id": [None, "ana"],
        "calls": [0, 1],
        "called_at": [None, at(5)],
        "first_called_at": [None, at(5)],
    }


@pytest.mark.parametrize(
    ("record", "status"),
    [
        (an_appointment(), Status.CANCELLED),
        (a_walk_in(), QueueStatus.CANCELLED),
        (a_wish(), WaitlistStatus.CANCELLED),
    ],
)
def test_a_step_that_made_a_record_is_taken_back_by_cancelling_it(record, status):
    assert undo(record, audited(None, record)).status is status


def test_cancelling_what_was_made_says_when_and_by_whom():
    booking = an_appointment(status=Status.ARRIVED)
    back = undo(booking, audited(None, booking), staff_id="ana")
    assert (back.cancelled_at, back.cancelled_by) == (at(9), "ana")


def test_a_new_number_from_an_import_does_not_stand_in_the_way():
    booking = an_appointment()
    assert undo(replace(booking, number=99), audited(None, booking)).status is Status.CANCELLED


@pytest.mark.parametrize(
    ("code", "given"),
    [(Code.NOT_TODAY, {"step_day": date(2026, 5, 10)}), (Code.ALREADY_UNDONE, {"is_undone": True})],
)
def test_yesterdays_step_and_one_taken_back_already_are_refused(code, given):
    moved = move_appointment(an_appointment(), Status.ARRIVED, at(5))
    with pytest.raises(Refused) as refused:
        undo(moved, audited(an_appointment(), moved), **given)
    assert refused.value.reasons[0].code is code


def test_a_step_on_which_a_later_one_stands_is_refused():
    arrived = move_appointment(an_appointment(), Status.ARRIVED, at(5))
    done = move_appointment(arrived, Status.COMPLETED, at(6))
    with pytest.raises(Refused, match="take back the later step first"):
        undo(done, audited(an_appointment(), arrived))


def test_a_step_that_changed_nothing_cannot_be_taken_back():
    with pytest.raises(Refused, match="nothing to take back"):
        undo(an_appointment(), audited(an_appointment(), an_appointment()))


@given(st.lists(st.sampled_from(STEPS), max_size=10))
def test_undoing_step_after_step_restores_exactly_what_was(steps):
    states = [a_walk_in(profile_id="zoe", updated_at=at(9))]
    for step in steps:
        try:
            states.append(step(states[-1]))
        except Refused:
            continue
    entry = states[-1]
    for before, after in reversed(list(pairwise(states))):
        if before is not after:
            entry = undo(entry, audited(before, after))
    assert entry == states[0]
