"""A booking that is begun while somebody else changes what is offered: nothing unseen stands in its way."""

from dataclasses import replace

import pytest

from app.core.values import Page
from app.ui.scene import BookingWish
from tests.support.hand import Hand
from tests.support.shop_builder import at, service


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def begin(real, hand, service_id):
    real.scene.booking_wanted.emit(BookingWish(at(12), None, service_id, "zoe"))
    hand.until(lambda: real.page.objectName() == "booking" and real.page.customer.profile_id == "zoe")
    hand.until(lambda: real.page.times.option is not None)
    return real.page


def change(small, definition_id, **fields):
    stands = small.look("offer_view").definitions[definition_id]
    small.act("change_offer", stands, replace(stands, **fields))


def labels(page):
    return [asked.question.label for asked in page.questions._asked]


def test_questions_that_come_are_asked_and_those_that_go_are_not_in_the_way(hand, real, small):
    page = begin(real, hand, "class")
    change(small, "class", booking_questionnaire_id="form")
    hand.until(lambda: labels(page) == ["Your size?"])
    assert "Your size?" in hand.find("booking.missing").text()
    hand.type("booking.answer.size", "M")
    change(small, "class", booking_questionnaire_id=None)
    hand.until(lambda: labels(page) == [])
    hand.press("booking.book")
    hand.until(lambda: small.rows("SELECT definition_id FROM appointments") == [("class",)])


def test_another_wording_is_asked_anew_and_what_was_answered_elsewhere_stays(hand, real, small):
    page = begin(real, hand, "form")
    hand.until(lambda: labels(page) == ["Your size?"])
    form = small.look("offer_view").questionnaires["form"]
    asked = form.versions[0].pages[0].questions[0]
    small.act("change_offer", form, form, pages=(Page(questions=(replace(asked, label="Which size?"),)),))
    hand.until(lambda: labels(page) == ["Which size?"])


def test_a_service_that_comes_is_offered_and_the_chosen_one_stays_chosen(hand, real, small):
    page = begin(real, hand, "cut")
    small.act("change_offer", None, replace(service("perm"), id="", handle=""))
    hand.until(lambda: hand.sees("booking.service.perm"))
    assert (page.offer.service.key, page.customer.profile_id, page.times.option.start) == ("cut", "zoe", at(12))
