"""Who is checked in is found among all bookings of the day, however late or far ahead they are."""

from tests.support.shop_builder import DAY, at


def booked(shop, profile_id="zoe"):
    return [(item.id, item.late_minutes) for item in shop.look("booked_today", "mel", profile_id)]


def test_bookings_of_the_whole_day_are_found_the_nearest_first(shop):
    late, evening = shop.book(start=at(10)), shop.book(start=at(15, 45))
    shop.book(start=at(10) + DAY)
    shop.book(start=at(11), profile_id="max")
    shop.clock.now = at(11, 36)
    assert booked(shop) == [(late.id, 96), (evening.id, -249)]


def test_who_has_come_or_called_off_is_expected_no_more(shop):
    for verb, start in (("arrive", at(10)), ("cancel", at(11))):
        shop.act(verb, shop.book(start=start).id)
    assert booked(shop) == []
