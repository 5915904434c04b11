"""What is wrong with a field, in the words of a page: one clear line, and what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.answers import A_DATE, A_DATETIME
from app.ui import words

if TYPE_CHECKING:
    from app.core.offer_checks import Wrong
    from app.ui.settings.fields import FormField

translate = QCoreApplication.translate
WORDS = {
    "missing": QT_TRANSLATE_NOOP("Settings", "This is empty: write something."),
    "taken": QT_TRANSLATE_NOOP("Settings", "Another one has that already: use another."),
    "range": QT_TRANSLATE_NOOP("Settings", "It must be from {least} to {most}."),
    "zone": QT_TRANSLATE_NOOP("Settings", "No time zone is called that: use a name like Europe/Berlin."),
    "needs_staff": QT_TRANSLATE_NOOP("Settings", "Customers can only choose staff where the service requires staff."),
    "needs_walk_in": QT_TRANSLATE_NOOP("Settings", "A service for walk-ins only must allow walk-ins."),
    "no_customers": QT_TRANSLATE_NOOP("Settings", "Customers cannot book a service for walk-ins only."),
    "nobody": QT_TRANSLATE_NOOP("Settings", "Choose somebody, or take the staff of the location."),
    "logic": QT_TRANSLATE_NOOP("Settings", "Programs could not read this rule: write it as JSON Logic."),
    "code": QT_TRANSLATE_NOOP("Settings", "Use one to four letters or digits."),
    "purpose": QT_TRANSLATE_NOOP("Settings", "Nothing asks that: choose when it is asked."),
}
"""By the code of ``core.offer_checks``."""


def wrong_words(wrong: Wrong) -> str:
    """The line at the field."""
    text = translate("Settings", str(WORDS[wrong.code]))
    return text.format(least=words.number(wrong.least), most=words.number(wrong.most))


def unreadable_words(field: FormField) -> str:
    """The line at a field that says nothing that can be kept."""
    from app.ui.settings.long_fields import JsonField
    from app.ui.settings.zone_field import ZoneField

    if isinstance(field, JsonField):
        return translate("Settings", "Programs could not read this: look at its brackets and quotes.")
    if isinstance(field, ZoneField):
        is_begun = not field.cities.isHidden()
        begun = translate("Settings", "Choose one of the cities, or type on.")
        return begun if is_begun else translate("Settings", str(WORDS["zone"]))
    return _right(field) or translate("Settings", "Write a whole number.")


def _right(field: FormField) -> str:
    """What would be right, as it is said of an answer of the same type; empty for a field of another kind."""
    from app.ui.limit_words import right_words
    from app.ui.settings.limit_fields import DecimalField, MomentField

    said = ""
    if isinstance(field, MomentField):
        example = A_DATETIME if field.has_time else A_DATE
        said = right_words({"right_code": "datetime" if field.has_time else "date", "example": example})
    elif isinstance(field, DecimalField) and not field.is_whole:
        said = right_words({"right_code": "number"})
    return words.capital(said)
