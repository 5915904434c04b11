"""What a token may and may not do, in words, and the places that this till is to be about."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.beside import listed
from app.ui.card.marks import Fact, heading
from app.ui.sync.lines import kind_word
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Json


class ReachList(QWidget):
    """Facts first, then a button for each place that stays down while it is chosen; all are at first."""

    picked = Signal(bool)
    """Whether any place is chosen still."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("connect.reach")
        self.may = Fact("check", "connect.may", "good_ink", self)
        self.may_not = Fact("block", "connect.may_not", "warn_ink", self)
        self._title = heading(self.tr("WHICH PLACES"), self)
        self._hint = WrappedLabel(self.tr("Everything of these comes to this till."), 12, "muted", parent=self)
        self._flow = FlowLayout()
        self._places: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.may, self.may_not, self._title, self._hint):
            column.addWidget(part)
        column.addLayout(self._flow)

    def show_reach(self, said: dict[str, Json]) -> None:
        """What a test found: reads, writes, lacks_read, lacks_write, places."""
        reads, writes = _words(said, "reads"), _words(said, "writes")
        no_read, no_write = _words(said, "lacks_read"), _words(said, "lacks_write")
        may = (self.tr("May read: {what}"), reads), (self.tr("May change: {what}"), writes)
        may_not = (self.tr("May not read: {what}"), no_read), (self.tr("May not change: {what}"), no_write)
        self.may.say("\n".join(text.format(what=what) for text, what in may if what))
        self.may_not.say("\n".join(text.format(what=what) for text, what in may_not if what))
        if not reads and not writes:
            self.may.say(self.tr("Bookings are read and written."))
        self._show_places([cast("dict[str, str]", each) for each in cast("list[Json]", said.get("places") or [])])

    def chosen(self) -> list[str]:
        """The handles of the places; none where all are."""
        picked = [handle for handle, button in self._places.items() if button.isChecked()]
        return [] if len(picked) == len(self._places) else picked

    def _show_places(self, places: list[dict[str, str]]) -> None:
        for button in self._places.values():
            button.hide()
            button.deleteLater()
        self._places = {each["handle"]: self._place(each) for each in places}
        for part in (self._title, self._hint):
            part.setVisible(len(places) > 1)
        for button in self._places.values():
            button.setVisible(len(places) > 1)

    def _place(self, place: dict[str, str]) -> Button:
        made = Button(str(place["name"]), f"connect.place.{place['handle']}", parent=self)
        made.setCheckable(True)
        made.setChecked(True)
        made.toggled.connect(lambda _: self.picked.emit(any(each.isChecked() for each in self._places.values())))
        self._flow.addWidget(made)
        return made


def _words(said: dict[str, Json], name: str) -> str:
    kinds = cast("list[Json]", said.get(name) or [])
    return listed(kind_word(str(each)) or str(each).replace("_", " ") for each in kinds)
