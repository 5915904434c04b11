"""The fields of a customer, to be written down or corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.booking.new_customer import NewCustomer, Wrong
from app.ui.card.notes import BoxedText
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.core.values import Profile

FIELDS = ("first_name", "last_name", "mobile_phone", "email", "notes")


class CustomerForm(QWidget):
    """``kept`` carries what was written as a dictionary of fields; ``dropped`` says that nothing shall be kept."""

    kept = Signal(object)
    dropped = Signal()
    changed = Signal()

    def __init__(self, scope: str, does: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(scope)
        self.fields = NewCustomer(scope, self)
        self.notes = BoxedText(f"{scope}.notes", self.tr("Notes"), self.tr("Notes"), self)
        self.says = Wrong(f"{scope}.notes.wrong", self)
        self.go = Button(does, f"{scope}.keep", kind=Kind.ACCENT, parent=self)
        self.drop = Button(self.tr("Never mind"), f"{scope}.drop", kind=Kind.QUIET, parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.fields, self.notes, self.says):
            column.addWidget(part)
        column.addLayout(line)
        for button in (self.go, self.drop):
            line.addWidget(button)
        self.fields.changed.connect(self._renew)
        self.notes.changed.connect(self.says.hide)
        self.go.clicked.connect(self._keep)
        self.drop.clicked.connect(self.dropped)
        for field in (self.fields.first, self.fields.last, self.fields.phone, self.fields.email):
            field.returnPressed.connect(self.go.click)
        self._before: dict[str, str | None] = dict.fromkeys(FIELDS)
        self._renew()

    def take_up(self, profile: Profile, phone: str) -> None:
        """Show what is known; the number as a person reads it."""
        known = {name: getattr(profile, name) for name in FIELDS}
        shown = {**known, "mobile_phone": phone or known["mobile_phone"]}
        self.fields.take_up({name: text or "" for name, text in shown.items()})
        self.notes.edit.setPlainText(profile.notes or "")
        self._before = shown
        self.fields.first.setFocus()

    def written(self) -> dict[str, str | None]:
        """Every field as it is written now."""
        return {**self.fields.fields(), "notes": self.notes.edit.toPlainText().strip() or None}

    def _renew(self) -> None:
        self.go.setEnabled(bool(self.fields.name))
        self.changed.emit()

    def _keep(self) -> None:
        """Only what is different: what somebody else changed meanwhile stays."""
        new = {name: text for name, text in self.written().items() if (text or None) != (self._before[name] or None)}
        are_fields_right = self.fields.accepts(new)
        if self.says.accepts("notes", new.get("notes")) and are_fields_right:
            self.kept.emit(new)
