"""Deleting in the settings: what it would do is said first; what is in use is retired instead, seen beforehand too."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.store.refs import CONNECTED
from app.ui.rows.settling import MOMENT_SECONDS, settling_of
from tests.support.shop_builder import at

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(hand, name, key):
    hand.press(f"settings.to.{name}")
    hand.press(f"settings.{name}.list.{key}")
    return hand.window.page.section


def said_of_deleting(hand, name, key):
    """What the foot says once Delete was pressed."""
    opened(hand, name, key)
    hand.press(f"settings.{name}.delete")
    hand.find(f"settings.{name}.stay")
    says = hand.find(f"settings.{name}.effects")
    hand.until(lambda: "Looking" not in says.text())
    return says.text()


def test_deleting_a_service_says_which_times_go_before_it_is_done_and_is_had_back(hand, small):
    said = said_of_deleting(hand, "services", "class")
    assert "bookable times go. It leaves no booking uncovered." in said
    assert hand.sees("settings.effects.days")
    assert "class" in small.look("offer_view").definitions
    hand.press("settings.services.do")
    hand.until(lambda: "class" not in small.look("offer_view").definitions)
    hand.until(lambda: hand.notices() == ["Class · Deleted"])
    assert not hand.sees("settings.services.do")
    hand.key(Qt.Key.Key_Z, CTRL)
    hand.until(lambda: "class" in small.look("offer_view").definitions)


@pytest.mark.parametrize(("name", "key"), [("places", "mel"), ("services", "class"), ("staff", "cyd")])
def test_what_deleting_would_do_is_left_by_one_press_and_nothing_is_deleted(hand, small, name, key):
    before = small.look("offer_view")
    said_of_deleting(hand, name, key)
    hand.press(f"settings.{name}.stay")
    hand.until(lambda: not hand.sees(f"settings.{name}.effects"))
    assert small.look("offer_view") == before


def test_by_the_keyboard_alone_delete_leads_to_its_second_press_and_escape_back(hand, small):
    section = opened(hand, "staff", "cyd")
    section.stage.remove.setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: section.foot.do.hasFocus())
    hand.key(Qt.Key.Key_Escape)
    assert section.stage.remove.hasFocus()
    assert not hand.sees("settings.staff.do")
    assert "cyd" in small.look("offer_view").staff


def test_what_is_in_use_is_retired_instead_and_had_back(hand, small):
    small.act("cancel", small.book(definition_id="class").id)
    said = said_of_deleting(hand, "services", "class")
    assert said.startswith("It is in use, so it cannot be deleted. Archive it: In the next 28 days")
    hand.press("settings.services.do")
    hand.until(lambda: small.look("offer_view").definitions["class"].is_archived)
    hand.until(lambda: hand.notices() == ["Class · Saved"])
    hand.press("notice-1-action")
    hand.until(lambda: not small.look("offer_view").definitions["class"].is_archived)


def test_retiring_names_the_bookings_that_it_would_leave_and_shows_them(hand, small):
    small.book(staff_id="ana", start=at(12))
    assert "1 booking left uncovered (Zoe Lee)" in said_of_deleting(hand, "staff", "ana")
    hand.press("settings.staff.left")
    hand.until(lambda: hand.sees("settings.left"))
    assert small.look("offer_view").staff["ana"].is_active
    hand.press("settings.staff.do")
    hand.until(lambda: not small.look("offer_view").staff["ana"].is_active)


def test_what_is_changed_and_not_saved_is_not_kept_by_retiring(hand, small):
    small.act("cancel", small.book(definition_id="class").id)
    section = opened(hand, "services", "class")
    section.change(name="Lesson")
    hand.press("settings.services.delete")
    hand.press("settings.services.do")
    hand.until(lambda: section.draft.after.is_archived and hand.sees("settings.services.save"))
    assert small.look("offer_view").definitions["class"].name == "Class"
    hand.press("settings.services.discard")
    assert not small.look("offer_view").definitions["class"].is_archived


def test_a_change_after_delete_was_pressed_is_foreseen_in_its_stead(hand):
    section = opened(hand, "services", "class")
    hand.press("settings.services.delete")
    hand.find("settings.services.do")
    section.change(duration_minutes=90)
    hand.until(lambda: hand.sees("settings.services.save") and not hand.sees("settings.services.do"))


@pytest.mark.parametrize(
    ("name", "key", "says", "does"),
    [
        ("places", "mel", "Close it for good: In the next", "Close it for good"),
        ("forms", "form", "Ask it no more: Nothing that can be booked depends on it.", "Ask it no more"),
        ("targets", "sms", "deleted. Take it off the services that name it first.", ""),
    ],
)
def test_what_is_in_use_says_what_there_is_instead(hand, small, name, key, says, does):
    small.change_service("cut", created_target_id="sms")
    small.book(definition_id="class")
    assert says in said_of_deleting(hand, name, key)
    assert hand.sees(f"settings.{name}.do") is bool(does)
    assert hand.window.page.section.foot.do.text() == does


def test_what_is_in_use_and_retired_already_has_nothing_to_press(hand, small):
    small.act("cancel", small.book(definition_id="class").id)
    small.change_service("class", is_archived=True)
    assert said_of_deleting(hand, "services", "class") == "It is in use, so it cannot be deleted."
    assert not hand.sees("settings.services.do")


def test_what_comes_into_use_before_the_second_press_is_said_then(hand, small):
    said_of_deleting(hand, "services", "class")
    small.book(definition_id="class")
    hand.press("settings.services.do")
    hand.until(lambda: "in use" in hand.find("settings.services.effects").text())
    assert "class" in small.look("offer_view").definitions


def test_a_removed_special_day_is_foreseen_with_the_times_that_come_back(hand, small):
    places = opened(hand, "places", "mel")
    hand.press("settings.places.hours.special.add_closed")
    hand.press("settings.places.save")
    hand.until(lambda: len(small.look("offer_view").locations["mel"].calendar.special) == 1)
    hand.until(lambda: not places.foot.isVisible())
    hand.press("settings.places.hours.special.list.0")
    hand.press("settings.places.hours.special.one.remove")
    hand.until(lambda: "bookable times come." in hand.find("settings.places.effects").text())


def test_what_a_remote_has_come_to_own_is_not_deleted_any_more(hand, small):
    said_of_deleting(hand, "services", "class")
    with small.store.write() as unit:
        unit.set_setting(CONNECTED, "https://hub.example")
    hand.window.page.section.catch_up()
    hand.until(lambda: hand.sees("settings.owner.says"))
    assert not hand.sees("settings.services.do")


@pytest.mark.parametrize("place", ["settings.services.discard", "settings.services.name"])
def test_the_keys_of_a_section_hold_at_its_foot_too(hand, small, place):
    section = opened(hand, "services", "class")
    section.change(icon="Lesson")
    hand.find(place).setFocus()
    hand.key(Qt.Key.Key_S, CTRL)
    hand.until(lambda: small.look("offer_view").definitions["class"].icon == "Lesson")
    section.change(icon="Course")
    hand.find(place).setFocus()
    hand.key(Qt.Key.Key_Escape)
    assert hand.sees("settings.services.list.class")


def test_the_keys_of_a_section_hold_after_a_press_on_a_button(hand, small):
    """Which takes no keys itself: they were the window's from then on."""
    section = opened(hand, "places", "mel")
    window, later = hand.window, settling_of(hand.window).clock() + 10
    settling_of(window).clock = lambda: later
    shut = hand.find("settings.places.hours.close")
    hand.until(lambda: window.childAt(shut.mapTo(window, shut.rect().center())) is shut)
    spot = shut.mapTo(window, shut.rect().center())
    window.setFocus()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    hand.until(lambda: section.draft.is_changed)
    hand.key(Qt.Key.Key_S, CTRL)
    hand.until(lambda: len(small.look("offer_view").locations["mel"].calendar.normal) == 6)
    hand.key(Qt.Key.Key_Escape)
    assert hand.sees("settings.places.list.mel")


