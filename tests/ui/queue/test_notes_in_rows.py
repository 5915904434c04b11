"""The rows of the line say what a walk-in answered, not what they were asked; on hover they say the whole note."""

from dataclasses import replace

import pytest

from app.core.values import Page
from app.ui.queue.rows import called_card, line_row, served_card, waiting_card
from tests.support.asking import WHICH, take_walk_ins

BIKE = replace(WHICH, label="Which bike is it", visibility_condition=None)


@pytest.fixture
def entry(small):
    take_walk_ins(small, Page(questions=(BIKE,)))
    return small.check_in(definition_id="form", profile_id="zoe", notes="Which bike is it: Green Cube")


def rows(small):
    view = small.look("queue_view", "mel")
    made = [line_row(each, view, {}) for each in view.line]
    made += [waiting_card(each, view, {}, is_open=False) for each in view.line]
    made += [called_card(each, view, is_first=True) for each in view.line]
    return made + [served_card(each, view) for each in view.in_service]


def notes(row):
    return [bit.text for bit in row.bits if bit.icon == "note"]


def test_a_row_says_the_answer_and_on_hover_the_whole_note(small, entry):
    for row in rows(small):
        assert notes(row) == ["Green Cube"]
        assert row.hint.endswith("Which bike is it: Green Cube")
    small.act("serve", entry.id, staff_id="ana")
    assert [notes(row) for row in rows(small)] == [["Green Cube"]]


def test_a_note_that_answers_nothing_is_said_as_it_is(small, entry):
    small.act("note", entry.id, text="In a hurry\nof course")
    assert notes(rows(small)[0]) == ["In a hurry of course"]


def test_where_names_are_hidden_nothing_of_it_is_said(small, entry):
    small.act("set_setting", "blind_call", value=True)
    assert [(row.hint.count("Green"), notes(row)) for row in rows(small)] == [(0, [])] * 3
