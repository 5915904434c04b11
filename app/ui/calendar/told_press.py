"""A booking that is pressed by a screen reader, which can only tell Qt's list to select it, is opened.

The calendar itself always selects what the keyboard is on; a selection that parts from it was made from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.calendar.walk import spot_of

if TYPE_CHECKING:
    from app.ui.calendar.keyboard import WalkedDay


class ToldPress(QObject):
    """Listens to the selection of one calendar."""

    def __init__(self, view: WalkedDay) -> None:
        super().__init__(view)
        self._view = view
        # Queued: Qt selects before it says what is current, and the press is answered before anything opens.
        view.selectionModel().selectionChanged.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _look(self) -> None:
        view = self._view
        pressed = next((each for each in view.selectedIndexes() if each != view.currentIndex()), None)
        if pressed is None:
            return
        card = view.card(pressed)
        view.selectionModel().clear()
        view.go_to_index(pressed)
        if card is not None:
            view.choose(spot_of(card))
