"""The services that take walk-ins: one press on a service, or its number, takes whoever it is into the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.told_wait import told_wait
from app.ui import theme, words
from app.ui.beside import beside
from app.ui.public_words import wait_words
from app.ui.rows.measures import advance
from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desk.views import Service
    from app.desk.views_queue import WalkInQuote

translate = QCoreApplication.translate
MOST_KEYS = 9
_EDGES = 16
"""Pixels of a button beside what it says, at least."""
_GAP = 8
"""Pixels before the key in a button."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ServiceButtons(QWidget):
    """A button for each service, with what they would be told. ``chosen`` carries its id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in.services")
        self.setAccessibleName(self.tr("Check in for"))
        self._buttons: dict[str, Button] = {}
        self._facts: dict[str, WrappedLabel] = {}
        self._said: dict[str, tuple[str, str, str, str]] = {}
        """Of each service its name, how the line stands, what a screen reader hears, and its key."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_services(self, services: Sequence[Service], facts: Mapping[str, str], who: str) -> None:
        """Offer these to ``who``, or to nobody by name; the first nine by a number too."""
        without = translate("CheckIn", "Check in without a name: {service}, {told}")
        named = translate("CheckIn", "Check in {who}: {service}, {told}")
        for at, service in enumerate(services, 1):
            if service.id not in self._buttons:
                self._buttons[service.id] = self._button(service, at)
            says = (named if who else without).format(who=who, service=service.name, told=facts[service.id])
            self._said[service.id] = (service.name, facts[service.id], says, f"Alt+{at}" if at <= MOST_KEYS else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """How the line stands is below all the buttons where one of them has no room for it and its key."""
        is_whole = all(_has_room(beside(name, fact), hint, self.width()) for name, fact, _, hint in self._said.values())
        for key, (name, fact, says, hint) in self._said.items():
            button, below = self._buttons[key], self._facts[key]
            button.say(beside(name, fact) if is_whole else name, says, hint)
            below.setText(fact)
            below.setVisible(not is_whole)

    def _button(self, service: Service, number: int) -> Button:
        made = Button("", f"check_in.for.{service.handle}", parent=self)
        made.clicked.connect(lambda: self.chosen.emit(service.id))
        if number <= MOST_KEYS:
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(made.click)
        below = self._facts[service.id] = WrappedLabel("", 13, "muted", parent=self)
        below.setObjectName(f"check_in.told.{service.handle}")
        below.hide()
        self._column.addWidget(made)
        self._column.addWidget(below)
        return made

    def take_keyboard(self) -> None:
        """Bring the keyboard to the first of them."""
        if first := next(iter(self._buttons.values()), None):
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = list(self._buttons.values())
        at = next((at for at, button in enumerate(buttons) if button.hasFocus()), None)
        key = Qt.Key(event.key())
        if at is not None and key in _STEPS:
            buttons[max(0, min(at + _STEPS[key], len(buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def button(self, definition_id: str) -> Button | None:
        """The one of a service."""
        return self._buttons.get(definition_id)


def _has_room(text: str, hint: str, width: int) -> bool:
    key = _GAP + advance(hint, 13) if hint and theme.theme().shows_keys else 0
    return advance(text, 13, 600) + key + _EDGES <= width


def quote_words(quote: WalkInQuote) -> str:
    """What somebody who checks in now would be told: "about 25–35 min · 2 before"."""
    wait = told_wait(quote.now, quote.start, quote.until)
    if wait is None:
        return translate("CheckIn", "not before closing")
    before = translate("CheckIn", "{count} before").format(count=words.number(quote.ahead)) if quote.ahead else ""
    return beside(wait_words(wait), before)
