"""The counter-offer: the nearest free times for a request, one press each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.sheet import waits_in_drawer
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.errors import FloorwalkerError
    from app.desk.views import RequestItem, SlotOption
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_OFFERS = 6


class OfferPanel(QWidget):
    """The nearest free times for one request; pressing one moves the request there and approves it."""

    def __init__(self, scene: Scene, item: RequestItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._item = scene, item
        self._offers: dict[str, SlotOption] = {}
        self.setObjectName("offer")
        why = words.reasons_words(item.reasons, scene.zone)
        self._why = Label(why or self.tr("The time asked for is free."), 13, ink="muted", parent=self)
        self._why.setWordWrap(True)
        self._state = Label(self.tr("Looking for free times…"), 13, ink="muted", parent=self)
        self._state.setWordWrap(True)
        self._model = RowModel(self)
        self.list = RowList(self._model, "offer.list", self.tr("Nearest free times"), parent=self)
        self.list.acted.connect(self._take)
        self.list.opened.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(12)
        for part in (self._why, self._state, self.list):
            column.addWidget(part)
        column.addStretch(1)
        self._ask()

    def _ask(self) -> None:
        item = self._item
        self._scene.lanes.look(
            "nearest_slots",
            item.definition_id,
            item.location_id,
            item.start,
            n=_OFFERS,
            staff_id=item.staff_id,
            then=self._show,
            key=(id(self), "slots"),
        )

    def _show(self, free: tuple[SlotOption, ...]) -> None:
        self._offers = {str(each.start): each for each in free}
        is_first = not self._model.rowCount()
        self._model.show([self._row(each) for each in free])
        if is_first and waits_in_drawer(self):
            self.list.focus_first()
        self._state.setText(
            self.tr("One press moves the request there and approves it.")
            if free
            else self.tr("Nothing is free near that time. Choose another day on the card, or reject the request.")
        )

    def _row(self, option: SlotOption) -> RowContent:
        zone = self._scene.zone
        day = words.day_short(words.local_date(option.start, zone))
        time = words.clock_span(option.start, option.end, zone)
        staff = ", ".join(person.name for person in option.staff)
        key = str(option.start)
        says = translate("Inbox", "Offer {day} {time}").format(day=day, time=time)
        facts = (Bit(day), *((Bit(staff, gives=True),) if staff else ()))
        act = Act("take", translate("Inbox", "Offer and approve"), f"offer.take.{key}", says)
        return RowContent(key, f"offer.row.{key}", says, time, facts, acts=(act,))

    def _take(self, key: str, _verb: str = "") -> None:
        option, item = self._offers.get(key), self._item
        if option is None:
            return
        staff_id = item.staff_id if not option.staff else _kept(item.staff_id, option)
        time = words.clock(option.start, self._scene.zone)
        about = translate("Inbox", "{who} to {time}").format(who=item.name, time=time)
        self._scene.act(
            "counter_offer",
            item.id,
            start=option.start,
            end=option.end,
            staff_id=staff_id,
            about=about,
            button=self.list.row(key),
            then=lambda _: self._scene.drawer_done.emit(),
            failed=self._refused,
        )

    def _refused(self, _error: FloorwalkerError) -> bool:
        self._ask()
        return True


def _kept(staff_id: str | None, option: SlotOption) -> str | None:
    """Whoever was asked for where they are free, else the first who is."""
    free = [person.id for person in option.staff]
    return staff_id if staff_id in free else free[0]
