"""The palette over the window: opened by its key, walked from its field, answered by the shop while one types."""

import threading
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from app.ui import theme
from app.ui.actions import Action
from app.ui.palette.hits import Hit, Sort
from app.ui.palette.model import HitModel
from app.ui.theme import Choice
from tests.support import sample_views as sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    return window.conduct.overlays.palette


@pytest.fixture(autouse=True)
def _same_look_afterwards():
    yield
    theme.theme().choose(Choice.SYSTEM)
    theme.theme().use_touch(False)
    theme.theme().scale_text(1.0)


def titles(palette):
    return [hit.title for hit in palette.hits]


def type_in(qtbot, palette, text):
    QTest.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: not palette._waits_for)


def press(palette, key):
    QTest.keyClick(palette.field, key)


def test_it_opens_with_the_keyboard_in_its_field_and_everything_that_can_be_done(palette):
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert {"New booking", "Check in a walk-in", "Call the next one", "Dark colours", "Touch mode"} <= set(
        titles(palette)
    )
    assert "24 nov" in palette.panel.said.text()


def test_it_closes_though_what_had_the_keyboard_before_is_gone(qtbot, window):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    window.conduct.overlays.open_palette()
    delete(field)
    window.conduct.overlays.palette.close_it()
    assert not window.conduct.overlays.palette.isVisible()


def test_each_action_shows_its_key(palette):
    hints = {hit.title: hit.hint for hit in palette.hits}
    assert (hints["New booking"], hints["Back to today"]) == ("Ctrl+N", "Alt+Home")


def test_escape_closes_it_and_gives_the_keyboard_back(qtbot, window):
    window.header.now.setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    press(window.conduct.overlays.palette, Qt.Key.Key_Escape)
    assert window.conduct.overlays.palette.isHidden()
    assert window.focusWidget() is window.header.now


def test_escape_leaves_open_what_lies_below(window, palette):
    palette.close_it()
    window.conduct.show_keys()
    palette.open_it()
    press(palette, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert window.conduct.drawer.isVisible()


def test_who_is_here_and_who_is_booked_come_before_the_customers(qtbot, palette):
    type_in(qtbot, palette, "grac")
    assert titles(palette) == ["A016 · Gracie", "Grace Kim", "Grace Kim", "Grace Kimani"]
    assert palette.hits[1].fact == "14:00 · Styling · Dev · Confirmed"
    assert palette.hits[2].fact == "Customer · ⋯ 482 · grace@example.com"


def test_what_was_typed_is_marked(qtbot, palette):
    type_in(qtbot, palette, "kim gra")
    assert palette.hits[0].marks == ((0, 3), (6, 3))


def test_return_on_a_customer_opens_the_customers_card(qtbot, window, palette):
    type_in(qtbot, palette, "grace")
    row = next(at for at, hit in enumerate(palette.hits) if hit.sort is Sort.CUSTOMER)
    for _ in range(row):
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert window.conduct.drawer.content.objectName() == "customer"


def test_return_pressed_before_the_shop_has_answered_takes_what_it_finds(qtbot, window, shop, palette):
    answers = threading.Event()
    shop.answers["find_bookings"] = lambda: answers.wait(5) and sample.bookings_found()
    opened = []
    window.scene.card_wanted.connect(opened.append)
    shop.answers["find_customers"] = ()
    QTest.keyClicks(palette.field, "grace k")
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    answers.set()
    qtbot.waitUntil(lambda: opened == ["booking-grace"])
    assert palette.isHidden()


def test_a_letter_more_takes_an_early_return_back(qtbot, shop, palette):
    answers = threading.Event()
    shop.answers["find_bookings"] = lambda: answers.wait(5) and ()
    QTest.keyClicks(palette.field, "gra")
    press(palette, Qt.Key.Key_Return)
    QTest.keyClicks(palette.field, "c")
    answers.set()
    qtbot.waitUntil(lambda: not palette._waits_for)
    assert palette.isVisible()


def test_typing_does_not_wait_for_the_shop(shop, palette):
    answers = threading.Event()
    shop.answers["find_bookings"] = lambda: answers.wait(5) and ()
    QTest.keyClicks(palette.field, "new")
    assert "New booking" in titles(palette)
    answers.set()


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Tab, 1), (Qt.Key.Key_Up, -1)])
def test_arrows_and_tab_walk_around_the_list_from_the_field(palette, key, row):
    press(palette, key)
    assert palette.list.current is palette.hits[row]
    assert palette.field.hasFocus()


