"""Slots, rule by rule (9 to 17). That the rules hold together is shown against the oracle in test_slots_properties."""

import time
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from app.core.errors import Refused
from app.core.slots import POOLED, Audience, SlotQuery, find_slots, margin
from app.core.values import BookingType, Calendar, DefinitionPlace, DefinitionStaff, StaffPlace
from app.core.wall import clock_of
from tests.bench.busy60 import load
from tests.support.builders import MELBOURNE, a_definition, a_location, a_member, at, day, hours, special, week

MONDAY = "2027-03-22"


@pytest.fixture
def machine(request, monkeypatch):
    """The zone in which the machine thinks it is."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def ask(definition=None, location=None, staff=(), first=MONDAY, last=None, now="2027-03-01 09:00", **given):
    """The query for one day of the shop, weeks before it, as a customer puts it."""
    location = location or a_location()
    return SlotQuery(
        definition or a_definition(), location, tuple(staff), day(first), day(last or first),
        at(now, location.timezone), **given,
    )  # fmt: skip


def starts(query):
    """The starts, as the clock of the shop shows them."""
    return " ".join(clock_of(slot.start, query.location.timezone) for slot in find_slots(query))


def block(start, end, date=MONDAY):
    return at(f"{date} {start}"), at(f"{date} {end}")


def fitting(**given):
    """A service of one hour that requires staff, between nine and noon."""
    return a_definition(60, "09:00-12:00", requires_staff=True, **given)


def busy(*blocks, **given):
    """The starts of an hour with Ana, who has these blocks."""
    return starts(ask(fitting(**given), staff=[a_member()], blocks={"ana": sorted(blocks)}))


@pytest.mark.parametrize(
    "change",
    [
        {"booking_type": BookingType.WALK_IN_ONLY},
        {"is_published": False},
        {"is_archived": True},
        {"places": ()},
        {"places": (DefinitionPlace("shop", is_active=False),)},
        {"places": (DefinitionPlace("other"),)},
        {"duration_minutes": 0},
        {"slot_interval_minutes": 0},
        {"slot_interval_minutes": -5},
        {"buffer_after_minutes": -1},
        {"max_concurrent_bookings": 0},
        {"duration_minutes": 10**9},
    ],
)
@pytest.mark.parametrize("audience", Audience)
def test_what_is_not_offered_or_makes_no_sense_has_no_slots(change, audience):
    assert find_slots(ask(a_definition(**change), audience=audience)) == []


def test_a_service_that_customers_may_not_book_keeps_its_slots():
    query = ask(a_definition(60, "09:00-10:00", allow_customer_booking=False))
    assert [slot.customer_bookable for slot in find_slots(query)] == [False]


def test_the_grid_steps_by_the_duration_when_there_is_no_interval():
    assert starts(ask(a_definition(45, "09:00-12:00"))) == "09:00 09:45 10:30 11:15"
    assert starts(ask(a_definition(45, "09:00-11:00", slot_interval_minutes=20))) == "09:00 09:20 09:40 10:00"


def test_the_grid_begins_where_definition_and_location_are_both_open():
    assert starts(ask(a_definition(60, "08:00-11:30"), a_location(windows="09:10-17:00"))) == "09:10 10:10"


def test_each_run_of_the_day_has_a_grid_of_its_own():
    assert starts(ask(a_definition(60, "09:00-10:30 13:20-15:00"))) == "09:00 13:20"
    assert starts(ask(a_definition(60, "09:00-10:30 10:30-12:00"))) == "09:00 10:00 11:00"


def test_a_window_past_midnight_gives_slots_to_both_dates():
    night = a_definition(60, "22:00-02:00")
    shop = a_location(windows="00:00-00:00")
    assert starts(ask(night, shop)) == "00:00 01:00 22:00 23:00"
    assert starts(ask(replace(night, calendar=hours("22:00-02:00", "SUN")), shop)) == "00:00 01:00"


def test_a_booking_may_run_through_windows_that_touch_at_midnight():
    evening = a_definition(90, calendar=hours("22:30-00:00 00:00-01:00"), slot_interval_minutes=60)
    assert starts(ask(evening, a_location(windows="00:00-00:00"))) == "22:30 23:30"


def test_the_grid_of_the_eve_begins_where_the_night_before_it_left_the_place_open():
    service = week({"SUN": "00:00-00:00 23:00-02:00"})
    place = week({"SAT": "22:00-01:00", "SUN": "01:00-00:00", "MON": "00:00-09:00"})
    offered = a_definition(30, slot_interval_minutes=120, calendar=service)
    assert starts(ask(offered, a_location(calendar=place))) == "00:00"


def test_a_booking_runs_over_the_day_that_was_not():
    apia = a_location("Pacific/Apia", "00:00-00:00")
    offered = a_definition(50, "00:00-00:00")
    assert starts(ask(offered, apia, first="2011-12-29", now="2011-12-01 09:00")).endswith("22:30 23:20")


def test_a_window_reaches_over_the_day_that_was_not():
    apia = a_location("Pacific/Apia", "00:00-00:00")
    long = a_definition(60, calendar=hours("22:00-21:00", "THU"))  # to 21:00 of the 30th, which is that of the 31st
    found = starts(ask(long, apia, first="2011-12-31", now="2011-12-01 09:00")).split()
    assert (found[0], found[-1], len(found)) == ("00:00", "20:00", 21)


def test_a_start_that_two_grids_have_counts_once():
    both = a_definition(60, "20:00-03:00 00:00-04:00")
    found = find_slots(ask(both, a_location(windows="00:00-00:00")))
    assert len(found) == len({slot.start for slot in found}) == 8


def test_buffers_may_lie_outside_the_open_time():
    assert busy(buffer_before_minutes=30, buffer_after_minutes=30) == "09:00 10:00 11:00"


def test_staff_hours_filter_starts_and_shift_nothing():
    late = a_member("ana", "09:30-12:30")
    assert starts(ask(fitting(), staff=[late])) == "10:00 11:00"


def test_back_to_back_bookings_do_not_overlap():
    assert busy(block("10:00", "11:00")) == "09:00 11:00"


def test_a_block_of_a_minute_takes_both_starts_that_touch_it():
    assert busy(block("09:59", "10:01")) == "11:00"


def test_the_candidates_own_buffers_keep_clear_of_blocks():
    assert busy(block("10:00", "10:30"), buffer_before_minutes=0, buffer_after_minutes=5) == "11:00"
    assert busy(block("10:00", "11:00"), buffer_before_minutes=5) == "09:00"


def test_a_gap_that_is_just_long_enough_is_used():
    assert busy(block("08:00", "10:00"), block("11:00", "12:00")) == "10:00"
    buffered = {"buffer_before_minutes": 10, "buffer_after_minutes": 20}
    assert busy(block("08:00", "09:50"), block("11:20", "12:00"), **buffered) == "10:00"
    assert busy(block("08:00", "09:51"), block("11:20", "12:00"), **buffered) == ""
    assert busy(block("08:00", "09:50"), block("11:19", "12:00"), **buffered) == ""


def test_bookings_that_overlap_each_other_all_count():
    assert busy(block("08:00", "11:30"), block("08:30", "09:00")) == ""


def test_a_slot_names_who_is_free_in_the_order_of_ids():
    members = [a_member(name) for name in ("bob", "cyd", "ana")]
    query = ask(fitting(), staff=members, blocks={"cyd": [block("09:00", "10:00")]})
    assert [slot.staff_ids for slot in find_slots(query)] == [
        ("ana", "bob"),
        ("ana", "bob", "cyd"),
        ("ana", "bob", "cyd"),
    ]
    assert [slot.capacity_remaining for slot in find_slots(query)] == [2, 3, 3]


def test_a_wish_for_one_member_leaves_out_the_others():
    query = ask(fitting(), staff=[a_member("ana"), a_member("bob", "11:00-12:00")], staff_id="bob")
    assert [slot[2:4] for slot in find_slots(query)] == [(1, ("bob",))]
    assert find_slots(replace(query, staff_id="nobody")) == []


@pytest.mark.parametrize(
    "change",
    [
        {"is_active": False},
        {"places": ()},
        {"places": (StaffPlace("shop", is_active=False),)},
        {"places": (StaffPlace("shop", starts_at="2027-03-23"),)},
        {"places": (StaffPlace("shop", ends_at="2027-03-21"),)},
        {"excluded_service_handles": ("cut",)},
        {"calendar": Calendar()},
    ],
)
def test_who_is_not_in_the_pool_or_has_no_hours_gives_no_slots(change):
    assert find_slots(ask(fitting(), staff=[a_member(**change)])) == []


def test_an_assignment_holds_on_its_first_and_last_date():
    ana = a_member(places=(StaffPlace("shop", starts_at=MONDAY, ends_at="2027-03-23"),))
    found = find_slots(ask(fitting(), staff=[ana], first="2027-03-21", last="2027-03-24"))
    assert [slot.start for slot in found] == [
        at(f"{date} {hour}") for date in (MONDAY, "2027-03-23") for hour in ("09:00", "10:00", "11:00")
    ]


def test_a_list_of_its_own_asks_neither_for_the_location_nor_for_exclusions():
    ana = a_member(places=(), excluded_service_handles=("cut",))
    listed = fitting(use_staff_from_location=False, staff=(DefinitionStaff("ana"), DefinitionStaff("bob", False)))
    assert {slot.staff_ids for slot in find_slots(ask(listed, staff=[ana, a_member("bob")]))} == {("ana",)}


def test_places_are_what_the_peak_of_overlaps_leaves():
    class_ = a_definition(60, "09:00-12:00", max_concurrent_bookings=3)
    taken = [block("09:00", "09:30"), block("09:30", "10:00"), block("10:00", "11:00"), block("10:30", "11:00")]
    found = find_slots(ask(class_, blocks={POOLED: taken}))
    assert [slot.capacity_remaining for slot in found] == [2, 1, 3]
    full = find_slots(ask(replace(class_, max_concurrent_bookings=2), blocks={POOLED: taken}))
    assert [slot.capacity_remaining for slot in full] == [1, 2]


def test_without_a_limit_every_start_is_free():
    endless = a_definition(60, "09:00-12:00", max_concurrent_bookings=None)
    found = find_slots(ask(endless, blocks={POOLED: [block("09:00", "12:00")] * 50}))
    assert [slot.capacity_remaining for slot in found] == [None] * 3


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (f"{MONDAY} 09:00", "10:00 11:00"),
        (f"{MONDAY} 09:01", "11:00"),
        ("2027-03-21 23:59", "09:00 10:00 11:00"),
        ("2027-03-21 00:00", "09:00 10:00 11:00"),
        ("2027-03-20 23:59", ""),
    ],
)
def test_customers_keep_the_lead_and_the_advance(now, found):
    assert starts(ask(a_definition(60, "09:00-12:00", min_lead_minutes=60, max_advance_days=1), now=now)) == found


def test_the_desk_sees_all_from_now_on_and_what_customers_may_book():
    service = a_definition(60, "09:00-12:00", min_lead_minutes=90, max_advance_days=0)
    query = ask(service, now=f"{MONDAY} 09:30", audience=Audience.STAFF, last="2027-03-23")
    assert [slot.customer_bookable for slot in find_slots(query)] == [False, True, False, False, False]


def test_a_range_of_31_days_is_the_longest():
    assert len(find_slots(ask(a_definition(60, "09:00-10:00"), last="2027-04-21"))) == 31
    with pytest.raises(Refused, match="at most 31 days, both ends counted; this one has 32"):
        find_slots(ask(last="2027-04-22"))
    assert find_slots(ask(last="2027-03-21")) == []


@pytest.mark.parametrize(
    ("zone_name", "date", "count"),
    [
        (MELBOURNE, "2027-04-04", 27),
        (MELBOURNE, "2027-10-03", 19),
        ("Australia/Lord_Howe", "2027-04-04", 25),
        ("Australia/Lord_Howe", "2027-10-03", 21),
    ],
)
@pytest.mark.parametrize("machine", ["UTC", "Australia/Melbourne", "America/New_York"], indirect=True)
def test_the_day_of_the_change_has_as_many_starts_as_it_has_time(machine, zone_name, date, count):
    service = a_definition(30, "00:00-06:00", slot_interval_minutes=15, requires_staff=True)
    shop = a_location(zone_name, "00:00-00:00")
    found = find_slots(ask(service, shop, [a_member("ana", "00:00-00:00")], date))
    assert len(found) == count
    assert [clock_of(found[at].start, zone_name) for at in (0, -1)] == ["00:00", "05:30"]
    assert {after.start - before.start for before, after in pairwise(found)} == {900}


def test_the_day_that_was_not_has_no_slots():
    whole = a_definition(60, "00:00-00:00")
    query = ask(whole, a_location("Pacific/Apia", "00:00-00:00"), first="2011-12-29", now="2011-12-01 00:00")
    assert [len(find_slots(replace(query, first=each, last=each))) for each in (
        query.first, query.first + timedelta(days=1), query.first + timedelta(days=2),
    )] == [24, 0, 24]  # fmt: skip


def test_special_hours_change_the_grid_of_their_date():
    service = a_definition(60, calendar=hours("09:00-17:00", special=special(MONDAY, "10:15-12:15")))
    assert starts(ask(service)) == "10:15 11:15"


def test_the_common_workload_gives_what_everybody_finds():
    found = find_slots(load().ask())
    assert (len(found), sum(len(slot.staff_ids) for slot in found)) == (307, 391)


def test_the_margin_reaches_every_block_that_can_matter():
    service = replace(fitting(), buffer_before_minutes=10, buffer_after_minutes=20)
    assert margin(service) == 86_400 + 90 * 60


def test_a_booking_of_days_fits_where_nothing_closes():
    rental = a_definition(3 * 1440, "00:00-00:00", slot_interval_minutes=1440)
    shop = a_location(windows="00:00-00:00")
    assert starts(ask(rental, shop)) == "00:00"
    assert starts(ask(replace(rental, calendar=hours("00:00-00:00", "MON TUE")), shop)) == ""
