"""The check-in screen over the window: customers take tickets and say that they are here, and only staff get out of it.

Everything of the window is taken out of it meanwhile (``lock.vault``), as while it is locked; nothing of a customer is
kept from one to the next: after thirty seconds without a hand at it, and after each ticket, it begins anew.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.core.values import Kind
from app.ui.errands import nothing
from app.ui.kiosk.guard import Guard
from app.ui.kiosk.page import KioskPage
from app.ui.kiosk.speaking import to_customer
from app.ui.kiosk.visit import Visit
from app.ui.kiosk.way_out import WayOut
from app.ui.kiosk.wording import shut_words
from app.ui.language import speaker
from app.ui.lock.sitting import get_up
from app.ui.lock.vault import Vault
from app.ui.practice import LARGE, strip_over
from app.ui.public_words import number
from app.ui.scan_router import ScanRouter, marks_of

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_kiosk import KioskView
    from app.ui.notices_told import NoticeWish
    from app.ui.scene import Scene
    from app.ui.window import Window

RESET_SECONDS = 30
"""After so long without a hand at it the screen begins anew."""
_SHOWN = frozenset({Kind.QUEUE_ENTRY, Kind.APPOINTMENT, Kind.SETTING, Kind.LOCATION, Kind.DEFINITION, Kind.STAFF})


class Kiosk(QObject):
    """The check-in of one window. ``entered`` and ``left`` say when it lies over the window.

    ``clock`` gives seconds that only go forward, ``key_clock`` the time of a key, as ``ScanRouter`` wants it.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self,
        window: Window,
        *,
        clock: Callable[[], float] = time.monotonic,
        key_clock: Callable[[QKeyEvent], float] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._scene, self._clock, self._key_clock = window, window.scene, clock, key_clock
        self.is_on = False
        self.page: KioskPage | None = None
        self.waiting: list[NoticeWish] = []
        """What was to be said to staff meanwhile."""
        self._was_full = False
        self.place: QByteArray | None = None
        """Where the window was before the screen lay over it."""
        self._language = ""
        self._since = 0.0
        self._closing: Callable[[], bool] | None = None
        self._vault = Vault(window)
        self._guard = Guard(window, self._touch, lambda: self.page is not None and self.page.is_settling, self)
        self._scans: KioskScans | None = None
        self.visit = Visit(self._scene, clock, self)
        self.visit.went.connect(self._go_on)
        self.visit.ended.connect(self._begin_anew)
        self._way_out = WayOut(self._scene, self.visit, self)
        self._way_out.opened.connect(self.leave)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._scene.changed.connect(self._take_changes)
        self._scene.ticked.connect(self._read)
        window.installEventFilter(self)

    def enter(self, *, is_full: bool = True) -> None:
        """Cover the window with the check-in screen; nobody is at the desk from now on."""
        if self.is_on or self._scene.place is None:
            return
        self.is_on, self._language = True, speaker().own
        self._scene.lanes.mail.around = speaker().as_own  # what comes of the desk's work meanwhile is for staff
        self._scene.drawer_done.emit()
        self._scene.lanes.write_by(get_up, settle=nothing, then=nothing, failed=nothing)
        self._was_full, self.place = self._window.isFullScreen(), self._window.saveGeometry()
        self._closing, self._window.asks_to_stay = self._window.asks_to_stay, self._stays
        self._vault.fill(self._make_page())
        self._cover()
        self._scans = KioskScans(self._scene, self.visit.take_code, self._key_clock, self)
        self._guard.begin(is_full=is_full)
        if is_full:
            self._window.showFullScreen()
        self._begin_anew()
        self._second.start()
        self.entered.emit()

    def leave(self) -> None:
        """Give the window back to who stands at it now."""
        if not self.is_on:
            return
        self.is_on = False
        self._second.stop()
        self._give_back()
        self._guard.end()
        self._stop_scans()
        self._window.asks_to_stay, self._closing = self._closing, None
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = self.visit.page = None
        self._vault.empty()
        if not self._was_full and self._window.isFullScreen():
            self._window.showNormal()
        said, self.waiting = self.waiting, []
        self.left.emit()
        for wish in said:
            self._scene.notice_wanted.emit(wish)

    def finish(self) -> None:
        """The program ends: watch over nothing any more."""
        self._second.stop()
        if self.is_on:
            self._give_back()
        self._guard.end()
        self._stop_scans()
        self._vault.close()

    @to_customer
    def say_no_paper(self) -> None:
        """The printer did not print what it was given last."""
        if self.is_on:
            self.visit.say_no_paper()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_on and self.page is not None and event.type() == QEvent.Type.Resize:
            self.page.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _stays(self) -> bool:
        """Asked when the window is closed: it stays, but for the end of a session, which nothing may hold up."""
        app = QGuiApplication.instance()
        return self.is_on and not (isinstance(app, QGuiApplication) and app.isSavingSession())

    def _stop_scans(self) -> None:
        if self._scans is not None:
            self._scans.close()
            self._scans.deleteLater()
            self._scans = None

    # one customer after the other

    def _touch(self) -> None:
        self._since = self._clock()

    def _go_on(self) -> None:
        self._touch()
        self._say_foot()

    def _begin_anew(self) -> None:
        """The first screen, in the shop's language, with nothing of whoever was here."""
        if speaker().code != self._language:
            self._speak_anew(self._language)
        self.visit.forget()
        if self.page is None:
            return
        self.page.show_language(speaker().code)
        self.visit.show(self.page.welcome)
        self._read()

    def _count_down(self) -> None:
        if self.page is None:
            return
        is_anew = self.page.screen_shown is self.page.welcome and speaker().code == self._language
        # What never came of a press keeps nobody else from pressing, and nobody reads what another one said.
        is_anew = is_anew and not self.visit.is_busy and not self.page.asking.holds_answers
        if not is_anew and self._left_seconds() <= 0:
            self._begin_anew()
        else:
            self._say_foot()

    def _left_seconds(self) -> int:
        return max(0, round(RESET_SECONDS - (self._clock() - self._since)))

    def _say_foot(self) -> None:
        page, view = self.page, self.visit.view
        if page is None:
            return
        if page.screen_shown is not page.welcome or page.asking.holds_answers:
            page.say_foot(self.tr("Starts again in {seconds} s").format(seconds=number(self._left_seconds())))
        elif view is not None and view.shut is None:
            prints = view.has_printer
            page.say_foot(self.tr("No name needed. Your ticket prints here.") if prints else self.tr("No name needed."))
        else:
            page.say_foot("")

    # the shop

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or changes.kinds & _SHOWN:
            self._read()

    def _read(self) -> None:
        place = self._scene.place
        if self.is_on and place is not None:
            self._scene.lanes.look(
                "kiosk_view", place.id, then=self._show_view, failed=lambda _: False, key=(id(self), "view")
            )

    @to_customer
    def _show_view(self, view: KioskView) -> None:
        self.visit.view = view
        if self.page is not None:
            self.page.show_view(view)
            self._say_foot()
            if not view.is_open and self.page.screen_shown is self.page.finding:
                self.visit.show_refused(partial(shut_words, view))

    # the page, in one language after the other

    def _make_page(self) -> KioskPage:
        made = self.page = KioskPage(self._window)
        strip_over(made.outer, self._scene, LARGE)
        self.visit.listen_to(made)
        self._way_out.listen_to(made)
        made.language_chosen.connect(self._choose_language)
        return made

    def _cover(self) -> None:
        if self.page is not None:
            self.page.setGeometry(self._window.rect())
            self.page.show()
            self.page.raise_()

    def _choose_language(self, code: str) -> None:
        """Speak a customer's language; who looks for their booking, answers, or has a number goes on with that."""
        old = self.page
        if old is not None and (code == speaker().code or self.visit.is_busy):
            old.show_language(speaker().code)  # the one that was pressed has lit up by itself
            return
        self._speak_anew(code)
        if old is not None:
            self.visit.take_up(old)
        self._go_on()

    def _speak_anew(self, code: str) -> None:
        """The page is made again in other words, at its first screen."""
        self._speak(code)
        old, page = self.page, self._make_page()
        self._cover()
        page.show_language(code)
        page.show_screen(page.welcome)
        if self.visit.view is not None:
            page.show_view(self.visit.view)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _speak(self, code: str) -> None:
        """Without a word to the window, which is out of sight and keeps its own words."""
        if speaker().code != code:
            speaker().lend(code)

    def _give_back(self) -> None:
        speaker().give_back()
        self._scene.lanes.mail.around = nullcontext


class KioskScans(ScanRouter):
    """Every code goes to the check-in screen, and nowhere else."""

    def __init__(
        self, scene: Scene, take: Callable[[str], object], clock: Callable[[QKeyEvent], float] | None, parent: QObject
    ) -> None:
        super().__init__(scene, parent, marks=marks_of(os.environ), clock=clock)
        self._take_it = take

    def _route(self, code: str) -> None:
        self._take_it(code)
