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
    both, least, most = _ranges(question.type)
    said = both if low is not None and high is not None else least if low is not None else most
    return said.format(low=low, high=high)


def _ranges(kind: str) -> tuple[str, str, str]:
    """What is said of both ends, of the least alone and of the most alone: of characters, choices, dates or numbers."""
    if kind in {"text", "textarea"}:
        return (
            translate("Questions", "Characters: {low} to {high}"),
            translate("Questions", "Characters: {low} or more"),
            translate("Questions", "Characters: {high} or fewer"),
        )
    if kind == "multi_select":
        return (
            translate("Questions", "Choose {low} to {high} of them"),
            translate("Questions", "Choose {low} or more of them"),
            translate("Questions", "Choose {high} or fewer of them"),
        )
    if kind in {"date", "datetime"}:
        return (
            translate("Questions", "{low} to {high}"),
            translate("Questions", "{low} or later"),
            translate("Questions", "{high} or earlier"),
        )
    return (
        translate("Questions", "A number from {low} to {high}"),
        translate("Questions", "A number, {low} or more"),
        translate("Questions", "A number, {high} or less"),
    )


def right_words(facts: Mapping[str, object]) -> str:
    """What would be right, by the ``right_code`` among the facts of a refusal (``core.answers.WORDS``)."""
    said = {name: _said(value) for name, value in facts.items()}
    return translate("Answer", WORDS[str(facts["right_code"])]).format_map(said)


def _said(value: object) -> str:
    limit = decimal_in(text := str(value))
    found = limit if limit is not None else datetime_in(text) or date_in(text)
    return text if found is None else limit_words(found)