def test_a_day_that_was_typed_is_shown(qtbot, window, palette):
    type_in(qtbot, palette, "24 nov")
    assert (palette.hits[0].title, palette.hits[0].fact) == ("Go to Tue 24 November", "in 4 days")
    press(palette, Qt.Key.Key_Return)
    assert window.scene.day == date(2026, 11, 24)


def test_how_many_days_a_day_is_off_is_said_in_the_figures_of_the_language(palette):
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert [palette._away_words(days) for days in (4, -12)] == ["in ٤ days", "١٢ days ago"]
    finally:
        QLocale.setDefault(QLocale("en_GB"))


def test_an_action_is_pressed_by_the_mouse(qtbot, window, palette):
    QTest.keyClicks(palette.field, "new b")
    qtbot.waitUntil(lambda: not palette._waits_for)
    row = titles(palette).index("New booking")
    place = palette.list.visualRect(palette.list.hits.index(row)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.header.title.text() == "New booking"
    assert palette.isHidden()


def test_a_press_beside_it_closes_it(palette):
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, palette.height() - 5))
    assert palette.isHidden()


def test_the_theme_is_switched(qtbot, shop, palette):
    shop.answers["find_customers"] = shop.answers["find_bookings"] = ()
    type_in(qtbot, palette, "high con")
    press(palette, Qt.Key.Key_Return)
    assert theme.current().name == "contrast"


def test_what_was_taken_last_comes_first_next_time(qtbot, palette):
    row = titles(palette).index("Dark colours")
    palette.take(palette.hits[row])
    palette.open_it()
    assert titles(palette)[0] == "Dark colours"
    assert titles(palette).count("Dark colours") == 1


def test_nothing_found_says_what_can_be_typed(qtbot, shop, palette):
    shop.answers["find_customers"] = shop.answers["find_bookings"] = ()
    type_in(qtbot, palette, "zzzz")
    assert palette.list.isHidden()
    assert "“zzzz”" in palette.panel.said.text()


def test_the_model_is_a_model(qapp, qtmodeltester):
    model = HitModel()
    qtmodeltester.check(model)
    model.show([Hit("one", Sort.ACTION, "One", lambda: None, says="One, Ctrl+O")])
    qtmodeltester.check(model)
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "One, Ctrl+O"


@pytest.mark.parametrize(("size", "scale"), [((1366, 800), 1.0), ((768, 1024), 2.0), ((600, 480), 2.0)])
def test_it_lies_inside_the_window_at_every_size(window, palette, size, scale):
    theme.theme().scale_text(scale)
    window.resize(*size)
    assert palette.rect().contains(palette.panel.geometry())
    assert palette.list.viewport().height() >= palette.list.sizeHintForRow(0)


def test_a_button_in_the_header_opens_it_too(window):
    QTest.mouseClick(window.header.search, Qt.MouseButton.LeftButton)
    assert window.conduct.overlays.palette.isVisible()


def test_what_can_be_done_on_the_page_comes_before_what_the_window_can(window, palette):
    done = []
    window.page.own_actions = lambda: (Action("page.sheet", "Print the day sheet", lambda: done.append(1)),)
    palette.close_it()
    palette.open_it()
    assert titles(palette)[0] == "Print the day sheet"
    press(palette, Qt.Key.Key_Return)
    assert done == [1]


def test_a_hit_that_a_screen_reader_presses_is_done_the_first_one_too(qtbot, window, palette):
    type_in(qtbot, palette, "dark colours")
    list_ = QAccessible.queryAccessibleInterface(palette.list)
    assert palette.list.currentIndex().row() == 0
    list_.child(0).actionInterface().doAction("Toggle")
    qtbot.waitUntil(lambda: theme.theme().choice is Choice.DARK)
    assert not palette.isVisible()


@pytest.mark.parametrize(("typed", "found"), [("arab", "العربية"), ("german", "Deutsch"), ("deut", "Deutsch")])
def test_a_language_is_found_by_its_own_name_and_by_the_english_one(qtbot, palette, typed, found):
    type_in(qtbot, palette, typed)
    assert found in titles(palette)


def test_practice_is_found_by_what_it_is_called(qtbot, palette, window, monkeypatch):
    monkeypatch.setattr(type(window.conduct), "can_practise", True)
    type_in(qtbot, palette, "practice mode")
    assert "Practise on a copy of the shop" in titles(palette)
