"""The calendar on a real store: bookings dragged by hand, what the store keeps of it, and what takes it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Appointment, Kind
from app.ui.calendar import CalendarView
from tests.support.hand import Hand
from tests.support.shop_builder import at

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hand(qtbot, real):
    real.resize(1366, 1000)
    return Hand(qtbot, real)


def calendar_of(hand, booking):
    """The calendar, once it shows the booking."""
    view = hand.find("calendar")
    assert isinstance(view, CalendarView)
    hand.until(lambda: view.days.index_of(Kind.APPOINTMENT, booking.id).isValid())
    return view


def drag(hand, booking, staff_id, start):
    """Drag a booking by its middle to a time of somebody's; answers the calendar, the button still down."""
    view = calendar_of(hand, booking)
    view.scrollTo(view.days.index_of(Kind.APPOINTMENT, booking.id))
    plan = view.plan
    column = next(number for number, each in enumerate(plan.day.columns) if each.key == staff_id)
    hold = view.visualRect(view.days.index_of(Kind.APPOINTMENT, booking.id)).center()
    shift = plan.y(start) - plan.y(booking.scheduled_start_at)
    goal = QPoint(plan.column(column).center().x() - view.horizontalOffset(), hold.y() + shift)
    QTest.mousePress(view.viewport(), LEFT, pos=hold)
    for point in (hold + QPoint(0, 15), (hold + goal) / 2, goal):
        QTest.mouseMove(view.viewport(), point)
        QApplication.processEvents()
    return view, goal


def drop(hand, booking, staff_id, start):
    view, goal = drag(hand, booking, staff_id, start)
    QTest.mouseRelease(view.viewport(), LEFT, pos=goal)
    return view


def stands(small, booking):
    found = small.find(Appointment, booking.id)
    return found.assigned_staff_id, found.scheduled_start_at


def test_a_booking_is_dragged_to_another_time_of_somebody_else_and_back_by_undo(hand, small):
    booking = small.book(start=at(11), staff_id="ana")
    drop(hand, booking, "bob", at(14))
    hand.until(lambda: stands(small, booking) == ("bob", at(14)))
    hand.until(hand.notices)
    assert hand.notices() == ["Zoe Lee moved to 14:00 with Bob Ng1"]
    hand.press("notice-1-action")
    hand.until(lambda: stands(small, booking) == ("ana", at(11)))


def test_the_calendar_shows_it_where_it_was_dropped(hand, small):
    booking = small.book(start=at(11), staff_id="ana")
    view = drop(hand, booking, "ana", at(12))
    hand.until(lambda: view.ghost is None)
    row = view.days.rows[view.days.index_of(Kind.APPOINTMENT, booking.id).row()]
    assert row.booking.start == at(12)


def test_over_a_rule_it_asks_why_and_moves_it_with_the_reason(hand, small):
    small.book(start=at(14), staff_id="ana", profile_id="max")
    booking = small.book(start=at(11), staff_id="ana")
    view = drop(hand, booking, "ana", at(14))
    hand.type("calendar.override.reason", "sisters")
    assert view.ghost is None
    hand.press("calendar.override.go")
    hand.until(lambda: stands(small, booking) == ("ana", at(14)))
    assert small.find(Appointment, booking.id).override_reason == "sisters"


def test_over_a_rule_it_stays_where_it_was_without_a_reason(hand, small):
    small.book(start=at(14), staff_id="ana", profile_id="max")
    booking = small.book(start=at(11), staff_id="ana")
    drop(hand, booking, "ana", at(14))
    hand.press("calendar.override.drop")
    hand.until(lambda: not hand.sees("calendar.override"))
    assert stands(small, booking) == ("ana", at(11))


def test_the_desk_adds_what_the_day_cannot_know_while_dragging(hand, small):
    small.change_staff("bob", excluded_service_handles=("cut",))
    booking = small.book(start=at(11), staff_id="ana")
    view, goal = drag(hand, booking, "bob", at(14))
    hand.until(lambda: view.ghost.reasons)
    assert view.ghost.reasons[0].code == "staff_not_eligible"
    QTest.mouseRelease(view.viewport(), LEFT, pos=goal)
    hand.until(hand.notices)
    assert stands(small, booking) == ("ana", at(11))


def test_alt_with_arrows_moves_the_booking_that_has_the_keyboard_and_not_the_day(hand, small):
    booking = small.book(start=at(11), staff_id="ana")
    view, day = calendar_of(hand, booking), hand.window.scene.day
    view.setFocus()
    view.select(Kind.APPOINTMENT, booking.id)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
    hand.until(lambda: stands(small, booking) == ("bob", at(11, 30)))
    hand.until(hand.notices)
    assert (hand.notices(), hand.window.scene.day) == (["Zoe Lee moved to 11:30 with Bob Ng1"], day)
    assert view.chosen() == (Kind.APPOINTMENT, booking.id)
