"""A PIN is typed at any speed, wherever one is asked for, and is nowhere shown."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.lock.test_pin_settings import pins  # noqa: F401 - a fixture


class Fast:
    """Real keys so many milliseconds apart by the router's clock, on whatever has the keyboard."""

    def __init__(self, guest, gap):
        self.now, self.gap, self.router = 1_000.0, gap, guest.window.conduct.scans
        self.window, self.router._clock = guest.window, lambda _event: self.now

    def type(self, keys):
        self.now += 900
        for key in keys:
            if self.router._held and self.gap > self.router._reader.patience:
                self.router.lapse()
            self.now += self.gap
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return if key == "\r" else key)


@pytest.mark.parametrize("gap", [1, 12, 60])
def test_a_pin_is_given_by_typing_it_twice_at_any_speed_and_never_shown(pins, guarded, gap):  # noqa: F811
    pins.press("pins.cyd.give")
    pins.until(lambda: pins.sees("new_pin.pin"))
    for _ in range(2):
        Fast(pins, gap).type("2640\r")
    pins.until(lambda: any("has a new PIN" in each for each in pins.notices()))
    assert guarded.seat.sign_in("cyd", "2640").is_right
    assert not any("2640" in each for each in pins.notices())


@pytest.mark.parametrize("gap", [1, 12, 60])
def test_a_pin_unlocks_at_any_speed(guest, guarded, gap):
    guest.lock.fall()
    guest.press("lock.who.faces.ana")
    Fast(guest, gap).type("7301\r")
    guest.until(lambda: not guest.lock.is_locked)
    assert guarded.staff_id == "ana"


def test_a_managers_leave_is_given_at_any_speed(guest, guarded):
    given = []
    ask_leave(guest, given.append)
    guest.until(lambda: guest.sees("leave.who.pin"))
    Fast(guest, 12).type("7301\r")
    guest.until(lambda: given)
    assert not guest.sees("leave.card")


def test_a_pin_that_is_typed_before_the_managers_are_read_is_shown_nowhere(guest):
    ask_leave(guest, lambda _: None)
    assert not guest.sees("leave.who.pin")
    Fast(guest, 12).type("7301\r")
    guest.until(lambda: guest.sees("leave.who.pin"))
    guest.until(lambda: not guest.window.scene.lanes._reading)
    assert guest.notices() == []


def test_a_scan_into_a_password_field_stays_there_and_is_shown_nowhere(guest, till):
    field = QLineEdit(till)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.show()
    field.setFocus()
    Fast(guest, 5).type("2580\r")
    guest.until(lambda: not till.scene.lanes._reading)
    assert (field.text(), guest.notices()) == ("2580", [])


def test_after_a_press_beside_the_keypad_digits_still_go_into_it(guest):
    guest.lock.fall()
    guest.press("lock.who.faces.ana")
    QTest.mouseClick(guest.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    assert QApplication.focusWidget() is guest.find("lock.who.pin")
    Fast(guest, 60).type("7301\r")
    guest.until(lambda: not guest.lock.is_locked)


@pytest.mark.parametrize("name", ["lock.who.back", "lock.who.pin.1", "lock"])
def test_whatever_has_the_keyboard_on_the_lock_digits_go_into_the_pad(guest, name):
    guest.lock.fall()
    guest.press("lock.who.faces.ana")
    guest.find(name).setFocus()
    Fast(guest, 60).type("7301\r")
    guest.until(lambda: not guest.lock.is_locked)


def test_after_a_press_on_the_veil_digits_still_go_into_the_leave(guest):
    given = []
    ask_leave(guest, given.append)
    guest.until(lambda: guest.sees("leave.who.pin"))
    QTest.mouseClick(guest.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    Fast(guest, 60).type("7301\r")
    guest.until(lambda: given)


def test_after_a_press_beside_the_pad_of_a_new_pin_digits_still_go_into_it(pins, guarded):  # noqa: F811
    pins.press("pins.cyd.give")
    sheet = pins.find("new_pin")
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, sheet.height() - 5))
    assert QApplication.focusWidget() is pins.find("new_pin.pin")


def ask_leave(guest, then):
    from app.ui.scene import LeaveWish

    guest.window.scene.leave_wanted.emit(LeaveWish("override", then))
