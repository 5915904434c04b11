"""One backup that is looked into: how much is in it, what is booked in it, and, in two presses, the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.names import person_words
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.backups import BackupBooking, BackupLook
    from app.desk.views_upkeep import KeptBackup

_LISTED = 12


class BackupCard(CardFrame):
    """``back_wanted`` once somebody has pressed twice."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            "settings.backups.one", QCoreApplication.translate("Settings", "What is in the backup"), parent
        )
        self.backup: KeptBackup | None = None
        self.facts = WrappedLabel("", 14, parent=self)
        self.facts.setObjectName("settings.backups.facts")
        self.bookings = WrappedLabel("", 13, "muted", parent=self)
        self.bookings.setObjectName("settings.backups.bookings")
        self.warning = WrappedLabel("", 13, "warn_ink", parent=self)
        self.ask = Button(self.tr("Go back to it…"), "settings.backups.ask", icon="undo", parent=self)
        self.go = Button(self.tr("Go back, now"), "settings.backups.go", kind=Kind.DANGER, icon="undo", parent=self)
        self.never = Button(self.tr("Never mind"), "settings.backups.never", kind=Kind.QUIET, parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for part in (self.facts, self.bookings, self.warning):
            column.addWidget(part)
        column.addLayout(line)
        for button in (self.ask, self.go, self.never):
            line.addWidget(button)
        self.ask.clicked.connect(self._ask)
        self.never.clicked.connect(self._rest)
        self.go.clicked.connect(self.back_wanted)

    def wait_for(self, backup: KeptBackup) -> None:
        """It is being looked into."""
        self.backup = backup
        self.facts.set_ink("muted")
        self.facts.setText(self.tr("Looking into it …"))
        self.bookings.setText("")
        self._rest()
        self.ask.hide()
        self.setEnabled(True)
        self.show()

    def show_look(self, look: BackupLook) -> None:
        """Say what is in it."""
        text = self.tr("{customers} customers and {bookings} bookings, {coming} of them still to come.")
        self.facts.set_ink("ink")
        self.facts.setText(text.format(
            customers=words.number(look.customers), bookings=words.number(look.appointments),
            coming=words.number(look.coming),
        ))  # fmt: skip
        lines = [beside(_when(each), person_words(each.customer), each.service) for each in look.bookings[:_LISTED]]
        more = ["…"] if look.coming > _LISTED else []
        self.bookings.setText("\n".join([*lines, *more]))
        self.ask.show()

    def say_failed(self, error: Exception) -> bool:
        """It is no good, or cannot be read."""
        self.facts.set_ink("danger_ink")
        self.facts.setText(error_words(error))
        return False

    def wait_back(self) -> None:
        """The store is being put back."""
        self.warning.setText(self.tr("Going back …"))
        self.setEnabled(False)

    def _ask(self) -> None:
        self.warning.setText(
            self.tr(
                "Everything that was done since then goes out of sight. How the store is now is backed up first, so "
                "there is a way back. What a remote has heard it keeps, and tells again."
            )
        )
        self.ask.hide()
        for part in (self.warning, self.go, self.never):
            part.show()

    def _rest(self) -> None:
        self.warning.hide()
        self.go.hide()
        self.never.hide()
        self.ask.show()


def _when(each: BackupBooking) -> str:
    day = words.day_short(words.local_date(each.start, each.timezone))
    return f"{day} {words.clock(each.start, each.timezone)}"
