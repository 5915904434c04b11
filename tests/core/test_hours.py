"""Calendars to open time (rules 3, 6, 7 and 8)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hours import covers, open_time, open_windows, wall_windows
from app.core.values import Calendar, NormalHour, SpecialHour
from app.core.wall import clock_of, day_number
from tests.core import oracle
from tests.core.shops import ODD_DAYS, calendars, exceptions
from tests.support.builders import MELBOURNE, at, day, hours, special, week

MONDAY = day("2027-03-22")
CHRISTMAS = day("2027-12-25")


def on(calendar, date, zone_name=MELBOURNE):
    """The open time of one date, as people say it."""
    windows = open_windows(calendar, zone_name, date, date)
    return " ".join(f"{clock_of(start, zone_name)}-{clock_of(end, zone_name)}" for start, end in windows)


def test_a_day_opens_as_its_rows_say():
    calendar = week({"MON": "13:00-17:00 09:00-12:00", "TUE": "10:00-11:00"})
    assert on(calendar, MONDAY) == "09:00-12:00 13:00-17:00"
    assert on(calendar, MONDAY + timedelta(days=1)) == "10:00-11:00"


def test_a_date_without_a_row_is_closed():
    assert on(hours("09:00-17:00", "TUE"), MONDAY) == ""
    assert on(Calendar(), MONDAY) == ""


def test_windows_that_touch_are_one():
    assert on(hours("09:00-12:00 12:00-13:00"), MONDAY) == "09:00-13:00"


@pytest.mark.parametrize("row", [NormalHour(0, None, 600), NormalHour(0, 540, None), NormalHour(0, 540, 600, True)])
def test_a_row_that_is_closed_or_lacks_a_time_opens_nothing(row):
    assert on(Calendar((row,)), MONDAY) == ""
    assert on(Calendar((row, NormalHour(0, 700, 720))), MONDAY) == "11:40-12:00"


def test_an_end_at_or_before_the_start_is_past_midnight():
    calendar = hours("22:00-02:00", "MON")
    opened = open_time(calendar, MELBOURNE, day_number(MONDAY), day_number(MONDAY))
    assert opened == ((at("2027-03-22 22:00"), at("2027-03-23 02:00")),)
    assert on(calendar, MONDAY) == "22:00-00:00"
    assert on(calendar, MONDAY + timedelta(days=1)) == "00:00-02:00"


def test_midnight_to_midnight_is_the_whole_day_as_long_as_it_is():
    [(start, end)] = open_windows(hours("00:00-00:00"), MELBOURNE, day("2027-04-04"), day("2027-04-04"))
    assert end - start == 25 * 3600


def test_a_special_row_replaces_the_rows_of_its_dates():
    calendar = hours("09:00-17:00", special=special("2027-03-22", "10:00-12:00", "2027-03-23"))
    assert [on(calendar, MONDAY + timedelta(days=each)) for each in range(3)] == [
        "10:00-12:00", "10:00-12:00", "09:00-17:00",
    ]  # fmt: skip


def test_several_special_rows_add_up():
    lunch = special("2027-03-22", "09:00-12:00 13:00-17:00")
    assert on(hours("08:00-18:00", special=lunch), MONDAY) == "09:00-12:00 13:00-17:00"


@pytest.mark.parametrize("closed", [special("2027-03-22"), (SpecialHour("", MONDAY, MONDAY, False, 540, None),)])
def test_a_closed_special_row_wins(closed):
    assert on(hours("09:00-17:00", special=(*special("2027-03-22", "10:00-12:00"), *closed)), MONDAY) == ""


def test_a_window_of_the_day_before_runs_on_into_a_closed_day():
    calendar = hours("22:00-02:00", special=special("2027-03-22"))
    assert on(calendar, MONDAY) == "00:00-02:00"


def test_a_repeating_row_holds_in_every_year():
    closed = hours("09:00-17:00", special=special("2026-12-25", is_repeating=True))
    assert [on(closed, CHRISTMAS.replace(year=year)) for year in (2020, 2026, 2027, 2099)] == [""] * 4
    assert on(closed, day("2027-12-26")) == "09:00-17:00"


def test_the_29th_of_february_repeats_on_the_28th():
    [row] = special("2028-02-29", is_repeating=True)
    held = [text for text in ("2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29") if covers(row, day(text))]
    assert held == ["2027-02-28", "2028-02-29"]


def test_a_repeating_range_crosses_the_new_year():
    [row] = special("2026-12-30", last="2027-01-02", is_repeating=True)
    held = [text for text in ("2030-12-29", "2030-12-30", "2031-01-02", "2031-01-03") if covers(row, day(text))]
    assert held == ["2030-12-30", "2031-01-02"]


def test_a_row_whose_end_is_before_its_start_covers_nothing():
    rows = special("2027-03-23", last="2027-03-22") + special("2027-03-23", last="2027-03-22", is_repeating=True)
    assert on(hours("09:00-17:00", special=rows), MONDAY) == "09:00-17:00"


def test_hours_that_a_gap_swallows_open_nothing():
    assert on(hours("02:30-03:00"), day("2027-10-03")) == ""
    assert on(hours("02:15-02:45"), day("2027-10-03")) == "03:15-03:45"


def test_the_day_that_was_not_has_no_open_time():
    assert on(hours("00:00-00:00"), day("2011-12-30"), "Pacific/Apia") == ""


def test_wall_windows_are_said_as_they_are_written():
    assert wall_windows(hours("22:00-02:00 09:00-12:00"), MONDAY) == [(540, 720), (1320, 1560)]
    assert wall_windows(hours("09:00-12:00", special=special("2027-03-22")), MONDAY) == []


def test_the_first_and_the_last_date_can_be_asked_for():
    calendar = hours("09:00-17:00", special=special("2027-03-22", is_repeating=True))
    for text in ("0001-01-01", "9999-12-31"):
        assert on(calendar, day(text), "UTC") == "09:00-17:00"


@given(st.sampled_from(ODD_DAYS), st.data())
def test_open_time_is_what_a_walk_through_the_minutes_finds(odd, data):
    zone_name, around = odd[0], day(odd[1])
    calendar = data.draw(calendars(around))
    clock = oracle.clock_around(zone_name, around, around)
    opened = set().union(*(oracle.open_on(calendar, clock, around + timedelta(days=each)) for each in range(-2, 2)))
    found = open_time(calendar, zone_name, day_number(around) - 2, day_number(around) + 1)
    assert [minute for lo, hi in found for minute in range(lo // 60, hi // 60)] == sorted(opened)


@given(st.sampled_from([day(text) for _, text in ODD_DAYS]), st.data())
def test_an_exception_covers_the_dates_that_a_walk_through_the_years_finds(around, data):
    row = data.draw(exceptions(around))
    for each in range(-5, 6):
        assert covers(row, around + timedelta(days=each)) == oracle.covers(row, around + timedelta(days=each))
