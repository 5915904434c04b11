"""Somebody without a PIN at a locked desk: a manager types theirs, and they choose one of their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.roles import Act
from app.ui.errands import nothing
from app.ui.lock.new_pin import NewPin
from app.ui.lock.proving import Proving
from app.ui.lock.sitting import choose_first, drop_leave, give_leave
from app.ui.trouble import error_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views_staffing import Member, Tried
    from app.ui.scene import Scene

PATIENCE_MILLISECONDS = 120_000
"""So long a manager's leave waits for a PIN to be chosen: whoever comes by later finds the lock as it was."""


class FirstPin(QWidget):
    """``sat`` comes when they are at the desk, ``left`` when nobody goes on with it."""

    sat = Signal()
    left = Signal()

    def __init__(self, scene: Scene, member: Member, managers: Sequence[Member]) -> None:
        super().__init__()
        self.setObjectName("lock.first")
        self.setAccessibleName(member.name)
        self._scene, self.member, self._leave = scene, member, ""
        self._new: ChosenPin | None = None
        said = self.tr("{name} has no PIN yet. A manager types theirs here, and then {name} chooses one.")
        self.why = Label(said.format(name=member.name), 14, 500, parent=self)
        self.why.setObjectName("lock.first.why")
        self.why.setWordWrap(True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.proving = Proving("lock.first.who", self)
        self.back = Button(
            QCoreApplication.translate("Proving", "Somebody else"), "lock.first.back", kind=Kind.QUIET, parent=self
        )
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.left)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for part in (self.why, self.proving, self.back):
            self._column.addWidget(part)
        self.proving.wanted.connect(self._prove)
        self.proving.left.connect(self.left)
        self.back.clicked.connect(self.left)
        self.show_managers(managers)

    @property
    def is_choosing(self) -> bool:
        """Whether a manager has let them."""
        return self._new is not None

    def show_managers(self, managers: Sequence[Member]) -> None:
        """Ask one of these; where there is one, it is them."""
        self.proving.show_members(managers)
        if len(managers) == 1 and self.proving.member is None:
            self.proving.choose(managers[0])
        self.proving.enter()

    def enter(self) -> None:
        """Bring the keyboard to what is asked."""
        (self._new or self.proving).enter()

    def give_up(self) -> None:
        """Whatever leave was given is nobody's any more."""
        self._patience.stop()
        if self._leave:
            self._scene.lanes.write_by(
                partial(drop_leave, self._leave), settle=nothing, then=nothing, failed=lambda _: False
            )
            self._leave = ""

    def _prove(self, manager: Member, pin: str) -> None:
        work = partial(give_leave, manager.id, pin, Act.STAFF)
        self._scene.lanes.write_by(work, settle=nothing, then=self._take_tried, failed=self._say_why)

    def _take_tried(self, tried: Tried) -> None:
        if not tried.is_right:
            self.proving.answer(tried)
            return
        self._leave = tried.leave
        self._patience.start(PATIENCE_MILLISECONDS)
        for part in (self.why, self.proving, self.back):
            part.hide()
        self._new = new = ChosenPin(self._scene, self.member.id, self.member.name, tried.leave)
        new.sat.connect(self._sit)
        new.left.connect(self.left)
        self._column.addWidget(new)
        new.show()
        new.enter()

    def _sit(self) -> None:
        self._leave = ""
        self._patience.stop()
        self.sat.emit()

    def _say_why(self, error: Exception) -> bool:
        self.proving.say_trouble(error_words(error, self._scene.zone))
        return False


class ChosenPin(NewPin):
    """The PIN that somebody chooses themselves, by a manager's leave; ``sat`` comes when they sit down by it."""

    sat = Signal()

    def __init__(self, scene: Scene, staff_id: str, name: str, leave: str) -> None:
        super().__init__(scene, staff_id, name, is_own=False)
        self._leave = leave
        for label in (self.asked, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _give(self, leave: str) -> None:
        self._write(partial(choose_first, self._staff_id, self._new, leave or self._leave), self._given)

    def _given(self, _: object) -> None:
        self.sat.emit()

    def _failed(self, error: Any) -> bool:
        """A leave that is used, or was never one: begin anew."""
        if getattr(error, "act", None) is not None:
            self.left.emit()
            return False
        return super()._failed(error)
