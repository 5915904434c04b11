"""A date that shows how dates are typed: one to come, whose day nobody takes for its month."""

import pytest
from PySide6.QtCore import QLocale

from app.ui import dates
from app.ui.dated import DatedField


@pytest.mark.parametrize("now", [dates.date(2026, 11, 22), dates.date(2026, 12, 31), dates.date(2027, 1, 1)])
def test_the_example_is_to_come_and_its_day_is_no_month(monkeypatch, now):
    monkeypatch.setattr(dates, "today", lambda: now)
    example = dates.example_day()
    assert example > now
    assert example.day > 12


@pytest.mark.parametrize(("language", "said"), [("en_GB", "24/12/2026"), ("en_US", "12/24/2026"), ("de", "24.12.2026")])
def test_a_field_shows_it_in_the_order_of_the_language(qtbot, monkeypatch, language, said):
    before = QLocale()
    monkeypatch.setattr(dates, "today", lambda: dates.date(2026, 11, 22))
    try:
        QLocale.setDefault(QLocale(language))
        field = DatedField("when", "When", has_time=False, hint="From, {example}")
        qtbot.addWidget(field)
        assert field.line.placeholderText() == f"From, {said}"
    finally:
        QLocale.setDefault(before)
