"""The inbox's own page: requests as cards, and beside them everything about the one that the keyboard is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui import theme
from app.ui.card.card import AppointmentCardSheet
from app.ui.inbox.acting import InboxActs
from app.ui.inbox.rows import request_card, request_facts
from app.ui.page import Key, Page
from app.ui.queue.board import Column
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.card import CardFrame

if TYPE_CHECKING:
    from app.desk.views import InboxView, RequestItem
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_WIDE = 860
"""Below this width, before text scaling, a request opens in the drawer instead of beside the list."""


class InboxPage(Page):
    """Every request, oldest first, with the state of its time and what approving it does to others."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "inbox", translate("Page", "Inbox"))
        self._acts = InboxActs(scene, self.catch_up)
        self._view: InboxView | None = None
        self._items: dict[str, RequestItem] = {}
        empty = self.tr("No requests. A new one appears here by itself; until then there is nothing to do.")
        self.column = Column("inbox.requests", self.tr("Requests"), empty, selects=True, parent=self)
        self.column.list.acted.connect(self._act)
        self.column.list.opened.connect(scene.card_wanted)
        self.column.list.current_changed.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self._sheet: AppointmentCardSheet | None = None
        self._frame = CardFrame("inbox.detail", self.tr("The request in full"), self)
        self._detail = QVBoxLayout(self._frame)
        self._detail.setContentsMargins(2, 12, 2, 2)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(12)
        line.addWidget(self.column, 5)
        line.addWidget(self._frame, 4)

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("inbox_view", place.id, then=self._show, key=(id(self), "inbox"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("A", translate("Inbox", "Approve")),
            Key("R", translate("Inbox", "Reject")),
            Key("M", translate("Inbox", "Offer another time")),
            Key("Return", translate("Inbox", "Open the request")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_detail()

    def _show(self, view: InboxView) -> None:
        self._view = view
        self._items = {item.id: item for item in view.requests}
        self._draw()
        self.scene.badge_changed.emit("inbox", len(view.requests))
        if self._frame.isHidden() or (self._sheet is not None and not self._sheet.body.isHidden()):
            self.filled.emit()

    def _choose(self, _key: str) -> None:
        self._draw()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        chosen = self.column.list.current
        if chosen not in self._items:
            chosen = next(iter(self._items), "")
        cards = [request_card(item, view, is_current=item.id == chosen) for item in view.requests]
        self.column.model.show(cards)
        self.column.list.mark(chosen)
        self.column.show_facts(request_facts(view))
        self._show_detail()

    def _show_detail(self) -> None:
        """Beside the list, the whole card of the current request; it is made anew when that is another one."""
        key = self.column.list.current
        is_seen = bool(key) and key in self._items and self.width() >= theme.scaled(_WIDE)
        self._frame.setVisible(is_seen)
        if not is_seen or (self._sheet is not None and self._sheet.appointment_id == key):
            return
        if (old := self._detail.takeAt(0)) is not None and (area := old.widget()) is not None:
            area.hide()
            area.deleteLater()
        self._sheet = AppointmentCardSheet(self.scene, key)
        self._sheet.filled.connect(self.filled)
        self._detail.addWidget(ScrollingArea(self._sheet, "inbox.detail_area", self._frame))

    def _act(self, key: str, verb: str) -> None:
        if key in self._items:
            self._acts.press(verb, self._items[key], self.column.list.row(key))
