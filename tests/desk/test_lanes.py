"""Lanes of bookings that overlap, and of services with room for several at once."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.lanes import lane_by_lane, side_by_side
from tests.support.calendar_days import at, booked

TEN = at("10:00")
_times = st.tuples(st.integers(0, 40), st.integers(1, 12), st.integers(0, 2))


def bookings(times):
    made = [
        booked(str(number), TEN + start * 900, length * 15, buffer=buffer * 15)
        for number, (start, length, buffer) in enumerate(times)
    ]
    return sorted(made, key=lambda each: (each.start, each.end, each.id))


def lanes(times, capacity):
    return [(each.lane, each.lanes) for each in lane_by_lane(bookings(times), capacity)]


def test_a_booking_alone_takes_the_first_of_the_lanes():
    assert lanes([(0, 2, 0)], 3) == [(0, 3)]


def test_bookings_at_once_fill_the_lanes():
    assert lanes([(0, 4, 0), (1, 4, 0), (2, 4, 0)], 3) == [(0, 3), (1, 3), (2, 3)]


def test_a_buffer_keeps_its_lane():
    assert lanes([(0, 2, 1), (3, 2, 1), (8, 2, 1)], 2) == [(0, 2), (1, 2), (0, 2)]


def test_more_than_there_is_room_for_are_drawn_all_the_same():
    assert lanes([(0, 2, 0), (0, 2, 0), (0, 2, 0), (5, 1, 0)], 2) == [(0, 3), (1, 3), (2, 3), (0, 2)]


@pytest.mark.parametrize("capacity", [None, 0, 500])
def test_without_a_limit_there_are_as_many_lanes_as_overlap(capacity):
    assert lanes([(0, 2, 0), (1, 2, 0), (9, 2, 0)], capacity) == [(0, 2), (1, 2), (0, 1)]


@given(st.lists(_times, max_size=12), st.one_of(st.none(), st.integers(1, 5)))
def test_no_two_blocks_that_overlap_share_a_lane(times, capacity):
    placed = lane_by_lane(bookings(times), capacity)
    assert len(placed) == len(times)
    assert all(0 <= each.lane < each.lanes for each in placed)
    for one, other in combinations(placed, 2):
        if one.block_start < other.block_end and other.block_start < one.block_end:
            assert (one.lane, one.lanes) != (other.lane, other.lanes)
            assert one.lanes == other.lanes


@given(st.lists(_times, max_size=12))
def test_the_staffs_bookings_share_no_lane_while_they_overlap(times):
    for one, other in combinations(side_by_side(bookings(times)), 2):
        if one.start < other.end and other.start < one.end:
            assert (one.lane, one.lanes) != (other.lane, other.lanes)
