"""Whom it is for: found by two letters of a name, the end of a phone number or an e-mail, or new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.field import Field
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.values import Profile
    from app.desk.views import CustomerHit
    from app.ui.scene import Scene

LEAST_LETTERS = 2
MOST_HITS = 6
NEW = "new"


class NewCustomer(QWidget):
    """The fields of somebody who was never here: a name is enough."""

    changed = Signal()

    def __init__(self, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = Field(f"{scope}.first_name", self.tr("First name"), hint=self.tr("First name"))
        self.last = Field(f"{scope}.last_name", self.tr("Last name"), hint=self.tr("Last name"))
        dial, mail = Qt.InputMethodHint.ImhDialableCharactersOnly, Qt.InputMethodHint.ImhEmailCharactersOnly
        self.phone = Field(f"{scope}.phone", self.tr("Mobile phone"), hint=self.tr("Mobile phone"), keys=dial)
        self.email = Field(f"{scope}.email", self.tr("E-mail"), hint=self.tr("E-mail"), keys=mail)
        names, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (names, column):
            layout.setSpacing(6)
        names.addWidget(self.first)
        names.addWidget(self.last)
        column.addLayout(names)
        column.addWidget(self.phone)
        column.addWidget(self.email)
        for field in (self.first, self.last, self.phone, self.email):
            field.textChanged.connect(self.changed)

    def begin(self, typed: str) -> None:
        """Put what was typed where it belongs: a number, an address, or a name."""
        for field in (self.first, self.last, self.phone, self.email):
            field.clear()
        text = " ".join(typed.split())
        if "@" in text:
            self.email.setText(text)
        elif text[:1] == "+" or text[:1].isdigit():
            self.phone.setText(text)
        else:
            first, _, last = text.partition(" ")
            self.first.setText(_capital(first))
            self.last.setText(_capital(last))
        self.first.setFocus()

    @property
    def name(self) -> str:
        """The name as it is written now."""
        return " ".join(part for part in (self.first.text().strip(), self.last.text().strip()) if part)

    @property
    def is_reachable(self) -> bool:
        """Whether there is a number or an address."""
        return bool(self.phone.text().strip() or self.email.text().strip())

    def fields(self) -> dict[str, str | None]:
        """What the verb ``add_customer`` takes."""
        given = {
            "first_name": self.first.text(),
            "last_name": self.last.text(),
            "mobile_phone": self.phone.text(),
            "email": self.email.text(),
        }
        return {field: text.strip() or None for field, text in given.items()}


class CustomerPicker(QWidget):
    """A search whose hits can be chosen, with a line for somebody new. ``changed`` says that another one is meant."""

    changed = Signal()

    def __init__(self, scene: Scene, scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._hits: dict[str, CustomerHit] = {}
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self.message, self.hits, self.others, self.new):
            column.addWidget(part)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.hits.chosen.connect(self._choose)
        self.others.clicked.connect(self._offer_again)
        self.new.changed.connect(self.changed)
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
        return self.hits.key == NEW

    @property
    def name(self) -> str:
        """The name of whoever is meant; empty while nobody is."""
        if self._fixed is not None:
            return self._fixed[1]
        if self.is_new:
            return self.new.name
        return self._hits[self.hits.key].name if self.hits.key in self._hits else ""

    @property
    def loose_name(self) -> str:
        """A name that was typed while nobody has been chosen; empty for a number or an address."""
        text = " ".join(self.search.text().split())
        is_name = len(text) >= LEAST_LETTERS and "@" not in text and not any(each.isdigit() for each in text)
        return _capital(text) if is_name and self._fixed is None and not self.hits.key else ""

    def clear(self) -> None:
        """Nobody is meant yet."""
        self._fixed, self._hits = None, {}
        self.search.clear()
        self._offer(())
        self.new.hide()
        self._say(self.tr("Type two letters of a name, or the last digits of a phone number."))
        self.changed.emit()

    def fix(self, profile_id: str, name: str) -> None:
        """Somebody is known already."""
        self._fixed = (profile_id, name)
        self.search.setText(name)
        self._offer(())
        self.new.hide()
        self._say("")
        self.changed.emit()

    def settle(self, go_on: Callable[[str | None], object], button: QAbstractButton) -> None:
        """Go on with the id of whoever is meant, None for nobody; somebody new is kept first, and only once."""
        if not self.is_new or not self.name:
            go_on(self.profile_id)
            return

        def kept(profile: Profile) -> None:
            self.fix(profile.id, profile.name)
            go_on(profile.id)

        fields = self.new.fields()
        self._scene.lanes.act(
            "add_customer",
            first_name=fields["first_name"],
            last_name=fields["last_name"],
            mobile_phone=fields["mobile_phone"],
            email=fields["email"],
            then=kept,
            button=button,
        )

    def _find(self, typed: str) -> None:
        self._fixed = None
        self.changed.emit()
        text = typed.strip()
        if len(text) < LEAST_LETTERS:
            self._hits = {}
            self._offer(())
            self.new.hide()
            self._say(self.tr("Type two letters of a name, or the last digits of a phone number."))
            self.changed.emit()
            return
        self._scene.lanes.look(
            "find_customers", text, limit=MOST_HITS, then=partial(self._show, text), key=(id(self), "find")
        )

    def _show(self, text: str, hits: tuple[CustomerHit, ...]) -> None:
        if text != self.search.text().strip():
            return
        self._hits = {hit.id: hit for hit in hits}
        found = [Option(hit.id, hit.name, _facts(hit)) for hit in hits]
        new = Option(NEW, self.tr("+ New: “{typed}”").format(typed=text))
        self._offer((*found, new), self.hits.key)
        self._say("" if hits else self.tr("Nobody of that name or number is known yet."))
        self.changed.emit()

    def _take_first(self) -> None:
        first = next(iter(self._hits), NEW)
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
        self.new.setVisible(key == NEW)
        if key == NEW:
            self.new.begin(self.search.text())
        self.changed.emit()

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _facts(hit: CustomerHit) -> str:
    """Enough to tell two of the same name apart, and no more of a number than its end."""
    digits = "".join(each for each in hit.phone if each.isdigit())
    return f"⋯ {digits[-3:]}" if digits else hit.email


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
