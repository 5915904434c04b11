"""Return in a line of *Ask now*: it keeps the answers, or leads to the one that is still needed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.values import Page
from app.ui.card.entry import open_entry
from app.ui.widgets.labels import Label
from tests.support.asking import WHICH, take_walk_ins
from tests.support.hand import Hand

BIKE = replace(WHICH, id=21, mapping_key="bike", label="Which bike is it", visibility_condition=None)
SIZE = replace(BIKE, id=22, mapping_key="size", label="Which size", sort_order=3)


@pytest.fixture
def answering(qtbot, real, small):
    """Somebody has said which bike it is."""
    take_walk_ins(small, Page(questions=(BIKE, SIZE)))
    open_entry(real.scene, small.check_in(definition_id="form", profile_id="zoe").id)
    hand = Hand(qtbot, real)
    hand.press("entry.ask_now")
    hand.type("entry.answer.bike", "Green Cube")
    return hand


def notes(small):
    return small.rows("SELECT notes FROM queue_entries")[0][0]


def test_return_leads_to_what_still_needs_an_answer_and_says_so(answering, small):
    answering.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "entry.answer.size"
    assert "Needs an answer" in [each.text() for each in answering.window.findChildren(Label) if each.isVisible()]
    assert notes(small) is None


def test_return_keeps_the_answers_where_all_that_is_needed_is_given(answering, small):
    answering.type("entry.answer.size", "M")
    answering.key(Qt.Key.Key_Return)
    answering.until(lambda: notes(small) == "Which bike is it: Green Cube\nWhich size: M")
    answering.until(lambda: not answering.sees("entry.questions_form"))
