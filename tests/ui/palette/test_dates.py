"""Days as people type them, seen on Friday 20 November 2026."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.ui.palette.dates import read_day

TODAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _german_or_english(request):
    QLocale.setDefault(QLocale(getattr(request, "param", "en_GB")))
    yield
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24 nov", date(2026, 11, 24)),
        ("24nov", date(2026, 11, 24)),
        ("nov 24", date(2026, 11, 24)),
        ("Nov 24 2027", date(2027, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24.11.", date(2026, 11, 24)),
        ("2026-12-01", date(2026, 12, 1)),
        ("mon", date(2026, 11, 23)),
        ("friday", date(2026, 11, 27)),
        ("+3", date(2026, 11, 23)),
        ("-1", date(2026, 11, 19)),
        ("today", TODAY),
        ("tomo", date(2026, 11, 21)),
        ("3 jan", date(2027, 1, 3)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read(typed, meant):
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "ma", "31 feb 2027", "32 nov", "ju 3", "+99999", "nova", "24", "13/13"])
def test_what_is_no_day_is_none(typed):
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize("_german_or_english", ["de_DE"], indirect=True)
def test_the_windows_language_is_understood_beside_english():
    assert read_day("24 dez", TODAY) == date(2026, 12, 24)
    assert read_day("mittwoch", TODAY) == date(2026, 11, 25)
    assert read_day("24 dec", TODAY) == date(2026, 12, 24)


@pytest.mark.parametrize("_german_or_english", ["en_US"], indirect=True)
def test_where_months_lead_a_slash_is_read_so():
    assert read_day("12/3", TODAY) == date(2026, 12, 3)
