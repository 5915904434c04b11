"""Feedback after a visit: a submission of its own, once, of the version that was asked."""

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.values import Page, Question, Questionnaire, QuestionnaireVersion
from app.store.catalogue_write import save_questionnaire
from tests.support.shop_builder import open_small_shop

STARS = Question(9, 109, 209, "stars", "Stars", "How was it?", "slider", "stars", is_required=True,
                 validation={"min": 1, "max": 5})  # fmt: skip


def form(purpose="post_visit"):
    version = QuestionnaireVersion("after-1", 2, 1, (Page("Your visit", questions=(STARS,)),))
    return Questionnaire("after", 2, "after", "After", purpose, current_version_id="after-1", versions=(version,))


@pytest.fixture
def shop(tmp_path):
    made = open_small_shop(tmp_path)
    with made.store.write() as unit:
        save_questionnaire(unit, form())
    yield made
    made.close()


@pytest.fixture
def visit(shop):
    booked = shop.book(staff_id="ana")
    shop.act("arrive", booked.id)
    shop.act("complete", booked.id)
    return booked


def test_the_form_is_asked_once_the_visit_is_over(shop):
    booked = shop.book(staff_id="ana")
    assert shop.look("feedback_form", booked.id) is None
    shop.act("complete", booked.id)
    assert shop.look("feedback_form", booked.id).pages[0].title == "Your visit"


def test_what_is_said_is_a_submission_and_no_answer_of_the_booking(shop, visit):
    shop.act("give_feedback", visit.id, answers={9: 4})
    assert shop.look("feedback_form", visit.id).answers == ((STARS.label, ("4",), STARS.type),)
    assert shop.look("appointment_card", visit.id).answers == ()
    assert shop.rows("SELECT appointment_id, profile_id, version_id FROM submissions") == [(visit.id, "zoe", "after-1")]


def test_it_is_given_once_and_as_it_is_asked(shop, visit):
    with pytest.raises(Refused, match="needs an answer"):
        shop.act("give_feedback", visit.id, answers={})
    shop.act("give_feedback", visit.id, answers={9: 5})
    with pytest.raises(Refused, match="rated"):
        shop.act("give_feedback", visit.id, answers={9: 1})


def test_a_phone_number_is_read_where_the_visit_was_as_the_form_is_told(shop, visit):
    version = replace(form().versions[0], pages=(Page(questions=(replace(STARS, type="phone"),)),))
    with shop.store.write() as unit:
        save_questionnaire(unit, replace(form(), versions=(version,)))
    assert shop.look("feedback_form", visit.id).region == shop.look("shop_view").place.region == "AU"
    shop.act("give_feedback", visit.id, answers={9: "0400 111 222"})
    assert shop.look("feedback_form", visit.id).answers == ((STARS.label, ("+61400111222",), "phone"),)


def test_what_was_said_is_taken_back_and_said_again(shop, visit):
    shop.act("give_feedback", visit.id, answers={9: 2})
    shop.act("undo")
    assert shop.look("feedback_form", visit.id).pages[0].title == "Your visit"
    shop.act("redo")
    assert shop.look("feedback_form", visit.id).answers == ((STARS.label, ("2",), STARS.type),)
    shop.act("undo")
    shop.act("give_feedback", visit.id, answers={9: 4})
    assert shop.look("feedback_form", visit.id).answers == ((STARS.label, ("4",), STARS.type),)


def test_what_was_said_anew_stays_when_the_first_is_wanted_again(shop, visit):
    first = shop.act("give_feedback", visit.id, answers={9: 2})
    shop.act("undo", first.id)
    shop.act("give_feedback", visit.id, answers={9: 4})
    with pytest.raises(Refused, match="changed since"):
        shop.act("redo", first.id)


def test_a_booking_that_is_not_over_is_not_rated(shop):
    with pytest.raises(Refused, match="it is confirmed"):
        shop.act("give_feedback", shop.book(staff_id="ana").id, answers={9: 5})
