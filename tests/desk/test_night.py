"""A place that is open from 18:00 to 02:00: its evening is one day, for everything that asks what day it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Calendar, NormalHour
from app.core.wall import local_date
from app.store.catalogue_write import save_location
from tests.support.night import open_by_night
from tests.support.shop_builder import DAY, SmallShop, at, open_small_shop

ZONE = "Australia/Melbourne"


@pytest.fixture
def bar(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A", now=at(19))
    open_by_night(made)
    yield made
    made.close()


def walk_in(bar: SmallShop, when: int) -> str:
    """The ticket that a customer takes at that time."""
    bar.clock.now = when
    return bar.act("kiosk_check_in", definition_id="cut", location_id="mel").ticket


def shut(bar: SmallShop, when: int) -> Code | None:
    bar.clock.now = when
    why = bar.look("kiosk_view", "mel").shut
    return why and why.code


def test_no_number_is_given_twice_in_one_evening(bar: SmallShop):
    assert [walk_in(bar, at(23, 55)), walk_in(bar, at(24, 5))] == ["CA001", "CA002"]
    assert walk_in(bar, at(18, 5) + DAY) == "CA001"


def test_the_last_check_in_is_before_it_closes_and_not_before_midnight(bar: SmallShop):
    bar.act("set_door", "mel", last_minutes=30)
    assert [shut(bar, when) for when in (at(23, 40), at(25, 29), at(25, 30), at(25, 50))] == [
        None, None, Code.LAST_CHECK_IN, Code.LAST_CHECK_IN,
    ]  # fmt: skip


def test_nobody_is_quoted_a_wait_over_the_day(bar: SmallShop):
    bar.clock.now = at(25, 45)
    (service,) = bar.look("kiosk_view", "mel").services
    assert (service.is_open, service.most) == (False, None)


@pytest.mark.parametrize(
    ("now", "start"), [(at(23, 50), at(24, 30)), (at(24, 20), at(24, 30)), (at(24, 5), at(23, 50))]
)
def test_a_booking_of_the_evening_is_of_today_on_both_sides_of_midnight(bar: SmallShop, now: int, start: int):
    booked = bar.book(start=start, staff_id="ana")
    bar.clock.now = now
    assert bar.look("kiosk_code", f"FW:A:{booked.id}", "mel").hits[0].start == start
    assert bar.act("kiosk_arrive", booked.id, location_id="mel").status == "arrived"


def test_whoever_waits_since_the_evening_is_left_over_only_once_it_is_another_day(bar: SmallShop):
    walk_in(bar, at(18, 30))
    bar.clock.now = at(25, 59)
    assert bar.look("leftovers", "mel") == ()
    assert bar.look("queue_view", "mel").waiting == 1
    bar.clock.now = at(26, 1)
    assert [each.ticket for each in bar.look("leftovers", "mel")] == ["CA001"]


def test_a_step_before_midnight_is_taken_back_after_it_until_the_place_has_closed(bar: SmallShop):
    booked = bar.book(start=at(23, 30))
    bar.clock.now = at(23, 30)
    bar.act("arrive", booked.id)
    bar.clock.now = at(25)
    bar.act("undo", booked.id)
    bar.clock.now = at(23, 45)
    bar.act("arrive", booked.id)
    bar.clock.now = at(26, 1)
    with pytest.raises(Refused):
        bar.act("undo", booked.id)


def test_the_report_of_an_evening_has_what_was_booked_after_midnight(bar: SmallShop):
    booked = bar.book(start=at(24, 30))
    walk_in(bar, at(24, 15))
    bar.clock.now = at(24, 30)
    bar.act("complete", booked.id)
    report = bar.look("day_report", "mel", local_date(at(19), "Australia/Melbourne"))
    assert (report.completed, report.waiting) == (1, 1)


def test_a_code_or_a_name_finds_the_line_of_the_evening_after_midnight(bar: SmallShop):
    ticket = walk_in(bar, at(18, 10))
    bar.clock.now = at(25)
    assert bar.look("code_of", ticket, "mel").kind == "queue_entry"
    assert [each.ticket for each in bar.look("find_bookings", ticket, "mel")] == [ticket]


def test_the_public_display_is_open_and_calls_on(bar: SmallShop):
    entry = bar.act("kiosk_check_in", definition_id="cut", location_id="mel")
    bar.clock.now = at(25)
    bar.act("call", entry.id, staff_id="ana")
    board = bar.look("public_board", "mel")
    assert (board.is_open, [each.number for each in board.called]) == (True, ["CA001"])


def test_a_break_at_lunch_is_no_closing_for_the_last_check_in(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A", now=at(11, 58))
    split = Calendar(tuple(NormalHour(day, *hours) for day in range(7) for hours in ((540, 720), (780, 1020))))
    with made.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], calendar=split))
    made.act("set_door", "mel", last_minutes=30)
    assert [shut(made, when) for when in (at(11, 58), at(16, 31))] == [None, Code.LAST_CHECK_IN]
    made.close()


def day_at(bar: SmallShop, now: int, hour: int):
    """The calendar of the date of that hour, as it is read at ``now``."""
    bar.clock.now = now
    return bar.look("day_view", "mel", local_date(at(hour), ZONE))


def stands_in(day):
    return [each.id for column in day.columns for each in column.bookings]


@pytest.mark.parametrize("now", [at(19), at(23, 50), at(25)])
def test_the_calendar_of_today_goes_on_until_the_place_closes(bar: SmallShop, now: int):
    late = bar.book(start=at(24, 30), staff_id="ana")
    today = day_at(bar, now, 19)
    assert (today.is_today, today.day_end, today.show_until) == (True, at(26), at(26))
    assert stands_in(today) == [late.id]
    assert all(column.now is not None for column in today.columns if column.kind == "staff")


def test_the_next_date_is_not_today_before_the_place_has_closed_and_shows_what_is_booked_then(bar: SmallShop):
    late = bar.book(start=at(24, 30), staff_id="ana")
    tomorrow = day_at(bar, at(25), 25)
    assert (tomorrow.is_today, stands_in(tomorrow)) == (False, [late.id])
    assert day_at(bar, at(26, 1), 25).is_today
    assert not day_at(bar, at(26, 1), 19).is_today


def test_whoever_is_served_after_midnight_stands_in_the_evening_and_in_the_week_on_their_date(bar: SmallShop):
    bar.clock.now = at(24, 20)
    entry = bar.act("kiosk_check_in", definition_id="cut", location_id="mel")
    bar.act("serve", entry.id, staff_id="ana")
    assert stands_in(day_at(bar, at(24, 25), 19)) == [entry.id]
    week = bar.look("days_view", "mel", local_date(at(19), ZONE), 3)
    assert [stands_in(day) for day in week.days] == [[], [entry.id], []]
    assert [day.is_today for day in week.days] == [True, False, False]
