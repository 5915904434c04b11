"""A booking that goes to another place: what was chosen stays, or is said to be gone; nothing else is booked."""

from dataclasses import replace

import pytest

from app.core.values import DefinitionPlace, Location, StaffPlace
from app.store.catalogue_write import save_location
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import OPEN, ZONE, service

BOTH = (DefinitionPlace("mel"), DefinitionPlace("gee"))


@pytest.fixture
def small(small):
    """The small shop with a second place, at which the class is held too, and a perm alone."""
    with small.store.write() as unit:
        save_location(unit, Location("gee", 14, "gee", "Geelong", ZONE, OPEN))
    small.change_service("class", places=BOTH)
    small.change_staff("bob", places=(StaffPlace("mel"), StaffPlace("gee")))
    there = (DefinitionPlace("gee"),)
    small.act("change_offer", None, replace(service("perm"), id="", handle="", name="Perm", places=there))
    return small


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def begin(real, hand, service_id, **wish):
    real.scene.booking_wanted.emit(BookingWish(definition_id=service_id, profile_id="zoe", **wish))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.customer.profile_id == "zoe")
    hand.until(lambda: real.page.times.grid.findChildren(object) and real.page.offer.service.has("cut"))
    return real.page


def go(real, hand, place):
    hand.press(f"booking.place.{place}")
    hand.until(lambda: real.scene.place.id == place and real.page.offer.place.key == place)


def test_the_same_service_stays_chosen_where_the_other_place_has_it(hand, real):
    page = begin(real, hand, "class")
    go(real, hand, "gee")
    assert (page.offer.chosen.id, page.customer.name) == ("class", "Zoe Lee")
    assert not hand.sees("booking.gone")


def test_a_service_that_the_other_place_has_not_is_said_to_be_gone_and_none_is_chosen_instead(hand, real):
    page = begin(real, hand, "cut")
    go(real, hand, "gee")
    assert page.offer.chosen is None
    assert hand.find("booking.gone").text() == "Cut is not offered at Geelong. Choose another service."
    assert "a service" in hand.find("booking.missing").text()
    assert not page.summary.book.isEnabled()
    assert not hand.sees("booking.slot.10:00")


def test_going_back_chooses_it_again(hand, real):
    page = begin(real, hand, "cut")
    go(real, hand, "gee")
    go(real, hand, "mel")
    assert page.offer.chosen.id == "cut"
    hand.find("booking.slot.10:00")
    assert not hand.sees("booking.gone")


def test_a_service_of_another_place_is_offered_with_its_place_and_leads_there(hand, real):
    page = begin(real, hand, "cut")
    assert hand.find("booking.service.perm").accessibleName() == "Perm, Geelong"
    hand.press("booking.service.perm")
    hand.until(lambda: page.offer.chosen is not None and page.offer.chosen.name == "Perm")
    assert (real.scene.place.id, page.customer.name) == ("gee", "Zoe Lee")


def test_a_member_who_works_there_too_stays_chosen_and_one_who_does_not_is_said_to_be_missing(hand, real, small):
    small.change_service("cut", places=BOTH)
    page = begin(real, hand, "cut", staff_id="bob")
    go(real, hand, "gee")
    assert page.offer.staff_id == "bob"
    go(real, hand, "mel")
    hand.press("booking.staff.ana")
    go(real, hand, "gee")
    assert page.offer.staff_id is None
    assert hand.find("booking.gone").text() == "Ana Ng0 is not eligible for Cut at Geelong."


def test_a_place_that_opens_meanwhile_can_be_chosen_at_once(hand, real, small):
    page = begin(real, hand, "cut")
    small.act("change_offer", None, Location("", 0, "", "Perth", "Australia/Perth", OPEN))
    hand.find("booking.place.perth")
    assert (page.offer.place.key, page.offer.chosen.id) == ("mel", "cut")


def test_a_service_that_is_archived_meanwhile_is_not_replaced_by_another(hand, real, small):
    page = begin(real, hand, "dye")
    stands = small.look("offer_view").definitions["dye"]
    small.act("change_offer", stands, replace(stands, is_archived=True))
    hand.until(lambda: hand.sees("booking.gone"))
    assert (page.offer.chosen, hand.find("booking.gone").text()[:18]) == (None, "Dye is not offered")
