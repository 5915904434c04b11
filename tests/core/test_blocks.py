"""What bookings take (rules 5, 11, 13 and 14)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.blocks import Counts, block_of
from app.core.values import Block, Status
from tests.support.builders import a_definition
from tests.support.records import an_appointment, at

BUFFERED = a_definition(buffer_before_minutes=5, buffer_after_minutes=10)
moments = st.integers(0, 30)


def taken(definition=None, **given):
    """From when until when, in minutes after nine, a booking from 10:00 to 10:30 holds its time."""
    block = block_of(an_appointment(**given), definition or a_definition())
    return block and (block.start - at(0), block.end - at(0))


def minutes(start, end):
    return start * 60, end * 60


def test_the_definitions_buffers_are_part_of_the_block():
    assert taken() == minutes(60, 90)
    assert taken(BUFFERED) == minutes(55, 100)


@pytest.mark.parametrize("status", Status)
def test_only_what_still_stands_holds_its_block(status):
    holds = status not in {Status.CANCELLED, Status.REJECTED, Status.NO_SHOW}
    assert (taken(status=status) is not None) == holds


@pytest.mark.parametrize(("done", "until"), [(75, 75), (90, 90), (120, 90), (30, None)])
def test_a_completed_booking_ends_when_it_was_completed(done, until):
    found = taken(status=Status.COMPLETED, completed_at=at(done))
    assert found == (minutes(60, until) if until else None)


def test_a_booking_completed_before_its_start_holds_its_buffers():
    assert taken(BUFFERED, status=Status.COMPLETED, completed_at=at(30)) == minutes(55, 70)


def test_odd_seconds_widen_the_block_outward():
    assert taken(scheduled_start_at=at(60) + 59, scheduled_end_at=at(90) + 1) == minutes(60, 91)


def test_a_block_keeps_the_booking_itself():
    assert block_of(an_appointment(id="b"), BUFFERED) == Block(at(55), at(100), "b", at(60), at(90))


@given(st.lists(st.tuples(moments, moments), max_size=8), moments, moments)
def test_the_peak_is_the_most_at_any_one_moment(spans, one, other):
    first, last = min(one, other), max(one, other) + 1
    expected = max(sum(start <= moment < end for start, end in spans) for moment in range(first, last))
    assert Counts(spans).peak(first, last) == expected
