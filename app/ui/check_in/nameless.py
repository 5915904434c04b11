"""Walk-ins without a name: one press on the service, or its number, takes them into the line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desk.views import Service
    from app.desk.views_queue import WalkInQuote

translate = QCoreApplication.translate
MOST_KEYS = 9
HOUR = 60


class Nameless(QWidget):
    """A button for each service, with what they would be told. ``chosen`` carries its id, once."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in.nameless")
        self._buttons: dict[str, Button] = {}
        self._is_sent = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_services(self, services: Sequence[Service], facts: Mapping[str, str]) -> None:
        """Offer these; the first nine by a number too."""
        for at, service in enumerate(services, 1):
            if service.id not in self._buttons:
                self._buttons[service.id] = self._button(service, at)
            text = f"{service.name} · {facts[service.id]}"
            says = translate("CheckIn", "Check in without a name: {service}, {told}")
            says = says.format(service=service.name, told=facts[service.id])
            self._buttons[service.id].say(text, says, f"Alt+{at}" if at <= MOST_KEYS else "")

    def _button(self, service: Service, number: int) -> Button:
        made = Button("", f"check_in.nameless.{service.handle}", parent=self)
        send = partial(self._send, service.id)
        made.clicked.connect(send)
        if number <= MOST_KEYS:
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(send)
        self._column.addWidget(made)
        return made

    def _send(self, definition_id: str, *_: object) -> None:
        if not self._is_sent:  # a second press while the first is on its way is the same customer
            self._is_sent = True
            self.chosen.emit(definition_id)

    def let_again(self) -> None:
        """The press was refused: let it be tried again."""
        self._is_sent = False


def quote_words(quote: WalkInQuote) -> str:
    """What somebody who checks in now would be told: "about 25–35 min · 2 before"."""
    if quote.start is None or quote.until is None:
        return translate("CheckIn", "not before closing")
    least, most = (max(0, at - quote.now) // 60 for at in (quote.start, quote.until))
    told = translate("CheckIn", "at once")
    if most >= HOUR:  # so far ahead a span of minutes says no more, and the notice says the same
        told = translate("CheckIn", "about {length}").format(length=words.minutes_words(most))
    elif least or quote.ahead:
        span = f"{words.number(least)}–{words.number(most)}"
        told = translate("CheckIn", "about {minutes} min").format(minutes=span)
    if not quote.ahead:
        return told
    before = translate("CheckIn", "{count} before").format(count=words.number(quote.ahead))
    return f"{told} · {before}"
