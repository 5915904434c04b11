"""What is being answered on the card of a walk-in stays there, whatever is done with them meanwhile."""

import pytest

from tests.support.asking import PAGES, take_walk_ins

UNKEPT = "What is entered here is not kept yet: finish that first, or press “Never mind”."


@pytest.fixture
def entry(small):
    take_walk_ins(small, *PAGES)
    return small.check_in(definition_id="form", profile_id="zoe")


@pytest.fixture
def answering(at_card):
    """Somebody answers the first question."""
    at_card.press("entry.ask_now")
    at_card.press("entry.answer.allergy.false")
    return at_card


def act(hand, *act, **given):
    hand.window.scene.lanes.act(*act, then=lambda _: None, **given)


def keep(hand, small):
    hand.press("entry.keep_answers")
    hand.until(lambda: small.rows("SELECT notes FROM queue_entries") == [("Any allergy to dye? No",)])
    hand.until(lambda: not hand.sees("entry.questions_form"))


def test_a_step_leaves_the_answers(answering, small):
    answering.press("entry.call")
    answering.until(lambda: answering.sees("entry.recall") or answering.sees("entry.requeue"))
    keep(answering, small)


def test_a_step_that_asks_something_itself_waits_for_them(answering, small):
    answering.press("entry.convert")
    answering.until(lambda: answering.notices()[-1:] == [UNKEPT])
    assert not answering.sees("entry.convert_now")
    keep(answering, small)
    answering.press("entry.convert")
    answering.until(lambda: answering.sees("entry.convert_now"))


def test_who_is_done_meanwhile_still_said_it(answering, small, entry):
    act(answering, "serve", entry.id, staff_id="ana")
    act(answering, "finish", entry.id)
    answering.until(lambda: answering.sees("entry.gone.undo"))
    keep(answering, small)


def test_ask_now_waits_for_what_is_answered_for_a_booking(at_card):
    at_card.press("entry.convert")
    at_card.press("entry.convert_now")
    at_card.press("entry.booking.answer.allergy.false")
    at_card.press("entry.ask_now")
    at_card.until(lambda: at_card.notices()[-1:] == [UNKEPT])
    assert at_card.find("entry.booking.answer.allergy.false").isChecked()


def test_with_nothing_answered_the_questions_make_room(at_card):
    at_card.press("entry.ask_now")
    at_card.press("entry.convert")
    at_card.until(lambda: at_card.sees("entry.convert_now") and not at_card.sees("entry.questions_form"))
