"""The words of a card for how somebody in the line stands: what becomes of them now, and how long already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import words
from app.ui.beside import beside
from app.ui.queue import waits

if TYPE_CHECKING:
    from app.desk.views_board import LineItem, QueueView

translate = QCoreApplication.translate


def state_words(item: LineItem) -> str:
    """Whether they wait, are called or are served."""
    states = {
        "waiting": translate("Queue", "Waiting"),
        "parked": translate("Queue", "Parked: keeps the place and is skipped"),
        "called": translate("Queue", "Called"),
        "in_service": translate("Queue", "In service"),
    }
    return states.get(item.state, "")


def wait_words(item: LineItem, view: QueueView) -> str:
    """How long, against what it is measured by: "14 min · told ~15 · close to what was said"."""
    if item.state == "in_service":
        wait = waits.served(item, view.now)
    elif item.state == "called":
        wait = waits.called(item, view.now)
    else:
        wait = waits.waiting(item, view.now, view.place.timezone)
    return beside(words.minutes_words(wait.minutes), wait.measure, wait.word)
