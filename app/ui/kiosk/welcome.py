"""The first screen: a booking, or one of the services, each one press; or why there are none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import theme
from app.ui.kiosk.screen import Screen
from app.ui.kiosk.tiles import Tile
from app.ui.kiosk.wording import service_words, shut_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.desk.views_kiosk import KioskView

_TWO_FROM = 700
_GAP = 20
_INERT = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class Welcome(Screen):
    """``booking_chosen``, and ``service_chosen`` with a definition's id."""

    booking_chosen = Signal()
    service_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kiosk.welcome", parent)
        self._tiles: list[Tile] = []
        self._booking: Tile | None = None
        self._view: KioskView | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def show_view(self, view: KioskView) -> None:
        """Show the services as they stand; made anew only where something is different."""
        same = self._view is not None and _shown(self._view) == _shown(view)
        self._view = view
        if not same:
            self._fill(view)

    def let_press(self, may: bool) -> None:
        """While something is on its way nothing else can be pressed."""
        for tile in (*self._tiles, *([self._booking] if self._booking else ())):
            tile.setAttribute(_INERT, not may)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fill(self, view: KioskView) -> None:
        for tile in (*self._tiles, *([self._booking] if self._booking else ())):
            tile.hide()
            tile.deleteLater()
        self._tiles, self._booking = [], None
        if view.shut is None:
            below = self.tr("Touch a service for a ticket, or tell us that you are here.")
            self.say(self.tr("Welcome. What can we do for you?"), below)
            self._tiles = [self._tile(view, at) for at in range(len(view.services))]
        else:
            self.say(*shut_words(view))
        if view.is_open:
            self._booking = Tile(
                "kiosk.booking", self.tr("I have an appointment"),
                self.tr("Scan your code, or find it by the end of your phone number"), icon="check", is_accent=True,
                parent=self,
            )  # fmt: skip
            self._booking.clicked.connect(self.booking_chosen)
        self._place()

    def _tile(self, view: KioskView, at: int) -> Tile:
        service = view.services[at]
        name, below = f"kiosk.service.{service.id}", service_words(service, view.zone)
        made = Tile(name, service.name, below, mark=service.letter, parent=self)
        made.setEnabled(service.is_open)
        made.clicked.connect(partial(self.service_chosen.emit, service.id))
        return made

    def _place(self) -> None:
        columns = 2 if self.width() >= theme.scaled(_TWO_FROM) else 1
        while self._grid.takeAt(0) is not None:
            pass
        if self._booking is not None:
            self._grid.addWidget(self._booking, 0, 0, 1, columns)
            self._booking.show()
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, 1 + at // columns, at % columns)
            tile.show()
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)


def _shown(view: KioskView) -> tuple[object, ...]:
    return view.services, view.shut, view.is_open, view.opens_at, view.place_id
