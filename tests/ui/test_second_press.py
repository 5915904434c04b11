"""What a first press put under the pointer takes no second one: real presses and keys of the window system."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from app.ui.rows.settling import MOMENT_SECONDS, settling_of
from app.ui.scene import BookingWish, DrawerWish
from app.ui.second_press import KEY_SECONDS
from app.ui.widgets.button import Button
from tests.support import sample_views as sample
from tests.support.moments import let_no_moment_pass

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Desk:
    """The window with plain pages, whose time stands still until it is told to go on; what is pressed is counted."""

    def __init__(self, window):
        self.window, self.now, self.pressed = window, settling_of(window).clock(), []
        settling_of(window).clock = lambda: self.now
        window.show_page("booking")
        self.add(window.page, "book").clicked.connect(lambda: window.show_page("today"))
        self.add(window.pages["today"], "approve")
        self.now += 10

    def add(self, page, name):
        button = Button(name, name, parent=page)
        button.setGeometry(400, 500, 90, 40)
        button.clicked.connect(lambda: self.pressed.append(name))
        button.show()
        return button

    def spot(self, name):
        button = next(each for each in self.window.findChildren(QAbstractButton, name) if each.isVisible())
        return button.mapTo(self.window, button.rect().center())

    def press(self, at):
        QTest.mouseClick(self.window.windowHandle(), LEFT, NONE, at)

    def key(self, kind, key=Qt.Key.Key_Return, *, again=False):
        event = QKeyEvent(kind, key, NONE, "", again)
        QApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def plain(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Desk(window)


def test_a_double_press_on_book_approves_nobody(plain):
    at = plain.spot("book")
    QTest.mouseClick(plain.window.windowHandle(), LEFT, NONE, at)
    QTest.mouseDClick(plain.window.windowHandle(), LEFT, NONE, at)
    assert (plain.window.page_name, plain.pressed) == ("today", ["book"])


def test_a_moment_later_the_new_page_is_pressed(plain):
    at = plain.spot("book")
    plain.press(at)
    plain.now += MOMENT_SECONDS
    plain.press(at)
    assert plain.pressed == ["book", "approve"]


def test_a_finger_that_taps_twice_approves_nobody(plain):
    at, screen = plain.spot("book"), QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    for _ in range(2):
        QTest.touchEvent(plain.window.windowHandle(), screen).press(0, at).commit()
        QTest.touchEvent(plain.window.windowHandle(), screen).release(0, at).commit()
    assert (plain.window.page_name, plain.pressed) == ("today", ["book"])


def test_the_rail_is_pressed_at_once(plain):
    plain.press(plain.spot("rail-queue"))
    plain.press(plain.spot("rail-today"))
    assert plain.window.page_name == "today"


def test_what_came_where_a_button_of_the_header_was_waits_too(plain):
    plain.press(plain.spot("book"))
    QApplication.processEvents()
    asked = []
    plain.window.header.booking_pressed.connect(lambda: asked.append(1))
    plain.press(plain.spot("header-new-booking"))  # it is not there while a booking is made
    assert asked == []


def test_a_press_beside_a_drawer_that_has_just_opened_leaves_it_open(plain):
    drawer = plain.window.conduct.drawer
    drawer.open_it(DrawerWish(Button("x", "x"), "Here"))
    plain.press(QPoint(20, 300))
    assert drawer.isVisible()
    plain.now += MOMENT_SECONDS
    plain.press(QPoint(20, 300))
    assert not drawer.isVisible()


def test_the_press_after_the_one_that_closed_a_drawer_reaches_no_page(plain):
    plain.window.conduct.drawer.open_it(DrawerWish(Button("x", "x"), "Here"))
    plain.now += MOMENT_SECONDS
    plain.window.conduct.drawer.close_it()
    plain.press(plain.spot("book"))
    assert plain.pressed == []


def test_a_second_press_on_a_notice_that_went_does_not_fall_through_it(plain):
    plain.window.scene.say("Saved", "good")
    plain.now += MOMENT_SECONDS
    [notice] = plain.window.conduct.notices.shown()
    cross = notice.findChild(QAbstractButton, f"{notice.objectName()}-close")
    at = cross.mapTo(plain.window, cross.rect().center())
    plain.add(plain.window.page, "below").move(plain.window.page.mapFrom(plain.window, at) - QPoint(45, 20))
    plain.press(at)
    plain.press(at)
    assert (plain.window.conduct.notices.shown(), plain.pressed) == ([], [])


def test_a_key_held_down_presses_once(plain):
    plain.window.findChild(QAbstractButton, "book").click()
    approve = plain.window.findChild(QAbstractButton, "approve")
    approve.setFocus()
    plain.now += 10
    plain.key(QEvent.Type.KeyPress, Qt.Key.Key_Space, again=True)
    plain.key(QEvent.Type.KeyRelease, Qt.Key.Key_Space)
    assert plain.pressed == ["book"]
    QTest.keyClick(plain.window.windowHandle(), Qt.Key.Key_Space)
    assert plain.pressed == ["book", "approve"]


def test_a_key_struck_twice_presses_once(plain):
    plain.window.findChild(QAbstractButton, "book").click()
    plain.window.findChild(QAbstractButton, "approve").setFocus()
    QTest.keyClick(plain.window.windowHandle(), Qt.Key.Key_Space)
    assert plain.pressed == ["book"]
    plain.now += KEY_SECONDS
    QTest.keyClick(plain.window.windowHandle(), Qt.Key.Key_Space)
    assert plain.pressed == ["book", "approve"]


def test_what_is_written_in_a_field_that_has_just_come_is_whole(plain):
    field = QLineEdit(plain.window.pages["today"])
    plain.window.show_page("today")
    field.show()
    field.setFocus()
    QTest.keyClick(plain.window.windowHandle(), Qt.Key.Key_Space)
    assert field.text() == " "


def test_the_press_after_the_one_that_booked_approves_no_request(hand, desk, shop):
    shop.answers["book"] = sample.appointment_card().appointment
    hand.find("requests.approve.request-grace")
    desk.scene.booking_wanted.emit(BookingWish())
    hand.press("booking.slot.11:00")
    hand.type("booking.customer.search", "grace k")
    hand.press("booking.customer.hit.profile-grace")
    let_no_moment_pass(desk)
    hand.press("booking.book")
    hand.until(lambda: desk.page_name == "today")
    approve = hand.find("requests.approve.request-grace")
    QTest.mouseClick(desk.windowHandle(), LEFT, NONE, approve.mapTo(desk, approve.rect().center()))
    answered = []  # what was asked for before comes first
    desk.scene.lanes.write_by(lambda _: None, settle=lambda: None, then=answered.append, failed=lambda _: False)
    hand.until(lambda: answered)
    assert [verb for verb, *_ in shop.acts] == ["book"]
