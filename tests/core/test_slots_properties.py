"""The engine against the minute-by-minute oracle, in odd shops."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.explain import explain_day, explain_starts
from app.core.fitting import check_start
from app.core.refusals import Code
from app.core.slots import find_slots
from tests.core.oracle import Oracle
from tests.core.shops import as_query, questions, questions_of_hours

OF_A_MEMBER = {Code.CLOSED_STAFF, Code.TAKEN, Code.TAKEN_BUFFER}


def told(reasons, question):
    """The reasons as the oracle says them: the code, and the member or the booking that it is about."""
    closed = {question.definition.id: "closed_definition", question.location.id: "closed_location"}
    found = set()
    for each in reasons:
        code = closed.get(each.record_id, "closed_staff") if each.code is Code.NO_HOURS else str(each.code)
        found.add((code, each.record_id if code in {*map(str, OF_A_MEMBER)} else ""))
    return found


def slots_of(question):
    return [(slot.start, slot.capacity_remaining, slot.staff_ids) for slot in find_slots(as_query(question))]


@given(questions())
def test_the_engine_finds_what_a_walk_through_the_minutes_finds(question):
    assert slots_of(question) == Oracle(question).slots()


@settings(max_examples=300)
@given(questions_of_hours())
def test_the_grid_is_that_of_the_minutes_wherever_hours_touch(question):
    assert slots_of(question) == Oracle(question).slots()


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@settings(max_examples=20_000)
@given(questions() | questions_of_hours())
def test_many_more_questions_are_answered_as_the_minutes_answer_them(question):
    assert slots_of(question) == Oracle(question).slots()


@given(questions(), st.data())
def test_each_start_is_a_slot_or_has_every_reason_that_the_oracle_sees(question, data):
    oracle = Oracle(question)
    minutes = [each for each, wall in oracle.clock.wall.items() if question.first <= wall.date() <= question.last]
    asked = sorted(data.draw(st.sets(st.sampled_from(minutes), max_size=40))) if minutes else []
    explained = explain_starts(as_query(question), [minute * 60 for minute in asked])
    assert [(each.start // 60, told(each.reasons, question)) for each in explained] == [
        (minute, oracle.why_not(minute)) for minute in asked
    ]
    assert all(bool(each.slot) == (not each.reasons) for each in explained)


@given(questions())
def test_the_reasons_of_a_day_hold_every_slot_of_the_day(question):
    query = as_query(question)
    explained = [explain_day(query, day) for day in {question.first, question.last}]
    found = [each.slot for day in explained for each in day if each.slot]
    # Not day after day: where the clock went back over midnight, the day before has minutes after the next began.
    assert sorted(found, key=lambda slot: slot.start) == find_slots(query)


@given(questions(), st.integers(0, 2000), st.integers(1, 200))
def test_a_given_booking_fits_when_no_minute_of_it_is_in_the_way(question, after, length):
    oracle = Oracle(question)
    minute = min(each for each, wall in oracle.clock.wall.items() if wall.date() >= question.first) + after
    member = next((each for each in question.staff if each.id == "bob"), None)
    found = check_start(
        question.definition, question.location, minute * 60, (minute + length) * 60, now=0, member=member,
        blocks=as_query(question).blocks["bob" if member else ""],
    )  # fmt: skip
    assert told(found, question) == oracle.why_not_given(minute, minute + length, member)
