"""The check-in screen where nobody has a PIN: anybody gets out, and that is said before it opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.window import Window
from tests.support.guarded import guard
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at, open_small_shop
from tests.support.till_window import open_window
from tests.ui.kiosk.conftest import Customer


@pytest.fixture
def small(tmp_path) -> SmallShop:
    return open_small_shop(tmp_path, letter="A", now=at(10))


@pytest.fixture
def opened(qtbot, real: Window) -> Hand:
    hand = Hand(qtbot, real)
    real.conduct.for_customers.open_kiosk()
    hand.find("unguarded.said")
    return hand


def is_kiosk(hand: Hand) -> bool:
    return bool(hand.window.conduct.for_customers.is_kiosk)


def test_who_opens_it_is_told_that_anybody_gets_out_and_may_open_it_all_the_same(opened: Hand):
    assert "anybody can leave" in opened.find("unguarded.said").text()
    assert not is_kiosk(opened)
    opened.press("unguarded.go")
    opened.until(lambda: is_kiosk(opened))


def test_one_press_leads_to_where_the_first_pin_is_given(opened: Hand):
    opened.press("unguarded.give")
    opened.until(lambda: opened.sees("pins.ana"))
    assert not opened.sees("unguarded")


def test_where_pins_are_in_use_how_staff_get_out_is_said_before_it_opens(qtbot, small: SmallShop):
    with open_window(qtbot, guard(small, "bob"), small.clock) as window:
        hand = Hand(qtbot, window)
        window.conduct.for_customers.open_kiosk()
        assert "hold the name of the place, at its top, for three seconds" in hand.find("kiosk_way_out.said").text()
        assert not is_kiosk(hand)
        hand.press("kiosk_way_out.go")
        hand.until(lambda: is_kiosk(hand))


def test_who_presses_the_name_of_the_place_is_told_how_long_to_hold_it_and_nobody_else_is(customer: Customer):
    assert "hold for" not in customer.page.foot.text()
    QTest.mouseClick(customer.page.place, Qt.MouseButton.LeftButton)
    assert customer.page.foot.text() == "Staff: hold for three seconds"
    customer.kiosk._count_down()
    assert customer.page.foot.text() == "Staff: hold for three seconds"
    customer.page._hinting.timeout.emit()
    assert customer.page.foot.text() == "No name needed."


def test_who_is_about_to_leave_reads_that_no_pin_is_asked_for(customer: Customer):
    customer.page.place.held.emit()
    customer.comes_to("leave")
    assert "nobody has one" in customer.page.leaving.below.text()
