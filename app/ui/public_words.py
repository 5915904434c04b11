"""What customers read of times and waits, alike on paper, at the check-in screen and on the public display.

A time of day is written as the shop writes it, whichever language a customer has chosen: it is called, too, and whoever
holds a slip looks for it on the display. Numbers of tickets are the same letters and digits everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.language import own_language

if TYPE_CHECKING:
    from app.core.values import Instant

translate = QCoreApplication.translate
HOUR = 60


def clock_words(at: Instant, zone: str) -> str:
    """The wall time of an instant at a place, in the shop's own way."""
    return words.clock(at, zone, own_language().locale)


def number_words(number: str) -> str:
    """What is called: a ticket as it is; the time of a booking without one in the shop's own way."""
    hours, colon, minutes = number.partition(":")
    return words.wall_clock(int(hours) * 60 + int(minutes), own_language().locale) if colon else number


def span_words(least: int, most: int) -> str:
    """A wait of so many minutes to so many, both said (rule 28); where one is an hour or more, each as a length."""
    if least == most:
        return translate("Kiosk", "about {length}").format(length=words.minutes_words(most))
    if most < HOUR:
        return translate("Kiosk", "about {least}–{most} min").format(least=words.number(least), most=words.number(most))
    first, last = words.minutes_words(least), words.minutes_words(most)
    return translate("Kiosk", "about {least} – {most}").format(least=first, most=last)
