"""How dates are written: in the order and words of the locale, made from its own long format."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale, Qt

_PIECES = re.compile(r"'(?:[^']|'')*'|y+|M+|d+|[^yMd']+")
_WEEK = 7


def day_title(day: date) -> str:
    """A date as a title: "Fri 20 November", "Fri, November 20"."""
    return _written(day, _format())


def day_short(day: date) -> str:
    """A date in a line: "Sat 21 Nov"."""
    return _written(day, _format().replace("MMMM", "MMM"))


def day_with_year(day: date) -> str:
    """A date in a line that may be of any year: "Sat 21 Nov 2026", "Sat, Nov 21, 2026"."""
    long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return _written(day, _short_weekday(long).replace("MMMM", "MMM"))


def day_long(day: date) -> str:
    """A date in full, as the locale writes it."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def day_digits(day: date) -> str:
    """A date in figures, with all four of its year, as it can be typed too: "11/05/2026"."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return _written(day, re.sub("y+", "yyyy", short))


def year_digits(day: date) -> str:
    """The year of a date, in the figures of the language."""
    return QLocale().toString(_qdate(day), "yyyy")


def month_title(day: date) -> str:
    """The month of a date: "November 2026", or "2026 …" where the year comes first."""
    pieces = _PIECES.findall(QLocale().dateFormat(QLocale.FormatType.LongFormat))
    fields = [piece[0] for piece in pieces if piece[0] in "yM"]
    name, year = QLocale().standaloneMonthName(day.month), year_digits(day)
    return f"{year} {name}" if fields[:1] == ["y"] else f"{name} {year}"


def span_title(first: date, last: date) -> str:
    """Several days as a title: "Mon 16 Nov – Sun 22 Nov"."""
    return f"{day_short(first)} – {day_short(last)}"


def today() -> date:
    """The date that this machine has, where no place's is to be had."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


def example_day() -> date:
    """A date to come, to show how one is typed; its day is over twelve, so that nobody takes it for the month."""
    now = today()
    return date(now.year + now.month // 12, now.month % 12 + 1, 24)


def week_of(day: date) -> date:
    """The first day of the week of a date, by the locale."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % _WEEK)


def weekday_names() -> list[tuple[str, str]]:
    """The days of the week from the locale's first on, in short and in full."""
    first = QLocale().firstDayOfWeek().value
    days = [(first - 1 + number) % _WEEK + 1 for number in range(_WEEK)]
    short = QLocale.FormatType.ShortFormat
    return [(QLocale().standaloneDayName(day, short), QLocale().standaloneDayName(day)) for day in days]


def _format() -> str:
    """The long format without its year, its weekday in short."""
    return _without_year(QLocale().dateFormat(QLocale.FormatType.LongFormat))


@lru_cache(maxsize=16)
def _without_year(long: str) -> str:
    pieces = _PIECES.findall(long)
    fields = [at for at, piece in enumerate(pieces) if piece[0] in "yMd"]
    kept = [at for at in fields if pieces[at][0] != "y"]
    if len(kept) < 2:
        return "ddd d MMMM"
    made = pieces[kept[0]]
    for before, at in pairwise(kept):
        has_year = any(other in fields for other in range(before + 1, at))  # what stood around it goes with it
        made += (" " if has_year else "".join(pieces[before + 1 : at])) + pieces[at]
    made += _tail(pieces[kept[-1] + 1 :])
    return _short_weekday(made)


@lru_cache(maxsize=16)
def _short_weekday(form: str) -> str:
    return re.sub("d{4}", "ddd", form).replace("ddd, d ", "ddd d ")


def _tail(pieces: list[str]) -> str:
    """What belongs to the last field: 日 after a day, or the stop after a numbered one."""
    if not pieces or pieces[0][0] in "yMd'":
        return ""
    return re.split(r"[ ,،]", pieces[0])[0]


def isolated(name: str) -> str:
    """A name within text that is read from the right, its own full stop at its own end: "Tom B."."""
    is_mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{name}\u2069" if name and is_mirrored else name


def _written(day: date, form: str) -> str:
    return QLocale().toString(_qdate(day), form)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
