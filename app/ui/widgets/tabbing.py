"""Where the Tab key comes by what was not made in the order in which it is read."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Handing(QWidget):
    """A widget that hands the keyboard to its ``heir``.

    A focus proxy would do so too, and take Tab past everything that lies between the two in the window's order.
    """

    heir: QWidget | None = None
    """The part that the keyboard goes to; None for nobody."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.heir is not None:
            self.heir.setFocus(event.reason())


def line_up(*parts: QWidget) -> None:
    """Let the Tab key come by these parts, and by what is in each, in this order.

    What is made later goes to the end of the window's order: to be called again then.
    """
    inside = [each for part in parts for each in (part, *part.findChildren(QWidget))]
    for before, after in pairwise(each for each in inside if each.focusPolicy() != Qt.FocusPolicy.NoFocus):
        QWidget.setTabOrder(before, after)
