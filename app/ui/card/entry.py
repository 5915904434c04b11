"""The card of one walk-in: the wait, who takes them, and every step that works from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.desk.views import Look
from app.ui import words
from app.ui.beside import beside
from app.ui.card.booking_walk_in import WalkInBooking
from app.ui.card.choosing import ChoiceForm
from app.ui.card.gone import GoneActs, gone_words
from app.ui.card.known import KnownAs, KnownForm
from app.ui.card.line_state import state_words, wait_words
from app.ui.card.marks import LookMark
from app.ui.card.sheet import Sheet
from app.ui.card.walk_in_questions import AskNow, WalkInQuestions
from app.ui.elsewhere import is_elsewhere
from app.ui.names import person_words
from app.ui.queue import saying, starting
from app.ui.queue.acting import QueueActs
from app.ui.queue.grounds import open_basis
from app.ui.queue.ordering import order_words
from app.ui.queue.side import staff_states
from app.ui.queue.taking import taker_form
from app.ui.rows.scrolling import show_whole
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Option
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views import DayView, Place
    from app.desk.views_answers import WalkInForm
    from app.desk.views_board import LineItem, QueueView
    from app.desk.views_queue import GoneWalkIn
    from app.desk.views_tickets import TicketsNow
    from app.ui.card.converting import BookedFor
    from app.ui.queue.rows import StaffStates
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def open_entry(scene: Scene, entry_id: str, known: BookedFor | None = None) -> None:
    """Show everything about one walk-in in the drawer; with ``known``, asking at once for whom to book that."""
    scene.open_drawer(EntrySheet(scene, entry_id, known), translate("Sheets", "Walk-in"))


def ask_walk_in(scene: Scene, entry_id: str) -> None:
    """Show the card of somebody in the line with the questions that they have yet to be asked."""
    scene.open_drawer(EntrySheet(scene, entry_id, asks=True), translate("Sheets", "Walk-in"))


class EntrySheet(Sheet):
    """Everything about one walk-in, live."""

    def __init__(self, scene: Scene, entry_id: str, known: BookedFor | None = None, *, asks: bool = False) -> None:
        super().__init__(scene, "entry", translate("Sheets", "Walk-in"), of_walk_in=True)
        self._is_to_ask = asks
        self._id, self._known = entry_id, known
        self._item: LineItem | None = None
        self._view: QueueView | None = None
        self._staff: StaffStates = {}
        self._acts = QueueActs(scene, self.catch_up)
        self._booking = WalkInBooking(self)
        self._name = Label("", 20, 700, parent=self.body)
        self._name.setWordWrap(True)
        self._mark = LookMark(Look.WALK_IN, self.body)
        self.column.addWidget(self._name)
        self.column.addWidget(self._mark)
        self._state, self._what = self.add_fact("queue", "state"), self.add_fact("today", "service")
        self._there: Place | None = None
        self._to_place = Button("", "entry.there", icon="place", parent=self.body)
        self._to_place.clicked.connect(self._go_there)
        self._to_place.hide()
        self.column.addWidget(self._to_place)
        self._since, self._wait = self.add_fact("clock", "since"), self.add_fact("bell", "wait")
        self._whom, self._before = self.add_fact("person", "staff"), self.add_fact("up", "before")
        self._basis = Button(
            self.tr("What the forecast rests on"), "entry.basis", kind=Kind.QUIET, icon="question", parent=self.body
        )
        self._basis.clicked.connect(lambda: open_basis(scene, entry_id))
        self._basis.hide()
        self.column.addWidget(self._basis)
        self._ticket = Button(
            self.tr("Print the ticket"), "entry.ticket", kind=Kind.QUIET, icon="print", parent=self.body
        )
        self._ticket.clicked.connect(lambda: scene.lanes.act("print_ticket", entry_id, button=self._ticket))
        self._ticket.hide()
        self.column.addWidget(self._ticket)
        self._known_as = KnownAs(scene, entry_id, self.body)
        self._known_as.asked.connect(self._ask_who)
        self.column.addWidget(self._known_as)
        self._asks = self.add_fact("question", "to_ask", "warn_ink")
        self._ask_now = AskNow(scene, entry_id, self.body)
        self._ask_now.looked.connect(self._ask_questions)
        self.column.addWidget(self._ask_now)
        self._gone_acts = GoneActs(scene, self.body)
        self.column.addWidget(self._gone_acts)
        self.add_steps()
        self.add_notes()
        self.column.addStretch(1)
        self.steps.pressed.connect(self._press)
        self.notes.kept.connect(lambda text: scene.act("note", self._id, text=text, about=self._who()))

    def refresh(self) -> None:
        if (place := self.scene.place) is not None:
            self.scene.lanes.look("queue_view", place.id, then=self._show, key=(id(self), "queue"))
            self.scene.lanes.look("day_view", place.id, self.scene.today, then=self._take_day, key=(id(self), "day"))
            self.scene.lanes.look(
                "tickets_now", then=self._show_printer, failed=lambda _: False, key=(id(self), "ticket")
            )

    def _show_printer(self, now: TicketsNow) -> None:
        self._ticket.setVisible(now.has_printer)

    def _show(self, view: QueueView) -> None:
        self._view = view
        self._item = next((item for item in (*view.line, *view.in_service) if item.id == self._id), None)
        if self._item is None:
            self._ask_where()
        else:
            self._show_item(self._item, view)
            if self._known is not None:
                self._booking.begin(self._item, self._known)
                self._known = None
            if self._is_to_ask:
                self._is_to_ask = False
                self._ask_now.look()

    def _take_day(self, day: DayView) -> None:
        self._staff = staff_states(day)

    def _ask_where(self) -> None:
        """Whoever is not in the line here may be in that of another place: a ticket is scanned at any till."""
        look = self.scene.lanes.look
        look("where_in_line", self._id, then=self._show_gone, failed=lambda _: self._show_gone(None), key=(id(self), 0))

    def _show_gone(self, place: Place | None) -> None:
        if self._item is not None or self._view is None:
            return  # here again meanwhile
        self.stop_asking_nothing()  # what they said to a question is kept on whoever is done too
        for part in (self._mark, self._basis, self._known_as):
            part.hide()
        self._there = place if place is not None and is_elsewhere(self.scene, place.id) else None
        self._to_place.setVisible(self._there is not None)
        for each in self.noted:
            each.setVisible(bool(self._name.text()))  # written unseen, a note would replace what is there
        if self._there is not None:
            self._state.say(self.tr("In the line of {place}.").format(place=self._there.name))
            self._to_place.say(self.tr("Show {place}").format(place=self._there.name))
        else:
            self._state.say(self.tr("No longer in the line."))
        self._ask_now.hide()
        for fact in (self._wait, self._before, self._asks):
            fact.say("")
        if self._there is not None:
            self.fill((), "")
            return
        show = self._show_what_was
        self.scene.lanes.look(
            "gone_walk_in", self._id, then=show, failed=lambda _: show(None), key=(id(self), "gone")
        )  # fmt: skip

    def _show_what_was(self, gone: GoneWalkIn | None) -> None:
        """Whoever is done is still somebody: their ticket, for what, with whom, from when to when."""
        if self._item is not None:
            return  # here again meanwhile
        if gone is not None:
            whose = beside(gone.tag, person_words(gone.name))
            self._name.setText(whose)
            self._state.say(gone_words(gone))
            self._what.say(gone.service)
            self._since.say(self.tr("Checked in at {time}").format(time=words.clock(gone.came_at, gone.zone)))
            self._whom.say(gone.staff)
            self.notes.show_notes(gone.notes)
            self._gone_acts.offer(gone)
            self._known_as.offer(gone.name, gone.profile_id, whose, can_keep=gone.outcome != "gone")
            for each in self.noted:
                each.show()
        self.fill((), "")

    def _go_there(self) -> None:
        """The window shows their place; this card stays, and is about them again as soon as it does."""
        if self._there is not None:
            self.scene.place_wanted.emit(self._there.id)

    def _show_item(self, item: LineItem, view: QueueView) -> None:
        zone = view.place.timezone
        self._name.setText(beside(item.tag, saying.who(item)))
        is_noted = not view.is_blind or item.state not in {"waiting", "parked"}  # a note may say the hidden name
        for each in self.noted:
            each.setVisible(is_noted)
        self._mark.show()
        self._to_place.hide()
        self._gone_acts.hide()
        self._mark.show_look(Look.IN_SERVICE if item.state == "in_service" else Look.WALK_IN)
        self._state.say(state_words(item))
        self._what.say(item.service)
        self._since.say(self.tr("Checked in at {time}").format(time=words.clock(item.due_at, zone)))
        self._wait.say(wait_words(item, view))
        self._whom.say(item.staff or item.forecast_staff)
        self._before.say("" if item.state == "in_service" else order_words(item, zone))
        self._basis.setVisible(item.forecast_from is not None)
        self._known_as.offer(item.name, None if item.is_hidden else item.profile_id, saying.about(item))
        self._asks.say(saying.ask_words(item))
        self._ask_now.setVisible(bool(item.to_ask))
        if is_noted:
            self.notes.show_notes(item.notes)
        self.fill(item.steps, self._who())

    def _ask_who(self, form: KnownForm) -> None:
        if self.may_ask():
            self.ask(form)
            form.take_keyboard()
            show_whole(form)

    def _ask_questions(self, asked: WalkInForm) -> None:
        if isinstance(self._form, WalkInQuestions):
            self._form.take_keyboard()  # with what is answered there
        elif self._item is not None and asked.pages and self.may_ask():
            form = WalkInQuestions(self.scene, self._id, asked, self._who())
            self.ask(form)
            show_whole(form)

    def _who(self) -> str:
        return saying.about(self._item) if self._item else ""

    def _press(self, verb: str) -> None:
        """A step that asks for nothing leaves what is being answered; one that asks has to wait for that."""
        item, view = self._item, self._view
        if item is None or view is None:
            return
        if verb in {"transfer", "convert", "hand_over"} or (
            verb == "serve" and starting.needs_taker(item, view.next_call)
        ):
            if self.may_ask():
                self._ask_for(verb, item)
            return
        self.stop_asking_nothing()
        self._acts.press(verb, item, self.steps.button(verb), view.next_call)

    def _ask_for(self, verb: str, item: LineItem) -> None:
        if verb == "transfer":
            self._ask_service(item)
        elif verb == "convert":
            self._booking.begin(item)
        else:
            self._ask_taker(verb, item)

    def _ask_taker(self, verb: str, item: LineItem) -> None:
        """Who serves them, from now on or from the beginning: whoever is free first stands first."""
        view = self._view
        if view is None:
            return
        form = taker_form(item, view, self._staff)
        form.given.connect(lambda key: self._take(verb, key))
        self.ask(form)

    def _take(self, verb: str, staff_id: str) -> None:
        self.stop_asking()
        self.scene.act(verb, self._id, staff_id=staff_id, about=self._who())

    def _ask_service(self, item: LineItem) -> None:
        services = self.scene.shop.services if self.scene.shop else ()
        options = [
            Option(each.id, each.name, words.minutes_words(each.duration_minutes), each.handle)
            for each in services
            if each.takes_walk_ins and each.id != item.definition_id
        ]
        asks = self.tr("To which service?") if options else self.tr("No other service takes walk-ins here.")
        form = ChoiceForm(asks, options, "entry.transfer_form")
        form.given.connect(self._transfer)
        self.ask(form)

    def _transfer(self, definition_id: str) -> None:
        self.stop_asking()
        self.scene.act("transfer", self._id, definition_id=definition_id, about=self._who())
