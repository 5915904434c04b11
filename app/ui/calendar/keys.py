"""The keys of the calendar, for the list that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Key

translate = QCoreApplication.translate


def calendar_keys() -> tuple[Key, ...]:
    """One line for each way to go."""
    return (
        Key("Up", translate("Calendar", "To an earlier, or later, time or booking"), "Down"),
        Key("Left", translate("Calendar", "To the column on that side"), "Right"),
        Key("Tab", translate("Calendar", "To the next booking, or the one before"), "Shift+Tab"),
        Key("Home", translate("Calendar", "To the first, or last, booking of the column"), "End"),
        Key("PgUp", translate("Calendar", "To what is a window's height earlier, or later"), "PgDown"),
        Key("Return", translate("Calendar", "Open the booking, or book the free time")),
        Key("N", translate("Calendar", "Book the free time")),
        Key("Alt+Up", translate("Calendar", "Move the booking to an earlier, or later, time"), "Alt+Down"),
        Key("Alt+Left", translate("Calendar", "Move the booking to the column on that side"), "Alt+Right"),
        Key("Alt+Shift+Up", translate("Calendar", "Make the booking shorter, or longer"), "Alt+Shift+Down"),
        Key("Shift+F10", translate("Calendar", "What can be done here")),
        Key("?", translate("Calendar", "Why not at this time?")),
        Key("Ctrl++", translate("Calendar", "Stretch the hours")),
        Key("Ctrl+-", translate("Calendar", "Lower the hours")),
        Key("Ctrl+0", translate("Calendar", "Hours at their usual height")),
    )
