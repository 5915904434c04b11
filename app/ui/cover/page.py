"""The worklist: every booking that is left uncovered, decided one by one; nothing is cancelled by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui import theme, words
from app.ui.cover.acting import CoverActs
from app.ui.cover.form import uncovered_words
from app.ui.cover.rows import KEYS, item_card
from app.ui.cover.sheet import CoverSheet
from app.ui.page import BOOKED, Key, Page
from app.ui.queue.board import Column
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.card import CardFrame

if TYPE_CHECKING:
    from app.desk.views_cover import UncoveredItem, UncoveredView
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_WIDE = 860
"""Below this width, before text scaling, a booking opens in the drawer instead of beside the list."""


class UncoveredPage(Page):
    """The bookings that nobody takes, soonest first, and beside them everything about the current one."""

    kinds = BOOKED

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "uncovered_page", translate("Page", "Uncovered"))
        self._acts = CoverActs(scene, self.catch_up)
        self._view: UncoveredView | None = None
        self._items: dict[str, UncoveredItem] = {}
        self._later: list[str] = []
        empty = self.tr(
            "Every booking is covered. When somebody is off or takes a break, the bookings that nobody takes then "
            "appear here; nothing is cancelled by itself."
        )
        self.column = Column("uncovered.items", self.tr("Uncovered"), empty, selects=True, parent=self)
        self.column.list.acted.connect(self._act)
        self.column.list.opened.connect(self._open)
        self.column.list.current_changed.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._sheet: CoverSheet | None = None
        self._frame = CardFrame("uncovered.detail", self.tr("The booking in full"), self)
        self._detail = QVBoxLayout(self._frame)
        self._detail.setContentsMargins(2, 12, 2, 2)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(12)
        line.addWidget(self.column, 5)
        line.addWidget(self._frame, 4)

    def refresh(self) -> None:
        self.scene.lanes.look("uncovered_view", then=self._show, key=(id(self), "uncovered"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key(KEYS["give"], translate("Cover", "Give it to the first who is free")),
            Key(KEYS["move"], translate("Cover", "Give it another time")),
            Key(KEYS["keep"], translate("Cover", "Keep it anyway, with a reason")),
            Key(KEYS["cancel"], translate("Cover", "Cancel the booking, with a reason")),
            Key(KEYS["later"], translate("Cover", "Leave it for later")),
            Key("Return", translate("Cover", "Open everything about it")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_detail()

    def _show(self, view: UncoveredView) -> None:
        is_first = self._view is None
        self._view = view
        self._items = {item.id: item for item in view.items}
        self._draw()
        self.scene.badge_changed.emit("uncovered", len(view.items))
        if is_first and view.items:
            self.column.list.focus_first()
        self.filled.emit()

    def _draw(self) -> None:
        view = self._view
        if view is None:
            return
        items = sorted(view.items, key=lambda item: self._place_of(item.id))
        chosen = self.column.list.current
        if chosen not in self._items:
            chosen = items[0].id if items else ""
        cards = [
            item_card(item, view, self.scene.place, is_current=item.id == chosen, is_later=item.id in self._later)
            for item in items
        ]
        self.column.model.show(cards)
        self.column.list.mark(chosen)
        self.column.show_facts(_facts(view))
        self._show_detail()

    def _follow(self, key: str) -> None:
        """Draw the current row with its decisions, once a button of it that is held down has been let go.

        Until then it keeps its size: it would shrink away from under the finger that is pressing it.
        """
        row = self.column.list.row(key)
        held = next((each for each in row.act_buttons() if each.isDown()), None) if row is not None else None
        if held is None:
            self._draw()
        else:
            held.released.connect(self._draw_soon, Qt.ConnectionType.SingleShotConnection)

    def _draw_soon(self) -> None:
        """Once the button that was let go has done what it does."""
        QTimer.singleShot(0, self, self._draw)

    def _place_of(self, key: str) -> int:
        """What was left for later comes after the rest, in the order in which it was."""
        return self._later.index(key) + 1 if key in self._later else 0

    def _show_detail(self) -> None:
        """Beside the list, everything about the current booking; made anew when that is another one."""
        key = self.column.list.current
        is_seen = key in self._items and self.width() >= theme.scaled(_WIDE)
        self._frame.setVisible(is_seen)
        if not is_seen or (self._sheet is not None and self._sheet.appointment_id == key):
            return
        if (old := self._detail.takeAt(0)) is not None and (area := old.widget()) is not None:
            area.hide()
            area.deleteLater()
        self._sheet = CoverSheet(self.scene, key)
        self._detail.addWidget(ScrollingArea(self._sheet, "uncovered.detail_area", self._frame))

    def _act(self, key: str, verb: str) -> None:
        item = self._items.get(key)
        if item is None:
            return
        if verb == "give" and item.covers:
            self._acts.give(item, item.covers[0].person, self.column.list.row(key))
        elif verb == "later":
            self._leave(key)
        else:
            self._open(key, verb)

    def _leave(self, key: str) -> None:
        """Go on with the next one; this one waits at the end of the list."""
        keys = self.column.model.keys()
        after = keys[keys.index(key) + 1 :] or [each for each in keys if each != key]
        self._later = [*(each for each in self._later if each != key and each in self._items), key]
        if after:
            self.column.list.mark(after[0])
        self._draw()
        self.column.list.focus_first()

    def _open(self, key: str, begin: str = "") -> None:
        """In the drawer, or in place where it stands beside the list."""
        if key not in self._items:
            return
        self._show_detail()
        if not self._frame.isHidden() and self._sheet is not None and self._sheet.appointment_id == key:
            self._sheet.ask(begin or "give")
            return
        sheet = CoverSheet(self.scene, key, begin)
        sheet.decided.connect(self.column.list.focus_first)
        self.scene.open_drawer(sheet, translate("Cover", "Uncovered booking"))


def _facts(view: UncoveredView) -> str:
    """The head of the list: "3 bookings uncovered · today 2"."""
    if not view.items:
        return ""
    today = sum(
        words.local_date(i.start, i.place.timezone) == words.local_date(view.now, i.place.timezone) for i in view.items
    )
    text = translate("Cover", "{what} · today {count}")
    return text.format(what=uncovered_words(len(view.items)), count=words.number(today))
