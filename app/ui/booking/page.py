"""The booking page: service, staff, day, time, customer, questions, one button. A draft is kept until it is booked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout

from app.core.values import Kind
from app.ui import theme, words
from app.ui.beside import beside
from app.ui.booking.asking import Asking
from app.ui.booking.customer import CustomerPicker
from app.ui.booking.keeping import DraftKeeper
from app.ui.booking.kept import KeptLine
from app.ui.booking.leaving import LeaveKey
from app.ui.booking.making import Making
from app.ui.booking.offering import Offering
from app.ui.booking.planning import Gap, gap_words, gaps_in, plan_facts
from app.ui.booking.questions import QuestionForm
from app.ui.booking.receipts import ReceiptFields
from app.ui.booking.sections import Columns, Section
from app.ui.booking.summary import Summary
from app.ui.booking.taking_up import bring_back, draft_of, forget, say_discarded, say_kept, take_up, wish_of
from app.ui.booking.when import When
from app.ui.card.notes import BoxedText
from app.ui.page import BOOKED, Key, Page
from app.ui.rows.scrolling import ScrollingArea
from app.ui.rows.wheel import WheelAround
from app.ui.scene import BookingWish
from app.ui.widgets.field import is_typed
from app.ui.widgets.tabbing import line_up

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.ui.booking.draft import Draft
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_NOTHING = BookingWish()


class BookingPage(Page):
    """A new booking. ``begin`` starts it with what is known already."""

    kinds = BOOKED | {Kind.QUESTIONNAIRE}

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "booking", translate("Page", "New booking"))
        self._is_begun, self._place_id = False, ""
        self.offer = Offering(scene, self)
        self.when = When(scene, self.offer, self)
        self.days, self.times = self.when.days, self.when.times
        self.customer = CustomerPicker(scene, "booking.customer", self, has_guests=True)
        self.questions = QuestionForm(self, region=scene.region)
        hint = self.tr("Anything that we should know")
        self.notes = BoxedText("booking.notes", self.tr("Notes"), hint, self)
        self.receipts = ReceiptFields(self)
        self.summary, self.kept = Summary(self), KeptLine(self)
        self.making = Making(self)
        self.keeper = DraftKeeper(scene, partial(draft_of, self), self)
        self._lay_out()
        self.asking = Asking(scene, self.questions, self._asked_card)
        self._listen()

    @property
    def has_draft(self) -> bool:
        """Whether there is anything here that whoever typed it would miss."""
        return self._is_begun and draft_of(self).is_worth_keeping

    def begin(self, wish: BookingWish) -> None:
        """Start anew with what is known; without anything, go on with the draft."""
        if wish.draft is not None:
            if self._is_begun:
                say_discarded(self, draft_of(self))
            bring_back(self, wish.draft)
            return
        if self._is_begun and wish == _NOTHING:
            say_kept(self)
            self.when.look_again()
            return
        before = draft_of(self) if self._is_begun else None
        is_first, self._is_begun = not self._is_begun and wish == _NOTHING, True
        self._start(wish)
        if before is not None and before.is_somebodys:
            say_discarded(self, before)
        if is_first:
            self.keeper.load(partial(bring_back, self))

    def go_on_with(self, draft: Draft) -> None:
        """Start anew with everything that a draft holds."""
        self._is_begun = True
        self._start(wish_of(draft))
        take_up(self, draft)

    def _start(self, wish: BookingWish) -> None:
        self.kept.hide()
        self.customer.clear()
        self.notes.write("")
        self.receipts.write("", "")
        self.questions.clear()
        self.offer.begin(wish)
        self._note_place()
        day = words.local_date(wish.start, self.scene.zone) if wish.start else max(self.scene.day, self.scene.date_now)
        self.when.begin(self.scene.date_now, day, wish.start, wish.end)
        self._service_changed()
        self._area.verticalScrollBar().setValue(0)
        (self.customer.search if wish.start is not None else self.offer.service).setFocus()
        if wish.profile_id:
            self.scene.lanes.look("customer_card", wish.profile_id, then=self.customer.take_card, key=(id(self), "who"))

    def refresh(self) -> None:
        if not self._is_begun:
            self.begin(_NOTHING)
        elif self.scene.place is not None and self.scene.place.id != self._place_id:
            self.offer.begin_elsewhere()
            self._note_place()
            self.when.begin(self.scene.date_now, self.days.day, None, None)
            self._service_changed()
        else:
            self.offer.renew()
            self._note_place()
            self._show_service()
            self.when.look_again()

    def _note_place(self) -> None:
        self._place_id = self.scene.place.id if self.scene.place else ""
        self._place_card.setVisible(self.offer.has_places)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Return", translate("Booking", "Book")), Key("Esc", translate("Booking", "Leave, keep draft")),
            Key("PgUp", translate("Booking", "The month before")),
            Key("PgDown", translate("Booking", "The month after")),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed(event):  # who begins to write means the customer, wherever the keyboard is
            self.customer.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.customer.search.insert(event.text())
            self.customer.search.textEdited.emit(self.customer.search.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        service = Section("booking.service_card", self.tr("SERVICE"), self.offer.service, self.offer.gone)
        self._place_card = Section("booking.place_card", self.tr("PLACE"), self.offer.place)
        self._staff_card = Section("booking.staff_card", self.tr("WITH"), self.offer.staff)
        days = Section("booking.days_card", "", self.days, self.when.nothing)
        self._times_card = Section("booking.times_card", self.tr("TIME"), self.times)
        self._times_card.say_beside_title(self.times.hint)
        customer = Section("booking.customer_card", self.tr("CUSTOMER"), self.customer)
        self._asked_card = Section("booking.questions_card", self.tr("QUESTIONS"), self.questions)
        notes = Section("booking.notes_card", self.tr("NOTES"), self.notes, self.receipts)
        what, when = (service, self._place_card, self._staff_card), (days, self._times_card)
        who = (customer, self._asked_card, notes)
        columns = Columns({
            3: (what, when, who),
            2: ((*what, *who), when),
            1: ((*what, *when, *who),),
        })  # fmt: skip
        self._read = (*what, *when, *who)
        self._area = area = ScrollingArea(columns, "booking.scroll", self)
        WheelAround(self, area)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.kept)
        page.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 12)
        foot.addWidget(self.summary)
        page.addLayout(foot)

    def _listen(self) -> None:
        self.offer.service.chosen.connect(lambda _: self._service_changed())
        self.offer.staff.chosen.connect(lambda _: self.when.ask_anew())
        self.when.day_changed.connect(self._title_times)
        self.when.known.connect(self.filled)
        self.when.waitlist_pressed.connect(self._press_waitlist)
        self.customer.settled.connect(self._go_on)
        for part in (self.when, self.customer, self.questions):
            part.changed.connect(self._plan)
        for written in (self.notes, self.receipts):
            written.changed.connect(self.keeper.note)
        self.summary.book_pressed.connect(self.making.book)
        self.summary.discard_pressed.connect(self._discard)
        self.kept.afresh_pressed.connect(self._begin_afresh)
        self.scene.erased.connect(partial(forget, self))
        LeaveKey(self, self.scene.back_wanted.emit)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self).activated.connect(self._press_book)

    def _service_changed(self) -> None:
        self.questions.show_pages(())
        self._show_service()
        self.when.ask_anew()

    def _show_service(self) -> None:
        service = self.offer.chosen
        self._staff_card.setVisible(service is not None and service.requires_staff)
        self.asking.ask_for(service)

    def _title_times(self) -> None:
        self._times_card.title.setText(words.day_title(self.days.day).upper())

    def _plan(self) -> None:
        service, times = self.offer.chosen, self.times
        is_full = times.is_over or times.has_nothing_free
        self.making.offer_waitlist(service if service is not None and service.takes_waitlist and is_full else None)
        title = beside(self.customer.name, service.name if service else "")
        facts = plan_facts(service, times.option, self.offer.staff_name, self.scene.zone)
        missing = gap_words(self._gaps())
        self.summary.show_plan(title or self.tr("New booking"), facts, missing, is_over=times.is_over)
        line_up(self.kept, *self._read, self.summary)
        if self._is_begun:
            self.keeper.note()

    def _gaps(self) -> tuple[Gap, ...]:
        return gaps_in(self.offer, self.times, self.customer, self.questions.unanswered())

    def _go_on(self) -> None:
        """Bring the keys to what is next once it is said whom it is for: the first gap, or the button that books."""
        gaps = self._gaps()
        if gaps:
            self._go_to(gaps[0].at)
        else:
            self.summary.book.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press_book(self) -> None:
        gaps = self._gaps()
        if gaps:
            self.questions.mark_unanswered()
            self._go_to(gaps[0].at)
            self.scene.say(gap_words(gaps))
        elif self.summary.book.isEnabled():
            self.summary.book_pressed.emit()

    def _press_waitlist(self) -> None:
        if self.customer.is_somebody:
            self.making.join_waitlist()
        else:
            self.scene.say(self.tr("Choose a customer first: the waitlist is of people who can be called."))
            self._go_to(self.customer.new.first if self.customer.is_new else self.customer.search)

    def _go_to(self, missing: QWidget) -> None:
        """Bring what is missing into view, with the keys on it."""
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(QApplication.focusWidget() or missing, 0, theme.target())

    def _discard(self) -> None:
        """Give it up; whoever did not mean that takes it back from the notice."""
        draft = draft_of(self)
        self.leave()
        say_discarded(self, draft)

    def _begin_afresh(self) -> None:
        """Give it up for an empty page, with the same way back."""
        draft = draft_of(self)
        self.keeper.drop()
        self._start(_NOTHING)
        say_discarded(self, draft)

    def return_to(self, draft: Draft) -> None:
        """Show the page again, with a draft that was given up."""
        self.scene.page_wanted.emit(self.objectName())
        self.go_on_with(draft)

    def leave(self) -> None:
        """Go back to where it was begun; nothing of it is kept."""
        self._is_begun = False
        self.keeper.drop()
        self.questions.clear()
        self.scene.back_wanted.emit()
