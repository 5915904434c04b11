"""A booking as one line of the list says it. Made when the rows arrive, so that painting formats nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.beside import listed
from app.ui.dates import day_with_year
from app.ui.names import person_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.desk.views import Look
    from app.desk.views_list import BookingLine

translate = QCoreApplication.translate


class Line(NamedTuple):
    """What one row shows, as text; ``says`` is all of it for a screen reader."""

    key: str
    day: str
    clock: str
    name: str
    service: str
    staff: str
    place: str
    look: Look
    state: str
    notes: str
    says: str


def lines_of(bookings: Iterable[BookingLine], place: str) -> list[Line]:
    """The lines of these; those at ``place``, by name, do not say where."""
    return [_line(each, place) for each in bookings]


def status_word(booking: BookingLine) -> str:
    """The state as a word; a request that was rejected is drawn as a cancelled booking is, and is none."""
    return translate("List", "Rejected") if booking.status == "rejected" else words.look_word(booking.look)


def day_words(booking: BookingLine) -> str:
    """The date of its start, with the year."""
    return day_with_year(words.local_date(booking.start, booking.timezone))


def _line(booking: BookingLine, place: str) -> Line:
    day, clock = day_words(booking), words.clock_span(booking.start, booking.end, booking.timezone)
    name = person_words(booking.name)
    staff = booking.staff or translate("List", "Nobody assigned")
    where = "" if booking.place == place else booking.place
    state = status_word(booking)
    said = (name, day, clock, booking.service, staff, where, state, booking.notes)
    return Line(
        booking.id, day, clock, name, booking.service, staff, where, booking.look, state, booking.notes,
        listed(said),
    )  # fmt: skip
