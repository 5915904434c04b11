"""Customers who do not come any more: erased after so many years, and nobody else."""

from contextlib import closing

import pytest

from app.core.values import Profile
from app.desk.retention import YEAR_SECONDS
from app.desk.window_shop import open_window_shop
from app.store.refs import CONNECTED
from tests.support.shop_builder import CUSTOMERS, DAY, Clock, at, open_small_shop

KEY = "keep_customers_years"
LATER = at(9) + 2 * YEAR_SECONDS + DAY


@pytest.fixture
def shop(tmp_path):
    """Two years after Max was booked, Eve came in, and Tom, Ida, Jan and Zoe were written down."""
    small = open_small_shop(tmp_path)
    small.book(profile_id="max", start=at(10))
    small.act("cancel", small.check_in(profile_id="eve").id)
    small.close()
    with closing(open_window_shop(tmp_path / "shop.db", clock=Clock(LATER - 8 * DAY))) as opened:
        opened.clock = opened._clock
        opened.act("set_setting", "blind_call", value=True)
        opened.clock.now = LATER
        yield opened


def keep(shop, years):
    shop.act("set_setting", KEY, value=years)
    shop.clock.now += DAY
    shop.tend()


def left(shop):
    with shop.store.read() as reader:
        return [who for who in CUSTOMERS if reader.get(Profile, who).is_there]


def test_for_ever_is_how_it_begins(shop):
    assert shop.look("long_gone") == 0
    keep(shop, 0)
    assert left(shop) == list(CUSTOMERS)


def test_who_came_lately_waits_or_was_written_down_lately_stays(shop):
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="ida")
    shop.act("record_visit", location_id="mel", profile_id="tom")
    shop.act("edit_customer", "jan", notes="moved to Carlton")
    keep(shop, 2)
    assert left(shop) == ["ida", "tom", "jan"]
    assert shop.look("long_gone") == 0


def test_a_booking_to_come_or_of_less_than_so_many_years_ago_keeps_its_customer(shop):
    shop.act("book", definition_id="cut", location_id="mel", profile_id="zoe", start=LATER + 30 * DAY, staff_id="ana",
             override_reason="x")  # fmt: skip
    keep(shop, 3)
    assert left(shop) == list(CUSTOMERS)
    keep(shop, 2)
    assert left(shop) == ["zoe"]


def test_nobody_is_erased_on_the_day_on_which_it_is_set(shop):
    shop.act("set_setting", KEY, value=1)
    shop.tend()
    assert (len(left(shop)), shop.look("long_gone")) == (6, 6)
    shop.act("undo", KEY)
    shop.clock.now += DAY
    shop.tend()
    assert left(shop) == list(CUSTOMERS)


def test_where_a_remote_has_them_too_it_is_not_for_the_till_to_say_who_does_not_come(shop):
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, "omneo:here")
    keep(shop, 2)
    assert (left(shop), shop.look("long_gone")) == (list(CUSTOMERS), 0)


def test_a_clock_that_jumps_ahead_erases_nobody(shop):
    shop.act("record_visit", location_id="mel", profile_id="tom")
    shop.act("set_setting", KEY, value=30)
    shop.clock.now += 40 * YEAR_SECONDS
    shop.tend()
    shop.act("set_setting", "blind_call", value=False)
    shop.clock.now += DAY
    shop.tend()
    assert shop.look("long_gone") == 6
    assert left(shop) == list(CUSTOMERS)


def test_nothing_of_them_is_left_in_the_file_or_its_backups(shop, tmp_path):
    shop.act("edit_customer", "tom", last_name="Quetzalcoatl")
    shop.back_up()
    shop.clock.now += 2 * YEAR_SECONDS + DAY
    shop.act("set_setting", "blind_call", value=False)
    shop.clock.now += 8 * DAY
    keep(shop, 2)
    assert [path for path in tmp_path.rglob("*.db*") if b"Quetzalcoatl" in path.read_bytes()] == []
