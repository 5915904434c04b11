"""The file of what is kept of a person has its headings, states and steps in the language of the shop."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from app.ui.customers.data_words import HEADINGS, STEPS, VALUES, in_words
from tests.support.hand import Hand
from tests.support.shop_builder import at

AS_IT_IS = {"Other details", "Changes"}


class Capitals(QTranslator):
    """A language in which everything is a capital."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return text.upper() if context in {"PersonData", "Verb"} else ""


@pytest.fixture
def _capitals(qapp):
    made = Capitals()
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


@pytest.fixture
def said(small):
    booked = small.book(definition_id="form", start=at(11), answers={"size": "M"}, notes="First", transaction="R-7")
    small.act("cancel", booked.id, reason="Ill")
    small.check_in(profile_id="zoe", notes="In a hurry")
    small.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe", notes="Any day")
    small.act("record_visit", location_id="mel", profile_id="zoe")
    return small.act("export_customer", "zoe")


def headings(said):
    """Every key of it, but for those that programs left."""
    if isinstance(said, list):
        return {key for each in said for key in headings(each)}
    if not isinstance(said, dict):
        return set()
    return said.keys() | {key for name, each in said.items() if name not in AS_IT_IS for key in headings(each)}


def test_every_heading_can_be_said_in_another_language(said):
    assert headings(said) - set(HEADINGS) == set()
    states = {each["State"] for name in ("Appointments", "Walk-ins", "Waitlist") for each in said[name]}
    assert states | {each["With"] for each in said[STEPS]} | {said["About"]} <= set(VALUES)


@pytest.mark.usefixtures("_capitals")
def test_headings_states_and_steps_are_said_and_what_people_wrote_stays(said):
    told = in_words(said)
    assert told["PERSON"]["E-MAIL"] == "zoe@example.com"
    (booked,) = told["APPOINTMENTS"]
    assert (booked["STATE"], booked["NOTES"], booked["ANSWERS"][0]["ANSWER"]) == ("CANCELLED", "First", "M")
    steps = told[STEPS.upper()]
    assert {each["WHAT"] for each in steps} >= {"BOOK", "CANCEL BOOKING", "CHECK IN"}
    assert [each["CHANGES"] for each in steps] == [each["Changes"] for each in said[STEPS]]


def test_the_file_that_the_card_saves_is_in_the_words_of_the_window(qtbot, real, small, tmp_path):
    small.book(start=at(11), staff_id="ana")
    hand = Hand(qtbot, real)
    real.scene.customer_wanted.emit("zoe")
    hand.press("customer.data")
    hand.find("print.folder").setText(str(tmp_path))
    hand.press("data.go")
    hand.until(lambda: any("Saved as" in text for text in hand.notices()))
    [path] = tmp_path.glob("*.json")
    assert [each["What"] for each in json.loads(path.read_text(encoding="utf-8"))[STEPS]] == ["Book"]
