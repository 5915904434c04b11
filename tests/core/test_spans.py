"""Half-open intervals (rule 5), against sets of seconds."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.core.spans import apart, common, holds, joined, overlap, span_around

lists = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8)


def seconds(spans):
    return {each for start, end in spans for each in range(start, end)}


@given(lists)
def test_joined_spans_are_the_same_time_sorted_and_apart(spans):
    found = joined(spans)
    assert seconds(found) == seconds(spans)
    assert all(start < end for start, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))


@given(lists, lists)
def test_common_time_is_in_both(some, others):
    found = common(joined(some), joined(others))
    assert seconds(found) == seconds(some) & seconds(others)
    assert found == joined(found)


@given(lists, lists)
def test_time_apart_is_in_one_and_not_in_the_other(some, others):
    found = apart(joined(some), joined(others))
    assert seconds(found) == seconds(some) - seconds(others)
    assert found == joined(found)


@given(lists)
def test_two_spans_overlap_where_they_have_a_second_in_common(spans):
    for one, other in pairwise(span for span in spans if span[0] < span[1]):
        assert overlap(one, other) == bool(seconds([one]) & seconds([other]))


@given(lists, st.integers(0, 40), st.integers(1, 10))
def test_one_span_must_hold_it_all(spans, start, length):
    assert holds(joined(spans), start, start + length) == (seconds([(start, start + length)]) <= seconds(spans))


@given(lists, st.integers(-1, 41))
def test_the_span_around_a_moment_is_the_one_that_holds_it(spans, moment):
    found = span_around(joined(spans), moment)
    assert (found is not None) == (moment in seconds(spans))
    assert found is None or found[0] <= moment < found[1]
