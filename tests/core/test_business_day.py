"""The business day of a location: from closing to closing where it is open at midnight, else from midnight."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.business_day import business_bounds, business_day
from app.core.values import Calendar, Location, NormalHour, SpecialHour
from app.core.wall import instant_of, local_date

ZONE = "Europe/Berlin"
FRIDAY = date(2026, 5, 15)
SATURDAY = date(2026, 5, 16)


def place(*hours: tuple[int, int], special: tuple[SpecialHour, ...] = ()) -> Location:
    """Open every day at these minutes."""
    rows = tuple(NormalHour(day, opens, closes) for day in range(7) for opens, closes in hours)
    return Location("bar", 1, "bar", "Bar", ZONE, calendar=Calendar(rows, special))


def day_at(location: Location, hour: int, minute: int = 0) -> date:
    """The business day at that time of Saturday."""
    return business_day(location, instant_of(SATURDAY, hour * 60 + minute, ZONE))


def test_a_place_that_is_open_over_midnight_is_in_the_day_before_until_it_closes():
    bar = place((18 * 60, 2 * 60))
    assert [day_at(bar, 0, 5), day_at(bar, 1, 59), day_at(bar, 2)] == [FRIDAY, FRIDAY, SATURDAY]
    begins, ends = business_bounds(bar, FRIDAY)
    assert (begins, ends - begins) == (instant_of(FRIDAY, 120, ZONE), 86_400)


@pytest.mark.parametrize("hours", [[(540, 1020)], [(0, 0)], [(1080, 0)], [(540, 720), (780, 1020)], []])
def test_elsewhere_it_is_the_date_on_the_wall(hours):
    shop = place(*hours)
    assert [day_at(shop, 0), day_at(shop, 23, 59)] == [SATURDAY, SATURDAY]


def test_it_ends_at_the_latest_when_the_hours_of_the_next_date_begin():
    assert day_at(place((6 * 60, 6 * 60)), 6) == SATURDAY
    assert day_at(place((18 * 60, 2 * 60), (60, 180)), 1) == SATURDAY


def test_an_evening_with_hours_of_its_own_closes_when_those_say():
    late = place(
        (18 * 60, 2 * 60), special=(SpecialHour("", FRIDAY, FRIDAY, is_closed=False, opens=18 * 60, closes=4 * 60),)
    )
    shut = place((18 * 60, 2 * 60), special=(SpecialHour("", FRIDAY, FRIDAY, is_closed=True),))
    assert [day_at(late, 3), day_at(late, 4), day_at(shut, 1)] == [FRIDAY, SATURDAY, SATURDAY]


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(-40 * 86_400, 40 * 86_400))
def test_every_instant_is_in_the_bounds_of_its_day_and_in_no_other(opens, closes, away):
    bar = place((opens, closes))
    at = instant_of(date(2026, 3, 29), 0, ZONE) + away  # the clock goes on that night
    day = business_day(bar, at)
    begins, ends = business_bounds(bar, day)
    assert begins <= at < ends
    assert 0 <= (local_date(at, ZONE) - day).days <= 1
