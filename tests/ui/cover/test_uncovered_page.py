"""The worklist by hand: each decision, by mouse and by keys, on a real store."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.values import Appointment, Location, Status
from app.store.catalogue_write import save_location
from tests.support.moments import let_moment_pass
from tests.support.shop_builder import MONDAY, OPEN, ZONE, at

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sick(small):
    """Zoe at noon and Max at one are Ana's, who is off; Bob is free."""
    made = [small.book(staff_id="ana", start=at(12)), small.book(staff_id="ana", start=at(13), profile_id="max")]
    small.act("take_off", "ana", day=MONDAY, name="Sick")
    return made


@pytest.fixture
def page(hand, sick):
    hand.window.show_page("uncovered")
    hand.find(f"uncovered.row.{sick[0].id}")
    return hand.window.page


def staff_of(small, booking):
    return small.find(Appointment, booking.id).assigned_staff_id


def left(small):
    return [each.id for each in small.look("uncovered_view").items]


def test_the_badge_of_the_rail_is_there_while_something_is_uncovered(hand, sick, small):
    hand.until(lambda: hand.sees("rail-uncovered"))
    hand.press("rail-uncovered")
    assert hand.find(f"uncovered.row.{sick[0].id}")
    small.act("undo")
    hand.until(lambda: hand.sees("uncovered.items.empty"))
    hand.window.show_page("today")
    hand.until(lambda: not hand.sees("rail-uncovered"))


def test_one_press_gives_it_to_the_first_who_is_free_and_ctrl_z_takes_it_back(hand, page, small, sick):
    hand.press(f"uncovered.give.{sick[0].id}")
    hand.until(lambda: staff_of(small, sick[0]) == "bob")
    hand.until(lambda: left(small) == [sick[1].id])
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: left(small) == [sick[0].id, sick[1].id])


def test_one_press_acts_on_a_row_that_is_not_the_current_one(hand, page, small, sick):
    button = hand.find(f"uncovered.give.{sick[1].id}")
    hand.until(lambda: page.column.list.current == sick[0].id)
    let_moment_pass(hand.window)
    where = button.rect().center()
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=where)
    hand.until(lambda: page.column.list.current == sick[1].id)
    for _ in range(3):
        QApplication.processEvents()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=where)
    hand.until(lambda: staff_of(small, sick[1]) == "bob")


def test_letters_decide_and_the_keyboard_goes_on_to_the_next(hand, page, small, sick):
    hand.until(lambda: hand.window.focusWidget().objectName() == f"uncovered.row.{sick[0].id}")
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_R)
    hand.until(lambda: staff_of(small, sick[1]) == "bob")
    hand.until(lambda: hand.window.focusWidget().objectName() == f"uncovered.row.{sick[0].id}")


def test_beside_the_list_stand_the_phone_and_why_somebody_comes_first(hand, page):
    assert "0400 123 456" in hand.find("uncovered.phone").accessibleName()
    assert "nothing else booked that day" in hand.find("uncovered.cover.bob").accessibleName()


def test_it_is_moved_to_the_nearest_free_time(hand, page, small, sick):
    hand.press(f"uncovered.move.{at(11, 30)}")
    hand.until(lambda: small.find(Appointment, sick[0].id).scheduled_start_at == at(11, 30))
    assert staff_of(small, sick[0]) == "bob"


def test_kept_with_a_reason_it_leaves_the_list(hand, page, small, sick):
    hand.find(f"uncovered.row.{sick[0].id}").setFocus()
    hand.key(Qt.Key.Key_K)
    hand.type("uncovered.keep_form.reason", "Ana comes in for her")
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: left(small) == [sick[1].id])
    assert small.find(Appointment, sick[0].id).override_reason == "Ana comes in for her"


def test_keeping_without_a_reason_asks_for_one(hand, page, small, sick):
    hand.press("uncovered.keep")
    hand.press("uncovered.keep_form.go")
    assert left(small) == [sick[0].id, sick[1].id]
    assert "Say why" in hand.find("uncovered.keep_form.reason").placeholderText()


def test_cancelled_with_a_reason_it_leaves_the_list_and_undo_brings_it_back(hand, page, small, sick):
    hand.press(f"uncovered.cancel.{sick[0].id}")
    hand.type("uncovered.cancel_form.reason", "she will call again")
    hand.press("uncovered.cancel_form.go")
    hand.until(lambda: small.find(Appointment, sick[0].id).status is Status.CANCELLED)
    hand.press("notice-1-action")
    hand.until(lambda: left(small) == [sick[0].id, sick[1].id])


