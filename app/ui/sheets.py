"""What the window puts into its drawer when a page asks for it: a card, a check-in; imported when first asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.scene import Scene


def open_card(scene: Scene, appointment_id: str) -> None:
    """Show everything about one appointment."""
    from app.ui.card.card import AppointmentCardSheet

    scene.open_drawer(AppointmentCardSheet(scene, appointment_id), QCoreApplication.translate("Sheets", "Appointment"))


def open_check_in(scene: Scene) -> None:
    """Take a walk-in into the line."""
    from app.ui.check_in.sheet import CheckInSheet

    scene.open_drawer(CheckInSheet(scene), QCoreApplication.translate("Sheets", "Check in"))
