"""Capitals from the keys on the screen: one letter, or all of them until the key is pressed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.values import Page
from tests.support.asking import ALLERGY, take_walk_ins
from tests.support.records import a_question
from tests.support.shop_builder import SmallShop
from tests.ui.kiosk.conftest import Customer, open_kiosk

FIELD, SHIFT = "kiosk.answer.size", "kiosk.keys.text.shift"


@pytest.fixture
def asked(qtbot: QtBot, small: SmallShop) -> Iterator[Customer]:
    """In the field of a question that is answered in words."""
    size = a_question(22, label="Size?", mapping_key="size", sort_order=2)
    take_walk_ins(small, Page(questions=(ALLERGY, size)))
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("ask")
        customer.press(FIELD)
        yield customer


def typed(customer: Customer, keys: str) -> str:
    """What stands in the field after these keys; ``^`` is the shift."""
    for key in keys:
        customer.press(SHIFT if key == "^" else f"kiosk.keys.text.{key}")
    return str(customer.find(FIELD).text())


def test_the_first_letter_is_a_capital_and_the_shift_says_so(asked: Customer):
    assert asked.find(SHIFT).isChecked()
    assert typed(asked, "xl") == "Xl"
    assert not asked.find(SHIFT).isChecked()


def test_after_one_press_the_next_letter_is_one_too(asked: Customer):
    assert typed(asked, "x^l") == "XL"
    assert typed(asked, "m") == "XLm"


def test_after_two_all_are_until_it_is_pressed_again(asked: Customer):
    assert typed(asked, "a^^1bcd") == "A1BCD"
    assert typed(asked, "^e") == "A1BCDe"


def test_keys_show_and_say_what_they_type(asked: Customer):
    typed(asked, "a")
    key, shift = asked.find("kiosk.keys.text.q"), asked.find(SHIFT)
    assert (key.text(), key.accessibleName(), shift.accessibleName()) == ("q", "q", "Capital letters")
    typed(asked, "^")
    assert (key.text(), shift.accessibleName()) == ("Q", "Capital letters: the next one")
    typed(asked, "^")
    assert (key.text(), shift.accessibleName()) == ("Q", "Capital letters: all")


def test_who_wants_no_capital_at_the_beginning_has_none(asked: Customer):
    assert typed(asked, "^^xs") == "xs"


@pytest.mark.parametrize("code", ["en", "de", "fr"])
def test_it_is_large_enough_for_a_finger_and_stands_among_the_letters(asked: Customer, code: str):
    asked.page.language_chosen.emit(code)
    asked.press(FIELD)
    asked.until(lambda: asked.sees(SHIFT))
    assert min(asked.find(SHIFT).height(), asked.find(SHIFT).width()) >= 56


def test_letters_without_capitals_have_no_shift(asked: Customer):
    asked.page.language_chosen.emit("ar")
    asked.press(FIELD)
    asked.until(lambda: asked.sees("kiosk.keys.text.ض"))
    assert not asked.sees(SHIFT)
