"""What is offered instead of a time: others at that time first, then what is near, and one with whom was asked for."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.counter_offers import SAME_TIME, choose_offers
from app.core.slots import Slot


def slot(start, *staff):
    return Slot(start, start + 30, len(staff), staff, True)


SLOTS = st.dictionaries(st.integers(0, 20), st.sets(st.sampled_from("abcd"), min_size=1)).map(
    lambda drawn: [slot(start, *sorted(staff)) for start, staff in sorted(drawn.items())]
)


def pairs(offers):
    return [(each.start, each.staff_id) for each in offers]


def test_others_at_the_very_time_come_first_and_no_more_than_two_of_them():
    found = choose_offers([slot(9, "a"), slot(10, "b", "c", "d"), slot(12, "a")], 10, "a", 4)
    assert pairs(found) == [(10, "b"), (10, "c"), (9, "a"), (12, "a")]


def test_of_equally_near_times_the_earlier_comes_first():
    assert pairs(choose_offers([slot(8, "a"), slot(12, "a")], 10, "a", 2)) == [(8, "a"), (12, "a")]


def test_a_far_time_with_whom_was_asked_for_is_among_few():
    found = choose_offers([slot(10, "b"), slot(11, "b"), slot(20, "a")], 10, "a", 2)
    assert pairs(found) == [(10, "b"), (20, "a")]


def test_a_service_that_needs_nobody_is_offered_with_nobody():
    assert pairs(choose_offers([slot(9), slot(10), slot(12)], 10, None, 3)) == [(9, None), (12, None)]


@given(SLOTS, st.integers(0, 20), st.sampled_from([None, *"abcd"]), st.integers(1, 6))
def test_every_offer_is_free_is_another_and_comes_once(slots, asked, staff_id, most):
    found = pairs(choose_offers(slots, asked, staff_id, most))
    free = {(each.start, member) for each in slots for member in each.staff_ids}
    assert set(found) <= free - {(asked, staff_id)}
    assert len(found) == len(set(found)) <= most
    assert sum(start == asked for start, _ in found) <= SAME_TIME
