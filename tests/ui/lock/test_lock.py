"""The lock: when it falls, who is let in, and what is there afterwards."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.core.errors import StoreUnavailable
from app.ui.errands import nothing
from app.ui.file_dialog import FileDialog
from tests.support.guarded import guard
from tests.support.till_window import open_window
from tests.ui.lock.conftest import Guest


def locked(guest):
    guest.lock.fall()
    guest.until(lambda: guest.sees("lock.who.faces.ana"))


def texts(window):
    """Everything that is written on, or says something of, what is in the window."""
    return " ".join(
        str(getattr(each, name)())
        for each in [window, *window.findChildren(QWidget)]
        for name in ("text", "accessibleName", "accessibleDescription", "toolTip", "windowTitle")
        if callable(getattr(each, name, None))
    )


def shown_menu(guest):
    guest.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def by_mouse(guest, button, line):
    """A press on the button, and one on the line of the menu that comes."""
    guest.press(button)
    menu = shown_menu(guest)
    at = menu.actionGeometry(next(each for each in menu.actions() if each.objectName() == line)).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def by_keys(guest, button, line):
    """The space bar on the button, arrows to the line, and Enter."""
    guest.find(button).setFocus(Qt.FocusReason.TabFocusReason)
    guest.key(Qt.Key.Key_Space)
    menu = shown_menu(guest)
    for _ in menu.actions():
        if menu.activeAction() is None or menu.activeAction().objectName() != line:
            QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_one_key_locks_and_covers_the_whole_window(guest, till):
    guest.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert guest.lock.is_locked
    assert guest.lock.page.geometry() == till.rect()
    assert guest.lock.page.isAncestorOf(QApplication.focusWidget()) or guest.lock.page.hasFocus()


def test_the_button_in_the_header_locks(guest):
    guest.press("header-lock")
    assert guest.lock.is_locked


def test_the_right_pin_lets_in_and_the_wrong_one_does_not(guest, guarded):
    locked(guest)
    guest.press("lock.who.faces.ana")
    guest.type_pin("9999")
    guest.until(lambda: guest.said() == "That was not the PIN.")
    assert guest.lock.is_locked
    guest.type_pin("7301")
    guest.until(lambda: not guest.lock.is_locked)
    assert (guarded.staff_id, guest.window.scene.person.id) == ("ana", "ana")


def test_a_pin_is_typed_in_the_digits_of_any_keyboard(guest):
    locked(guest)
    guest.press("lock.who.faces.ana")
    pad = guest.find("lock.who.pin")
    for at, digit in enumerate("\u0667\u0663\u06f0\u06f1"):  # 73 as in Cairo, 01 as in Tehran
        pad.clock = partial(float, at)
        QApplication.sendEvent(pad, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit))
    guest.key(Qt.Key.Key_Return)
    guest.until(lambda: not guest.lock.is_locked)


def test_somebody_without_a_pin_is_let_in_by_a_manager_and_chooses_one(guest, guarded):
    locked(guest)
    guest.press("lock.who.faces.cyd")
    guest.type_pin("7301", "lock.first.who.pin")
    for _ in range(2):
        guest.type_pin("2640", "new_pin.pin")
    guest.until(lambda: not guest.lock.is_locked)
    assert guarded.staff_id == "cyd"
    assert guarded.seat.sign_in("cyd", "2640").is_right


def test_whose_manager_does_not_come_is_asked_again_who_it_is(guest):
    locked(guest)
    guest.press("lock.who.faces.cyd")
    guest.type_pin("9999", "lock.first.who.pin")
    guest.until(lambda: guest.said("lock.first.who.said") == "That was not the PIN.")
    guest.press("lock.first.back")
    guest.until(lambda: guest.sees("lock.who.faces.cyd"))
    guest.let_in("bob")


def test_a_leave_that_nobody_uses_is_gone_and_the_lock_as_it_was(guest, guarded):
    locked(guest)
    guest.press("lock.who.faces.cyd")
    guest.type_pin("7301", "lock.first.who.pin")
    guest.until(lambda: guest.sees("new_pin.pin"))
    guest.lock.page.first._patience.timeout.emit()
    guest.until(lambda: guest.sees("lock.who.faces.cyd") and not guarded.seat._leaves)
    assert guest.lock.is_locked


def test_where_no_manager_has_a_pin_any_more_a_face_is_enough(guest, guarded):
    guarded.change_staff("ana", is_active=False)
    guest.lock.fall()
    guest.until(lambda: guest.sees("lock.who.faces.cyd"))
    guest.let_in("cyd")
    assert guarded.staff_id == "cyd"


def test_a_pin_that_is_given_or_taken_away_elsewhere_is_known_at_a_locked_desk(guest, guarded):
    locked(guest)
    guest.press("lock.who.faces.bob")
    guarded.staff_id = "ana"  # as at another till of the shop
    guarded.act("forget_pin", "bob")
    guarded.act("set_pin", "cyd", pin="2640")
    guarded.staff_id = None
    guest.until(lambda: {each.id: each.has_pin for each in guest.lock.page.proving.members}["cyd"])
    assert guest.lock.is_locked
    guest.press("lock.who.faces.cyd")
    assert guest.sees("lock.who.pin")
    guest.press("lock.who.back")
    guest.press("lock.who.faces.bob")
    guest.until(lambda: guest.sees("lock.first.who.pin"))


def test_too_many_wrong_ones_are_told_how_long_to_wait(guest, guarded):
    for _ in range(3):
        guarded.seat.sign_in("ana", "9999")
    locked(guest)
    guest.press("lock.who.faces.ana")
    guest.type_pin("9999")
    guest.until(lambda: "30 s." in guest.said())
    assert not guest.window.findChild(QWidget, "lock.who.pin").isEnabled()


def test_escape_leads_back_to_the_faces_while_a_pin_has_to_wait(guest, guarded):
    for _ in range(3):
        guarded.seat.sign_in("ana", "9999")
    locked(guest)
    guest.press("lock.who.faces.ana")
    guest.type_pin("9999")
    guest.until(lambda: "30 s." in guest.said())
    guest.key(Qt.Key.Key_Escape)
    assert guest.sees("lock.who.faces.bob")
    assert not guest.sees("lock.who.pin")


def test_while_locked_nothing_of_the_shop_is_in_the_window(guest, till):
    guest.until(lambda: "Zoe" in texts(till))
    locked(guest)
    said = texts(till)
    assert "Zoe" not in said
    assert "Today" not in said
    assert {each.objectName() for each in till.findChildren(QWidget, options=Qt.FindDirectChildrenOnly)} == {"lock"}


def test_nobody_is_at_the_desk_of_the_shop_while_it_is_locked(guest, guarded):
    locked(guest)
    guest.until(lambda: guarded.staff_id is None)
    assert guest.window.scene.person is None


def test_a_press_before_the_lock_is_still_theirs(guest, guarded, till):
    till.scene.act("check_in", definition_id="cut", location_id="mel")
    locked(guest)
    guest.until(lambda: guarded.rows("SELECT staff_id FROM audit WHERE verb = 'check_in'") == [("bob",)])


def test_all_is_where_it_was_for_who_comes_back(guest, till):
    till.show_page("queue")
    field = next(each for each in till.findChildren(QWidget) if each.isVisible() and each.focusPolicy())
    field.setFocus()
    was = QApplication.focusWidget()
    locked(guest)
    guest.let_in("bob")
    assert (till.page_name, QApplication.focusWidget()) == ("queue", was)
    assert till.rail.isVisible()
    assert till.windowTitle() == "Floorwalker"


def test_a_start_with_pins_begins_locked(qtbot, small):
    with open_window(qtbot, guard(small), small.clock) as window:
        guest = Guest(qtbot, window)
        guest.until(lambda: guest.lock.is_locked and guest.sees("lock.who.faces.ana"))
        assert "Zoe" not in texts(window)
        guest.let_in("ana")
        guest.until(lambda: "Zoe" in texts(window))


def test_the_keys_of_the_window_are_there_again_though_it_was_locked_behind_another(guest, till):
    QApplication.focusWidget().clearFocus()  # as while another program is in front
    locked(guest)
    guest.let_in("bob")
    assert QApplication.focusWidget().isVisible()


def test_a_shop_without_pins_is_never_locked(qtbot, small):
    with open_window(qtbot, small, small.clock) as window:
        guest = Guest(qtbot, window)
        guest.lock.fall()
        assert not guest.lock.is_locked
        assert not guest.sees("header-lock")
        assert not guest.sees("header-person")


def test_left_alone_it_locks_itself(guest, till, guarded):
    guest.until(lambda: guest.lock.idle._timer.isActive())
    now = [1000.0]
    guest.lock.idle._clocks = lambda: (now[0], now[0])
    guest.lock.idle.watch(300)
    now[0] += 299
    guest.lock.idle._look()
    assert not guest.lock.is_locked
    now[0] += 1
    guest.lock.idle._look()
    assert guest.lock.is_locked


def test_the_first_touch_after_a_sleep_locks_and_is_not_handed_on(guest, till):
    now = [1000.0, 5000.0]
    guest.lock.idle._clocks = lambda: (now[0], now[1])
    guest.lock.idle.watch(300)
    now[1] += 3600  # asleep: the clock that never goes back stood still
    QTest.mouseClick(till.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    assert guest.lock.is_locked


def test_a_hand_in_another_window_of_the_program_keeps_it_open(qtbot, guest, till):
    now = [1000.0]
    guest.lock.idle._clocks = lambda: (now[0], now[0])
    guest.lock.idle.watch(60)
    dialog = QDialog(till)
    qtbot.addWidget(dialog)
    dialog.show()
    guest.until(lambda: QApplication.focusWindow() is dialog.windowHandle())
    now[0] += 50
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    now[0] += 20
    guest.lock.idle._look()
    assert not guest.lock.is_locked


@pytest.fixture
def in_the_systems_dialog(guest, till):
    """A dialog that the system draws: no press in it is seen here. The desk is locked after a minute."""
    guest.now = 1000.0
    guest.lock.idle._clocks = lambda: (guest.now, guest.now)
    guest.lock.idle.watch(60)
    dialog = FileDialog(till.page, "file", "Open", nothing)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # as Qt does it where the system has one
    dialog.open()
    guest.lock.idle._look()
    return dialog


def after(guest, seconds):
    guest.now += seconds
    guest.lock.idle._look()
    return guest.lock.is_locked


def test_whoever_looks_for_a_file_is_not_locked_out_and_has_the_whole_time_afterwards(guest, in_the_systems_dialog):
    assert not after(guest, 350)
    in_the_systems_dialog.reject()
    assert not after(guest, 59)
    assert after(guest, 1)


def test_a_dialog_that_was_left_open_does_not_keep_the_desk_open(guest, in_the_systems_dialog):
    assert after(guest, 360)
    assert not in_the_systems_dialog.isVisible()


@pytest.mark.parametrize("minutes", [1, 0])
def test_how_long_it_waits_is_a_setting(guest, till, minutes):
    guest.window.scene.lanes.write_by(
        lambda shop: (shop.seat.sign_in("ana", "7301"), shop.act("set_setting", "lock_after_minutes", value=minutes)),
        settle=lambda: None, then=lambda _: None, failed=lambda _: True,
    )  # fmt: skip
    guest.until(lambda: guest.lock.idle._seconds == 60 * minutes and guest.lock._minutes == minutes)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
@pytest.mark.parametrize("way", [by_mouse, by_keys])
def test_switching_is_two_presses_and_a_pin(guest, guarded, way):
    way(guest, "header-person", "person-ana")
    guest.type_pin("7301")
    guest.until(lambda: guarded.staff_id == "ana" and not guest.lock.is_locked)
    assert guest.window.scene.person.id == "ana"


def test_trouble_with_the_store_is_told_to_who_wants_in(guest, till, guarded):
    locked(guest)
    look = guarded.look

    def broken(query, *args, **given):
        if query == "shop_view":
            raise StoreUnavailable("shop.db cannot be read")
        return look(query, *args, **given)

    guarded.look = broken
    guest.press("lock.who.faces.ana")
    guest.type_pin("7301")
    guest.until(lambda: "cannot be read" in guest.said())
    guarded.look = look
    guest.type_pin("7301")
    guest.until(lambda: not guest.lock.is_locked)


def test_without_pins_the_key_leads_to_where_they_are_given(qtbot, small):
    with open_window(qtbot, small, small.clock) as window:
        guest = Guest(qtbot, window)
        guest.lock.fall()
        guest.press(f"{window.conduct.notices.shown()[-1].objectName()}-action")
        guest.until(lambda: guest.sees("pins.ana"))
