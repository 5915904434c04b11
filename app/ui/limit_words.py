"""Limits of answers, and what would be right instead of one, in the words and figures of the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.answer_limits import date_in, datetime_in, decimal_in, limits_of
from app.core.answers import WORDS
from app.ui import dates, typed

if TYPE_CHECKING:
    from app.core.answer_limits import Limit
    from app.core.values import Question

translate = QCoreApplication.translate


def limit_words(limit: Limit) -> str:
    """One end: a number, a date, or a date and a time, as they can be typed."""
    if isinstance(limit, datetime):
        return typed.moment_words(limit)
    return dates.day_digits(limit) if isinstance(limit, date) else typed.decimal_words(limit)


def limits_words(question: Question) -> str:
    """The range that an answer has to keep to; empty where there is none or the field shows it."""
    low, high = (None if each is None else limit_words(each) for each in limits_of(question))
    if question.type == "slider" or (low is None and high is None):
        return ""
    is_dated = question.type in {"date", "datetime"}
    if low is not None and high is not None:
        return translate("Questions", "{low} to {high}").format(low=low, high=high)
    if low is not None:
        least = translate("Questions", "{low} or later") if is_dated else translate("Questions", "At least {low}")
        return least.format(low=low)
    most = translate("Questions", "{high} or earlier") if is_dated else translate("Questions", "At most {high}")
    return most.format(high=high)


def right_words(facts: Mapping[str, object]) -> str:
    """What would be right, by the ``right_code`` among the facts of a refusal (``core.answers.WORDS``)."""
    said = {name: _said(value) for name, value in facts.items()}
    return translate("Answer", WORDS[str(facts["right_code"])]).format_map(said)


def _said(value: object) -> str:
    limit = decimal_in(text := str(value))
    found = limit if limit is not None else datetime_in(text) or date_in(text)
    return text if found is None else limit_words(found)
