"""A time becomes free for somebody on the waitlist: whichever way it does, and only as far as it really is free."""

from dataclasses import replace

import pytest

from app.core.values import Calendar, NormalHour
from app.core.wishes import Wish
from tests.support.server import server
from tests.support.shop_builder import DAY, HOUR, MINUTE, MONDAY, at

__all__ = ["server"]


def join(shop, who="zoe", **given):
    return shop.act("join_waitlist", **{"definition_id": "cut", "location_id": "mel", "profile_id": who, **given})


def book(shop, **given):
    """A booking that was made an hour ago."""
    shop.clock.now -= HOUR
    made = shop.book(**given)
    shop.clock.now += HOUR
    return made


def fill(shop, hour=16, **given):
    """That hour with Bob, and its beginning, or what the test says, with Ana."""
    book(shop, start=at(hour), end=at(hour + 1), staff_id="bob", profile_id="tom")
    return book(shop, **{"start": at(hour), "staff_id": "ana", "profile_id": "ida", **given})


def news(shop):
    return [(each.start, each.staff[0].id if each.staff else "") for each in shop.look("waitlist_news", "mel").freed]


WAYS = {
    "cancelled": lambda shop, made: shop.act("cancel", made.id),
    "missed": lambda shop, made: shop.act("no_show", made.id),
    "moved": lambda shop, made: shop.act("reschedule", made.id, start=at(12)),
    "moved to another day": lambda shop, made: shop.act("reschedule", made.id, start=at(12) + 20 * DAY),
    "handed over": lambda shop, made: shop.act("reassign", made.id, staff_id="bob", override_reason="both can"),
    "taken back": lambda shop, made: shop.act("undo", made.id),
    "called off elsewhere": lambda shop, made: shop.change(type(made), made.id, status="cancelled"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_booking_that_holds_its_time_no_longer_sets_it_free(shop, way):
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.clock.now += MINUTE
    WAYS[way](shop, made)
    assert news(shop) == [(at(16), "ana")]
    first = shop.look("waitlist_view", "mel").openings[0]
    assert (first.start, first.freed_at) == (at(16), shop.clock.now)


def test_a_request_that_is_turned_down_sets_its_time_free(shop):
    made = fill(shop, definition_id="dye", start=at(15, 30), status="requested")
    join(shop, desired_start_at=at(16))
    shop.act("reject", made.id)
    assert news(shop) == [(at(16), "ana")]


def test_what_was_cut_short_sets_the_rest_free(shop):
    made = fill(shop, end=at(17))
    join(shop, wish=Wish(opens=16 * 60))
    shop.act("reschedule", made.id, start=at(16), end=at(16, 30))
    assert news(shop) == [(at(16, 30), "ana")]


def test_what_is_done_before_its_time_sets_the_rest_free(shop):
    made = fill(shop, 10, end=at(11, 30))
    join(shop, wish=Wish(opens=10 * 60, until=11 * 60))
    shop.act("arrive", made.id)
    shop.clock.now = at(10, 25)
    shop.act("complete", made.id)
    assert news(shop) == [(at(10, 30), "ana")]


def test_another_service_sets_the_member_free_for_the_one_that_is_wished_for(shop):
    made = fill(shop, definition_id="dye", start=at(15, 50), status="confirmed")
    join(shop, desired_start_at=at(16))
    join(shop, "max")
    shop.act("cancel", made.id)
    assert (at(16), "ana") in news(shop)


def test_a_long_time_that_is_free_is_offered_to_as_many_as_wait(shop):
    made = book(shop, start=at(14), end=at(16), staff_id="ana", profile_id="ida")
    for who in ("zoe", "max", "eve"):
        join(shop, who, wish=Wish(staff_ids=("ana",)))
    shop.act("cancel", made.id)
    assert [each for each, _ in news(shop)] == [at(14), at(14, 30), at(15)]


def test_a_break_that_is_taken_out_sets_its_time_free(shop):
    shop.act("block_time", "ana", location_id="mel", day=MONDAY, start=at(16), end=at(17), name="Errands")
    shop.book(start=at(16), end=at(17), staff_id="bob", profile_id="tom")
    join(shop, desired_start_at=at(16))
    assert news(shop) == []
    shop.act("change_block", "ana", location_id="mel", day=MONDAY, start=at(16), end=at(16, 30))
    assert news(shop) == [(at(16, 30), "ana")]
    shop.act("change_block", "ana", location_id="mel", day=MONDAY, start=at(16), end=at(16))
    assert news(shop)[0] == (at(16), "ana")


def test_who_is_back_from_a_day_off_has_time(shop):
    for who in ("ana", "bob"):
        shop.act("take_off", who, day=MONDAY, name="Ill")
    join(shop, desired_start_at=at(16))
    assert news(shop) == []
    shop.act("undo", "bob")
    assert news(shop) == [(at(16), "bob")]


def test_what_became_free_before_they_joined_the_list_is_no_news_to_them(shop):
    for who in ("ana", "bob"):
        shop.act("take_off", who, day=MONDAY, name="Ill")
    shop.clock.now += MINUTE
    shop.act("undo", "bob")
    shop.clock.now += 8 * MINUTE
    join(shop, desired_start_at=at(16))
    assert news(shop) == []
    on_offer = {each.start: each.freed_at for each in shop.look("waitlist_view", "mel").openings}
    assert (at(16) in on_offer, {*on_offer.values()}) == (True, {None})


def test_who_waited_when_it_became_free_is_told_though_another_joined_with_the_same_wish_since(shop):
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.act("cancel", made.id)
    shop.clock.now += MINUTE
    join(shop, "max", desired_start_at=at(16))
    assert news(shop) == [(at(16), "ana")]


def test_nothing_is_news_for_somebody_who_is_being_called(shop):
    made = fill(shop)
    wish = join(shop, wish=Wish(staff_ids=("ana",)))
    shop.act("hold", wish.id, start=at(12), staff_id="ana")
    shop.clock.now += MINUTE
    shop.act("cancel", made.id)
    assert news(shop) == []
    shop.act("no_answer", wish.id)
    assert (at(16), "ana") in news(shop)


def test_who_works_longer_has_time(shop):
    made = shop.look("offer_view").staff["ana"]
    late = tuple(replace(each, closes=15 * 60) for each in made.calendar.normal)
    shop.change_staff("ana", calendar=replace(made.calendar, normal=late))
    join(shop, wish=Wish(opens=15 * 60, staff_ids=("ana",), last=MONDAY))
    shop.act("change_offer", shop.look("offer_view").staff["ana"], made)
    assert news(shop) == [(at(15), "ana"), (at(15, 30), "ana")]


@pytest.mark.parametrize(("service", "who"), [("cut", "ana"), ("class", "")])
def test_a_place_that_opens_longer_has_time(shop, service, who):
    shop.change_service(
        service, allow_waitlist=True, calendar=Calendar(tuple(NormalHour(day, 480, 1200) for day in range(7)))
    )
    late = Calendar(tuple(NormalHour(day, 540, 1200) for day in range(7)))
    shop.change_staff("ana", calendar=late)
    join(shop, definition_id=service, wish=Wish(opens=17 * 60, last=MONDAY))
    before = shop.look("offer_view").locations["mel"]
    shop.act("change_offer", before, replace(before, calendar=late))
    assert (at(17), who) in news(shop)
    shop.act("undo")
    assert news(shop) == []


def test_hours_that_were_short_for_a_moment_are_no_news(shop):
    join(shop, wish=Wish(opens=16 * 60, last=MONDAY))
    before = shop.look("offer_view").locations["mel"]
    shop.act(
        "change_offer", before, replace(before, calendar=Calendar(tuple(NormalHour(day, 540, 900) for day in range(7))))
    )
    shop.clock.now += 5 * MINUTE
    shop.act("undo")
    assert news(shop) == []


def test_a_class_that_takes_more_has_room_where_it_was_full(shop):
    shop.change_service("class", allow_waitlist=True)
    for who in ("ida", "tom"):
        book(shop, definition_id="class", start=at(13), profile_id=who)
    join(shop, definition_id="class", desired_start_at=at(13))
    before = shop.look("offer_view").definitions["class"]
    shop.act("change_offer", before, replace(before, name="Course"))
    assert news(shop) == []
    before = shop.look("offer_view").definitions["class"]
    shop.act("change_offer", before, replace(before, max_concurrent_bookings=3))
    assert news(shop) == [(at(13), "")]


@pytest.mark.parametrize("days", [13, 14, 60])
def test_a_time_that_is_far_ahead_is_news_too(shop, days):
    start = at(16) + days * DAY
    given = fill(shop, start=start)
    book(shop, start=start, end=start + HOUR, staff_id="bob", profile_id="max")
    join(shop, desired_start_at=start)
    shop.act("cancel", given.id)
    assert news(shop) == [(start, "ana")]


def test_a_place_in_a_class_becomes_free(shop):
    shop.change_service("class", allow_waitlist=True)
    taken = [book(shop, definition_id="class", start=at(13), profile_id=who) for who in ("ida", "tom")]
    join(shop, definition_id="class", desired_start_at=at(13))
    shop.act("cancel", taken[0].id)
    assert news(shop) == [(at(13), "")]


def test_a_time_that_was_free_with_somebody_else_all_along_is_no_news(shop):
    made = book(shop, start=at(16), staff_id="ana", profile_id="ida")
    join(shop, desired_start_at=at(16))
    join(shop, "max", wish=Wish(staff_ids=("bob",)))
    shop.act("cancel", made.id)
    assert news(shop) == []


def test_a_time_that_is_taken_again_is_not_offered(shop):
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.act("reschedule", made.id, start=at(12))
    shop.book(start=at(16), staff_id="ana", profile_id="max")
    assert news(shop) == []
    assert at(16) not in [each.start for each in shop.look("waitlist_view", "mel").openings]


@pytest.mark.parametrize("minutes", [0, 3, 8])
def test_what_was_moved_away_and_back_sets_nothing_free(shop, minutes):
    made = fill(shop)
    join(shop, wish=Wish(staff_ids=("ana",)))
    shop.act("reschedule", made.id, start=at(12))
    shop.clock.now += 5 * MINUTE
    shop.act("undo", made.id)
    shop.clock.now += minutes * MINUTE
    assert news(shop) == []


def test_a_booking_that_is_made_and_taken_back_sets_nothing_free(shop):
    book(shop, start=at(16), staff_id="bob", profile_id="tom")
    join(shop, desired_start_at=at(16))
    made = shop.book(start=at(16), staff_id="ana", profile_id="ida")
    shop.act("undo", made.id)
    assert news(shop) == []


def test_what_is_moved_twice_sets_free_where_it_first_was(shop):
    made = fill(shop)
    join(shop, wish=Wish(staff_ids=("ana",)))
    for start in (at(12), at(16), at(13), at(12, 30)):
        shop.act("reschedule", made.id, start=start)
    assert news(shop) == [(at(16), "ana")]


def test_a_place_in_a_class_that_was_moved_away_and_back_is_no_news(shop):
    shop.change_service("class", allow_waitlist=True)
    made = book(shop, definition_id="class", start=at(13), profile_id="ida")
    join(shop, definition_id="class", desired_start_at=at(13))
    shop.act("reschedule", made.id, start=at(15))
    shop.act("undo", made.id)
    assert news(shop) == []


@pytest.mark.parametrize("wish", [{}, {"desired_start_at": at(14)}])
def test_the_time_itself_is_said_and_not_one_before_it_that_its_buffers_kept(shop, wish):
    shop.change_service("cut", buffer_after_minutes=5, buffer_before_minutes=5)
    shop.act("take_off", "bob", day=MONDAY, name="Ill")
    made = book(shop, start=at(16), staff_id="ana", profile_id="ida")
    join(shop, **wish)
    shop.act("cancel", made.id)
    assert news(shop)[0] == (at(16), "ana")


def test_a_gap_that_is_too_short_is_not_offered(shop):
    made = fill(shop, end=at(17))
    join(shop, wish=Wish(opens=16 * 60))
    shop.act("reschedule", made.id, start=at(16), end=at(16, 45))
    assert news(shop) == []


def test_a_time_that_suits_nobody_is_not_offered(shop):
    made = fill(shop)
    join(shop, wish=Wish(days=frozenset({6})))
    shop.act("cancel", made.id)
    assert news(shop) == []


def test_a_time_that_is_past_is_not_offered_and_news_grow_old(shop):
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.act("cancel", made.id)
    shop.clock.now += 11 * MINUTE
    assert news(shop) == []
    assert shop.look("waitlist_view", "mel").openings[0].freed_at == at(9)
    shop.clock.now = at(16) + HOUR
    assert not any(each.freed_at for each in shop.look("waitlist_view", "mel").openings)


def test_a_note_on_what_was_given_up_long_ago_sets_nothing_free(shop):
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.act("cancel", made.id)
    shop.clock.now += HOUR
    shop.act("note", made.id, text="They will call again")
    assert news(shop) == []


def test_a_server_tells_the_same(server):
    shop = server.open_small_shop()
    made = fill(shop)
    join(shop, desired_start_at=at(16))
    shop.act("take_off", "bob", day=MONDAY, name="Ill")
    shop.act("reschedule", made.id, start=at(12))
    assert news(shop) == [(at(16), "ana")]
    shop.close()
