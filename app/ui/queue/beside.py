"""What stands beside who waits in a narrow window: the staff, who is called and served, or at one press who is due.

So whoever waits has all of the height there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.beside import beside
from app.ui.queue.board import SHORT
from app.ui.queue.saying import late_words
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.button import Button

if TYPE_CHECKING:
    from app.desk.views_board import DueItem
    from app.ui.queue.board import Column
    from app.ui.queue.strip import StaffStrip

translate = QCoreApplication.translate
_GAP = 12


class BesideLine(QWidget):
    """Two buttons, of which one is on, and what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue.beside")
        self.now = Button(self.tr("Now"), "queue.beside.now", self.tr("Staff, called and in service"), parent=self)
        self.due = Button("", "queue.beside.due", parent=self)
        self._group, tabs = QButtonGroup(self), QHBoxLayout()
        tabs.setSpacing(8)
        for button in (self.now, self.due):
            button.setCheckable(True)
            self._group.addButton(button)
            tabs.addWidget(button, 1)
        self.now.setChecked(True)
        self.due.toggled.connect(self._turn)
        content = QWidget(self)
        self._stack = QVBoxLayout(content)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(_GAP)
        self._area = ScrollingArea(content, "queue.beside.area", self)
        self._area.keep_clear()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(tabs)
        self._column.addWidget(self._area, 1)
        self._called: Column | None = None
        self._due: Column | None = None
        self.say_due(())
        self.hide()

    def hold(self, strip: StaffStrip, called: Column, serving: Column, due: Column) -> None:
        """Have these, and show those of the button that is on."""
        self._called, self._due = called, due
        for part in (strip, called, serving):
            self._stack.addWidget(part)
        self._column.addWidget(due, 1)
        self._turn(self.due.isChecked())
        self.show()

    def let_go(self) -> None:
        """The window is wide enough for all of them again: whoever takes them puts them elsewhere."""
        if self._due is not None:
            self._due.show()
        self._called = self._due = None
        self.hide()

    def share_height(self) -> None:
        """Who is called has the height of all of them first, up to the half: they are about to be served."""
        if (called := self._called) is not None:
            wanted = min(called.sizeHint().height(), self.height() // 2)
            called.setMinimumHeight(max(wanted, theme.scaled(SHORT)))

    def say_due(self, due: tuple[DueItem, ...]) -> None:
        """Say on the button how many are due, and how many of them are late."""
        text = translate("Queue", "Due {count}").format(count=words.number(len(due)))
        self.due.say(beside(text, late_words(due)))

    def _turn(self, is_due: bool) -> None:
        if self._due is not None:
            self._due.setVisible(is_due)
            self._area.setVisible(not is_due)
