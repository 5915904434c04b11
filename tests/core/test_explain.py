"""Why there is no slot, in the cases that desks meet."""

from dataclasses import replace

import pytest

from app.core.explain import explain_day, explain_starts
from app.core.obstacles import timed
from app.core.refusals import Code, word_reason
from app.core.slots import POOLED, Audience, SlotQuery, find_slots
from app.core.values import BookingType, Calendar
from app.core.wall import clock_of
from tests.core.oracle import Booking
from tests.core.shops import block as made
from tests.support.builders import MELBOURNE, a_definition, a_location, a_member, at, day

MONDAY = day("2027-03-22")


def ask(definition, staff=(), now="2027-03-01 09:00", location=None, **given):
    return SlotQuery(definition, location or a_location(), tuple(staff), MONDAY, MONDAY, at(now), **given)


def codes(query, wall):
    """The codes of the reasons at one time of that Monday."""
    [found] = explain_starts(query, [at(f"2027-03-22 {wall}")])
    return [each.code for each in found.reasons]


def booking(start, end, before=0, after=0):
    return made(Booking("zoe", at(f"2027-03-22 {start}"), at(f"2027-03-22 {end}"), before, after))


def clocks(explained):
    return " ".join(clock_of(each.start, MELBOURNE) for each in explained)


def test_a_slot_has_no_reasons_and_a_reason_leaves_no_slot():
    query = ask(a_definition(60, "10:00-12:00"), blocks={POOLED: [booking("10:00", "11:00")]})
    explained = {clock_of(each.start, MELBOURNE): each for each in explain_day(query, MONDAY)}
    assert explained["11:00"].slot == find_slots(query)[0]
    assert explained["11:00"].reasons == ()
    assert explained["10:00"].slot is None
    assert word_reason(explained["10:00"].reasons[0]) == "full: 1 of 1 places are taken then (rule 13)"


def test_the_grid_is_carried_on_over_all_open_hours():
    query = ask(a_definition(60, "10:15-12:15"), location=a_location(windows="09:00-14:00"))
    assert clocks(explain_day(query, MONDAY)) == "09:15 10:15 11:15 12:15 13:15"


def test_a_closed_day_is_explained_from_midnight_to_midnight():
    query = ask(a_definition(calendar=Calendar()), location=a_location(calendar=Calendar()))
    explained = explain_day(query, MONDAY)
    assert len(explained) == 48
    assert {tuple(each.code for each in one.reasons) for one in explained} == {(Code.NO_HOURS, Code.NO_HOURS)}


def test_neighbours_share_their_reasons():
    first, second, *_ = explain_day(ask(a_definition(30, "12:00-17:00")), MONDAY)
    assert first.reasons is second.reasons


def test_the_calendar_that_is_closed_is_named():
    query = ask(a_definition(60, "08:00-11:00"), location=a_location(windows="09:00-12:00"))
    assert codes(query, "08:00") == [Code.CLOSED_LOCATION]
    assert codes(query, "11:00") == [Code.CLOSED_DEFINITION]
    assert codes(query, "07:00") == [Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION]


def test_a_calendar_without_any_rows_is_told_in_words():
    query = ask(a_definition(60, calendar=Calendar()))
    [found] = explain_starts(query, [at("2027-03-22 10:00")])
    assert [word_reason(each) for each in found.reasons] == [
        "Cut has no hours set up at all, so it counts as closed (rule 8)"
    ]


def test_a_time_beside_the_grid_is_told_from_a_closed_one():
    query = ask(a_definition(60, "09:00-12:00"))
    assert codes(query, "09:30") == [Code.OFF_GRID]
    assert codes(query, "11:30") == [Code.CLOSED_DEFINITION, Code.OFF_GRID]
    assert codes(query, "08:30") == [Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION]


def test_customers_are_told_of_lead_and_advance_and_the_desk_of_the_past_alone():
    query = ask(a_definition(60, min_lead_minutes=120, max_advance_days=0), now="2027-03-22 10:30")
    assert [codes(query, wall) for wall in ("10:00", "12:00", "13:00")] == [[Code.PAST], [Code.LEAD], []]
    assert codes(replace(query, audience=Audience.STAFF), "10:00") == [Code.PAST]
    assert codes(replace(query, audience=Audience.STAFF), "12:00") == []
    assert codes(replace(query, now=at("2027-03-21 10:30")), "10:00") == [Code.ADVANCE]


