"""The settings by finger on a tablet that stands upright: all of it is large enough, seen whole, and in reach."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from app.core.values import SpecialHour
from app.ui import theme
from app.ui.settings.drafts import NEW
from app.ui.settings.record_section import RecordSection
from app.ui.settings.sections import SECTIONS
from app.ui.settings.special_days import day_facts
from app.ui.settings.week_rows import MINUTES

TARGETS = (QAbstractButton, QLineEdit, QPlainTextEdit)
FINGER = 48
FIGURES = str.maketrans("0123456789", "".join(chr(0x660 + each) for each in range(10)))


@pytest.fixture(autouse=True)
def tablet(hand):
    hand.window.resize(768, 1024)
    theme.theme().use_touch(True)
    yield
    theme.theme().use_touch(False)


def shown(hand, name):
    page = hand.window.page
    page.show_section(name)
    hand.until(lambda: getattr(page.section, "view", page) is not None)
    return page.section


def small_ones(root):
    """What can be pressed or typed in and is too small for a finger."""
    parts = [each for each in root.findChildren(QWidget) if isinstance(each, TARGETS) and each.isVisible()]
    return [each.objectName() for each in parts if min(each.width(), each.height()) < FINGER]


def cut_ones(root):
    """What stands out of the width that scrolls."""
    areas = [each for each in root.findChildren(QScrollArea) if each.isVisible() and each.widget()]
    return [
        each.objectName() for area in areas for each in area.widget().findChildren(QWidget)
        if each.isVisible() and not area.widget().rect().left() <= each.mapTo(area.widget(), QPoint()).x()
        <= area.widget().width() - each.width()
    ]  # fmt: skip


@pytest.mark.parametrize("entry", SECTIONS, ids=lambda each: each.name)
def test_every_section_and_form_is_large_enough_and_within_its_width(hand, entry):
    section = shown(hand, entry.name)
    for key in (
        ("", next(iter(section.records(section.view)), NEW), NEW) if isinstance(section, RecordSection) else ("",)
    ):
        if key:
            section.open_record(key)
        hand.until(lambda: hand.window.page.stack.isVisible() and small_ones(hand.window.page) == [])
        hand.until(lambda: cut_ones(hand.window.page) == [])


def test_the_preview_of_a_form_is_large_enough_and_begins_at_its_top(hand):
    shown(hand, "forms").open_record("form")
    hand.press("settings.forms.preview")
    drawer = hand.window.conduct.drawer
    hand.until(lambda: drawer.content is not None and small_ones(drawer.content) == [])
    asked = drawer.content.findChild(QLineEdit)
    hand.until(lambda: 0 < asked.mapTo(drawer.content, QPoint()).y() < 200)


def test_an_end_of_a_bar_is_taken_by_a_finger_that_comes_down_beside_it(hand):
    places = shown(hand, "places")
    places.open_record("mel")
    strip = places.hours.strip
    hand.until(lambda: strip.height() >= 7 * FINGER)
    y = strip._head() + strip._line() // 2
    first, last = QPoint(strip._x_of(17 * 60) - 18, y), QPoint(strip._x_of(15 * 60) - 18, y)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(strip, last)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=last)
    closes = places.draft.after.calendar.normal[0].closes
    assert closes < 16 * 60 < MINUTES
    assert places.draft.after.calendar.normal[0].opens == 9 * 60


@pytest.mark.parametrize("add", ["add_closed", "add_open"])
def test_a_special_day_that_is_added_is_scrolled_into_view(hand, add):
    shown(hand, "places").open_record("mel")
    hand.press(f"settings.places.hours.special.{add}")
    done = hand.find("settings.places.hours.special.one.done")
    hand.until(lambda: done.visibleRegion().boundingRect().height() == done.height())


def test_a_question_that_is_opened_below_a_long_list_is_scrolled_into_view(hand):
    section = shown(hand, "forms")
    section.open_record("form")
    for _ in range(12):
        hand.press("settings.forms.questions.add")
    label = hand.find("settings.forms.questions.question.label")
    hand.until(lambda: label.visibleRegion().boundingRect().height() == label.height())


def test_what_says_nothing_yet_is_said_at_the_foot_not_to_be_kept(hand):
    services = shown(hand, "services")
    services.open_record("cut")
    field = hand.find("settings.services.duration")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "soon")
    hand.until(lambda: "cannot be saved yet" in hand.find("settings.services.effects").text())


def test_the_year_of_a_special_day_is_in_the_figures_of_the_language(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        said = day_facts(SpecialHour("Leave", date(2026, 5, 11), date(2026, 5, 11), is_closed=True))
    finally:
        QLocale.setDefault(before)
    assert "2026".translate(FIGURES) in said
