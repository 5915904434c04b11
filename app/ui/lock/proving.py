"""Who it is, and their PIN: the faces, then the pad, with what went wrong and how long to wait in between."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.lock.faces import Faces
from app.ui.lock.pad import PinPad
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desk.views_staffing import Member, Tried

translate = QCoreApplication.translate


class Proving(QWidget):
    """``wanted`` carries a member and a PIN, or nothing for somebody who has none; ``left`` where nobody is chosen."""

    wanted = Signal(object, str)
    left = Signal()
    settled = Signal()
    """Something else is asked, which takes another room."""

    def __init__(self, name: str, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds that never go back."""
        super().__init__(parent)
        self.setObjectName(name)
        self._clock = clock
        self._until: dict[str, float] = {}
        self.member: Member | None = None
        self._members: tuple[Member, ...] = ()
        self._wait = 0
        self.faces, self.pad = Faces(f"{name}.faces", self), PinPad(f"{name}.pin", self)
        self.who, self.said = Label("", 16, 600, parent=self), Label("", 13, 400, "muted", parent=self)
        self.who.setObjectName(f"{name}.who")
        self.said.setObjectName(f"{name}.said")
        self.back = Button(self.tr("Somebody else"), f"{name}.back", kind=Kind.QUIET, parent=self)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._lay_out()
        self.faces.chosen.connect(self.choose)
        self.back.clicked.connect(self.ask_who)
        self.pad.entered.connect(self._prove)
        self.pad.spoilt.connect(self._say_no_pin)
        self.pad.left.connect(self._leave)

    @property
    def members(self) -> tuple[Member, ...]:
        """Who is offered."""
        return self._members

    def show_members(self, members: Sequence[Member]) -> None:
        """Offer these. Who was chosen and is no more, or has a PIN now and had none, is asked for anew."""
        self._members = tuple(members)
        self._until = {each.id: self._clock() + each.wait_seconds for each in self._members if each.wait_seconds}
        self.faces.show_members(self._members)
        if self.member is not None and (self.member.id, self.member.has_pin) not in {
            (e.id, e.has_pin) for e in members
        }:
            self.ask_who()
        self.back.setVisible(self.member is not None and len(self._members) > 1)
        self.settled.emit()

    def ask_who(self) -> None:
        """Show the faces."""
        self.member, self._wait = None, 0
        self._second.stop()
        self.pad.clear()
        self._say("")
        self._settle()

    def choose(self, member: Member) -> None:
        """It is them: ask for their PIN, or for nothing more where they have none."""
        self.member = member
        self.pad.clear()
        self.who.setText(member.name)
        self._say("" if member.has_pin else translate("Lock", "Without a PIN"))
        self._settle()
        if member.has_pin:
            self._pause(self._rest_of(member))
        else:
            self.wanted.emit(member, "")

    def answer(self, tried: Tried) -> None:
        """Say what came of the PIN, where it was not right."""
        self.setEnabled(True)
        self.pad.clear()
        self._say(translate("Lock", "That was not the PIN."), "danger_ink")
        if self.member is not None:
            self._until[self.member.id] = self._clock() + tried.wait_seconds
        self._pause(tried.wait_seconds)
        self.enter()

    def say_trouble(self, text: str) -> None:
        """Say why it could not be tried."""
        self.setEnabled(True)
        self.pad.clear()
        self._say(text, "danger_ink")
        self.enter()

    def enter(self) -> None:
        """Bring the keyboard to what is asked."""
        if self.member is None:
            self.faces.enter()
        elif self.pad.is_paused:  # which keeps no key, and without the focus in here Escape would go nowhere
            (self.back if self.back.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prove(self, pin: str) -> None:
        if self.member is not None and not self._wait:
            self._say(translate("Lock", "One moment …"))
            self.wanted.emit(self.member, pin)

    def _leave(self) -> None:
        if self.member is not None and len(self._members) > 1:
            self.ask_who()
        else:
            self.left.emit()

    def _say_no_pin(self) -> None:
        self._say(translate("Lock", "A PIN has 4 to 8 digits, typed by hand."), "danger_ink")

    def _say(self, text: str, ink: str = "muted") -> None:
        self.said.set_ink(ink)
        self.said.setText(text)

    def _rest_of(self, member: Member) -> int:
        """Seconds that are left of the pause, which goes on while somebody else is asked."""
        return max(0, math.ceil(self._until.get(member.id, 0.0) - self._clock()))

    def _pause(self, seconds: int) -> None:
        self._wait = seconds
        self.pad.pause(is_paused=bool(seconds))
        if seconds:
            self._say_wait()
            self._second.start()
            self.enter()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait:
            self._say_wait()
            return
        self._second.stop()
        self.pad.pause(is_paused=False)
        self._say("")
        self.enter()

    def _say_wait(self) -> None:
        text = translate("Lock", "Too many wrong PINs. Try again in {seconds} s.")
        self._say(text.format(seconds=words.number(self._wait)), "danger_ink")

    def _settle(self) -> None:
        is_asked = self.member is not None and self.member.has_pin
        self.faces.setVisible(self.member is None)
        self.pad.setVisible(is_asked)
        self.who.setVisible(self.member is not None)
        self.back.setVisible(self.member is not None and len(self._members) > 1)
        self.pad.pause(is_paused=False)
        self.settled.emit()
        self.enter()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for label in (self.who, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        column.addWidget(self.who)
        column.addWidget(self.said)
        column.addWidget(self.faces)
        pad = QHBoxLayout()
        pad.addStretch(1)
        pad.addWidget(self.pad)
        pad.addStretch(1)
        column.addLayout(pad)
        back = QHBoxLayout()
        back.addStretch(1)
        back.addWidget(self.back)
        back.addStretch(1)
        column.addLayout(back)
        self.who.hide()
        self.pad.hide()
        self.back.hide()
