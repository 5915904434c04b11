"""A customer alone at the check-in screen is asked what the service asks, or leaves it to the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.values import Page, Question
from app.ui import dates
from app.ui.kiosk.options import BigOption
from tests.support.asking import ALLERGY, LENGTH, PAGES, VISITS, take_walk_ins
from tests.support.records import a_question
from tests.support.shop_builder import SmallShop
from tests.ui.kiosk.conftest import Customer, open_kiosk
from tests.ui.kiosk.test_hostile import KEYS, MODIFIERS, is_shut_in

YES, NO = "kiosk.answer.allergy.true", "kiosk.answer.allergy.false"
LONG = "How long is your hair? Long, well over the shoulders"


@pytest.fixture
def asked(qtbot: QtBot, small: SmallShop) -> Iterator[Customer]:
    """At the first page of the questions."""
    take_walk_ins(small, *PAGES)
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("ask")
        yield customer


def entries(small: SmallShop):
    return small.rows("SELECT ticket, notes FROM queue_entries")


KINDS = ("text", "textarea", "number", "multi_select", "date", "datetime", "email", "phone", "slider")
KEYS_OF = {
    "text": "ida", "textarea": "in", "number": "7", "date": "{day}", "datetime": "{day} 14:30",
    "email": "a@b.de", "phone": "+61412345678",
}  # fmt: skip


def typed(number: int, kind: str) -> Question:
    options = ({"value": "a", "label": "Coffee"}, {"value": "b", "label": "Tea"}) if kind == "multi_select" else ()
    limits = {"min": 0, "max": 10} if kind == "slider" else {}
    return a_question(
        number, kind, label=f"{kind}?", mapping_key=kind, sort_order=number, options=options, validation=limits,
    )  # fmt: skip


def fit(customer: Customer, name: str) -> None:
    """Nothing of an answer is beyond the edges of the screen."""
    shown = customer.find(name)
    left = shown.mapTo(customer.page, shown.rect().topLeft()).x()
    assert left >= 0
    assert left + shown.width() <= customer.page.width()


def test_page_by_page_a_customer_says_it_and_the_note_has_it(asked: Customer, small: SmallShop):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    for letter in "hen":
        asked.press(f"kiosk.keys.text.{letter}")
    asked.press("kiosk.ask.go")
    asked.press("kiosk.answer.length.l")
    asked.press("kiosk.answer.visits")
    asked.press("kiosk.keys.number.4")
    assert asked.page.asking.go.text() == "Take a ticket"
    asked.press("kiosk.ask.go")
    asked.comes_to("given")
    said = f"Any allergy to dye? Yes\nWhich ones? Hen\n{LONG}\nHow many colours in the last year? 4"
    assert entries(small) == [("HA001", said)]
    assert "We ask you the rest" not in asked.texts()
    assert [item.to_ask for item in small.look("queue_view", "mel").line] == [()]


def test_keys_alone_do_too(asked: Customer, small: SmallShop):
    asked.until(lambda: not asked.page.is_settling)

    def go_to(name: str) -> None:
        for _ in range(20):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            asked.key(Qt.Key.Key_Tab)
        raise AssertionError(name)

    go_to(YES)
    asked.key(Qt.Key.Key_Space)
    go_to("kiosk.answer.which")
    asked.type_here("Henna")
    asked.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is asked.page.asking.go
    asked.key(Qt.Key.Key_Return)
    asked.until(lambda: not asked.page.is_settling and asked.sees("kiosk.answer.length.s"))
    go_to("kiosk.answer.length.s")
    asked.key(Qt.Key.Key_Space)
    go_to("kiosk.ask.go")
    asked.key(Qt.Key.Key_Return)
    asked.comes_to("given")
    assert entries(small) == [("HA001", "Any allergy to dye? Yes\nWhich ones? Henna\nHow long is your hair? Short")]


def test_what_needs_an_answer_is_marked_and_nobody_goes_on_without(asked: Customer, small: SmallShop):
    asked.press("kiosk.ask.go")
    assert "Needs an answer" in asked.texts()
    assert "let us ask you at the desk" in asked.texts()
    asked.press(NO)
    assert "let us ask you at the desk" not in asked.texts()
    asked.press("kiosk.ask.go")
    asked.press("kiosk.answer.length.s")
    asked.press("kiosk.answer.visits")
    asked.type_here("13")
    asked.press("kiosk.ask.go")
    assert "at most 12" in asked.texts()
    assert entries(small) == []


def test_who_leaves_it_to_the_desk_is_let_in_and_the_desk_sees_what_is_open(asked: Customer, small: SmallShop):
    asked.press(YES)
    asked.press("kiosk.ask.later")
    asked.comes_to("given")
    assert "We ask you the rest at the desk." in asked.texts()
    assert entries(small) == [("HA001", "Any allergy to dye? Yes\nWhich ones? …")]
    (item,) = small.look("queue_view", "mel").line
    assert item.to_ask == ("Which ones?", "How long is your hair?")


def test_a_second_tap_on_next_skips_no_page_and_takes_no_ticket(asked: Customer, small: SmallShop):
    asked.press(NO)
    with asked.before_it_is_calm():
        asked.press("kiosk.ask.go")
        QTest.mouseClick(asked.page.asking.go, Qt.MouseButton.LeftButton)
    assert "Needs an answer" not in asked.texts()
    asked.press("kiosk.answer.length.s")
    for _ in range(4):
        asked.page.asking.go.click()
    asked.comes_to("given")
    assert len(entries(small)) == 1


def test_back_loses_nothing_from_page_to_page(asked: Customer):
    asked.press(NO)
    asked.press("kiosk.ask.go")
    asked.press("kiosk.answer.length.l")
    asked.press("kiosk.ask.back")
    asked.until(lambda: asked.find(NO).isChecked())
    asked.press("kiosk.ask.go")
    asked.until(lambda: asked.sees("kiosk.answer.length.l"))
    assert asked.find("kiosk.answer.length.l").isChecked()


def test_at_the_first_screen_nothing_is_left_for_whoever_presses_next(asked: Customer):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    asked.type_here("Henna")
    asked.press("kiosk.ask.back")
    asked.comes_to("welcome")
    assert not asked.page.asking.holds_answers
    asked.press("kiosk.language.de")
    asked.press("kiosk.service.form")
    asked.comes_to("ask")
    assert asked.page.asking.answers() == {}


USUAL = (
    Page("One", sort_order=1, questions=(replace(VISITS, default_value="1"),)),
    Page("Two", sort_order=2, questions=(replace(ALLERGY, default_value="false"),)),
)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_stands_on_a_page_that_nobody_saw_was_said_by_nobody(qtbot: QtBot, small: SmallShop, language: str):
    take_walk_ins(small, *USUAL)
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("ask")
        customer.page.language_chosen.emit(language)
        customer.page.asking.later.click()
        customer.comes_to("given")
        assert entries(small) == [("HA001", "How many colours in the last year? 1")]
        assert [item.to_ask for item in small.look("queue_view", "mel").line] == [("Any allergy to dye?",)]


def test_what_stands_on_a_page_that_was_seen_is_said_with_it(qtbot: QtBot, small: SmallShop):
    take_walk_ins(small, *USUAL)
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.press("kiosk.ask.go")
        customer.until(lambda customer=customer: customer.sees(NO))
        customer.press("kiosk.ask.back")
        customer.press("kiosk.ask.later")
        customer.comes_to("given")
        assert entries(small)[0][1] == "How many colours in the last year? 1\nAny allergy to dye? No"
        assert "We ask you the rest" not in customer.texts()


MANY = tuple({"value": f"v{each}", "label": f"{each} " + "words " * 12} for each in range(40))


@pytest.mark.parametrize("way", ["go", "later"])
def test_more_than_a_note_takes_keeps_nobody_from_the_line(qtbot: QtBot, small: SmallShop, way: str):
    take_walk_ins(small, Page(questions=(replace(LENGTH, type="multi_select", options=MANY, is_required=False),)))
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("ask")
        for each in customer.page.asking.questions.findChildren(BigOption):
            each.click()
        customer.press(f"kiosk.ask.{way}")
        customer.comes_to("given")
        assert entries(small) == [("HA001", "How long is your hair? …")]
        assert "We ask you the rest at the desk." in customer.texts()


def test_what_does_not_fit_is_asked_at_the_desk(asked: Customer, small: SmallShop):
    asked.press(NO)
    asked.press("kiosk.ask.go")
    asked.press("kiosk.answer.length.s")
    asked.press("kiosk.answer.visits")
    asked.type_here("13")
    asked.press("kiosk.ask.later")
    asked.comes_to("given")
    assert entries(small)[0][1].endswith("Short\nHow many colours in the last year? …")
    assert "We ask you the rest at the desk." in asked.texts()
    assert [each.to_ask for each in small.look("queue_view", "mel").line] == [("How many colours in the last year?",)]


def test_who_writes_by_an_input_method_is_there(asked: Customer):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    asked.ticks += 25
    written = QInputMethodEvent("", [])
    written.setCommitString("\u3042")
    QApplication.sendEvent(QApplication.focusWidget(), written)
    asked.ticks += 25
    asked.kiosk._count_down()
    assert asked.screen == "kiosk.ask"


def test_in_the_middle_it_begins_anew_after_thirty_seconds_and_keeps_nothing(asked: Customer, small: SmallShop):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    asked.ticks += 25
    asked.type_here("Henna")
    asked.ticks += 25
    asked.kiosk._count_down()
    assert asked.screen == "kiosk.ask"  # who writes is there
    asked.ticks += 6
    asked.kiosk._count_down()
    assert asked.screen == "kiosk.welcome"
    assert not asked.page.asking.holds_answers
    kept = "kiosk.answer"
    asked.until(lambda: not [each for each in asked.page.findChildren(QWidget) if kept in each.objectName()])
    assert entries(small) == []


def test_an_answer_that_comes_after_somebody_left_asks_nobody(asked: Customer):
    asked.kiosk._begin_anew()
    form = asked.window.scene.lanes._shop.look("kiosk_form", "form", "mel")
    asked.kiosk.visit._ask(asked.kiosk.visit.view.services[1], form)
    assert asked.screen == "kiosk.welcome"


def test_another_language_goes_on_with_what_was_said_and_the_note_is_for_the_shop(asked: Customer, small: SmallShop):
    asked.press(NO)
    asked.press("kiosk.ask.go")
    asked.press("kiosk.language.ar")
    asked.until(lambda: asked.page.isRightToLeft() and asked.screen == "kiosk.ask")
    assert asked.page.asking.title.text() == "Your hair"
    fit(asked, "kiosk.answer.length.l")
    asked.press("kiosk.answer.length.l")
    asked.press("kiosk.answer.visits")
    asked.press("kiosk.keys.number.2")
    asked.press("kiosk.ask.go")
    asked.comes_to("given")
    assert entries(small)[0][1] == f"Any allergy to dye? No\n{LONG}\nHow many colours in the last year? 2"


def test_a_service_whose_form_asks_a_customer_nothing_takes_one_press(qtbot: QtBot, small: SmallShop):
    take_walk_ins(small, Page(questions=(replace(ALLERGY, type="json"),)))
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("given")
    assert entries(small) == [("HA001", None)]


def test_a_form_that_asks_something_else_by_now_is_answered_as_it_was_asked(asked: Customer, small: SmallShop):
    take_walk_ins(small, Page(questions=(replace(LENGTH, id=99, mapping_key="x", handle="x"),)), number=3)
    asked.press(NO)
    asked.press("kiosk.ask.later")
    asked.comes_to("given")
    assert entries(small) == [("HA001", "Any allergy to dye? No")]


def test_a_line_that_shut_meanwhile_is_said_at_the_end_and_the_answers_are_gone(asked: Customer, small: SmallShop):
    asked.press(NO)
    small.act("set_door", "mel", is_paused=True)
    asked.press("kiosk.ask.later")
    asked.until(lambda: "We let nobody into the line" in asked.texts())
    asked.press("kiosk.done")
    asked.comes_to("welcome")
    assert not asked.page.asking.holds_answers


def test_a_scan_in_the_middle_finds_nobody_and_writes_nothing(asked: Customer, small: SmallShop):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    asked.scan(f"FW:A:{small.rows('SELECT id FROM appointments')[0][0]}")
    assert asked.screen == "kiosk.ask"
    assert "Z. M." not in asked.texts()
    assert asked.page.findChild(QWidget, "kiosk.answer.which").text() == ""


def test_answers_are_no_longer_than_somebody_at_a_door_writes(asked: Customer):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    QTest.keyClicks(asked.find("kiosk.answer.which"), "x" * 600)
    assert len(asked.find("kiosk.answer.which").text()) == 500


def test_nothing_that_is_typed_can_be_copied_pasted_or_brought_back(asked: Customer):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    asked.type_here("secret")
    QApplication.clipboard().setText("pasted")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Z):
        asked.key(key, Qt.KeyboardModifier.ControlModifier)
    assert (asked.find("kiosk.answer.which").text(), QApplication.clipboard().text()) == ("secret", "pasted")


def test_every_type_is_answered_without_a_keyboard(qtbot: QtBot, small: SmallShop):
    take_walk_ins(small, Page(questions=tuple(typed(at, kind) for at, kind in enumerate(KINDS, 21))))
    for customer in open_kiosk(qtbot, small):
        customer.press("kiosk.service.form")
        customer.comes_to("ask")
        day = dates.day_digits(date(2026, 5, 24))
        for kind, keys in KEYS_OF.items():
            customer.press(f"kiosk.answer.{kind}")
            for key in keys.format(day=day):
                customer.press(f"kiosk.keys.{kind}.{key}")
        customer.press("kiosk.answer.multi_select.b")
        slider = customer.find("kiosk.answer.slider")
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
        customer.press("kiosk.ask.go")
        customer.comes_to("given")
    said = [line.partition("? ")[2] for line in entries(small)[0][1].splitlines()]
    assert said == ["Ida", "In", "7", "Tea", day, f"{day} 14:30", "a@b.de", "+61412345678", "5"]


def test_what_is_pressed_is_large_enough_for_a_finger(asked: Customer):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    named = [*asked.page.asking.findChildren(QAbstractButton), *asked.page.asking.findChildren(QLineEdit)]
    ways = [asked.page.asking.go, asked.page.asking.later, asked.page.asking.back]
    assert min(each.height() for each in (*named, *ways) if each.isVisible()) >= 56


def test_no_key_leads_out_of_a_question(asked: Customer, small: SmallShop):
    asked.press(YES)
    asked.press("kiosk.answer.which")
    for modifiers in MODIFIERS:
        for key in KEYS:
            QTest.keyClick(QApplication.focusWidget() or asked.window, key, modifiers)
        is_shut_in(asked)
    assert (asked.screen, entries(small)) == ("kiosk.ask", [])


def test_number_keys_have_the_signs_of_numbers(asked: Customer):
    asked.press(NO)
    asked.press("kiosk.ask.go")
    asked.press("kiosk.answer.visits")
    assert VISITS.type == "number"
    assert asked.sees("kiosk.keys.number.-")
    assert asked.sees("kiosk.keys.number..")
