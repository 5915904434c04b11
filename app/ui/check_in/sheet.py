"""Check-in: a service, and whom it is for: found, new, or nobody by name. Two presses for an anonymous walk-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.booking.customer import CustomerPicker
from app.ui.card.marks import heading
from app.ui.card.notes import BoxedText
from app.ui.check_in.known import KnownHere
from app.ui.check_in.nameless import Nameless, quote_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import is_typed
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import QueueEntry
    from app.desk.views import Service
    from app.desk.views_queue import WalkInQuote
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class CheckInSheet(QWidget):
    """The sheet in the drawer. The button says whom it will take into the line."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._quotes: dict[str, WalkInQuote] = {}
        self.setObjectName("check_in")
        self.service = Choice("check_in.service", self.tr("Service"), self)
        self.customer = CustomerPicker(scene, "check_in.customer", self)
        self.notes = BoxedText("check_in.notes", self.tr("Notes"), self.tr("Anything that we should know"), self)
        self.go = Button("", "check_in.go", kind=Kind.ACCENT, hint=self.tr("Ctrl ↵"), parent=self)
        self.go.setMinimumHeight(48)
        self.go.clicked.connect(self._check_in)
        self.nameless = Nameless(self)
        self.nameless.chosen.connect(self._send_nameless)
        self.known = KnownHere(scene, self)
        self.customer.changed.connect(self._plan)
        self.service.chosen.connect(lambda _: self._plan())
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._press)
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
        column.addWidget(heading(self.tr("WITHOUT A NAME: ONE PRESS"), self))
        column.addWidget(nothing)
        column.addWidget(self.nameless)
        column.addWidget(heading(self.tr("SERVICE"), self))
        column.addWidget(self.service)
        column.addWidget(self.known)
        column.addWidget(self.go)
        column.addWidget(heading(self.tr("CUSTOMER, IF THEY GIVE A NAME"), self))
        column.addWidget(self.customer)
        column.addWidget(heading(self.tr("NOTES"), self))
        column.addWidget(self.notes)

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
        facts = {each.id: self._told(each) for each in services}
        options = [Option(e.id, e.name, facts[e.id], e.handle) for e in services]
        chosen = self.service.key or (options[0].key if options else "")
        self.service.show_options(options, chosen)
        self.nameless.show_services(services, facts)

    def _told(self, service: Service) -> str:
        """What they would be told: "about 25–35 min · 2 before"; how long it takes, until that is known."""
        quote = self._quotes.get(service.id)
        return words.minutes_words(service.duration_minutes) if quote is None else quote_words(quote)

    def _plan(self) -> None:
        name = self.customer.name or self.customer.loose_name
        text = translate("CheckIn", "Check in {name}").format(name=name) if name else self.tr("Check in, no name")
        self.go.say(text)
        self.go.setEnabled(bool(self.service.key))
        self.known.look_for(self.customer.profile_id)

    def _press(self) -> None:
        if self.go.isEnabled():
            self._check_in()

    def _check_in(self) -> None:
        """Somebody who left a way to be reached becomes a customer; a bare name is only called out."""
        picker = self.customer
        bare = picker.name if picker.is_new and not picker.new.is_reachable else picker.loose_name
        if bare:
            self._send(None, bare)
        else:
            picker.settle(lambda profile_id: self._send(profile_id, None), self.go)

    def _send_nameless(self, definition_id: str) -> None:
        self.service.choose(definition_id)
        self._send(None, None)

    def _send(self, profile_id: str | None, guest_name: str | None) -> None:
        place = self._scene.place
        if place is None:
            return
        self._scene.lanes.act(
            "check_in",
            definition_id=self.service.key,
            location_id=place.id,
            profile_id=profile_id,
            guest_name=guest_name,
            notes=self.notes.text().strip() or None,
            button=self.go,
            then=self._done,
            failed=self._refused,
        )

    def _refused(self, _error: object) -> bool:
        self.nameless.let_again()
        return True

    def _called(self, entry: QueueEntry) -> str:
        """The name that they gave, if they gave one."""
        return entry.guest_name or (self.customer.name if entry.profile_id else "")

    def _done(self, entry: QueueEntry) -> None:
        told = self.tr("nobody can take them before closing")
        if entry.quoted_until is not None:
            minutes = words.minutes_words((entry.quoted_until - entry.checked_in_at) // 60)
            told = translate("CheckIn", "say about {minutes}").format(minutes=minutes)
        who = self._called(entry)
        text = " · ".join(part for part in (entry.ticket, who, words.done_word("check_in"), told) if part)
        self._scene.say_done(text, (entry.id,))
        self._scene.drawer_done.emit()
