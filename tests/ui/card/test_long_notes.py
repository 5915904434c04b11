"""Notes of any length, as a remote may send them: the card shows their beginning, and the whole at a press."""

import pytest
from PySide6.QtWidgets import QLabel

from app.core.values import Profile
from app.ui.customers.merge import SidePick, open_merge
from tests.support.hand import Hand

LINES = "".join(f"Visit {number}: colour, cut and a talk about the dog\n" for number in range(20_000))


@pytest.fixture
def hand(qtbot, real, small):
    small.change(Profile, "zoe", notes=LINES)
    real.scene.customer_wanted.emit("zoe")
    return Hand(qtbot, real)


def test_the_card_lays_out_their_beginning_and_the_whole_is_a_press_away(hand):
    shown = QLabel.text(hand.find("customer.notes").findChild(QLabel))
    assert shown.startswith("Visit 0: colour")
    assert len(shown) < 1_100
    hand.press("customer.notes.more")
    whole = hand.find("customer.notes.whole")
    assert (whole.toPlainText(), whole.isReadOnly()) == (LINES, True)
    assert not hand.sees("customer.notes.more")


def test_the_whole_of_earlier_notes_goes_once_there_are_others(hand, small):
    hand.press("customer.notes.more")
    hand.find("customer.notes.whole")
    small.change(Profile, "zoe", notes="Tea, no milk")
    hand.window.scene.customer_wanted.emit("zoe")
    hand.until(lambda: hand.sees("customer.notes") and not hand.sees("customer.notes.whole"))
    assert not hand.sees("customer.notes.more")


def test_merging_shows_their_beginning_and_keeps_the_whole(hand, small):
    small.change(Profile, "max", notes="Tea, no milk")
    open_merge(hand.window.scene, "zoe", "max")
    hand.until(lambda: hand.window.findChildren(SidePick))
    pick = next(each for each in hand.window.findChildren(SidePick) if each.name == "notes")
    assert all(line.whole_width() < 20_000 for line in pick.lines.values())
    assert pick.value == LINES
