"""What a ticket says, in its holder's language, and what is said of a printer that did not print it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTranslator

from app.core.booking_slip import BookingSlip, BookingWords, lay_out_booking
from app.core.ticket_slip import SlipLine, SlipWords, TicketSlip, lay_out
from app.core.wall import wall_of
from app.ui.beside import mark
from app.ui.language import find_words, locale_of, names_language, own_language
from app.ui.public_words import HOUR, clock_words, digits_of_all, number, number_words, reads_times

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate

COPY = str(QT_TRANSLATE_NOOP("Ticket", "Copy"))
AT_ONCE = str(QT_TRANSLATE_NOOP("Ticket", "We call you at once"))
SPAN = str(QT_TRANSLATE_NOOP("Ticket", "Wait about {least}–{most} min"))
LONG = str(QT_TRANSLATE_NOOP("Ticket", "Wait about {least} – {most}"))
MINUTES = str(QT_TRANSLATE_NOOP("Length", "{minutes} min"))
HOURS = str(QT_TRANSLATE_NOOP("Length", "{hours} h"))
HOURS_AND_MINUTES = str(QT_TRANSLATE_NOOP("Length", "{hours} h {minutes} min"))
WALK_IN = str(QT_TRANSLATE_NOOP("Ticket", "We call your number. Please keep this ticket."))
WITH = str(QT_TRANSLATE_NOOP("Ticket", "With {staff}"))
REQUEST = str(QT_TRANSLATE_NOOP("Ticket", "We still have to confirm this."))
SHOW = str(QT_TRANSLATE_NOOP("Ticket", "Please show this code when you arrive."))
BOOKED = str(QT_TRANSLATE_NOOP("Ticket", "We call you at your time."))
FOR = str(QT_TRANSLATE_NOOP("Ticket", "Booked for {time}"))


def slip_lines(slip: TicketSlip | BookingSlip) -> tuple[SlipLine, ...]:
    """The lines of a ticket, in the language that its holder chose, or else in the window's; so of a booking's slip."""
    if isinstance(slip, BookingSlip):
        return lay_out_booking(slip, _booking_words(slip))
    return lay_out(replace(slip, number=number_words(slip.number)), _words_of(slip))


def _booking_words(slip: BookingSlip) -> BookingWords:
    word, locale = _language("")
    wall = wall_of(slip.start, slip.zone)
    return BookingWords(
        clock_words(slip.start, slip.zone, locale),
        locale.toString(QDate(wall.year, wall.month, wall.day), QLocale.FormatType.LongFormat),
        word(WITH).format(staff=slip.staff) if slip.staff else "",
        word(REQUEST) if slip.is_request else "",
        word(SHOW),
    )


def _language(chosen: str) -> tuple[Callable[[str], str], QLocale]:
    """How a language is said and how it writes numbers and dates: that which was chosen, or else the window's."""
    locale = locale_of(chosen) if chosen and names_language(chosen) else own_language().locale
    return speaks(locale.name()), locale


def _words_of(slip: TicketSlip) -> SlipWords:
    word, locale = _language(slip.language)
    wall, clock = wall_of(slip.at, slip.zone), clock_words(slip.at, slip.zone, locale)
    is_said = slip.booked_at is None or (slip.is_time and reads_times(locale))
    day = locale.toString(QDate(wall.year, wall.month, wall.day), QLocale.FormatType.ShortFormat)
    return SlipWords(
        _wait(slip, word, locale),
        mark(locale).join((digits_of_all(day), clock)),
        word(COPY),
        word(BOOKED if slip.is_time else WALK_IN),
        "" if is_said else word(FOR).format(time=clock_words(slip.booked_at or slip.at, slip.zone, locale)),
    )


def _wait(slip: TicketSlip, word: Callable[[str], str], locale: QLocale) -> str:
    if slip.wait is None:
        return ""
    if slip.wait.is_at_once:
        return word(AT_ONCE)
    least, most = slip.wait
    if most >= HOUR:  # both ends are said (rule 28), each as a length
        first, last = (_length(each, locale) for each in (least, most))
        return word(LONG).format(least=first, most=last)
    return word(SPAN).format(least=number(least, locale), most=number(most, locale))


def _length(minutes: int, locale: QLocale) -> str:
    """A length as the window says it, in the language of a ticket."""
    word = _speaks(locale.name(), "Length")
    hours, rest = (number(each, locale) for each in divmod(minutes, HOUR))
    template = MINUTES if minutes < HOUR else HOURS_AND_MINUTES if minutes % HOUR else HOURS
    return word(template).format(hours=hours, minutes=rest)


def speaks(code: str) -> Callable[[str], str]:
    """Says the texts of a ticket in that language, whatever the window speaks; in English where it has no words."""
    return _speaks(code, "Ticket")


def _speaks(code: str, context: str) -> Callable[[str], str]:
    words = _translator(code.partition("_")[0].partition("-")[0])

    def word(text: str) -> str:
        return (words.translate(context, text) or text) if words is not None else text

    return word


@lru_cache(8)
def _translator(language: str) -> QTranslator | None:
    made, folder = QTranslator(), find_words()
    found = bool(language) and folder is not None and made.load(f"floorwalker_{language}", str(folder))
    return made if found else None


def trouble_text(code: str) -> str:
    """Why a printer printed nothing, or may not have, as a clause."""
    known = {
        "offline": translate("Printer", "the printer does not answer, or is off line"),
        "paper": translate("Printer", "the printer has no paper"),
        "gone": translate("Printer", "there is no such printer at this till"),
        "not_allowed": translate("Printer", "this user may not use the printer"),
        "broke_off": translate("Printer", "the connection to the printer broke"),
        "practice": translate("Printer", "this is for practice, and nothing is printed"),
        "no_answer": translate("Printer", "the printer did not say that it was done"),
    }
    return known.get(code, translate("Printer", "the printer could not print"))
