"""What will be booked, in words, what is still missing, and the button that books it: always in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.beside import beside
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import FootCard
from app.ui.widgets.flow import laid_once
from app.ui.widgets.labels import ElidedLabel, WrappedLabel


class Summary(FootCard):
    """The foot of the booking page. ``book_pressed`` comes only when nothing is missing."""

    book_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("booking.summary", "", parent)
        self.setAccessibleName(self.tr("What will be booked"))
        self._title = ElidedLabel("", 15, 700, parent=self)
        self._facts = WrappedLabel("", 13, "muted", parent=self)
        self._missing = WrappedLabel("", 13, "warn_ink", parent=self)
        self._missing.setObjectName("booking.missing")
        self.book = Button(self.tr("Book"), "booking.book", kind=Kind.ACCENT, hint=self.tr("Ctrl ↵"), parent=self)
        self.book.clicked.connect(self.book_pressed)
        says = self.tr("Discard this booking")
        discard = Button(self.tr("Discard"), "booking.discard", says, kind=Kind.QUIET, parent=self)
        discard.clicked.connect(self.discard_pressed)
        said, line = QVBoxLayout(), QHBoxLayout(self)
        said.setSpacing(2)
        line.setContentsMargins(14, 10, 12, 11)
        line.setSpacing(8)
        for label in (self._title, self._facts, self._missing):
            said.addWidget(label)
        line.addLayout(said, 1)
        line.addWidget(discard)
        line.addWidget(self.book)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, title: str, facts: Sequence[str], missing: str, *, is_over: bool) -> None:
        """Say what it will be. ``is_over``: it is booked over a rule, and the button says so."""
        with laid_once(self):
            self._title.setText(title)
            self._facts.setText(beside(*facts))
            self._facts.setVisible(bool(self._facts.text()))
            self._missing.setText(missing)
            self._missing.setVisible(bool(missing))
        self.book.setEnabled(not missing)
        self.book.say(self.tr("Book over the rule") if is_over else self.tr("Book"))
