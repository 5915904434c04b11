"""The same of the shop changed at two tills: both values for a person, and decisions that are taken back (rule 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import BadInput
from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    Kind,
    Location,
    Page,
    Question,
    Questionnaire,
    SpecialHour,
    Staff,
    StaffPlace,
)
from tests.support.offering import change, everywhere, offered
from tests.support.shop_builder import MONDAY

COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")


def lines(desk):
    return desk.shop.look("sync_view").steps


def opening(desk, **by_day):
    rows = offered(desk.shop, Location, "mel").calendar.normal
    days = {int(day[1:]): opens for day, opens in by_day.items()}
    changed = tuple(replace(each, opens=days.get(each.day, each.opens)) for each in rows)
    return change(desk, Location, "mel", calendar=Calendar(changed))


@pytest.fixture
def at_odds(near):
    """Till b's name for the cut, where till a was quicker."""
    change(near.a, Definition, "cut", name="Trim")
    change(near.b, Definition, "cut", name="Crop")
    near.sync("a", "b")
    return near


def test_of_hours_just_the_days_that_both_changed_are_at_odds(near):
    opening(near.a, d0=600, d1=660)
    opening(near.b, d0=480, d2=500)
    near.sync("a", "b")
    [difference] = lines(near.b)[0].differences
    said = [each["normal"] for each in (difference.base, difference.ours, difference.theirs)]
    assert [(row["day"], row["opens"]) for rows in said for row in rows] == [(0, 540), (0, 480), (0, 600)]


def test_of_special_days_just_those_that_both_changed_are_at_odds(near):
    hours = offered(near.a.shop, Location, "mel").calendar
    for desk, name in ((near.a, "Inventory"), (near.b, "Fair")):
        day = SpecialHour(name, MONDAY + timedelta(30), MONDAY + timedelta(30), is_closed=True)
        own = SpecialHour("own", MONDAY + timedelta(name == "Fair"), MONDAY + timedelta(name == "Fair"), is_closed=True)
        change(desk, Location, "mel", calendar=replace(hours, special=(day, own)))
    near.sync("a", "b")
    [difference] = lines(near.b)[0].differences
    assert [row["name"] for row in difference.ours["special"]] == ["Fair"]
    assert [row["name"] for row in difference.theirs["special"]] == ["Inventory"]
    assert difference.ours["normal"] == []


def test_whom_rows_point_at_is_said_by_name(near, told):
    made = near.a.act("change_offer", None, Staff("", "Dee", "Ng", places=(StaffPlace("mel"),)))
    told()
    until = {near.a: "2030-01-01", near.b: "2031-01-01"}
    for desk, day in until.items():
        change(desk, Staff, "Dee", places=(StaffPlace("mel", ends_at=day),))
    near.sync("a", "b")
    [difference] = lines(near.b)[0].differences
    assert [row["name"] for row in (*difference.ours, *difference.theirs)] == ["Melbourne", "Melbourne"]
    assert (difference.offer, made.name) == (Kind.STAFF, lines(near.b)[0].whom)


def test_of_a_form_the_questions_that_are_not_the_same_are_at_odds(near):
    for desk, handle in ((near.a, "one"), (near.b, "two")):
        form = offered(desk.shop, Questionnaire, "form")
        more = replace(COLOUR, handle=handle, mapping_key=handle, label=f"{handle}?")
        desk.act("change_offer", form, form, pages=(Page(questions=(*form.asked_now.pages[0].questions, more)),))
    near.sync("a", "b")
    [difference] = lines(near.b)[0].differences
    sides = (difference.base, difference.ours, difference.theirs)
    assert [[each["label"] for each in side] for side in sides] == [[], ["two?"], ["one?"]]


def test_what_is_there_by_now_stands_beside_ours(at_odds, told):
    change(at_odds.a, Definition, "cut", name="Snip")
    told()
    assert lines(at_odds.b)[0].differences[0].theirs == "Snip"


def test_what_was_changed_later_in_another_field_is_told_when_theirs_is_taken(at_odds, told):
    change(at_odds.b, Definition, "cut", icon="scissors")
    at_odds.b.act("take_theirs", lines(at_odds.b)[0].seq)
    told()
    assert [(each.name, each.icon) for each in everywhere(at_odds, Definition, "cut")] == [("Trim", "scissors")] * 3


def test_what_was_changed_again_later_waits_for_a_person_in_its_turn(at_odds, told):
    change(at_odds.b, Definition, "cut", name="Chop")
    at_odds.b.act("take_theirs", lines(at_odds.b)[0].seq)
    told()
    [line] = lines(at_odds.b)
    assert [(each.base, each.ours, each.theirs) for each in line.differences] == [("Cut", "Chop", "Trim")]


def test_what_was_changed_again_and_again_is_decided_on_once(at_odds, told):
    for name in ("Chop", "Snip", "Clip"):
        change(at_odds.b, Definition, "cut", name=name)
    change(at_odds.b, Definition, "cut", name="Shear", icon="scissors")
    at_odds.b.act("take_theirs", lines(at_odds.b)[0].seq)
    told()
    at_odds.b.act("take_theirs", lines(at_odds.b)[0].seq)
    told()
    assert [(each.name, each.icon) for each in everywhere(at_odds, Definition, "cut")] == [("Trim", "scissors")] * 3
    assert at_odds.b.outbox() == []


