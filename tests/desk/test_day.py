"""The calendar of a day: who has a column, what stands in it, and in how few looks it is read."""

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.values import Appointment, BookingType, Calendar, Kind
from app.desk.views import Doing, Look
from app.store.catalogue_write import save_location
from tests.support.shop_builder import CUSTOMERS, DAY, MINUTE, MONDAY, NINE, OPEN, at
from tests.support.statements import statements_of


def columns(shop, day=MONDAY):
    return {column.key: column for column in shop.look("day_view", "mel", day).columns}


def test_staff_who_work_have_a_column_and_services_without_staff_have_one(shop):
    assert [(each.title, each.kind) for each in columns(shop).values()] == [
        ("Ana Ng0", "staff"), ("Bob Ng1", "staff"), ("Form", "service"), ("Class", "service"),
    ]  # fmt: skip


def test_a_service_for_walk_ins_alone_has_a_column_only_with_somebody_in_it(shop):
    shop.change_service(
        "class",
        booking_type=BookingType.WALK_IN_ONLY,
        allow_walk_in=True,
        allow_queue=True,
        allow_customer_booking=False,
    )
    assert "class" not in columns(shop)
    shop.act("serve", shop.check_in(definition_id="class").id)
    assert [each.kind for each in columns(shop)["class"].bookings] == [Kind.QUEUE_ENTRY]


def test_a_booking_stands_in_the_column_of_its_member_with_its_buffers(shop):
    made = shop.book(definition_id="dye", staff_id="bob")
    (drawn,) = columns(shop)["bob"].bookings
    assert (drawn.id, drawn.title, drawn.service, drawn.look) == (made.id, "Zoe Lee", "Dye", Look.REQUESTED)
    assert (drawn.start, drawn.end, drawn.block_end) == (at(10), at(11), at(11, 10))


def test_a_booking_with_nobody_has_a_column_of_its_own(shop):
    made = shop.book()
    shop.act("reassign", made.id, staff_id=None)
    assert [each.id for each in columns(shop)["unassigned"].bookings] == [made.id]


def test_bookings_without_staff_stand_in_their_services_column(shop):
    made = shop.book(definition_id="class")
    column = columns(shop)["class"]
    assert ([each.id for each in column.bookings], column.capacity) == ([made.id], 2)


def test_whoever_is_off_has_a_column_only_for_bookings_that_are_left(shop):
    shop.act("take_off", "bob", day=MONDAY, name="Sick")
    assert "bob" not in columns(shop)
    made = shop.book(staff_id="ana")
    shop.change(Appointment, made.id, assigned_staff_id="bob")
    assert [each.is_out_of_hours for each in columns(shop)["bob"].bookings] == [True]


def test_whoever_has_left_the_shop_still_shows_with_bookings(shop):
    made = shop.book(staff_id="bob")
    shop.change_staff("bob", is_active=False)
    assert [each.id for each in columns(shop)["bob"].bookings] == [made.id]


@pytest.mark.parametrize("verb", ["cancel", "reject"])
def test_what_was_called_off_is_left_out(shop, verb):
    made = shop.book(definition_id="dye", staff_id="ana")
    shop.act(verb, made.id)
    assert columns(shop)["ana"].bookings == ()


def test_a_booking_out_of_hours_is_drawn_and_widens_what_is_shown(shop):
    shop.book(staff_id="ana", start=at(19, 20), override_reason="regular")
    view = shop.look("day_view", "mel", MONDAY)
    (drawn,) = columns(shop)["ana"].bookings
    assert (drawn.is_out_of_hours, drawn.is_overridden) == (True, True)
    assert (view.show_from, view.show_until) == (at(9), at(20))


def test_bookings_that_overlap_stand_side_by_side(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="ana", start=at(10, 15), profile_id="max", override_reason="twins")
    shop.book(staff_id="ana", start=at(11), profile_id="ida")
    drawn = columns(shop)["ana"].bookings
    assert [(each.lane, each.lanes) for each in drawn] == [(0, 2), (1, 2), (0, 1)]


