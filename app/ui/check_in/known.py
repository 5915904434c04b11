"""Whoever is chosen may be here already: in the line, or due for a booking. Then that is offered instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.desk.views import DueItem, LineItem, QueueView
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class KnownHere(QWidget):
    """A hint over the button that checks in: they wait already, or have a booking today, with Arrive."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_in.known")
        self._scene = scene
        self._profile_id: str | None = None
        self._booking: DueItem | None = None
        self._said = WrappedLabel("", 13, "warn_ink", parent=self)
        self._said.setObjectName("check_in.known.said")
        self.arrive = Button("", "check_in.known.arrive", parent=self)
        self.arrive.clicked.connect(self._arrive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self.arrive)
        self.hide()

    def look_for(self, profile_id: str | None) -> None:
        """Look whether this customer is in the line or due today; nobody, for nothing."""
        if profile_id == self._profile_id:
            return
        self._profile_id = profile_id
        self.hide()
        place = self._scene.place
        if profile_id is not None and place is not None:
            look = self._scene.lanes.look
            look("queue_view", place.id, then=self._show, failed=lambda _: False, key=(id(self), "known"))

    def _show(self, view: QueueView) -> None:
        if self._profile_id is None:
            return
        here = next((item for item in (*view.line, *view.in_service) if item.profile_id == self._profile_id), None)
        self._booking = next((item for item in view.due if item.profile_id == self._profile_id), None)
        if here is not None:
            self._said.setText(_here_words(here))
        elif self._booking is not None:
            at = words.clock(self._booking.start, view.place.timezone)
            booked = self.tr("Booked today at {time}: {service}.")
            self._said.setText(booked.format(time=at, service=self._booking.service))
            self.arrive.say(self.tr("Arrive for {time} instead").format(time=at))
        self.arrive.setVisible(here is None and self._booking is not None)
        self.setVisible(here is not None or self._booking is not None)

    def _arrive(self) -> None:
        if self._booking is not None:
            done = self._scene.drawer_done.emit
            booking = self._booking
            self._scene.act("arrive", booking.id, about=booking.name, button=self.arrive, then=lambda _: done())


def _here_words(item: LineItem) -> str:
    if item.state == "in_service":
        return translate("CheckIn", "Is being served already, as {tag}: {service}.").format(
            tag=item.tag, service=item.service
        )
    return translate("CheckIn", "Waits already, as {tag}: {service}.").format(tag=item.tag, service=item.service)
