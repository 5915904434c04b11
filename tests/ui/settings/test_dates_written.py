"""Dates in the settings are written with the name of their month: in figures, who is used to the other order errs."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from app.core.values import QuestionnaireVersion, SpecialHour
from app.ui.settings.date_field import DateField
from app.ui.settings.forms import _version_words
from app.ui.settings.special_days import day_facts

DAY = date(2026, 11, 5)
NOON = int(datetime(2026, 11, 5, 12, tzinfo=UTC).timestamp())


@pytest.fixture
def locale():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en_GB", "Thu 5 Nov 2026"), ("en_US", "Thu, Nov 5, 2026"), ("de", "Do., 5. Nov. 2026"),
        ("ar", "الخميس، \u0665 نوفمبر \u0662\u0660\u0662\u0666"), ("ja", "2026年11月5日木"),
    ],
)  # fmt: skip
def test_the_first_day_of_anything_is_written_with_its_month(qtbot, locale, language, said):
    locale(language)
    field = DateField("first", "First day")
    qtbot.addWidget(field)
    field.show_day(DAY, DAY)
    assert field.text() == said


def test_when_a_version_of_a_questionnaire_was_made_is_written_with_its_month(locale):
    locale("en_US")
    assert ", Nov " in _version_words(QuestionnaireVersion("v2", 2, 2, created_at=NOON))


@pytest.mark.parametrize(
    ("last", "is_repeating", "said"),
    [
        (date(2026, 11, 6), False, "Thu 5 Nov – Fri 6 Nov 2026"),
        (date(2027, 1, 2), False, "Thu 5 Nov 2026 – Sat 2 Jan 2027"),
        (date(2027, 1, 2), True, "Thu 5 Nov – Sat 2 Jan"),
    ],
)
def test_each_end_of_a_special_time_has_the_year_that_it_is_in(locale, last, is_repeating, said):
    locale("en_GB")
    row = SpecialHour("Leave", DAY, last, is_closed=True, is_repeating=is_repeating)
    assert day_facts(row).startswith(said)
