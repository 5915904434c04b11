"""Where the codes of a scanner go: to the card of a booking, to somebody in the line, or to a customer of today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from app.core.values import Kind
from app.ui.scene import BookingWish

if TYPE_CHECKING:
    from app.desk.views_sheet import CodeFound
    from app.ui.scene import Scene


def routes_of(scene: Scene) -> Mapping[Kind, Callable[[CodeFound], object]]:
    """What is done with a code, by what it stands for."""
    return {
        Kind.APPOINTMENT: lambda found: scene.card_wanted.emit(found.id),
        Kind.QUEUE_ENTRY: partial(_open_entry, scene),
        Kind.PROFILE: partial(_open_customer, scene),
    }


def _open_entry(scene: Scene, found: CodeFound) -> None:
    from app.ui.card.entry import open_entry

    open_entry(scene, found.id)


def _open_customer(scene: Scene, found: CodeFound) -> None:
    """The one booking of today; else all there is about the customer, or a booking for who has none."""
    if len(found.bookings) == 1:
        scene.card_wanted.emit(found.bookings[0].id)
    elif found.bookings:
        scene.customer_wanted.emit(found.id)
    else:
        scene.booking_wanted.emit(BookingWish(profile_id=found.id))
