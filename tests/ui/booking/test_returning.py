"""A booking that was begun on a page and a day ends there, with the new booking in view and chosen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.values import Kind
from app.ui.rail import RailButton
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at

NEXT_DAY = 86_400


@pytest.fixture
def hand(qtbot, real):
    hand = Hand(qtbot, real)
    hand.press("rail-calendar")
    hand.until(lambda: real.page.objectName() == "calendar_page" and real.page.view.plan is not None)
    return hand


def lit(window):
    """Which places of the rail are marked."""
    return [each.objectName() for each in window.rail.findChildren(RailButton) if each.isChecked()]


def test_while_a_booking_is_made_no_other_page_is_marked_as_the_one_shown(hand, real):
    hand.press("rail-settings")
    real.scene.booking_wanted.emit(BookingWish())
    assert lit(real) == []
    real.scene.back_wanted.emit()
    assert lit(real) == ["rail-settings"]
    hand.press("rail-calendar")
    assert lit(real) == ["rail-calendar"]


def press_time(hand, column, start):
    view = hand.window.page.view
    plan = view.plan
    view.reveal(plan.slot(column, start, view.snap_minutes))
    point = plan.slot(column, start, view.snap_minutes).center() - view.offset()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    hand.until(lambda: hand.window.page.objectName() == "booking")


def book_zoe(hand):
    hand.type("booking.customer.search", "zoe")
    hand.press("booking.customer.hit.zoe")
    hand.until(lambda: hand.window.page.summary.book.isEnabled())
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: hand.window.page.objectName() != "booking")


def test_a_booking_begun_in_the_calendar_ends_there_and_is_chosen(hand, real):
    press_time(hand, 0, at(14))
    book_zoe(hand)
    view = real.page.view
    assert real.page.objectName() == "calendar_page"
    hand.until(lambda: view.chosen() is not None and view.chosen()[0] is Kind.APPOINTMENT)
    hand.until(view.hasFocus)
    card = view.visualRect(view.currentIndex())
    assert view.viewport().rect().intersects(card)


def test_the_week_that_it_was_begun_in_stays(hand, real):
    hand.press("calendar.span.week")
    day = real.scene.day
    hand.until(lambda: len(real.page.view.plan.day.columns) > 4)
    number = (day - real.page.first).days + 1
    press_time(hand, number, at(14) + NEXT_DAY)
    book_zoe(hand)
    hand.until(lambda: real.page.view.chosen() is not None)
    assert (real.page.stride, real.scene.day) == (7, day)


def test_a_booking_of_another_day_is_shown_on_that_day(hand, real):
    day = real.scene.day
    press_time(hand, 0, at(14))
    hand.press(f"booking.day.{day + timedelta(days=1)}")
    hand.press("booking.slot.11:00")
    book_zoe(hand)
    hand.until(lambda: real.page.view.chosen() is not None)
    assert (real.page.objectName(), real.scene.day) == ("calendar_page", day + timedelta(days=1))


@pytest.mark.parametrize("leave", ["key", "discard"])
def test_leaving_goes_back_to_the_page_and_the_day(hand, real, leave):
    hand.press("header-day-after")
    day = real.scene.day
    hand.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: real.page.objectName() == "booking")
    if leave == "key":
        hand.key(Qt.Key.Key_Escape)
    else:
        hand.press("booking.discard")
    assert (real.page.objectName(), real.scene.day) == ("calendar_page", day)


def test_a_booking_begun_on_the_queue_ends_on_the_queue(hand, real):
    hand.press("rail-queue")
    hand.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: real.page.objectName() == "booking")
    hand.press("booking.slot.14:00")
    book_zoe(hand)
    assert (real.page.objectName(), real.scene.pointed) == ("queue", None)
