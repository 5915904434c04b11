"""Blocking time and taking somebody off: from the palette, and from the head of a column by the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.calendar.header import ColumnHead
from tests.support.shop_builder import MONDAY, at

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def take_from_palette(hand, typed):
    hand.key(Qt.Key.Key_K, CTRL)
    hand.type("palette.field", typed)
    hand.key(Qt.Key.Key_Return)


def head(hand, key="ana"):
    return hand.find(f"calendar.head.{key}")


def tab_to_heads(hand):
    """Go on with Tab from the calendar until a head has the keys."""
    head(hand)
    hand.find("calendar").setFocus()
    for _ in range(12):
        if isinstance(QApplication.focusWidget(), ColumnHead):
            return QApplication.focusWidget()
        hand.key(Qt.Key.Key_Tab)
    raise AssertionError("Tab comes to no head")


def test_time_is_blocked_from_the_palette(hand, small):
    take_from_palette(hand, "block time of")
    hand.press("cover.who.option.bob")
    hand.find("cover.block.go")
    hand.press("cover.block.go")
    hand.until(lambda: small.look("staff_day", "bob", location_id="mel", day=MONDAY).breaks)


def test_somebody_is_taken_off_from_the_palette(hand, small):
    take_from_palette(hand, "staff off")
    hand.press("cover.who.option.ana")
    hand.find("cover.off")


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, NONE), (Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, NONE)])
def test_the_menu_of_a_head_is_opened_by_the_keys(hand, key, held):
    assert tab_to_heads(hand) is head(hand, "ana")
    hand.key(key, held)
    hand.until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.objectName() for each in menu.actions()] == [f"calendar.menu.{n}" for n in ("times", "block", "off")]
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_arrows_lead_from_head_to_head_and_the_menu_is_of_that_member(hand):
    tab_to_heads(hand)
    hand.key(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is head(hand, "bob")
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: QApplication.activePopupWidget() is not None)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget(), key)
    hand.find("cover.block.go")
    assert hand.find("cover.block.from").instant() == at(10)


def test_space_on_a_head_opens_the_sheet_of_its_member_as_a_press_does(hand):
    tab_to_heads(hand)
    hand.key(Qt.Key.Key_Space)
    hand.find("cover.staff")


def test_the_second_mouse_button_opens_the_menu_of_a_head(hand):
    from PySide6.QtGui import QContextMenuEvent

    widget = head(hand)
    point = widget.rect().center()
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point)))
    hand.until(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
