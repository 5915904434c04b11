"""What the window puts into its drawer when a page asks for it: a card, a check-in; imported when first asked for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.scene import Scene

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import Span


def open_card(scene: Scene, appointment_id: str) -> None:
    """Show everything about one appointment."""
    from app.ui.card.card import AppointmentCardSheet

    scene.open_drawer(AppointmentCardSheet(scene, appointment_id), QCoreApplication.translate("Sheets", "Appointment"))


def open_customer(scene: Scene, profile_id: str) -> None:
    """Show everything about one customer."""
    from app.ui.card.customer import CustomerSheet

    scene.open_drawer(CustomerSheet(scene, profile_id), QCoreApplication.translate("Sheets", "Customer"))


def open_check_in(scene: Scene, customer: tuple[str, str] | None = None) -> None:
    """Take a walk-in into the line: a ``customer`` who is known already, by id and name, or whoever it is."""
    from app.ui.check_in.sheet import CheckInSheet

    sheet = CheckInSheet(scene)
    if customer is not None:
        sheet.customer.fix(*customer)
    scene.open_drawer(sheet, QCoreApplication.translate("Sheets", "Check in"))


LED = "first-start"
"""The preference that says that a first start has begun, and that its steps are neither done nor left for later."""
AWAY = "away"
"""What it says while somebody is at one of its steps, in the settings; they come back to the others from there."""


def open_ready(scene: Scene) -> None:
    """Show what is still to be done before this till serves its first customer."""
    from app.ui.ready import ReadySheet

    scene.open_drawer(ReadySheet(scene), QCoreApplication.translate("Sheets", "Get this till ready"))


def open_staff(scene: Scene, staff_id: str) -> None:
    """Show somebody's breaks and days off; without an id, ask of whom."""
    from app.ui.cover.opening import show_staff

    show_staff(scene, staff_id)


def open_block(scene: Scene, staff_id: str, start: Instant, end: Instant) -> None:
    """Keep time of a member free of bookings."""
    from app.ui.cover.opening import show_block

    show_block(scene, staff_id, start, end)


def start_block(scene: Scene, staff_id: str = "") -> None:
    """Block time of a member; without an id, ask of whom."""
    from app.ui.cover.starting import start_block as start

    start(scene, staff_id)


def start_off(scene: Scene, staff_id: str = "") -> None:
    """Take a member off, for a day or several; without an id, ask whom."""
    from app.ui.cover.starting import start_off as start

    start(scene, staff_id)


def open_break(scene: Scene, staff_id: str, day: date, span: Span) -> None:
    """Show one break, to be renamed, ended or taken out."""
    from app.ui.cover.opening import show_break

    show_break(scene, staff_id, day, span)
