"""Numbers, dates and times in the languages' own hands: what is typed is what is meant, what is shown can be typed."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from app.ui import dates, typed
from app.ui.language import speaker

LANGUAGES = ["en", "en_US", "de", "fr", "ar", "sv", "nl", "ja", "fa", "hu", "he"]
DAY, MOMENT = date(2026, 5, 11), datetime.fromisoformat("2026-05-11 14:05")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_language_shows_can_be_typed_in_it(qapp: QApplication, language):
    speaker().speak(language)
    short = QLocale().toString(QDate(2026, 5, 11), QLocale.FormatType.ShortFormat)
    assert {typed.read_date(each) for each in (dates.day_digits(DAY), short, "2026-05-11")} == {DAY}
    assert {typed.read_moment(each) for each in (typed.moment_words(MOMENT), "2026-05-11T14:05")} == {MOMENT}
    for number in ("0", "-1234.50", "1234567890123.456"):
        assert typed.in_decimal(typed.decimal_words(Decimal(number))) == number
    assert typed.in_decimal(QLocale().toString(1_234_567.5, "f", 1)) == "1234567.5"


@pytest.mark.parametrize("said", ["", "31.02.2026", "11.05", "11.05.226", "2026-13-01", "tomorrow", "1.2.3.4", "14:05"])
def test_what_is_no_date_is_none(qapp, said):
    assert typed.read_date(said) is typed.read_moment(said) is typed.read_moment(f"{said} 10:00") is None


def test_two_figures_of_a_year_mean_one_that_is_near_or_past(qapp):
    ahead = dates.today().year + 20
    assert typed.read_date(f"1/1/{ahead % 100:02d}") == date(ahead, 1, 1)
    assert typed.read_date(f"1/1/{(ahead + 1) % 100:02d}") == date(ahead - 99, 1, 1)


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("9", 540), ("9:30", 570), ("0930", 570), ("9.30", 570), ("9h30", 570), ("12 AM", 0), ("12:05 pm", 725),
     ("24", None), ("9:60", None), ("13 PM", None), ("9 o", None), ("", None)],
)  # fmt: skip
def test_a_time_is_read_as_it_is_written(qapp, said, minutes):
    assert typed.read_time(said) == minutes


@pytest.mark.parametrize(("said", "number"), [("1.500", "1500"), ("1.5", "1.5"), ("1.500,25", "1500.25"), ("x", "x")])
def test_groups_of_three_are_groups_where_the_language_has_them(qapp, said, number):
    speaker().speak("de")
    assert typed.in_decimal(said) == number
