"""What is made and kept in the settings by the keyboard alone: what is typed first is the name, Return saves."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.settings.test_forms import opened, retype


@pytest.mark.parametrize("section", ["services", "forms", "places", "targets", "staff"])
def test_what_is_typed_first_in_something_new_is_its_name(hand, section):
    name = "first_name" if section == "staff" else "name"
    opened(hand, section, "")
    hand.type_here("Dye")
    assert hand.find(f"settings.{section}.{name}").text() == "Dye"


def test_return_in_a_field_saves_the_record_where_it_can_be(hand, small):
    opened(hand, "services", "cut")
    hand.key(Qt.Key.Key_Return)
    retype(hand, "settings.services.name", "Trim")
    hand.until(lambda: hand.find("settings.services.save").isEnabled())
    hand.key(Qt.Key.Key_Return)
    hand.until(lambda: small.look("offer_view").definitions["cut"].name == "Trim")


def test_return_saves_what_is_typed_of_this_till(own, kept):
    own.press("settings.to.till")
    own.until(lambda: own.find("settings.till.letter").text() == "A")
    retype(own, "settings.till.name", "Front desk")
    own.key(Qt.Key.Key_Return)
    own.until(lambda: kept.look("offer_view").till.name == "Front desk")
