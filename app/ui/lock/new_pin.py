"""Another PIN: typed twice, and the old one before it by whoever changes their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import BadInput
from app.core.pins import check_new
from app.ui import words
from app.ui.lock.pad import PinPad, give_to_pad
from app.ui.scene import LeaveWish
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from app.desk.views_staffing import Tried
    from app.ui.scene import Scene


class NewPin(QWidget):
    """With ``is_own`` it is that of who is at the desk; else a manager gives one to ``staff_id``.

    ``left`` comes when it is given, or nobody wants it any more.
    """

    left = Signal()

    def __init__(self, scene: Scene, staff_id: str, name: str, *, is_own: bool) -> None:
        super().__init__()
        self.setObjectName("new_pin")
        self.setAccessibleName(self.tr("PIN of {name}").format(name=name))
        self.scene, self._staff_id, self._name, self._is_own = scene, staff_id, name, is_own
        self._old = self._new = ""
        self.asked = WrappedLabel("", 15, weight=600, parent=self)
        self.asked.setObjectName("new_pin.asked")
        self.said = WrappedLabel("", 13, "muted", parent=self)
        self.said.setObjectName("new_pin.said")
        self.pad = PinPad("new_pin.pin", self)
        self.drop = Button(self.tr("Never mind"), "new_pin.cancel", kind=Kind.QUIET, parent=self)
        self.drop.clicked.connect(self.left)
        self.pad.entered.connect(self._take)
        self.pad.spoilt.connect(lambda: self._say(self.tr("A PIN has 4 to 8 digits, typed by hand."), "danger_ink"))
        self.pad.left.connect(self.left)
        self._lay_out()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        else:
            give_to_pad(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the pad takes the keyboard from nothing."""
        event.accept()
        self.enter()

    def _take(self, pin: str) -> None:
        if self._is_own and not self._old:
            self._old = pin
        elif not self._new:
            try:
                self._new = check_new(pin)
            except BadInput:
                self._say(self.tr("That PIN would be guessed at once: take another one."), "danger_ink")
                return
        elif pin != self._new:
            self._new = ""
            self._ask()
            self._say(self.tr("That was another PIN. Choose one and type it twice."), "danger_ink")
            return
        else:
            self._keep()
            return
        self._ask()

    def _keep(self) -> None:
        if self._is_own:
            self._write(partial(_change_own, self._old, self._new), self._changed)
        else:
            self._give("")

    def _give(self, leave: str) -> None:
        self._write(partial(_give, self._staff_id, self._new, leave), self._given)

    def _write(self, work: Any, then: Any) -> None:
        self.pad.setEnabled(False)
        self.scene.lanes.write_by(work, settle=self._settle, then=then, failed=self._failed)

    def _settle(self) -> None:
        self.pad.setEnabled(True)

    def _changed(self, tried: Tried) -> None:
        if tried.is_right:
            self._given(None)
            return
        self._old = self._new = ""
        self._ask()
        wait = self.tr("Try again in {seconds} s.").format(seconds=words.number(tried.wait_seconds))
        wrong = self.tr("That was not your PIN.")
        self._say(" ".join((wrong, wait) if tried.wait_seconds else (wrong,)), "danger_ink")

    def _given(self, _: object) -> None:
        self.scene.say(self.tr("{name} has a new PIN").format(name=self._name), "good")
        self.left.emit()

    def _failed(self, error: Exception) -> bool:
        """Where a manager is needed first, one is asked, and then it is kept."""
        act = getattr(error, "act", None)
        if act is not None:
            self.scene.leave_wanted.emit(LeaveWish(act, self._give, self._ask))
            return False
        self._new = ""
        self._ask()
        self._say(error_words(error, self.scene.zone), "danger_ink")
        return False

    def _ask(self) -> None:
        if self._is_own and not self._old:
            asked = self.tr("The PIN that you have now")
        elif not self._new:
            asked = self.tr("A new PIN for {name}").format(name=self._name)
        else:
            asked = self.tr("The same PIN once more")
        self.asked.setText(asked)
        self._say(self.tr("4 to 8 digits that are neither all the same nor a row like 1234."))
        self.pad.clear()
        self.enter()

    def enter(self) -> None:
        """Bring the keyboard to the pad."""
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, ink: str = "muted") -> None:
        self.said.set_ink(ink)
        self.said.setText(text)

    def _lay_out(self) -> None:
        column, pad = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.addWidget(self.asked)
        column.addWidget(self.said)
        pad.addStretch(1)
        pad.addWidget(self.pad)
        pad.addStretch(1)
        column.addLayout(pad)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


def open_own_pin(scene: Scene) -> None:
    """Let who is at the desk change their PIN."""
    if scene.person is not None:
        sheet = NewPin(scene, scene.person.id, scene.person.name, is_own=True)
        _open(scene, sheet, sheet.tr("Change my PIN"))


def open_new_pin(scene: Scene, staff_id: str, name: str) -> None:
    """Let a manager give somebody a PIN."""
    sheet = NewPin(scene, staff_id, name, is_own=False)
    _open(scene, sheet, sheet.tr("PIN of {name}").format(name=name))


def _open(scene: Scene, sheet: NewPin, title: str) -> None:
    sheet.left.connect(scene.drawer_done)
    scene.open_drawer(sheet, title)
    sheet.enter()


def _change_own(old: str, new: str, shop: Any) -> Tried:
    tried: Tried = shop.seat.change_pin(old, new)
    return tried


def _give(staff_id: str, pin: str, leave: str, shop: Any) -> object:
    return shop.seat.set_pin(staff_id, pin, leave)
