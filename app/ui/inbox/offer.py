"""The counter-offer: the nearest free times for a request, one press each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.sheet import waits_in_drawer
from app.ui.elsewhere import zone_of
from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from app.core.errors import FloorwalkerError
    from app.core.values import Instant
    from app.desk.views_inbox import FreeTime, RequestItem, RequestOffers
    from app.ui.card.moving import MoveForm
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_OFFERS = 6


class OfferPanel(QWidget):
    """The nearest free times for one request; pressing one moves the request there and approves it."""

    def __init__(self, scene: Scene, item: RequestItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._item = scene, item
        self._offers: dict[str, FreeTime] = {}
        self.setObjectName("offer")
        self._zone = zone_of(scene, item.location_id)
        why = words.reasons_words(item.reasons, self._zone)
        self._why = Label(why or self.tr("The time asked for is free."), 13, ink="muted", parent=self)
        self._why.setWordWrap(True)
        self._state = Label(self.tr("Looking for free times…"), 13, ink="muted", parent=self)
        self._state.setWordWrap(True)
        self._model = RowModel(self)
        self.list = RowList(self._model, "offer.list", self.tr("Nearest free times"), parent=self)
        self.list.acted.connect(self._take)
        self.list.opened.connect(self._take)
        self._form: MoveForm | None = None
        self._more = Button(self.tr("More times…"), "offer.more", icon="calendar", parent=self)
        self._more.clicked.connect(self._pick)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(12)
        for part in (self._why, self._state, self.list, self._more):
            column.addWidget(part)
        column.addStretch(1)
        self._ask()

    def _ask(self) -> None:
        self._scene.lanes.look("request_offers", [self._item.id], _OFFERS, then=self._show, key=(id(self), "offers"))

    def _show(self, found: tuple[RequestOffers, ...]) -> None:
        free = found[0].times if found else ()
        self._offers = {each.key: each for each in free}
        is_first = not self._model.rowCount()
        self._model.show([self._row(each) for each in free])
        if is_first and waits_in_drawer(self):
            self.list.focus_first()
        self._state.setText(
            self.tr("One press moves the request there and approves it.")
            if free
            else self.tr("Nothing is free near that time. Choose another day, or reject the request.")
        )

    def _row(self, time: FreeTime) -> RowContent:
        zone = self._zone
        day = words.day_short(words.local_date(time.start, zone))
        clock = words.clock_span(time.start, time.end, zone)
        says = translate("Inbox", "Offer {day} {time}").format(day=day, time=clock)
        is_same = time.start == self._item.start
        when = Bit(translate("Inbox", "the same time"), "good_ink") if is_same else Bit(day)
        facts = (when, *((Bit(time.staff, gives=True),) if time.staff else ()))
        act = Act("take", translate("Inbox", "Offer and approve"), f"offer.take.{time.key}", says)
        return RowContent(time.key, f"offer.row.{time.key}", says, clock, facts, acts=(act,))

    def _take(self, key: str, _verb: str = "") -> None:
        if (time := self._offers.get(key)) is not None:
            self._offer(time.start, time.end, time.staff_id, None, self.list.row(key))

    def _pick(self) -> None:
        """Every day and time there is, with the reasons of those that are not free."""
        from app.ui.card.moving import MoveForm

        item = self._item
        form = MoveForm(
            self._scene, item.definition_id, item.location_id, item.staff_id, item.start, self.tr("Offer and approve")
        )
        form.moved.connect(lambda start, end, why: self._offer(start, end, item.staff_id, why, form.go))
        form.dropped.connect(self._stop_picking)
        self._form = form
        self._more.hide()
        self._column.insertWidget(self._column.count() - 1, form)
        form.show()

    def _stop_picking(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._more.show()
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(
        self, start: Instant, end: Instant, staff_id: str | None, why: str | None, button: QAbstractButton | None
    ) -> None:
        time = words.moved_clock(start, self._item.start, self._zone)
        over: dict[str, Any] = {"override_reason": why} if why else {}
        self._scene.act(
            "counter_offer",
            self._item.id,
            start=start,
            end=end,
            staff_id=staff_id,
            about=translate("Inbox", "{who} to {time}").format(who=self._item.name, time=time),
            button=button,
            then=lambda _: self._scene.drawer_done.emit(),
            failed=self._refused,
            zone=self._zone,
            **over,
        )

    def _refused(self, _error: FloorwalkerError) -> bool:
        self._ask()
        return True
