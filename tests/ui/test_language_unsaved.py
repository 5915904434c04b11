"""Another language is chosen while something is typed: it stays, or who typed it is told first."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from app.ui import words
from app.ui.language import speaker
from app.ui.preferences import Preferences
from app.ui.start import Front
from tests.support.hand import Hand
from tests.support.shop_builder import at, open_small_shop


@pytest.fixture
def front(qtbot, qapp, tmp_path):
    shop = open_small_shop(tmp_path, letter="A", now=at(10))
    speaker().speak("en")
    made = Front(lambda: shop, lambda: tmp_path, None, Preferences(tmp_path / "window.ini"))
    made.window.show()
    qtbot.waitUntil(lambda: made.window.page is not None)
    yield made
    made.close()
    delete(made.window)
    speaker().speak("en")
    speaker().code = ""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def notices(front):
    return [each.wish.text for each in front._conduct.notices.shown()]


def begin_booking(qtbot, front):
    hand = Hand(qtbot, front.window)
    hand.press("header-new-booking")
    hand.press("booking.slot.11:00")
    hand.type("booking.customer.search", "Wilhelmina X")
    hand.press("booking.customer.hit.new")
    front.window.page.notes.write("A wheelchair")
    return hand


def check_draft(qtbot, page):
    qtbot.waitUntil(lambda: page.times.option is not None)
    assert words.clock(page.times.option.start, "Australia/Melbourne") == "11:00"
    assert (page.customer.new.fields()["first_name"], page.notes.text()) == ("Wilhelmina", "A wheelchair")


def test_a_new_customer_in_the_drawer_stays_and_the_language_waits(qtbot, front):
    hand, was = Hand(qtbot, front.window), front.window
    hand.press("rail-customers")
    hand.press("customers.new")
    hand.type("new_customer.form.first_name", "Wilhelmina")
    speaker().choose("de")
    assert (front.window, speaker().code) == (was, "en")
    assert hand.find("new_customer.form.first_name").text() == "Wilhelmina"
    assert notices(front)[-1].startswith("What is entered here is not saved yet")
    hand.press("drawer-close")
    speaker().choose("de")
    assert front.window is not was


def test_a_booking_that_is_being_made_goes_on_in_the_other_language(qtbot, front):
    begin_booking(qtbot, front)
    speaker().choose("de")
    assert front.window.page_name == "booking"
    check_draft(qtbot, front.window.page)


def test_a_booking_that_rests_behind_another_page_goes_on_too_and_nobody_is_asked(qtbot, front, tmp_path):
    begin_booking(qtbot, front)
    qtbot.waitUntil((tmp_path / "draft.json").exists)
    front.window.show_page("today")
    speaker().choose("de")
    front.window.show_page("booking")
    check_draft(qtbot, front.window.page)
    heard = []
    front.lanes.aside(lambda: None, then=heard.append, failed=heard.append)  # after the look for a draft
    qtbot.waitUntil(lambda: bool(heard))
    assert notices(front) == []
