"""The card of a customer: how to reach them, what comes and what was, and what can be done now."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.desk.views import Look
from app.ui.card.customer_rows import reliability_words
from tests.support import sample_views as sample


@pytest.fixture
def sheet(qtbot, hand, desk):
    desk.scene.customer_wanted.emit("profile-grace")
    qtbot.waitUntil(lambda: desk.conduct.drawer.content.body.isVisible())
    return desk.conduct.drawer.content


def test_it_says_who_it_is_and_how_reliably_they_come(sheet):
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Grace Kim", "+61 400 000 482", "grace@example.com", "Was here 3 times"} <= said
    assert sheet.warning.accessibleName() == "Did not come once"


@pytest.mark.parametrize(
    ("visits", "said"),
    [(1, "Here now, for the first time"), (2, "Here now, and was here once before"),
     (4, "Here now, and was here 3 times before")],
)  # fmt: skip
def test_who_has_come_and_still_waits_was_not_here_by_that(qapp, visits, said):
    card = sample.customer_card()
    here = tuple(replace(each, look=Look.ARRIVED) for each in card.upcoming)
    assert reliability_words(replace(card, upcoming=here, visits=visits)) == said


def test_it_lists_what_comes_and_what_was(sheet):
    assert sheet.coming.model.keys() == ["booking-grace"]
    assert sheet.past.model.keys() == ["booking-was"]
    assert sheet.line.isHidden()


def test_book_begins_a_booking_for_the_customer(qtbot, hand, desk, sheet):
    hand.press("customer.book")
    qtbot.waitUntil(lambda: desk.page.customer.profile_id == "profile-grace")
    assert desk.conduct.drawer.isHidden()


def test_check_in_begins_with_the_customer(hand, desk, sheet):
    hand.press("customer.check_in")
    assert desk.conduct.drawer.content.customer.profile_id == "profile-grace"


def test_a_booking_of_theirs_opens_as_its_card(hand, desk, sheet):
    hand.press("customer.coming.row.booking-grace")
    hand.until(lambda: desk.conduct.drawer.content.objectName() == "card")


def test_whoever_never_came_is_said_to_be_new(hand, desk, shop):
    shop.answers["customer_card"] = sample.replace(sample.customer_card(), visits=0, no_shows=0)
    desk.scene.customer_wanted.emit("profile-new")
    hand.until(lambda: desk.conduct.drawer.content.body.isVisible())
    assert desk.conduct.drawer.content.reliability.accessibleName() == "Has not been here yet"
    assert desk.conduct.drawer.content.warning.isHidden()
