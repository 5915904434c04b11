"""Leaving the check-in screen: a manager's PIN; where no PINs are in use, a second press says that it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.kiosk import initials_of
from app.core.roles import Act, may
from app.ui.kiosk.screen import Screen
from app.ui.kiosk.tiles import BigButton
from app.ui.lock.proving import Proving
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.desk.views_staffing import Staffing, Tried


class Leaving(Screen):
    """``proven`` carries a member and a PIN, or nothing where none are in use; ``left`` goes back."""

    proven = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("kiosk.leave", parent)
        self.proving = Proving("kiosk.who", self)
        self.proving.wanted.connect(self.proven)
        self.proving.left.connect(self.left)
        self.go = BigButton(self.tr("Leave the check-in screen"), "kiosk.leave.go", kind="danger", parent=self)
        self.stay = BigButton(self.tr("Back"), "kiosk.leave.stay", icon="back", parent=self)
        self.go.clicked.connect(lambda: self.proven.emit(None, ""))
        self.stay.clicked.connect(self.left)
        row = FlowLayout(gap=12)
        for button in (self.go, self.stay):
            row.addWidget(button)
        self.column.addWidget(self.proving)
        self.column.addSpacing(16)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def ask(self, staffing: Staffing) -> None:
        """Ask those who may, by their initials: customers see this too."""
        allowed = [each for each in staffing.members if each.has_pin and may(each.role, Act.KIOSK)]
        members = [each._replace(name=initials_of(each.name)) for each in allowed]
        self.proving.setVisible(staffing.is_guarded)
        self.go.setVisible(not staffing.is_guarded)
        leaves = self.tr("This leaves the check-in screen.")
        free = self.tr("This leaves the check-in screen. No PIN is asked for, since nobody has one.")
        self.say(self.tr("For staff only"), leaves if staffing.is_guarded else free)
        if staffing.is_guarded:
            self.proving.member = None
            self.proving.show_members(members)
            self.proving.ask_who()
            if len(members) == 1:
                self.proving.choose(members[0])

    def answer(self, tried: Tried) -> None:
        """The PIN was not right."""
        self.proving.answer(tried)

    def enter(self) -> None:
        if self.proving.isVisibleTo(self):
            self.proving.enter()
        else:
            self.setFocus()
