"""Carries the unfinished booking from a window to the one that is made in its stead."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.window import Window

BOOKING = "booking"


def take_over_draft(was: Window, now: Window) -> None:
    """Go on with the booking that stands on a page of ``was``, shown or not; nothing where there is none."""
    if now.scene.place is None or not getattr(was.pages.get(BOOKING), "has_draft", False):
        return
    from app.ui.booking.page import BookingPage
    from app.ui.booking.taking_up import draft_of

    now.make(BOOKING)
    old, new = was.pages[BOOKING], now.pages[BOOKING]
    if isinstance(old, BookingPage) and isinstance(new, BookingPage):
        new.keeper.take_over(old.keeper)
        new.go_on_with(draft_of(old))
