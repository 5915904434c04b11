"""Who is checked in and looks for their booking again is told so, and what they do now; nobody else learns more."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.kiosk.conftest import Customer


@pytest.fixture
def booked(customer, small):
    """The booking of eleven, whose customer is here."""
    [(booked,)] = small.rows("SELECT id FROM appointments")
    small.act("arrive", booked)
    return booked


def look_for(customer: Customer, digits: str) -> None:
    customer.press("kiosk.booking")
    for digit in digits:
        customer.press(f"kiosk.keys.phone.{digit}")
    customer.press("kiosk.find.go")


def test_by_their_phone_number_they_have_their_number_back(customer: Customer, small, booked):
    look_for(customer, "5678")
    customer.comes_to("given")
    assert customer.find("kiosk.number").accessibleName() == "Number CA001"
    assert "You are checked in already" in customer.texts()
    assert "your booking at 11:00" in customer.texts()
    assert "Zoe" not in customer.texts()
    customer.press("kiosk.done")
    customer.comes_to("welcome")
    assert customer.kiosk.visit.tries._failed == []


def test_who_is_called_meanwhile_is_sent_to_the_desk(customer: Customer, small, booked):
    small.act("call", booked, staff_id="ana", reason="early")
    customer.scan(f"FW:A:{booked}")
    customer.comes_to("given")
    assert "Your number is called: please come to the desk." in customer.texts()


def test_by_a_name_it_is_said_without_a_number_and_counts_as_a_try(customer: Customer, booked):
    customer.press("kiosk.booking")
    customer.press("kiosk.find.name")
    customer.type_here("mull")
    customer.key(Qt.Key.Key_Return)
    customer.until(lambda: "is checked in already" in customer.texts())
    assert "CA001" not in customer.texts()
    assert len(customer.kiosk.visit.tries._failed) == 1
