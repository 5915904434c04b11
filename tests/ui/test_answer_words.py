"""Answers as they are shown: dates, times, figures, yes and no in the language of the window, not as they are kept."""

import pytest
from PySide6.QtCore import QLocale

from app.desk.views_answers import Answered
from app.ui.answer_words import answer_words


@pytest.fixture(autouse=True)
def _german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("kind", "kept", "said"),
    [
        ("date", "2026-11-21", "21.11.2026"),
        ("datetime", "2026-11-21T14:30:00", "21.11.2026 14:30"),
        ("datetime", "2026-11-21", "21.11.2026"),
        ("boolean", "true", "Yes"),
        ("boolean", "false", "No"),
        ("slider", "4.5", "4,5"),
        ("text", "2026-11-21", "2026-11-21"),
        ("date", "some day", "some day"),
    ],
)
def test_an_answer_is_shown_as_a_person_would_write_it(qapp, kind, kept, said):
    assert answer_words(Answered("When?", (kept,), kind)) == said


def test_several_choices_are_a_list_of_the_language(qapp):
    QLocale.setDefault(QLocale("ar"))
    said = answer_words(Answered("Which?", ("Small", "Medium"), "multi_select"))
    assert "Small\u2069، \u2068Medium" in said
