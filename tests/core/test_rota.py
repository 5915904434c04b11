"""What each member of staff does now."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rota import InService, RotaTurn, StaffDay, StaffState, fair_order, staff_now
from app.core.values import Block
from tests.support.records import at

HOURS = ((at(0), at(180)), (at(240), at(480)))
"""Nine to twelve, one to five."""


def block(name, start, end, buffer=0):
    return Block(at(start - buffer), at(end + buffer), name, at(start), at(end))


def now(minutes, *, blocks=(), serving=(), in_line=()):
    day = StaffDay("ana", HOURS, tuple(blocks), frozenset({"cut"}), tuple(serving))
    return staff_now(day, at(minutes), in_line)[1:]


def test_free_until_the_hours_end():
    assert now(10) == (StaffState.FREE, at(180), None, 0)


def test_free_until_the_buffer_of_the_next_booking():
    assert now(10, blocks=[block("ida", 60, 90, buffer=5)]) == (StaffState.FREE, at(55), None, 0)


def test_busy_with_somebody_until_the_expected_end():
    assert now(10, serving=[InService("tom", at(0), 30)]) == (StaffState.BUSY, at(30), "tom", 0)


def test_over_by_whole_minutes():
    assert now(52, serving=[InService("tom", at(0), 30)]) == (StaffState.OVER, at(30), "tom", 22)


def test_nobody_is_over_below_one_whole_minute():
    assert now(30.9, serving=[InService("tom", at(0), 30)])[0] is StaffState.BUSY
    assert now(31, serving=[InService("tom", at(0), 30)]) == (StaffState.OVER, at(30), "tom", 1)


def test_with_two_at_once_the_later_end_counts():
    serving = [InService("tom", at(0), 30), InService("ida", at(0), 45)]
    assert now(40, serving=serving) == (StaffState.BUSY, at(45), "ida", 0)


@pytest.mark.parametrize(("minutes", "until"), [(-30, at(0)), (200, at(240)), (480, None)])
def test_off_until_the_hours_begin_again_if_they_do(minutes, until):
    assert now(minutes) == (StaffState.OFF, until, None, 0)


def test_somebody_who_serves_after_hours_is_busy_not_off():
    assert now(200, serving=[InService("tom", at(170), 45)])[0] is StaffState.BUSY


def test_a_booking_whose_time_has_come_is_expected_for_ten_minutes():
    ida = block("ida", 60, 90)
    assert now(69, blocks=[ida]) == (StaffState.EXPECTS, at(60), "ida", 0)
    assert now(70, blocks=[ida]) == (StaffState.FREE, at(180), None, 0)


def test_a_customer_who_has_come_is_expected_for_the_whole_booking():
    assert now(80, blocks=[block("ida", 60, 90)], in_line={"ida"})[0] is StaffState.EXPECTS


def test_a_late_booking_does_not_hide_the_next_one():
    blocks = [block("ida", 30, 60), block("ruth", 75, 105)]
    assert now(52, blocks=blocks) == (StaffState.FREE, at(75), None, 0)


@pytest.mark.parametrize("minutes", [10, 62])
def test_who_is_free_or_expects_somebody_can_be_given_somebody(minutes):
    day = StaffDay("ana", HOURS, (block("ida", 60, 90),))
    assert staff_now(day, at(minutes)).can_be_given_somebody


@given(st.integers(-60, 600), st.lists(st.integers(0, 450), max_size=5, unique=True))
def test_free_time_is_never_past_and_never_reaches_into_a_booking(minutes, starts):
    blocks = [block(str(start), start, start + 20) for start in sorted(starts)]
    state, until, _, _ = now(minutes, blocks=blocks)
    if state is StaffState.FREE:
        assert at(minutes) < until
        assert not any(at(minutes) < one.start < until for one in blocks)


TURNS = st.lists(st.builds(RotaTurn, st.uuids().map(str), st.integers(0, 5), st.none() | st.integers(0, 9)), max_size=8)


def test_who_served_fewest_is_next_and_of_those_who_waits_longest():
    turns = [RotaTurn("ana", 3, at(5)), RotaTurn("bob", 2, at(9)), RotaTurn("cyd", 2, at(7)), RotaTurn("dan")]
    assert [turn.staff_id for turn in fair_order(turns)] == ["dan", "cyd", "bob", "ana"]


@given(TURNS)
def test_serving_somebody_never_brings_anybody_forward(turns):
    before = fair_order(turns)
    if before:
        served = before[0]._replace(served=before[0].served + 1, last_ended=100)
        after = fair_order([served, *before[1:]])
        assert [turn for turn in after if turn is not served] == before[1:]
