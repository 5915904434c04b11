"""The booking page: service, staff, day, time, customer, questions, one button. A draft is kept until it is booked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from app.ui import words
from app.ui.booking.customer import CustomerPicker
from app.ui.booking.days import DayStrip
from app.ui.booking.questions import QuestionForm
from app.ui.booking.sections import Columns, Section
from app.ui.booking.summary import Summary
from app.ui.booking.times import Times
from app.ui.card.notes import BoxedText
from app.ui.page import Key, Page
from app.ui.rows.scrolling import ScrollingArea
from app.ui.scene import BookingWish
from app.ui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.errors import FloorwalkerError
    from app.core.values import Appointment
    from app.core.values import Page as AskedPage
    from app.desk.views import CustomerCard, Person, Service, SlotOption
    from app.ui.scene import Scene

translate = QCoreApplication.translate
ANYONE = "anyone"
_NOTHING = BookingWish()


class BookingPage(Page):
    """A new booking. ``begin`` starts it with what is known already."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "booking", translate("Page", "New booking"))
        self._is_begun = False
        self.service = Choice("booking.service", self.tr("Service"), self)
        self.staff = Choice("booking.staff", self.tr("With"), self)
        self.days, self.times = DayStrip(self), Times(self)
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
            return
        self._is_begun = True
        self.customer.clear()
        self.notes.write("")
        self._offer_services(wish)
        day = words.local_date(wish.start, self.scene.zone) if wish.start else max(self.scene.day, self.scene.today)
        self.days.begin(self.scene.today, day)
        self.times.clear(wish.start)
        self._service_changed()
        if wish.profile_id:
            self.scene.lanes.look("customer_card", wish.profile_id, then=self._take_customer, key=(id(self), "who"))

    def refresh(self) -> None:
        if not self._is_begun:
            self.begin(_NOTHING)
        else:
            self._ask_times()

    def keys(self) -> tuple[Key, ...]:
        return (Key("Ctrl+Return", translate("Booking", "Book")),)

    def _lay_out(self) -> None:
        service = Section("booking.service_card", self.tr("SERVICE"), self.service)
        self._staff_card = Section("booking.staff_card", self.tr("WITH"), self.staff)
        days = Section("booking.days_card", "", self.days)
        self._times_card = Section("booking.times_card", self.tr("TIME"), self.times)
        customer = Section("booking.customer_card", self.tr("CUSTOMER"), self.customer)
        self._asked_card = Section("booking.questions_card", self.tr("QUESTIONS"), self.questions)
        notes = Section("booking.notes_card", self.tr("NOTES"), self.notes)
        summary = Section("booking.summary_card", "", self.summary)
        what, when = (service, self._staff_card), (days, self._times_card)
        who = (customer, self._asked_card, notes)
        columns = Columns({
            3: (what, when, (*who, summary)),
            2: ((*what, *who), (*when, summary)),
            1: ((*what, *when, *who, summary),),
        })  # fmt: skip
        self._asked_card.hide()
        area = ScrollingArea(columns, "booking.scroll", self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area)

    def _listen(self) -> None:
        self.service.chosen.connect(lambda _: self._service_changed())
        self.staff.chosen.connect(lambda _: self._staff_changed())
        self.days.chosen.connect(lambda _: self._day_changed())
        self.days.week_shown.connect(self._count_week)
        self.times.changed.connect(self._plan)
        self.times.waitlist_pressed.connect(partial(self._with_customer, self._join_waitlist))
        self.customer.changed.connect(self._plan)
        self.questions.changed.connect(self._plan)
        self.summary.book_pressed.connect(partial(self._with_customer, self._book))
        self.summary.discard_pressed.connect(self._discard)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self).activated.connect(self._press_book)

    # what is offered

    def _services(self) -> tuple[Service, ...]:
        shop = self.scene.shop
        return tuple(each for each in shop.services if each.is_bookable) if shop else ()

    def _people(self) -> tuple[Person, ...]:
        return self.scene.shop.staff if self.scene.shop else ()

    def _service(self) -> Service | None:
        return next((each for each in self._services() if each.id == self.service.key), None)

    @property
    def _staff_id(self) -> str | None:
        service = self._service()
        chosen = self.staff.key if service is not None and service.requires_staff else ""
        return chosen if chosen not in {"", ANYONE} else None

    def _offer_services(self, wish: BookingWish) -> None:
        services = self._services()
        staffed = [each for each in services if each.requires_staff] if wish.staff_id else []
        first = wish.definition_id or next((each.id for each in (*staffed, *services)), "")
        facts = {each.id: _service_fact(each) for each in services}
        self.service.show_options([Option(e.id, e.name, facts[e.id], e.handle) for e in services], first)
        self._offer_staff({}, wish.staff_id or ANYONE)

    def _offer_staff(self, free: dict[str, int], chosen: str) -> None:
        counts = {key: words.number(count) for key, count in free.items()}
        anyone = Option(ANYONE, self.tr("Anyone free"), counts.get(ANYONE, ""))
        named = [Option(each.id, each.name, counts.get(each.id, "")) for each in self._people()]
        self.staff.show_options((anyone, *named), chosen)

    def _service_changed(self) -> None:
        service = self._service()
        self._staff_card.setVisible(service is not None and service.requires_staff)
        self._asked_card.setVisible(service is not None and service.has_questionnaire)
        self.questions.show_pages(())
        if service is not None and service.has_questionnaire:
            self.scene.lanes.look("questions_of", service.id, then=self._ask, key=(id(self), "questions"))
        self._staff_changed()

    def _staff_changed(self) -> None:
        self.days.forget()
        self._day_changed()
        self._count_week()

    def _day_changed(self) -> None:
        self._times_card.title.setText(words.day_title(self.days.day).upper())
        self._ask_times()
        self._plan()

    def _ask_times(self) -> None:
        service, place = self._service(), self.scene.place
        if service is None or place is None:
            self._plan()
            self.filled.emit()
            return
        day, staff_id = self.days.day, self._staff_id
        self.times.grid.show_waiting()
        self.scene.lanes.look(
            "slot_options", service.id, place.id, day, staff_id=staff_id,
            then=partial(self._show_times, day, staff_id), key=(id(self), "times"),
        )  # fmt: skip

    def _count_week(self) -> None:
        service, place = self._service(), self.scene.place
        if service is None or place is None:
            return
        for at, day in enumerate(self.days.days()):
            self.scene.lanes.look(
                "slot_options", service.id, place.id, day, staff_id=self._staff_id,
                then=partial(self._count_day, day), key=(id(self), "week", at),
            )  # fmt: skip

    def _count_day(self, day: date, options: tuple[SlotOption, ...]) -> None:
        self.days.show_free({day: sum(not option.reasons for option in options)})

    def _show_times(self, day: date, staff_id: str | None, options: tuple[SlotOption, ...]) -> None:
        free = [option for option in options if not option.reasons]
        if staff_id is None:
            counts = {ANYONE: len(free), **{person.id: 0 for person in self._people()}}
            for option in free:
                for person in option.staff:
                    counts[person.id] = counts.get(person.id, 0) + 1
            self._offer_staff(counts, self.staff.key or ANYONE)
        self.days.show_free({day: len(free)})
        self.times.show_options(options, self.scene.zone)
        self.filled.emit()

    def _ask(self, pages: tuple[AskedPage, ...]) -> None:
        self.questions.show_pages(pages)
        self._asked_card.setVisible(any(page.questions for page in pages))

    def _take_customer(self, card: CustomerCard) -> None:
        self.customer.fix(card.profile.id, card.profile.name)

    # what will be booked

    def _plan(self) -> None:
        service, option, name = self._service(), self.times.option, self.customer.name
        title = " · ".join(part for part in (name, service.name if service else "") if part)
        facts = (self._when(option), self._whom(option), self._how(service))
        self.times.waitlist.setVisible(service is not None and service.takes_waitlist and self.times.is_over)
        over = self.times.is_over
        self.summary.show_plan(title or self.tr("New booking"), facts, self._missing(), is_over=over)

    def _missing(self) -> tuple[str, ...]:
        missing = []
        if self._service() is None:
            missing.append(self.tr("a service"))
        if self.times.option is None:
            missing.append(self.tr("a time"))
        elif self.times.is_over and self.times.override_reason is None:
            missing.append(self.tr("a reason for booking over the rule"))
        if not self.customer.name:
            missing.append(self.tr("a customer"))
        return (*missing, *(f"“{label}”" for label in self.questions.missing()))

    def _when(self, option: SlotOption | None) -> str:
        if option is None:
            return ""
        zone = self.scene.zone
        day = words.day_short(words.local_date(option.start, zone))
        return f"{day} {words.clock_span(option.start, option.end, zone)}"

    def _whom(self, option: SlotOption | None) -> str:
        people = {each.id: each.name for each in self.scene.shop.staff} if self.scene.shop else {}
        if self._staff_id is not None:
            return people.get(self._staff_id, "")
        return self.tr("with anyone free") if option is not None and option.staff else ""

    def _how(self, service: Service | None) -> str:
        if service is None or self.times.option is None:
            return ""
        return self.tr("waits for approval") if service.needs_approval else self.tr("confirmed at once")

    # booking

    def _press_book(self) -> None:
        if self.summary.book.isEnabled():
            self.summary.book_pressed.emit()

    def _with_customer(self, go_on: Callable[[str], object]) -> None:
        if self.customer.name:
            self.customer.settle(lambda profile_id: go_on(profile_id or ""), self.summary.book)

    def _book(self, profile_id: str) -> None:
        service, place, option = self._service(), self.scene.place, self.times.option
        if service is None or place is None or option is None:
            return
        self.scene.act(
            "book",
            definition_id=service.id,
            location_id=place.id,
            profile_id=profile_id,
            start=option.start,
            end=option.end,
            staff_id=self._staff_id,
            notes=self.notes.text().strip() or None,
            answers=self.questions.answers() or None,
            override_reason=self.times.override_reason,
            about=f"{self.customer.name} {words.clock(option.start, self.scene.zone)}",
            button=self.summary.book,
            then=self._booked,
            failed=self._refused,
        )  # fmt: skip

    def _join_waitlist(self, profile_id: str) -> None:
        service, place, option = self._service(), self.scene.place, self.times.option
        if service is not None and place is not None and option is not None:
            self.scene.act(
                "join_waitlist",
                definition_id=service.id,
                location_id=place.id,
                profile_id=profile_id,
                desired_start_at=option.start,
                notes=self.notes.text().strip() or None,
                about=self.customer.name,
                button=self.times.waitlist,
                then=lambda _: self._leave(),
            )

    def _booked(self, appointment: Appointment) -> None:
        self.scene.show_day(words.local_date(appointment.scheduled_start_at, self.scene.zone))
        self._leave()

    def _leave(self) -> None:
        self._is_begun = False
        self.questions.clear()
        self.scene.page_wanted.emit("today")

    def _discard(self) -> None:
        self._leave()

    def _refused(self, error: FloorwalkerError) -> bool:
        self.questions.show_wrong(getattr(error, "reasons", ()))
        self._ask_times()
        return True


def _service_fact(service: Service) -> str:
    parts = [words.minutes_words(service.duration_minutes)]
    if service.needs_approval:
        parts.append(translate("Booking", "asks approval"))
    if service.capacity is not None and service.capacity > 1:
        parts.append(translate("Booking", "{count} places").format(count=words.number(service.capacity)))
    return " · ".join(parts)
