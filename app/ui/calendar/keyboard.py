"""The calendar by keyboard: walking over bookings and free time, choosing, zooming; each step is said aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea

from app.ui.announcing import announce
from app.ui.calendar import speech
from app.ui.calendar.several import date_of
from app.ui.calendar.surface import DaySurface
from app.ui.calendar.walk import Spot, at_time, go, move_of, spot_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from app.ui.calendar.layout import DayLayout

ZOOM_STEP = 1.15
_ZOOMS = (0.5, 4.0)
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ZOOM_KEYS: dict[int, float] = {
    Qt.Key.Key_Plus: ZOOM_STEP,
    Qt.Key.Key_Equal: ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / ZOOM_STEP,
}


class WalkedDay(DaySurface):
    """Arrows walk time and columns, Tab walks bookings, Enter chooses, Escape leaves, Ctrl with + and - zooms."""

    opened = Signal(str, str)
    time_chosen = Signal(str, object)
    zoomed = Signal(float)

    def set_zoom(self, zoom: float, around: int | None = None) -> None:
        """Stretch time 0.5 to 4 times; what is at height ``around`` of the viewport (its middle) stays there."""
        self.zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[1])
        self.relay(self.viewport().height() // 2 if around is None else around)
        self.zoomed.emit(self.zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.plan is None or not self.plan.day.columns or not self._obey(event, self.plan):
            event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        # From the head of a column Qt asks here too, and nobody would see bookings being walked.
        row = self._row_beside(1 if next else -1) if self.hasFocus() else None
        if row is None:
            return QAbstractScrollArea.focusNextPrevChild(self, next)
        self.go_to_index(self.days.index(row))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusInEvent(self, event)
        is_tab = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if is_tab and self.spot is None and not self.currentIndex().isValid() and self.days.rows:
            is_back = event.reason() == Qt.FocusReason.BacktabFocusReason
            self.go_to_index(self.days.index(len(self.days.rows) - 1 if is_back else 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self.viewport().update()

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        back = {QAbstractItemView.CursorAction.MovePrevious, QAbstractItemView.CursorAction.MoveUp}
        row = self._row_beside(-1 if action in back else 1)
        return self.currentIndex() if row is None else self.days.index(row)

    def _obey(self, event: QKeyEvent, plan: DayLayout) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            return self._obey_zoom(key)
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        here, move = self._here(plan), move_of(key, is_mirrored=self.isRightToLeft())
        if move is not None:
            self.go_to(go(plan, here, move, self.snap_minutes) if self._has_place() else here)
        elif key in _PAGES:
            self._page(plan, here, _PAGES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._has_place():
            self.choose(here)
        elif key == Qt.Key.Key_Escape and self._has_place():
            self._leave()
        else:
            return False
        return True

    def _obey_zoom(self, key: int) -> bool:
        if key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key in _ZOOM_KEYS:
            self.set_zoom(self.zoom * _ZOOM_KEYS[key])
        else:
            return False
        return True

    def _page(self, plan: DayLayout, here: Spot, pages: int) -> None:
        at = here.at + pages * plan.seconds(self.viewport().height())
        self.go_to(at_time(plan, here.column, at, self.snap_minutes))

    def _has_place(self) -> bool:
        return self.spot is not None or self.currentIndex().isValid()

    def _here(self, plan: DayLayout) -> Spot:
        """Where the keyboard is; where it has not been yet, now in the first column in view, or the top of it."""
        card = self.card(self.currentIndex())
        if card is not None or self.spot is not None:
            return spot_of(card) if card is not None else self.spot or Spot(0, plan.start)
        edge = self.viewport().rect().right() if self.isRightToLeft() else 0
        column = plan.column_at(edge + self.horizontalOffset())
        now = self.now()
        at = plan.exact(self.verticalOffset() + plan.measures.top) if now is None else now
        return at_time(plan, column, at, self.snap_minutes)

    def _row_beside(self, way: int) -> int | None:
        """The booking after (or before) where the keyboard is, in the order of the rows."""
        if self.plan is None:
            return None
        if self.spot is not None:
            here = (self.spot.column, self.spot.at)
            after = sum((card.column, card.booking.start) < here for card in self.plan.cards)
            row = after if way > 0 else after - 1
        else:
            current = self.currentIndex()
            row = current.row() + way if current.isValid() else 0 if way > 0 else len(self.plan.cards) - 1
        return row if 0 <= row < len(self.plan.cards) else None

    def choose(self, spot: Spot) -> None:
        """Say what was chosen: a booking, or the free time of a column."""
        if self.plan is None:
            return
        if spot.row is None:
            self.time_chosen.emit(self.plan.day.columns[spot.column].key, spot.at)
        else:
            kind, record_id, _ = self.days.rows[spot.row].key
            self.opened.emit(kind.value, record_id)

    def go_to(self, spot: Spot) -> None:
        """Put the keyboard on a booking, which selects it, or on free time; both come into view and are said aloud."""
        if self.plan is None:
            return
        if spot.row is not None:
            self.go_to_index(self.days.index(spot.row))
            return
        self.selectionModel().clear()
        self.spot = spot
        self.reveal(self.plan.slot(spot.column, spot.at, self.snap_minutes))
        self.viewport().update()
        self._announce(self.plan, spot)

    def go_to_index(self, index: QModelIndex) -> None:
        """Select a booking and bring it into view."""
        self.spot = None
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()

    def place(self) -> Spot | None:
        """Where the keyboard is, if it is anywhere."""
        return self._here(self.plan) if self.plan is not None and self._has_place() else None

    def _leave(self) -> None:
        self.spot = None
        self.selectionModel().clear()
        self.viewport().update()

    def _announce(self, plan: DayLayout, spot: Spot) -> None:
        column, date = plan.day.columns[spot.column], date_of(plan.day, spot.column)
        announce(self, speech.free_time(column, spot.at, plan.day.place.timezone, date))
