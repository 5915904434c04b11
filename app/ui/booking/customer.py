"""Whom it is for: found by two letters of a name, the end of a phone number or an e-mail, or new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from app.ui import words
from app.ui.booking.likeness import MaybeKnown
from app.ui.booking.new_customer import NewCustomer
from app.ui.names import person_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.values import Profile
    from app.desk.views_booking import Guest
    from app.desk.views_cards import CustomerCard, CustomerHit
    from app.ui.scene import Scene

LEAST_LETTERS = 2
MOST_HITS = 6
NEW = "new"


class CustomerPicker(QWidget):
    """A search whose hits can be chosen, with a line for somebody new. ``changed`` says that another one is meant."""

    changed = Signal()
    settled = Signal()
    """A person chose somebody who is known: the keys may go on."""

    def __init__(
        self, scene: Scene, scope: str, parent: QWidget | None = None, *, has_guests: bool = False, but: str = ""
    ) -> None:
        """``has_guests``: walk-ins who gave a bare name are found too, as somebody new.

        ``but``: the id of one who is not found; then nobody new is written down either.
        """
        super().__init__(parent)
        self._scene, self._has_guests, self._but = scene, has_guests, but
        self._hits: dict[str, CustomerHit] = {}
        self._guests: dict[str, Guest] = {}
        self._fixed: tuple[str, str] | None = None
        hint = self.tr("Name, phone ending or e-mail")
        self.search = Field(f"{scope}.search", self.tr("Find a customer"), hint=hint, parent=self)
        self.hits = Choice(f"{scope}.hit", self.tr("Customers found"), self)
        self.message = Label("", 13, ink="muted", parent=self)
        self.message.setWordWrap(True)
        self._found: tuple[Option, ...] = ()
        self.others = Button("", f"{scope}.others", kind=Kind.QUIET, parent=self)
        self.new = NewCustomer(scope, self)
        self.new.hide()
        self.maybe = MaybeKnown(scene, scope, self)
        self.maybe.taken.connect(self.fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self.message, self.hits, self.others, self.new, self.maybe):
            column.addWidget(part)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.hits.chosen.connect(self._choose)
        self.others.clicked.connect(self._offer_again)
        self.new.changed.connect(self._written)
        self.clear()

    @property
    def profile_id(self) -> str | None:
        """The customer that was chosen; None for somebody new or nobody yet."""
        if self._fixed is not None:
            return self._fixed[0]
        return self.hits.key if self.hits.key in self._hits else None

    @property
    def is_new(self) -> bool:
        """Whether somebody new is being written down."""
        return self.hits.key == NEW or self.hits.key in self._guests

    @property
    def name(self) -> str:
        """What whoever is meant goes by; empty while nobody is."""
        if self._fixed is not None:
            return self._fixed[1]
        if self.is_new:
            return self.new.name
        return self._hits[self.hits.key].name if self.hits.key in self._hits else ""

    @property
    def is_somebody(self) -> bool:
        """Whether it is said whom it is for: one who is known, by whatever they go by, or somebody new by name."""
        return bool(self.profile_id or self.name)

    @property
    def loose_name(self) -> str:
        """A name that was typed while nobody has been chosen; empty for a number or an address."""
        text = " ".join(self.search.text().split())
        is_name = len(text) >= LEAST_LETTERS and "@" not in text and not any(each.isdigit() for each in text)
        return words.capital(text) if is_name and self._fixed is None and not self.hits.key else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        heir = self.hits.heir if event.key() == Qt.Key.Key_Down and self.search.hasFocus() else None
        if heir is None:
            super().keyPressEvent(event)
        else:
            heir.setFocus(Qt.FocusReason.TabFocusReason)

    def take_marked(self) -> bool:
        """Choose whoever found has the keyboard and is not chosen yet; False where nobody has it."""
        key = self.hits.marked
        if not key or key == self.hits.key:
            return False
        self.hits.choose(key)
        self._choose(key)
        return True

    def clear(self) -> None:
        """Nobody is meant yet."""
        self._fixed, self._hits, self._guests = None, {}, {}
        self.search.clear()
        self._offer(())
        self._close_new()
        self._say(self.tr("Type two letters of a name, or the last digits of a phone number."))
        self.changed.emit()

    def fix(self, profile_id: str, name: str) -> None:
        """Somebody is known already."""
        self._fixed = (profile_id, name)
        self.search.setText(name)
        self._offer(())
        self._close_new()
        self._say("")
        self.changed.emit()

    def take_card(self, card: CustomerCard) -> None:
        """Somebody is known already, by their card."""
        self.fix(card.profile.id, person_words(card.profile.called(card.phone)))

    def take_up(self, typed: str, new: Mapping[str, str]) -> None:
        """Go on with what was typed before: a search, or somebody new with these fields."""
        self.search.setText(typed)
        if new:
            self._offer((self._new_option(typed or " ".join(new.values())),), NEW)
            self.new.take_up(new)
            self.new.show()
            self._say("")
        elif typed:
            self._find(typed)
        self.changed.emit()

    def settle(self, go_on: Callable[[str | None], object], button: QAbstractButton) -> None:
        """Go on with the id of whoever is meant, None for nobody; somebody new is kept first, and only once."""
        if not self.is_new or not self.name:
            go_on(self.profile_id)
            return

        def kept(profile: Profile) -> None:
            self.fix(profile.id, profile.name)
            go_on(profile.id)

        fields, place = self.new.fields(), self._scene.place
        if not self.new.accepts(fields):
            return
        self._scene.lanes.act(
            "add_customer",
            first_name=fields["first_name"],
            last_name=fields["last_name"],
            mobile_phone=fields["mobile_phone"],
            email=fields["email"],
            location_id=place.id if place else None,
            then=kept,
            button=button,
        )

    def _find(self, typed: str) -> None:
        self._fixed = None
        text = typed.strip()
        if len(text) < LEAST_LETTERS:
            self._hits, self._guests = {}, {}
            self._offer(())
            self._close_new()
            self._say(self.tr("Type two letters of a name, or the last digits of a phone number."))
            self.changed.emit()
            return
        self.changed.emit()
        self._scene.lanes.look(
            "find_customers",
            text,
            limit=MOST_HITS + bool(self._but),
            then=partial(self._show, text),
            key=(id(self), "find"),
        )
        if self._has_guests and self._scene.place is not None:
            self._scene.lanes.look(
                "guests_named", text, self._scene.place.id,
                then=partial(self._show_guests, text), failed=lambda _: False, key=(id(self), "guests"),
            )  # fmt: skip

    def _show(self, text: str, hits: tuple[CustomerHit, ...]) -> None:
        if text != self.search.text().strip():
            return
        self._hits = {hit.id: hit for hit in hits if hit.id != self._but}
        self._show_found(text)
        self.changed.emit()

    def _show_guests(self, text: str, guests: tuple[Guest, ...]) -> None:
        if text == self.search.text().strip() and not self.hits.key:
            self._guests = {guest.id: guest for guest in guests}
            self._show_found(text)

    def _show_found(self, text: str) -> None:
        found = [Option(hit.id, hit.name, _facts(hit)) for hit in self._hits.values()]
        walked_in = self.tr("walk-in {ticket}")
        guests = [Option(e.id, e.name, walked_in.format(ticket=e.ticket), e.ticket) for e in self._guests.values()]
        new = () if self._but else (self._new_option(text),)
        self._offer((*found, *guests, *new), self.hits.key)
        is_known = bool(self._hits or self._guests)
        self._say("" if is_known else self.tr("Nobody of that name or number is known yet."))

    def _new_option(self, text: str) -> Option:
        return Option(NEW, self.tr("+ New: “{typed}”").format(typed=text))

    def _written(self) -> None:
        if self.is_new:
            self.maybe.look_for(self.new.name, self.new.email.text(), self.new.phone.text())
        self.changed.emit()

    def _close_new(self) -> None:
        self.new.hide()
        self.maybe.forget()

    def _take_first(self) -> None:
        first = next(iter((*self._hits, *self._guests)), NEW)
        if not self.hits.key and self.hits.has(first):
            self.hits.choose(first)
            self._choose(first)

    def _offer(self, options: tuple[Option, ...], chosen: str = "") -> None:
        self._found = options
        self.hits.show_options(options, chosen)
        self.others.hide()

    def _offer_again(self) -> None:
        """Everybody who was found, for another choice."""
        self._offer(self._found, self.hits.key)
        self.hits.setFocus()

    def _choose(self, key: str) -> None:
        """Leave the chosen one alone in view: what comes below is next, and the others are a press away."""
        self.hits.show_options([each for each in self._found if each.key == key], key)
        count = len(self._found) - 1
        self.others.say(self.tr("Somebody else ({count})").format(count=words.number(count)))
        self.others.setVisible(count > 0)
        if self.is_new:
            self.new.show()
            self.new.begin(self._guests[key].name if key in self._guests else self.search.text())
        else:
            self._close_new()
        self.changed.emit()
        if self.profile_id:
            self.settled.emit()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _facts(hit: CustomerHit) -> str:
    """Enough to tell two of the same name apart, and no more of a number than its end."""
    told = words.phone_end(hit.phone) or hit.email
    return "" if hit.name in {hit.phone, told} else told
