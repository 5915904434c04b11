"""What the booking page shows of the shop and hands to it, over a real store."""

import pytest
from PySide6.QtCore import QRect

from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def begin(real, hand, service_id, start=None):
    real.scene.booking_wanted.emit(BookingWish(start, None, service_id, "zoe"))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.customer.profile_id == "zoe")
    return real.page


def lower_half(button):
    """What is painted below the time of a slot."""
    box = button.rect()
    return button.grab(QRect(0, box.height() // 2, box.width(), box.height() // 2)).toImage()


def test_a_slot_says_how_many_places_it_has_left(hand, real, small):
    small.book(definition_id="class", profile_id="max", start=at(11))
    begin(real, hand, "class")
    one, two = (hand.find(f"booking.slot.{clock}:00") for clock in (11, 12))
    assert (one.accessibleName(), two.accessibleName()) == ("11:00, 1 left", "12:00, 2 left")
    assert lower_half(two) != lower_half(one)


def test_a_slot_of_a_member_names_no_places(hand, real, small):
    begin(real, hand, "cut")
    assert hand.find("booking.slot.11:00").accessibleName() == "11:00"


def test_what_stands_on_the_receipt_reaches_the_appointment(hand, real, small):
    page = begin(real, hand, "cut", at(12))
    hand.until(lambda: page.times.option is not None)
    hand.type("booking.transaction", " R-77 ")
    hand.type("booking.order", "SO-5")
    hand.press("booking.book")
    hand.until(lambda: bool(small.rows("SELECT id FROM appointments")))
    card = small.look("appointment_card", small.rows("SELECT id FROM appointments")[0][0])
    assert (card.transaction, card.order) == ("R-77", "SO-5")
