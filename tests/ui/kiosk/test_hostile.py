"""The check-in screen tried with hostile hands: every key, every scan, games with the focus, presses, what comes up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.values import Kind
from tests.support.guarded import PINS, guard
from tests.support.shop_builder import SmallShop
from tests.ui.kiosk.conftest import Customer, open_kiosk

SECRETS = ("Zoe", "Müller", "zoe@example.com", "345", "Allergic", "Ana", "Bob", "Ng0")
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
CODES = (
    "garbage-0815", "FW:A:of-another-shop-1", "FW:C:zoe-1", "CA001", "4006381333931", "1" * 250, "FW:A:" + "0" * 60,
    "7301", "FW:Q:1", "http://example.com/1", "../../etc/passwd1",
)  # fmt: skip
PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})
KEYS = [
    key
    for name, key in Qt.Key.__members__.items()
    if name not in ("Key_mu", "Key_micro")
    and key <= 0x01000060
    and name not in ("Key_Return", "Key_Enter", "Key_Space", "Key_Select")
]
"""What a keyboard has, but for what presses what has the focus, as it should."""


def is_shut_in(customer: Customer) -> None:
    """Nothing but the check-in screen is there, and nothing of anybody is on it."""
    window, kiosk = customer.window, customer.kiosk
    assert kiosk.is_on
    assert window.isVisible()
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    assert [each.objectName() for each in others] == []
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    inside = [each for each in window.findChildren(QWidget) if each.isVisible()]
    strangers = [each for each in inside if each is not kiosk.page and not kiosk.page.isAncestorOf(each)]
    assert [each.objectName() for each in strangers] == []
    found = [secret for secret in SECRETS if secret in customer.texts()]
    assert found == []


def nothing_happened(small: SmallShop) -> bool:
    return small.rows("SELECT count(*) FROM queue_entries") == [(0,)] and small.rows(
        "SELECT status FROM appointments"
    ) == [("confirmed",)]


def test_no_key_leads_out_of_it(customer: Customer, small: SmallShop):
    customer.until(lambda: not customer.page.is_settling)
    for modifiers in MODIFIERS:
        for key in KEYS:
            QTest.keyClick(QApplication.focusWidget() or customer.window, key, modifiers)
        for number in range(0x01000061, 0x01001250):  # of media, of other alphabets, and those that no keyboard has
            at = QApplication.focusWidget() or customer.window
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                QApplication.sendEvent(at, QKeyEvent(kind, number, modifiers))
        is_shut_in(customer)
    assert nothing_happened(small)
    assert customer.screen == "kiosk.welcome"


def test_enter_without_a_choice_takes_no_ticket(customer: Customer, small: SmallShop):
    for key in PRESSES:
        customer.key(key)
    is_shut_in(customer)
    assert nothing_happened(small)


def test_the_keyboard_alone_takes_one_ticket_however_long_enter_is_held(customer: Customer, small: SmallShop):
    customer.until(lambda: not customer.page.is_settling)
    while not (QApplication.focusWidget() and QApplication.focusWidget().objectName() == "kiosk.service.cut"):
        customer.key(Qt.Key.Key_Tab)
    tile = QApplication.focusWidget()
    for is_repeated in (False, True, True, True):
        QApplication.sendEvent(
            tile, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, MODIFIERS[0], "\r", is_repeated)
        )
    customer.comes_to("given")
    assert small.rows("SELECT count(*) FROM queue_entries") == [(1,)]


def test_a_scan_opens_nothing_of_the_desk(customer: Customer, small: SmallShop):
    for code in CODES:
        customer.ticks += 301  # or all but the first would only meet the pause
        customer.until(lambda: not customer.page.is_settling)
        customer.page.finding.said.setText("")
        customer.scan(code)
        customer.until(lambda: customer.page.finding.said.text())
        is_shut_in(customer)
    assert nothing_happened(small)
    assert customer.window.conduct.drawer.content is None


def test_scans_in_a_row_end_in_a_pause_and_not_in_a_booking(customer: Customer, small: SmallShop):
    for number in range(8):
        customer.until(lambda: customer.page is None or not customer.page.is_settling)
        customer.page.finding.said.setText("")
        customer.scan(f"FW:A:guess-{number}")
        customer.until(lambda: customer.page.finding.said.text())
    assert "Too many tries" in customer.texts()
    customer.scan(f"FW:A:{small.rows('SELECT id FROM appointments')[0][0]}")
    assert "Z. M." not in customer.texts()


def test_the_other_buttons_of_a_mouse_a_menu_and_a_drag_do_nothing(customer: Customer, small: SmallShop):
    customer.until(lambda: not customer.page.is_settling)
    for each in customer.page.findChildren(QWidget):
        if not each.isVisible():
            continue
        for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
            QTest.mouseClick(each, button)
        middle = each.rect().center()
        QApplication.sendEvent(
            each, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, each.mapToGlobal(middle))
        )
        data = QMimeData()
        data.setText("FW:A:1")
        actions = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(5, 5), actions, data, Qt.MouseButton.LeftButton, MODIFIERS[0])
        drop = QDropEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, MODIFIERS[0])
        for event in (enter, drop):
            QApplication.sendEvent(each, event)
    is_shut_in(customer)
    assert nothing_happened(small)


def test_what_is_typed_cannot_be_copied_pasted_or_brought_back(customer: Customer):
    customer.press("kiosk.booking")
    QApplication.clipboard().setText("5678")
    for key in (Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Z, Qt.Key.Key_X):
        customer.key(key, Qt.KeyboardModifier.ControlModifier)
    assert customer.page.finding.field.text() == ""
    customer.type_here("secret")
    customer.page.finding.begin()
    customer.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert customer.page.finding.field.text() == ""


def test_the_window_cannot_be_closed_or_made_small(customer: Customer):
    customer.window.close()
    is_shut_in(customer)
    customer.kiosk._guard.end()
    customer.kiosk._guard.begin(is_full=True)
    customer.window.showFullScreen()
    customer.window.showMinimized()
    customer.until(lambda: customer.window.isFullScreen() and not customer.window.isMinimized())
    customer.window.showNormal()
    customer.until(customer.window.isFullScreen)


def test_the_program_can_still_be_ended_by_the_system(customer: Customer):
    customer.window.leave()
    assert not customer.window.isVisible()


def test_games_with_the_focus_stay_on_the_screen(customer: Customer):
    customer.window.setFocus()
    customer.window.header.view.setFocus()
    customer.window.stack.setFocus()
    for _ in range(40):
        customer.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is None or focus is customer.window or customer.page.isAncestorOf(focus) or focus is customer.page
    is_shut_in(customer)


def test_what_comes_up_behind_it_waits_for_staff(customer: Customer):
    window = customer.window
    window.scene.say("Zoe Müller has arrived", "good")
    window.scene.card_wanted.emit("zoe")
    window.scene.check_in_wanted.emit()
    window.scene.page_wanted.emit("calendar")
    window.conduct.overlays.open_palette()
    dialog = QDialog()
    dialog.setObjectName("dialog")
    dialog.show()
    customer.until(lambda: not dialog.isVisible() and not customer.sees("palette"))
    is_shut_in(customer)
    customer.kiosk.leave()
    customer.until(lambda: "Zoe Müller has arrived" in customer.notices())
    dialog.close()


def test_nothing_of_the_window_is_told_to_a_screen_reader(customer: Customer):
    from PySide6.QtGui import QAccessible

    def walk(interface):
        yield interface.text(QAccessible.Text.Name)
        yield interface.text(QAccessible.Text.Description)
        yield interface.text(QAccessible.Text.Value)
        for at in range(interface.childCount()):
            child = interface.child(at)
            if child is not None and child.isValid():
                yield from walk(child)

    said = "\n".join(walk(QAccessible.queryAccessibleInterface(customer.window)))
    assert "Melbourne" in said
    assert [secret for secret in SECRETS if secret in said] == []
    assert "New booking" not in said


def hold(customer: Customer) -> None:
    """Hold the name of the place down for as long as it takes."""
    name = customer.find("kiosk.place")
    customer.until(lambda: not customer.page.is_settling)
    QTest.mousePress(name, Qt.MouseButton.LeftButton)
    assert name._holding.isActive()
    name._holding.timeout.emit()
    QTest.mouseRelease(name, Qt.MouseButton.LeftButton)


def test_without_pins_it_is_left_by_a_long_press_and_a_second_one(customer: Customer):
    QTest.mouseClick(customer.find("kiosk.place"), Qt.MouseButton.LeftButton)
    assert customer.screen == "kiosk.welcome"
    hold(customer)
    customer.comes_to("leave")
    customer.press("kiosk.leave.go")
    customer.until(lambda: not customer.kiosk.is_on)
    assert customer.window.isVisible()
    assert customer.sees("rail")


@pytest.fixture
def guarded(qtbot: QtBot, small: SmallShop) -> Iterator[Customer]:
    yield from open_kiosk(qtbot, guard(small))


def type_pin(customer: Customer, pin: str) -> None:
    customer.until(lambda: customer.sees("kiosk.who.pin") and not customer.page.is_settling)
    for digit in pin:
        customer.press(f"kiosk.who.pin.{digit}")
    customer.press("kiosk.who.pin.go")


def test_a_start_into_it_asks_no_staff_and_only_a_managers_pin_leads_out(guarded: Customer, small: SmallShop):
    guarded.press("kiosk.service.cut")
    guarded.comes_to("given")
    guarded.press("kiosk.done")
    hold(guarded)
    guarded.comes_to("leave")
    assert not guarded.sees("kiosk.leave.go")
    type_pin(guarded, "0000")
    guarded.until(lambda: "not the PIN" in guarded.texts())
    is_shut_in(guarded)
    type_pin(guarded, PINS["ana"])
    guarded.until(lambda: not guarded.kiosk.is_on)
    assert small.staff_id == "ana"
    guarded.until(lambda: guarded.window.scene.person is not None and guarded.window.scene.person.id == "ana")
    assert not guarded.window.conduct.lock.is_locked
    guarded.until(guarded.window.conduct.lock.idle._timer.isActive)


def test_a_manager_gets_out_by_a_pin_typed_at_any_speed_even_after_a_press_beside_the_pad(guarded: Customer):
    hold(guarded)
    guarded.comes_to("leave")
    guarded.until(lambda: guarded.sees("kiosk.who.pin") and not guarded.page.is_settling)
    QTest.mouseClick(guarded.page, Qt.MouseButton.LeftButton, pos=QPoint(4, guarded.page.height() - 4))
    guarded.scan("4006381333931")
    guarded.scan(PINS["ana"])
    guarded.until(lambda: not guarded.kiosk.is_on)


def test_idle_time_neither_locks_it_nor_takes_a_touch_from_a_customer(guarded: Customer, small: SmallShop):
    lock = guarded.window.conduct.lock
    with small.store.write() as unit:
        unit.set_setting("lock_after_minutes", 1)
        unit.touch(Kind.SETTING, "lock_after_minutes")
    guarded.window.scene.lanes.poll()
    guarded.press("kiosk.service.cut")
    guarded.comes_to("given")
    assert not lock.idle._timer.isActive()
    lock.fall()
    is_shut_in(guarded)


def test_the_hidden_way_out_does_not_work_where_pins_are_in_use(guarded: Customer):
    guarded.kiosk._way_out.prove(None, "")
    guarded.page.leaving.go.click()
    is_shut_in(guarded)


@pytest.mark.parametrize(("who", "pin"), [("cyd", ""), ("bob", "5482")])
def test_nobody_but_a_manager_gets_out_whoever_was_offered(guarded: Customer, small: SmallShop, who: str, pin: str):
    member = next(each for each in small.look("staffing").members if each.id == who)
    guarded.kiosk._way_out.prove(member, pin)
    done: list[object] = []
    guarded.window.scene.lanes.write_by(repr, settle=lambda: None, then=done.append, failed=done.append)
    guarded.until(lambda: done)
    is_shut_in(guarded)
    assert small.staff_id is None


def test_who_was_at_the_desk_is_not_any_more(guarded: Customer, small: SmallShop):
    assert small.staff_id is None
    guarded.press("kiosk.service.cut")
    guarded.comes_to("given")
    assert small.rows("SELECT staff_id FROM audit WHERE verb = 'check_in'") == [(None,)]
