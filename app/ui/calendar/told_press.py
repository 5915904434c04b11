"""A booking that is pressed by a screen reader, which can only tell Qt's list to select it, is opened.

The calendar itself always selects what the keyboard is on; a selection that parts from it was made from outside. So
was one that is taken from what the keyboard stays on: Qt's "Toggle" of a booking that is selected. It is a press too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, Qt

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

    def _look(self, _selected: QItemSelection, deselected: QItemSelection) -> None:
        view = self._view
        current = view.currentIndex()
        pressed = next((each for each in view.selectedIndexes() if each != current), None)
        if pressed is None and current in deselected.indexes() and not view.selectedIndexes():
            pressed = current
        if pressed is None or not pressed.isValid():
            return
        card = view.card(pressed)
        view.selectionModel().clear()
        view.go_to_index(pressed)
        if card is not None:
            view.choose(spot_of(card))
