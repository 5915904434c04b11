"""Nothing is free for months: whoever stands there is never left without a way on."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.core.values import Calendar, DefinitionPlace, Location
from app.store.catalogue_write import save_location
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import OPEN, ZONE


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def begin(real, hand, service_id, **wish):
    real.scene.booking_wanted.emit(BookingWish(definition_id=service_id, profile_id="zoe", **wish))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.customer.profile_id == "zoe")
    hand.find("booking.nothing_free")
    return real.page


def test_a_service_without_a_waitlist_leaves_the_months_after_and_booking_over_its_hours(hand, real, small):
    small.change_service("class", calendar=Calendar())
    page = begin(real, hand, "class")
    assert not hand.sees("booking.month_waitlist")
    hand.press("booking.look_further")
    assert (page.days.shown.year, page.days.shown.month) == (2026, 9)
    hand.press("booking.nothing.override")
    focused = QApplication.focusWidget().objectName()
    assert focused.startswith("booking.slot.")
    hand.press(focused)
    hand.type("booking.override_reason", "They come by bus")
    hand.press("booking.book")
    hand.until(lambda: small.rows("SELECT override_reason FROM appointments") == [("They come by bus",)])


def test_a_member_who_is_away_for_months_leaves_anyone_who_is_free(hand, real, small):
    small.change_staff("ana", calendar=Calendar())
    page = begin(real, hand, "cut", staff_id="ana")
    hand.press("booking.nothing.anyone")
    hand.until(lambda: not hand.sees("booking.nothing_free"))
    assert page.offer.staff_id is None
    hand.find("booking.slot.11:00")


def test_whoever_is_here_can_be_checked_in_instead(hand, real, small):
    small.change_service("cut", calendar=Calendar())
    begin(real, hand, "cut")
    hand.press("booking.nothing.walk_in")
    hand.until(lambda: real.conduct.drawer.content is not None)


def test_another_place_that_has_the_service_is_one_press_away(hand, real, small):
    with small.store.write() as unit:
        save_location(unit, Location("gee", 14, "gee", "Geelong", ZONE, OPEN))
    small.change_service("class", places=(DefinitionPlace("mel"), DefinitionPlace("gee")))
    stands = small.look("offer_view").locations["mel"]
    small.act("change_offer", stands, replace(stands, calendar=Calendar()))
    page = begin(real, hand, "class")
    hand.press("booking.nothing.place.gee")
    hand.until(lambda: real.scene.place.id == "gee")
    hand.until(lambda: not hand.sees("booking.nothing_free"))
    assert (page.offer.chosen.id, page.customer.profile_id) == ("class", "zoe")
