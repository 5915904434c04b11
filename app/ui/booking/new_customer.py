"""The fields of a customer who was never here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.customer_fields import check_field
from app.core.errors import BadInput
from app.ui import words
from app.ui.trouble import said_words
from app.ui.widgets.field import Field
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping


def told_by(typed: str) -> dict[str, str]:
    """What somebody typed of a customer, by the field where it belongs: a number, an address, or a name."""
    text = " ".join(typed.split())
    if "@" in text:
        return {"email": text}
    if text[:1] == "+" or text[:1].isdigit():
        return {"mobile_phone": text}
    first, _, last = text.partition(" ")
    return {"first_name": words.capital(first), "last_name": words.capital(last)}


class Wrong(WrappedLabel):
    """What is wrong with what is written above it; away while nothing is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("", 13, "danger_ink", parent=parent)
        self.setObjectName(name)
        self.hide()

    def accepts(self, field: str, text: str | None) -> bool:
        """Whether the desk takes that into that field of a customer; else it is said here."""
        try:
            check_field(field, text)
        except BadInput as error:
            self.setText(words.capital(said_words(error.beside_where)))
            self.show()
            return False
        self.hide()
        return True


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
        self._wrong = {name: Wrong(f"{scope}.{name}.wrong", self) for name in self._by_name()}
        for name, field in self._by_name().items():
            if field not in (self.first, self.last):
                column.addWidget(field)
            column.addWidget(self._wrong[name])
            field.textChanged.connect(self._wrong[name].hide)
            field.textChanged.connect(self.changed)

    def begin(self, typed: str) -> None:
        """Put what was typed where it belongs, a number, an address, or a name, and go to the first empty field."""
        fields = (self.first, self.last, self.phone, self.email)
        for field in fields:
            field.clear()
        for name, text in told_by(typed).items():
            self._by_name()[name].setText(text)
        self.go_to_empty()

    def go_to_empty(self) -> None:
        """Bring the keyboard to the first field in which nothing is written."""
        next(field for field in self._by_name().values() if not field.text()).setFocus()

    def take_up(self, kept: Mapping[str, str]) -> None:
        """Write what was written before, by the names of ``fields``."""
        for name, field in self._by_name().items():
            field.setText(kept.get(name, ""))

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
        return {name: field.text().strip() or None for name, field in self._by_name().items()}

    def accepts(self, given: Mapping[str, str | None]) -> bool:
        """Whether the desk takes these; what it does not is said at its field, and the keyboard goes there."""
        wrong = [name for name in self._by_name() if name in given and not self._wrong[name].accepts(name, given[name])]
        if wrong:
            self._by_name()[wrong[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _by_name(self) -> dict[str, Field]:
        return {
            "first_name": self.first, "last_name": self.last, "mobile_phone": self.phone, "email": self.email,
        }  # fmt: skip
