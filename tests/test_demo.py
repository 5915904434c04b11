"""The demo shop as a plan: whole, believable and alive at whatever moment somebody runs it."""

import unicodedata
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.setup import Setup
from app.core.values import Appointment, BookingType, Location, QueueStatus, Status, WaitlistStatus
from app.core.wall import day_bounds, local_date, wall_of
from app.demo import plan_demo_shop
from tests.support.demo import FIRST, LAST, MOMENTS, numbers, planned, service

ANY_MOMENT = st.integers(FIRST, LAST)


@pytest.fixture(params=MOMENTS.values(), ids=MOMENTS.keys())
def now(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def bookings(setup: Setup, location: Location, day: date) -> list[Appointment]:
    start, end = day_bounds(day, location.timezone)
    return [
        each
        for each in setup.appointments
        if each.location_id == location.id and start <= each.scheduled_start_at < end
    ]


def of_today(setup: Setup, now: int) -> list[Appointment]:
    here = setup.locations[0]
    return bookings(setup, here, local_date(now, here.timezone))


# What there is


def test_the_shop_has_what_a_demo_needs(now):
    setup = planned(now)
    assert len({each.timezone for each in setup.locations}) == len(setup.locations) == 2
    assert (len(setup.staff), len(setup.definitions)) == (10, 7)
    assert (len(setup.appointments), len(setup.profiles)) == (150, 400)


def test_the_line_the_requests_and_the_waitlist_are_as_long_as_promised(now):
    setup = planned(now)
    assert Counter(each.status for each in setup.queue_entries)[QueueStatus.WAITING] == 6
    assert Counter(each.status for each in setup.appointments)[Status.REQUESTED] == 6
    assert [each.status for each in setup.waitlist_entries] == [WaitlistStatus.ACTIVE] * 3


def test_every_status_is_there(now):
    setup = planned(now)
    assert {each.status for each in setup.appointments} == set(Status)
    assert {each.status for each in setup.queue_entries} == set(QueueStatus)


def test_every_kind_of_service_is_there():
    services = planned(MOMENTS["noon"]).definitions
    assert {each.booking_type for each in services} == set(BookingType)
    assert any(each.customer_must_select_staff for each in services)
    assert any(each.max_concurrent_bookings == 4 and not each.requires_staff for each in services)
    assert any(each.booking_questionnaire_id for each in services)
    assert any(each.buffer_before_minutes and each.buffer_after_minutes for each in services)


def test_there_are_split_shifts_and_days_off():
    days = [Counter(hour.day for hour in each.calendar.normal) for each in planned(MOMENTS["noon"]).staff]
    assert any(max(each.values()) > 1 for each in days)
    assert all(len(each) < 7 for each in days)


# Alive at any moment


@given(ANY_MOMENT)
@settings(max_examples=25)
def test_it_is_day_at_the_first_location_whenever_somebody_runs_it(moment):
    here = planned(moment).locations[0]
    assert 10 <= wall_of(moment, here.timezone).hour <= 17


def test_today_has_a_past_a_present_and_a_future(now):
    today = of_today(planned(now), now)
    assert len([each for each in today if each.scheduled_end_at <= now]) >= 5
    assert len([each for each in today if each.scheduled_start_at <= now < each.scheduled_end_at]) >= 2
    assert len([each for each in today if each.scheduled_start_at > now]) >= 8


def test_the_shop_is_open_around_now(now):
    setup = planned(now)
    here = setup.locations[0]
    wall = wall_of(now, here.timezone)
    minute = wall.hour * 60 + wall.minute
    row = next(each for each in here.calendar.normal if each.day == wall.weekday())
    assert row.opens <= minute - 120
    assert row.closes >= minute + 240


def test_no_exception_closes_the_shop_in_the_week_of_the_demo():
    closed = [each.name for each in planned(MOMENTS["Christmas Day"]).locations[0].calendar.special]
    assert closed == []


def test_melbourne_comes_first_while_it_is_day_there():
    assert planned(MOMENTS["noon"]).locations[0].handle == "melbourne-central"
    assert planned(MOMENTS["three at night"]).locations[1].handle == "melbourne-central"


@given(ANY_MOMENT)
@settings(max_examples=15)
def test_statuses_keep_to_the_time(moment):
    for each in planned(moment).appointments:
        if each.status in (Status.COMPLETED, Status.NO_SHOW):
            assert each.scheduled_start_at < moment
        if each.status in (Status.CONFIRMED, Status.REQUESTED):
            assert each.scheduled_start_at > moment - 30 * 60
        if each.status is Status.ARRIVED and each.started_at:
            assert each.scheduled_start_at <= moment < each.scheduled_end_at


@given(ANY_MOMENT)
@settings(max_examples=15)
def test_nothing_was_recorded_after_now(moment):
    setup = planned(moment)
    stamps = ("created_at", "updated_at", "arrived_at", "completed_at", "cancelled_at", "no_show_at", "approved_at")
    for each in setup.appointments:
        assert all((getattr(each, name) or 0) <= moment for name in stamps)
    for entry in setup.queue_entries:
        assert max(entry.checked_in_at, entry.called_at or 0, entry.finished_at or 0) <= moment


# What goes with the bookings


def test_who_arrived_or_was_served_counts_as_one_visit(now):
    setup = planned(now)
    seen = {each.id for each in setup.appointments if each.arrived_at}
    seen |= {each.id for each in setup.queue_entries if each.started_at}
    visits = [each.appointment_id or each.queue_entry_id for each in setup.visits]
    assert Counter(filter(None, visits)) == dict.fromkeys(seen, 1)


def test_every_fitting_has_its_questions_answered(now):
    setup = planned(now)
    fitting = service(setup, "bra-fitting")
    answered = {each.appointment_id for each in setup.answers if each.mapping_key == "what_for"}
    assert answered == {each.id for each in setup.appointments if each.definition_id == fitting.id}


def test_older_bookings_answered_the_older_questions():
    setup = planned(MOMENTS["noon"])
    first, current = setup.questionnaires[0].versions
    assert {each.questionnaire_version_id for each in setup.appointments} == {first.id, current.id, None}


def test_walk_ins_stand_in_line_for_services_that_take_them(now):
    setup = planned(now)
    taking = {each.id for each in setup.definitions if each.allow_walk_in and each.allow_queue}
    assert {each.definition_id for each in setup.queue_entries} <= taking


def test_no_ticket_is_given_twice_a_day(now):
    setup = planned(now)
    zones = {each.id: each.timezone for each in setup.locations}
    tickets = [(each.location_id, each.business_day, each.ticket) for each in setup.queue_entries]
    came = [each for each in setup.appointments if each.arrived_at is not None]
    tickets += [(each.location_id, local_date(each.ticket_at, zones[each.location_id]), each.ticket) for each in came]
    assert max(Counter(tickets).values()) == 1


# The people


def test_names_come_in_many_scripts():
    letters = {letter for each in planned(MOMENTS["noon"]).profiles for letter in each.name if letter.isalpha()}
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert scripts >= {"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "CJK", "HANGUL", "THAI"}


def test_no_address_is_a_real_one():
    setup = planned(MOMENTS["noon"])
    addresses = [each.email for each in (*setup.profiles, *setup.staff, *setup.locations) if each.email]
    assert {each.partition("@")[2] for each in addresses} == {"example.com", "example.org", "example.net"}
    assert all(each.isascii() and " " not in each for each in addresses)


def test_no_two_customers_share_a_name_an_address_or_a_number():
    for field in ("name", "email", "mobile_phone"):
        found = Counter(getattr(each, field) for each in planned(MOMENTS["noon"]).profiles)
        found.pop(None, None)
        assert max(found.values()) == 1, field


def test_the_same_moment_makes_the_same_shop():
    moment = MOMENTS["noon"]
    assert plan_demo_shop(moment, numbers()) == plan_demo_shop(moment, numbers())
