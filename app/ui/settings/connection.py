"""The section of the connection: whether there is a remote, how it stands, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.core.values import Kind
from app.ui.beside import beside
from app.ui.page import Page
from app.ui.settings.backups import SETTINGS
from app.ui.settings.owner import hub_words
from app.ui.sync.saying import pill_words
from app.ui.widgets.button import Button
from app.ui.widgets.button import Kind as Look
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.values import Json
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_KINDS = {"omneo": "Omneo", "optimocms": "OptimoCMS"}


class ConnectionSection(Page):
    """Connecting itself is the sheet that the sync has."""

    kinds = frozenset({Kind.SETTING})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "settings.connection", translate("Settings", "Connection"))
        self._kept: Mapping[str, Json] = {}
        self.says = WrappedLabel("", 14, parent=self)
        self.says.setObjectName("settings.connection.says")
        self.where = WrappedLabel("", 13, "muted", parent=self)
        self.owns = WrappedLabel("", 13, "muted", parent=self)
        self.connect_it = Button("", "settings.connection.connect", kind=Look.ACCENT, icon="link", parent=self)
        self.now = Button(self.tr("Sync now"), "settings.connection.now", icon="sync", parent=self)
        self.pause = Button("", "settings.connection.pause", icon="pause", parent=self)
        self.page = Button(self.tr("What is on its way"), "settings.connection.page", icon="forward", parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 12, 16, 20)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Connection"), 18, 700, parent=self))
        for part in (self.says, self.where, self.owns):
            column.addWidget(part)
        column.addLayout(line)
        for button in (self.connect_it, self.now, self.pause, self.page):
            line.addWidget(button)
        column.addStretch(1)
        remote = scene.remote
        self.connect_it.clicked.connect(lambda: scene.ask_leave(SETTINGS, lambda _: remote.connect_wanted.emit()))
        self.now.clicked.connect(remote.wake_wanted)
        self.pause.clicked.connect(lambda: remote.pause_wanted.emit(not remote.is_paused))
        self.page.clicked.connect(lambda: scene.page_wanted.emit("sync"))
        remote.changed.connect(self._show_now)

    def refresh(self) -> None:
        self.scene.lanes.look("remote_address", then=self._show, key=(id(self), "remote"))

    def _show(self, kept: Mapping[str, Json]) -> None:
        self._kept = kept
        self._show_now()
        self.filled.emit()

    def _show_now(self) -> None:
        remote = self.scene.remote
        is_there = remote.name is not None
        said, _ = pill_words(remote, self.scene.zone, remote.at)
        self.says.setText(said.words)
        kind = _KINDS.get(str(self._kept.get("kind") or ""), "")
        where = beside(kind, str(self._kept.get("url") or ""))
        self.where.setText(where if is_there else "")
        self.owns.setText(self._owner_words(is_there=is_there))
        self.connect_it.say(self.tr("Sign in again, or leave…") if is_there else self.tr("Connect a remote…"))
        self.pause.say(self.tr("Go on") if remote.is_paused else self.tr("Pause"))
        for button in (self.now, self.pause):
            button.setVisible(is_there)
        self.now.setEnabled(not remote.is_paused)

    def _owner_words(self, *, is_there: bool) -> str:
        if not is_there:
            return self.tr(
                "This shop works alone: its locations, services and staff are changed here. A remote (a hub, Omneo or "
                "OptimoCMS) hears of everything that is done here, and tells what others did."
            )
        if self._kept.get("takes_offers"):
            return hub_words()
        return self.tr(
            "The remote owns locations, services, staff and their hours: they are changed there and are read-only "
            "here, but for breaks and days off."
        )
