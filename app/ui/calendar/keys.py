"""The keys of the calendar, for the list that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Key

translate = QCoreApplication.translate


def calendar_keys() -> tuple[Key, ...]:
    """One line for each way to go."""
    return (
        Key("Up", translate("Calendar", "To an earlier time or booking")),
        Key("Down", translate("Calendar", "To a later time or booking")),
        Key("Right", translate("Calendar", "To the next column")),
        Key("Tab", translate("Calendar", "To the next booking")),
        Key("Home", translate("Calendar", "To the first booking of the column")),
        Key("PgDown", translate("Calendar", "To what is a window's height later; with Page up, earlier")),
        Key("Return", translate("Calendar", "Open the booking, or book the free time")),
        Key("N", translate("Calendar", "Book the free time")),
        Key("Alt+Down", translate("Calendar", "Move the booking to a later time; with the other arrows likewise")),
        Key("Alt+Shift+Down", translate("Calendar", "Make the booking longer; with the upward arrow shorter")),
        Key("Shift+F10", translate("Calendar", "What can be done here")),
        Key("?", translate("Calendar", "Why not at this time?")),
        Key("Ctrl++", translate("Calendar", "Stretch the hours")),
        Key("Ctrl+-", translate("Calendar", "Lower the hours")),
        Key("Ctrl+0", translate("Calendar", "Hours at their usual height")),
    )
