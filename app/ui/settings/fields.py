"""The fields of a record on a form: each with its label, what it means, and one clear line where it cannot be so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.settings.switch import Switch
from app.ui.widgets.field import Field
from app.ui.widgets.labels import Label, WrappedLabel

UNREADABLE = object()
"""What a field gives while it says nothing that can be kept."""


class FormField(QWidget):
    """One field. ``edited`` comes with each change by a person, and its value, or ``UNREADABLE``."""

    edited = Signal(object)
    entered = Signal()
    """Return was pressed in a field of one line, which is whole by that: its form can be saved."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(parent)
        self.name, self.says = name, says
        self.is_unreadable = False
        """Whether what is typed says nothing that can be kept: it stays, and no value is shown over it."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.meaning = WrappedLabel(meaning, 12, "muted", parent=self)
        self.meaning.setVisible(bool(meaning))
        self.wrong = WrappedLabel("", 13, "danger_ink", parent=self)
        self.wrong.setObjectName(f"{name}.wrong")
        self.wrong.hide()
        self.label = Label(says, 13, 600, parent=self)
        self.label.hide()

    def put(self, editor: QWidget, *, is_labelled: bool = True) -> None:
        """Lay the field out around what edits it."""
        if is_labelled:
            self.column.addWidget(self.label)
            self.label.show()
        self.column.addWidget(editor)
        self.column.addWidget(self.meaning)
        self.column.addWidget(self.wrong)
        self.column.addStretch(1)

    def show_value(self, value: object) -> None:
        """Show a value without telling of a change."""
        raise NotImplementedError

    def say_wrong(self, text: str) -> None:
        """Say why it cannot be so; nothing where it can."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def focus(self) -> None:
        """Bring the keyboard here."""
        raise NotImplementedError


class TextField(FormField):
    """One line of text; nothing where that is allowed is None."""

    def __init__(
        self,
        name: str,
        says: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        meaning: str = "",
        is_needed: bool = False,
        keys: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone,
    ) -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.is_needed = is_needed
        self.field = Field(name, says, hint=hint, keys=keys, parent=self)
        self.field.textEdited.connect(self._edit)
        self.field.returnPressed.connect(self.entered)
        self.put(self.field)

    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if self.field.text() != text and not (self.field.hasFocus() and self.field.text().strip() == text):
            self.field.setText(text)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, text: str) -> None:
        self.edited.emit(text.strip() if text.strip() or self.is_needed else None)


class NumberField(FormField):
    """A whole number with a unit; nothing where that is allowed is None.

    Of several of one name ``of`` says to a screen reader which it is.
    """

    def __init__(
        self,
        name: str,
        says: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        meaning: str = "",
        is_needed: bool = False,
        of: str = "",
    ) -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.is_needed = is_needed
        self.field = Field(
            name, f"{of}: {says}" if of else says, hint=hint, keys=Qt.InputMethodHint.ImhDigitsOnly, parent=self
        )
        self.field.textEdited.connect(self._edit)
        self.field.returnPressed.connect(self.entered)
        self.put(self.field)

    def show_value(self, value: object) -> None:
        text = "" if value is None or value is UNREADABLE else str(value)
        is_same = self.field.hasFocus() and self._read(self.field.text()) == value
        if not self.is_unreadable and not is_same:
            self.field.setText(text)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, text: str) -> object:
        plain = text.strip()
        if not plain:
            return UNREADABLE if self.is_needed else None
        try:
            return int(plain) if len(plain) < 10 else UNREADABLE  # digits of any script
        except ValueError:
            return UNREADABLE

    def _edit(self, text: str) -> None:
        value = self._read(text)
        self.is_unreadable = value is UNREADABLE
        self.edited.emit(value)


class FlagField(FormField):
    """On or off."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.switch = Switch(says, name, self)
        self.switch.clicked.connect(lambda: self.edited.emit(self.switch.isChecked()))
        self.put(self.switch, is_labelled=False)

    def show_value(self, value: object) -> None:
        self.switch.setChecked(bool(value))

    def focus(self) -> None:
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)
