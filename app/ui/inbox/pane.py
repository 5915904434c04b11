"""Requests as a panel for the side of Today and for the drawer of a narrow window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.ui import words
from app.ui.inbox.acting import InboxActs
from app.ui.inbox.rows import request_facts, request_row
from app.ui.inbox.sieve import is_past
from app.ui.page import Page
from app.ui.rows.pane import Pane
from app.ui.rows.remembered import Remembered, Wanted
from app.ui.widgets.button import Button, Kind

if TYPE_CHECKING:
    from app.desk.views_inbox import InboxView, RequestItem
    from app.ui.scene import Scene

translate = QCoreApplication.translate
MOST_ROWS = 12
"""The oldest so many stand at the side; the head counts all, and the inbox has them."""


class InboxSide(Page):
    """The requests of the place that is shown, keeping themselves up to date."""

    def __init__(self, scene: Scene, *, is_part: bool = False) -> None:
        super().__init__(scene, "inbox_side", translate("Inbox", "Requests"), is_part=is_part)
        self._acts = InboxActs(scene, self.catch_up)
        self._items: dict[str, RequestItem] = {}
        self._rows = Remembered()
        empty = self.tr("No requests. A new one appears here by itself, with the state of its time.")
        self.pane = Pane("requests", self.tr("Requests"), empty, self)
        inbox = Button(self.tr("Open inbox"), "requests.open_inbox", kind=Kind.QUIET, parent=self)
        inbox.clicked.connect(lambda: scene.page_wanted.emit("inbox"))
        self.pane.add_to_head(inbox)
        self.pane.acted.connect(self._act)
        self.pane.opened.connect(scene.card_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("inbox_view", place.id, then=self._show, key=(id(self), "inbox"))

    def _show(self, view: InboxView) -> None:
        zone = view.place.timezone
        today = words.local_date(view.now, zone)
        self._items = {item.id: item for item in view.requests}
        self.pane.model.show(
            self._rows.rows(  # nothing else of a row depends on the clock
                Wanted(item.id, (item, zone, today, is_past(item, view)), partial(request_row, item, view))
                for item in view.requests[:MOST_ROWS]
            )
        )
        self.pane.show_facts(request_facts(view))
        self.scene.badge_changed.emit("inbox", len(view.requests))
        self.filled.emit()

    def _act(self, key: str, verb: str) -> None:
        if key in self._items:
            self._acts.press(verb, self._items[key], self.pane.list.row(key))
