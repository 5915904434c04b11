"""A hub that was restored from an old backup while its tills went on changing the shop: nothing goes unseen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.values import Definition, Kind, Page, Question, Questionnaire
from tests.support.offering import change, everywhere, offered

SERVICE, FORM = Kind.DEFINITION, Kind.QUESTIONNAIRE
COLOUR = Question(0, 0, 0, "colour", "Colour", "Which colour?", "text", "colour")


def asks(back):
    return [[q.handle for q in each.asked_now.pages[0].questions] for each in everywhere(back, Questionnaire, "form")]


@pytest.fixture
def back(near, told, tmp_path):
    """A name for the cut and a new service, which the hub has forgotten and both tills have."""
    told()
    near.back_up_hub(tmp_path / "kept.db")
    change(near.a, Definition, "cut", name="Trim")
    cut = offered(near.a.shop, Definition, "dye")
    near.a.act("change_offer", None, replace(cut, id="", number=0, handle="perm", name="Perm"))
    form = offered(near.a.shop, Questionnaire, "form")
    pages = (Page(questions=(*form.asked_now.pages[0].questions, COLOUR)),)
    near.a.act("change_offer", form, form, pages=pages)
    told()
    near.restore_hub(tmp_path / "kept.db")
    told()
    return near


def asked(desk):
    return {(line.standing, line.kind): line for line in desk.shop.look("sync_view").steps}


def test_what_it_forgot_stays_here_and_a_person_is_asked(back):
    for desk in (back.a, back.b):
        assert set(asked(desk)) == {("gone", SERVICE), ("conflict", SERVICE), ("conflict", FORM)}
        [question] = asked(desk)["conflict", FORM].differences
        assert ([each["label"] for each in question.ours], question.theirs) == (["Which colour?"], [])
        [difference] = asked(desk)["conflict", SERVICE].differences
        assert (difference.ours, difference.theirs) == ("Trim", "Cut")
        assert offered(desk.shop, Definition, "perm").name == "Perm"
    assert offered(back.hub.shop, Definition, "perm") is None


def test_what_is_told_again_at_one_till_is_asked_about_at_no_other(back, told):
    for line in asked(back.a).values():
        back.a.act("keep_mine", line.seq)
    told()
    assert ("gone", SERVICE) not in asked(back.b)
    for line in asked(back.b).values():
        back.b.act("keep_mine", line.seq)
    told()
    assert [each.name for each in everywhere(back, Definition, "cut")] == ["Trim"] * 3
    assert [each.name for each in everywhere(back, Definition, "perm")] == ["Perm"] * 3
    assert asks(back) == [["size", "colour"]] * 3
    assert back.a.outbox() == back.b.outbox() == []


def test_what_is_let_go_is_so_everywhere(back, told):
    for desk in (back.a, back.b):
        for line in asked(desk).values():
            desk.act("take_theirs", line.seq)
    told()
    assert [each.name for each in everywhere(back, Definition, "cut")] == ["Cut"] * 3
    assert everywhere(back, Definition, "perm") == [None] * 3
    assert asks(back) == [["size"]] * 3
    assert back.a.outbox() == back.b.outbox() == []


@pytest.fixture
def overtaken(near, told, tmp_path):
    """The same, after the hub has changed more often than it ever had: only its name for what was done is another."""
    told()
    near.back_up_hub(tmp_path / "kept.db")
    change(near.a, Definition, "cut", name="Trim")
    dye = offered(near.a.shop, Definition, "dye")
    near.a.act("change_offer", None, replace(dye, id="", number=0, handle="perm", name="Perm"))
    told()
    near.restore_hub(tmp_path / "kept.db")
    for number in range(9):
        change_there(near, "dye", icon=f"comb {number}")
    told()
    return near


def change_there(near, named, **fields):
    """Change a service at the hub itself."""
    before = offered(near.hub.shop, Definition, named)
    near.hub.shop.act("change_offer", before, replace(before, **fields))


def test_one_that_has_counted_further_since_is_noticed_all_the_same(overtaken):
    for desk in (overtaken.a, overtaken.b):
        assert set(asked(desk)) == {("gone", SERVICE), ("conflict", SERVICE)}
        assert offered(desk.shop, Definition, "perm").name == "Perm"
        assert offered(desk.shop, Definition, "cut").name == "Trim"


def test_it_is_noticed_once_and_what_is_changed_there_since_is_taken_over(overtaken, told):
    before = set(asked(overtaken.a))
    change_there(overtaken, "class", name="Course")
    told()
    assert set(asked(overtaken.a)) == before
    assert offered(overtaken.a.shop, Definition, "class").name == "Course"
