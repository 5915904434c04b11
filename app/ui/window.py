"""The window: rail, header, the shown page and what lies over it. It knows no page; pages know only the scene."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import keys, theme
from app.ui.drawer import Drawer
from app.ui.header import Header
from app.ui.message import MessagePage
from app.ui.notices import Notices
from app.ui.pages import entry_of, make_page
from app.ui.rail import Rail
from app.ui.scene import BookingWish, Scene

if TYPE_CHECKING:
    from app.core.errors import Known, Refused
    from app.core.values import Changes
    from app.desk.views import ShopView
    from app.ui.page import Page

FIRST_PAGE = "today"
_SHOP_KINDS = frozenset({"location", "definition", "staff", "device"})


class Window(QWidget):
    """The shell around the pages. ``painted`` comes once, after the first picture of it is on the screen.

    ``clock`` gives UTC seconds; it says which day is today at the place.
    """

    painted = Signal()
    page_shown = Signal(str)
    again_pressed = Signal()

    def __init__(self, scene: Scene, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.scene, self._clock = scene, clock
        self.pages: dict[str, Page] = {}
        self._page_name = FIRST_PAGE
        self._is_painted = False
        self.setObjectName("window")
        self.setAccessibleName("Floorwalker")
        self.setWindowTitle("Floorwalker")
        self.setMinimumSize(600, 480)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rail, self.header, self.stack, self.message = Rail(), Header(), QStackedWidget(), MessagePage()
        self._lay_out()
        self.notices, self.drawer = Notices(self), Drawer(self)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self._listen()
        self._bind_keys()
        self.rail.show_page(FIRST_PAGE)
        self._entitle()
        self.setFocus()

    def open_shop(self) -> None:
        """Ask the shop what it is; pages follow when it answers."""
        place = self.scene.place
        self.scene.lanes.look("shop_view", place.id if place else None, key=self, then=self._take_shop)

    def show_page(self, name: str) -> None:
        """Show a page by its name; made on first use. Raises ``KeyError`` for a name that no page has."""
        entry = entry_of(name)
        if self.scene.place is None:
            self._page_name = name
            return
        if name not in self.pages:
            self.pages[name] = page = make_page(entry, self.scene)
            self.stack.addWidget(page)
        self._page_name = name
        self.drawer.close_it()
        self.rail.show_page(name)
        self.stack.setCurrentWidget(self.pages[name])
        self._entitle()
        self.page_shown.emit(name)

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while there is a message instead."""
        return self.pages.get(self._page_name)

    def show_problem(self, title: str, text: str) -> None:
        """Show a message instead of all pages, with a way to try again."""
        self.message.show_problem(title, text)
        self.stack.setCurrentWidget(self.message)

    def show_waiting(self, title: str) -> None:
        """Show that something takes its time."""
        self.message.show_waiting(title)
        self.stack.setCurrentWidget(self.message)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().background)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scene.show_width(self.width() < theme.NARROW_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._minute.stop()
        self.notices.clear()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(self), QVBoxLayout()
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.stack.addWidget(self.message)

    def _listen(self) -> None:
        scene, lanes, header = self.scene, self.scene.lanes, self.header
        self.rail.chosen.connect(self.show_page)
        header.stepped.connect(self._step)
        header.place_chosen.connect(self._choose_place)
        header.booking_pressed.connect(lambda: scene.booking_wanted.emit(BookingWish()))
        self.message.again_pressed.connect(self.again_pressed)
        self.message.quit_pressed.connect(self.close)
        scene.page_wanted.connect(self.show_page)
        scene.booking_wanted.connect(self._open_booking)
        scene.card_wanted.connect(self._open_card)
        scene.check_in_wanted.connect(self._open_check_in)
        scene.drawer_wanted.connect(self.drawer.open_it)
        scene.drawer_done.connect(self.drawer.close_it)
        scene.notice_wanted.connect(self.notices.add)
        scene.badge_changed.connect(self.rail.show_count)
        scene.day_changed.connect(self._entitle)
        scene.changed.connect(self._take_changes)
        lanes.refused.connect(self._say_refused)
        lanes.troubled.connect(self._say_troubled)

    def _bind_keys(self) -> None:
        keys.bind(self, "F1", self._show_keys)
        keys.bind(self, "Ctrl+N", self.header.booking_pressed.emit)
        keys.bind(self, "Ctrl+I", self.scene.check_in_wanted.emit)
        keys.bind(self, "Ctrl+Z", self.scene.undo)
        keys.bind(self, "Alt+Left", lambda: self._step(-1))
        keys.bind(self, "Alt+Right", lambda: self._step(1))
        keys.bind(self, "Alt+Home", lambda: self._step(0))
        keys.bind(self, "F5", self._read_again)
        keys.bind(self, "F6", self.notices.focus_last)
        keys.bind(self, "Esc", self.drawer.close_it)

    def _take_shop(self, shop: ShopView) -> None:
        is_new = self.scene.place != shop.place
        if shop.place is None:
            self.scene.show_shop(shop)
            self.show_problem(self.tr("There is no location yet"), self.tr("Import a set-up file, then try again."))
            return
        self.scene.shop = shop
        if is_new:
            self.scene.today = self.scene.day = self._today()
            self._tick()
        self.header.show_shop(shop)
        self.header.show_status(self.tr("No remote"), self.tr("No remote connected"), "muted")
        self._entitle()
        if self.stack.currentWidget() is self.message:
            self.show_page(self._page_name)
        self.scene.show_shop(shop)

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or not _SHOP_KINDS.isdisjoint(changes.kinds):
            self.open_shop()

    def _choose_place(self, place_id: str) -> None:
        self.scene.lanes.look("shop_view", place_id, key=self, then=self._take_shop)

    def _step(self, days: int) -> None:
        if self.page is None or not self.page.has_days:
            self.show_page(FIRST_PAGE)
        self.scene.show_day(self.scene.day + timedelta(days=days) if days else self.scene.today)

    def _entitle(self) -> None:
        has_days = self.page is None or self.page.has_days
        title = entry_of(self._page_name).title
        if has_days and self.scene.place is not None:
            from app.ui import words

            title = words.day_title(self.scene.day)
        self.header.show_title(title, has_days=has_days)

    def _today(self) -> date:
        from app.core.wall import local_date

        return local_date(int(self._clock()), self.scene.zone)

    def _tick(self) -> None:
        self._minute.start(60_000 - int(self._clock() * 1000) % 60_000 + 50)
        today, was = self._today(), self.scene.today
        if today != was:
            self.scene.today = today
            if self.scene.day == was:
                self.scene.show_day(today)
        self.scene.ticked.emit()

    def _read_again(self) -> None:
        from app.core.values import Changes

        self.scene.changed.emit(Changes())

    def _show_keys(self) -> None:
        own = self.page.keys() if self.page is not None else ()
        self.scene.open_drawer(keys.KeyList((*own, *keys.window_keys())), self.tr("Keys"))

    def _open_booking(self, wish: BookingWish) -> None:
        self.show_page("booking")
        begin = getattr(self.page, "begin", None)
        if begin is not None:
            begin(wish)

    def _open_card(self, appointment_id: str) -> None:
        from app.ui import sheets

        sheets.open_card(self.scene, appointment_id)

    def _open_check_in(self) -> None:
        from app.ui import sheets

        sheets.open_check_in(self.scene)

    def _say_refused(self, error: Refused) -> None:
        from app.ui import words

        said = words.reasons_words(getattr(error, "reasons", ()), self.scene.zone)
        self.scene.say(said or str(error), "refused")

    def _say_troubled(self, error: Known, again: Callable[[], object]) -> None:
        self.scene.say(str(error), "trouble", self.tr("Try again"), again)
