"""What every page is given: which place and day are shown, the way to the shop, and what pages ask of the window.

Pages do not know the window, nor each other; they speak and listen here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.beside import beside
from app.ui.lanes import Lanes
from app.ui.mail import lives
from app.ui.notices_told import ANY, NoticeWish, Told
from app.ui.preferences import Preferences
from app.ui.sync.now import RemoteNow

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.core.values import AuditStep, Instant
    from app.desk.views import Person, Place, ShopView
    from app.desk.views_cards import StepSaid
    from app.ui.booking.draft import Draft


NEEDS_SLIP = frozenset({"book", "reschedule"})
"""After which a customer may want to take home when to come."""


class BookingWish(NamedTuple):
    """What is known already when the booking page opens."""

    start: Instant | None = None
    staff_id: str | None = None
    definition_id: str | None = None
    profile_id: str | None = None
    end: Instant | None = None
    """As long as that instead of the service's own length, where ``start`` is booked."""
    draft: Draft | None = None
    """Everything of it, where it was begun before: nothing else counts then."""


class Pointed(NamedTuple):
    """A booking that a calendar is to show and to choose: an appointment's id, and its local date."""

    id: str
    day: date


class LeaveWish(NamedTuple):
    """Something that who is at the desk may not do alone: a ``core.roles.Act``, and what is done with a leave."""

    act: str
    then: Callable[[str], object]
    dropped: Callable[[], object] | None = None
    """Called when nobody gives leave."""


class DrawerWish(NamedTuple):
    """A widget for the drawer. With ``keeps`` it is given back, hidden and without a parent, instead of deleted."""

    content: QWidget
    title: str
    keeps: bool = False
    below: DrawerWish | None = None
    """What is shown again afterwards, since something is typed in it."""

    @property
    def contents(self) -> tuple[QWidget, ...]:
        """Everything in the drawer, the uppermost first."""
        return (self.content, *(self.below.contents if self.below is not None else ()))


