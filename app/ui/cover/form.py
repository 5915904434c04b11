"""What the sheets for time off share: their column, their headings, and what they would leave uncovered, live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.beside import listed
from app.ui.card.marks import heading
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_cover import Leaves
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_MOST_NAMES = 4


class TimeOffForm(QWidget):
    """A sheet about time off. ``go`` does it; ``says`` tells what is wrong, or what it leaves uncovered."""

    def __init__(self, scene: Scene, name: str, says: str) -> None:
        super().__init__()
        self.scene = scene
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 4, 16, 20)
        self.column.setSpacing(10)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.says = WrappedLabel("", 13, "muted", parent=self)
        self.says.setObjectName(f"{name}.says")
        self.go = Button(says, f"{name}.go", kind=Kind.ACCENT, parent=self)

    def add_part(self, title: str, part: QWidget) -> Label:
        """A part under its small heading, which is returned."""
        head = heading(title, self)
        self.column.addWidget(head)
        self.column.addWidget(part)
        return head

    def add_end(self, *others: Button) -> None:
        """What is to be known, the button that does it, and the ways out."""
        drop = Button(self.tr("Never mind"), f"{self.objectName()}.drop", kind=Kind.QUIET, parent=self)
        drop.clicked.connect(self.scene.drawer_done)
        line = FlowLayout()
        self.column.addWidget(self.says)
        self.column.addLayout(line)
        for button in (self.go, *others, drop):
            line.addWidget(button)
        self.column.addStretch(1)

    def say_wrong(self, text: str) -> None:
        """Say why it cannot be done like this; what was asked before is answered too late."""
        self.scene.lanes.forget((id(self), "leaves"))
        self.says.set_ink("danger_ink")
        self.says.setText(text)
        self.go.setEnabled(False)

    def ask_leaves(self, query: str, *args: Any, **given: Any) -> None:
        """Ask what it would leave uncovered; the latest question counts."""
        self.go.setEnabled(True)
        self.scene.lanes.look(
            query, *args, key=(id(self), "leaves"), then=self._show_leaves, failed=lambda _: False, **given
        )

    def _show_leaves(self, leaves: Leaves) -> None:
        self.says.set_ink("warn_ink" if leaves.count else "muted")
        self.says.setText(leaves_words(leaves))


def leaves_words(leaves: Leaves) -> str:
    """What time off would do to bookings: "Leaves 3 bookings uncovered: Ida Holm, …"."""
    if not leaves.count:
        return translate("Cover", "Leaves no booking uncovered.")
    names = listed(leaves.names[:_MOST_NAMES]) + (" …" if leaves.count > _MOST_NAMES else "")
    text = (
        translate("Cover", "Leaves 1 booking uncovered: {names}. It stays until you decide.")
        if leaves.count == 1
        else translate("Cover", "Leaves {count} bookings uncovered: {names}. They stay until you decide.")
    )
    return text.format(count=words.number(leaves.count), names=names).replace("….", "…")


def uncovered_words(count: int) -> str:
    """How many bookings nobody takes: "3 bookings uncovered"."""
    text = translate("Cover", "1 booking uncovered") if count == 1 else translate("Cover", "{count} bookings uncovered")
    return text.format(count=words.number(count))
