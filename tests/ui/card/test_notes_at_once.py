"""A note that is being typed while another one is kept: nothing of either is lost."""

import pytest
from PySide6.QtTest import QTest

from app.ui.card.notes import NotesEdit
from tests.support.asking import PAGES, take_walk_ins


@pytest.fixture
def entry(small):
    take_walk_ins(small, *PAGES)
    return small.check_in(definition_id="form")


@pytest.fixture
def notes(qtbot):
    made = NotesEdit("some")
    qtbot.addWidget(made)
    made.show()
    return made


def kept(small):
    return (small.rows("SELECT notes FROM queue_entries")[0][0] or "").splitlines()


def says(hand):
    return hand.find("entry.notes").toPlainText()


def test_answers_that_are_kept_meanwhile_stay_in_the_note(at_card, small):
    at_card.press("entry.ask_now")
    at_card.type("entry.notes", "In a hurry")
    at_card.press("entry.answer.allergy.false")
    at_card.press("entry.keep_answers")
    at_card.until(lambda: "allergy" in says(at_card))
    at_card.press("entry.keep_notes")
    at_card.until(lambda: kept(small) == ["Any allergy to dye? No", "In a hurry"])


def test_and_so_does_what_another_till_wrote(at_card, small, entry):
    at_card.type("entry.notes", "In a hurry")
    at_card.window.scene.lanes.act("note", entry.id, text="Has a dog", then=lambda _: None)
    at_card.until(lambda: "dog" in says(at_card))
    at_card.type("entry.notes", " today")
    at_card.press("entry.keep_notes")
    at_card.until(lambda: kept(small) == ["Has a dog", "In a hurry today"])


def test_typing_goes_on_in_its_line(notes):
    notes.show_notes("Tea \U0001f375")
    QTest.keyClicks(notes.edit, "Hot ")
    notes.show_notes("Tea \U0001f375\nHas a dog")
    QTest.keyClicks(notes.edit, "and green ")
    assert notes.edit.toPlainText() == "Hot and green Tea \U0001f375\nHas a dog"
    notes.show_notes("Window\nTea \U0001f375\nHas a dog")
    QTest.keyClicks(notes.edit, "g")
    assert "Hot and green gTea" in notes.edit.toPlainText()
    assert notes.edit.holds_entry()


def test_a_line_that_comes_below_does_not_take_the_typing_over(notes):
    QTest.keyClicks(notes.edit, "Tea")
    notes.show_notes("Tea")
    assert notes.keep.isHidden()
    QTest.keyClicks(notes.edit, ", hot")
    notes.show_notes("Tea\nHas a dog")
    QTest.keyClicks(notes.edit, "!")
    assert notes.edit.toPlainText() == "Tea, hot!\nHas a dog"


def test_a_note_with_breaks_of_another_system_is_no_change(notes):
    notes.show_notes("Tea\r\nHas\xa0a dog")
    assert notes.keep.isHidden()
