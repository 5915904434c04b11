"""How far the first pull has come: what is known by now, counted in the store, and a way to stop it and to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import listed
from app.ui.sync.lines import kind_word
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.ui.scene import Scene

translate = QCoreApplication.translate
LOOK_MILLISECONDS = 1_000
_TOLD = ("location", "definition", "staff", "profile", "appointment", "queue_entry", "waitlist_entry")


class Progress(QWidget):
    """There only while the first pull is under way, or stopped."""

    def __init__(self, scene: Scene, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.setObjectName(name)
        self.said = WrappedLabel("", 14, parent=self)
        self.said.setObjectName(f"{name}.said")
        self.pause = Button(self.tr("Stop for now"), f"{name}.pause", kind=Kind.PLAIN, icon="pause", parent=self)
        self.pause.clicked.connect(lambda: scene.remote.pause_wanted.emit(not scene.remote.is_paused))
        column, ways = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addLayout(ways)
        ways.addWidget(self.pause)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        scene.remote.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Say it anew; nothing once all has been heard."""
        remote = self._scene.remote
        is_under_way = remote.standing is not None and bool(remote.name) and not remote.standing.has_met
        self.setVisible(is_under_way)
        self.pause.say(self.tr("Go on") if remote.is_paused else self.tr("Stop for now"))
        if is_under_way and not self.said.text():
            self._say({})
        if is_under_way:
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _look(self) -> None:
        self._scene.lanes.look("known_there", then=self._say, failed=lambda _: False, key=(id(self), "known"))

    def _say(self, counts: dict[str, int]) -> None:
        known = ((kind_word(kind), counts[kind]) for kind in _TOLD if counts.get(kind))
        found = listed(f"{word} {words.number(count)}" for word, count in known)
        is_paused = self._scene.remote.is_paused
        first = (
            translate("Sync", "Stopped; it goes on from here.")
            if is_paused
            else translate("Sync", "Fetching all that the remote has. You can work meanwhile.")
        )
        self.said.setText("\n".join(part for part in (first, found) if part))
