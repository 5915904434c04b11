"""Finding a booking or a walk-in by what somebody says of it."""

from app.core.values import Kind
from app.desk.views import Look
from tests.support.shop_builder import DAY, at


def find(shop, text, limit=20):
    return shop.look("find_bookings", text, "mel", limit)


def test_a_booking_of_today_is_found_by_the_customers_name(shop):
    made = shop.book(staff_id="ana", start=at(11))
    (hit,) = find(shop, "zoe")
    assert (hit.id, hit.kind, hit.title, hit.service, hit.start) == (
        made.id,
        Kind.APPOINTMENT,
        "Zoe Lee",
        "Cut",
        at(11),
    )
    assert (hit.look, hit.staff) == (Look.CONFIRMED, "Ana Ng0")


def test_a_booking_is_found_by_the_end_of_a_phone_number(shop):
    shop.act("edit_customer", "zoe", mobile_phone="+61 491 570 156")
    made = shop.book(staff_id="ana", start=at(11))
    assert [hit.id for hit in find(shop, "0156")] == [made.id]


def test_what_is_over_today_comes_after_what_is_still_to_come(shop):
    later = shop.book(staff_id="ana", start=at(15))
    early = shop.book(staff_id="ana", start=at(9))
    shop.clock.now = at(12)
    assert [hit.id for hit in find(shop, "zoe")] == [later.id, early.id]


def test_what_was_yesterday_or_is_called_off_is_not_found(shop):
    shop.book(staff_id="ana", start=at(9))
    gone = shop.book(staff_id="bob", start=at(9) + 2 * DAY)
    shop.act("cancel", gone.id)
    shop.clock.now = at(9) + DAY
    assert find(shop, "zoe") == ()


def test_a_walk_in_is_found_by_ticket_and_by_its_number_alone(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel", guest_name="Kim")
    for typed in (entry.ticket, entry.ticket.lower(), entry.ticket[-3:], "1", "kim"):
        assert [(hit.id, hit.ticket) for hit in find(shop, typed)] == [(entry.id, entry.ticket)], typed


def test_a_walk_in_who_has_left_the_line_is_not_found(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel", guest_name="Kim")
    shop.act("cancel", entry.id)
    assert find(shop, "kim") == ()


def test_who_is_here_comes_before_who_has_a_booking(shop):
    booking = shop.book(staff_id="ana", start=at(11))
    entry = shop.act("check_in", definition_id="cut", location_id="mel", profile_id="zoe")
    assert [hit.id for hit in find(shop, "zoe")] == [entry.id, booking.id]


def test_no_more_are_found_than_asked_for(shop):
    for hour in (10, 11, 12):
        shop.book(staff_id="ana", start=at(hour))
    assert len(find(shop, "zoe", 2)) == 2


def test_nothing_typed_finds_nothing(shop):
    shop.act("check_in", definition_id="cut", location_id="mel", guest_name="Kim")
    assert find(shop, " ") == ()


def test_it_is_known_in_whose_line_a_walk_in_stands_until_they_are_done(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel")
    assert shop.look("where_in_line", entry.id).id == "mel"
    shop.act("serve", entry.id, staff_id="ana")
    assert shop.look("where_in_line", entry.id).id == "mel"
    shop.act("finish", entry.id)
    assert [shop.look("where_in_line", each) for each in (entry.id, "nobody")] == [None, None]


def test_what_there_was_is_known_of_a_walk_in_who_is_done(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel", profile_id="zoe")
    assert shop.look("gone_walk_in", entry.id) is None
    begun = shop.clock.now
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now += 1500
    shop.act("finish", entry.id)
    gone = shop.look("gone_walk_in", entry.id)
    assert (gone.tag, gone.service, gone.outcome, gone.is_of_today) == (entry.ticket, "Cut", "served", True)
    assert (gone.begun_at, gone.ended_at, gone.profile_id) == (begun, begun + 1500, "zoe")
    shop.clock.now += DAY
    assert not shop.look("gone_walk_in", entry.id).is_of_today


def test_of_a_walk_in_who_became_a_booking_that_is_known(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel", profile_id="zoe")
    booking = shop.act("convert", entry.id, staff_id="ana")
    gone = shop.look("gone_walk_in", entry.id)
    assert (gone.outcome, gone.appointment_id) == ("booked", booking.id)
    assert shop.look("gone_walk_in", "nobody") is None


def test_whoever_was_left_over_from_yesterday_stands_in_no_line(shop):
    entry = shop.act("check_in", definition_id="cut", location_id="mel")
    shop.clock.now = at(10) + DAY
    assert shop.look("where_in_line", entry.id) is None
