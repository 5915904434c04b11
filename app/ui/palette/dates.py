"""Days as people type them: "24 nov", "24/11", "mon", "+3", "tomorrow", in the window's language or in English."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.typed import month_leads, read_date

translate = QCoreApplication.translate

LEAST_LETTERS = 3
"""Letters of a weekday or month that must be typed before it is taken for one."""
FARTHEST_DAYS = 3_660


def read_day(typed: str, today: date) -> date | None:
    """The day that is meant, or None. Without a year it is the next one that is not over; a weekday is the next one."""
    text = " ".join(typed.casefold().replace(",", " ").split())
    return _near(text, today) or _shifted(text, today) or _weekday(text, today) or _dated(text, today)


def _near(text: str, today: date) -> date | None:
    names = {
        "today": 0, "tomorrow": 1, "yesterday": -1,
        translate("Palette", "today").casefold(): 0,
        translate("Palette", "tomorrow").casefold(): 1,
        translate("Palette", "yesterday").casefold(): -1,
    }  # fmt: skip
    meant = [days for name, days in names.items() if len(text) >= LEAST_LETTERS and name.startswith(text)]
    return today + timedelta(days=meant[0]) if meant else None


def _shifted(text: str, today: date) -> date | None:
    found = re.fullmatch(r"([+\-\u2212])\s?(\d{1,4})", text)
    if found is None or int(found[2]) > FARTHEST_DAYS:
        return None
    return today + timedelta(days=int(found[2]) * (1 if found[1] == "+" else -1))


def _weekday(text: str, today: date) -> date | None:
    number = _named(text, [[locale.dayName(day) for locale in _locales()] for day in range(1, 8)])
    if number is None:
        return None
    return today + timedelta(days=(number - 1 - today.weekday()) % 7 or 7)


def _dated(text: str, today: date) -> date | None:
    if whole := read_date(text):
        return whole
    if found := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./]?", text):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if month_leads() and "/" in text else (first, second)
        return _next_of(day, month, None, today)
    if found := re.fullmatch(r"(\d{1,2})\.? ?([^\W\d]+)\.?(?: (\d{4}))?", text):
        return _in_month(found[1], found[2], found[3], today)
    if found := re.fullmatch(r"([^\W\d]+)\.? ?(\d{1,2})(?: (\d{4}))?", text):
        return _in_month(found[2], found[1], found[3], today)
    return None


def _in_month(day: str, name: str, year: str | None, today: date) -> date | None:
    month = _named(name, [[locale.monthName(month) for locale in _locales()] for month in range(1, 13)])
    return None if month is None else _next_of(int(day), month, int(year) if year else None, today)


def _next_of(day: int, month: int, year: int | None, today: date) -> date | None:
    years = [year] if year else range(today.year, today.year + 5)
    found = (made for each in years if (made := _day_of(each, month, day)) is not None)
    return next((made for made in found if year or made >= today), None)


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(text: str, names: list[list[str]]) -> int | None:
    """The number, from 1, of the one name that begins so."""
    if len(text) < LEAST_LETTERS:
        return None
    meant = [number for number, each in enumerate(names, 1) if any(name.casefold().startswith(text) for name in each)]
    return meant[0] if len(meant) == 1 else None


def _locales() -> tuple[QLocale, QLocale]:
    return QLocale(), QLocale(QLocale.Language.English)
