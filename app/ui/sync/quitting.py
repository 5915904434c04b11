"""What is asked when the window is closed while a remote has not heard everything: no dialog, and no trap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sync.saying import count_words, pill_words, safe_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.ui.scene import Scene


class QuitSheet(QWidget):
    """Says how much has not been sent, as it is by now. ``left``: the window is to close all the same."""

    left = Signal()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.setObjectName("quit")
        self.setAccessibleName(self.tr("Not everything is sent"))
        self.much = WrappedLabel("", 16, weight=700, parent=self)
        self.much.setObjectName("quit.much")
        self.state = WrappedLabel("", 13, "muted", parent=self)
        safe = self.tr("It is safe on this till, and is sent when Floorwalker is open again.")
        stay = Button(self.tr("Stay"), "quit.stay", kind=Kind.ACCENT, parent=self)
        leave = Button(self.tr("Quit anyway"), "quit.anyway", kind=Kind.PLAIN, parent=self)
        stay.clicked.connect(scene.drawer_done)
        leave.clicked.connect(self.left)
        column, ways = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.much, WrappedLabel(safe, 14, parent=self), self.state):
            column.addWidget(part)
        column.addLayout(ways)
        for button in (stay, leave):
            ways.addWidget(button)
        scene.remote.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        remote = self._scene.remote
        unsent = remote.standing.unsent if remote.standing is not None else 0
        said = (
            self.tr("1 change has not been sent.") if unsent == 1 else self.tr("{number} changes have not been sent.")
        )
        done = self.tr("Everything has been sent by now.")
        self.much.setText(said.format(number=count_words(unsent)) if unsent else done)
        why = pill_words(remote, self._scene.zone, remote.at).said.why
        self.state.setText(why.removesuffix(safe_words()).strip())  # which the sheet says by itself
