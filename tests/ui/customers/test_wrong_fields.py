"""What the desk does not take into a field of a customer is said at that field, in every form that asks for them."""

import pytest
from PySide6.QtCore import Qt

from app.core.values import Profile
from tests.support.hand import Hand


@pytest.fixture
def hand(qtbot, real, small):
    assert small
    hand = Hand(qtbot, real)
    real.show_page("customers")
    return hand


def added(small):
    return small.rows("SELECT first_name, email FROM profiles WHERE first_name IN ('Nina', 'Zo')")


def test_a_new_customer_with_what_is_no_address_is_not_kept_until_it_is_one(hand, small):
    hand.press("customers.new")
    hand.type("new_customer.form.first_name", "Nina")
    hand.type("new_customer.form.email", "not an address")
    hand.key(Qt.Key.Key_Return)
    assert "“not an address” is no e-mail address" in hand.find("new_customer.form.email.wrong").text()
    assert added(small) == []
    hand.find("new_customer.form.email").setText("nina@example.com")
    assert not hand.sees("new_customer.form.email.wrong")
    hand.press("new_customer.form.keep")
    hand.until(lambda: added(small) == [("Nina", "nina@example.com")])


def test_a_new_customer_with_what_is_no_number_is_not_kept(hand, small):
    hand.press("customers.new")
    hand.type("new_customer.form.first_name", "Nina")
    hand.type("new_customer.form.phone", "abc")
    hand.key(Qt.Key.Key_Return)
    assert "“abc” is no telephone number" in hand.find("new_customer.form.mobile_phone.wrong").text()
    assert added(small) == []


def test_notes_that_are_too_long_are_said_at_the_notes(hand, small):
    hand.window.scene.customer_wanted.emit("zoe")
    hand.press("customer.edit")
    hand.find("customer.form.notes").setPlainText("x" * 10_001)
    hand.press("customer.form.keep")
    assert "10000" in hand.find("customer.form.notes.wrong").text()
    assert small.find(Profile, "zoe").notes is None


def test_an_address_that_is_kept_already_lets_the_name_be_corrected(hand, small):
    small.change(Profile, "zoe", email="not an address")
    hand.window.scene.customer_wanted.emit("zoe")
    hand.press("customer.edit")
    hand.find("customer.form.first_name").setText("Zo")
    hand.press("customer.form.keep")
    hand.until(lambda: added(small) == [("Zo", "not an address")])


def test_somebody_new_at_the_booking_form_is_asked_for_an_address_as_well(hand, small, real):
    real.show_page("booking")
    picker = real.page.customer
    picker.take_up("Nina", {"first_name": "Nina", "email": "not an address"})
    picker.settle(lambda _: pytest.fail("nobody is kept"), real.page.summary.book)
    assert hand.sees("booking.customer.email.wrong")
    assert added(small) == []
