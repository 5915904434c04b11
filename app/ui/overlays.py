"""What lies over the window for a moment: the palette, the leave of a manager, the menus of the header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.scene import LeaveWish
from app.ui.window_actions import LOOK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from app.core.errors import LeaveNeeded
    from app.desk.views_staffing import Member
    from app.ui.actions import Action
    from app.ui.lock.leave import LeaveSheet
    from app.ui.lock.lock import Lock
    from app.ui.palette.palette import Palette
    from app.ui.window import Window

_IN_VIEW = frozenset({"palette", "keys", "print", "kiosk", "display"})
"""What the View menu offers beside how the window looks, always."""
_WHERE_POSSIBLE = frozenset({"practice"})
"""What it offers too, to be chosen only where it can be done."""


class Overlays(QObject):
    """Makes each when it is first asked for. ``actions`` gives the window's, ``show_day`` goes to a date."""

    def __init__(
        self,
        window: Window,
        lock: Lock,
        actions: Callable[[], Sequence[Action]],
        show_day: Callable[[date], object],
        open_shop: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._scene, self._lock = window, window.scene, lock
        self._actions, self._show_day, self._open_shop = actions, show_day, open_shop
        self.palette: Palette | None = None
        self._leave: LeaveSheet | None = None
        lock.fell.connect(self._close)
        self._scene.leave_wanted.connect(self._open_leave)

    def open_palette(self) -> None:
        """Find or do anything."""
        if self._lock.is_locked:
            return
        if self.palette is None:
            from app.ui.palette.palette import Palette

            self.palette = Palette(self._window, self._scene, self._offered, self._show_day)
        self.palette.open_it()

    def close_palette(self) -> None:
        """Nothing is looked for any more."""
        if self.palette is not None:
            self.palette.close_it()

    def open_person(self) -> None:
        """Open the menu of who is at the desk."""
        from app.ui.lock.person_menu import open_person_menu

        header = self._window.header
        button = header.avatar if header.avatar.isVisible() else header.view
        open_person_menu(self._scene, self._lock, button, self._sit_down)

    def open_view(self) -> None:
        """Open the menu of how the window looks."""
        from app.ui.view_menu import make_view_menu, show_below

        actions = self._actions()
        look = [each for each in actions if each.name.startswith(LOOK)]
        others = [each._replace(is_possible=lambda: True) for each in actions if each.name in _IN_VIEW]
        others += [each for each in actions if each.name in _WHERE_POSSIBLE]
        button = self._window.header.view
        show_below(make_view_menu(button, (look, others)), button)

    @property
    def is_asking(self) -> bool:
        """Whether a manager is asked for leave."""
        return self._leave is not None and self._leave.isVisible()

    def ask_leave(self, error: LeaveNeeded, again: Callable[[str], object], give_up: Callable[[], object]) -> None:
        """Ask a manager for leave to do what was refused without one."""
        self._open_leave(LeaveWish(error.act, again, give_up))

    def _open_leave(self, wish: LeaveWish) -> None:
        """While the desk is locked nobody is there to give it."""
        if self._lock.is_locked:
            if wish.dropped is not None:
                wish.dropped()
            return
        if self._leave is None:
            from app.ui.lock.leave import LeaveSheet

            self._leave = LeaveSheet(self._window, self._scene)
        self._leave.ask(wish)

    def _sit_down(self, member: Member | None) -> None:
        """Where no PINs are in use: whoever says so is at the desk."""
        from app.ui.lock.sitting import sit_down

        sit_down(self._scene, member.id if member is not None else None, self._open_shop)

    def _close(self) -> None:
        """What is asked, or looked for, is over when the window is locked."""
        if self._leave is not None:
            self._leave.close_it()
        self.close_palette()

    def _offered(self) -> tuple[Action, ...]:
        """The page's own actions before the window's."""
        page = self._window.page
        own = page.own_actions() if page is not None and not self._window.has_message else ()
        return (*own, *self._actions())
