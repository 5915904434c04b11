"""What customers read of times and waits, alike on paper, at the check-in screen and on the public display.

A time of day is written as the shop writes it, whichever language a customer has chosen: it is called, too, and whoever
holds a slip looks for it on the display. But who reads Latin digits alone is told times in those, in their own way,
where the shop writes others. Numbers of tickets are the same letters and digits everywhere. A wait and how many are
before somebody are said in the customer's language, in the digits that the times beside them have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui import words
from app.ui.language import own_language

if TYPE_CHECKING:
    from app.core.told_wait import ToldWait
    from app.core.values import Instant

translate = QCoreApplication.translate
HOUR = 60
_LATIN = "0"


def clock_words(at: Instant, zone: str, reader: QLocale | None = None) -> str:
    """The wall time of an instant at a place, in the shop's own way, or in that of a ``reader`` who has other digits.

    The reader's language is the one that is spoken, unless it is given.
    """
    is_known = reads_times(reader)
    return words.clock(at, zone, own_language().locale if is_known else reader or QLocale())


def shop_clock(at: Instant, zone: str) -> str:
    """The wall time of an instant at a place in the shop's own way, whoever reads it: so it stands on the display."""
    return words.clock(at, zone, own_language().locale)


def reads_times(reader: QLocale | None = None) -> bool:
    """Whether whoever reads a language, the one that is spoken or another, reads the digits of the shop's times."""
    return own_language().locale.zeroDigit() == _LATIN or (reader or QLocale()).zeroDigit() != _LATIN


def number_words(number: str) -> str:
    """What is called: a ticket as it is; the time of a booking without one in the shop's own way."""
    hours, colon, minutes = number.partition(":")
    return words.wall_clock(int(hours) * 60 + int(minutes), own_language().locale) if colon else number


def wait_words(wait: ToldWait) -> str:
    """A wait as everybody is told it (rule 28): "about 25–35 min", or "at once"."""
    return translate("Kiosk", "at once") if wait.is_at_once else span_words(*wait)


def span_words(least: int, most: int) -> str:
    """A wait of so many minutes to so many, both said (rule 28); where one is an hour or more, each as a length."""
    if least == most:
        return translate("Kiosk", "about {length}").format(length=length_words(most))
    if most < HOUR:
        return translate("Kiosk", "about {least}–{most} min").format(least=number(least), most=number(most))
    first, last = length_words(least), length_words(most)
    return translate("Kiosk", "about {least} – {most}").format(least=first, most=last)


def length_words(minutes: int) -> str:
    """A length in the language that is spoken: "2 h 5 min"."""
    return digits_of_all(words.minutes_words(minutes))


def number(count: int, locale: QLocale | None = None) -> str:
    """A count in the language that is spoken, or in another's."""
    return digits_of_all((locale or QLocale()).toString(count))


def digits_of_all(text: str) -> str:
    """The text with Latin digits, wherever the shop writes its times in those."""
    if own_language().locale.zeroDigit() != _LATIN:
        return text
    return "".join(str(int(each)) if each.isdecimal() else each for each in text)
