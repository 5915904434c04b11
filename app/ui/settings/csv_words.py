"""The words of an import: its fields, what is wrong with a row, and how dates are ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.worded import Worded
from app.ui import words
from app.ui.trouble import said_words

if TYPE_CHECKING:
    from app.desk.views_csv import RowLeft

translate = QCoreApplication.translate
FIELDS = {
    "name": QT_TRANSLATE_NOOP("Import", "Whole name"),
    "first_name": QT_TRANSLATE_NOOP("Import", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Last name"),
    "email": QT_TRANSLATE_NOOP("Import", "Email"),
    "mobile_phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "notes": QT_TRANSLATE_NOOP("Import", "Notes"),
    "start": QT_TRANSLATE_NOOP("Import", "Start, date and time"),
    "date": QT_TRANSLATE_NOOP("Import", "Date"),
    "time": QT_TRANSLATE_NOOP("Import", "Time"),
    "end": QT_TRANSLATE_NOOP("Import", "End"),
    "duration": QT_TRANSLATE_NOOP("Import", "Length in minutes"),
    "service": QT_TRANSLATE_NOOP("Import", "Service"),
    "location": QT_TRANSLATE_NOOP("Import", "Location"),
    "staff": QT_TRANSLATE_NOOP("Import", "Member of staff"),
    "status": QT_TRANSLATE_NOOP("Import", "State"),
}
PROBLEMS = {
    "no_name": QT_TRANSLATE_NOOP("Import", "There is no name in it."),
    "bad_email": QT_TRANSLATE_NOOP("Import", "“{value}” is no e-mail address."),
    "bad_text": QT_TRANSLATE_NOOP("Import", "“{value}” cannot be kept."),
    "known": QT_TRANSLATE_NOOP("Import", "{value} is known already."),
    "twice": QT_TRANSLATE_NOOP("Import", "Line {value} has the same customer."),
    "no_date": QT_TRANSLATE_NOOP("Import", "There is no date in it."),
    "bad_date": QT_TRANSLATE_NOOP("Import", "“{value}” is no date: write it like {right}."),
    "no_time": QT_TRANSLATE_NOOP("Import", "There is no time in it."),
    "bad_time": QT_TRANSLATE_NOOP("Import", "“{value}” is no time: write it like 14:30."),
    "bad_phone": QT_TRANSLATE_NOOP(
        "Import", "“{value}” is no telephone number any more: a spreadsheet has rounded it. Save that column as text."
    ),
    "no_phone": QT_TRANSLATE_NOOP("Import", "“{value}” is no telephone number."),
    "not_yet": QT_TRANSLATE_NOOP("Import", "It is to come, and cannot be “{value}” yet."),
    "bad_length": QT_TRANSLATE_NOOP("Import", "“{value}” is no length in minutes."),
    "end_before_start": QT_TRANSLATE_NOOP("Import", "It ends before it starts."),
    "no_service": QT_TRANSLATE_NOOP("Import", "There is no service in it."),
    "unknown_service": QT_TRANSLATE_NOOP("Import", "There is no service “{value}”."),
    "unknown_location": QT_TRANSLATE_NOOP("Import", "There is no location “{value}”."),
    "unknown_staff": QT_TRANSLATE_NOOP("Import", "There is no member of staff “{value}”."),
    "unknown_status": QT_TRANSLATE_NOOP("Import", "“{value}” is no state of a booking."),
    "unknown_customer": QT_TRANSLATE_NOOP("Import", "No customer is called that: {value}."),
    "several_customers": QT_TRANSLATE_NOOP("Import", "Several customers are called that: {value}."),
    "no_customer": QT_TRANSLATE_NOOP("Import", "There is no customer in it."),
    "there_already": QT_TRANSLATE_NOOP("Import", "The customer has the same booking already."),
    "refused": QT_TRANSLATE_NOOP("Import", "{value}."),
    "open_quote": QT_TRANSLATE_NOOP("Import", "A quote is opened in it and not closed."),
    "long_cell": QT_TRANSLATE_NOOP("Import", "It is too long to be read."),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "Import",
        "“{value}” stands beyond the last heading: put quotes around a text that has the sign between columns in it.",
    ),
    "not_reached": QT_TRANSLATE_NOOP("Import", "The import ended before it."),
}
"""By the codes of ``core.csv_values.WORDS``."""
_ORDERS = {
    "dmy": QT_TRANSLATE_NOOP("Import", "Day, month, year: 31.12.2026"),
    "mdy": QT_TRANSLATE_NOOP("Import", "Month, day, year: 12/31/2026"),
    "ymd": QT_TRANSLATE_NOOP("Import", "Year, month, day: 2026-12-31"),
}
_MARKS = {
    ",": QT_TRANSLATE_NOOP("Import", "Commas"),
    ";": QT_TRANSLATE_NOOP("Import", "Semicolons"),
    "\t": QT_TRANSLATE_NOOP("Import", "Tabs"),
    "|": QT_TRANSLATE_NOOP("Import", "Bars"),
}


def field_words(field: str) -> str:
    """What a field is called."""
    return translate("Import", str(FIELDS[field]))


def problem_words(left: RowLeft, zone: str) -> str:
    """Why a row is not taken."""
    if left.reasons:
        return words.reasons_words(left.reasons, zone)
    text = translate("Import", str(PROBLEMS[left.problem.code]))
    value = left.problem.value
    said = said_words(value) if isinstance(value, Worded) else value
    return text.format(value=said, right=left.problem.right)


def orders() -> list[tuple[object, str]]:
    """In which order dates may be written."""
    return [(key, translate("Import", str(said))) for key, said in _ORDERS.items()]


def marks() -> list[tuple[object, str]]:
    """What may stand between cells."""
    return [(key, translate("Import", str(said))) for key, said in _MARKS.items()]
