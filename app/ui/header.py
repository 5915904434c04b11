"""The header: which day, which place, how the shop stands, and the one thing that is always possible: a new booking."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.beside import beside
from app.ui.date_title import DateTitle
from app.ui.key_hints import KeyTip
from app.ui.lock import LOCK_KEY
from app.ui.tips import say_tip
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.paint import fill_box
from app.ui.widgets.pill import NEWS, Pill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from app.desk.views import ShopView

_APART, _LEAST_APART = 12, 8
"""Pixels between what stands side by side."""
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Header(QWidget):
    """The bar above the page. It says what was pressed; the window does it. ``stepped`` carries days, 0 for today."""

    stepped = Signal(int)
    place_chosen = Signal(str)
    booking_pressed = Signal()
    find_pressed = Signal()
    view_pressed = Signal()
    person_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAccessibleName(self.tr("Header"))
        self.title = DateTitle("header-title")
        self.back = Button("", "header-day-before", self.tr("The day before"), icon="back")
        self.now = Button(self.tr("Today"), "header-today", self.tr("Back to today"))
        self.forward = Button("", "header-day-after", self.tr("The day after"), icon="forward")
        self.place = Pill("", "header-place", self.tr("Location"))
        self.status = Pill("", "header-status", self.tr("Connection"), dot="muted")
        self.book = Button("", "header-new-booking", self.tr("New booking"), kind=Kind.ACCENT)
        self.search = Button("", "header-find", self.tr("Find or do anything"), kind=Kind.QUIET, icon="search")
        self.view = Button("", "header-view", self.tr("View"), kind=Kind.QUIET, icon="settings")
        KeyTip(self.search, self.tr("Find or do anything"), "Ctrl+K")
        KeyTip(self.view, self.tr("Colours, text size, touch mode, keys"), "F10")
        self.avatar = Avatar()
        self.lock = Button("", "header-lock", self.tr("Lock now"), kind=Kind.QUIET, icon="lock")
        KeyTip(self.lock, self.tr("Lock now"), LOCK_KEY)
        self._titles = self._status_words = self._place_words = ("", "")
        self._status_why = ""
        self._offered: object = None
        """The places of the menu, and the one that is shown."""
        self._has_news = False
        self._extras: tuple[QWidget, ...] = (self.status, self.view, self.avatar, self.place)
        """What goes first where there is no room, in this order.

        Never the lock: it stands at the end, where nothing else comes to stand when words or buttons come and go, so
        that no second press on something else locks the desk.
        """
        self._there: set[QWidget] = {self.view}
        self._lay_out()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.now.clicked.connect(lambda: self.stepped.emit(0))
        self.forward.clicked.connect(lambda: self.stepped.emit(1))
        self.book.clicked.connect(self.booking_pressed)
        self.search.clicked.connect(self.find_pressed)
        self.view.clicked.connect(self.view_pressed)
        self.avatar.clicked.connect(self.person_pressed)
        self.lock.clicked.connect(self.lock_pressed)
        theme.theme().changed.connect(self._fit)

    def show_title(self, title: str, short: str = "", *, has_days: bool, can_book: bool = True) -> None:
        """Name the page, or the day that it shows; ``short`` where there is little room."""
        self._titles = (title, short or title)
        self.book.setVisible(can_book)
        self.title.lets_choose(has_days)
        for button in (self.back, self.now, self.forward):
            button.setVisible(has_days)
        self._fit()

    def show_shop(self, shop: ShopView) -> None:
        """Show the place, its zone and the till; a menu where there are several places."""
        if shop.place is not None:
            from app.ui import words

            zone = words.zone_beside(shop.place.timezone, int(time.time()))
            till = self.tr("Till {letter}").format(letter=shop.till_letter) if shop.till_letter else ""
            facts = beside(shop.place.name, zone, till)
            self._place_words = (shop.place.name, facts)
        self._there -= {self.place, self.avatar}
        there = ((self.place, shop.place), (self.avatar, shop.staff_at_desk))
        self._there |= {each for each, is_there in there if is_there}
        if (shop.places, shop.place) != self._offered:  # the shop is read often, and the menu may be open
            self._offered, before = (shop.places, shop.place), self.place.menu()
            self.place.setMenu(self._places_menu(shop) if len(shop.places) > 1 else None)  # type: ignore[arg-type]
            if before is not None:
                before.deleteLater()
        self.lock.setVisible(shop.is_guarded)
        self.avatar.show_person(shop.staff_at_desk.name if shop.staff_at_desk else "")
        self._fit()

    def show_status(self, short: str, words: str, dot: str, why: str = "") -> None:
        """Show how the shop is connected; ``dot`` names a colour of ``Tones``, ``why`` explains it in a tool tip."""
        self._status_words, self._status_why = (short, words), why
        self._has_news = dot in NEWS
        self.status.say(words, words, dot)
        self.status.setAccessibleDescription(why)
        self._there.add(self.status)
        self._fit()

    def open_places(self) -> None:
        """Open the menu of locations, where there are several."""
        if self.place.menu() is not None and self.place.isVisible():
            self.place.showMenu()

    def open_view(self) -> None:
        """Press the button of the View menu."""
        self.view_pressed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fill_box(painter, self.rect(), now.panel)
        fill_box(painter, QRect(0, self.height() - 1, self.width(), 1), now.line)
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 9)
        row.setSpacing(_APART)
        self._row = row
        leading: tuple[QWidget, ...] = (self.title, self.back, self.now, self.forward, self.place)
        for each in leading:
            row.addWidget(each)
        row.addStretch(1)
        trailing: tuple[QWidget, ...] = (self.status, self.search, self.view, self.book, self.avatar, self.lock)
        for each in trailing:
            row.addWidget(each)
        self.title.setSizePolicy(self.title.sizePolicy().Policy.Preferred, self.title.sizePolicy().Policy.Fixed)
        for quiet in (self.place, self.status, self.lock, self.avatar):
            quiet.hide()
        self.status.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_title("", has_days=False)

    def _fit(self) -> None:
        """Say less, step by step, until everything has room: never cut a word in two."""
        margins = self._row.contentsMargins()
        self.setMinimumHeight(theme.target() + margins.top() + margins.bottom())  # with nothing to press in it too
        steps = tuple(self._steps())
        for each in self._extras:
            each.setVisible(each in self._there)
        self._row.setSpacing(_APART)
        if any(self._fits(step) for step in steps):
            return
        self._row.setSpacing(_LEAST_APART)
        if any(self._fits(step) for step in steps[-2:]):
            return
        for extra in sorted(self._extras, key=lambda each: each is self.status and self._has_news):
            extra.hide()  # the palette has what they have
            if any(self._fits(step) for step in steps[-2:]):
                return

    def _steps(self) -> Iterator[tuple[str, str, str, str]]:
        """What title, place, status and booking say, less each time; news of the connection go after other words."""
        (title, day), (place, full_place) = self._titles, self._place_words
        (status, full_status), book = self._status_words, self.tr("New booking")
        yield title, full_place, full_status, book
        yield title, full_place, status, book
        yield title, place, status, book
        if not self._has_news:
            yield title, place, "", book
            yield day, place, "", book
        yield day, place, status, book
        yield day, place, status, ""
        yield day, place, "", ""

    def _fits(self, step: tuple[str, str, str, str]) -> bool:
        title, place, status, book = step
        self.title.setText(title)
        self.place.say(place, self._place_words[1])
        self.status.say(status, self._status_words[1])
        say_tip(self.status, self._status_why or self._status_words[1])
        self.book.say(f"+ {book}" if book else "+", self.tr("New booking"))
        return self._wanted_width() <= self.width()

    def _wanted_width(self) -> int:
        margins = self._row.contentsMargins()
        shown = [each for each in self.findChildren(QWidget, options=_DIRECT) if not each.isHidden()]
        widths = sum(each.sizeHint().width() + self._row.spacing() for each in shown) - self._row.spacing()
        return widths + margins.left() + margins.right()

    def _places_menu(self, shop: ShopView) -> QMenu:
        from PySide6.QtGui import QActionGroup
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        group = QActionGroup(menu)
        menu.setObjectName("header-places")
        menu.setAccessibleName(self.tr("Locations"))
        menu.aboutToShow.connect(lambda: menu.setStyleSheet(theme.menu_style()))  # as the look is by then
        for place in shop.places:
            action = menu.addAction(place.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(shop.place is not None and place.id == shop.place.id)
            action.triggered.connect(lambda _=False, place_id=place.id: self.place_chosen.emit(place_id))
            group.addAction(action)
        return menu
