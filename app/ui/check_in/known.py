"""Whoever is chosen may be here already: in the line, or due for a booking. Then that is offered instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.queue import waits
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_board import DueItem, LineItem, QueueView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class KnownHere(QWidget):
    """A hint over the services: they wait already, or have a booking today, however late or early, with Arrive."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in.known")
        self._scene = scene
        self._profile_id: str | None = None
        self._here = ""
        self._bookings: tuple[DueItem, ...] = ()
        self._said = WrappedLabel("", 13, "warn_ink", parent=self)
        self._said.setObjectName("check_in.known.said")
        self.arrive = Button("", "check_in.known.arrive", kind=Kind.ACCENT, parent=self)
        self.arrive.clicked.connect(self._arrive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self.arrive)
        self.hide()

    def look_for(self, profile_id: str | None) -> None:
        """Look whether this customer is in the line or booked today; nobody, for nothing."""
        if profile_id == self._profile_id:
            return
        self._profile_id, self._here, self._bookings = profile_id, "", ()
        self.hide()
        place = self._scene.place
        if profile_id is None or place is None:
            return
        look = self._scene.lanes.look
        look("queue_view", place.id, then=self._take_line, failed=lambda _: False, key=(id(self), "known"))
        look(
            "booked_today", place.id, profile_id, then=self._take_bookings, failed=lambda _: False,
            key=(id(self), "booked"),
        )  # fmt: skip

    def _take_line(self, view: QueueView) -> None:
        whose = self._profile_id or None
        here = next((item for item in (*view.line, *view.in_service) if whose and item.profile_id == whose), None)
        self._here = "" if here is None else _here_words(here)
        self._show()

    def _take_bookings(self, found: tuple[DueItem, ...]) -> None:
        self._bookings = found if self._profile_id is not None else ()
        self._show()

    def _show(self) -> None:
        zone = self._scene.zone
        booked = [_booked_words(each, zone) for each in self._bookings]
        self._said.setText("\n".join(part for part in (self._here, *booked) if part))
        if self._bookings:
            at = words.clock(self._bookings[0].start, zone)
            self.arrive.say(self.tr("Arrive for {time} instead").format(time=at))
        self.arrive.setVisible(bool(self._bookings))
        self.setVisible(bool(self._here or self._bookings))

    def _arrive(self) -> None:
        if self._bookings:
            done, booking = self._scene.drawer_done.emit, self._bookings[0]
            self._scene.act("arrive", booking.id, about=booking.name, button=self.arrive, then=lambda _: done())


def _booked_words(item: DueItem, zone: str) -> str:
    text = translate("CheckIn", "Booked today at {time}: {service} ({late}).")
    return text.format(time=words.clock(item.start, zone), service=item.service, late=waits.late_words(item))


def _here_words(item: LineItem) -> str:
    if item.state == "in_service":
        return translate("CheckIn", "Is being served already, as {tag}: {service}.").format(
            tag=item.tag, service=item.service
        )
    return translate("CheckIn", "Waits already, as {tag}: {service}.").format(tag=item.tag, service=item.service)
