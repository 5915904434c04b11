"""The order of the line, and why (rule 27)."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.line_steps import call_entry, park_entry, serve_entry
from app.core.queue import (
    PlaceState,
    Why,
    due_time,
    explain_order,
    is_too_early,
    make_line,
    next_call,
    next_in_line,
    passed_over,
)
from app.core.values import Status
from tests.support.records import a_walk_in, an_appointment, at


def walk_in(name, minutes, **given):
    return a_walk_in(id=name, checked_in_at=at(minutes), **given)


def arrived(name, starts, came, **given):
    return an_appointment(
        id=name, status=Status.ARRIVED, scheduled_start_at=at(starts), scheduled_end_at=at(starts + 30),
        arrived_at=at(came), **given,
    )  # fmt: skip


def ids(line):
    return [place.record_id for place in line]


def test_the_earliest_due_comes_first_whatever_kind():
    line = make_line([walk_in("w20", 20), arrived("b10", 10, 5), walk_in("w5", 5), arrived("b30", 30, 0)])
    assert ids(line) == ["w5", "b10", "w20", "b30"]


def test_a_booking_that_came_late_is_due_when_it_came():
    assert due_time(arrived("late", 10, 25)) == at(25)
    assert due_time(arrived("early", 30, 5)) == at(30)


def test_only_who_waits_or_was_called_stands_in_the_line():
    served = serve_entry(walk_in("served", 1), at(5))
    called = call_entry(walk_in("called", 2), at(5))
    begun = arrived("begun", 0, 0, started_at=at(5))
    assert ids(make_line([served, called, begun, an_appointment(), walk_in("waits", 3)])) == ["called", "waits"]


def test_a_parked_one_keeps_its_place_and_is_skipped():
    line = make_line([park_entry(walk_in("parked", 1), at(5)), walk_in("next", 2)])
    assert [place.state for place in line] == [PlaceState.PARKED, PlaceState.WAITING]
    assert next_in_line(line, at(10)).record_id == "next"


def test_an_early_booking_is_not_called_while_a_walk_in_waits():
    line = make_line([arrived("booking", 30, 0), walk_in("walk-in", 20)])
    assert next_in_line(line, at(25)).record_id == "walk-in"


def test_an_early_booking_is_called_when_no_walk_in_waits():
    assert next_in_line(make_line([arrived("booking", 30, 0)]), at(25)).record_id == "booking"


def test_a_booking_that_is_due_goes_before_a_later_walk_in():
    line = make_line([arrived("booking", 10, 0), walk_in("walk-in", 20)])
    assert next_in_line(line, at(25)).record_id == "booking"


def test_nobody_is_next_in_an_empty_line():
    assert next_in_line((), at(0)) is None
    assert next_call((), at(0), ["ana"], {"ana": {"cut"}}) is None


def test_who_asked_for_somebody_is_next_for_them_alone():
    line = make_line([walk_in("for-bob", 1, staff_id="bob"), walk_in("for-any", 2)])
    assert next_in_line(line, at(5), staff_id="ana").record_id == "for-any"
    assert next_in_line(line, at(5), staff_id="bob").record_id == "for-bob"


def test_nobody_is_called_to_who_cannot_do_it():
    line = make_line([walk_in("colour", 1, definition_id="colour"), walk_in("cut", 2)])
    assert next_in_line(line, at(5), {"ana": {"cut"}}, "ana").record_id == "cut"


def test_the_next_call_is_the_first_in_line_whom_somebody_free_can_take():
    line = make_line([walk_in("for-bob", 1, staff_id="bob"), walk_in("cut", 2), walk_in("later", 3)])
    place, staff = next_call(line, at(5), ["cleo", "ana"], {"cleo": {"colour"}, "ana": {"cut"}})
    assert (place.record_id, staff) == ("cut", "ana")


def test_of_several_free_the_first_who_was_named_gets_the_customer():
    line = make_line([walk_in("cut", 2)])
    serves = {"ana": {"cut"}, "bob": {"cut"}}
    assert next_call(line, at(5), ["bob", "ana"], serves)[1] == "bob"


def test_a_service_without_staff_is_called_under_the_empty_name():
    line = make_line([walk_in("wash", 2, definition_id="wash", staff_id="ana")])
    assert next_call(line, at(5), [""], {"": {"wash"}})[0].record_id == "wash"


def test_calling_the_next_passes_nobody_over():
    line = make_line([walk_in("first", 1), walk_in("second", 2)])
    assert passed_over(line, "first", at(5)) == ()


def test_calling_out_of_order_passes_over_those_before():
    line = make_line([walk_in("first", 1), park_entry(walk_in("parked", 2), at(3)), walk_in("third", 3)])
    assert ids(passed_over(line, "third", at(5))) == ["first"]


def test_nobody_is_passed_over_by_who_could_not_take_them():
    line = make_line([walk_in("for-bob", 1, staff_id="bob"), walk_in("cut", 2)])
    assert passed_over(line, "cut", at(5), {"ana": {"cut"}}, "ana") == ()
    assert ids(passed_over(line, "cut", at(5))) == ["for-bob"]


def test_an_early_booking_passes_over_the_walk_ins_that_wait():
    line = make_line([arrived("booking", 30, 0), walk_in("walk-in", 20)])
    before = passed_over(line, "booking", at(25))
    assert ids(before) == ["walk-in"]
    assert is_too_early(line[1], at(25), before)
    assert not is_too_early(line[1], at(31), before)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (walk_in("a", 1), walk_in("b", 2), Why.DUE_EARLIER),
        (walk_in("a", 20), arrived("b", 30, 0), Why.OTHER_EARLY),
        (arrived("a", 10, 5), walk_in("b", 12), Why.DUE_EARLIER),
        (call_entry(walk_in("a", 9), at(9)), walk_in("b", 1), Why.CALLED_ALREADY),
        (walk_in("a", 9), park_entry(walk_in("b", 1), at(9)), Why.OTHER_PARKED),
        (arrived("a", 10, 3), walk_in("b", 10), Why.JOINED_EARLIER),
        (walk_in("a", 10, number=1), walk_in("b", 10, number=2), Why.RECORDED_EARLIER),
    ],
)
def test_the_order_of_two_can_be_explained(one, other, why):
    first, second = make_line([one])[0], make_line([other])[0]
    for pair in permutations((first, second)):
        told = explain_order(*pair, at(25))
        assert (told.first_id, told.second_id, told.why) == ("a", "b", why)


records = st.builds(
    lambda name, due, came, booked: arrived(name, due, came) if booked else walk_in(name, min(due, 60)),
    st.text("abcdef", min_size=3, max_size=6),
    st.integers(0, 120),
    st.integers(0, 60),
    st.booleans(),
)
lines = st.lists(records, max_size=8, unique_by=lambda record: record.id)


@given(lines, st.randoms())
def test_every_till_sees_the_same_order(people, dice):
    shuffled = dice.sample(people, len(people))
    assert make_line(people) == make_line(shuffled)


@given(lines)
def test_for_any_two_of_the_line_the_explanation_agrees_with_who_is_called(people):
    for one, other in combinations(make_line(people), 2):
        told = explain_order(one, other, at(60))
        assert next_in_line((one, other), at(60)).record_id == told.first_id


@given(lines)
def test_calling_next_again_and_again_reaches_everybody_in_due_order_and_passes_nobody_over(people):
    line, served = list(make_line(people)), []
    while (place := next_in_line(line, at(60))) is not None:
        assert passed_over(line, place.record_id, at(60)) == ()
        line.remove(place)
        served.append(place)
    assert sorted(served) == sorted(make_line(people))
    assert [place.due for place in served] == sorted(place.due for place in served)


@given(lines, st.lists(records, max_size=8, unique_by=lambda record: record.id))
def test_who_comes_later_never_pushes_anybody_back(people, more):
    names = {record.id for record in people}
    newcomers = [walk_in(record.id, 200 + place) for place, record in enumerate(more) if record.id not in names]
    assert make_line([*people, *newcomers])[: len(people)] == make_line(people)
