"""With whom the service of somebody in the line can begin: promised by the forecast, named already, or to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.called import first_of

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_board import LineItem, NextCall, QueueView

translate = QCoreApplication.translate


def taker_of(item: LineItem, to: NextCall | None = None) -> str | None:
    """Who takes them: whom they were called to or wait for, who is free for the one that is next, or for them."""
    return item.staff_id or (to.staff_id if to is not None and to.id == item.id else None) or item.begins_with


def needs_taker(item: LineItem, to: NextCall | None = None) -> bool:
    """Whether it has to be said who serves them: nobody was called for, and nobody is free whom they were promised."""
    return bool(item.able) and taker_of(item, to) is None


def start_words(item: LineItem, view: QueueView) -> str:
    """What Serve says of somebody whom nobody was called for: with whom it begins, or that this will be asked."""
    if item.staff_id or not item.able:
        return ""
    name = next((each.name for each in view.rota if each.staff_id == item.begins_with), "")
    if name:
        return translate("Queue", "Start with {staff}").format(staff=first_of(name.strip()))
    return translate("Queue", "Start with…")


def is_unserved(item: LineItem) -> bool:
    """Whether a service goes on that needs somebody, and nobody is named for it."""
    return item.state == "in_service" and "hand_over" in item.steps and not item.staff_id


def can_begin(item: LineItem, now: Instant) -> bool:
    """Whether the forecast lets their service begin within this minute; where it finds no time today, it does not."""
    return item.forecast_from is not None and item.forecast_from <= now + 59