def test_a_walk_in_in_service_stands_with_whoever_serves_them(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    (drawn,) = columns(shop)["ana"].bookings
    assert (drawn.kind, drawn.look, drawn.title, drawn.steps) == (
        Kind.QUEUE_ENTRY, Look.WALK_IN, "C001", ("finish", "hand_over", "convert"),
    )  # fmt: skip


def test_a_walk_in_who_is_done_stays_with_whoever_served_them_for_the_day(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now = at(9, 22) + 30
    shop.act("finish", entry.id)
    shop.clock.now = at(16)
    (drawn,) = columns(shop)["ana"].bookings
    assert (drawn.look, drawn.start, drawn.end, drawn.steps) == (Look.COMPLETED, NINE, at(9, 22), ())
    assert columns(shop)["ana"].now.doing is Doing.FREE
    shop.act("undo")
    assert columns(shop)["ana"].bookings[0].look is Look.WALK_IN


def test_a_walk_in_who_became_a_booking_is_drawn_once(shop):
    made = shop.act("convert", shop.check_in(profile_id="zoe").id, staff_id="ana")
    assert [each.id for each in columns(shop)["ana"].bookings] == [made.id]


def test_a_booking_that_somebody_else_serves_stands_with_them(shop):
    made = shop.book(staff_id="ana", start=at(9))
    shop.act("arrive", made.id)
    shop.act("serve", made.id, staff_id="bob")
    assert [(each.id, each.look) for each in columns(shop)["bob"].bookings] == [(made.id, Look.IN_SERVICE)]


def test_what_staff_do_now_is_said_today_alone(shop):
    assert columns(shop)["ana"].now is not None
    assert all(column.now is None for column in columns(shop, MONDAY.replace(day=12)).values())


def test_a_member_to_whom_somebody_was_called_expects_them_until_they_come(shop):
    entry = shop.check_in()
    shop.act("call", entry.id, staff_id="ana")
    assert (columns(shop)["ana"].now.doing, columns(shop)["ana"].now.with_whom) == (Doing.FREE, entry.ticket)
    assert columns(shop)["bob"].now.with_whom == ""
    shop.act("serve", entry.id)
    assert columns(shop)["ana"].now.doing is Doing.BUSY


def test_a_member_to_whom_an_arrived_booking_was_called_expects_it(shop):
    booking = shop.book(start=at(10), staff_id="ana")
    shop.clock.now = at(9, 50)
    shop.act("arrive", booking.id)
    shop.act("call", booking.id)
    assert columns(shop)["ana"].now.with_whom == "C001"


def test_a_member_is_free_until_the_next_booking(shop):
    shop.book(staff_id="ana", start=at(9, 30))
    now = columns(shop)["ana"].now
    assert (now.doing, now.until) == (Doing.FREE, at(9, 30))
    assert columns(shop)["bob"].now.until is None


def test_a_member_is_busy_with_a_name_and_then_over(shop):
    made = shop.book(staff_id="ana", start=at(9))
    shop.act("arrive", made.id)
    shop.act("serve", made.id)
    now = columns(shop)["ana"].now
    assert (now.doing, now.with_whom, now.until) == (Doing.BUSY, "Zoe L.", at(9, 30))
    shop.clock.now = at(9, 52)
    now = columns(shop)["ana"].now
    assert (now.doing, now.over_minutes) == (Doing.OVER, 22)


def test_a_member_is_on_a_break_by_its_name(shop):
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(12), end=at(13), name="Lunch")
    shop.clock.now = at(12, 5)
    now = columns(shop)["ana"].now
    assert (now.doing, now.until, now.with_whom) == (Doing.BREAK, at(13), "Lunch")


def test_before_opening_and_after_closing_they_are_not_in(shop):
    shop.clock.now = at(8)
    assert (columns(shop)["ana"].now.doing, columns(shop)["ana"].now.until) == (Doing.NOT_YET, at(9))
    shop.clock.now = at(18)
    assert columns(shop)["ana"].now.doing is Doing.OFF


def test_a_day_without_hours_shows_an_empty_usual_day(shop):
    with shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], calendar=Calendar()))
    view = shop.look("day_view", "mel", MONDAY)
    assert (view.open, view.show_from, view.show_until) == ((), at(9), at(17))


def test_a_day_on_which_the_clocks_go_back_has_25_hours(shop):
    view = shop.look("day_view", "mel", MONDAY.replace(month=4, day=5))
    assert view.day_end - view.day_start == DAY + 3600


def test_no_member_is_a_no_show_ahead_of_time(shop):
    shop.book(staff_id="ana")
    assert "no_show" not in columns(shop)["ana"].bookings[0].steps
    shop.clock.now = at(10, 5)
    assert "no_show" in columns(shop)["ana"].bookings[0].steps


def test_a_place_that_there_is_not_is_refused(shop):
    with pytest.raises(Refused, match="there is no location “nowhere”"):
        shop.look("day_view", "nowhere", MONDAY)


def test_the_day_is_read_in_few_statements_however_full_it_is(shop):
    shop.look("day_view", "mel", MONDAY)
    empty = statements_of(shop, "day_view", "mel", MONDAY)
    for number, name in enumerate(CUSTOMERS * 5):
        shop.book(staff_id="ana", profile_id=name, start=NINE + number * 15 * MINUTE, override_reason="busy")
        shop.act("serve", shop.check_in().id, staff_id="bob")
    assert len(statements_of(shop, "day_view", "mel", MONDAY)) == len(empty) <= 6


def test_hours_are_the_members_own_within_the_places(shop):
    shop.change_staff(
        "ana", calendar=Calendar(tuple(replace(row, opens=7 * 60, closes=12 * 60) for row in OPEN.normal))
    )
    assert [(span.start, span.end) for span in columns(shop)["ana"].open] == [(at(9), at(12))]
