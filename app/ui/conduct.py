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
from app.ui import keys, sheets, words
from app.ui.cover.counting import UncoveredCount
from app.ui.days import Days
from app.ui.draft_offer import DraftOffer
from app.ui.drawer import Drawer
from app.ui.for_customers import ForCustomers
from app.ui.lock.lock import Lock
from app.ui.mending import mended_words
from app.ui.notices import Notices
from app.ui.paper.paper import Paper
from app.ui.printers.keeper import TicketKeeper
from app.ui.scan_router import ScanRouter, marks_of
from app.ui.scene import BookingWish, LeaveWish, Scene
from app.ui.sync.keeper import SyncKeeper
from app.ui.tells.teller import Teller
from app.ui.touch import Touch
from app.ui.waitlist.keeper import WaitlistKeeper
from app.ui.window import Window
from app.ui.window_actions import LOOK, window_actions

if TYPE_CHECKING:
    from app.core.errors import Known, LeaveNeeded, Refused
    from app.desk.views import ShopView
    from app.desk.views_counts import Counts
    from app.desk.views_staffing import Member
    from app.desk.window_shop import Mended
    from app.ui.actions import Action
    from app.ui.first_start import FirstStart, Offers
    from app.ui.lock.leave import LeaveSheet
    from app.ui.notices_told import NoticeWish
    from app.ui.palette.palette import Palette

_IN_VIEW = frozenset({"palette", "keys", "print", "kiosk", "display"})
"""What the View menu offers beside how the window looks."""
_SHOP_KINDS = frozenset({Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.DEVICE})


