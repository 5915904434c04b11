"""The booking page: service, staff, day, time, customer, questions, one button. A draft is kept until it is booked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout

from app.core.values import Kind
from app.ui import theme, words
from app.ui.booking.customer import CustomerPicker
from app.ui.booking.leaving import LeaveKey
from app.ui.booking.month import MonthDays
from app.ui.booking.nothing import NothingFree
from app.ui.booking.offering import Offering
from app.ui.booking.planning import Gap, gaps_in, plan_facts
from app.ui.booking.questions import QuestionForm
from app.ui.booking.sections import Columns, Section
from app.ui.booking.summary import Summary
from app.ui.booking.times import Times
from app.ui.card.notes import BoxedText
from app.ui.page import BOOKED, Key, Page
from app.ui.rows.scrolling import ScrollingArea
from app.ui.scene import BookingWish, Pointed
from app.ui.widgets.tabbing import line_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.core.errors import FloorwalkerError
    from app.core.values import Appointment
    from app.core.values import Page as AskedPage
    from app.desk.views import CustomerCard, SlotOption
    from app.desk.views_booking import FreeMonth
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_NOTHING = BookingWish()


class BookingPage(Page):
    """A new booking. ``begin`` starts it with what is known already."""

    kinds = BOOKED | {Kind.QUESTIONNAIRE}

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "booking", translate("Page", "New booking"))
        self._is_begun = False
        self.offer = Offering(scene, self)
        self.days, self.nothing, self.times = MonthDays(self), NothingFree(self), Times(self)
        self.customer = CustomerPicker(scene, "booking.customer", self)
        self.questions = QuestionForm(self)
        hint = self.tr("Anything that we should know")
        self.notes = BoxedText("booking.notes", self.tr("Notes"), hint, self)
        self.summary = Summary(self)
        self._lay_out()
        self._listen()

    def begin(self, wish: BookingWish) -> None:
        """Start anew with what is known; without anything, go on with the draft."""
        if self._is_begun and wish == _NOTHING:
            self._ask_times()
            self._count_month()
            return
        self._is_begun = True
        self.customer.clear()
        self.notes.write("")
        self.offer.begin(wish)
        day = words.local_date(wish.start, self.scene.zone) if wish.start else max(self.scene.day, self.scene.today)
        self.days.begin(self.scene.today, day)
        self.times.clear(wish.start, wish.end)
        self._service_changed()
        (self.customer.search if wish.start is not None else self.offer.service).setFocus()
        if wish.profile_id:
            self.scene.lanes.look("customer_card", wish.profile_id, then=self._take_customer, key=(id(self), "who"))

    def refresh(self) -> None:
        if not self._is_begun:
            self.begin(_NOTHING)
        else:
            self._ask_times()
            self._count_month()

    def keys(self) -> tuple[Key, ...]:
        return (Key("Ctrl+Return", translate("Booking", "Book")), Key("Esc", translate("Booking", "Leave, keep draft")))

    def _lay_out(self) -> None:
        service = Section("booking.service_card", self.tr("SERVICE"), self.offer.service)
        self._staff_card = Section("booking.staff_card", self.tr("WITH"), self.offer.staff)
        days = Section("booking.days_card", "", self.days, self.nothing)
        self._times_card = Section("booking.times_card", self.tr("TIME"), self.times)
        customer = Section("booking.customer_card", self.tr("CUSTOMER"), self.customer)
        self._asked_card = Section("booking.questions_card", self.tr("QUESTIONS"), self.questions)
        notes = Section("booking.notes_card", self.tr("NOTES"), self.notes)
        what, when = (service, self._staff_card), (days, self._times_card)
        who = (customer, self._asked_card, notes)
        columns = Columns({
            3: (what, when, who),
            2: ((*what, *who), when),
            1: ((*what, *when, *who),),
        })  # fmt: skip
        self._read = (*what, *when, *who)
        self._asked_card.hide()
        self._area = area = ScrollingArea(columns, "booking.scroll", self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 12)
        foot.addWidget(self.summary)
        page.addLayout(foot)

    def _listen(self) -> None:
        self.offer.service.chosen.connect(lambda _: self._service_changed())
        self.offer.staff.chosen.connect(lambda _: self._staff_changed())
        self.days.chosen.connect(lambda _: self._day_changed())
        self.days.month_shown.connect(self._count_month)
        self.nothing.day_pressed.connect(self.days.choose)
        self.nothing.waitlist_pressed.connect(self._press_waitlist)
        self.times.changed.connect(self._plan)
        self.times.waitlist_pressed.connect(self._press_waitlist)
        self.customer.changed.connect(self._plan)
        self.questions.changed.connect(self._plan)
        self.summary.book_pressed.connect(partial(self._with_customer, self._book))
        self.summary.discard_pressed.connect(self._leave)
        LeaveKey(self, self.scene.back_wanted.emit)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self).activated.connect(self._press_book)

    def _service_changed(self) -> None:
        service = self.offer.chosen
        self._staff_card.setVisible(service is not None and service.requires_staff)
        self._asked_card.setVisible(service is not None and service.has_questionnaire)
        self.questions.show_pages(())
        if service is not None and service.has_questionnaire:
            self.scene.lanes.look("questions_of", service.id, then=self._ask, key=(id(self), "questions"))
        self._staff_changed()

    def _staff_changed(self) -> None:
        self.days.forget()
        self._day_changed()
        self._count_month()

    def _day_changed(self) -> None:
        self._times_card.title.setText(words.day_title(self.days.day).upper())
        self._ask_times()
        self._plan()

    def _ask_times(self) -> None:
        service, place = self.offer.chosen, self.scene.place
        if service is None or place is None:
            self._plan()
            self.filled.emit()
            return
        day, staff_id = self.days.day, self.offer.staff_id
        self.times.grid.show_waiting()
        self.scene.lanes.look(
            "slot_options", service.id, place.id, day, staff_id=staff_id,
            then=partial(self._show_times, day, staff_id), key=(id(self), "times"),
        )  # fmt: skip

    def _count_month(self) -> None:
        service, place = self.offer.chosen, self.scene.place
        self.nothing.hide()
        if service is None or place is None:
            return
        first, last = self.days.first(), self.days.last()
        self.scene.lanes.look(
            "free_days", service.id, place.id, first, last, staff_id=self.offer.staff_id,
            then=self._show_month, key=(id(self), "month"),
        )  # fmt: skip

    def _show_month(self, month: FreeMonth) -> None:
        self.days.show_free(month.free)
        service = self.offer.chosen
        if self.days.is_empty() and service is not None:
            self.nothing.show_way(self.days.shown, month.next_day, service.name, takes_waitlist=service.takes_waitlist)

    def _show_times(self, day: date, staff_id: str | None, options: tuple[SlotOption, ...]) -> None:
        if staff_id is None:
            self.offer.show_free(options)
        self.days.show_free({day: sum(not option.reasons for option in options)})
        self.times.show_options(options, self.scene.zone)
        self.filled.emit()

    def _ask(self, pages: tuple[AskedPage, ...]) -> None:
        self.questions.show_pages(pages)
        self._asked_card.setVisible(any(page.questions for page in pages))

    def _take_customer(self, card: CustomerCard) -> None:
        self.customer.fix(card.profile.id, card.profile.name)

    # what will be booked

    def _plan(self) -> None:
        service, times = self.offer.chosen, self.times
        is_full = times.is_over or times.has_nothing_free
        self.times.waitlist.setVisible(service is not None and service.takes_waitlist and is_full)
        title = " · ".join(part for part in (self.customer.name, service.name if service else "") if part)
        facts = plan_facts(service, times.option, self.offer.staff_name, self.scene.zone)
        missing = [gap.words for gap in self._gaps()]
        self.summary.show_plan(title or self.tr("New booking"), facts, missing, is_over=times.is_over)
        line_up(*self._read, self.summary)

    def _gaps(self) -> tuple[Gap, ...]:
        return gaps_in(self.offer, self.times, self.customer, self.questions.unanswered())

    # booking

    def _press_book(self) -> None:
        gaps = self._gaps()
        if gaps:
            self._go_to(gaps[0].at)
            self.scene.say(self.tr("Still to choose: {what}").format(what=", ".join(gap.words for gap in gaps)))
        elif self.summary.book.isEnabled():
            self.summary.book_pressed.emit()

    def _go_to(self, missing: QWidget) -> None:
        """Bring what is missing into view, with the keys on it."""
        self.questions.mark_unanswered()
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(QApplication.focusWidget() or missing, 0, theme.target())

    def _press_waitlist(self) -> None:
        if self.customer.name:
            self._with_customer(self._join_waitlist)
        else:
            self.scene.say(self.tr("Choose a customer first: the waitlist is of people who can be called."))
            self._go_to(self.customer.new.first if self.customer.is_new else self.customer.search)

    def _with_customer(self, go_on: Callable[[str], object]) -> None:
        if self.customer.name:
            self.customer.settle(lambda profile_id: go_on(profile_id or ""), self.summary.book)

    def _book(self, profile_id: str) -> None:
        service, place, option = self.offer.chosen, self.scene.place, self.times.option
        if service is None or place is None or option is None:
            return
        self.scene.act(
            "book",
            definition_id=service.id,
            location_id=place.id,
            profile_id=profile_id,
            start=option.start,
            end=option.end,
            staff_id=self.offer.staff_id,
            notes=self.notes.text().strip() or None,
            answers=self.questions.answers() or None,
            override_reason=self.times.override_reason,
            about=f"{self.customer.name} {words.clock(option.start, self.scene.zone)}",
            button=self.summary.book,
            then=self._booked,
            failed=self._refused,
        )  # fmt: skip

    def _join_waitlist(self, profile_id: str) -> None:
        service, place, option = self.offer.chosen, self.scene.place, self.times.option
        if service is not None and place is not None:
            self.scene.act(
                "join_waitlist",
                definition_id=service.id,
                location_id=place.id,
                profile_id=profile_id,
                desired_start_at=option.start if option is not None else None,
                notes=self.notes.text().strip() or None,
                about=self.customer.name,
                button=self.times.waitlist,
                then=lambda _: self._leave(),
            )

    def _booked(self, appointment: Appointment) -> None:
        day = words.local_date(appointment.scheduled_start_at, self.scene.zone)
        self.scene.pointed = Pointed(appointment.id, day)
        self._leave()

    def _leave(self) -> None:
        self._is_begun = False
        self.questions.clear()
        self.scene.back_wanted.emit()

    def _refused(self, error: FloorwalkerError) -> bool:
        self.questions.show_wrong(getattr(error, "reasons", ()))
        self._ask_times()
        return True
