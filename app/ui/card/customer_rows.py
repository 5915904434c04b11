"""The rows of a customer's card: bookings, places in the line, wishes on the waitlist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.core.wishes import wish_of
from app.desk.views import Look
from app.ui import words
from app.ui.beside import listed
from app.ui.elsewhere import where_words
from app.ui.rows.content import Bit, RowContent
from app.ui.waitlist.saying import wish_words

if TYPE_CHECKING:
    from app.core.values import Instant, QueueEntry, WaitlistEntry
    from app.desk.views import DayBooking, Place
    from app.desk.views_cards import CustomerCard

translate = QCoreApplication.translate


class Whereabouts(NamedTuple):
    """The places of what a customer has, by id, and which of them the window shows: there nothing is said of where."""

    places: Mapping[str, Place]
    here: Place | None

    def zone(self, location_id: str) -> str:
        """By whose clock it is said (rule 1)."""
        place = self.places.get(location_id, self.here)
        return place.timezone if place is not None else "UTC"

    def words(self, location_id: str, at: Instant) -> str:
        """Where it is; nothing of what is here."""
        place = self.places.get(location_id)
        return "" if place is None or (self.here and place.id == self.here.id) else where_words(place, at)


def booking_rows(bookings: Iterable[DayBooking], where: Whereabouts, scope: str) -> list[RowContent]:
    """One row per booking: when, what, what became of it, and where it is not here."""
    return [
        _row(
            each.id,
            scope,
            _when(each.start, where.zone(each.location_id)),
            (each.service, words.look_word(each.look), where.words(each.location_id, each.start)),
            each.notes,
        )
        for each in bookings
    ]


def entry_rows(entries: Iterable[QueueEntry], services: Mapping[str, str], where: Whereabouts) -> list[RowContent]:
    """One row per place in the line: the ticket, since when, for what."""
    return [
        _row(
            each.id,
            "customer.line",
            translate("Customer", "{ticket} since {time}").format(
                ticket=each.ticket, time=words.clock(each.checked_in_at, where.zone(each.location_id))
            ),
            (services.get(each.definition_id, ""), where.words(each.location_id, each.checked_in_at)),
            each.notes or "",
        )
        for each in entries
    ]


def wish_rows(wishes: Iterable[WaitlistEntry], services: Mapping[str, str], where: Whereabouts) -> list[RowContent]:
    """One row per wish: for what, and when it was wanted."""
    rows = []
    for each in wishes:
        wanted = wish_words(wish_of(each), each.desired_start_at, (), where.zone(each.location_id))
        place = where.words(each.location_id, each.desired_start_at or each.created_at)
        title = services.get(each.definition_id, "") or translate("Customer", "A service")
        rows.append(_row(each.id, "customer.wishes", title, (wanted, place), each.notes or ""))
    return rows


def reliability_words(card: CustomerCard) -> str:
    """How often they were here; a visit that counts since they came, and is not over, is said to be now."""
    now = sum(each.look in (Look.ARRIVED, Look.IN_SERVICE) for each in card.upcoming)
    if now:
        return _here_words(max(0, card.visits - now))
    if not card.visits:
        return translate("Customer", "Has not been here yet")
    if card.visits == 1:
        return translate("Customer", "Was here once")
    return translate("Customer", "Was here {count} times").format(count=words.number(card.visits))


def _here_words(before: int) -> str:
    if not before:
        return translate("Customer", "Here now, for the first time")
    if before == 1:
        return translate("Customer", "Here now, and was here once before")
    return translate("Customer", "Here now, and was here {count} times before").format(count=words.number(before))


def _row(key: str, scope: str, title: str, facts: Iterable[str], hint: str) -> RowContent:
    bits = tuple(Bit(fact) for fact in facts if fact)
    says = listed((title, *(bit.text for bit in bits)))
    return RowContent(key=key, name=f"{scope}.row.{key}", says=says, title=title, bits=bits, hint=hint)


def _when(at: int, zone: str) -> str:
    return f"{words.day_short(words.local_date(at, zone))} {words.clock(at, zone)}"
