"""Beside the requests, the whole card of the current one, in step with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme
from app.ui.card.card import AppointmentCardSheet
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.card import CardFrame

if TYPE_CHECKING:
    from app.ui.scene import Scene

WIDE = 860
"""Below this width of the page, before text scaling, a request opens in the drawer instead of beside the list."""


class Detail(CardFrame):
    """The card of one request; made anew when that is another one. ``filled`` when it says something."""

    filled = Signal()

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__("inbox.detail", QCoreApplication.translate("Inbox", "The request in full"), parent)
        self._scene = scene
        self._sheet: AppointmentCardSheet | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 12, 2, 2)
        self.hide()

    @property
    def is_filled(self) -> bool:
        """Whether there is nothing to wait for here."""
        return self.isHidden() or (self._sheet is not None and not self._sheet.body.isHidden())

    def show_request(self, key: str, width: int) -> None:
        """Show this one, if there is one and the page is ``width`` pixels wide or more."""
        self.setVisible(bool(key) and width >= theme.scaled(WIDE))
        if self.isHidden() or (self._sheet is not None and self._sheet.appointment_id == key):
            return
        if (old := self._column.takeAt(0)) is not None and (area := old.widget()) is not None:
            area.hide()
            area.deleteLater()
        self._sheet = AppointmentCardSheet(self._scene, key)
        self._sheet.filled.connect(self.filled)
        self._column.addWidget(ScrollingArea(self._sheet, "inbox.detail_area", self))
