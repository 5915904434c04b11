"""What can be done at a place of the calendar, as a menu: the steps of a booking, what to do with a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from app.core.values import Kind
from app.ui import theme, words
from app.ui.calendar.dragging import is_movable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.core.values import Instant
    from app.desk.views import DayBooking, DayColumn

translate = QCoreApplication.translate

AT_ONCE = (
    "approve", "arrive", "call", "recall", "serve", "finish", "complete", "no_show", "requeue", "park", "unpark",
)  # fmt: skip
"""Steps that need nothing more to be said; the others are on the card."""


class PlaceMenu(QMenu):
    """A menu whose lines are found by name: ``calendar.menu.open``."""

    def __init__(self, parent: QWidget, says: str) -> None:
        super().__init__(parent)
        self.setObjectName("calendar.menu")
        self.setAccessibleName(says)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(theme.menu_style())

    def offer(self, name: str, text: str, does: Callable[[], object]) -> None:
        """Add a line."""
        action = self.addAction(text.replace("&", "&&"))
        action.setObjectName(f"calendar.menu.{name}")
        action.triggered.connect(lambda _=False: does())


def offer_steps(menu: PlaceMenu, booking: DayBooking, press: Callable[[str], object]) -> None:
    """The steps of a booking that take one press."""
    for verb in AT_ONCE:
        if verb in booking.steps:
            menu.offer(verb, words.verb_word(verb), partial(press, verb))


def can_move(booking: DayBooking) -> bool:
    """Whether the keys may carry it elsewhere."""
    return booking.kind is Kind.APPOINTMENT and is_movable(booking)


def offer_time(
    menu: PlaceMenu,
    column: DayColumn,
    at: Instant,
    zone: str,
    book: Callable[[], object],
    block: Callable[[], object],
    why: Callable[[], object],
) -> None:
    """What can be done with a time: book it, keep it free of bookings, ask about it."""
    time = words.clock(at, zone)
    menu.offer("book", translate("Calendar", "New booking at {time}").format(time=time), book)
    if column.kind == "staff":
        menu.offer("block", translate("Calendar", "Block time from {time}…").format(time=time), block)
    menu.offer("why", translate("Calendar", "Why not at {time}?").format(time=time), why)
