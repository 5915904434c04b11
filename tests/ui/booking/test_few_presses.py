"""A known customer is booked in under six presses, on the real desk; and who is nearly known is found."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton

from app.core.values import Appointment
from tests.support.hand import Hand
from tests.support.shop_builder import DAY, at


class Presses(QObject):
    """Counts the presses of a mouse on buttons."""

    count = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QAbstractButton)
        return False


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


@pytest.fixture
def presses(qapp):
    counter = Presses()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


def test_under_six_presses_for_another_service_on_another_day(hand, real, small, presses):
    hand.press("header-new-booking")
    hand.press("booking.service.class")
    hand.press("booking.day.2026-05-12")
    hand.press("booking.slot.11:00")
    hand.type_here("zoe")
    hand.find("booking.customer.hit.zoe")
    hand.key(Qt.Key.Key_Return)
    hand.press("booking.book")
    hand.until(lambda: real.page.objectName() != "booking")
    [[made]] = small.rows("SELECT id FROM appointments")
    assert small.find(Appointment, made).scheduled_start_at == at(11) + DAY
    assert presses.count == 5


def test_a_walk_in_by_a_bare_name_is_found_as_what_was_typed(hand, real, small):
    ticket = small.check_in(guest_name="Pat Moor").ticket
    hand.press("header-new-booking")
    hand.find("booking.slot.11:00")
    hand.type("booking.customer.search", "pat mo")
    hand.press(f"booking.customer.hit.{ticket}")
    assert (real.page.customer.is_new, real.page.customer.name) == (True, "Pat Moor")


def test_who_is_written_down_again_can_be_taken_as_they_are(hand, real):
    hand.press("header-new-booking")
    hand.type("booking.customer.search", "Zoey Leee")
    hand.press("booking.customer.hit.new")
    hand.type("booking.customer.email", "ZOE@example.com")
    hand.press("booking.customer.known.zoe")
    assert (real.page.customer.profile_id, real.page.customer.is_new) == ("zoe", False)