def test_a_second_press_on_delete_deletes_nothing(hand, small):
    """By mouse and by the keyboard, as the window system brings them."""
    section = opened(hand, "staff", "cyd")
    window, at_once = hand.window, settling_of(hand.window).clock() + 10
    settling_of(window).clock = lambda: at_once
    section.stage.remove.setFocus()
    hand.key(Qt.Key.Key_Space)
    hand.until(lambda: section.foot.do.hasFocus())
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.windowHandle(), QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    spot = section.foot.do.mapTo(window, section.foot.do.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert section.foot.do.isEnabled()
    settling_of(window).clock = lambda: at_once + MOMENT_SECONDS
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    hand.until(lambda: "cyd" not in small.look("offer_view").staff)


def test_the_second_press_of_a_double_one_saves_nothing_at_the_foot_that_came_under_it(hand, small):
    section = opened(hand, "services", "class")
    window, at_once = hand.window, settling_of(hand.window).clock() + 10
    settling_of(window).clock = lambda: at_once
    section.change(name="Lesson")
    hand.until(lambda: "No bookable time" in hand.find("settings.services.effects").text())
    spot = section.foot.save.mapTo(window, section.foot.save.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert section.foot.save.isEnabled()
    settling_of(window).clock = lambda: at_once + MOMENT_SECONDS
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    hand.until(lambda: small.look("offer_view").definitions["class"].name == "Lesson")


def test_a_booking_that_comes_meanwhile_is_named_at_the_foot(hand, small):
    section = opened(hand, "staff", "ana")
    section.change(is_active=False)
    hand.until(lambda: "no booking uncovered" in hand.find("settings.staff.effects").text())
    small.book(staff_id="ana", start=at(12))
    hand.until(lambda: "1 booking left uncovered" in hand.find("settings.staff.effects").text())
    hand.press("settings.staff.discard")
    hand.press("settings.staff.delete")
    hand.until(lambda: "(Zoe Lee)" in hand.find("settings.staff.effects").text())
    small.book(staff_id="ana", start=at(14), profile_id="max")
    hand.until(lambda: "(Zoe Lee, Max" in hand.find("settings.staff.effects").text())
