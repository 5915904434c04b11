"""Numbers, dates and times as people write them in the window's language, and as they read them there.

Digits may be of any script. A date has its year: how the language orders and parts its figures, or ISO 8601.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QLocale

from app.ui import dates, words

_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
"""What says in which direction text runs."""
_DATE = re.compile(r"(\d{1,4})[^\w:]{1,3}(\d{1,2})[^\w:]{1,3}(\d{1,4})\.?(?=\D|$)")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*([^\W\d]\D*)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_MOST_YEARS_AHEAD = 20
"""Two figures of a year mean the one that is no farther ahead than this."""


def in_decimal(typed: str) -> str:
    """A number as the wire has it, out of what this language's digits and signs make of it."""
    locale = QLocale()
    text = re.sub(r"(?<=\d)\s(?=\d)", "", _figures(typed))
    for sign, plain in (("\u066c", "\0"), (locale.groupSeparator(), "\0"), ("\u066b", "."), ("\u2212", "-")):
        text = text.replace(sign, plain)
    text = text.replace(locale.decimalPoint(), ".")
    is_grouped = _GROUPED.fullmatch(text.replace("\0", ","))
    return text.replace("\0", "" if is_grouped else locale.groupSeparator())


def decimal_words(number: Decimal) -> str:
    """A number as this language writes it, every digit of it, and none of them in groups."""
    locale = QLocale()
    own = {"-": locale.negativeSign(), ".": locale.decimalPoint()}
    return "".join(locale.toString(int(each)) if each.isdigit() else own[each] for each in f"{number:f}")


def read_date(typed: str) -> date | None:
    """The date that is meant, or None."""
    found = _DATE.fullmatch(_figures(typed))
    return _date(found) if found else None


def read_moment(typed: str) -> datetime | None:
    """The date and the time after it that are meant, or None."""
    text = _figures(typed)
    found = _DATE.match(text)
    day = _date(found) if found else None
    if found is None or day is None:
        return None
    minutes = read_time(text[found.end() :].lstrip(" ,،T"))
    return None if minutes is None else datetime.combine(day, time(*divmod(minutes, 60)))


def read_time(typed: str) -> int | None:
    """The minutes after midnight that are meant by "9", "9:30", "0930" or "9:30 PM", or None."""
    found = _TIME.fullmatch(_figures(typed))
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    if found[3]:
        is_late = found[3].casefold() in {"pm", QLocale().pmText().casefold()}
        if not (is_late or found[3].casefold() in {"am", QLocale().amText().casefold()}) or not 1 <= hours <= 12:
            return None
        hours = hours % 12 + 12 * is_late
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def moment_words(at: datetime) -> str:
    """A date and a time, as they can be typed too."""
    return f"{dates.day_digits(at.date())} {words.wall_clock(at.hour * 60 + at.minute)}"


def month_leads() -> bool:
    """Whether the month is said before the day."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return -1 < form.find("M") < form.find("d")


def _figures(typed: str) -> str:
    text = _MARKS.sub("", typed).replace("\u202f", " ").replace("\xa0", " ").strip()
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def _date(found: re.Match[str]) -> date | None:
    first, second, third = found[1], int(found[2]), found[3]
    if len(first) == 4 and len(third) <= 2:
        year, month, day = int(first), second, int(third)
    elif len(first) <= 2 and len(third) in (2, 4):
        is_month = month_leads() and "." not in found[0]
        day, month = (second, int(first)) if is_month else (int(first), second)
        year = int(third) if len(third) == 4 else _near(int(third))
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(figures: int) -> int:
    last = dates.today().year + _MOST_YEARS_AHEAD
    return last - (last - figures) % 100
