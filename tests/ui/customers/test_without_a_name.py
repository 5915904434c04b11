"""A customer of whom only an e-mail or a number is known goes by that, and is served like anybody else."""

import pytest

from app.core.values import Profile
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at

MAIL = "only.mail@example.com"


@pytest.fixture
def small(small):
    with small.store.write() as unit:
        unit.keep(None, Profile("mailed", email=MAIL, mobile_phone="+61412345678"))
        unit.keep(None, Profile("called", mobile_phone="+61412345679"))
    return small


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def test_they_are_found_by_what_they_go_by_and_booked(hand, small):
    hand.press("header-new-booking")
    hand.press("booking.slot.11:00")
    hand.type("booking.customer.search", "only.mail")
    assert MAIL in hand.find("booking.customer.hit.mailed").accessibleName()
    hand.press("booking.customer.hit.mailed")
    hand.press("booking.book")
    hand.until(lambda: small.rows("SELECT count(*) FROM appointments WHERE profile_id = 'mailed'") == [(1,)])


@pytest.mark.parametrize(("profile_id", "goes_by"), [("mailed", MAIL), ("called", "0412 345 679")])
def test_a_booking_that_their_card_begins_can_be_made(hand, real, profile_id, goes_by):
    real.scene.booking_wanted.emit(BookingWish(profile_id=profile_id, start=at(11)))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.summary.book.isEnabled())
    assert hand.find("booking.customer.search").text() == goes_by


def test_they_join_the_waitlist(hand, small):
    hand.press("rail-waitlist")
    hand.press("waitlist.join")
    hand.type("waitlist.customer.search", "only.mail")
    hand.press("waitlist.customer.hit.mailed")
    hand.press("waitlist.go")
    hand.until(lambda: small.rows("SELECT count(*) FROM waitlist_entries WHERE profile_id = 'mailed'") == [(1,)])


@pytest.mark.parametrize(("profile_id", "goes_by"), [("mailed", MAIL), ("called", "0412 345 679")])
def test_what_they_go_by_is_typed_to_erase_them(hand, real, small, profile_id, goes_by):
    real.scene.customer_wanted.emit(profile_id)
    hand.until(lambda: real.conduct.drawer.content.name.text() == goes_by)
    hand.press("customer.erase")
    hand.type("erase.name", goes_by)
    hand.press("erase.go")
    hand.until(lambda: small.find(Profile, profile_id).erased_at is not None)
