"""The note over what a connected remote owns: that it is read-only here, and where it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.button import Button
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.ui.scene import Scene


def hub_words() -> str:
    """What becomes of a change where the remote is a hub."""
    return QCoreApplication.translate("OwnerNote", "Each change here is told to the hub, and by it to the other tills.")


def _is_page(address: str) -> bool:
    """Whether a browser shows anybody something there: what programs speak to is no page."""
    url = QUrl(address)
    is_of_programs = url.host().startswith("api.") or "api" in url.path().split("/")
    return url.scheme() in ("http", "https") and not is_of_programs


class OwnerNote(CardFrame):
    """There while somebody else owns what is shown."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__("settings.owner", QCoreApplication.translate("Settings", "Who owns this"), parent)
        self._url = ""
        self.says = WrappedLabel("", 13, parent=self)
        self.says.setObjectName("settings.owner.says")
        self.go = Button(self.tr("Open it in the browser"), "settings.owner.open", icon="link", parent=self)
        self.off = Button(self.tr("Breaks and days off"), "settings.owner.off", icon="pause", parent=self)
        self.go.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._url)))
        self.off.clicked.connect(lambda: scene.staff_wanted.emit(""))
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addLayout(line)
        line.addWidget(self.go)
        line.addWidget(self.off)
        self.hide()

    def show_owner(self, owner: str | None, hub: str | None) -> None:
        """Say who owns it, or which hub is told of its changes; nothing where it is this shop's own."""
        self.setVisible(owner is not None or hub is not None)
        for each in (self.go, self.off):
            each.setVisible(owner is not None)
        if owner is None:
            self.says.setText(hub_words())
            return
        self._url = owner if _is_page(owner) else ""
        self.go.setVisible(bool(self._url))
        self.says.setText(
            self.tr(
                "This belongs to the connected remote and is read-only here. Change it there: {owner}. It comes back "
                "within five minutes. Breaks, blocked time and days off of staff are kept here as ever."
            ).format(owner=owner)
        )
