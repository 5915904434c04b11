"""The check-in screen over the window: customers take tickets and say that they are here, and only staff get out of it.

Everything of the window is taken out of it meanwhile (``lock.vault``), as while it is locked; nothing of a customer is
kept from one to the next: after thirty seconds without a hand at it, and after each ticket, it begins anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from app.core.kiosk import Tries
from app.core.refusals import Code
from app.core.values import Kind
from app.ui import words
from app.ui.kiosk.guard import Guard
from app.ui.kiosk.page import KioskPage
from app.ui.kiosk.wording import ask_words, shut_title, shut_words
from app.ui.language import speaker
from app.ui.lock.vault import Vault
from app.ui.scan_router import ScanRouter, key_time

if TYPE_CHECKING:
    from app.core.ticket_slip import TicketSlip
    from app.core.values import Changes
    from app.desk.views_kiosk import KioskFound, KioskView
    from app.desk.views_staffing import Member, Staffing, Tried
    from app.ui.notices_told import NoticeWish
    from app.ui.window import Window

RESET_SECONDS = 30
"""After so long without a hand at it the screen begins anew."""


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
        key_clock: Callable[[QKeyEvent], float] = key_time,
    ) -> None:
        super().__init__(window)
        self._window, self._scene, self._clock, self._key_clock = window, window.scene, clock, key_clock
        self.is_on = False
        self.page: KioskPage | None = None
        self.tries = Tries()
        self.waiting: list[NoticeWish] = []
        """What was to be said to staff meanwhile."""
        self._view: KioskView | None = None
        self._slip: TicketSlip | None = None
        self._is_busy = self._was_full = False
        self._has_paper = True
        """Whether what was printed last, if anything was, came out."""
        self._language = ""
        self._since = 0.0
        self._closing: Callable[[], bool] | None = None
        self._vault = Vault(window)
        self._guard = Guard(window, self._touch, lambda: self.page is not None and self.page.is_settling, self)
        self._scans: KioskScans | None = None
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
        self.is_on, self._language = True, speaker().code
        self._scene.drawer_done.emit()
        self._scene.lanes.write_by(_get_up, settle=_nothing, then=_nothing, failed=_nothing)
        self._was_full = self._window.isFullScreen()
        self._closing, self._window.asks_to_stay = self._window.asks_to_stay, self._refuse_to_close
        page = self._make_page()
        self._vault.fill(page)
        page.setGeometry(self._window.rect())
        page.show()
        page.raise_()
        self._scans = KioskScans(self._scene, self._take_code, self._key_clock, self)
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
        self._speak(self._language)
        self._guard.end()
        if self._scans is not None:
            self._scans.close()
            self._scans.deleteLater()
            self._scans = None
        self._window.asks_to_stay, self._closing = self._closing, None
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None
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
        self._guard.end()
        if self._scans is not None:
            self._scans.close()
        if self._vault.is_full:
            self._vault.empty()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_on and self.page is not None and event.type() == QEvent.Type.Resize:
            self.page.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def say_no_paper(self) -> None:
        """The printer did not print what it was given last: the number on the screen has to do."""
        self._has_paper = False
        if self.is_on and self.page is not None and self._slip is not None:
            self.page.given.say_no_paper(self._slip)

    # what customers do

    def _touch(self) -> None:
        self._since = self._clock()

    def _begin_anew(self) -> None:
        """The first screen, in the shop's language, with nothing of whoever was here."""
        self._is_busy, self._slip = False, None
        if speaker().code != self._language:
            self._speak_anew(self._language)
        if self.page is None:
            return
        self._touch()
        self.page.finding.begin()
        self.page.welcome.let_press(True)
        self.page.show_language(speaker().code)
        self.page.show_screen(self.page.welcome)
        self._say_foot()
        self._read()

    def _count_down(self) -> None:
        if self.page is None:
            return
        if self.page.screen_shown is self.page.welcome and speaker().code == self._language:
            self._say_foot()
        elif self._left_seconds() <= 0:
            self._begin_anew()
        else:
            self._say_foot()

    def _left_seconds(self) -> int:
        return max(0, round(RESET_SECONDS - (self._clock() - self._since)))

    def _say_foot(self) -> None:
        page, view = self.page, self._view
        if page is None:
            return
        if page.screen_shown is not page.welcome:
            page.say_foot(self.tr("Starts again in {seconds} s").format(seconds=words.number(self._left_seconds())))
        elif view is not None and view.shut is None:
            prints = view.has_printer
            page.say_foot(self.tr("No name needed. Your ticket prints here.") if prints else self.tr("No name needed."))
        else:
            page.say_foot("")

    def _choose_service(self, definition_id: str) -> None:
        """One ticket, however often it is pressed."""
        place = self._scene.place
        if self._is_busy or place is None or self.page is None:
            return
        self._is_busy = self._has_paper = True
        self.page.welcome.let_press(False)
        asked = self._scene.lanes.act(
            "kiosk_check_in", definition_id=definition_id, location_id=place.id, language=speaker().code or "",
            then=self._show_done, failed=self._say_refused,
        )  # fmt: skip
        if not asked:
            self._begin_anew()

    def _choose_booking(self, appointment_id: str) -> None:
        place = self._scene.place
        if self._is_busy or place is None:
            return
        self._is_busy = self._has_paper = True
        self._scene.lanes.act(
            "kiosk_arrive", appointment_id, location_id=place.id, language=speaker().code or "",
            then=self._show_done, failed=self._say_refused,
        )  # fmt: skip

    def _show_done(self, record: Any) -> None:
        if self.is_on:
            self._scene.lanes.look(
                "ticket_slip", record.id, then=self._show_slip, failed=self._say_refused, key=(id(self), "slip")
            )

    def _show_slip(self, slip: TicketSlip) -> None:
        if self.page is not None:
            self._slip = slip
            prints = self._view is not None and self._view.has_printer and self._has_paper
            self.page.given.show_slip(slip, prints=prints)
            self._show_end()

    def _show_end(self) -> None:
        if self.page is not None:
            self._touch()
            self.page.show_screen(self.page.given)
            self._say_foot()

    def _say_refused(self, error: Any) -> bool:
        """It was not to be: said without a word of anybody else, and nothing goes to the notices of staff."""
        if self.page is not None:
            reasons = getattr(error, "reasons", ())
            title = shut_title(reasons[0].code if reasons else Code.NOT_FOUND)
            self.page.given.show_refused(title, ask_words())
            self._show_end()
        return False

    # finding a booking

    def _open_finding(self) -> None:
        if self.page is not None and not self._is_busy:
            self.page.finding.begin()
            self.page.show_screen(self.page.finding)
            self._say_foot()
            self._pauses()

    def _ask(self, text: str) -> None:
        self._look("kiosk_find", text)

    def _take_code(self, code: str) -> None:
        """A scanner read something: on the first two screens that is somebody who wants to be found."""
        page = self.page
        if page is None or self._is_busy or self._view is None or not self._view.is_open:
            return
        if page.screen_shown in (page.welcome, page.finding):
            if page.screen_shown is page.welcome:
                self._open_finding()
            self._touch()
            self._look("kiosk_code", code)

    def _look(self, query: str, text: str) -> None:
        place = self._scene.place
        if place is not None and not self._pauses():
            self._scene.lanes.look(
                query, text, place.id, then=self._show_found, failed=self._say_refused, key=(id(self), "find")
            )

    def _pauses(self) -> bool:
        """Whether nobody is looked for now, which is said."""
        seconds = self.tries.wait(self._clock())
        if seconds and self.page is not None:
            self.page.finding.say_pause(int(seconds))
        return bool(seconds)

    def _show_found(self, found: KioskFound) -> None:
        page = self.page
        if page is None or page.screen_shown is not page.finding:
            return
        self._touch()
        if found.miss is not None:
            if found.miss.value != "short":
                self.tries.fail(self._clock())
            page.finding.say_miss(found.miss)
            self._pauses()
        else:
            page.finding.show_found(found, self._scene.zone)

    # getting out

    def _ask_to_leave(self) -> None:
        place = self._scene.place
        if self.page is not None and not self._is_busy:
            self._scene.lanes.look(
                "staffing", place.id if place else None, then=self._show_leaving, failed=self._say_refused,
                key=(id(self), "who"),
            )  # fmt: skip

    def _show_leaving(self, staffing: Staffing) -> None:
        if self.page is not None:
            self._touch()
            self.page.leaving.ask(staffing)
            self.page.show_screen(self.page.leaving)
            self._say_foot()

    def _prove(self, member: Member | None, pin: str) -> None:
        """Where PINs are in use nobody gets out without one, whatever the screen has offered."""
        shop = self._scene.shop
        if member is None:
            if shop is not None and not shop.is_guarded:
                self.leave()
            return
        work = partial(_sign_in, member.id, pin)
        self._scene.lanes.write_by(work, settle=_nothing, then=self._take_tried, failed=self._say_refused)

    def _take_tried(self, tried: Tried) -> None:
        if self.page is None:
            return
        self._touch()
        if tried.is_right:
            self.leave()
        else:
            self.page.leaving.answer(tried)

    def _refuse_to_close(self) -> bool:
        """The window is asked to close: not from here."""
        return self.is_on

    # the shop

    def _take_changes(self, changes: Changes) -> None:
        if self.is_on and (not changes.kinds or changes.kinds & _SHOWN):
            self._read()

    def _read(self) -> None:
        place = self._scene.place
        if self.is_on and place is not None:
            self._scene.lanes.look(
                "kiosk_view", place.id, then=self._show_view, failed=lambda _: False, key=(id(self), "view")
            )

    def _show_view(self, view: KioskView) -> None:
        self._view = view
        if self.page is not None:
            self.page.show_view(view)
            self._say_foot()
            is_shut = view.shut is not None and not view.is_open
            if is_shut and self.page.screen_shown is self.page.finding:
                self.page.given.show_refused(*shut_words(view))
                self._show_end()

    def _make_page(self) -> KioskPage:
        made = self.page = KioskPage(self._window)
        made.welcome.service_chosen.connect(self._choose_service)
        made.welcome.booking_chosen.connect(self._open_finding)
        made.finding.asked.connect(self._ask)
        made.finding.chosen.connect(self._choose_booking)
        for screen in (made.finding, made.given, made.leaving):
            screen.left.connect(self._begin_anew)
        made.leaving.proven.connect(self._prove)
        made.leave_wanted.connect(self._ask_to_leave)
        made.language_chosen.connect(self._choose_language)
        return made

    def _choose_language(self, code: str) -> None:
        """Speak a customer's language, from the first screen on."""
        if code != speaker().code and not self._is_busy:
            self._speak_anew(code)
            if self.page is not None:
                self._touch()
                self.page.show_language(code)
                self._say_foot()

    def _speak_anew(self, code: str) -> None:
        """The page is made again in other words; what was typed goes with the old one."""
        self._speak(code)
        old = self.page
        page = self._make_page()
        page.setGeometry(self._window.rect())
        page.show()
        page.raise_()
        page.show_screen(page.welcome)
        if self._view is not None:
            page.show_view(self._view)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _speak(self, code: str) -> None:
        """Without a word to the window, which is out of sight and keeps its own words."""
        if speaker().code != code:
            speaker().speak(code)


_SHOWN = frozenset({Kind.QUEUE_ENTRY, Kind.APPOINTMENT, Kind.SETTING, Kind.LOCATION, Kind.DEFINITION, Kind.STAFF})


class KioskScans(ScanRouter):
    """Every code goes to the check-in screen, and nowhere else."""

    def __init__(
        self, scene: Any, take: Callable[[str], object], clock: Callable[[QKeyEvent], float], parent: QObject
    ) -> None:
        super().__init__(scene, parent, clock=clock)
        self._take_it = take

    def _route(self, code: str) -> None:
        self._take_it(code)


def _nothing(*_: object) -> None:
    """What comes of it is nobody's concern."""


def _get_up(shop: Any) -> None:
    seat = getattr(shop, "seat", None)
    if seat is not None:
        seat.get_up()


def _sign_in(staff_id: str, pin: str, shop: Any) -> Tried:
    tried: Tried = shop.seat.sign_in(staff_id, pin)
    return tried
