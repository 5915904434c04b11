"""Zones and wall time (rules 1 and 2)."""

import time
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.wall import (
    DAY,
    clock,
    clock_of,
    day_bounds,
    day_number,
    day_of_number,
    instant_of,
    local_date,
    offset_at,
    plain_midnights,
    spans_of_days,
    stretches,
    to_utc,
    wall_of,
    zone,
)
from tests.core.oracle import clock_around
from tests.core.shops import ODD_DAYS
from tests.support.builders import MELBOURNE, at, day

HOUR = 3600
odd_days = st.sampled_from(ODD_DAYS).map(lambda each: (each[0], day(each[1])))


@pytest.mark.parametrize(
    "name", ["", "..", "../tzdata/zones", "Australia", "Mars/Base", "utc\0", "/UTC", "x" * 5000, "zone.tab", "Ü"]
)
def test_only_the_name_of_a_zone_names_one(name):
    with pytest.raises(ValueError, match="not a time zone"):
        zone(name)


def test_the_zones_do_not_come_from_the_machine(monkeypatch, tmp_path):
    monkeypatch.setenv("PYTHONTZPATH", str(tmp_path))
    zone.cache_clear()
    assert zone(MELBOURNE).utcoffset(datetime(2027, 1, 1)) == timedelta(hours=11)


def test_a_time_in_a_gap_moves_forward_by_the_gap():
    assert instant_of(day("2027-10-03"), 2 * 60 + 30, MELBOURNE) == at("2027-10-03 03:30")


def test_an_ambiguous_time_is_the_first_of_the_two():
    assert instant_of(day("2027-04-04"), 2 * 60 + 30, MELBOURNE) == at("2027-04-04T02:30+11:00")


@pytest.mark.parametrize(
    ("zone_name", "text", "hours"),
    [
        (MELBOURNE, "2027-04-04", 25),
        (MELBOURNE, "2027-10-03", 23),
        ("Australia/Lord_Howe", "2027-10-03", 23.5),
        ("Antarctica/Troll", "2027-03-28", 22),
        ("Pacific/Apia", "2011-12-30", 0),
        ("Asia/Kathmandu", "2028-02-29", 24),
    ],
)
def test_a_day_is_as_long_as_it_is(zone_name, text, hours):
    begins, ends = day_bounds(day(text), zone_name)
    assert ends - begins == hours * HOUR


def test_the_date_is_the_shops_and_not_the_machines(monkeypatch):
    for machine in ("UTC", "Australia/Melbourne", "America/New_York"):
        monkeypatch.setenv("TZ", machine)
        time.tzset()
        assert local_date(at("2027-03-22 23:59"), MELBOURNE) == day("2027-03-22")
        assert clock_of(at("2027-03-22 23:59"), MELBOURNE) == "23:59"
    monkeypatch.undo()
    time.tzset()


def test_minutes_are_shown_as_a_clock_does():
    assert [clock(0), clock(9 * 60 + 5), clock(24 * 60), clock(25 * 60 + 1)] == ["00:00", "09:05", "00:00", "01:01"]


@given(odd_days, st.integers(-2 * 1440, 4 * 1440))
def test_wall_time_in_whole_seconds_is_what_the_clock_on_the_wall_says(odd, minutes):
    zone_name, around = odd
    wall = datetime(around.year, around.month, around.day) + timedelta(minutes=minutes)
    number = day_number(around)
    found = to_utc(number * DAY + minutes * 60, stretches(zone_name, number - 2, number + 4))
    assert found == clock_around(zone_name, around, around).minute_of(wall) * 60
    assert found == instant_of(around, minutes, zone_name)


@given(odd_days, st.integers(-3 * 24 * 60, 3 * 24 * 60))
def test_an_instant_is_read_in_every_way_alike(odd, minutes):
    zone_name, around = odd
    instant = day_number(around) * DAY + minutes * 60
    wall = datetime.fromtimestamp(instant, zone(zone_name))
    assert wall_of(instant, zone_name) == wall
    assert clock_of(instant, zone_name) == f"{wall:%H:%M}"
    assert timedelta(seconds=offset_at(instant, zone_name)) == wall.utcoffset()


@given(odd_days, st.integers(-2, 1), st.integers(0, 2))
def test_the_instants_of_some_dates_are_those_at_which_the_clock_shows_them(odd, first, more):
    zone_name, around = odd
    clock_there = clock_around(zone_name, around, around)
    dates = [around + timedelta(days=each) for each in range(first, first + more + 1)]
    spans = spans_of_days(zone_name, day_number(dates[0]), day_number(dates[-1]))
    found = {minute for lo, hi in spans for minute in range(lo // 60, hi // 60)}
    assert found == {minute for minute, wall in clock_there.wall.items() if wall.date() in dates}


def test_a_date_may_come_go_and_come_again():
    number = day_number(day("2006-10-28"))
    assert len(spans_of_days("America/St_Johns", number, number)) == 2


def test_plain_days_are_told_from_those_near_a_change():
    first = day_number(day("2027-03-31"))
    plain = plain_midnights(MELBOURNE, first, first + 6)
    assert [midnight is not None for midnight in plain] == [True, True, True, False, False, True, True]
    assert plain[0] == at("2027-03-31 00:00")
    assert plain[5] == at("2027-04-05 00:00")


@pytest.mark.parametrize("edge", [date.min, date.max])
@pytest.mark.parametrize("zone_name", ["Pacific/Kiritimati", "Pacific/Niue"])
def test_the_first_and_the_last_year_are_no_trouble(edge, zone_name):
    number = day_number(edge)
    [(begins, ends)] = spans_of_days(zone_name, number, number)
    assert ends - begins == DAY
    assert day_of_number(number) == edge


def test_no_zone_changes_twice_within_the_days_from_look_to_look():
    # America/Cambridge_Bay changed twice within a week in 2000, and Asia/Gaza does around each Ramadan.
    for name, text in (
        ("America/Cambridge_Bay", "2000-10-20"),
        ("Asia/Gaza", "2040-09-20"),
        ("Africa/Cairo", "2010-07-20"),
    ):
        first = day_number(day(text))
        offsets = [each.offset for each in stretches(name, first, first + 40)]
        looked = [offset_at((first * 24 + hour) * HOUR, name) for hour in range(40 * 24)]
        assert offsets == [offset for offset, _ in groupby(looked)]


def test_an_instant_before_1970_has_a_wall_time():
    assert wall_of(-1, "UTC") == datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)
