"""The palette over the window: a field, and under it what it finds. It opens at once and never waits for the shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui import theme
from app.ui.announcing import announce
from app.ui.palette.hits import Hit
from app.ui.palette.panel import PalettePanel
from app.ui.palette.recent import Recent
from app.ui.palette.search import MOST_RECORDS, action_hits, booking_hits, customer_hits, day_hits, merge
from app.ui.second_press import second_press_of
from app.ui.widgets.paint import draw_veil

if TYPE_CHECKING:
    from app.desk.views_cards import CustomerHit
    from app.desk.views_finding import BookingHit
    from app.ui.actions import Action
    from app.ui.scene import Scene

LEAST_LETTERS = 2
"""From so many letters on the shop is asked; of digits one is enough."""
WIDTH, TOP = 620, 64
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(QWidget):
    """Lies over the whole window while it is open. ``actions`` gives what can be done now, ``go`` shows a day."""

    def __init__(
        self, parent: QWidget, scene: Scene, actions: Callable[[], Sequence[Action]], go: Callable[[date], object]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._over, self._scene, self._actions, self._go = parent, scene, actions, go
        self._came_from: QWidget | None = None
        self._customers: tuple[CustomerHit, ...] = ()
        self._bookings: tuple[BookingHit, ...] = ()
        self._waits_for: set[str] = set()
        self._is_wanted = False
        """Whether Return was pressed before the shop had answered."""
        self.recent = Recent()
        self.panel = PalettePanel(self)
        self.field, self.list = self.panel.field, self.panel.list
        self.field.textEdited.connect(self._look)
        self.field.installEventFilter(self)
        self.list.taken.connect(self.take)
        parent.installEventFilter(self)
        theme.theme().changed.connect(self._place)
        scene.shop_changed.connect(self.recent.forget_records)
        scene.erased.connect(self._forget)
        self.hide()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is offered now."""
        return self.list.hits.hits

    def open_it(self) -> None:
        """Open with an empty field; pressed again, close."""
        if self.isVisible():
            self.close_it()
            return
        self._came_from = QApplication.focusWidget()
        self.field.clear()
        self._look("")
        self._place()
        second_press_of(self).stir(self.geometry())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        self._is_wanted = False
        second_press_of(self).stir()
        self.hide()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def take(self, hit: Hit) -> None:
        """Close, and do what the hit says."""
        self.recent.keep(hit)
        self.close_it()
        hit.does()

    def _forget(self, _profile_id: str) -> None:
        """Whoever was erased may be in what was found and taken last, by their name or by a booking of theirs."""
        self.recent.forget_records()
        self._customers, self._bookings = (), ()
        self.field.clear()

    # finding

    def _look(self, typed: str) -> None:
        self._is_wanted = False
        text = typed.strip()
        is_enough = len(text) >= LEAST_LETTERS or (text[:1].isdigit() and bool(text))
        place = self._scene.place
        self._waits_for.clear()
        if not is_enough or place is None:
            self._customers, self._bookings = (), ()
            self._scene.lanes.forget((id(self), "customers"))
            self._scene.lanes.forget((id(self), "bookings"))
        else:
            self._waits_for |= {"customers", "bookings"}
            look = self._scene.lanes.look
            look(
                "find_bookings", text, place.id, MOST_RECORDS, key=(id(self), "bookings"),
                then=self._take_bookings, failed=self._fail,
            )  # fmt: skip
            look(
                "find_customers", text, MOST_RECORDS, key=(id(self), "customers"),
                then=self._take_customers, failed=self._fail,
            )  # fmt: skip
        self._draw(is_new=True)

    def _take_bookings(self, found: tuple[BookingHit, ...]) -> None:
        self._bookings = found
        self._answered("bookings")

    def _take_customers(self, found: tuple[CustomerHit, ...]) -> None:
        self._customers = found
        self._answered("customers")

    def _fail(self, _error: Exception) -> bool:
        self._waits_for.clear()
        self._draw()
        return True

    def _answered(self, which: str) -> None:
        self._waits_for.discard(which)
        if self.isHidden():
            return
        self._draw()
        if self._is_wanted and not self._waits_for:
            self._take_current()

    def _draw(self, *, is_new: bool = False) -> None:
        typed, scene = self.field.text().strip(), self._scene
        actions = action_hits(self._actions(), typed)
        if not typed:
            shown = self.recent.before(actions)
        else:
            days = day_hits(typed, scene.today, self._go, self._away_words) if scene.place is not None else []
            # What is still on the way keeps what was there before, as far as it fits, so that nothing flickers.
            records = (*booking_hits(scene, self._bookings, typed), *customer_hits(scene, self._customers, typed))
            kept = [hit for hit in records if not self._waits_for or hit.marks]
            shown = merge(days, kept, actions)
        self.panel.show_hits(shown, typed, is_looking=bool(self._waits_for), is_new=is_new)
        if not self._waits_for:
            self._tell()

    def _away_words(self, days: int) -> str:
        """Here, as only a widget's own words are gathered with their plurals, of which Arabic has six."""
        if not days:
            return self.tr("today")
        if abs(days) == 1:
            return self.tr("tomorrow") if days > 0 else self.tr("yesterday")
        return self.tr("in %Ln days", "", days) if days > 0 else self.tr("%Ln days ago", "", -days)

    # keys, presses, and where it lies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # the window's Escape closes what lies below
            elif event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the keyboard in the field while the palette is open."""
        self.list.walk(1 if is_next else -1)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_it()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_veil(self)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_it()
        elif key in _ENTERS:
            self._enter()
        elif key in _STEPS:
            self.list.walk(_STEPS[key])
            self._tell()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.list.leaf(1 if key == Qt.Key.Key_PageDown else -1)
            self._tell()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self._waits_for and not self.list.is_walked:
            self._is_wanted = True  # of what was typed the best may be on its way
        else:
            self._take_current()

    def _take_current(self) -> None:
        hit = self.list.current
        if hit is not None:
            self.take(hit)

    def _tell(self) -> None:
        """Tell a screen reader where one is: the keyboard itself stays in the field."""
        hit = self.list.current
        if hit is not None and self.isVisible():
            announce(self.field, hit.says)

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(theme.scaled(WIDTH), self.width() - 24)
        top = min(TOP, self.height() // 12)
        self.panel.move((self.width() - width) // 2, top)
        self.panel.fit(width, self.height() - 2 * top)