def test_a_booking_and_its_buffer_are_told_apart_and_named():
    taken = {"ana": [booking("10:00", "11:00", before=30, after=15)]}
    query = ask(
        a_definition(30, "09:00-13:00", requires_staff=True, slot_interval_minutes=15), [a_member()], blocks=taken
    )
    found = {clock_of(each.start, MELBOURNE): each.reasons for each in explain_day(query, MONDAY)}
    assert [found[wall][0].code for wall in ("09:15", "09:30", "09:45", "10:45", "11:00")] == [
        Code.TAKEN_BUFFER, Code.TAKEN_BUFFER, Code.TAKEN, Code.TAKEN, Code.TAKEN_BUFFER,
    ]  # fmt: skip
    assert found["09:00"] == found["11:15"] == ()
    assert found["10:00"][0].record_id == "zoe"
    assert word_reason(timed(found["10:00"][0], MELBOURNE)) == "Ana is taken from 10:00 to 11:00 (rule 12)"


def test_every_member_is_named_when_nobody_is_free():
    members = [a_member("ana"), a_member("bob", "12:00-17:00"), a_member("cyd", calendar=Calendar())]
    query = ask(a_definition(60, requires_staff=True), members, blocks={"ana": [booking("10:00", "11:00")]})
    [found] = explain_starts(query, [at("2027-03-22 10:00")])
    assert [(each.code, dict(each.facts)["staff_id"]) for each in found.reasons] == [
        (Code.TAKEN, "ana"), (Code.CLOSED_STAFF, "bob"), (Code.NO_HOURS, "cyd"),
    ]  # fmt: skip


def test_a_member_who_is_free_hides_the_others_reasons():
    query = ask(a_definition(60, requires_staff=True), [a_member("ana", "12:00-17:00"), a_member("bob")])
    assert codes(query, "10:00") == []
    assert codes(query, "10:30") == [Code.OFF_GRID]


def test_nobody_in_the_pool_is_a_reason_of_its_own():
    query = ask(a_definition(60, requires_staff=True), [a_member(is_active=False)])
    assert codes(query, "10:00") == [Code.NO_STAFF]
    assert codes(replace(query, staff_id="ana"), "10:00") == [Code.STAFF_NOT_ELIGIBLE]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"is_archived": True}, "Cut cannot be booked: it is archived (rule 9)"),
        ({"is_published": False}, "Cut cannot be booked: it is not published (rule 9)"),
        ({"booking_type": BookingType.WALK_IN_ONLY}, "Cut cannot be booked: it is walk-in only (rule 9)"),
        ({"places": ()}, "Cut is not offered at Shop (rule 9)"),
    ],
)
def test_what_is_not_offered_says_so_first(change, why):
    [found] = explain_starts(ask(a_definition(60, **change)), [at("2027-03-22 08:00")])
    assert found.slot is None
    assert [word_reason(found.reasons[0]), found.reasons[1].code] == [why, Code.CLOSED_DEFINITION]


def test_lengths_that_make_no_sense_are_the_only_reason():
    query = ask(a_definition(0))
    assert [codes(query, "10:00"), [each.code for each in explain_day(query, MONDAY)[0].reasons]] == [
        [Code.SETUP_CONTRADICTION]
    ] * 2


def test_no_starts_are_explained_by_nothing():
    assert explain_starts(ask(a_definition()), []) == []


def test_a_date_that_the_zone_skipped_has_nothing_to_explain():
    samoa = a_location("Pacific/Apia", "00:00-00:00")
    assert explain_day(ask(a_definition(60, "00:00-00:00"), location=samoa), day("2011-12-30")) == []


def test_plain_pairs_are_blocks_too():
    query = ask(a_definition(60, requires_staff=True), [a_member()], blocks={"ana": [booking("10:00", "11:00")[:2]]})
    [found] = explain_starts(query, [at("2027-03-22 10:00")])
    assert (found.reasons[0].code, found.reasons[0].record_id) == (Code.TAKEN, "")
