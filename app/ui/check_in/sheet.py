"""Check-in: who it is, found, new, or nobody by name, and for which service. Two presses for an anonymous walk-in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.noted_lines import is_noted
from app.core.told_wait import told_wait
from app.ui import words
from app.ui.beside import beside
from app.ui.booking.customer import CustomerPicker
from app.ui.card.entry import ask_walk_in
from app.ui.card.marks import heading
from app.ui.card.notes import BoxedText
from app.ui.card.walk_in_questions import ask_now_word
from app.ui.check_in.known import KnownHere
from app.ui.check_in.services import ServiceButtons, quote_words
from app.ui.public_words import wait_words
from app.ui.widgets.field import is_typed
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import QueueEntry
    from app.desk.views import Service
    from app.desk.views_queue import WalkInQuote
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class CheckInSheet(QWidget):
    """The sheet in the drawer: a name, if they give one, then the service; the press on it takes them into the line."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._quotes: dict[str, WalkInQuote] = {}
        self._is_sent = False
        self.setObjectName("check_in")
        self.customer = CustomerPicker(scene, "check_in.customer", self)
        self.notes = BoxedText("check_in.notes", self.tr("Notes"), self.tr("Anything that we should know"), self)
        self.known = KnownHere(scene, self)
        self._whom = heading("", self)
        self._whom.setObjectName("check_in.whom")
        self._whom.setWordWrap(True)
        self.services = ServiceButtons(self)
        self.services.chosen.connect(self._check_in)
        self.customer.changed.connect(self._plan)
        self.customer.search.returnPressed.connect(self._go_on)
        self._lay_out()
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_typed(event):  # who begins to write means the customer's name, wherever the keyboard is
            self.customer.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.customer.search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        nothing = Label(self.tr("No service takes walk-ins here."), 13, ink="muted", parent=self)
        nothing.setWordWrap(True)
        nothing.setVisible(not self._services())
        column.addWidget(heading(self.tr("NAME, IF THEY GIVE ONE"), self))
        column.addWidget(self.customer)
        column.addWidget(self.known)
        column.addWidget(heading(self.tr("NOTES"), self))
        column.addWidget(self.notes)
        column.addWidget(self._whom)
        column.addWidget(nothing)
        column.addWidget(self.services)

    def _services(self) -> tuple[Service, ...]:
        shop = self._scene.shop
        return tuple(each for each in shop.services if each.takes_walk_ins) if shop else ()

    def _offer(self) -> None:
        services = self._services()
        self._show_services()
        self._plan()
        place = self._scene.place
        if services and place is not None:
            # A shop that cannot say how long it takes still takes walk-ins.
            self._scene.lanes.look(
                "walk_in_quotes", place.id, then=self._take_quotes, failed=lambda _: False, key=id(self)
            )

    def _take_quotes(self, quotes: tuple[WalkInQuote, ...]) -> None:
        self._quotes = {quote.definition_id: quote for quote in quotes}
        self._show_services()

    def _show_services(self) -> None:
        services = self._services()
        self.services.show_services(services, {each.id: self._told(each) for each in services}, self._name)

    def _told(self, service: Service) -> str:
        """What they would be told: "about 25–35 min · 2 before"; how long it takes, until that is known."""
        quote = self._quotes.get(service.id)
        return words.minutes_words(service.duration_minutes) if quote is None else quote_words(quote)

    @property
    def _name(self) -> str:
        """Who is meant, as far as a name was given."""
        return self.customer.name or self.customer.loose_name

    def _plan(self) -> None:
        named = translate("CheckIn", "CHECK IN {name}: PRESS THE SERVICE").format(name=self._name)
        self._whom.setText(named if self._name else self.tr("CHECK IN WITHOUT A NAME: PRESS THE SERVICE"))
        self._show_services()
        self.known.look_for(self.customer.profile_id)

    def _go_on(self) -> None:
        """Return in the name: once it is clear who that is, the service is next."""
        if self.customer.profile_id is not None:
            self.services.take_keyboard()

    def _check_in(self, definition_id: str) -> None:
        """Somebody who left a way to be reached becomes a customer; a bare name is only called out."""
        picker, button = self.customer, self.services.button(definition_id)
        if picker.take_marked():  # who stands there may be due for a booking: that is offered before anything is done
            return
        bare = picker.name if picker.is_new and not picker.new.is_reachable else picker.loose_name
        if bare or button is None:
            self._send(definition_id, None, bare)
        else:
            picker.settle(lambda profile_id: self._send(definition_id, profile_id, None), button)

    def _send(self, definition_id: str, profile_id: str | None, guest_name: str | None) -> None:
        place = self._scene.place
        if place is None or self._is_sent:  # a second press while the first is on its way is the same customer
            return
        self._is_sent = True
        self._scene.lanes.act(
            "check_in",
            definition_id=definition_id,
            location_id=place.id,
            profile_id=profile_id,
            guest_name=guest_name,
            notes=self.notes.text().strip() or None,
            prints="",
            button=self.services.button(definition_id),
            then=self._done,
            failed=self._refused,
        )

    def _refused(self, _error: object) -> bool:
        self._is_sent = False
        return True

    def _called(self, entry: QueueEntry) -> str:
        """The name that they gave, if they gave one."""
        return entry.guest_name or (self.customer.name if entry.profile_id else "")

    def _done(self, entry: QueueEntry) -> None:
        told = self.tr("nobody can take them before closing")
        wait = told_wait(entry.checked_in_at, entry.quoted_from, entry.quoted_until)
        if wait is not None:
            told = translate("CheckIn", "say: {told}").format(told=wait_words(wait))
        who = self._called(entry)
        asks = ask_now_word() if self._must_ask(entry) else ""
        text, ask = beside(who, words.done_word("check_in"), told), partial(ask_walk_in, self._scene, entry.id)
        self._scene.say_done(text, (entry.id,), entry.ticket, asks, ask)
        self._scene.drawer_done.emit()

    def _must_ask(self, entry: QueueEntry) -> bool:
        """Whether they have to be asked something that the note does not say yet."""
        service = next((each for each in self._services() if each.id == entry.definition_id), None)
        return service is not None and any(not is_noted(each, entry.notes) for each in service.must_ask)
