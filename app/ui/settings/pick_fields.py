"""Fields of a form that are chosen and not written: one of several, or any of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.settings.fields import FormField
from app.ui.settings.keyed_lines import lay_lines
from app.ui.settings.switch import Switch
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

translate = QCoreApplication.translate


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
        lay_lines(self._column, self._switches, dict(options), self._switch)
        for key, said in options:
            self._switches[key].say(said)
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

    def _switch(self, key: str) -> Switch:
        switch = Switch("", f"{self.name}.{key}", self._rows)
        switch.clicked.connect(self._edit)
        return switch

    def _edit(self) -> None:
        self.edited.emit(tuple(key for key, switch in self._switches.items() if switch.isChecked()))
