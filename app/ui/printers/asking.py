"""The buttons that print something of a booking; they are there where this till has a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.lifecycles import MOVABLE
from app.core.values import Status
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.core.values import Appointment
    from app.ui.scene import Scene


def print_slip_word() -> str:
    """What the button says, on the card and in a notice."""
    return QCoreApplication.translate("Slip", "Print a slip")


class SlipButton(Button):
    """On the card of a booking, as long as that is to come."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(print_slip_word(), "card.slip", kind=Kind.QUIET, icon="print", parent=parent)
        self._scene, self._id = scene, ""
        self.clicked.connect(lambda: scene.slip_wanted.emit(self._id))
        self.hide()

    def show_of(self, booking: Appointment, whose: str) -> None:
        """Be there, or not, for this booking."""
        self._id = booking.id
        self.setAccessibleName(f"{self.text()}: {whose}")
        self.setVisible(self._scene.prints and booking.status in MOVABLE)


class TicketButton(Button):
    """Prints the ticket of somebody who has arrived, again where it came out already."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        text = QCoreApplication.translate("Slip", "Print the ticket")
        super().__init__(text, "card.print_ticket", kind=Kind.QUIET, icon="print", parent=parent)
        self._scene, self._id = scene, ""
        self.clicked.connect(lambda: scene.lanes.act("print_ticket", self._id, button=self))
        self.hide()

    def show_of(self, booking: Appointment, whose: str) -> None:
        """Be there, or not, for this booking."""
        self._id = booking.id
        self.setAccessibleName(f"{self.text()}: {whose}")
        self.setVisible(self._scene.prints and booking.status is Status.ARRIVED and booking.ticket is not None)
