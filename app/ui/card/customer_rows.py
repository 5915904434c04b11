"""The rows of a customer's card: bookings, places in the line, wishes on the waitlist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.wishes import wish_of
from app.ui import words
from app.ui.beside import listed
from app.ui.rows.content import Bit, RowContent
from app.ui.waitlist.saying import wish_words

if TYPE_CHECKING:
    from app.core.values import QueueEntry, WaitlistEntry
    from app.desk.views import CustomerCard, DayBooking

translate = QCoreApplication.translate


def booking_rows(bookings: Iterable[DayBooking], zone: str, scope: str) -> list[RowContent]:
    """One row per booking: when, what, and what became of it."""
    return [
        _row(each.id, scope, _when(each.start, zone), (each.service, words.look_word(each.look)), each.notes)
        for each in bookings
    ]


def entry_rows(entries: Iterable[QueueEntry], services: Mapping[str, str], zone: str) -> list[RowContent]:
    """One row per place in the line: the ticket, since when, for what."""
    return [
        _row(
            each.id,
            "customer.line",
            translate("Customer", "{ticket} since {time}").format(
                ticket=each.ticket, time=words.clock(each.checked_in_at, zone)
            ),
            (services.get(each.definition_id, ""),),
            each.notes or "",
        )
        for each in entries
    ]


def wish_rows(wishes: Iterable[WaitlistEntry], services: Mapping[str, str], zone: str) -> list[RowContent]:
    """One row per wish: for what, and when it was wanted."""
    rows = []
    for each in wishes:
        wanted = wish_words(wish_of(each), each.desired_start_at, (), zone)
        title = services.get(each.definition_id, "") or translate("Customer", "A service")
        rows.append(_row(each.id, "customer.wishes", title, (wanted,), each.notes or ""))
    return rows


def reliability_words(card: CustomerCard) -> str:
    """How often they were here."""
    if not card.visits:
        return translate("Customer", "Has not been here yet")
    if card.visits == 1:
        return translate("Customer", "Was here once")
    return translate("Customer", "Was here {count} times").format(count=words.number(card.visits))


def _row(key: str, scope: str, title: str, facts: Iterable[str], hint: str) -> RowContent:
    bits = tuple(Bit(fact) for fact in facts if fact)
    says = listed((title, *(bit.text for bit in bits)))
    return RowContent(key=key, name=f"{scope}.row.{key}", says=says, title=title, bits=bits, hint=hint)


def _when(at: int, zone: str) -> str:
    return f"{words.day_short(words.local_date(at, zone))} {words.clock(at, zone)}"