FIRST_TEND_MILLISECONDS = 3_000
"""The look over the whole store waits until the first page is there."""
TEND_MILLISECONDS = 3_600_000
COUNT_MILLISECONDS = 250
"""What waits for the remote is counted once the pages have what they asked for, and not for each change of many."""


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
        self._first_start: FirstStart | None = None
        self._may_lead_on = True
        self._palette: Palette | None = None
        self.notices, self.drawer, self.paper = Notices(window), Drawer(window), Paper(self.scene, self)
        self.sync = SyncKeeper(
            window,
            lambda: offers().program if offers is not None else None,
            clock,
            lambda: offers().remote if offers is not None else None,
        )
        self.lock = Lock(window, self.drawer, self.notices, self.open_shop)
        self._leave: LeaveSheet | None = None
        self.for_customers, self.days = ForCustomers(window, clock, self), Days(window, clock, self)
        self.lock.is_held_off = self.paper.is_barred = lambda: self.for_customers.keeps_staff_out
        self.scans = ScanRouter(self.scene, self, marks=marks_of(os.environ), is_off=lambda: self.is_out_of_reach)
        self._tending, self._counting = (self._timer(does) for does in (self._tend, self._count))
        self.uncovered = UncoveredCount(self.scene, self)
        self.drafts = DraftOffer(self.scene, self)
        self.waitlist = WaitlistKeeper(self.scene, clock, self)
        self.tickets = TicketKeeper(self.scene, self)
        self.teller = Teller(self.scene, lambda: self.is_out_of_reach, clock, self)
        self.teller.tray.pressed.connect(window.activateWindow)
        self._touch = Touch(window, self.scene)
        self._touch.watch()
        self._listen_to_window()
        self._listen_to_scene(self.scene)
        self._bind_keys()

    def _timer(self, does: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(does)
        return timer

    @property
    def is_out_of_reach(self) -> bool:
        """Whether nobody of the staff is at this window: it is locked, or customers check in."""
        return self.lock.is_locked or self.for_customers.is_kiosk

    def open_shop(self) -> None:
        """Ask the shop what it is; pages follow when it answers, and the store is looked after when they are there."""
        if not self._tending.isActive():
            self._tending.start(FIRST_TEND_MILLISECONDS)
        place = self.scene.place
        self._look_at(place.id if place else None)

    def take_over(self, other: Conduct) -> None:
        """Go on where another window's conduct is: its shop, its day, and the process that keeps it in step."""
        self.sync.take_over(other.sync)
        if other.scene.shop is not None:
            self._take_shop(other.scene.shop)
            self.scene.show_day(other.scene.day)
        self.for_customers.take_over(other.for_customers)

    def _look_at(self, place_id: str | None) -> None:
        self.scene.lanes.look("shop_view", place_id, key=self, then=self._take_shop, failed=self._say_unread)

    def _say_unread(self, error: Exception) -> bool:
        """What keeps the shop from being read stands where its pages would be; beside pages a notice will do."""
        if self.scene.place is not None:
            return True
        from app.ui.trouble import trouble_words

        self.window.show_problem(self.tr("The shop cannot be opened"), trouble_words(error))
        self.paper.name_copy(self.window.message.offer_paper)
        return False

    def _listen_to_window(self) -> None:
        header = self.window.header
        header.stepped.connect(self.days.step)
        header.title.clicked.connect(self.pick_day)
        header.place_chosen.connect(self._look_at)
        header.find_pressed.connect(self.open_palette)
        header.view_pressed.connect(self._open_view)
        header.person_pressed.connect(self.open_person)
        header.lock_pressed.connect(self.lock.fall)
        header.booking_pressed.connect(lambda: self.scene.booking_wanted.emit(BookingWish()))
        self.window.page_shown.connect(self.drawer.leave)
        self.drawer.stayed.connect(self._say_entered)
        self.window.closed.connect(self._stop)

    def _listen_to_scene(self, scene: Scene) -> None:
        scene.page_wanted.connect(self.window.show_page)
        scene.place_wanted.connect(self._look_at)
        scene.badge_changed.connect(self.window.rail.show_count)
        scene.drawer_wanted.connect(self.drawer.open_it)
        scene.drawer_done.connect(self.drawer.close_it)
        scene.notice_wanted.connect(self._say)
        scene.leave_wanted.connect(self._open_leave)
        self.lock.fell.connect(self._close_over)
        self.for_customers.entered.connect(self.lock.rest)
        self.for_customers.left.connect(self.open_shop)
        self.tickets.failed.connect(self.for_customers.say_no_paper)
        scene.changed.connect(self.notices.drop_old)
        scene.booking_wanted.connect(self._open_booking)
        scene.card_wanted.connect(self._open_card)
        scene.customer_wanted.connect(partial(sheets.open_customer, scene))
        scene.check_in_wanted.connect(self._open_check_in)
        scene.staff_wanted.connect(self.open_staff)
        scene.block_wanted.connect(partial(sheets.open_block, scene))
        scene.break_wanted.connect(partial(sheets.open_break, scene))
        scene.sheet_wanted.connect(self.paper.open_sheet)
        scene.changed.connect(self._take_changes)
        scene.ticked.connect(self.uncovered.tick)
        scene.lanes.asks_leave = self._ask_leave
        scene.lanes.refused.connect(self._say_refused)
        scene.lanes.troubled.connect(self._say_troubled)
        scene.lanes.mended.connect(self._say_mended)

    def _bind_keys(self) -> None:
        for action in self.actions():
            for sequence in (action.key, *action.more_keys):
                if sequence:
                    keys.bind(self.window, sequence, action.does)

    def actions(self) -> tuple[Action, ...]:
        """Everything that can be done from anywhere in the window."""
        return window_actions(self)

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

    def open_palette(self) -> None:
        """Find or do anything."""
        if self.lock.is_locked:
            return
        if self._palette is None:
            from app.ui.palette.palette import Palette

            self._palette = Palette(self.window, self.scene, self._offered, self.days.show_day)
        self._palette.open_it()

    def open_person(self) -> None:
        """Open the menu of who is at the desk."""
        from app.ui.lock.person_menu import open_person_menu

        button = self.window.header.avatar if self.window.header.avatar.isVisible() else self.window.header.view
        open_person_menu(self.scene, self.lock, button, self._sit_down)

    def _sit_down(self, member: Member | None) -> None:
        """Where no PINs are in use: whoever says so is at the desk."""
        from app.ui.lock.lock import sit_down

        sit_down(self.scene, member.id if member is not None else None, self.open_shop)

    def _ask_leave(self, error: LeaveNeeded, again: Callable[[str], object], give_up: Callable[[], object]) -> None:
        self._open_leave(LeaveWish(error.act, again, give_up))

    def _open_leave(self, wish: LeaveWish) -> None:
        """Ask a manager for leave; while the desk is locked nobody is there to give it."""
        if self.lock.is_locked:
            if wish.dropped is not None:
                wish.dropped()
            return
        if self._leave is None:
            from app.ui.lock.leave import LeaveSheet

            self._leave = LeaveSheet(self.window, self.scene)
        self._leave.ask(wish)

    def _close_over(self) -> None:
        """What is asked, or looked for, is over when the window is locked."""
        if self._leave is not None:
            self._leave.close_it()
        if self._palette is not None:
            self._palette.close_it()

    def _open_view(self) -> None:
        from app.ui.view_menu import make_view_menu, show_below

        actions = self.actions()
        look = [each for each in actions if each.name.startswith(LOOK)]
        others = [each._replace(is_possible=lambda: True) for each in actions if each.name in _IN_VIEW]
        button = self.window.header.view
        show_below(make_view_menu(button, (look, others)), button)

    def _offered(self) -> tuple[Action, ...]:
        """The page's own actions before the window's."""
        page = self.window.page
        own = page.own_actions() if page is not None and not self.window.has_message else ()
        return (*own, *self.actions())

    def _take_shop(self, shop: ShopView) -> None:
        shop, person = self.lock.take_shop(shop), self.scene.person
        is_new = self.scene.place != shop.place
        self.scene.shop = shop
        if shop.staff_at_desk != person:
            self.scene.person_changed.emit()
        if shop.place is not None:
            if is_new:
                self.days.begin(shop.place.timezone)
            self._show_shop(shop)
        self.scene.shop_changed.emit()  # first, so that a page that is made now does not read twice
        if shop.place is not None:
            self.window.leave_message()
            self._lead_on()
        elif shop.closed_for_good:
            self._show_closed(shop.closed_for_good)
        else:
            self._show_first_start()
        if self.for_customers.wants_kiosk and shop.place is not None:
            self.for_customers.open_kiosk()

    def _say(self, wish: NoticeWish) -> None:
        """Show a notice to staff; what customers would see meanwhile waits."""
        if self.for_customers.is_kiosk:
            self.for_customers.kiosk.waiting.append(wish)
        else:
            self.lock.say(wish)

    def _show_shop(self, shop: ShopView) -> None:
        self.window.header.show_shop(shop)
        if self.window.header.status.isHidden():
            self.sync.show()
        self._count_soon()
        self.window.entitle()
        self.days.wait_for_minute()

    def _show_closed(self, names: tuple[str, ...]) -> None:
        from app.ui.trouble import closed_words

        self.window.show_problem(self.tr("Every location of this shop is closed for good"), closed_words(names))

    def _lead_on(self) -> None:
        """After a first start, whatever broke it off, say what a till needs, until somebody has gone on from there."""
        is_over = self._first_start is not None and self._first_start.is_over()
        was_broken_off, self._may_lead_on = self._may_lead_on and self.scene.preferences.text(sheets.LED) != "", False
        if is_over or was_broken_off:
            sheets.open_ready(self.scene)

    def _show_first_start(self) -> None:
        self.scene.preferences.keep(sheets.LED, "1")
        if self._first_start is None:
            from app.ui.first_start import FirstStart

            offers = self._offers() if self._offers is not None else None
            self._first_start = FirstStart(self.window, offers, self.open_shop)
        self._first_start.show()

    def _count_soon(self) -> None:
        if self.scene.place is not None and not self._counting.isActive():
            self._counting.start(COUNT_MILLISECONDS)

    def _count(self) -> None:
        look = self.scene.lanes.look  # the trouble that a page has with the store is enough
        self.sync.count()
        self.uncovered.look()
        self.teller.look()
        if (place := self.scene.place) is not None:
            look("counts_of", place.id, key="counts_of", then=self._show_counts, failed=lambda _: None)

    def _show_counts(self, counts: Counts) -> None:
        """Whichever page is shown: not each of them reads what another counts."""
        self.scene.badge_changed.emit("queue", counts.waiting)
        self.scene.badge_changed.emit("inbox", counts.requests)

    def _take_changes(self, changes: Changes) -> None:
        if not changes.kinds or changes.kinds & _SHOP_KINDS:
            self.open_shop()
        self.uncovered.take(changes)
        self._count_soon()
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
        for timer in (self._tending, self._counting):
            timer.stop()
        self.for_customers.finish()
        self.lock.finish()
        self.teller.finish()
        if self.scene.lanes.asks_leave == self._ask_leave:  # the lanes outlive a window that is made again
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
        self.scene.say(self.tr("What is entered here is not saved yet: save it, or press the cross to leave it."))

    def _say_refused(self, error: Refused) -> None:
        said = words.reasons_words(getattr(error, "reasons", ()), self.scene.zone)
        self.scene.say(said or str(error), "refused")

    def _say_troubled(self, error: Known, again: Callable[[], object]) -> None:
        self.scene.say(str(error), "trouble", self.tr("Try again"), again)
        if isinstance(error, (StoreDamaged, StoreUnavailable)):
            self.paper.offer()
        if isinstance(error, StoreDamaged):
            self.scene.lanes.tend()  # it has been mended by now: say how

    def _say_mended(self, mended: Mended) -> None:
        self.scene.say(mended_words(mended, self.scene.zone), "trouble")
