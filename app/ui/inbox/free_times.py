"""The free times that a request could be offered, as buttons: one press moves it there and approves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.inbox.effects import free_words
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import Appointment
    from app.desk.views_inbox import FreeTime, RequestOffers
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_MOST = 4


class FreeTimes(QWidget):
    """Looks for what is free instead of the time of ``request``, and offers it. ``taken`` when one was taken."""

    taken = Signal()

    def __init__(self, scene: Scene, request: Appointment, who: str) -> None:
        super().__init__()
        self._scene, self._request, self._who = scene, request, who
        self.setObjectName("free_times")
        self._says = Label(self.tr("Looking for free times…"), 13, ink="muted", parent=self)
        self._says.setWordWrap(True)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._says)
        column.addLayout(self._flow)
        scene.lanes.look("request_offers", [request.id], _MOST, then=self._show, key=(id(self), "times"))

    def _show(self, found: tuple[RequestOffers, ...]) -> None:
        times = found[0].times if found else ()
        self._says.setText(
            self.tr("Free instead; one press moves it there and approves it:")
            if times
            else self.tr("Nothing else is free near that time.")
        )
        for time in times:
            self._flow.addWidget(self._button(time))
        self.updateGeometry()

    def _button(self, time: FreeTime) -> Button:
        text = free_words(time, self._request.scheduled_start_at, self._request.timezone)
        says = translate("Inbox", "Move {who} to {time} and approve").format(who=self._who, time=text)
        made = Button(text, f"free_times.{time.key}", says, parent=self)
        made.clicked.connect(lambda: self._take(time, made))
        made.show()
        return made

    def _take(self, time: FreeTime, button: Button) -> None:
        when = words.moved_clock(time.start, self._request.scheduled_start_at, self._request.timezone)
        self._scene.act(
            "counter_offer",
            self._request.id,
            start=time.start,
            staff_id=time.staff_id,
            about=translate("Inbox", "{who} to {time}").format(who=self._who, time=when),
            button=button,
            then=lambda _: self.taken.emit(),
            zone=self._request.timezone,
        )
