"""What each filter of the list is called, and what it lets through, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.appointments.wish import ORDERS, OWN, SPANS, STATUSES, Wish
from app.ui.dates import day_with_year

if TYPE_CHECKING:
    from datetime import date

translate = QCoreApplication.translate


def dates_words(span: str, first: date | None, last: date | None) -> str:
    """A span of days, or the days that a person chose."""
    if span != OWN:
        return translate("List", str(SPANS[span]))
    said = {
        (True, True): translate("List", "{first} – {last}"),
        (True, False): translate("List", "From {first} on"),
        (False, True): translate("List", "Until {last}"),
    }[(first is not None, last is not None)]
    if first == last:
        said = "{first}"
    return said.format(first=_day(first), last=_day(last))


def status_words() -> dict[str, str]:
    """The words of states, each in the context in which it is known."""
    return {
        key: translate("List" if key == "rejected" else "Look", str(word)) for key, word in STATUSES.items()
    }  # fmt: skip


def order_words(wish: Wish) -> str:
    """The order in which they come."""
    word = ORDERS.get((wish.order, wish.descends)) or ORDERS[(wish.order, not wish.descends)]
    return translate("List", str(word))


def _day(day: date | None) -> str:
    return day_with_year(day) if day is not None else ""
