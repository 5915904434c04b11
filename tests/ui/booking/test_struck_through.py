"""A time that is not free is pressed to see why: what is said of it, and what can be done, comes into view."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea

from tests.support.hand import Hand
from tests.support.shop_builder import at
from tests.ui.booking.test_reaching_the_shop import begin


def is_in_view_below(page, part, above):
    """Whether all of a part is seen, once it is laid out."""
    area = page.findChild(QScrollArea, "booking.scroll").viewport()
    box = QRect(part.mapTo(area, QPoint()), part.size())
    return box.top() > above.mapTo(area, above.rect().bottomLeft()).y() and area.rect().contains(box)


def test_what_is_said_of_a_time_that_is_taken_comes_into_view(qtbot, real, small):
    for member in ("ana", "bob"):
        small.book(staff_id=member, start=at(12))
    hand = Hand(qtbot, real)
    page = begin(real, hand, "cut")
    real.resize(1366, 640)
    hand.press("booking.slot.12:00")
    last, said = hand.find("booking.slot.16:30"), ("booking.why", "booking.override_reason", "booking.join_waitlist")
    hand.until(lambda: all(is_in_view_below(page, hand.find(name), last) for name in said))


def test_that_a_struck_time_can_be_pressed_is_said_while_there_is_one(qtbot, real, small):
    hand = Hand(qtbot, real)
    begin(real, hand, "cut")
    hand.find("booking.slot.12:00")
    assert not hand.sees("booking.struck")
    for member in ("ana", "bob"):
        small.book(staff_id=member, start=at(12))
    hand.until(lambda: hand.sees("booking.struck"))