def test_left_for_later_it_goes_to_the_end_and_nothing_is_changed(hand, page, small, sick):
    hand.find(f"uncovered.row.{sick[0].id}").setFocus()
    hand.key(Qt.Key.Key_L)
    hand.until(lambda: page.column.model.keys() == [sick[1].id, sick[0].id])
    assert left(small) == [sick[0].id, sick[1].id]


def test_a_note_of_the_call_is_kept(hand, page, small, sick):
    hand.type("uncovered.notes", "no answer")
    hand.press("uncovered.keep_notes")
    hand.until(lambda: small.find(Appointment, sick[0].id).notes == "no answer")


def test_a_narrow_window_opens_it_in_the_drawer(hand, page, small, sick):
    hand.window.resize(768, 1024)
    hand.until(lambda: not hand.sees("uncovered.detail"))
    hand.find(f"uncovered.row.{sick[0].id}").setFocus()
    hand.key(Qt.Key.Key_Return)
    hand.press("uncovered.give.bob")
    hand.until(lambda: staff_of(small, sick[0]) == "bob")
    hand.until(lambda: not hand.sees("drawer"))
    hand.until(lambda: hand.window.focusWidget().objectName() == f"uncovered.row.{sick[1].id}")


def test_where_nobody_else_is_free_any_more_the_row_says_so(hand, page, small, sick):
    small.act("take_off", "bob", day=MONDAY, name="Sick")
    hand.until(lambda: "nobody else is free then" in hand.find(f"uncovered.row.{sick[0].id}").accessibleName())


def test_redo_gives_it_away_again(hand, page, small, sick):
    hand.press(f"uncovered.give.{sick[0].id}")
    hand.until(lambda: staff_of(small, sick[0]) == "bob")
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: staff_of(small, sick[0]) == "ana")
    hand.key(Qt.Key.Key_Y, CTRL)
    hand.until(lambda: staff_of(small, sick[0]) == "bob")


def test_the_models_keep_their_promises(page, qtmodeltester):
    qtmodeltester.check(page.column.model)


def test_f1_names_every_key(page):
    own = page.keys()
    assert [key.key for key in own] == ["R", "M", "K", "X", "L", "Return"]


def test_a_finger_gives_it_away_too(hand, page, small, sick):
    button = hand.find(f"uncovered.give.{sick[0].id}")
    let_moment_pass(hand.window)
    finger, at = QTest.createTouchDevice(), button.mapTo(hand.window, button.rect().center())
    QTest.touchEvent(hand.window.windowHandle(), finger).press(0, at).commit()
    QTest.touchEvent(hand.window.windowHandle(), finger).release(0, at).commit()
    hand.until(lambda: staff_of(small, sick[0]) == "bob")


def test_a_booking_at_a_place_that_closed_for_good_is_there_and_says_so(hand, small):
    with small.store.write() as unit:
        save_location(unit, Location("gee", 14, "gee", "Geelong", ZONE, OPEN))
    booked = small.book(staff_id="ana", start=at(12))
    stands = small.look("offer_view").locations["mel"]
    small.act("change_offer", stands, replace(stands, is_permanently_closed=True))
    hand.window.show_page("uncovered")
    assert "Melbourne is closed for good" in hand.find(f"uncovered.row.{booked.id}").accessibleName()


def test_a_class_at_a_place_that_closed_for_good_is_called_off_there(hand, small):
    with small.store.write() as unit:
        save_location(unit, Location("gee", 14, "gee", "Geelong", ZONE, OPEN))
    booked = small.book(definition_id="class", start=at(12))
    stands = small.look("offer_view").locations["mel"]
    small.act("change_offer", stands, replace(stands, is_permanently_closed=True))
    hand.window.show_page("uncovered")
    said = hand.find(f"uncovered.row.{booked.id}").accessibleName()
    assert "Melbourne is closed for good" in said
    assert "nobody else is free then" not in said
    assert not hand.sees(f"uncovered.move.{booked.id}")
    hand.press(f"uncovered.cancel.{booked.id}")
    hand.type("uncovered.cancel_form.reason", "we close")
    hand.press("uncovered.cancel_form.go")
    hand.until(lambda: small.find(Appointment, booked.id).status == "cancelled")
