"""Why a request is rejected: written at once, or one of the usual reasons: by a press, an arrow, or Alt and a digit."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import AskCard
from app.ui.widgets.field import Field, is_typed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_inbox import RequestItem

translate = QCoreApplication.translate
REASONS = (
    QT_TRANSLATE_NOOP("Rejecting", "That time is taken"),
    QT_TRANSLATE_NOOP("Rejecting", "Nobody is free then"),
    QT_TRANSLATE_NOOP("Rejecting", "Closed then"),
    QT_TRANSLATE_NOOP("Rejecting", "Please call us"),
)
"""The usual ones, by Alt and their number: a digit alone may be how a reason begins."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class RejectPanel(AskCard):
    """Asks why ``items`` are rejected. ``given`` carries the reason, or None.

    The keyboard is in the field from the start, so that whatever is typed is the reason; Enter there rejects.
    """

    given = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.reject_panel", translate("Rejecting", "Why it is rejected"), parent)
        self.items: tuple[RequestItem, ...] = ()
        self._asks = Label("", 14, 600, parent=self)
        self._asks.setWordWrap(True)
        hint = self.tr("The reason in your own words, if there is one")
        self.field = Field("inbox.reject.words", hint, hint=hint, parent=self)
        self.field.returnPressed.connect(self._give_words)
        self.field.installEventFilter(self)
        self._chips = [self._chip(at, translate("Rejecting", str(text))) for at, text in enumerate(REASONS, start=1)]
        self._go = Button(self.tr("Reject"), "inbox.reject.go", kind=Kind.DANGER, hint=self.tr("↵"), parent=self)
        self._go.clicked.connect(self._give_words)
        drop = Button(self.tr("Never mind"), "inbox.reject.drop", kind=Kind.QUIET, hint=self.tr("Esc"), parent=self)
        drop.clicked.connect(self.dropped)
        self._lay_out([self._go, drop])

    def ask(self, items: Sequence[RequestItem]) -> None:
        """Ask about these."""
        self.items = tuple(items)
        if len(items) == 1:
            self._asks.setText(self.tr("Reject {who}: why?").format(who=items[0].name))
        else:
            self._asks.setText(self.tr("Reject {count} requests: why?").format(count=words.number(len(items))))
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Of the keys that no field and no button took."""
        key, at = Qt.Key(event.key()), self._at()
        if key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key in _STEPS and at is not None:
            self._step(at, key)
        elif is_typed(event):  # whoever begins to write a reason means the field, and never what keys do on a request
            self._write(event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes this before it closes anything of the window
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.isAutoRepeat() and not self.field.text():
                return True  # the key that opened this is still held
            if event.key() == Qt.Key.Key_Down:
                self._chips[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _write(self, event: QKeyEvent) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not event.isAutoRepeat():
            self.field.insert(event.text())

    def _at(self) -> int | None:
        """Which of the usual reasons the keyboard is on."""
        return next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)

    def _step(self, at: int, key: Qt.Key) -> None:
        step = _STEPS[key]
        if self.isRightToLeft() and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        stops: list[QWidget] = [self.field, *self._chips]
        stops[max(0, min(at + 1 + step, len(stops) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _chip(self, number: int, text: str) -> Button:
        keys = f"Alt+{number}"
        chip = Button(text, f"inbox.reject.{number}", hint=keys, parent=self)
        chip.clicked.connect(lambda: self.given.emit(text))
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(chip.click)
        return chip

    def _give_words(self) -> None:
        self.given.emit(" ".join(self.field.text().split()) or None)

    def _lay_out(self, ends: Sequence[Button]) -> None:
        column, usual, buttons = QVBoxLayout(self), FlowLayout(), FlowLayout()
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._asks)
        column.addWidget(self.field)
        column.addLayout(usual)
        column.addLayout(buttons)
        for chip in self._chips:
            usual.addWidget(chip)
        for button in ends:
            buttons.addWidget(button)
        for before, after in pairwise((self.field, *self._chips, *ends)):
            QWidget.setTabOrder(before, after)
