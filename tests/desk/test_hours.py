"""Breaks and days off: special hours that leave the rest of the day open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.errors import BadInput, Refused
from app.core.refusals import Code
from app.core.values import Calendar, NormalHour, SpecialHour
from app.store.catalogue_write import save_location
from tests.support.shop_builder import DAY, MONDAY, OPEN, at

LATE = Calendar(tuple(NormalHour(day, 20 * 60, 2 * 60) for day in range(7)))


def block(shop, start, end, name="Lunch", **given):
    usual = {"location_id": "mel", "day": MONDAY, "start": start, "end": end, "name": name}
    return shop.act("block_time", "ana", **{**usual, **given})


def rows_of(staff):
    return [(row.opens // 60, row.closes // 60, row.name) for row in staff.calendar.special]


def open_late(shop):
    """Ana, the cut and the place, all from eight in the evening until two."""
    shop.change_staff("ana", calendar=LATE)
    shop.change_service("cut", calendar=LATE)
    with shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], calendar=LATE))


def breaks(shop, day=MONDAY):
    columns = shop.look("day_view", "mel", day).columns
    (ana,) = [column for column in columns if column.key == "ana"]
    return [(span.start, span.end, span.name) for span in ana.breaks]


def test_a_break_keeps_the_rest_of_the_day_open_under_its_name(shop):
    assert rows_of(block(shop, at(12), at(13))) == [(9, 12, "Lunch"), (13, 17, "Lunch")]


def test_several_breaks_on_one_day_keep_their_names(shop):
    block(shop, at(12), at(13))
    block(shop, at(15), at(16), "Dentist")
    block(shop, at(9), at(10), "Delivery")
    assert breaks(shop) == [
        (at(9), at(10), "Delivery"), (at(12), at(13), "Lunch"), (at(15), at(16), "Dentist"),
    ]  # fmt: skip


def test_breaks_that_touch_are_one_with_both_names(shop):
    block(shop, at(12), at(13))
    block(shop, at(13), at(14), "Stocktake")
    assert breaks(shop) == [(at(12), at(14), "Lunch · Stocktake")]


def test_nobody_is_booked_into_a_break(shop):
    block(shop, at(12), at(13))
    with pytest.raises(Refused) as refusal:
        shop.book(staff_id="ana", start=at(12, 30))
    assert refusal.value.reasons[0].code is Code.CLOSED_STAFF
    assert shop.book(staff_id="ana", start=at(13)).assigned_staff_id == "ana"


def test_bookings_that_stand_in_a_break_stay(shop):
    made = shop.book(staff_id="ana", start=at(12))
    block(shop, at(12), at(13))
    columns = shop.look("day_view", "mel", MONDAY).columns
    assert [(each.id, each.is_out_of_hours) for column in columns for each in column.bookings] == [(made.id, True)]


def test_other_days_are_as_they_were(shop):
    block(shop, at(12), at(13))
    assert breaks(shop, MONDAY + timedelta(days=7)) == []


def test_a_break_on_one_date_of_a_longer_exception_leaves_its_other_dates(shop):
    sale = SpecialHour("Sale", MONDAY, MONDAY + timedelta(days=2), False, 10 * 60, 20 * 60)
    shop.change_staff("ana", calendar=Calendar(OPEN.normal, (sale,)))
    rows = block(shop, at(12), at(13)).calendar.special
    days = {(row.first, row.last): (row.opens, row.closes) for row in rows if row.name == "Sale"}
    assert days[MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)] == (600, 1200)
    assert breaks(shop) == [(at(9), at(10), "Sale"), (at(12), at(13), "Lunch")]


def test_hours_that_repeat_every_year_are_not_cut(shop):
    yearly = SpecialHour("May Day", MONDAY, MONDAY, False, 10 * 60, 16 * 60, is_repeating=True)
    shop.change_staff("ana", calendar=Calendar(OPEN.normal, (yearly,)))
    with pytest.raises(BadInput, match="repeat every year"):
        block(shop, at(12), at(13))


def test_a_break_over_midnight_belongs_to_the_evening(shop):
    open_late(shop)
    staff = block(shop, at(24), at(24, 30))
    assert [(row.first - MONDAY, row.opens, row.closes) for row in staff.calendar.special] == [
        (timedelta(), 1200, 0), (timedelta(1), 30, 120), (timedelta(1), 1200, 120),
    ]  # fmt: skip
    assert [breaks(shop, MONDAY + timedelta(days)) for days in (0, 1)] == [[(at(24), at(24, 30), "Lunch")], []]


def test_after_a_break_over_midnight_they_are_booked_again(shop):
    open_late(shop)
    block(shop, at(23), at(24, 30))
    with pytest.raises(Refused):
        shop.book(staff_id="ana", start=at(24))
    assert shop.book(staff_id="ana", start=at(24, 30)).assigned_staff_id == "ana"


def test_hours_after_midnight_do_not_go_to_a_date_that_is_closed(shop):
    shop.change_staff("ana", calendar=LATE)
    shop.act("take_off", "ana", day=MONDAY + timedelta(days=1), name="Sick")
    with pytest.raises(BadInput, match="that date is closed"):
        block(shop, at(24), at(24, 30))


@pytest.mark.parametrize(("start", "end"), [(at(7), at(8)), (at(17), at(18)), (at(12) + DAY, at(13) + DAY)])
def test_time_in_which_they_do_not_work_is_not_blocked(shop, start, end):
    with pytest.raises(Refused, match="Ana Ng0 is not working then"):
        block(shop, start, end)


def test_an_end_before_the_start_is_refused(shop):
    with pytest.raises(Refused) as refusal:
        block(shop, at(13), at(12))
    assert refusal.value.reasons[0].code is Code.END_BEFORE_START


def test_time_off_needs_a_name(shop):
    with pytest.raises(BadInput, match="name"):
        block(shop, at(12), at(13), "  ")


def test_blocking_the_whole_day_closes_it(shop):
    (row,) = block(shop, at(9), at(17), "Fair").calendar.special
    assert (row.is_closed, row.name) == (True, "Fair")


def test_a_break_begins_now(shop):
    shop.clock.now = at(11, 7) + 30
    shop.act("take_break", "ana", location_id="mel", minutes=15, name="Break")
    assert breaks(shop) == [(at(11, 7), at(11, 22), "Break")]


def test_a_day_off_closes_the_day_and_cancels_nothing(shop):
    made = shop.book(staff_id="ana")
    staff = shop.act("take_off", "ana", day=MONDAY, name="Sick", until=date(2026, 5, 13))
    assert [(row.last, row.is_closed) for row in staff.calendar.special] == [(date(2026, 5, 13), True)]
    assert made.id in [each.id for column in shop.look("day_view", "mel", MONDAY).columns for each in column.bookings]


def test_a_step_of_hours_has_its_rows_for_audit_and_remote(shop):
    block(shop, at(12), at(13))
    assert shop.rows("SELECT verb, kind, record_id FROM outbox") == [("block_time", "staff", "ana")]


def test_time_after_midnight_is_blocked_in_the_hours_of_the_evening_before(shop):
    open_late(shop)
    start = at(0, 30) + DAY
    named = rows_of(block(shop, start, start + 1800, "Break"))
    shop.act("undo")
    assert rows_of(block(shop, start, start + 1800, "Break", day=MONDAY + timedelta(days=1))) == named


def evening_and_morning(shop):
    """Ana's breaks of Monday, and what she has open from Monday's evening until Tuesday's end, in hours."""
    opens = [
        (span.start, span.end)
        for day in (MONDAY, MONDAY + timedelta(days=1))
        for column in shop.look("day_view", "mel", day).columns
        if column.key == "ana"
        for span in column.open
        if span.start >= at(12)
    ]
    return breaks(shop), opens


