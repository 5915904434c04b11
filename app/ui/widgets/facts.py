"""One line of facts that says fewer of them where it has little room."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.ui.beside import mark
from app.ui.widgets.labels import ElidedLabel


class FactsLabel(ElidedLabel):
    """Facts beside each other, the most important first: the last ones go, whole, where there is no room.

    Of one that is only a help nothing stays rather than a part.
    """

    is_help = False

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.sizeHint().width()), least.height())

    def _shortened(self, line: str) -> str:
        between = mark()
        while between in line and self._advance(line) > self.width():
            line = line.rpartition(between)[0]
        return "" if self.is_help and self._advance(line) > self.width() else line