def test_of_hours_what_was_changed_of_other_days_since_is_told_when_theirs_is_taken(near, told):
    opening(near.a, d0=600)
    opening(near.b, d0=480, d1=485)
    near.sync("a", "b")
    opening(near.b, d0=490, d2=500)
    near.b.act("take_theirs", lines(near.b)[0].seq)
    opens = {row.day: row.opens for row in offered(near.b.shop, Location, "mel").calendar.normal}
    assert [opens[day] for day in range(3)] == [490, 540, 500]


def test_a_side_that_was_taken_is_taken_back_and_taken_again(at_odds, told):
    seq = lines(at_odds.b)[0].seq
    at_odds.b.act("take_theirs", seq)
    told()
    at_odds.b.act("undo")
    assert (offered(at_odds.b.shop, Definition, "cut").name, lines(at_odds.b)[0].seq) == ("Crop", seq)
    at_odds.b.act("redo")
    told()
    assert [each.name for each in everywhere(at_odds, Definition, "cut")] == ["Trim"] * 3
    assert at_odds.b.outbox() == []


def test_undo_of_a_change_that_the_hub_did_not_take_takes_it_back_and_is_not_told(at_odds, told):
    at_odds.b.act("undo")
    assert (at_odds.b.outbox(), offered(at_odds.b.shop, Definition, "cut").name) == ([], "Cut")
    told()
    assert [each.name for each in everywhere(at_odds, Definition, "cut")] == ["Trim"] * 3


def test_undo_of_what_was_made_and_not_taken_lets_go_of_it_and_of_what_was_changed_of_it(near, told):
    near.a.act("change_offer", None, Definition("", 0, "colour", "Colour", 45))
    near.b.act("change_offer", None, Definition("", 0, "colour", "Colouring", 60))
    near.sync("a", "b")
    change(near.b, Definition, "colour", icon="scissors")
    near.b.act("undo")
    near.b.act("undo")
    assert near.b.outbox() == []
    told()
    assert [each.duration_minutes for each in everywhere(near, Definition, "colour")] == [45] * 3


def test_undo_of_a_deletion_that_the_hub_did_not_take_lets_go_of_it(near, told):
    cut = offered(near.a.shop, Definition, "cut")
    near.a.act("change_offer", None, replace(cut, id="", number=0, handle="trim", name="Trim"))
    told()
    near.b.book(definition_id=offered(near.b.shop, Definition, "trim").id, staff_id="ana")
    near.sync("b")
    near.a.act("remove_offer", offered(near.a.shop, Definition, "trim"))
    near.a.engine.hold = 0
    near.sync("a")
    near.a.act("undo")
    assert near.a.outbox() == []
    told()
    near.assert_converged()


def test_undo_of_letting_go_of_something_new_brings_it_back_with_its_step(near, told):
    near.a.act("change_offer", None, Definition("", 0, "colour", "Colour", 45))
    made = replace(Definition("", 0, "colour", "Colouring", 60), places=(DefinitionPlace("mel"),))
    near.b.act("change_offer", None, made)
    near.sync("a", "b")
    [step] = lines(near.b)
    near.b.act("discard_step", step.seq, reason="there is one")
    near.b.act("undo")
    back = offered(near.b.shop, Definition, "colour")
    assert (back.duration_minutes, len(back.places), lines(near.b)[0].seq) == (60, 1, step.seq)
    change(near.b, Definition, "colour", handle="colouring")
    near.b.act("retry_step", step.seq)
    told()
    assert [each.name for each in everywhere(near, Definition, "colouring")] == ["Colouring"] * 3
    assert near.b.outbox() == []


def test_what_was_let_go_does_not_come_back_beside_the_one_that_has_its_handle_by_now(near, told):
    near.a.act("change_offer", None, Definition("", 0, "colour", "Colour", 45))
    near.b.act("change_offer", None, Definition("", 0, "colour", "Colouring", 60))
    near.sync("a", "b")
    near.b.act("discard_step", lines(near.b)[0].seq, reason="there is one")
    told()
    with pytest.raises(BadInput, match="handle"):
        near.b.act("undo")


def test_questions_that_were_let_go_are_asked_again_by_undo(near, told):
    for desk, handle in ((near.a, "one"), (near.b, "two")):
        form = offered(desk.shop, Questionnaire, "form")
        more = replace(COLOUR, handle=handle, mapping_key=handle)
        desk.act("change_offer", form, form, pages=(Page(questions=(*form.asked_now.pages[0].questions, more)),))
    near.sync("a", "b")
    near.b.act("take_theirs", lines(near.b)[0].seq)
    told()
    near.b.act("undo")
    asked = offered(near.b.shop, Questionnaire, "form").asked_now.pages[0].questions
    assert [each.handle for each in asked] == ["size", "two"]
    near.b.act("keep_mine", lines(near.b)[0].seq)
    told()
    for each in everywhere(near, Questionnaire, "form"):
        assert [question.handle for question in each.asked_now.pages[0].questions] == ["size", "two"]
