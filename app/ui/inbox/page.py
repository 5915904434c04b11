"""The inbox's own page: requests as cards, rivals beside each other, and everything about the current one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.ui import words
from app.ui.inbox.acting import InboxActs
from app.ui.inbox.choosing import Chosen, ChosenBar
from app.ui.inbox.column import RequestColumn
from app.ui.inbox.detail import Detail
from app.ui.inbox.effects import group_title
from app.ui.inbox.listing import CHOOSE_ALL, CHOOSE_NONE, CHOOSE_TO
from app.ui.inbox.rejecting import RejectPanel
from app.ui.inbox.rows import CHIPS, TAKE, Standing, request_card, request_facts
from app.ui.inbox.sieve import heir_of, needs_more, sift
from app.ui.page import BOOKED, Key, Page
from app.ui.rows.check import CHOOSE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.desk.views_inbox import FreeTime, InboxView, RequestItem, RequestOffers
    from app.ui.scene import Scene

translate = QCoreApplication.translate
FIRST_ROWS, MORE_ROWS = 6, 4
"""So many cards are made in one go: the window is never kept waiting for a long inbox."""
MOST_ROWS = 30
"""So many are drawn, and as many more with each press on the button under them."""
MOST_OFFERED = 16
"""For so many requests at once free times are looked for: those that come first, and the current one."""


class InboxPage(Page):
    """Every request with the state of its time, what approving it does to others, and what could be offered instead."""

    kinds = BOOKED

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "inbox", translate("Page", "Inbox"))
        self._acts = InboxActs(scene, self.catch_up)
        self._view: InboxView | None = None
        self._shown: list[RequestItem] = []
        self._offers: dict[str, Sequence[FreeTime]] = {}
        self._waits = False
        self._room, self._most = FIRST_ROWS, MOST_ROWS
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._grow)
        self.chosen = Chosen()
        self.column, self.detail = RequestColumn(self), Detail(scene, self)
        self._bar, self._reject = ChosenBar(self), RejectPanel(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(12)
        line.addWidget(self.column, 50)
        line.addWidget(self.detail, 28)
        for panel in (self._bar, self._reject):
            self.column.add_under(panel)
            panel.hide()
        self._listen()

    def _listen(self) -> None:
        column = self.column
        column.list.acted.connect(self._act)
        column.list.opened.connect(self.scene.card_wanted)
        column.list.current_changed.connect(self._move_on, Qt.ConnectionType.QueuedConnection)
        column.sifted.connect(self._draw)
        column.more.clicked.connect(self._show_more)
        self.detail.filled.connect(self._say_filled)
        self._bar.approved.connect(self._approve_many)
        self._bar.rejected.connect(self._reject.ask)
        self._bar.dropped.connect(lambda: self._choose("", CHOOSE_NONE))
        self._reject.given.connect(self._turn_down)
        self._reject.dropped.connect(self._stop_asking)

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("inbox_view", place.id, then=self._show, key=(id(self), "inbox"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("A", translate("Inbox", "Approve")),
            Key("R", translate("Inbox", "Reject: then the reason, if there is one, and Return")),
            Key("Alt+1", translate("Inbox", "While rejecting: for the first usual reason, and so on to Alt+4")),
            Key("M", translate("Inbox", "Offer another time")),
            Key("N", translate("Inbox", "The next request")),
            Key("P", translate("Inbox", "The request before")),
            Key("Space", translate("Inbox", "Choose it, for several at once")),
            Key("Ctrl+A", translate("Inbox", "Choose all that are shown")),
            Key("Return", translate("Inbox", "Open the request")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_detail()

    def _show(self, view: InboxView) -> None:
        self._view = view
        known = {item.id for item in view.requests}
        self._offers = {key: times for key, times in self._offers.items() if key in known}
        self.chosen.keep_only(known)
        self._draw()
        self.scene.badge_changed.emit("inbox", len(view.requests))
        self._look_for_times()
        self._say_filled()

    def _look_for_times(self) -> None:
        """What could be offered to those whose time is contended for or cannot be had."""
        view, current = self._view, self.column.list.current
        wanted = [item.id for item in self._shown if view is not None and needs_more(item, view)][:MOST_OFFERED]
        wanted += [item.id for item in self._shown if item.id == current and current not in wanted]
        self._waits = bool(wanted) and self.scene.lanes.look(
            "request_offers", wanted, CHIPS, then=self._take_times, key=(id(self), "offers")
        )

    def _take_times(self, found: tuple[RequestOffers, ...]) -> None:
        self._waits = False
        self._offers |= {each.request_id: each.times for each in found}
        self._draw()
        self._say_filled()

    def _say_filled(self) -> None:
        if self._view is not None and not self._waits and not self._growing.isActive() and self.detail.is_filled:
            self.filled.emit()

    def _move_on(self, key: str) -> None:
        self._draw()
        if key and key not in self._offers:
            self._look_for_times()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        before = [item.id for item in self._shown]
        self._shown = sift(view, self.column.which, self.column.order)
        current = heir_of(self.column.list.current, before, [item.id for item in self._shown])
        standing = Standing(current, self.chosen.ids, self._offers)
        drawn = _titled(self._shown, view)[: min(self._room, self._most)]
        self.column.model.show([request_card(item, view, standing, title) for item, title in drawn])
        self._go_on(len(drawn))
        self.column.list.mark(current)
        self.column.list.has_chosen = bool(self.chosen.ids)
        self.column.show_counts(view, request_facts(view))
        self._bar.setVisible(bool(self.chosen.ids) and self._reject.isHidden())
        if self.chosen.ids:
            self._bar.show_chosen(view, self.chosen.ids)
        if self._reject.isVisible() and not {item.id for item in self._reject.items} <= {i.id for i in view.requests}:
            self._stop_asking()
        self._show_detail()

    def _go_on(self, drawn: int) -> None:
        """Draw more in a moment, or say how many are left."""
        if drawn < min(len(self._shown), self._most):
            self._growing.start(0)
        left = max(0, len(self._shown) - self._most)
        self.column.more.setVisible(bool(left))
        self.column.more.setText(self.tr("Show {count} more").format(count=words.number(min(left, MOST_ROWS))))

    def _grow(self) -> None:
        self._room += MORE_ROWS
        self._draw()
        self._say_filled()

    def _show_more(self) -> None:
        self._most += MOST_ROWS
        self._draw()

    def _show_detail(self) -> None:
        current = self.column.list.current
        self.detail.show_request(current if any(item.id == current for item in self._shown) else "", self.width())

    def _act(self, key: str, verb: str) -> None:
        item = next((each for each in self._shown if each.id == key), None)
        if item is None:
            return
        row = self.column.list.row(key)
        if verb in {CHOOSE, CHOOSE_TO, CHOOSE_ALL, CHOOSE_NONE}:
            self._choose(key, verb)
        elif verb == "reject":
            self.column.list.mark(key)
            self._draw()
            self._reject.ask([item])
            self._bar.hide()
        elif verb.startswith(TAKE):
            times = {TAKE + time.key: time for time in self._offers.get(key, ())}
            if verb in times:
                self._acts.take(item, times[verb], row)
        else:
            self._acts.press(verb, item, row, in_place=True)

    def _choose(self, key: str, verb: str) -> None:
        shown = [item.id for item in self._shown]
        if verb == CHOOSE:
            self.chosen.toggle(key)
        elif verb == CHOOSE_TO:
            self.chosen.reach(key, shown)
        else:
            self.chosen.take(shown if verb == CHOOSE_ALL else ())
        self._draw()

    def _approve_many(self, items: Sequence[RequestItem]) -> None:
        self._acts.approve_many(items, self._bar.approve)
        self.column.list.focus_first()

    def _turn_down(self, reason: str | None) -> None:
        items = self._reject.items
        self._stop_asking()
        self._acts.reject(items, reason, self.column.list.row(items[0].id) if len(items) == 1 else self._bar.reject)

    def _stop_asking(self) -> None:
        """Put the panel away; the keyboard goes back to the request that it was about."""
        self._reject.hide()
        self.column.list.focus_first()
        self._bar.setVisible(bool(self.chosen.ids))


def _titled(items: Sequence[RequestItem], view: InboxView) -> list[tuple[RequestItem, str]]:
    """Each with the title of its group, where others of it are shown beside it."""
    found: list[tuple[RequestItem, str]] = []
    for _, members in groupby(items, key=lambda item: item.group or item.id):
        group = list(members)
        title = group_title(group, view) if len(group) > 1 else ""
        found += [(item, title) for item in group]
    return found
