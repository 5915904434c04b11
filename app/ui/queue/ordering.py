"""Why somebody stands where they stand, in a sentence (rule 27)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.values import Kind
from app.ui import words

if TYPE_CHECKING:
    from app.desk.views_board import LineItem

translate = QCoreApplication.translate


def order_words(item: LineItem, zone: str) -> str:
    """Its own due time, whom it stands after, and the rule that decides: "Due 15:12 (checked in). After FA002, …"."""
    return " ".join(part for part in (_due(item, zone), _after(item, zone)) if part)


def _due(item: LineItem, zone: str) -> str:
    at = words.clock(item.due_at, zone)
    if item.kind is Kind.QUEUE_ENTRY:
        return translate("Order", "Due {time} (checked in).").format(time=at)
    if item.booked_at is None or item.due_at <= item.booked_at:
        return translate("Order", "Due {time} (the booked time).").format(time=at)
    booked = words.clock(item.booked_at, zone)
    return translate("Order", "Due {time} (arrived late for {booked}).").format(time=at, booked=booked)


def _after(item: LineItem, zone: str) -> str:
    if not item.before:
        return translate("Order", "First in the line.") if item.state == "waiting" else ""
    due = words.clock(item.before_due, zone) if item.before_due is not None else ""
    after = translate("Order", "After {tag}, due {due}: {why}.") if due else translate("Order", "After {tag}.")
    return after.format(tag=item.before, due=due, why=_why(item.order))


def _why(order: str) -> str:
    return {
        "called_already": translate("Order", "that one has been called"),
        "other_parked": translate("Order", "this one is parked"),
        "other_early": translate("Order", "an early booking is not called before its time while a walk-in waits"),
        "due_earlier": translate("Order", "the earlier due time comes first"),
        "joined_earlier": translate("Order", "due at the same time, that one came earlier"),
        "recorded_earlier": translate("Order", "due and here at the same time, that one was written down first"),
    }.get(order, translate("Order", "the earlier due time comes first"))


def out_of_order_reasons() -> tuple[str, ...]:
    """Why somebody is called before their turn, most often: one press each."""
    return (
        translate("OutOfOrder", "Needs help or cannot wait"),
        translate("OutOfOrder", "Quick, fits in between"),
        translate("OutOfOrder", "Asked for by the staff"),
        translate("OutOfOrder", "The one before has stepped out"),
    )
