"""Two fingers on the calendar, on a screen and on a touchpad."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Kind
from app.ui.calendar.keys import calendar_keys

LENA = "booking-lena-fischer"


@pytest.fixture
def finger():
    return QTest.createTouchDevice()


@pytest.fixture
def lena(calendar):
    """The middle of Lena's booking, where the first finger goes down."""
    return calendar.visualRect(calendar.days.index_of(Kind.APPOINTMENT, LENA)).center()


def spread(view, finger, upper, lower, step, count=6):
    """Put two fingers down and part them, or bring them together; they stay down."""
    area = view.viewport()
    QTest.touchEvent(area, finger).press(0, upper, area).commit()
    QTest.touchEvent(area, finger).move(0, upper, area).press(1, lower, area).commit()
    for turn in range(1, count + 1):
        apart = QPoint(0, turn * step)
        QTest.touchEvent(area, finger).move(0, upper - apart, area).move(1, lower + apart, area).commit()
    return upper - apart, lower + apart


def lift(view, finger, upper, lower):
    area = view.viewport()
    QTest.touchEvent(area, finger).release(0, upper, area).release(1, lower, area).commit()
    QApplication.processEvents()


def test_fingers_that_part_stretch_the_hours(calendar, finger):
    before = calendar.plan.hour
    ends = spread(calendar, finger, QPoint(200, 250), QPoint(200, 350), 10)
    lift(calendar, finger, *ends)
    assert 1.8 < calendar.zoom <= 2.2  # Qt counts from the first step that it takes for a pinch
    assert calendar.plan.hour > before * 1.5


def test_fingers_that_come_together_lower_them(calendar, finger):
    calendar.set_zoom(3.0)
    ends = spread(calendar, finger, QPoint(200, 200), QPoint(200, 400), -10)
    lift(calendar, finger, *ends)
    assert 1.2 <= calendar.zoom < 1.4


def test_the_time_between_the_fingers_stays_there(calendar, finger):
    calendar.set_zoom(1.5)
    between = calendar.plan.exact(calendar.verticalOffset() + 300)
    ends = spread(calendar, finger, QPoint(200, 250), QPoint(200, 350), 10)
    assert calendar.plan.exact(calendar.verticalOffset() + 300) == pytest.approx(between, abs=180)
    lift(calendar, finger, *ends)


def test_two_fingers_on_a_booking_neither_move_nor_open_it(qtbot, calendar, finger, lena):
    signals = (calendar.carried, calendar.dropped, calendar.opened, calendar.time_chosen)
    heard = []
    for signal in signals:
        signal.connect(lambda *said: heard.append(said))
    ends = spread(calendar, finger, lena, lena + QPoint(0, 60), 10)
    qtbot.wait(QApplication.styleHints().mousePressAndHoldInterval() + 50)
    lift(calendar, finger, *ends)
    assert (heard, calendar.ghost) == ([], None)


def test_a_second_finger_puts_back_what_the_first_has_in_hand(qtbot, calendar, finger, lena):
    area = calendar.viewport()
    QTest.touchEvent(area, finger).press(0, lena, area).commit()
    qtbot.waitUntil(lambda: calendar.ghost is not None)
    with qtbot.assertNotEmitted(calendar.dropped), qtbot.assertNotEmitted(calendar.opened):
        ends = spread(calendar, finger, lena, lena + QPoint(0, 60), 10)
        assert calendar.ghost is None
        lift(calendar, finger, *ends)


def test_a_tap_opens_again_after_a_pinch(qtbot, calendar, finger):
    lift(calendar, finger, *spread(calendar, finger, QPoint(200, 250), QPoint(200, 350), 10))
    area = calendar.viewport()
    calendar.select(Kind.APPOINTMENT, LENA)
    at = calendar.visualRect(calendar.currentIndex()).center()
    with qtbot.waitSignal(calendar.opened) as opened:
        QTest.touchEvent(area, finger).press(0, at, area).commit()
        QTest.touchEvent(area, finger).release(0, at, area).commit()
    assert opened.args[1] == LENA


def test_a_touchpad_stretches_the_hours_too(calendar):
    pad = QPointingDevice(
        "pad", 77, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 2, 0,
    )  # fmt: skip
    at = QPointF(200, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, at, at, QPointF(calendar.viewport().mapToGlobal(at)), 0.25,
        QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(calendar.viewport(), event)
    assert (calendar.zoom, event.isAccepted()) == (1.25, True)


def test_the_keys_that_zoom_are_in_the_list_of_keys():
    assert {"Ctrl++", "Ctrl+-", "Ctrl+0"} <= {key.key for key in calendar_keys()}
