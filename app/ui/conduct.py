"""How the window behaves: the clock, the place, the keys, and what pages ask of the window through the scene."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer

from app.core.errors import StoreDamaged, StoreUnavailable
from app.core.values import Changes, Kind
from app.ui import keys, sheets
from app.ui.booking.carrying import take_over_draft
from app.ui.counting import Counting
from app.ui.days import Days
from app.ui.draft_offer import DraftOffer
from app.ui.drawer import Drawer
from app.ui.for_customers import ForCustomers
from app.ui.lock.lock import Lock
from app.ui.mending import mended_words
from app.ui.notices import Notices
from app.ui.opening import Opening
from app.ui.overlays import Overlays
from app.ui.paper.paper import Paper
from app.ui.printers.keeper import TicketKeeper
from app.ui.scan_router import ScanRouter, marks_of
from app.ui.scene import BookingWish, Scene
from app.ui.sync.keeper import SyncKeeper
from app.ui.tells.teller import Teller
from app.ui.touch import Touch
from app.ui.trouble import error_words
from app.ui.waitlist.keeper import WaitlistKeeper
from app.ui.window import Window
from app.ui.window_actions import window_actions

if TYPE_CHECKING:
    from datetime import date

    from app.core.errors import Known, Refused
    from app.desk.views_upkeep import Mended
    from app.ui.actions import Action
    from app.ui.first_start import Offers
    from app.ui.notices_told import NoticeWish

_SHOP_KINDS = frozenset({Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.DEVICE})
_ENTERED = "entered"
"""What the notice is about that something is entered and not saved."""


FIRST_TEND_MILLISECONDS = 3_000
"""The look over the whole store waits until the first page is there."""
TEND_MILLISECONDS = 3_600_000


class Conduct(QObject):
    """Everything that is not needed for the first picture.

    ``clock`` gives UTC seconds: which day is today. ``offers`` gives the ways out of an empty store.
    """

    def __init__(
        self, window: Window, clock: Callable[[], float] = time.time, offers: Callable[[], Offers] | None = None
    ) -> None:
        super().__init__(window)
        self.window, self.scene = window, window.scene
        self._clock, self._offers = clock, offers
        self.notices, self.drawer, self.paper = Notices(window), Drawer(window), Paper(self.scene, self)
        self.sync = SyncKeeper(
            window,
            lambda: offers().program if offers is not None else None,
            clock,
            lambda: offers().remote if offers is not None else None,
        )
        self.lock = Lock(window, self.drawer, self.notices, self.open_shop)
        self.for_customers, self.days = ForCustomers(window, clock, self), Days(window, clock, self)
        self.lock.is_held_off = self.paper.is_barred = lambda: self.for_customers.keeps_staff_out
        self.scans = ScanRouter(self.scene, self, marks=marks_of(os.environ), is_off=lambda: self.takes_no_scan)
        self.overlays = Overlays(window, self.lock, self.actions, self._go_to_day, self.open_shop)
        self.opening = Opening(window, self.lock, self.days, offers, self.open_shop)
        self._tending = QTimer(self)
        self._tending.setSingleShot(True)
        self._tending.timeout.connect(self._tend)
        self.drafts = DraftOffer(self.scene, self)
        self.waitlist = WaitlistKeeper(self.scene, clock, self)
        self.tickets = TicketKeeper(self.scene, self)
        self.teller = Teller(
            self.scene, lambda: self.is_out_of_reach, clock, self, is_silent=lambda: self.for_customers.is_kiosk
        )
        self.teller.tray.pressed.connect(window.activateWindow)
        self.counting = Counting(self.scene, self.sync, self.teller, self)
        self._touch = Touch(window, self.scene)
        self._touch.watch()
        self._listen_to_window()
        self._listen_to_scene(self.scene)
        self._listen_to_opening()
        self._bind_keys()

    @property
    def is_out_of_reach(self) -> bool:
        """Whether nobody of the staff is at this window: it is locked, or customers check in."""
        return self.lock.is_locked or self.for_customers.is_kiosk

    @property
    def takes_no_scan(self) -> bool:
        """Whether a code goes nowhere: out of reach, and while a manager is asked for their PIN."""
        return self.is_out_of_reach or self.overlays.is_asking

    def open_shop(self) -> None:
        """Ask the shop what it is; pages follow when it answers, and the store is looked after when they are there."""
        if not self._tending.isActive():
            self._tending.start(FIRST_TEND_MILLISECONDS)
        place = self.scene.place
        self.opening.look_at(place.id if place else None)

    def take_over(self, other: Conduct) -> None:
        """Go on where another window's conduct is: its shop, its day, and the process that keeps it in step."""
        self.sync.take_over(other.sync)
        self.drafts.take_over(other.drafts)
        self.teller.take_over(other.teller)
        if other.scene.shop is not None:
            self.opening.take(other.scene.shop)
            self.scene.show_day(other.scene.day)
            take_over_draft(other.window, self.window)
        self.for_customers.take_over(other.for_customers)

    def _listen_to_window(self) -> None:
        header = self.window.header
        header.stepped.connect(self.days.step)
        header.title.clicked.connect(self.pick_day)
        header.place_chosen.connect(self.opening.look_at)
        header.find_pressed.connect(self.overlays.open_palette)
        header.view_pressed.connect(self.overlays.open_view)
        header.person_pressed.connect(self.overlays.open_person)
        header.lock_pressed.connect(self.lock.fall)
        header.booking_pressed.connect(lambda: self.scene.booking_wanted.emit(BookingWish()))
        self.window.page_shown.connect(self.drawer.leave)
        self.window.page_shown.connect(self.opening.lead_back)
        self.drawer.stayed.connect(self._say_entered)
        self.drawer.left.connect(lambda: self.scene.notice_past.emit(Changes(ids=frozenset({_ENTERED}))))
        self.window.closed.connect(self._stop)

    def _listen_to_scene(self, scene: Scene) -> None:
        scene.page_wanted.connect(self.window.show_page)
        scene.place_wanted.connect(self.opening.look_at)
        scene.badge_changed.connect(self.window.rail.show_count)
        scene.drawer_wanted.connect(self.drawer.open_it)
        scene.drawer_done.connect(self.drawer.close_it)
        scene.notice_wanted.connect(self._say)
        self.for_customers.entered.connect(self.lock.rest)
        self.for_customers.left.connect(self.open_shop)
        self.for_customers.left.connect(self.sync.show)  # which may have been said in a customer's language
        self.tickets.failed.connect(self.for_customers.say_no_paper)
        scene.changed.connect(self.notices.drop_old)
        scene.notice_past.connect(self.notices.drop_old)
        scene.booking_wanted.connect(self._open_booking)
        scene.card_wanted.connect(self._open_card)
        scene.customer_wanted.connect(partial(sheets.open_customer, scene))
        scene.check_in_wanted.connect(self._open_check_in)
        scene.staff_wanted.connect(self.open_staff)
        scene.block_wanted.connect(partial(sheets.open_block, scene))
        scene.break_wanted.connect(partial(sheets.open_break, scene))
        scene.sheet_wanted.connect(self.paper.open_sheet)
        scene.changed.connect(self._take_changes)
        scene.lanes.asks_leave = self.overlays.ask_leave
        scene.lanes.refused.connect(self._say_refused)
        scene.lanes.troubled.connect(self._say_troubled)
        scene.lanes.mended.connect(self._say_mended)

    def _listen_to_opening(self) -> None:
        self.opening.placed.connect(self._stand_by)
        self.opening.taken.connect(self._open_kiosk)
        self.opening.unread.connect(lambda: self.paper.name_copy(self.window.message.offer_paper))

    def _stand_by(self) -> None:
        """Say how the window stands with its remote, and what waits."""
        if self.window.header.status.isHidden():
            self.sync.show()
        self.counting.count_soon()

    def _open_kiosk(self) -> None:
        """Let customers check in, where this window is there for them and has a place."""
        if self.for_customers.wants_kiosk and self.scene.place is not None:
            self.for_customers.open_kiosk()

    def _bind_keys(self) -> None:
        for action in self.actions():
            for sequence in (action.key, *action.more_keys):
                if sequence:
                    keys.bind(self.window, sequence, action.does)

    def actions(self) -> tuple[Action, ...]:
        """Everything that can be done from anywhere in the window."""
        return window_actions(self)

    def go(self, way: Callable[[], object]) -> None:
        """Go elsewhere by a key or from the palette, as a hand would: what is typed in the drawer is asked first.

        It stays with the page that it lies over, says so, and keeps the keyboard.
        """
        self.overlays.close_palette()
        if self.drawer.clear():
            way()

    def _go_to_day(self, day: date) -> None:
        self.go(partial(self.days.show_day, day))

    @property
    def can_practise(self) -> bool:
        """Whether there is a shop that could be copied for practice."""
        return self.scene.place is not None and self._offers is not None and self._offers().practice is not None

    def practise(self) -> None:
        """Open another window on a copy of this shop, in which nothing is real."""
        command = self._offers().practice if self._offers is not None else None
        if command is None:
            return
        is_started, _ = QProcess.startDetached(command.program, list(command.arguments), command.folder)
        said = self.tr("The practice window opens in a moment.") if is_started else self.tr("It could not be started.")
        self.scene.say(said, "plain" if is_started else "trouble")

    def _say(self, wish: NoticeWish) -> None:
        """Show a notice to staff; what customers would see meanwhile waits."""
        if self.for_customers.is_kiosk:
            self.for_customers.kiosk.waiting.append(wish)
        else:
            self.lock.say(wish)

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or changes.kinds & _SHOP_KINDS:
            self.open_shop()
        if not changes.kinds and self._tending.remainingTime() > FIRST_TEND_MILLISECONDS:
            self._tending.start(FIRST_TEND_MILLISECONDS)  # the store may have been mended just now: say so

    def pick_day(self) -> None:
        """Let a date be chosen from a month."""
        if self.scene.place is not None and not (self.window.is_shut or self.lock.is_locked):
            self.days.pick()

    def _tend(self) -> None:
        self._tending.start(TEND_MILLISECONDS)
        self.scene.lanes.tend()

    def _stop(self) -> None:
        self.days.stop()
        self._tending.stop()
        self.counting.stop()
        self.for_customers.finish()
        self.lock.finish()
        self.teller.finish()
        if self.scene.lanes.asks_leave == self.overlays.ask_leave:  # the lanes outlive a window that is made again
            self.scene.lanes.asks_leave = None
        self.waitlist.stop()
        self.paper.keeper.finish()
        self.tickets.finish()
        self.scans.close()
        self.sync.leave()
        self._touch.stop()
        self.notices.clear()

    def show_keys(self) -> None:
        """Show the keys of the page and of the window."""
        own = self.window.page.keys() if self.window.page is not None else ()
        listed = keys.KeyList(keys.groups_of(self.window.page_title, own, self.actions()))
        self.scene.open_drawer(listed, self.tr("Keys"))

    def _open_booking(self, wish: BookingWish) -> None:
        if self.window.is_shut:
            return
        self.window.show_page("booking")
        begin = getattr(self.window.page, "begin", None)
        if begin is not None:
            begin(wish)

    def _open_card(self, appointment_id: str) -> None:
        sheets.open_card(self.scene, appointment_id)

    def _open_check_in(self) -> None:
        if self.scene.place is not None:
            sheets.open_check_in(self.scene)

    def open_staff(self, staff_id: str) -> None:
        """Show somebody's breaks and days off; of whom is asked where nobody is named."""
        if self.scene.place is not None:
            sheets.open_staff(self.scene, staff_id)

    def _say_entered(self) -> None:
        said = self.tr("What is entered here is not saved yet: save it, or press the cross to leave it.")
        self.scene.say(said, about=_ENTERED, is_own=True)

    def _say_refused(self, error: Refused) -> None:
        self.scene.say(error_words(error, self.scene.zone), "refused")

    def _say_troubled(self, error: Known, again: Callable[[], object]) -> None:
        self.scene.say(error_words(error), "trouble", self.tr("Try again"), again, is_own=True)
        if isinstance(error, (StoreDamaged, StoreUnavailable)):
            self.paper.offer()
        if isinstance(error, StoreDamaged):
            self.scene.lanes.tend()  # it has been mended by now: say how

    def _say_mended(self, mended: Mended) -> None:
        self.scene.say(mended_words(mended, self.scene.zone), "trouble")