def test_a_break_over_midnight_ends_where_it_ends(shop):
    open_late(shop)
    block(shop, at(23), at(25))
    assert breaks(shop) == [(at(23), at(25), "Lunch")]


@pytest.mark.parametrize("end", [at(24, 30), at(25, 30), at(23, 30)])
def test_a_break_over_midnight_is_made_longer_and_shorter_and_again_as_it_was(shop, end):
    open_late(shop)
    block(shop, at(23), at(25))
    before = evening_and_morning(shop)
    shop.act("change_block", "ana", location_id="mel", day=MONDAY, start=at(23), end=end)
    after = evening_and_morning(shop)
    assert breaks(shop) == [(at(23), end, "Lunch")]
    codes = [each.code for each in shop.look("why_not", "cut", "mel", start=end - 1800, staff_id="ana").reasons]
    assert Code.CLOSED_STAFF in codes
    shop.act("undo")
    assert evening_and_morning(shop) == before
    shop.act("redo")
    assert evening_and_morning(shop) == after


def test_a_break_over_midnight_that_is_renamed_stays_as_long(shop):
    open_late(shop)
    block(shop, at(23), at(25))
    shop.act("change_block", "ana", location_id="mel", day=MONDAY, start=at(23), name="Dinner")
    assert breaks(shop) == [(at(23), at(25), "Dinner")]


def test_a_break_over_midnight_that_is_taken_out_leaves_nothing(shop):
    open_late(shop)
    block(shop, at(23), at(25))
    assert shop.act("remove_block", "ana", location_id="mel", day=MONDAY, start=at(23)).calendar.special == ()


def test_a_second_break_after_midnight_of_the_same_evening(shop):
    open_late(shop)
    block(shop, at(22), at(24, 15))
    block(shop, at(25), at(25, 30), "Tea", day=MONDAY + timedelta(days=1))
    assert breaks(shop) == [(at(22), at(24, 15), "Lunch"), (at(25), at(25, 30), "Tea")]
    codes = [each.code for each in shop.look("why_not", "cut", "mel", start=at(25), staff_id="ana").reasons]
    assert Code.CLOSED_STAFF in codes


def test_breaks_over_two_midnights_running_leave_each_other_alone(shop):
    open_late(shop)
    block(shop, at(23), at(25))
    block(shop, at(23) + DAY, at(25) + DAY, day=MONDAY + timedelta(days=1))
    assert breaks(shop) == [(at(23), at(25), "Lunch")]
    assert breaks(shop, MONDAY + timedelta(days=1)) == [(at(23) + DAY, at(25) + DAY, "Lunch")]
    shop.act("remove_block", "ana", location_id="mel", day=MONDAY + timedelta(days=1), start=at(23) + DAY)
    assert breaks(shop) == [(at(23), at(25), "Lunch")]
    _, opens = evening_and_morning(shop)
    assert opens[-1] == (at(20) + DAY, at(24) + DAY)
