"""How the lists at the side of Today share its height: one line more or less in one moves nothing in the others.

Each list has what it needs as long as there is room. Where there is not, all that need more than their part get equally
much of what is left, whatever they need: a layout would divide anew at each step, under the hand that presses there.
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
    """Tells the lists of panes how high to be, which stand in an area ``gap`` pixels from each other."""

    def __init__(self, area: ScrollingArea, content: QWidget, panes: Sequence[Pane], gap: int) -> None:
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
        shown = [pane.list for pane in self._panes if not pane.list.isHidden()]
        # Of the panes themselves: what is around them may not have heard yet of what their lists want now.
        whole = sum(pane.sizeHint().height() for pane in self._panes) + self._gap * (len(self._panes) - 1)
        room = self._area.height() - (whole - sum(each.told_height for each in shown))
        most = share_of(room, [each.whole_height() for each in shown])
        for each in shown:
            each.limit(most)


def share_of(room: int, wants: Sequence[int]) -> int:
    """The most that each may have of ``room`` pixels; ``PLENTY`` where there is enough for all that they want."""
    if sum(wants) <= room:
        return PLENTY
    left = room
    for count, want in zip(range(len(wants), 0, -1), sorted(wants), strict=True):
        if want * count > left:
            return max(0, left // count)
        left -= want
    return PLENTY