class Scene(QObject):
    """The place and day that the window shows. ``shop`` is None until the store is open and read."""

    shop_changed = Signal()
    """Another place, or its services or staff are new."""
    day_changed = Signal()
    changed = Signal(object)
    """``Changes`` of a commit; an empty one means that anything may be different."""
    ticked = Signal()
    """Another minute has begun: what is said in minutes is old."""

    place_wanted = Signal(str)
    """A location's id: the window shows that one instead."""
    page_wanted = Signal(str)
    back_wanted = Signal()
    """To the page from which this one, that is no place of its own, was opened."""
    card_wanted = Signal(str)
    """An appointment's id."""
    booking_wanted = Signal(object)
    """A ``BookingWish``."""
    placing_wanted = Signal(str)
    """A queue entry's id: the keys choose where in the calendar it becomes a booking. See ``place_walk_in``."""
    customer_wanted = Signal(str)
    """A profile's id: its card."""
    slip_wanted = Signal(str)
    """An appointment's id: what its customer takes home is printed."""
    erased = Signal(str)
    """A profile's id: who it was is known nowhere any more, and what remembers a name forgets it."""
    check_in_wanted = Signal()
    staff_wanted = Signal(str)
    """A member's id: their breaks and days off. Nothing: of whom is asked."""
    block_wanted = Signal(str, object, object)
    """A member's id, and the first and last instant of the time to keep free of bookings."""
    break_wanted = Signal(str, object, object)
    """A member's id, a date, and the ``Span`` of one of its breaks."""
    sheet_wanted = Signal()
    """The day sheet, to be printed."""
    drawer_wanted = Signal(object)
    """A ``DrawerWish``."""
    drawer_done = Signal()
    """Close the drawer, if it is open."""
    narrow_changed = Signal()
    """The window became narrow, or wide again: see ``is_narrow``."""
    notice_wanted = Signal(object)
    """A ``NoticeWish``."""
    notice_past = Signal(object)
    """``Changes`` with what notices are about that are true no longer."""
    leave_wanted = Signal(object)
    """A ``LeaveWish``: a manager is asked for a PIN."""
    person_leaving = Signal()
    """Whoever is at the desk goes, and ``person`` is still them: what is being typed is to be kept as theirs."""
    person_changed = Signal()
    """Somebody else is at the desk, or nobody: see ``person``."""
    badge_changed = Signal(str, int)
    """A page's name and the count that its place in the rail shows."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None, preferences: Preferences | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self.shop: ShopView | None = None
        self.day = date.min
        """The day that the day pages show; the place's today once the shop is open."""
        self.today = date.min
        """The business day of the place: its evening until it closes, where that is after midnight (rule 26)."""
        self.is_past_midnight = False
        """Whether it is another date already, in the small hours of ``today``."""
        self.clock: Callable[[], float] = time.time
        """UTC seconds; the window's own, once it counts its days."""
        self.is_narrow = False
        self.is_practice = False
        """Whether this is a copy to practise on: nothing is printed then, and nothing said outside of the window."""
        self.prints = False
        """Whether this till has a printer for tickets and slips."""
        self.preferences = preferences or Preferences()
        """What this till's window remembers; a page may keep its own there, by a name like "queue/service"."""
        self.placing = ""
        """The queue entry that waits for a calendar to be shown."""
        self.remote = RemoteNow(self)
        """How the window stands with its remote."""
        self.pointed: Pointed | None = None
        """The booking that the next calendar to be shown goes to."""
        self.listing: tuple[str, str] | None = None
        """The customer, by id and name, whose bookings the list shows when it is shown next."""
        self._told = Told(lanes, self.notice_wanted.emit)
        lanes.changed.connect(self.changed)

    @property
    def date_now(self) -> date:
        """The date that it is at the place, from which on slots are found (rule 10)."""
        return self.today + timedelta(days=int(self.is_past_midnight))

    @property
    def place(self) -> Place | None:
        """The location that is shown."""
        return self.shop.place if self.shop else None

    @property
    def zone(self) -> str:
        """The IANA zone of the location that is shown."""
        return self.place.timezone if self.place else "UTC"

    def region(self) -> str | None:
        """The country (ISO) of the location that is shown, where phone numbers are read; None for none."""
        return self.place.region if self.place else None

    @property
    def person(self) -> Person | None:
        """Who is at the desk; None while nobody has said so."""
        return self.shop.staff_at_desk if self.shop else None

    def may(self, act: str) -> bool:
        """Whether who is at the desk may do a ``core.roles.Act`` alone; everybody, where no PINs are in use.

        It says what to show. The rule itself is the verb's: one that somebody may not do is refused by the shop with
        ``LEAVE_NEEDED``, and the window then asks for a manager's PIN and runs the same verb again by itself.
        """
        if self.shop is None or not self.shop.is_guarded:
            return True
        from app.core.roles import may

        return may(self.shop.role, act)

    def ask_leave(self, act: str, then: Callable[[str], object], dropped: Callable[[], object] | None = None) -> None:
        """Call ``then`` with a leave for one ``core.roles.Act``: at once, with "", where the person may do it alone.

        Otherwise a manager is asked for a PIN first, and ``dropped`` is called when none is given. A leave is for one
        verb, which takes it as ``leave``::

            scene.ask_leave(Act.ERASE, lambda leave: scene.act("erase_customer", profile_id, leave=leave))

        A single verb needs none of this (see ``may``); it is for what is asked before a verb, such as opening a page.
        """
        if self.may(act):
            then("")
        else:
            self.leave_wanted.emit(LeaveWish(act, then, dropped))

    def show_day(self, day: date) -> None:
        """Show another day on the day pages."""
        if day != self.day:
            self.day = day
            self.day_changed.emit()

    def show_shop(self, shop: ShopView) -> None:
        """Show this place."""
        self.shop = shop
        self.shop_changed.emit()

    def say(
        self,
        text: str,
        tone: str = "plain",
        action: str = "",
        then: Callable[[], object] | None = None,
        about: str = "",
        is_own: bool = False,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Show a notice, after those that wait until what they tell of is seen.

        ``about``: see ``notice_past``; ``is_own`` and ``again``: see ``NoticeWish``.
        """
        said = frozenset({about} if about else ())
        self._told.say(NoticeWish(text, tone, action, then, said, is_own=is_own, again=again))

    def say_done(
        self,
        text: str,
        record_ids: Sequence[str],
        number: str = "",
        other: str = "",
        then_other: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done in one act, with a way to take it back for as long as nothing else is done to the records.

        The first of the records names the act; without one the last act of this till is meant. Said right as the
        answer comes: what changed nothing has nothing to take back. ``number`` is of a ticket that was given,
        ``other`` what a second button says, which goes on with them.
        """
        if self.lanes.has_changed:
            wish = self._wish_with_undo(text, record_ids, number)
            self._told.say(wish._replace(other=other, then_other=then_other))
        else:
            self.say_unchanged()

    def say_unchanged(self, about: str = "") -> None:
        """Say that what was asked for is so already: Undo would take back what was done before."""
        self.say(beside(about, self.tr("Nothing to change")))

    def _wish_with_undo(self, text: str, record_ids: Sequence[str], number: str = "") -> NoticeWish:
        """With the number of a ticket first, which is large where no paper has it."""
        from app.ui import words

        then = partial(self.undo, record_ids[0] if record_ids else None)
        about = frozenset(record_ids or (ANY,))
        large, whole = "" if self.prints else number, beside(number, text)
        undo = words.verb_word("undo")
        return NoticeWish(whole, "good", undo, then, about, is_own=True, large=large, beside_large=text)

    def act(
        self,
        verb: str,
        /,
        *args: Any,
        about: str | Callable[[Any], str] = "",
        and_so: str | None = None,
        button: QAbstractButton | None = None,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Any], object] | None = None,
        zone: str | None = None,
        **kwargs: Any,
    ) -> bool:
        """Run a verb and, when it is committed, say so in a notice that can undo it.

        ``about`` names whom it was about, or does so once the record is known; ``and_so`` is said behind what was done,
        where something comes of it that is not its name. ``failed`` as in ``Lanes.act``.
        ``zone`` is that of the record's place, which may not be the one shown: a refusal is said by its clock (rule 1).
        Returns whether the request was made; the same one pressed twice is made once.
        """

        def done(record: Any) -> None:
            # What was done is seen first, where it stands; then it is said.
            whom = about if isinstance(about, str) else about(record)
            if self.lanes.has_changed:
                self._told.say_when_seen(lambda: self._done_wish(verb, whom, record, and_so or ""))
            else:
                self.say_unchanged(whom)
            if then is not None:
                then(record)

        refused = partial(self._say_refused, zone, failed) if zone else failed
        return self.lanes.act(verb, *args, then=done, failed=refused, button=button, **kwargs)

    def _say_refused(self, zone: str, failed: Callable[[Any], object] | None, error: FloorwalkerError) -> bool:
        """Say what is refused by the clock of that zone; whether it is yet to be said, as that is the one shown."""
        from app.core.errors import Refused
        from app.ui.trouble import error_words

        if failed is not None and not (lives(failed) and failed(error)):
            return False
        is_elsewhere = zone != self.zone and isinstance(error, Refused)
        if is_elsewhere:
            self.say(error_words(error, zone), "refused")
        return not is_elsewhere

    def place_walk_in(self, entry_id: str) -> None:
        """Let the keys choose in the calendar where somebody of the line becomes a booking."""
        self.drawer_done.emit()
        self.placing = entry_id
        self.placing_wanted.emit(entry_id)
        if self.placing:
            self.page_wanted.emit("today")
            self.placing_wanted.emit(entry_id)  # a page that has its day already reads nothing again

    def undo(self, record_id: str | None = None) -> None:
        """Take back the last step, of this till or of one record (rule 24)."""
        self.lanes.act("undo", record_id, then=self._say_taken_back, failed=self._say_nothing_undone)

    def redo(self, record_id: str | None = None) -> None:
        """Do again what was taken back last, at this till or of one record (rule 24)."""
        self.lanes.act("redo", record_id, then=self._say_done_again, failed=self._say_nothing_undone)

    def open_drawer(self, content: QWidget, title: str, *, keeps: bool = False) -> None:
        """Show ``content`` in the drawer at the end side of the window; it is deleted with it unless ``keeps``."""
        self.drawer_wanted.emit(DrawerWish(content, title, keeps))

    def show_width(self, is_narrow: bool) -> None:
        """Lay out for a tablet, or for a desk."""
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self.narrow_changed.emit()

    def _say_taken_back(self, step: AuditStep | None) -> None:
        self._say_step(step, is_again=False)

    def _say_done_again(self, step: AuditStep | None) -> None:
        self._say_step(step, is_again=True)

    def _say_step(self, step: AuditStep | None, *, is_again: bool) -> None:
        """Say what was taken back with a way to do it again, or what was done again with a way back."""
        from app.ui import words
        from app.ui.taken_back import say_done_again, say_taken_back

        say, verb, does = (say_done_again, "undo", self.undo) if is_again else (say_taken_back, "redo", self.redo)
        if step is None:
            self.say(say(None), "good")
            return
        record_id, since = step.record_id, self._told.commits

        def tell(said: StepSaid | None) -> None:
            then, about = partial(does, record_id), frozenset({record_id})
            wish = NoticeWish(say(said), "good", words.verb_word(verb), then, about, is_own=True)
            self._told.show_if_true(wish, since)

        self.lanes.look(
            "step_said",
            step.seq,
            then=lambda said: self.lanes.when_read(lambda: tell(said)),
            failed=lambda _: tell(None),
        )

    def _say_nothing_undone(self, error: Exception) -> bool:
        """That there is nothing to take back, or to do again, is no trouble; all else is told as ever."""
        from app.ui.taken_back import nothing_words

        nothing = nothing_words(error)
        if nothing:
            self.say(nothing)
        return not nothing

    def _done_wish(self, verb: str, about: str, record: Any, and_so: str = "") -> NoticeWish:
        from app.ui import words
        from app.ui.printers.asking import print_slip_word

        is_walk_in = hasattr(record, "checked_in_at")
        is_request = getattr(record, "status", "") == "requested"
        number = getattr(record, "ticket", None) if verb == "arrive" else None  # what is said to who stands there
        text = beside(about, words.done_word(verb, of_walk_in=is_walk_in, as_request=is_request), and_so)
        record_id = getattr(record, "id", None)
        wish = self._wish_with_undo(text, (record_id,) if record_id else (), number or "")
        if not self.prints or verb not in NEEDS_SLIP or not hasattr(record, "scheduled_start_at"):
            return wish
        return wish._replace(other=print_slip_word(), then_other=partial(self.slip_wanted.emit, record_id))
