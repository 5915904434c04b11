"""One line of facts that says fewer of them where it has little room."""

from __future__ import annotations

from app.ui.rows.bits import DOT
from app.ui.widgets.labels import ElidedLabel


class FactsLabel(ElidedLabel):
    """Facts with a dot between them, the most important first: the last ones go, whole, where there is no room."""

    def _shortened(self, line: str) -> str:
        while DOT in line and self._advance(line) > self.width():
            line = line.rpartition(DOT)[0]
        return line
