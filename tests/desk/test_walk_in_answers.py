"""Walk-ins are asked what their service asks, by the version that was asked, and what they say stands in their note."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.questionnaires import visible_questions
from app.core.refusals import Code
from app.core.values import Page, Profile
from tests.support.asking import ALLERGY, VISITS, take_walk_ins
from tests.support.records import a_question
from tests.support.shop_builder import SmallShop, at, open_small_shop

PLACE = {"definition_id": "form", "location_id": "mel"}


@pytest.fixture
def shop(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A", now=at(9, 30))
    take_walk_ins(made)
    yield made
    made.close()


def refused(shop: SmallShop, verb: str, *args, **given):
    with pytest.raises(Refused) as found:
        shop.act(verb, *args, **given)
    return [each.code for each in found.value.reasons]


def test_what_a_customer_says_at_the_check_in_screen_is_in_their_note(shop: SmallShop):
    form = shop.look("kiosk_form", "form", "mel")
    assert [each.label for page in form.pages for each in page.questions] == ["Your size?"]
    entry = shop.act("kiosk_check_in", **PLACE, version_id=form.version_id, answers={7: " M "})
    assert entry.notes == "Your size? M"
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [()]


def test_who_leaves_it_to_the_desk_is_let_in_with_it_open(shop: SmallShop):
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v1", answers={})
    assert (entry.notes, entry.ticket) == (None, "HA001")
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [("Your size?",)]
    assert shop.look("walk_in_form", entry.id).version_id == "v1"


def test_the_desk_writes_down_what_they_say_and_takes_it_back(shop: SmallShop):
    entry = shop.check_in(definition_id="form", notes="In a hurry")
    shop.act("answer_walk_in", entry.id, version_id="v1", answers={7: "M"}, words={7: "M"})
    assert [item.notes for item in shop.look("queue_view", "mel").line] == ["In a hurry\nYour size? M"]
    assert shop.look("walk_in_form", entry.id).pages == ()
    shop.act("undo", entry.id)
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [("Your size?",)]


def test_all_that_their_booking_asks_is_told_with_the_whole_note(shop: SmallShop):
    entry = shop.check_in(definition_id="form", notes="In a hurry\nYour size? M")
    form = shop.look("noted_form", entry.id)
    assert [each.label for page in form.pages for each in page.questions] == ["Your size?"]
    assert (form.noted, form.region) == ("In a hurry\nYour size? M", "AU")


def test_an_answer_is_by_the_version_that_was_asked_whatever_is_asked_by_now(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(ALLERGY,)))
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v1", answers={7: "M"})
    assert entry.notes == "Your size? M"
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [("Any allergy to dye?",)]


def test_a_customer_alone_is_not_asked_for_json(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(replace(ALLERGY, type="json"),)))
    assert shop.look("kiosk_form", "form", "mel").pages == ()
    assert [each.asks for each in shop.look("kiosk_view", "mel").services] == [False, False]
    entry = shop.act("kiosk_check_in", **PLACE)
    (page,) = shop.look("walk_in_form", entry.id).pages
    assert [each.label for each in page.questions] == ["Any allergy to dye?"]


def test_what_does_not_fit_or_is_not_asked_is_refused_at_the_desk_and_nothing_is_noted(shop: SmallShop):
    entry = shop.check_in(definition_id="form")
    assert refused(shop, "answer_walk_in", entry.id, version_id="v1", answers={8: "M"}) == [Code.NOT_FOUND]
    assert refused(shop, "answer_walk_in", entry.id, version_id="v1", answers={7: ["M"]}) == [Code.ANSWER_WRONG]
    assert refused(shop, "answer_walk_in", entry.id, version_id="v9", answers={7: "M"}) == [Code.NOT_FOUND]
    assert shop.rows("SELECT notes FROM queue_entries") == [(None,)]


def asked(number, condition=None, *, label="", kind="boolean"):
    return a_question(
        number, kind, label=label or f"Q{number}?", sort_order=number, is_required=True,
        visibility_condition=condition,
    )  # fmt: skip


def to_ask(shop: SmallShop):
    return [item.to_ask for item in shop.look("queue_view", "mel").line]


def test_a_question_within_the_words_of_another_is_still_to_ask(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(asked(1, label="Colour of hair", kind="text"), asked(2, label="Colour"))))
    shop.act("kiosk_check_in", **PLACE, version_id="v2", answers={1: "red"})
    assert to_ask(shop) == [("Colour",)]


def test_what_is_asked_unless_something_was_said_is_not_asked_once_it_was(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(asked(1), asked(2, {"!": [{"var": "q1"}]}), asked(3))))
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v2", answers={1: True}, words={1: "Ja"})
    assert to_ask(shop) == [("Q3?",)]
    questions = [each for page in shop.look("walk_in_form", entry.id).pages for each in page.questions]
    assert [each.id for each in visible_questions(questions, {})] == [3]


def test_what_an_answer_at_the_desk_asks_for_in_turn_is_to_ask_by_what_was_said_at_the_door(shop: SmallShop):
    chain = asked(2, {"var": "q1"}), asked(3, {"and": [{"var": "q1"}, {"var": "q2"}]})
    take_walk_ins(shop, Page(questions=(asked(1), *chain)))
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v2", answers={1: True}, words={1: "Oui"})
    shop.act("answer_walk_in", entry.id, version_id="v2", answers={2: True}, words={2: "Yes"})
    assert to_ask(shop) == [("Q3?",)]
    questions = [each for page in shop.look("walk_in_form", entry.id).pages for each in page.questions]
    assert [each.id for each in visible_questions(questions, {})] == [3]


MAIL = replace(
    asked(2, label="Where do we write to?", kind="email"),
    is_required=False, link_type="profile", link_target="email",
)  # fmt: skip


def test_what_was_said_is_kept_with_the_booking_that_a_walk_in_becomes_and_goes_where_it_belongs(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(asked(1), MAIL)))
    said = {1: True, 2: "zoe@example.com"}
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v2", answers=said, words={1: "Ja"})
    shop.act("convert", entry.id, profile_id="zoe")
    assert shop.rows("SELECT value, mapping_status FROM answers ORDER BY number") == [
        ("true", "none"), ("zoe@example.com", "mapped"),
    ]  # fmt: skip
    assert shop.find(Profile, "zoe").email == "zoe@example.com"


def test_a_booking_is_told_what_it_is_given_and_not_what_the_note_says(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(replace(asked(1), is_required=False), MAIL)))
    entry = shop.check_in(definition_id="form", profile_id="zoe", notes="Q1? yes; where do we write to? nowhere")
    made = shop.act("convert", entry.id, answers={"q1": False})
    assert (made.notes, shop.rows("SELECT value FROM answers")) == (entry.notes, [("false",)])


def test_what_the_note_leaves_open_is_still_asked_of_the_booking(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(asked(1), MAIL)))
    entry = shop.check_in(definition_id="form", profile_id="zoe", notes="Where do we write to? zoe@example.com")
    assert refused(shop, "convert", entry.id) == [Code.ANSWER_NEEDED]


def test_what_is_too_long_for_a_note_keeps_nobody_from_the_line_and_is_asked_at_the_desk(shop: SmallShop):
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v1", answers={7: "M" * 2001}, words={7: "M" * 2001})
    assert entry.notes == "Your size? …"
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [("Your size?",)]
    assert refused(shop, "answer_walk_in", entry.id, version_id="v1", answers={7: "M" * 2001}) == [Code.ANSWER_WRONG]


def test_a_form_that_was_changed_while_they_answered_keeps_nobody_from_the_line(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(ALLERGY, VISITS)))
    said = {11: False, 14: "often", 99: "of a question that was taken out"}
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v2", answers=said, words={99: "of a question"})
    assert entry.notes == "Any allergy to dye? false\nHow many colours in the last year? …"
    gone = shop.act("kiosk_check_in", **PLACE, version_id="v0", answers=said)
    assert (gone.notes, gone.ticket) == (None, "HA002")
    assert [item.to_ask for item in shop.look("queue_view", "mel").line][1] == ("Any allergy to dye?",)


def test_what_did_not_fit_is_named_to_the_desk_until_it_is_said_though_it_needs_no_answer(shop: SmallShop):
    take_walk_ins(shop, Page(questions=(ALLERGY, VISITS)))
    entry = shop.act("kiosk_check_in", **PLACE, version_id="v2", answers={11: False}, unfit=(14,))
    assert entry.notes == "Any allergy to dye? false\nHow many colours in the last year? …"
    assert [item.to_ask for item in shop.look("queue_view", "mel").line] == [("How many colours in the last year?",)]
    shop.act("answer_walk_in", entry.id, version_id="v2", answers={14: 3})
    (item,) = shop.look("queue_view", "mel").line
    assert (item.to_ask, item.notes) == ((), "Any allergy to dye? false\nHow many colours in the last year? 3")
