"""The time zone of a place: chosen by the first letters of a city, as at the first start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

NAME = "settings.places.timezone"


def typed(hand, text):
    field = hand.find(NAME)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


@pytest.fixture
def place(hand):
    hand.press("settings.to.places")
    hand.press("settings.places.list.mel")
    return hand.window.page.section


def test_a_city_is_chosen_by_two_letters_and_kept(hand, small, place):
    typed(hand, "hob")
    assert hand.find(f"{NAME}.wrong").text() == "Choose one of the cities, or type on."
    assert not place.foot.save.isEnabled()
    hand.press(f"{NAME}.cities.Australia/Hobart")
    assert place.draft.after.timezone == "Australia/Hobart"
    hand.press("settings.places.save")
    hand.until(lambda: small.look("offer_view").locations["mel"].timezone == "Australia/Hobart")
    assert hand.find(NAME).text() == "Australia/Hobart"


def test_a_country_in_its_own_words_is_taken_by_return(hand, place):
    typed(hand, "Schweiz")
    hand.key(Qt.Key.Key_Return)
    assert place.draft.after.timezone == "Europe/Zurich"
    assert not hand.sees(f"{NAME}.wrong")


def test_what_is_no_city_stays_as_it_is_typed_and_is_not_kept(hand, small, place):
    field = typed(hand, "Mars/Olympus")
    hand.until(lambda: "No time zone is called that" in hand.find(f"{NAME}.wrong").text())
    assert (field.text(), place.foot.save.isEnabled()) == ("Mars/Olympus", False)
    hand.press("settings.places.discard")
    hand.until(lambda: hand.find(NAME).text() == "Australia/Melbourne")


def test_a_new_place_begins_in_the_zone_of_the_others(hand, place):
    hand.press("settings.places.back")
    hand.press("settings.places.new")
    assert hand.find(NAME).text() == "Australia/Melbourne"
