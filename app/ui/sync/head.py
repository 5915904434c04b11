"""The head of the page of the sync: how it stands in a sentence, and what can be done about the connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.roles import Act
from app.ui.sync.progress import Progress
from app.ui.sync.saying import pill_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.ui.scene import Scene


class Head(CardFrame):
    """Says how it stands. ``print_pressed`` is for what needs somebody."""

    print_pressed = Signal()

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__("sync.head", "", parent)
        self._scene = scene
        self.setAccessibleName(self.tr("How the till stands with its remote"))
        self.title = Label("", 18, 700, parent=self)
        self.title.setObjectName("sync.state")
        self.title.setWordWrap(True)
        self.why = WrappedLabel("", 13, "muted", parent=self)
        self.why.setObjectName("sync.why")
        self.now = Button(self.tr("Sync now"), "sync.now", kind=Kind.PLAIN, icon="sync", parent=self)
        self.pause = Button(self.tr("Stop for now"), "sync.pause", kind=Kind.QUIET, icon="pause", parent=self)
        self.connect_it = Button("", "sync.connect", kind=Kind.QUIET, icon="link", parent=self)
        self.print = Button(self.tr("Print what needs you"), "sync.print", kind=Kind.QUIET, icon="print", parent=self)
        remote = scene.remote
        self.now.clicked.connect(remote.wake_wanted)
        self.pause.clicked.connect(lambda: remote.pause_wanted.emit(not remote.is_paused))
        self.connect_it.clicked.connect(self._connect)
        self.print.clicked.connect(self.print_pressed)
        self.progress = Progress(scene, "sync.progress", self)
        column, ways = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.why)
        column.addWidget(self.progress)
        column.addLayout(ways)
        for button in (self.now, self.pause, self.connect_it, self.print):
            ways.addWidget(button)

    def _connect(self) -> None:
        """Another remote is another shop: whoever may change that one's settings."""
        self._scene.ask_leave(Act.SETTINGS, lambda _: self._scene.remote.connect_wanted.emit())

    def show_now(self, need_you: int) -> None:
        """Say it anew."""
        remote = self._scene.remote
        said = pill_words(remote, self._scene.zone, remote.at).said
        is_there = remote.name is not None
        self.title.setText(said.words)
        self.why.setText(said.why)
        self.now.setVisible(is_there and not remote.is_paused)
        self.pause.setVisible(is_there and remote.standing is not None and remote.standing.has_met)
        self.pause.say(self.tr("Go on") if remote.is_paused else self.tr("Stop for now"))
        self.connect_it.say(self.tr("Connection…") if is_there else self.tr("Connect a remote…"))
        self.connect_it.set_kind(Kind.QUIET if is_there else Kind.ACCENT)
        self.print.setVisible(need_you > 0)
