"""Before the check-in screen opens in a shop without PINs: that anybody gets out of it, and the way to a first PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.lock.sitting import open_pins
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.window import Window


class Unguarded(QWidget):
    """For the drawer: two ways on."""

    def __init__(self, window: Window, enter: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("unguarded")
        self.setAccessibleName(self.tr("Check-in screen without a PIN"))
        said = self.tr(
            "Nobody has a PIN yet, so anybody can leave the check-in screen: whoever holds the name of the place down, "
            "and presses once more. With a manager's PIN only a manager can."
        )
        self.said = WrappedLabel(said, 14, parent=self)
        self.said.setObjectName("unguarded.said")
        give = QCoreApplication.translate("MemberRow", "Give a PIN")
        self.give = Button(give, "unguarded.give", kind=Kind.ACCENT, icon="lock", parent=self)
        self.go = Button(self.tr("Open it without one"), "unguarded.go", parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.said)
        column.addLayout(line)
        for button in (self.give, self.go):
            line.addWidget(button)
        self.give.clicked.connect(window.scene.drawer_done)
        self.give.clicked.connect(lambda: open_pins(window))
        self.go.clicked.connect(enter)


def ask_first(window: Window, enter: Callable[[], object]) -> None:
    """Say it, and let whoever reads it choose; ``enter`` opens the check-in screen."""
    sheet = Unguarded(window, enter)
    window.scene.open_drawer(sheet, sheet.accessibleName())
    sheet.give.setFocus(Qt.FocusReason.OtherFocusReason)
