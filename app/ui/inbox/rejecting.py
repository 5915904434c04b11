"""Why a request is turned down: a press on one of the usual reasons, or own words; no dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.field import Field, is_typed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import RequestItem

translate = QCoreApplication.translate
REASONS = (
    QT_TRANSLATE_NOOP("Rejecting", "That time is taken"),
    QT_TRANSLATE_NOOP("Rejecting", "Nobody is free then"),
    QT_TRANSLATE_NOOP("Rejecting", "Closed then"),
    QT_TRANSLATE_NOOP("Rejecting", "Please call us"),
)
"""The usual ones, by the keys 1 to 4."""


class RejectPanel(CardFrame):
    """Asks why ``items`` are rejected. ``given`` carries the reason, or None; R once more rejects without one.

    Other letters begin the reason in own words.
    """

    given = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.reject_panel", translate("Rejecting", "Why it is rejected"), parent)
        self.items: tuple[RequestItem, ...] = ()
        self._asks = Label("", 14, 600, parent=self)
        self._asks.setWordWrap(True)
        self.none = self._chip("none", self.tr("Without a reason"), None, hint="R")
        chips = [
            self._chip(str(at), translate("Rejecting", str(text)), translate("Rejecting", str(text)), hint=str(at))
            for at, text in enumerate(REASONS, start=1)
        ]
        hint = self.tr("Or in your own words")
        self.field = Field("inbox.reject.words", hint, hint=hint, parent=self)
        self.field.returnPressed.connect(self._give_words)
        self._go = Button(self.tr("Reject"), "inbox.reject.go", kind=Kind.DANGER, parent=self)
        self._go.clicked.connect(self._give_words)
        drop = Button(self.tr("Never mind"), "inbox.reject.drop", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.dropped)
        self._lay_out([self.none, *chips], [self._go, drop])
        self._chips = chips

    def ask(self, items: Sequence[RequestItem]) -> None:
        """Ask about these."""
        self.items = tuple(items)
        if len(items) == 1:
            self._asks.setText(self.tr("Reject {who}: why?").format(who=items[0].name))
        else:
            self._asks.setText(self.tr("Reject {count} requests: why?").format(count=words.number(len(items))))
        self.field.clear()
        self.show()
        self.none.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_R:
            self.none.click()
        elif 0 <= number < len(self._chips):
            self._chips[number].click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif is_typed(event):  # who begins to write a reason means the field, and never what keys do on a request
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes this before it closes anything of the window
            return True
        return super().event(event)

    def _chip(self, name: str, text: str, reason: str | None, hint: str) -> Button:
        chip = Button(text, f"inbox.reject.{name}", hint=hint, parent=self)
        chip.clicked.connect(lambda: self.given.emit(reason))
        return chip

    def _give_words(self) -> None:
        self.given.emit(" ".join(self.field.text().split()) or None)

    def _lay_out(self, chips: Sequence[Button], ends: Sequence[Button]) -> None:
        column, usual, buttons = QVBoxLayout(self), FlowLayout(), FlowLayout()
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._asks)
        column.addLayout(usual)
        column.addWidget(self.field)
        column.addLayout(buttons)
        for chip in chips:
            usual.addWidget(chip)
        for button in ends:
            buttons.addWidget(button)
