"""What somebody has booked already of the service for which they are to wait."""

from datetime import date

import pytest

from app.core.wishes import Wish
from tests.support.berlin import add_berlin, book_there
from tests.support.shop_builder import DAY, at
from tests.support.statements import statements_of

ANY = Wish()


def already(shop, wish=ANY, **given):
    found = shop.look("booked_already", "zoe", definition_id="cut", location_id="mel", wish=wish, **given)
    return [each.start for each in found]


@pytest.mark.parametrize("wish", [ANY, Wish(days=frozenset({0})), Wish(first=date(2026, 5, 11))])
def test_a_booking_to_come_on_a_wished_day_counts(shop, wish):
    shop.book(start=at(15))
    assert already(shop, wish) == [at(15)]


@pytest.mark.parametrize("wish", [Wish(days=frozenset({1})), Wish(last=date(2026, 5, 10))])
def test_a_booking_on_another_day_does_not_count(shop, wish):
    shop.book(start=at(15))
    assert already(shop, wish) == []


def test_of_the_time_that_was_asked_for_the_day_counts(shop):
    shop.book(start=at(15))
    assert already(shop, desired_start_at=at(10)) == [at(15)]
    assert already(shop, desired_start_at=at(10) + DAY) == []


def test_what_is_over_given_up_held_or_of_another_service_does_not_count(shop):
    shop.book(start=at(10))
    shop.act("cancel", shop.book(start=at(14)).id)
    shop.book(start=at(11), definition_id="dye")
    entry = shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    shop.act("hold", entry.id, start=at(16))
    shop.clock.now = at(12)
    assert already(shop) == []


def test_a_booking_at_another_place_counts_on_its_day_there_and_says_where_it_is(shop):
    add_berlin(shop)
    start = book_there(shop, 16, date(2026, 5, 12)).scheduled_start_at  # Wednesday in Melbourne
    asked = {"definition_id": "fitting", "location_id": "mel"}
    [found] = shop.look("booked_already", "zoe", wish=Wish(days=frozenset({1})), **asked)
    assert (found.start, found.place.name) == (start, "Berlin Mitte")
    assert not shop.look("booked_already", "zoe", wish=Wish(days=frozenset({2})), **asked)


def test_of_all_who_wait_it_is_read_at_once(shop):
    for who in ("zoe", "max"):
        shop.book(profile_id=who, start=at(15))
        shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=who)
    assert [len(each.booked) for each in shop.look("waitlist_view", "mel").wishes] == [1, 1]
    read = statements_of(shop, "waitlist_view", "mel")
    assert sum("scheduled_start_at BETWEEN" in each for each in read) == 1
    assert not [each for each in read if "WHERE appointments.id = " in each]
