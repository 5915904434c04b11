"""The fields of a record on a form: each with its label, what it means, and one clear line where it cannot be so."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.card.notes import BoxedText
from app.ui.settings.switch import Switch
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Json

translate = QCoreApplication.translate
UNREADABLE = object()
"""What a field gives while it says nothing that can be kept."""


class FormField(QWidget):
    """One field. ``edited`` comes with each change by a person, and its value, or ``UNREADABLE``."""

    edited = Signal(object)

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

    def put(self, editor: QWidget, *, is_labelled: bool = True) -> None:
        """Lay the field out around what edits it."""
        if is_labelled:
            self.column.addWidget(Label(self.says, 13, 600, parent=self))
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
        self.put(self.field)

    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if self.field.text() != text and not (self.field.hasFocus() and self.field.text().strip() == text):
            self.field.setText(text)

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, text: str) -> None:
        self.edited.emit(text.strip() if text.strip() or self.is_needed else None)


class LongField(FormField):
    """Text of several lines."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.box = BoxedText(name, says, "", self)
        self.box.edit.textChanged.connect(self._edit)
        self._is_shown = False
        self.put(self.box)

    def show_value(self, value: object) -> None:
        text = self.to_text(value)
        if not self.is_unreadable and self.from_text(self.box.text()) != value:
            self._is_shown = True
            self.box.write(text)
            self._is_shown = False

    def to_text(self, value: object) -> str:
        """The value as it is written."""
        return "" if value is None else str(value)

    def from_text(self, text: str) -> object:
        """The value that is written."""
        return text.strip() or None

    def focus(self) -> None:
        self.box.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        if not self._is_shown:
            value = self.from_text(self.box.text())
            self.is_unreadable = value is UNREADABLE
            self.edited.emit(value)


class JsonField(LongField):
    """JSON, as conditions and notes of programs are written."""

    def to_text(self, value: object) -> str:
        return "" if value is None else json.dumps(value, ensure_ascii=False, indent=1)

    def from_text(self, text: str) -> object:
        if not text.strip():
            return None
        try:
            value: Json = json.loads(text)
        except ValueError:
            return UNREADABLE
        return value


class NumberField(FormField):
    """A whole number with a unit; nothing where that is allowed is None."""

    def __init__(
        self,
        name: str,
        says: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        meaning: str = "",
        is_needed: bool = False,
    ) -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.is_needed = is_needed
        self.field = Field(name, says, hint=hint, keys=Qt.InputMethodHint.ImhDigitsOnly, parent=self)
        self.field.textEdited.connect(self._edit)
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


class PickField(FormField):
    """One of several, out of a menu. Keys are the values; None among them is nothing."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self.options: Sequence[tuple[object, str]] = ()
        self.button = Button("", name, says, icon="down", parent=self)
        self.button.clicked.connect(self._open)
        self._value: object = None
        line = QWidget(self)
        flow = FlowLayout(line)
        flow.addWidget(self.button)
        self.put(line)

    @property
    def value(self) -> object:
        """The value that is shown."""
        return self._value

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values, each with its words."""
        self.options = options
        self.show_value(self._value)

    def show_value(self, value: object) -> None:
        self._value = value
        said = next((said for key, said in self.options if key == value), "" if value is None else str(value))
        said = said or translate("Settings", "Choose…")
        self.button.say(said, f"{self.says}: {said}")

    def focus(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setObjectName(f"{self.name}.menu")
        menu.setAccessibleName(self.says)
        menu.setStyleSheet(theme.menu_style())
        for key, said in self.options:
            action = menu.addAction(said.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._value)
            action.triggered.connect(partial(self._take, key))
        menu.aboutToHide.connect(menu.deleteLater)
        left = self.button.width() - menu.sizeHint().width() if self.isRightToLeft() else 0
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()) + menu.rect().topLeft())
        menu.move(menu.x() + left, menu.y())

    def _take(self, key: object) -> None:
        self.show_value(key)
        self.edited.emit(key)


class SeveralField(FormField):
    """Any of several, each with a switch; the value is the tuple of what is on, in the order offered."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, meaning: str = "") -> None:
        super().__init__(name, says, parent, meaning=meaning)
        self._switches: dict[str, Switch] = {}
        self._rows = QWidget(self)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._empty = WrappedLabel("", 13, "muted", parent=self)
        self.put(self._rows)
        self.column.insertWidget(1, self._empty)
        self._empty.hide()

    def offer(self, options: Sequence[tuple[str, str]], empty: str = "") -> None:
        """Offer these keys, each with its words."""
        for key in [each for each in self._switches if each not in dict(options)]:
            gone = self._switches.pop(key)
            gone.hide()
            gone.deleteLater()
        for at, (key, said) in enumerate(options):
            if key not in self._switches:
                switch = Switch(said, f"{self.name}.{key}", self._rows)
                switch.clicked.connect(self._edit)
                self._switches[key] = switch
            self._switches[key].setText(said)
            self._switches[key].setAccessibleName(said)
            self._column.insertWidget(at, self._switches[key])
        self._empty.setText(empty)
        self._empty.setVisible(not options and bool(empty))

    def show_value(self, value: object) -> None:
        chosen = value if isinstance(value, tuple | list | set | frozenset) else ()
        for key, switch in self._switches.items():
            switch.setChecked(key in chosen)

    def focus(self) -> None:
        first = next(iter(self._switches.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        self.edited.emit(tuple(key for key, switch in self._switches.items() if switch.isChecked()))


Make = Callable[[str, QWidget], FormField]


def count_words(value: int | None) -> str:
    """A number as the locale writes it, or nothing."""
    return "" if value is None else words.number(value)
