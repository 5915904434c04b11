"""The keys of the queue board, for the list that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Key

translate = QCoreApplication.translate


def queue_keys() -> tuple[Key, ...]:
    """Space for the next one, arrows for the line, and a letter for each step of the row that the keyboard is on."""
    return (
        Key("Space", translate("Queue", "Call the next one")),
        Key("Up", translate("Queue", "The one before in the line")),
        Key("Down", translate("Queue", "The one after in the line")),
        Key("Return", translate("Queue", "Open what the keyboard is on")),
        Key("C", translate("Queue", "On somebody who waits: call them")),
        Key("S", translate("Queue", "Serve, or start at once where they fit")),
        Key("R", translate("Queue", "On somebody who was called: call again")),
        Key("B", translate("Queue", "On somebody who was called: back in line")),
        Key("G", translate("Queue", "On somebody who was called: gone")),
        Key("P", translate("Queue", "Park, or back from parking")),
        Key("T", translate("Queue", "Choose a time in the calendar, and book there")),
        Key("W", translate("Queue", "What the forecast rests on")),
        Key("M", translate("Queue", "More: another service, a booking")),
        Key("F", translate("Queue", "On somebody who is served: finish")),
        Key("A", translate("Queue", "On somebody who is due: arrived")),
        Key("N", translate("Queue", "On somebody who is due: no-show")),
    )
