"""The parts of the booking page, each in a card of its own, in one, two or three columns as the window is wide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.card.marks import heading
from app.ui.widgets.card import CardFrame
from app.ui.widgets.flow import FlowLayout

_GAP = 12
_THREE, _TWO = 1080, 620
_SHARES = {3: (30, 60, 33), 2: (45, 60), 1: (1,)}


class Section(CardFrame):
    """A card with a small title over what is in it."""

    def __init__(self, name: str, title: str, *parts: QWidget) -> None:
        super().__init__(name, title.capitalize())
        self.title = heading(title, self)
        self.title.setVisible(bool(title))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 14, 14, 16)
        self.column.setSpacing(10)
        self.column.addWidget(self.title)
        for part in parts:
            self.column.addWidget(part)

    def say_beside_title(self, said: QWidget) -> None:
        """Have that behind the title, or below it where there is no room."""
        self.column.removeWidget(self.title)
        head = FlowLayout(gap=12)
        self.column.insertLayout(0, head)
        head.addWidget(self.title)
        head.addWidget(said)


class Columns(QWidget):
    """Puts the same sections into columns: ``plans`` says, for 3, 2 and 1 columns, which section goes where."""

    def __init__(self, plans: dict[int, tuple[tuple[Section, ...], ...]]) -> None:
        super().__init__()
        self._plans, self._count = plans, 0
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 12, 12, 12)
        self._line.setSpacing(_GAP)
        self._columns: list[QVBoxLayout] = []
        for section in plans[1][0]:
            section.setParent(self)
        self._arrange(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme.theme().text_scale
        self._arrange(3 if width >= _THREE else 2 if width >= _TWO else 1)

    def _arrange(self, count: int) -> None:
        """Put the sections into so many columns.

        Qt remembers in the item that holds a widget how high that is at a width, and tells the first such item alone
        that it has changed. One that outlived its column would leave the section as high as it was. So Qt frees them,
        and Python hears of none, which it might keep: ``addLayout`` names all that is in a layout by then.
        """
        if count == self._count:
            return
        self._count = count
        for old in self._columns:
            for section in self._plans[1][0]:
                old.removeWidget(section)
            self._line.removeItem(old)
        self._columns = []
        for share, sections in zip(_SHARES[count], self._plans[count], strict=True):
            column = QVBoxLayout()
            self._line.addLayout(column, share)
            column.setSpacing(_GAP)
            for section in sections:
                column.addWidget(section, 0, Qt.AlignmentFlag.AlignTop)
            column.addStretch(1)
            self._columns.append(column)
