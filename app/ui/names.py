"""What somebody is called on a page: their name, or one word everywhere for who has none or was erased."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.privacy import ERASED

if TYPE_CHECKING:
    from app.desk.views import DayView

translate = QCoreApplication.translate


def person_words(name: str) -> str:
    """The name, or a word for who has none."""
    if name == ERASED:
        return translate("Customer", "Erased customer")
    return name or translate("Queue", "Anonymous")


def with_names(day: DayView) -> DayView:
    """The day with that word at the bookings of who was erased; the same day where nobody was."""
    if not any(each.title == ERASED for column in day.columns for each in column.bookings):
        return day
    return replace(day, columns=tuple(
        replace(column, bookings=tuple(
            replace(each, title=person_words(each.title)) if each.title == ERASED else each for each in column.bookings
        ))
        for column in day.columns
    ))  # fmt: skip
