"""Who cannot take a booking after all, and who could instead: pure rules."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.core.cover import rank_substitutes, surely_taken, why_uncovered
from app.core.refusals import Code
from app.core.values import (
    Block,
    Calendar,
    Definition,
    DefinitionPlace,
    Location,
    NormalHour,
    SpecialHour,
    Staff,
    StaffPlace,
)

NINE = 1_778_454_000
"""Monday 11 May 2026, 09:00 in Melbourne."""
HOUR = 3600
MONDAY = date(2026, 5, 11)
OPEN = Calendar(tuple(NormalHour(day, 9 * 60, 17 * 60) for day in range(7)))
MEL = Location("mel", 13, "mel", "Melbourne", "Australia/Melbourne", OPEN)
CUT = Definition("cut", 1, "cut", "Cut", 30, places=(DefinitionPlace("mel"),), calendar=OPEN, requires_staff=True,
                 buffer_after_minutes=15)  # fmt: skip
CLASS = Definition("class", 2, "class", "Class", 30, places=(DefinitionPlace("mel"),), calendar=OPEN)


def member(key, **given):
    return Staff(key, key.title(), "Ng", **{"places": (StaffPlace("mel"),), "calendar": OPEN, **given})


def ranked(*staff, blocks=None, served=None):
    found = rank_substitutes(CUT, MEL, staff, NINE + HOUR, NINE + HOUR + 1800, blocks or {}, served or {})
    return [each.staff_id for each in found]


def held(start, end):
    return [Block(start, end, "other", start, end)]


def test_who_works_covers_it():
    assert why_uncovered(CUT, MEL, member("ana"), NINE, NINE + 1800) == ()


def test_who_goes_home_in_the_middle_does_not():
    late = why_uncovered(CUT, MEL, member("ana"), NINE + 8 * HOUR - 600, NINE + 8 * HOUR + 1200)
    assert [each.code for each in late] == [Code.CLOSED_STAFF]


def test_somebody_unknown_does_not():
    assert why_uncovered(CUT, MEL, None, NINE, NINE + 1800)[0].code is Code.STAFF_NOT_ELIGIBLE


def test_at_a_place_that_is_closed_for_good_it_is_the_place_that_does_not_take_it():
    closed = replace(MEL, is_permanently_closed=True)
    assert [each.code for each in why_uncovered(CLASS, closed, None, NINE, NINE + 1800)] == [Code.CLOSED_FOR_GOOD]


def test_whoever_was_named_for_a_service_without_staff_need_only_be_there():
    assert why_uncovered(CLASS, MEL, member("ana", places=()), NINE, NINE + 1800) == ()
    assert why_uncovered(CLASS, MEL, member("ana", is_active=False), NINE, NINE + 1800) != ()
    assert why_uncovered(CLASS, MEL, member("ana"), NINE - HOUR, NINE) != ()


STARTS = st.integers(-30, 60).map(lambda quarters: NINE + quarters * 900)
MEMBERS = (
    member("ana"), member("bob", places=(StaffPlace("mel", ends_at="2026-05-11"),)), member("cyd", is_active=False),
    member("dev", excluded_service_handles=("cut",)),
    member("eve", calendar=Calendar(OPEN.normal, (SpecialHour("Sick", MONDAY, MONDAY, True),))),
)  # fmt: skip


@given(
    start=STARTS, length=st.integers(1, 40), who=st.sampled_from([*MEMBERS, None]), what=st.sampled_from([CUT, CLASS])
)
def test_the_quick_look_never_says_that_somebody_takes_what_nobody_does(start, length, who, what):
    staff = {} if who is None else {who.id: who}
    look = surely_taken(MEL, {what.id: what}, staff, MONDAY, MONDAY)
    end = start + length * 900
    if look(what.id, who.id if who else "nobody", start, end):
        assert why_uncovered(what, MEL, who, start, end) == ()


def test_the_quick_look_knows_the_usual_case():
    ana = member("ana")
    assert surely_taken(MEL, {"cut": CUT}, {"ana": ana}, MONDAY, MONDAY)("cut", "ana", NINE, NINE + 1800)


def test_the_least_booked_comes_first():
    blocks = {"ana": held(NINE + 3 * HOUR, NINE + 4 * HOUR), "bob": held(NINE + 3 * HOUR, NINE + 3 * HOUR + 60)}
    assert ranked(member("ana"), member("bob"), member("cyd"), blocks=blocks) == ["cyd", "bob", "ana"]


def test_of_equals_who_knows_the_customer_comes_first():
    assert ranked(member("ana"), member("bob"), served={"bob": 2}) == ["bob", "ana"]


def test_a_buffer_must_be_free_too():
    assert ranked(member("ana"), blocks={"ana": held(NINE + HOUR + 2400, NINE + 2 * HOUR)}) == []


def test_who_is_away_or_not_eligible_is_no_substitute():
    assert ranked(member("ana", is_active=False), member("bob", calendar=Calendar()), member("cyd", places=())) == []
