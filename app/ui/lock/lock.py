"""The lock over the window: it falls by hand, after idle time, and at a start; who proves who they are is let in.

Where no PINs are in use it never falls.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from app.core.values import Kind
from app.ui.errands import nothing
from app.ui.lock.belongings import Belongings
from app.ui.lock.idle import Idle, read_clocks
from app.ui.lock.sitting import get_up, open_pins, sign_in
from app.ui.lock.vault import Vault
from app.ui.marks import mark
from app.ui.trouble import error_words

if TYPE_CHECKING:
    from app.core.settings import Settings
    from app.core.values import Changes
    from app.desk.views import ShopView
    from app.desk.views_staffing import Member, Staffing, Tried
    from app.ui.drawer import Drawer
    from app.ui.lock.page import LockPage
    from app.ui.notices import Notices
    from app.ui.notices_told import NoticeWish
    from app.ui.window import Window


class Lock(QObject):
    """``fell`` comes as the window is locked, ``opened`` when somebody is let in; ``reread`` reads the shop again."""

    fell = Signal()
    opened = Signal()

    def __init__(
        self,
        window: Window,
        drawer: Drawer,
        notices: Notices,
        reread: Callable[[], None],
        clocks: Callable[[], tuple[float, float]] = read_clocks,
    ) -> None:
        super().__init__(window)
        self._window, self._scene, self._notices, self._reread = window, window.scene, notices, reread
        self.is_locked = False
        self._wanted: Member | None = None
        self._managers: tuple[Member, ...] = ()
        """Who can let somebody choose a PIN."""
        self._proven = self._owner = self._title = ""
        self._asks_to_stay: Callable[[], bool] | None = None
        self._minutes = 0
        self._waiting: list[NoticeWish] = []
        """What was said while it was locked."""
        self._page: LockPage | None = None
        self._vault = Vault(window)
        self._belongings = Belongings(window, drawer)
        self.is_held_off: Callable[[], bool] = lambda: False
        """Asked before it falls: whether something else keeps customers from the window already."""
        self.idle = Idle(window, clocks)
        self.idle.left.connect(self.fall)
        self._scene.changed.connect(self._take_changes)
        self._scene.notice_past.connect(self._drop_past)
        window.installEventFilter(self)

    @property
    def page(self) -> LockPage | None:
        """What covers the window; None before it was ever locked."""
        return self._page

    def take_shop(self, shop: ShopView) -> ShopView:
        """The shop was read, and is not shown yet: lock where PINs are in use and nobody has proved who they are.

        Gives it back, with nobody at the desk as long as it is locked.
        """
        at_desk = shop.staff_at_desk.id if shop.staff_at_desk else ""
        if not shop.is_guarded:
            self._minutes = 0
            self.idle.stop()
            if self.is_locked:
                self._open(at_desk)
        elif not at_desk:
            self._cover()
        elif self.is_locked and at_desk == self._proven:
            self._open(at_desk)
        if shop.is_guarded and not self.is_locked and not self._minutes:
            self._read_settings()
        if self._page is not None:
            self._page.say_place(shop.place.name if shop.place else "")
        return replace(shop, staff_at_desk=None, role="") if self.is_locked else shop

    def fall(self) -> None:
        """Lock now, at one press. Where no PINs are in use it says so instead."""
        shop = self._scene.shop
        if shop is None or self.is_locked:
            return
        if not shop.is_guarded:
            said = self.tr("Nobody has a PIN yet. The first is given to a manager, in the settings.")
            self._scene.say(said, "plain", self.tr("Settings"), partial(open_pins, self._window))
            return
        self._cover()

    def fall_for(self, member_id: str) -> None:
        """Lock, and ask at once for the PIN of that member: the second press of a switch."""
        self.fall()
        if self.is_locked and self._page is not None:
            self._ask_members(member_id)

    def say(self, wish: NoticeWish) -> None:
        """Show a notice, or keep it for whoever it is for while nobody may read it.

        What keeps who has proved themselves from being let in is told on the lock: it names the store, and nobody.
        """
        if self.is_locked:
            self._waiting.append(wish)
            if self._proven and wish.tone == "trouble" and self._page is not None:
                self._page.proving.say_trouble(wish.text)
        else:
            self._notices.add(wish)

    def rest(self) -> None:
        """Do not count idle time until the shop is next taken: nobody of the staff is here to be locked out."""
        self._minutes = 0
        self.idle.stop()

    def finish(self) -> None:
        """The window closes: watch for nothing any more."""
        self.idle.stop()
        self._vault.close()
        self._belongings.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._page is not None and self.is_locked and event.type() == QEvent.Type.Resize:
            self._page.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        if self.is_locked or self.is_held_off():
            return
        self._scene.person_leaving.emit()
        self.is_locked, self._proven = True, ""
        self._owner = self._scene.person.id if self._scene.person else ""
        self.idle.stop()
        self._minutes = 0
        self.fell.emit()
        self._notices.rest(True)
        page = self._make_page()
        self._vault.fill(page)
        self._title = self._window.windowTitle()
        self._window.setWindowTitle(self.tr("Floorwalker, locked"))
        self._asks_to_stay, self._window.asks_to_stay = self._window.asks_to_stay, None
        page.setGeometry(self._window.rect())
        page.show()
        page.raise_()
        page.setFocus()
        page.end_first()
        page.proving.ask_who()
        self._ask_members()
        self._scene.lanes.write_by(get_up, settle=nothing, then=nothing, failed=nothing)
        if self._scene.shop is not None:
            self._scene.shop = replace(self._scene.shop, staff_at_desk=None, role="")
        self._scene.person_changed.emit()

    def _open(self, person_id: str) -> None:
        """Let them in: to what they left, or to a desk without what somebody else left unfinished."""
        self.is_locked = False
        self._window.setWindowTitle(self._title)
        self._window.asks_to_stay = self._asks_to_stay
        if self._page is not None:
            self._page.hide()
            self._page.end_first()
            self._page.proving.ask_who()
        said, self._waiting = self._waiting, []
        stays: list[NoticeWish] = []
        owner, self._owner = self._owner, ""
        is_other = bool(owner) and owner != person_id
        if is_other:
            stays = self._notices.take_out()
            self._belongings.put_aside(owner)  # before anything is back in the window
        self._vault.empty()
        self._notices.rest(False)
        left = self._belongings.give_back(person_id, owner) if is_other else ""
        if left:
            self._tell_of(left)
        for told in (*stays, *(wish.for_another() if is_other else wish for wish in said)):
            if told is not None:
                self._notices.add(told)
        self.opened.emit()

    def _tell_of(self, owner: str) -> None:
        """Somebody else's unfinished work stays hidden until whoever is here wants to see it."""
        shop = self._scene.shop
        name = next((each.name for each in shop.staff if each.id == owner), "") if shop else ""
        said = self.tr("{name} left something unfinished").format(name=name or self.tr("Somebody"))
        self._scene.say(said, "plain", self.tr("Show it"), partial(self._show_left, owner))

    def tell_of_typed(self) -> bool:
        """Say of what somebody else left typed in a drawer here, and whether there is such a thing."""
        owner = self._belongings.who_typed()
        if owner is not None:
            self._tell_of(owner)
        return owner is not None

    def _show_left(self, owner: str) -> None:
        """Show it, unless what whoever is here has typed themselves would be lost by that."""
        if self._belongings.has_draft:
            said, again = self.tr("Finish your own booking first"), partial(self._show_left, owner)
            self._scene.say(said, "refused", self.tr("Show it"), again)
        else:
            self._belongings.take_over(owner)

    def _make_page(self) -> LockPage:
        if self._page is None:
            from app.ui.lock.page import LockPage

            self._page = LockPage(self._window)
            self._page.proving.wanted.connect(self._prove)
            place = self._scene.place
            self._page.say_place(place.name if place else "")
        return self._page

    def _ask_members(self, wanted: str = "") -> None:
        place = self._scene.place

        def show(staffing: Staffing) -> None:
            if not self.is_locked or self._page is None:
                return
            proving = self._page.proving
            is_news = proving.members != staffing.members
            proving.show_members(staffing.members)
            self._managers = staffing.managers
            self._page.say_stranded(staffing.stranded)
            mark("locked")
            chosen = next((each for each in staffing.members if each.id == wanted), None)
            if chosen is not None:
                proving.choose(chosen)
            elif self._page.first is not None:
                self._page.renew_first(staffing)
            elif proving.member is None and is_news:
                proving.enter()

        self._scene.lanes.look(
            "staffing", place.id if place else None, then=show, failed=lambda _: False, key=(id(self), "who")
        )

    def _prove(self, member: Member, pin: str) -> None:
        """Try the PIN where verbs run; nobody types another meanwhile."""
        self._wanted = member
        work = partial(sign_in, member.id, pin)
        self._scene.lanes.write_by(work, settle=nothing, then=self._take_tried, failed=self._say_why)

    def _take_tried(self, tried: Tried) -> None:
        if self._page is None or self._wanted is None or not self.is_locked:
            return
        if tried.is_right:
            self._let_in()
        elif not self._wanted.has_pin and self._managers:
            self._let_choose(self._wanted)
        else:
            self._page.proving.answer(tried)
            self._ask_members()  # somebody else may have given them another PIN, or taken theirs away

    def _let_in(self) -> None:
        if self._wanted is not None:
            self._proven = self._wanted.id
            self._reread()

    def _let_choose(self, member: Member) -> None:
        """Whoever has no PIN chooses one first, with a manager beside them."""
        from app.ui.lock.first_pin import FirstPin

        if self._page is not None:
            first = FirstPin(self._scene, member, self._managers)
            first.sat.connect(self._let_in)
            self._page.begin_first(first)

    def _say_why(self, error: Exception) -> bool:
        if self._page is not None:
            self._page.proving.say_trouble(error_words(error, self._scene.zone))
        return False

    def _drop_past(self, changes: Changes) -> None:
        """What was said while it was locked, and is true no longer, is told to nobody."""
        self._waiting = [each for each in self._waiting if not each.is_past(changes.ids)]

    def _take_changes(self, changes: Changes) -> None:
        self._drop_past(changes)
        shop = self._scene.shop
        if shop is not None and shop.is_guarded and (not changes.kinds or Kind.SETTING in changes.kinds):
            self._read_settings()
        if self.is_locked and (not changes.kinds or changes.kinds & {Kind.SETTING, Kind.STAFF}):
            self._ask_members()

    def _read_settings(self) -> None:
        self._scene.lanes.look(
            "shop_settings", then=self._take_settings, failed=lambda _: False, key=(id(self), "settings")
        )

    def _take_settings(self, settings: Settings) -> None:
        if self.is_locked or self.is_held_off() or settings.lock_after_minutes == self._minutes:
            return
        self._minutes = settings.lock_after_minutes
        self.idle.watch(60 * self._minutes)
