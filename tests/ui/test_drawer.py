"""The drawer and what is typed in it: nothing that is not kept yet is lost by a press beside it or by another one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import invalidate

from app.ui.card.notes import BoxedText
from app.ui.cover.opening import show_off
from app.ui.rows.scrolling import ScrollingArea
from app.ui.scene import DrawerWish
from app.ui.waitlist.form import WishForm
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field, first_entered, settle
from tests.support.hand import Hand
from tests.support.shop_builder import at

BESIDE = QPoint(20, 300)


@pytest.fixture
def drawer(window):
    return window.conduct.drawer


@pytest.fixture(params=["line", "text"])
def field(request, drawer):
    """The only field of what is open, with something typed in it; it is a name."""
    content = Field("typed", "Name") if request.param == "line" else BoxedText("typed", "Notes")
    drawer.open_it(DrawerWish(content, "Written"))
    field = content if isinstance(content, Field) else content.edit
    field.setFocus()
    QTest.keyClicks(field, "Ida Holm")
    return field


def test_a_press_beside_the_drawer_keeps_what_is_typed_and_says_so(drawer, field, window):
    for _ in range(2):
        QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=BESIDE)
    assert QApplication.focusWidget() is field
    [notice] = window.conduct.notices.shown()
    assert notice.wish.text.startswith("What is entered here is not saved yet")


def test_escape_says_that_something_is_typed_and_leaves_the_keyboard_there(drawer, field, window):
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is field
    assert window.conduct.notices.shown()[0].wish.text.startswith("What is entered here is not saved yet")
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert first_entered(window) is field


def test_escape_once_more_leads_to_the_cross_which_return_presses_and_space_does_not(drawer, field, window):
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    cross = QApplication.focusWidget()
    assert cross.objectName() == "drawer-close"
    QTest.keyClick(cross, Qt.Key.Key_Space)
    assert first_entered(window) is field
    QTest.keyClick(cross, Qt.Key.Key_Return)
    assert not drawer.isVisible()


def test_that_it_is_not_saved_is_said_no_longer_than_it_is_there(drawer, field, window):
    drawer.leave()
    assert window.conduct.notices.shown()
    drawer.close_it()
    assert window.conduct.notices.shown() == []


def test_what_is_typed_comes_back_when_what_was_opened_over_it_is_closed(window, drawer, field):
    drawer.open_it(DrawerWish(QLabel("first"), "Over it"))
    drawer.open_it(DrawerWish(QLabel("then"), "Over that"))
    drawer.close_it()
    assert first_entered(window) is field
    drawer.close_it()
    assert not drawer.isVisible()


def test_another_page_leaves_what_is_typed_open(window, drawer, field):
    window.show_page("queue")
    assert first_entered(window) is field


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_N, CTRL), (Qt.Key.Key_3, CTRL), (Qt.Key.Key_Right, ALT), (Qt.Key.Key_G, CTRL)]
)
def test_no_key_leads_away_from_what_is_typed_without_asking(window, drawer, field, key, held):
    was = window.page_name, window.scene.day
    QTest.keyClick(field, key, held)
    assert (window.page_name, window.scene.day) == was
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is field
    assert window.conduct.notices.shown()[0].wish.text.startswith("What is entered here is not saved yet")


def test_nothing_of_the_palette_leads_away_from_what_is_typed(window, drawer, field):
    QTest.keyClick(field, Qt.Key.Key_K, CTRL)
    palette = window.conduct.overlays.palette
    palette.take(next(each for each in palette.hits if each.key == "action:page.queue"))
    assert (window.page_name, QApplication.focusWidget()) == ("today", field)


def test_a_key_leads_away_from_a_drawer_in_which_nothing_is_typed_and_from_the_palette(window, drawer):
    drawer.open_it(DrawerWish(Field("empty", "Name"), "Written"))
    window.conduct.overlays.open_palette()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3, CTRL)
    assert (window.page_name, drawer.isVisible()) == ("queue", False)
    assert not window.conduct.overlays.palette.isVisible()


@pytest.mark.parametrize(
    "how", [settle, lambda form: QTest.keyClick(form, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)]
)
def test_what_is_kept_or_taken_back_holds_nothing(drawer, field, how):
    how(field)
    QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=BESIDE)
    assert not drawer.isVisible()


def test_somebody_else_at_the_desk_sees_nothing_of_what_lies_below(window, drawer, field):
    drawer.open_it(DrawerWish(QLabel("over"), "Over it"))
    taken = drawer.take_out()
    assert not drawer.isAncestorOf(field)
    drawer.open_it(taken)
    drawer.close_it()
    assert first_entered(window) is field


def test_a_customer_who_was_written_down_leaves_no_form_below_the_card(qtbot, real):
    hand = Hand(qtbot, real)
    from app.ui.customers.new import open_new

    open_new(real.scene)
    hand.type("new_customer.form.first_name", "Ida")
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: real.conduct.drawer.content.objectName() != "new_customer")
    real.conduct.drawer.close_it()
    assert not real.conduct.drawer.isVisible()


def stays(hand):
    """Whether a press beside the drawer leaves it open."""
    drawer = hand.window.conduct.drawer
    QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=BESIDE)
    return drawer.isVisible()


def test_a_wish_of_which_only_chips_are_pressed_is_lost_no_more(qtbot, real):
    hand = Hand(qtbot, real)
    real.scene.open_drawer(WishForm(real.scene), "On the waitlist")
    for way in ("waitlist.day.MON", "waitlist.staff.bob"):
        hand.press(way)
        assert stays(hand)
        hand.press(way)
    assert not stays(hand)


def test_a_day_or_a_preset_that_is_pressed_for_time_off_is_lost_no_more(qtbot, real, small):
    hand = Hand(qtbot, real)
    for pressed in ("cover.off.name.preset.1", "cover.off.first.3"):
        show_off(real.scene, "ana", has_days=False)
        hand.find("cover.off.go")
        hand.press(pressed)
        assert stays(hand)
        real.conduct.drawer.close_it()
    show_off(real.scene, "ana", has_days=False)
    hand.find("cover.off.go")
    assert not stays(hand)


def test_another_time_that_is_pressed_for_a_booking_is_lost_no_more(qtbot, real, small):
    hand, booked = Hand(qtbot, real), small.book(start=at(11), staff_id="ana")
    real.scene.card_wanted.emit(booked.id)
    hand.press("card.reschedule")
    hand.press("booking.day.2")
    assert stays(hand)
    hand.press("card.move.drop")
    assert not stays(hand)


def test_what_a_choice_does_at_once_holds_nothing(drawer):
    choice = Choice("kind", "Kind")
    choice.show_options([Option("a", "A"), Option("b", "B")], "a")
    drawer.open_it(DrawerWish(choice, "Kinds"))
    choice.findChildren(QAbstractButton)[1].click()
    QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=BESIDE)
    assert not drawer.isVisible()


def test_a_choice_that_is_filled_in_again_still_holds_what_was_pressed(drawer, window):
    choice, options = Choice("kind", "Kind"), [Option("a", "A"), Option("b", "B")]
    choice.is_entry = True
    choice.show_options(options, "a")
    drawer.open_it(DrawerWish(choice, "Kinds"))
    choice.findChildren(QAbstractButton)[1].click()
    choice.show_options(options, choice.key)
    assert first_entered(window) is choice
    choice.findChildren(QAbstractButton)[0].click()
    assert first_entered(window) is None


def test_after_something_long_what_is_short_has_no_bar(drawer, qtbot):
    long, short = QLabel("\n".join("word" * 2 for _ in range(200))), QLabel("word")
    drawer.open_it(DrawerWish(long, "Long"))
    area = drawer.findChild(ScrollingArea)
    qtbot.waitUntil(area.bar.isVisible)
    invalidate(area.verticalScrollBar())  # as PySide does now and then to what it has named
    drawer.open_it(DrawerWish(short, "Short"))
    qtbot.waitUntil(lambda: not area.bar.isVisible())
    assert area.bar.maximum() == 0
