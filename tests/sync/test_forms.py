"""What a customer says after a visit reaches the remote once, with its answers (rules 30, 35)."""

from __future__ import annotations

import pytest

from app.core.values import Page, Question, Questionnaire, QuestionnaireVersion
from app.store.catalogue_write import save_questionnaire
from tests.support.proxy import Asked, Fault, answer
from tests.support.shop_builder import at
from tests.support.twin import Twin

STARS = Question(9, 109, 209, "stars", "Stars", "How was it?", "slider", "stars", validation={"min": 1, "max": 5})


@pytest.fixture
def rated(near: Twin) -> Twin:
    """Till a has asked a customer how it was, and has yet to tell of it."""
    version = QuestionnaireVersion("after-1", 2, 1, (Page("Your visit", questions=(STARS,)),))
    form = Questionnaire("after", 2, "after", "After", "post_visit", current_version_id="after-1", versions=(version,))
    with near.hub.shop.store.write() as unit:
        save_questionnaire(unit, form)
    near.pass_time(4000)
    near.settle()
    booked = near.a.book(staff_id="ana", start=at(14))
    near.a.act("complete", booked.id)
    near.settle()
    near.a.act("give_feedback", booked.id, answers={9: 4})
    return near


def _told(near: Twin) -> list[tuple[object, ...]]:
    said = "SELECT a.value, s.profile_id, b.status FROM submissions s JOIN answers a ON a.submission_id = s.id"
    return near.hub.shop.rows(f"{said} JOIN appointments b ON b.id = s.appointment_id")


def test_what_was_said_is_told_with_the_booking_that_it_is_about(rated: Twin):
    rated.settle()
    assert _told(rated) == [("4", "zoe", "completed")]
    assert rated.a.outbox() == []


def test_it_is_told_once_though_its_answer_is_lost(rated: Twin):
    rated.drop_replies("a", 1)
    rated.sync("a")
    rated.pass_time(600)
    rated.settle()
    assert _told(rated) == [("4", "zoe", "completed")]
    assert rated.a.outbox() == []


def test_a_remote_that_takes_none_is_put_before_a_person_in_plain_words(rated: Twin):
    def choose(asked: Asked) -> Fault | None:
        return answer(404, body='{"message": "Not found.", "status": 404}') if "submissions" in asked.path else None

    rated.a.network.choose = choose
    rated.settle()
    [line] = rated.a.shop.look("sync_view").steps
    assert (line.verb, line.standing, line.whom, line.words) == ("submit", "refused", "Zoe Lee", "Not found.")
