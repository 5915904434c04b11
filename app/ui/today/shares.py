"""How the lists at the side of Today share its height: one line more or less in one moves nothing in the others.

Each list has what it needs as long as there is room. Where there is not, those that need more than their part share
what is left by their weights, whatever they need: a layout would divide anew at each step, under the hand that presses.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.ui.rows.listing import PLENTY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.rows.pane import Pane
    from app.ui.rows.scrolling import ScrollingArea


class Shares(QObject):
    """Tells the lists of panes, each with its weight, how high to be; they stand ``gap`` pixels from each other."""

    def __init__(self, area: ScrollingArea, content: QWidget, panes: Sequence[tuple[Pane, int]], gap: int) -> None:
        super().__init__(area)
        self._area, self._panes, self._gap = area, panes, gap
        area.installEventFilter(self)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_laid = event.type() == QEvent.Type.LayoutRequest and watched is not self._area
        if is_laid or (event.type() == QEvent.Type.Resize and watched is self._area):
            self._share()
        return False

    def _share(self) -> None:
        shown = [(pane.list, weight) for pane, weight in self._panes if not pane.list.isHidden()]
        # Of the panes themselves: what is around them may not have heard yet of what their lists want now.
        whole = sum(pane.sizeHint().height() for pane, _ in self._panes) + self._gap * (len(self._panes) - 1)
        room = self._area.height() - (whole - sum(each.told_height for each, _ in shown))
        part = part_of(room, [(each.whole_height(), weight) for each, weight in shown])
        for each, weight in shown:
            each.limit(int(part * weight))


def part_of(room: int, wants: Sequence[tuple[int, int]]) -> float:
    """How much of ``room`` pixels each has for one of its weight; ``PLENTY`` where all can have what they want."""
    if sum(want for want, _ in wants) <= room:
        return PLENTY
    left, weights = room, sum(weight for _, weight in wants)
    for want, weight in sorted(wants, key=lambda each: each[0] / each[1]):
        if want * weights > left * weight:
            break
        left, weights = left - want, weights - weight
    return max(0, left / max(1, weights))
