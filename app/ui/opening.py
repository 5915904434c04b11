"""How the window comes to its shop: asks what it is, shows a place of it, or what to do where there is none to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui import sheets
from app.ui.pages import entry_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk.views import ShopView
    from app.ui.days import Days
    from app.ui.first_start import FirstStart, Offers
    from app.ui.lock.lock import Lock
    from app.ui.window import Window


class Opening(QObject):
    """Puts the shop into the scene. ``offers`` gives the ways out of an empty store."""

    placed = Signal()
    """A place is about to be shown: the pages have not heard of it yet."""
    taken = Signal()
    """Everybody has heard of the shop."""
    unread = Signal()
    """The shop cannot be read, and the window says so where pages would be."""

    def __init__(
        self, window: Window, lock: Lock, days: Days, offers: Callable[[], Offers] | None, again: Callable[[], None]
    ) -> None:
        """``again`` opens the shop once more, after a first start."""
        super().__init__(window)
        self._window, self._scene, self._lock, self._days = window, window.scene, lock, days
        self._offers, self._again = offers, again
        self.first_start: FirstStart | None = None
        """What is shown while there is no shop yet; None where it never was."""
        self._may_lead_on = True

    def look_at(self, place_id: str | None) -> None:
        """Read the shop, and show that place of it; None, the till's own."""
        self._scene.lanes.look("shop_view", place_id, key=self, then=self.take, failed=self._say_unread)

    def take(self, shop: ShopView) -> None:
        """Show this shop: its place, or why there is none."""
        shop, person = self._lock.take_shop(shop), self._scene.person
        is_new = self._scene.place != shop.place
        self._scene.shop = shop
        if shop.staff_at_desk != person:
            self._scene.person_changed.emit()
        if shop.place is not None:
            if is_new:
                self._days.begin()
            self._show(shop)
        self._scene.shop_changed.emit()  # first, so that a page that is made now does not read twice
        if shop.place is not None:
            self._window.leave_message()
            self._lead_on()
        elif shop.closed_for_good:
            self._show_closed(shop.closed_for_good)
        else:
            self.show_first_start()
        self.taken.emit()

    def show_first_start(self) -> None:
        """Show how a shop is begun."""
        self._scene.preferences.keep(sheets.LED, "1")
        if self.first_start is None:
            from app.ui.first_start import FirstStart

            offers = self._offers() if self._offers is not None else None
            self.first_start = FirstStart(self._window, offers, self._again)
        self.first_start.show()

    def lead_back(self, page: str) -> None:
        """From a step of what a till needs to the others, once one of the pages in the rail is shown in its stead."""
        is_left = page != "settings" and entry_of(page).is_in_rail
        if is_left and self._scene.preferences.text(sheets.LED) == sheets.AWAY and not self._is_closed():
            sheets.open_ready(self._scene)

    def _is_closed(self) -> bool:
        """Whether customers may be before it: locked, or they check in."""
        return self._lock.is_locked or self._lock.is_held_off()

    def _say_unread(self, error: Exception) -> bool:
        """What keeps the shop from being read stands where its pages would be; beside pages a notice will do."""
        if self._scene.place is not None:
            return True
        from app.ui.trouble import trouble_words

        self._window.show_problem(self.tr("The shop cannot be opened"), trouble_words(error))
        self.unread.emit()
        return False

    def _show(self, shop: ShopView) -> None:
        self._window.header.show_shop(shop)
        self.placed.emit()
        self._window.entitle()
        self._days.wait_for_minute()

    def _show_closed(self, names: tuple[str, ...]) -> None:
        from app.ui.trouble import closed_words

        self._window.show_problem(self.tr("Every location of this shop is closed for good"), closed_words(names))

    def _lead_on(self) -> None:
        """After a first start, whatever broke it off, say what a till needs, until it is done or left for later."""
        is_over = self.first_start is not None and self.first_start.is_over()
        was_broken_off, self._may_lead_on = self._may_lead_on and self._scene.preferences.text(sheets.LED) != "", False
        if is_over or was_broken_off:
            sheets.open_ready(self._scene)
