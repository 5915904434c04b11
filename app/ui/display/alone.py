"""The public display as a program of its own: it reads the store that a window works on, and takes nothing from it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import BadInput, Known
from app.ui.display.display import Display, second_screen
from app.ui.lanes import Lanes
from app.ui.preferences import Preferences, find_preferences
from app.ui.scene import Scene
from app.ui.signals import EndWishes
from app.ui.start import make_application, options_of

if TYPE_CHECKING:
    from app.desk.views import ShopView
    from app.ui.lane import Shop


def show_display(
    open_shop: Callable[[], Shop], *, location: str = "", is_window: bool = False, language: str | None = None
) -> int:
    """Show the line of the place of that handle, or of the first, until it is closed.

    It fills a screen: the second where there is one. ``language`` instead of the one that is kept; empty: the system's.
    Raises what opening the shop raises, ``BadInput`` for a place that is not there, and ``Known`` where there is none.
    """
    options = options_of(os.environ, Preferences(find_preferences(os.environ)))
    app = make_application(options if language is None else options._replace(language=language))
    alone = Alone(location)
    screen = None if is_window else second_screen(None) or app.primaryScreen()
    alone.display.open_on(screen)
    wishes = EndWishes(QApplication.quit)
    alone.lanes.open(open_shop, alone.opened, alone.fail)
    app.exec()
    alone.close()
    wishes.release()
    if alone.error is not None:
        raise alone.error
    return 0


class Alone(QObject):
    """A display with lanes of its own; ``error`` is why it could not go on."""

    def __init__(self, location: str) -> None:
        super().__init__()
        self._location = location
        self.error: BaseException | None = None
        self.lanes = Lanes()
        self.scene = Scene(self.lanes)
        self.display = Display(self.scene)
        self.display.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        self.display.closed.connect(QApplication.quit)
        self.lanes.broke.connect(self.fail)

    def opened(self, _shop: object) -> None:
        """The store is open: find the place."""
        self._look(None)

    def close(self) -> None:
        """Let go of the store."""
        self.display.close()
        self.lanes.close()

    def fail(self, error: BaseException) -> None:
        """It cannot go on: the caller says why."""
        self.error = error
        QApplication.quit()

    def _look(self, place_id: str | None) -> None:
        self.lanes.look("shop_view", place_id, then=self._take, failed=self.fail, key=id(self))

    def _take(self, shop: ShopView) -> None:
        wanted = next((each for each in shop.places if each.handle == self._location), None)
        if shop.place is None:
            self.fail(Known("there is no location in this store yet: import a set-up file, or add --demo"))
        elif self._location and wanted is None:
            known = ", ".join(each.handle for each in shop.places)
            what = f"there is no location “{self._location}” in this store"
            self.fail(BadInput("--location", what, f"it has {known}"))
        elif wanted is not None and shop.place != wanted:
            self._look(wanted.id)
        else:
            self.scene.show_shop(shop)
