"""Before the check-in screen covers the window: how staff get out of it again.

In a shop without PINs also that anybody does, and the way to a first PIN.
"""

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


class WayOutSheet(QWidget):
    """For the drawer: how one gets out, with the press that opens the screen."""

    def __init__(self, enter: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("kiosk_way_out")
        self.setAccessibleName(self.tr("Check-in screen for customers"))
        said = self.tr(
            "It covers everything here. To get out of it, hold the name of the place, at its top, for three seconds: "
            "then a manager types their PIN."
        )
        self.said = WrappedLabel(said, 14, parent=self)
        self.said.setObjectName("kiosk_way_out.said")
        self.go = Button(self.tr("Open it"), "kiosk_way_out.go", kind=Kind.ACCENT, icon="phone", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.said)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.go.clicked.connect(enter)


class Unguarded(QWidget):
    """For the drawer, where nobody has a PIN: two ways on."""

    def __init__(self, window: Window, enter: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("unguarded")
        self.setAccessibleName(self.tr("Check-in screen without a PIN"))
        said = self.tr(
            "Nobody has a PIN yet, so anybody can leave the check-in screen: whoever holds the name of the place, at "
            "its top, for three seconds and presses once more. With a manager's PIN only a manager can."
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


def say_way_out(window: Window, enter: Callable[[], object]) -> None:
    """Say how staff get out of it, and let whoever reads it go on; ``enter`` opens the check-in screen."""
    sheet = WayOutSheet(enter)
    window.scene.open_drawer(sheet, sheet.accessibleName())
    sheet.go.setFocus(Qt.FocusReason.OtherFocusReason)


def ask_first(window: Window, enter: Callable[[], object]) -> None:
    """The same where nobody has a PIN: whoever reads it chooses whether it opens without one."""
    sheet = Unguarded(window, enter)
    window.scene.open_drawer(sheet, sheet.accessibleName())
    sheet.give.setFocus(Qt.FocusReason.OtherFocusReason)
