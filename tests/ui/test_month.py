"""A date is chosen from a month by hand and by keys, in the order of the locale."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from app.ui import dates
from app.ui.month import MonthPicker

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
DAY, TODAY = date(2026, 1, 31), date(2026, 11, 20)


@pytest.fixture
def locale():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def anchor(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 40)
    made.show()
    return made


@pytest.fixture
def month(qtbot, anchor):
    made = MonthPicker(DAY, TODAY, anchor)
    made.open_below(anchor)
    qtbot.waitUntil(made.isVisible)
    yield made
    if isValid(made):
        delete(made)


def cell(month, day):
    return month.findChild(QWidget, f"month.{day.isoformat()}")


def test_a_day_that_is_pressed_is_chosen(qtbot, month):
    with qtbot.waitSignal(month.chosen) as chosen:
        QTest.mouseClick(cell(month, date(2026, 1, 7)), Qt.MouseButton.LeftButton)
    assert chosen.args == [date(2026, 1, 7)]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2026, 2, 1)),
        (Qt.Key.Key_Up, date(2026, 1, 24)),
        (Qt.Key.Key_PageDown, date(2026, 2, 28)),
        (Qt.Key.Key_PageUp, date(2025, 12, 31)),
        (Qt.Key.Key_Home, TODAY),
    ],
)
def test_keys_walk_and_enter_chooses(qtbot, month, key, day):
    QTest.keyClick(cell(month, DAY), key)
    assert (month.day, cell(month, day).hasFocus()) == (day, True)
    with qtbot.waitSignal(month.chosen) as chosen:
        QTest.keyClick(cell(month, day), Qt.Key.Key_Return)
    assert chosen.args == [day]


def test_right_to_left_the_arrows_follow_the_eye(qtbot, month):
    month.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(cell(month, DAY), Qt.Key.Key_Left)
    assert month.day == date(2026, 2, 1)


def test_escape_leaves_without_a_date(qtbot, month):
    chosen = []
    month.chosen.connect(chosen.append)
    QTest.keyClick(cell(month, DAY), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not chosen
    assert not isValid(month) or not month.isVisible()


def test_every_day_is_large_enough_for_a_finger_and_says_its_date(month):
    month.show_day(TODAY)
    today = cell(month, TODAY)
    assert min(today.width(), today.height()) >= 40
    assert today.accessibleName() == f"{dates.day_long(TODAY)}, today"


def test_the_ends_of_time_are_no_trouble(anchor, qtbot):
    made = MonthPicker(date.max, date.min, anchor)
    qtbot.addWidget(made)
    made.show_day(date.min)
    made.show_day(date.max)


@pytest.mark.parametrize(
    ("name", "title", "first"),
    [
        ("en_AU", "Fri 20 November", date(2026, 11, 16)),
        ("en_US", "Fri, November 20", date(2026, 11, 15)),
        ("fr", "ven. 20 novembre", date(2026, 11, 16)),
        ("ja", "11月20日金", date(2026, 11, 15)),
        ("ar", "الجمعة، ٢٠ نوفمبر", date(2026, 11, 14)),
    ],
)
def test_a_date_and_its_week_are_as_the_locale_has_them(locale, name, title, first):
    locale(name)
    assert (dates.day_title(TODAY), dates.week_of(TODAY)) == (title, first)
    assert len(dates.weekday_names()) == 7
