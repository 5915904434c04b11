"""A reason in words, asked for in place: for ending something, calling out of order, or booking over a rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.errors import FloorwalkerError
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class ReasonForm(QWidget):
    """A sentence of why it is asked, a field, and the button that goes on. ``given`` carries the reason.

    Without ``needed`` an empty reason goes on too. ``quick`` are reasons that one press gives.
    """

    given = Signal(str)
    dropped = Signal()

    def __init__(
        self,
        why: str,
        does: str,
        name: str,
        *,
        needed: bool,
        kind: Kind = Kind.ACCENT,
        quick: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._needed = needed
        asked = Label(why, 13, ink="muted", parent=self)
        asked.setWordWrap(True)
        asked.setVisible(bool(why))
        hint = self.tr("Reason") if needed else self.tr("Reason, if there is one")
        self.field = Field(f"{name}.reason", hint, hint=hint, parent=self)
        self.field.returnPressed.connect(self._give)
        chips = FlowLayout()
        for at, text in enumerate(quick):
            chip = Button(text, f"{name}.quick.{at}", parent=self)
            chip.clicked.connect(partial(self.given.emit, text))
            chips.addWidget(chip)
        go = Button(does, f"{name}.go", kind=kind, parent=self)
        go.clicked.connect(self._give)
        drop = Button(self.tr("Never mind"), f"{name}.drop", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.dropped)
        column, buttons = QVBoxLayout(self), FlowLayout()
        self._column = column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)  # in a drawer it has more height than it needs
        column.addWidget(asked)
        column.addLayout(chips)
        column.addWidget(self.field)
        column.addLayout(buttons)
        for button in (go, drop):
            buttons.addWidget(button)

    def add_way_out(self, instead: QWidget) -> None:
        """Show what could be done instead, under why it is asked."""
        self._column.insertWidget(1, instead)

    def _give(self) -> None:
        reason = " ".join(self.field.text().split())
        if self._needed and not reason:
            self.field.setPlaceholderText(self.tr("Say why first, in a few words"))
            self.field.setFocus()
            return
        self.given.emit(reason)


def ask_reason(
    scene: Scene, error: FloorwalkerError, go_on: Callable[[str], object], quick: Sequence[str] = ()
) -> None:
    """Ask in the drawer for the reason that a verb was refused without, and go on with it."""
    why = words.reasons_words(getattr(error, "reasons", ()), scene.zone)
    form = ReasonForm(why, translate("Asking", "Do it anyway"), "asking", needed=True, quick=quick)
    form.setContentsMargins(16, 8, 16, 16)

    def go(reason: str) -> None:
        scene.drawer_done.emit()
        go_on(reason)

    form.given.connect(go)
    form.dropped.connect(scene.drawer_done)
    scene.open_drawer(form, translate("Asking", "A reason, please"))
