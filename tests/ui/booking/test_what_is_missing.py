"""A customer who was chosen makes room for what comes next; the key that books leads to what is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.core.values import Page, Question
from app.ui.scene import BookingWish
from tests.support import sample_views as sample

ASKED = Page(questions=(Question(7, 7, 7, "why", "Why", "What brings you in?", "text", "why", is_required=True),))


@pytest.fixture
def page(hand, desk, shop):
    shop.answers["book"] = sample.appointment_card().appointment
    shop.answers["questions_of"] = (ASKED,)
    desk.scene.shop = replace(sample.shop_view(), services=(replace(sample.SERVICES[0], has_questionnaire=True),))
    desk.scene.booking_wanted.emit(BookingWish())
    hand.find("booking.slot.11:00")
    return desk.page


def press_book(hand):
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose_grace(hand):
    hand.type("booking.customer.search", "grace k")
    hand.press("booking.customer.hit.profile-grace")


def test_the_other_hits_go_when_one_is_chosen_and_come_back_on_request(hand, page):
    choose_grace(hand)
    assert not hand.sees("booking.customer.hit.new")
    hand.press("booking.customer.others")
    assert hand.find("booking.customer.hit.profile-grace").isChecked()
    hand.press("booking.customer.hit.new")
    assert hand.find("booking.customer.phone").hasFocus()
    assert not hand.sees("booking.customer.hit.profile-grace")


def test_whoever_is_known_leads_on_to_the_question_and_then_to_the_button(hand, desk, page):
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    hand.until(lambda: hand.find("booking.answer.why").hasFocus())
    hand.type("booking.answer.why", "A fitting")
    hand.press("booking.customer.others")
    hand.press("booking.customer.hit.profile-grace")
    hand.until(lambda: page.summary.book.hasFocus())


def test_the_key_that_books_goes_to_the_time_then_to_the_customer(hand, desk, page):
    press_book(hand)
    assert page.times.grid.isAncestorOf(QApplication.focusWidget())
    hand.until(hand.notices)
    assert hand.notices() == ["Still to choose: a time, a customer; to answer: “What brings you in?”"]
    hand.press("booking.slot.11:00")
    press_book(hand)
    assert hand.find("booking.customer.search").hasFocus()


def test_the_key_that_books_goes_to_a_question_and_says_that_it_needs_an_answer(hand, desk, shop, page):
    desk.resize(1366, 500)
    hand.press("booking.slot.11:00")
    choose_grace(hand)
    press_book(hand)
    field = hand.find("booking.answer.why")
    assert field.hasFocus()
    assert "Needs an answer" in [each.text() for each in page.questions.findChildren(QLabel)]
    assert field.visibleRegion().boundingRect().height() == field.height()
    hand.type("booking.answer.why", "a gift")
    assert page.questions.unanswered() == ()
    press_book(hand)
    hand.until(lambda: shop.acts)


def test_the_key_that_books_goes_to_the_reason_for_booking_over_a_rule(hand, page):
    choose_grace(hand)
    hand.press("booking.slot.10:30")
    press_book(hand)
    assert hand.find("booking.override_reason").hasFocus()
