"""A window that nobody looks at: for pictures of pages, and for the program's test of itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from app.core.errors import Known
from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window

if TYPE_CHECKING:
    from app.ui.display.display import Display
    from app.ui.lane import Shop
    from app.ui.page import Page

PATIENCE_SECONDS = 60


class Offscreen:
    """A window on the shop that ``open_shop`` makes, as a context; leaving it joins the lanes and closes the shop.

    Every wait is for a signal, and raises what a lane raised meanwhile, or ``TimeoutError``.
    """

    def __init__(
        self, open_shop: Callable[[], Shop], size: tuple[int, int], clock: Callable[[], float] = time.time
    ) -> None:
        self.lanes = Lanes()
        self.scene = Scene(self.lanes)
        self.window = Window(self.scene)
        self.window.resize(*size)
        self.conduct = Conduct(self.window, clock)
        self._open_shop = open_shop
        self._display: Display | None = None
        self._loop: QEventLoop | None = None
        self._error: BaseException | None = None
        self.lanes.broke.connect(self._fail)
        self.lanes.troubled.connect(self._fail)
        self.lanes.refused.connect(self._fail)

    def __enter__(self) -> Self:
        try:
            self.window.show()
            self.wait_for(self.scene.shop_changed, lambda: self.lanes.open(self._open_shop, self._opened, self._fail))
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def show_page(self, name: str) -> Page:
        """Show a page and wait until it has its data and is laid out."""
        self.window.show_page(name)
        page = self.window.page
        if page is None:
            raise Known("there is no location in this store yet: import a set-up file, or add --demo")
        self.wait_for(page.filled, page.catch_up)
        self.settle()
        return page

    def show_surface(self, name: str) -> QWidget:
        """Show the check-in screen, or the public display, as large as the window; gives what to look at."""
        if self.scene.place is None:
            raise Known("there is no location in this store yet: import a set-up file, or add --demo")
        if name == "check-in":
            kiosk = self.conduct.for_customers.kiosk
            self.wait_until(lambda: self.window.page is not None, "the window")
            kiosk.enter(is_full=False)
            if kiosk.page is not None:
                self.wait_for(kiosk.page.filled, lambda: None)
            self.settle()
            return self.window
        from app.ui.display.display import Display

        self._display = Display(self.scene)
        self._display.resize(self.window.size())
        self._display.show()
        self.wait_for(self._display.filled, self._display.begin)
        self.settle()
        return self._display

    def wait_for(self, signal: SignalInstance, begin: Callable[[], object]) -> None:
        """Do ``begin`` and wait for the signal."""
        self._loop = loop = QEventLoop()
        impatience = QTimer()
        impatience.setSingleShot(True)
        impatience.timeout.connect(lambda: self._fail(TimeoutError(f"nothing came in {PATIENCE_SECONDS} seconds")))
        impatience.start(PATIENCE_SECONDS * 1000)
        signal.connect(loop.quit)
        QTimer.singleShot(0, loop, begin)
        loop.exec()
        signal.disconnect(loop.quit)
        impatience.stop()
        self._loop = None
        self._raise()

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds. Raises ``TimeoutError`` that names ``what`` was waited for."""
        impatience = QTimer()
        impatience.setSingleShot(True)
        impatience.start(PATIENCE_SECONDS * 1000)
        while not holds() and self._error is None:
            if not impatience.isActive():
                raise TimeoutError(f"{what} did not come in {PATIENCE_SECONDS} seconds")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        impatience.stop()
        self._raise()

    def settle(self) -> None:
        """Let layouts and deletions that are already due happen."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def close(self) -> None:
        """Close the window and join the lanes."""
        if self._display is not None:
            self._display.close()
            self._display.deleteLater()
        self.window.leave()
        self.lanes.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _opened(self, _shop: Shop) -> None:
        self.conduct.open_shop()

    def _raise(self) -> None:
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def _fail(self, error: BaseException, _again: object = None) -> None:
        self._error = error
        if self._loop is not None:
            self._loop.quit()
